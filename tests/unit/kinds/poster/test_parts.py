"""The words of figures, events and desks.

In: parts as typed. Out: the texts that sheets and pages show. Not here: where they stand (test_layouts.py).
"""

from __future__ import annotations

import pytest

import kit
from loa.kind import Page
from loa.kinds.poster import KIND
from loa.kinds.poster.content import content_of
from loa.kinds.poster.record import Layout
from unit.kinds.poster.parted import DESK, part, poster_of

FIGURE = "value: {value}\nlabel: {label}\nsource:\n  text: Báo cáo của tổ.\n  as_of: {as_of}\n"


@pytest.mark.parametrize(
    ("value", "label", "told"),
    [
        ("hơn 850.000 tài khoản", "tài khoản Zalo", ("hơn", "850.000", "tài khoản Zalo")),
        ("khoảng 1,3 triệu người", "dân số tỉnh", ("khoảng", "1,3 triệu", "người – dân số tỉnh")),
        ("75 %", "hồ sơ nộp qua mạng", ("", "75 %", "hồ sơ nộp qua mạng")),
        ("98%", "hồ sơ", ("", "98%", "hồ sơ")),
        ("24/7", "nộp hồ sơ lúc nào cũng được", ("", "24/7", "nộp hồ sơ lúc nào cũng được")),
        ("9 690 đài", "đài cấp xã", ("", "9 690", "đài cấp xã")),
        ("một nửa", "số hộ", ("", "một nửa", "số hộ")),
    ],
)
def test_a_number_is_parted_from_what_it_counts(value: str, label: str, told: tuple[str, str, str]) -> None:
    text = FIGURE.format(value=f'"{value}"', label=label, as_of="2026")
    poster, library = poster_of(Layout.KEY_FIGURE, {"figure": part(text)})
    figure = content_of(poster, library, "https://loa.gov.vn/").figure
    assert figure is not None
    assert (figure.before, figure.number, figure.label) == told
    assert figure.source == figure.citation == "Nguồn: Báo cáo của tổ."
    assert figure.as_of == "Số liệu năm 2026"


@pytest.mark.parametrize(
    ("day", "last_day", "told"),
    [
        ("2026-12-05", None, ("Thứ bảy", "05", "tháng 12 năm 2026")),
        ("2026-12-05", "2026-12-06", ("Thứ bảy – chủ nhật", "05–06", "tháng 12 năm 2026")),
        ("2026-11-30", "2026-12-04", ("Thứ hai – thứ sáu", "30/11–04/12", "năm 2026")),
        ("2026-12-31", "2027-01-02", ("Thứ năm – thứ bảy", "31/12/2026–02/01", "năm 2027")),
    ],
)
def test_days_are_told_as_on_a_calendar(day: str, last_day: str | None, told: tuple[str, str, str]) -> None:
    text = f"day: {day}\nstart: 13:30\nplace: Nhà văn hóa\ninvited: Bà con\n" + (
        f"last_day: {last_day}\n" if last_day else ""
    )
    poster, library = poster_of(Layout.EVENT, {"event": part(text)})
    event = content_of(poster, library, "https://loa.gov.vn/").event
    assert event is not None
    assert (event.weekday, event.days, event.month) == told
    assert event.hours == "từ 13 giờ 30"


def test_spells_of_the_same_days_share_a_line_that_is_not_broken_between_hours() -> None:
    poster, library = poster_of(Layout.DESK_CARD)
    desk = content_of(poster, library, "https://loa.gov.vn/").desk
    assert desk is not None
    assert desk.hours == ("Thứ hai đến thứ sáu: 7 giờ 30\u00a0–\u00a011 giờ; 13 giờ 30\u00a0–\u00a017 giờ",)


@pytest.mark.parametrize(
    ("layout", "words"),
    [
        (
            Layout.KEY_FIGURE,
            ("**hơn 850.000** tài khoản Zalo", "Số liệu tháng 6 năm 2021", "Công văn dẫn số liệu của Zalo."),
        ),
        (Layout.EVENT, ("Thứ bảy, ngày 05 tháng 12 năm 2026", "Nhà văn hóa xã Mẫu, ấp 5", "không cần đăng ký trước")),
        (Layout.DESK_CARD, ("- Cài và mở VNeID", "0275 3822 999", "Trung tâm Phục vụ hành chính công xã Mẫu")),
        (Layout.PHOTO, ("Hai người ngồi xuồng xem điện thoại.", "Tỉnh đoàn Bến Tre, CC BY 4.0")),
    ],
)
def test_the_page_says_what_the_sheet_says(layout: Layout, words: tuple[str, ...]) -> None:
    poster, library = poster_of(layout)
    (page,) = [made for made in KIND.outputs(poster, library, kit.world()) if isinstance(made, Page)]
    for each in words:
        assert each in page.text


def test_the_page_owns_up_to_what_is_not_known() -> None:
    bare = part("helps: [Nộp hồ sơ trực tuyến]\nplace: Nhà văn hóa ấp 5\n")
    for desk, unknown in ((part(DESK), 1), (bare, 3)):
        poster, library = poster_of(Layout.DESK_CARD, {"desk": desk})
        (page,) = [made for made in KIND.outputs(poster, library, kit.world()) if isinstance(made, Page)]
        before, _, _ = page.text.partition("## Khi in")
        assert before.count("loa-unknown") == unknown
