"""A unit's page tells what became of it and what it owes, directly or as one of a group.

In: units and letters. Out: owed duties, the page's text. Not here: the documents' own pages.
"""

from __future__ import annotations

from kit import library, world
from loa.kind import Page
from loa.kinds import KINDS
from loa.kinds.unit.owed import groups_of, owed
from loa.kinds.unit.page import unit_outputs
from loa.kinds.unit.record import Unit
from loa.model.library import Library

RECORDS = [kind.record for kind in KINDS]

TEXTS = {
    "don-vi/xa-doan.yml": """
        title: Xã đoàn An Thạnh
        system: union
        level: commune
        valid_to: 2025-06-30
        successors: [tinh-doan]
        former_names: [Đoàn xã An Thạnh]
    """,
    "don-vi/cac-xa-doan.yml": """
        title: Các xã đoàn
        system: group
        level: commune
        members: [xa-doan]
    """,
    "don-vi/cac-cap-doan.yml": """
        title: Các cấp đoàn
        system: group
        level: commune
        members: [cac-xa-doan]
    """,
    "van-ban/thu.yml": """
        title: Công văn thử
        family: union
        form: cong-van
        issuer: tinh-doan
        subject: Về việc thử
        recipients:
          - text: Các xã đoàn
            unit: cac-xa-doan
        duties:
          - id: mot
            title: Giới thiệu kênh
            kind: request
            actors: các đơn vị
            units: [cac-cap-doan, xa-doan]
            quotes: ["giới thiệu kênh"]
          - id: hai
            title: Lập kế hoạch
            kind: order
            actors: các đơn vị
            units: [cac-cap-doan]
            due:
              before: 2024-07-19
            quotes: ["lập kế hoạch"]
    """,
}


def site() -> Library:
    return library(TEXTS, RECORDS)


def commune(whole: Library) -> Unit:
    unit = whole.get("unit", "xa-doan")
    assert isinstance(unit, Unit)
    return unit


def page_of(unit: Unit, whole: Library) -> str:
    (page,) = unit_outputs(unit, whole, world())
    assert isinstance(page, Page)
    return page.text


def test_groups_of_groups_count() -> None:
    whole = site()
    assert [group.id for group in groups_of(commune(whole), whole)] == ["cac-cap-doan", "cac-xa-doan"]


def test_a_duty_named_directly_is_not_told_again_through_a_group() -> None:
    whole = site()
    told = [
        (one.group.id if one.group else None, [duty.id for duty in one.duties]) for one in owed(commune(whole), whole)
    ]
    assert told == [(None, ["mot"]), ("cac-cap-doan", ["hai"])]


def test_the_page_leads_to_each_duty_and_says_the_last_day() -> None:
    whole = site()
    text = page_of(commune(whole), whole)
    assert "[Lập kế hoạch](../van-ban/thu.md#hai)" in text
    assert "trước ngày 19/7/2024 (hạn cuối&#58; 18/7/2024)" in text
    assert "*giới thiệu kênh*" in text


def test_an_ended_unit_names_its_successor_and_its_old_name() -> None:
    whole = site()
    text = page_of(commune(whole), whole)
    assert "đến hết ngày 30 tháng 6 năm 2025; nay là [Tỉnh đoàn Bến Tre](tinh-doan.md)" in text
    assert "Đoàn xã An Thạnh" in text


def test_a_letter_to_a_group_stands_on_its_members_page() -> None:
    whole = site()
    assert "[Công văn thử](../van-ban/thu.md)" in page_of(commune(whole), whole).partition("Đã gửi đến")[2]
