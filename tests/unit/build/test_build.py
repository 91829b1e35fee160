"""Everything but pages is made once, from the cache where it can be, and no code that does not read gets out unnoticed.

In: small sheets. Out: bytes, keys, problems. Not here: whole sites (tests/hosts/).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from kit import world
from loa.build import prints
from loa.build.build import Made, counts, painted_outputs
from loa.build.cache import FOLDER
from loa.build.job import Done, Job, done
from loa.build.prints import print_key
from loa.build.wishes import Workers
from loa.kind import Copy, Data, Output, Page, Print
from loa.sheet.marks import Fill, Sheet, Squares, Words
from loa.sheet.qr import qr_rows
from loa.site.plan import Plan

PAYLOAD = "https://loa.gov.vn/q/K7M2/"
CODE = Squares(10, 10, 25, qr_rows(PAYLOAD), PAYLOAD, "Mã QR")
SHEET = Sheet(45, 45, "#FFFFFF", (CODE,), "Thẻ")
COVERED = replace(SHEET, marks=(CODE, Fill(15, 15, 15, 15, "#FFFFFF")))
EDIT = "content/ap-phich/x.yml"
ALONE = Workers(processes=1)


def plan(*outputs: Output) -> Plan:
    return Plan(outputs, ())


def painted(path: str, sheet: Sheet = SHEET, form: str = "png", dpi: int = 100) -> Print:
    return Print(path, sheet, form, dpi, EDIT)


def made(root: Path, outputs: Iterable[Output], workers: Workers = ALONE) -> Made:
    return painted_outputs(plan(*outputs), world(), root, workers)


def held(result: Made) -> dict[str, bytes]:
    return {path: file.read_bytes() if isinstance(file, Path) else file for path, file in result.files.items()}


def test_every_output_but_pages_is_there(tmp_path: Path) -> None:
    (tmp_path / "content" / "hinh").mkdir(parents=True)
    (tmp_path / "content" / "hinh" / "a.svg").write_bytes(b"<svg/>")
    outputs: list[Output] = [
        Page("x.md", "X", "X", EDIT),
        Copy("hinh/a.svg", "content/hinh/a.svg", EDIT),
        Data("q/K7M2/index.html", b"<p>", EDIT),
        painted("x.png"),
        painted("x.pdf", form="pdf"),
    ]
    found = held(made(tmp_path, outputs))
    assert set(found) == {"hinh/a.svg", "q/K7M2/index.html", "x.png", "x.pdf"}
    assert found["hinh/a.svg"] == b"<svg/>"
    assert found["x.png"].startswith(b"\x89PNG")
    assert found["x.pdf"].startswith(b"%PDF")
    assert counts(plan(*outputs)) == {"page": 1, "copy": 1, "data": 1, "png": 1, "pdf": 1}


def test_the_same_sheet_is_painted_once(tmp_path: Path) -> None:
    twice = [painted("one.png"), painted("two.png"), painted("three.png", dpi=120)]
    first = made(tmp_path, twice)
    assert (first.painted, first.kept, first.codes) == (2, 0, 3)
    second = made(tmp_path, twice)
    assert (second.painted, second.kept, second.codes) == (0, 2, 3)
    assert held(first) == held(second)


def test_one_sheet_in_two_pixel_formats_is_one_piece_of_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def heard(job: Job) -> Done:
        asked.append(job.formats)
        return done(job)

    monkeypatch.setattr(prints, "done", heard)
    outputs = [painted("a.pdf", form="pdf"), painted("a.webp", form="webp"), painted("a.png"), painted("b.png", dpi=50)]
    together = held(made(tmp_path / "together", outputs))
    assert sorted(asked) == [("pdf",), ("png",), ("webp", "png")]
    alone = [held(made(tmp_path / each.path, [each])) for each in outputs]
    assert together == {path: data for one in alone for path, data in one.items()}


def test_a_lost_verdict_never_passes_for_a_good_one(tmp_path: Path) -> None:
    made(tmp_path, [painted("bad.png", COVERED)])
    for verdict in (tmp_path / FOLDER).glob("??/*.txt"):
        verdict.unlink()
    again = made(tmp_path, [painted("bad.png", COVERED)])
    assert (again.painted, [problem.code for problem in again.problems]) == (1, ["P701"])


def test_other_processes_paint_the_same_bytes(tmp_path: Path) -> None:
    outputs = [painted(f"{dpi}.png", dpi=dpi) for dpi in (100, 110, 120)]
    assert held(made(tmp_path / "alone", outputs)) == held(made(tmp_path / "together", outputs, Workers(2)))


def test_progress_counts_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    painted_outputs(
        plan(painted("a.png"), painted("b.png", dpi=120)),
        world(),
        tmp_path,
        ALONE,
        lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize("round_number", [1, 2], ids=["painted", "from the cache"])
def test_a_code_that_does_not_read_is_an_error_of_its_poster(tmp_path: Path, round_number: int) -> None:
    results = [made(tmp_path, [painted("bad.png", COVERED), painted("good.png")]) for _ in range(round_number)]
    problems = results[-1].problems
    assert [(problem.code, problem.place.file) for problem in problems] == [("P701", EDIT)]
    assert dict(problems[0].args) == {"address": "bad.png", "payload": PAYLOAD}


def test_a_key_holds_all_that_the_bytes_depend_on() -> None:
    def read(file: str) -> bytes:
        raise FileNotFoundError(file)

    words = Words(5, 5, "Chào", "sans-400", 12, "#000000")
    several = [
        painted("a.png"),
        painted("a.png", dpi=101),
        painted("a.png", form="webp"),
        painted("a.png", replace(SHEET, title="Thẻ khác")),
        painted("a.png", replace(SHEET, marks=(CODE, words))),
        painted("a.png", replace(SHEET, marks=(CODE, replace(words, face="sans-800")))),
    ]
    assert len({print_key(output, read) for output in several}) == len(several)
    assert print_key(painted("a.png"), read) == print_key(painted("elsewhere.png"), read)
