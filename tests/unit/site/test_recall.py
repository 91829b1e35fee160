"""Work is done again when something it asked after has changed, and only then; what is recalled is what was made.

In: a small site, changed file by file. Out: plans with memory and without, the names of what was worked out.
Not here: memory between runs (tests/unit/build/test_memory.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kit import Kept, world
from loa.model.library import Library
from loa.site.check import Checked, checked
from loa.site.recall import NEW, Recall
from loa.source.folder import source_files
from loa.world import World
from tiny import tiny_site

GUIDE = "content/huong-dan/nop-ho-so.yml"
CHANGES = {
    "a guide's words": (GUIDE, "Mở Cổng", "Vào Cổng"),
    "a unit's name": ("content/don-vi/to-thu.yml", "Tổ làm thử", "Tổ thử"),
    "the site's name": ("content/site.yml", "title: Trang thử", "title: Trang khác"),
    "a mistake": (GUIDE, "owner: to-thu", "owner: to-khac"),
    "a line more": (GUIDE, "title:", "# ghi chú\ntitle:"),
}


def seen(root: Path, memory: Kept | None, today: date = date(2026, 11, 22)) -> Checked:
    def outside(address: str) -> World:
        return replace(world(address, today), read=lambda name: (root / name).read_bytes())

    return checked(root, outside, files=source_files(root), memory=memory)


def same(one: Checked, other: Checked) -> bool:
    return (one.plan, one.problems, one.left_out, one.trimmed) == (
        other.plan,
        other.problems,
        other.left_out,
        other.trimmed,
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_what_is_recalled_is_what_would_be_made(root: Path, change: tuple[str, str, str]) -> None:
    memory = Kept()
    assert same(seen(root, memory), seen(root, None))
    name, old, new = change
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert same(seen(root, memory), seen(root, None))
    (root / name).write_text(text, encoding="utf-8")
    assert same(seen(root, memory), seen(root, None))


def test_nothing_changed_means_nothing_worked_out(root: Path) -> None:
    memory = Kept()
    assert seen(root, memory).worked
    assert seen(root, memory).worked == {}


def test_a_guide_that_changes_is_worked_out_with_what_asked_after_it(root: Path) -> None:
    memory = Kept()
    seen(root, memory)
    (root / GUIDE).write_text((root / GUIDE).read_text(encoding="utf-8").replace("Mở", "Vào"), encoding="utf-8")
    worked = seen(root, memory).worked
    assert worked["outputs guide nop-ho-so"] == ("entry", "guide", "nop-ho-so")
    assert "listing unit" not in worked
    assert len(worked) < len(memory) / 2


def test_a_file_that_goes_or_comes_is_noticed(root: Path) -> None:
    memory = Kept()
    seen(root, memory)
    about = root / "content" / "trang" / "gioi-thieu.md"
    about.rename(about.with_name("khac.md"))
    assert same(seen(root, memory), seen(root, None))


def test_a_new_day_is_noticed_by_those_who_asked_for_it(root: Path) -> None:
    memory = Kept()
    seen(root, memory)
    later = seen(root, memory, date(2031, 1, 1))
    assert same(later, seen(root, None, date(2031, 1, 1)))
    assert ("today",) in later.worked.values()


def test_a_date_is_noticed_by_the_calendars_that_hold_it(root: Path) -> None:
    memory = Kept()
    file = root / "content" / "chien-dich" / "nop-ho-so.yml"
    dated = file.read_text(encoding="utf-8").replace("start: 2026\n", "start: 2026-11-20\n")
    file.write_text(dated, encoding="utf-8")
    first = seen(root, memory)
    assert "calendar to-thu" in first.worked
    file.write_text(dated.replace("2026-11-20", "2026-11-21"), encoding="utf-8")
    later = seen(root, memory)
    assert same(later, seen(root, None))
    assert "calendar to-thu" in later.worked
    assert "calendar page" in later.worked


def test_every_question_that_work_may_put_is_written_down(root: Path) -> None:
    memory = Kept()
    library = seen(root, None).library
    assert library is not None
    here = replace(world(), read=lambda name: name.encode())

    def work(whole: Library, outside: World) -> Iterable[object]:
        site = whole.site
        unit = whole.resolve(site.owner)
        yield whole.get("unit", "none"), whole.of("guide"), tuple(whole.all()), whole.files, whole.ledger
        yield whole.referrers(unit), whole.mentions(unit), whole.place(unit, "title"), whole.file(unit)
        yield outside.today, outside.base_url, outside.read("a.txt"), len(whole.entries), whole.body_line(unit)
        yield whole.renamings, whole.occasions, whole.dates(frozenset((unit.id,)))

    recall = Recall(library, here, memory)
    assert recall("all", work) == tuple(work(library, here))
    assert recall.done == {"all": NEW}
    sorts = {question[0] for question, _ in memory["all"].answers}
    assert sorts == {
        "entry",
        "kind",
        "all",
        "files",
        "ledger",
        "named",
        "today",
        "base_url",
        "file",
        "dates",
        "renamings",
    }
    assert Recall(library, here, memory).done == {}
    changed = Recall(library, replace(here, read=lambda _: b"other"), memory)
    changed("all", work)
    assert changed.done == {"all": ("file", "a.txt")}
