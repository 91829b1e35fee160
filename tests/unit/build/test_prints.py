"""Prints are ready one by one: painting begins with the first, and few are held at a time.

In: small sheets from a generator. Out: how many were taken when, who painted. Not here: whole plans (test_build.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from loa.build import prints
from loa.build.cache import Cache
from loa.build.job import Done, Job
from loa.build.prints import Keyed, Ready, print_key, ready_prints
from loa.build.wishes import Workers
from loa.kind import Print
from loa.sheet.marks import Fill, Sheet

EDIT = "content/ap-phich/x.yml"


def read(file: str) -> bytes:
    raise FileNotFoundError(file)


def sheet(number: int) -> Sheet:
    return Sheet(20, 20, "#FFFFFF", (Fill(number % 10, number // 10, 5, 5, "#0B4F9E"),), "Thử")


def keyed(count: int, taken: list[int] | None = None) -> Iterator[Keyed]:
    for number in range(count):
        if taken is not None:
            taken.append(number)
        output = Print(f"{number}.png", sheet(number), "png", 50, EDIT)
        yield print_key(output, read), output


def ready(root: Path, count: int, workers: Workers) -> list[Ready]:
    return list(ready_prints(keyed(count), Cache(root), read, workers))


@pytest.mark.parametrize("processes", [1, 2])
def test_prints_are_taken_no_faster_than_they_are_painted(tmp_path: Path, processes: int) -> None:
    taken: list[int] = []
    most = 0
    for done, _ in enumerate(ready_prints(keyed(60, taken), Cache(tmp_path), read, Workers(processes))):
        most = max(most, len(taken) - done)
    assert len(taken) == 60
    assert most <= 4 * processes


def test_every_print_comes_back_with_its_own_file(tmp_path: Path) -> None:
    found = ready(tmp_path, 20, Workers(2))
    assert sorted(each.print.path for each in found) == sorted(f"{number}.png" for number in range(20))
    assert len({each.file.read_bytes() for each in found}) == 20


def test_what_the_cache_holds_is_not_painted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(job: Job) -> Done:
        raise AssertionError(job)

    before = {each.print.path: each.file for each in ready(tmp_path, 10, Workers(1))}
    monkeypatch.setattr(prints, "done", nobody)
    assert {each.print.path: each.file for each in ready(tmp_path, 10, Workers(1))} == before


def test_a_sheet_asked_for_again_while_it_is_painted_is_painted_once(tmp_path: Path) -> None:
    one, other = (Print(path, sheet(3), "png", 50, EDIT) for path in ("a.png", "b.png"))
    between = [Print(f"{number}.png", sheet(number), "png", 50, EDIT) for number in (4, 5)]
    asked = [(print_key(each, read), each) for each in (one, *between, other)]
    found = list(ready_prints(asked, Cache(tmp_path), read, Workers(2)))
    assert sorted(each.print.path for each in found) == ["4.png", "5.png", "a.png", "b.png"]
    files = {each.print.path: each.file for each in found}
    assert files["a.png"] == files["b.png"]
