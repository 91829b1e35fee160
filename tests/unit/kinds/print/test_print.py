"""The register knows what hangs, what must come down, and what a change touches.

In: a small chain from a unit to posters and prints. Out: touched prints, reasons, the page. Not here: what is refused
(tests/problems/kinds/ban-in).
"""

from __future__ import annotations

from datetime import date

import pytest

from kit import world
from loa.kinds.print import KIND
from loa.kinds.print.affected import hanging, touched
from loa.kinds.print.record import Printed
from loa.kinds.print.rules import is_person
from loa.kinds.print.standing import payloads_now, reasons
from loa.model.library import Library
from unit.kinds.made import listing, site

GUIDE = """
    title: {title}
    need: Tôi muốn nộp hồ sơ
    summary: Nộp hồ sơ tại nhà.
    owner: tinh-doan
    steps:
      - action: Mở trang.
    {more}
"""
QR = """
    title: Mã
    code: {code}
    summary: Quét để xem.
    owner: tinh-doan
    issued: 2026-11-01
    guide: {guide}
"""
POSTER = """
    title: Áp phích {qr}
    campaign: chien-dich
    headline: Nộp hồ sơ
    action: Quét mã
    qr: {qr}
    owner: tinh-doan
    date: 2026-11-02
    version: {version}
    status: approved
    approved_by: Trưởng ban
"""
PRINT = """
    title: Bản in
    poster: {poster}
    format: a4
    version: 1
    unit: xa
    place: {place}
    count: 2
    since: 2026-11-20
    keeper: Văn thư
    {more}
"""
CAMPAIGN = """
    title: Chiến dịch
    summary: Mời làm.
    owner: tinh-doan
    start: 2026
    end: 2026-12-01
"""


def register() -> Library:
    """Two guides that name each other, a code and a poster for each, three prints of which two hang."""
    return site(
        don_vi__xa="{title: Xã, system: place, level: commune}",
        chien_dich__chien_dich=CAMPAIGN,
        huong_dan__nop=GUIDE.format(title="Nộp", more="related: [tra]"),
        huong_dan__tra=GUIDE.format(title="Tra", more="related: [nop]"),
        qr__nop=QR.format(code="K7M2", guide="nop"),
        qr__tra=QR.format(code="T4Y5", guide="tra"),
        ap_phich__nop=POSTER.format(qr="nop", version=1),
        ap_phich__tra=POSTER.format(qr="tra", version=2),
        ban_in__cho=PRINT.format(poster="nop", place="Chợ", more="payload: https://loa.gov.vn/q/K7M2/"),
        ban_in__truong=PRINT.format(poster="tra", place="Trường", more=""),
        ban_in__cu=PRINT.format(poster="nop", place="Bến", more="taken_down: {date: 2026-11-21, reason: Rách}"),
    )


def reached(whole: Library, kind: str, name: str) -> dict[str, list[str]]:
    """{print: the kinds on the way} of what a change touches."""
    record = whole.get(kind, name)
    assert record is not None
    return {each.printed.id: [one.KIND for one in each.chain] for each in touched(whole, [record])}


def printed(whole: Library, name: str) -> Printed:
    found = whole.get("print", name)
    assert isinstance(found, Printed)
    return found


def test_what_came_down_does_not_hang() -> None:
    assert [row.id for row in hanging(register())] == ["cho", "truong"]


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("poster", "nop", {"cho": ["poster"]}),
        ("qr", "tra", {"truong": ["qr", "poster"]}),
        ("guide", "nop", {"cho": ["guide", "qr", "poster"]}),
        ("campaign", "chien-dich", {"cho": ["campaign", "poster"], "truong": ["campaign", "poster"]}),
        ("unit", "xa", {"cho": ["unit"], "truong": ["unit"]}),
        ("print", "cho", {"cho": ["print"]}),
        ("print", "cu", {}),
    ],
)
def test_a_change_reaches_what_hangs_by_the_shortest_way(kind: str, name: str, expected: dict[str, list[str]]) -> None:
    assert reached(register(), kind, name) == expected


def test_only_what_is_printed_letter_for_letter_is_sure() -> None:
    whole = register()
    poster, guide = whole.get("poster", "nop"), whole.get("guide", "nop")
    assert poster is not None
    assert guide is not None
    assert [each.surely for each in touched(whole, [poster])] == [True]
    assert [each.surely for each in touched(whole, [guide])] == [False]


def test_a_sheet_that_may_hang_on_gives_no_reason() -> None:
    whole = register()
    assert list(reasons(printed(whole, "cho"), whole, world())) == []
    assert payloads_now(printed(whole, "cho"), whole, world()) == ("https://loa.gov.vn/q/K7M2/",)


def test_an_old_version_must_come_down() -> None:
    whole = register()
    assert list(reasons(printed(whole, "truong"), whole, world())) == ["đang dán bản 1, áp phích đã sang bản 2"]


def test_another_address_of_the_site_brings_printed_codes_down() -> None:
    whole = register()
    (reason,) = reasons(printed(whole, "cho"), whole, world("https://khac.gov.vn/"))
    assert reason == "mã trên giấy chứa https://loa.gov.vn/q/K7M2/, mã bây giờ chứa https://khac.gov.vn/q/K7M2/"


def test_what_hangs_of_a_campaign_that_is_over_comes_down() -> None:
    whole = register()
    (reason,) = reasons(printed(whole, "cho"), whole, world(today=date(2027, 1, 1)))
    assert "đã kết thúc" in reason


def test_the_page_is_for_its_keepers() -> None:
    page = listing(register(), "print")
    assert page.hidden
    assert page.meta["search"] == {"exclude": True}
    assert page.meta["robots"] == "noindex"
    assert "Đang dán&#58; 4 bản ở 2 nơi" in page.text or "Đang dán: 4 bản ở 2 nơi" in page.text
    assert "đang dán bản 1, áp phích đã sang bản 2" in page.text
    assert "21/11/2026" in page.text


def test_an_empty_register_has_no_page() -> None:
    assert list(KIND.listing(site(), world())) == []


@pytest.mark.parametrize(
    ("keeper", "expected"),
    [
        ("Văn thư Ủy ban nhân dân xã", False),
        ("Trưởng ấp 3", False),
        ("Ban quản lý chợ Ba Tri", False),
        ("Bảo vệ Trường THPT Nguyễn Đình Chiểu", False),
        ("Văn thư phường Trần Phú", False),
        ("Bí thư Chi đoàn ấp Lê Lợi", False),
        ("Công an xã", False),
        ("Nguyễn Văn A", True),
        ("Trưởng ấp Trần Thị B", True),
        ("chị Hoa, văn thư", True),
        ("Đồng chí Lê Văn C", True),
        ("Thạch Sa Rươl", True),
    ],
)
def test_an_office_is_told_from_a_person(keeper: str, expected: bool) -> None:
    assert is_person(keeper) is expected
