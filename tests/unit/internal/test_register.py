"""Officers are read by unit; whoever was named by the last day was named in time.

In: folders of registers, duties. Out: officers and rows. Not here: mistakes in them (tests/problems/register).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import kit
from loa.internal.register import officers_read
from loa.internal.registration import Registration, Timing, registrations
from loa.kinds import KINDS
from loa.model.chain import Duty
from loa.model.library import Library

OFFICER = """\
officers:
  - name: "Nguyễn Văn A"
    position: "Chánh Văn phòng"
    phone: "0912 345 678"
    registered: {day}
    duty: thu#viec
"""
LETTER = """
    title: Công văn thử
    family: state
    form: cong-van
    issuer: tinh-doan
    subject: Thử
    duties:
      - id: viec
        title: Cử cán bộ
        kind: request
        actors: Các xã
        units: [nhom]
        quotes: ["Cử cán bộ."]
        {due}
"""
UNIT = """
    title: {0}
    system: state
    level: commune
"""
GROUP = """
    title: Nhóm
    system: group
    level: commune
    members: [xa-an, xa-binh]
"""


def made(due: str) -> tuple[Library, Duty]:
    """Two communes with a duty of this due date."""
    texts = {
        "van-ban/thu.yml": LETTER.format(due=due),
        "don-vi/xa-an.yml": UNIT.format("Xã An"),
        "don-vi/xa-binh.yml": UNIT.format("Xã Bình"),
        "don-vi/nhom.yml": GROUP,
    }
    library = kit.library(texts, [kind.record for kind in KINDS])
    letter = library.get("document", "thu")
    assert letter is not None
    duty = letter.parts()["viec"]
    assert isinstance(duty, Duty)
    return library, duty


def rows(folder: Path, due: str, today: date) -> dict[str, Registration]:
    """Each commune's row."""
    library, duty = made(due)
    found = registrations(duty, "thu", library, officers_read(folder).officers, today)
    return {row.unit_id: row for row in found}


def test_officers_are_read_by_unit_and_digits_stay_as_typed(tmp_path: Path) -> None:
    (tmp_path / "xa-an.yml").write_text(OFFICER.format(day="2024-07-18"), encoding="utf-8")
    (tmp_path / "ghi-chu.txt").write_text("0912345678", encoding="utf-8")
    (tmp_path / "sau").mkdir()
    (tmp_path / "sau" / "xa-binh.yml").write_text(OFFICER.format(day="2024-07-18"), encoding="utf-8")
    (tmp_path / "xa-binh.yml").symlink_to(tmp_path / "sau" / "xa-binh.yml")
    register = officers_read(tmp_path)
    assert register.problems == ()
    assert list(register.officers) == ["xa-an"]
    assert register.officers["xa-an"][0].phone == "0912 345 678"


@pytest.mark.parametrize(
    ("due", "day", "timing"),
    [
        ("due: {before: 2024-07-19}", "2024-07-18", Timing.IN_TIME),
        ("due: {before: 2024-07-19}", "2024-07-19", Timing.LATE),
        ("due: {by: 2024-07-19}", "2024-07-19", Timing.IN_TIME),
        ("due: {by: 2024-07-19}", "2024-07-20", Timing.LATE),
        ("note: Không nêu hạn.", "2024-07-20", Timing.DONE),
    ],
)
def test_the_last_day_follows_from_the_letters_wording(tmp_path: Path, due: str, day: str, timing: Timing) -> None:
    (tmp_path / "xa-an.yml").write_text(OFFICER.format(day=day), encoding="utf-8")
    assert rows(tmp_path, due, date(2024, 8, 1))["xa-an"].timing is timing


@pytest.mark.parametrize(
    ("due", "today", "timing"),
    [
        ("due: {before: 2024-07-19}", date(2024, 7, 18), Timing.WAITING),
        ("due: {before: 2024-07-19}", date(2024, 7, 19), Timing.OVERDUE),
        ("note: Không nêu hạn.", date(2034, 7, 19), Timing.OPEN),
    ],
)
def test_who_named_nobody_is_late_only_after_the_last_day(
    tmp_path: Path, due: str, today: date, timing: Timing
) -> None:
    assert {row.timing for row in rows(tmp_path, due, today).values()} == {timing}


def test_the_first_who_was_named_for_the_duty_counts(tmp_path: Path) -> None:
    late = OFFICER.format(day="2024-07-25")
    other = '  - name: "B"\n    position: "C"\n    registered: 2024-07-01\n'
    early = '  - name: "C"\n    position: "D"\n    registered: 2024-07-18\n    duty: thu#viec\n'
    (tmp_path / "xa-an.yml").write_text(late + other + early, encoding="utf-8")
    row = rows(tmp_path, "due: {before: 2024-07-19}", date(2024, 8, 1))["xa-an"]
    assert row.officer is not None
    assert row.officer.name == "C"
    assert row.wording == "Đúng hạn (18/7/2024)"
