"""People are counted, never listed; officers stay in a register of their own: rows S2-7, S2-8, S3-8.

In: every kind's fields; files as officers would write them. Out: a field that holds a person, a row about one that
passes. Not here: what counts as private (tests/unit/source/test_private.py), what gets out (tests/security/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel

from duties.ground import duty
from kit import library, source
from loa.build.site_world import world_of
from loa.internal.register import officers_read, unknown_names
from loa.internal.registration import Timing, registrations
from loa.kind import Kind
from loa.kinds import KINDS
from loa.messages.render import page_markdown
from loa.model.members import member_ids
from loa.model.read import library_read
from loa.model.schema import types_in
from loa.site.check import checked
from loa.site.privacy import kept_private
from tiny import tiny_site
from unit.content.ground import LETTERS, ROOT, reference_site

RECORDS = [kind.record for kind in KINDS]
# Keys that would hold a human being or what is his; a picture's author is a body, or named by consent (see P346).
OF_A_PERSON = re.compile(
    r"(?:full_?name|ho_?ten|first_name|last_name|birth|dob|cccd|cmnd|citizen|identity|passport|home|personal|mobile|"
    r"gender|ethnic|religion|salary|health)"
)
ROWS = """
members:
  - name: "Nguyễn Văn A"
    birthday: "12/3/1990"
    phone: "0912 345 678"
"""
ROSTER = """officers:
  - name: "Nguyễn Bí Mật"
    position: "Chánh Văn phòng"
    phone: "0912 345 678"
    registered: {day}
    duty: {letter}#s2-7
"""
TABLE = """---
title: Nhập dữ liệu đoàn viên
summary: Thử.
updated: 2026-11-22
---
| Họ và tên | Ngày sinh |
| --- | --- |
| Nguyễn Văn A | 12/3/1990 |
"""


def keys_of(part: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[str]:
    """The names of all fields of a record and of its parts."""
    seen.add(part)
    for name, field in part.model_fields.items():
        yield name
        for item in types_in(field.annotation):
            if isinstance(item, type) and issubclass(item, BaseModel) and item not in seen:
                yield from keys_of(item, seen)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_s3_8_no_kind_has_a_key_for_a_person(kind: Kind) -> None:
    assert [name for name in keys_of(kind.record, set()) if OF_A_PERSON.search(name)] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_s3_8_rows_about_persons_are_refused_by_every_kind(kind: Kind) -> None:
    file = source(f"content/{kind.record.FILE or f'{kind.folder}/thu.yml'}", f"title: Thử\n{ROWS}")
    kept = kept_private([file], RECORDS)
    assert "P854" in {one.code for one in kept.problems}
    read = library_read(kept.files, RECORDS)
    assert file.file in read.left_out, "the rows pass as soon as telephone and birthday are taken out"


def test_s3_8_a_table_of_persons_is_refused_in_a_text() -> None:
    kept = kept_private([source("content/trang/doan-vien.md", TABLE)], RECORDS)
    assert {one.code for one in kept.problems} == {"P856"}


def test_s3_8_a_figure_of_progress_is_welcome() -> None:
    figure = """
        title: Nhập dữ liệu đoàn viên
        summary: Tiến độ nhập dữ liệu.
        owner: tinh-doan
        start: 2022
        figures:
          - value: "85%"
            label: "đoàn viên đã có dữ liệu trên hệ thống (số giả định)"
            source:
              text: "Số giả định để thử."
              as_of: 2022-06-30
    """
    found = library({"chien-dich/doan-vien.yml": figure}, RECORDS)
    assert found.get("campaign", "doan-vien") is not None


def test_s3_8_the_letters_name_nobody_but_who_signed_them() -> None:
    files = [
        source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "content" / "van-ban").glob("*.md"))
    ]
    assert kept_private(files, RECORDS).problems == ()


def test_s2_7_the_18th_is_in_time_and_the_19th_is_late(tmp_path: Path) -> None:
    asked = duty("S2-7")
    assert asked.due is not None
    assert asked.due.last_day == date(2024, 7, 18)
    assert asked.due.wording == "trước ngày 19/7/2024 (hạn cuối: 18/7/2024)"
    units = member_ids(asked.units, reference_site())
    for unit_id, day in zip(units, ("2024-07-18", "2024-07-19"), strict=False):
        (tmp_path / f"{unit_id}.yml").write_text(ROSTER.format(day=day, letter=LETTERS["S2"]), encoding="utf-8")
    register = officers_read(tmp_path)
    assert (register.problems, tuple(unknown_names(register, reference_site()))) == ((), ())
    rows = registrations(asked, LETTERS["S2"], reference_site(), register.officers, date(2024, 7, 31))
    assert [row.timing for row in rows] == [Timing.IN_TIME, Timing.LATE, *[Timing.OVERDUE] * (len(units) - 2)]
    assert len(units) > 2


@pytest.mark.parametrize("place", ["content/so-can-bo", "content/don-vi", "so-can-bo"])
def test_s2_8_names_and_telephones_are_in_nothing_that_is_planned(tmp_path: Path, place: str) -> None:
    root = tiny_site(tmp_path)
    (root / place).mkdir(parents=True, exist_ok=True)
    (root / place / "to-thu-hai.yml").write_text(ROSTER.format(day="2024-07-18", letter="thu"), encoding="utf-8")
    seen = checked(root, world_of(root, today=date(2026, 11, 22)))
    assert any(one.code == "P850" for one in seen.problems) == place.startswith("content")
    assert len(seen.plan.outputs) > 20
    told = repr(seen.plan) + repr(seen.problems) + page_markdown(seen.problems, seen.lines_of)
    for secret in ("Nguyễn Bí Mật", "0912345678", "0912 345 678"):
        assert secret not in told


def test_s2_8_only_the_report_can_reach_the_register() -> None:
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[[tool.importlinter.contracts]]")
    (contract,) = (one for one in contracts if 'id = "internal"' in one)
    rooms = {path.name for path in (ROOT / "scripts" / "loa").iterdir() if (path / "__init__.py").exists()}
    unheld = {room for room in rooms - {"cli", "internal"} if f'"loa.{room}"' not in contract}
    assert unheld == set()
    assert 'forbidden_modules = ["loa.internal"' in contract
