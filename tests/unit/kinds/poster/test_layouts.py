"""What stands on the sheets of figures, events, desks and pictures, in every format that their layouts offer.

In: one poster a layout in a small library. Out: marks by value, problems. Not here: reading codes back (tests/sheets).
"""

from __future__ import annotations

from dataclasses import replace

import pytest

import kit
from loa.kinds.picture.record import Picture as PictureRecord
from loa.kinds.poster.content import WATERMARK
from loa.kinds.poster.formats import Format, format_named
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout
from loa.kinds.poster.sheet import poster_sheet
from loa.problems import Problem
from loa.sheet.marks import Fill, Line, Picture, Sheet, Squares, Words
from loa.sheet.places import Box, mark_box, seen_at
from loa.world import NoPictures
from unit.kinds.poster.parted import DESK, PARTS, part, poster_of

CASES = [(layout, form) for layout in PARTS for form in offered(layout)]
EVERY = pytest.mark.parametrize(("layout", "form"), CASES, ids=[f"{layout}-{form.name}" for layout, form in CASES])
EACH = pytest.mark.parametrize("layout", PARTS)

Changes = dict[str, str | None]


class WidePictures(NoPictures):
    """Every picture is three times as wide as it is high."""

    def size(self, _file: str) -> tuple[float, float]:
        return 3000.0, 1000.0


def made(
    layout: Layout, form: Format, changes: Changes | None = None, *, long: bool = False
) -> Sheet | tuple[Problem, ...]:
    """The sheet, or what stands in its way; a sheet that breaks a rule raises."""
    poster, library = poster_of(layout, changes, long=long)
    return poster_sheet(poster, form, library, kit.world())


def drawn(layout: Layout, form: Format, changes: Changes | None = None) -> Sheet:
    """The sheet, which must come about."""
    sheet = made(layout, form, changes)
    assert isinstance(sheet, Sheet), sheet
    return sheet


def lines(sheet: Sheet) -> list[Words]:
    return [mark for mark in sheet.marks if isinstance(mark, Words)]


def said(sheet: Sheet) -> str:
    return " ".join(line.text for line in lines(sheet)).replace("/ ", "/")


@EVERY
@pytest.mark.parametrize("status", ["approved", "draft"])
def test_everyday_texts_stand_on_every_format(layout: Layout, form: Format, status: str) -> None:
    sheet = drawn(layout, form, {"status": status})
    words = [line.text for line in lines(sheet)]
    assert words.count(WATERMARK) == (2 if status == "draft" else 0)
    codes = [mark for mark in sheet.marks if isinstance(mark, Squares)]
    if form.composition == "card":
        assert codes == []
        return
    (code,) = codes
    assert code.payload == "https://loa.gov.vn/q/K7M2/"
    assert code.side_mm >= 100 * form.scan_m
    assert "loa.gov.vn/q/K7M2" in said(sheet)
    assert "Chịu trách nhiệm nội dung: Tỉnh đoàn Bến Tre" in said(sheet)


@EVERY
def test_long_texts_stand_or_are_told(layout: Layout, form: Format) -> None:
    sheet = made(layout, form, {"status": "draft"}, long=True)
    if not isinstance(sheet, Sheet):
        (problem,) = sheet
        assert problem.code in {"P602", "P605"}
        assert problem.place.file == "content/ap-phich/thu.yml"
        assert int(dict(problem.args).get("words", 1)) > 0


@EACH
def test_long_texts_stand_on_the_paper_they_are_made_for(layout: Layout) -> None:
    form = format_named("a5")
    sheet = made(layout, form, long=True)
    assert isinstance(sheet, Sheet), sheet


@pytest.mark.parametrize("form", offered(Layout.KEY_FIGURE), ids=lambda form: form.name)
def test_a_figure_is_the_largest_and_never_without_source_and_date(form: Format) -> None:
    sheet = drawn(Layout.KEY_FIGURE, form)
    (number,) = [line for line in lines(sheet) if line.text == "850.000"]
    assert number.size_pt > 1.2 * max(line.size_pt for line in lines(sheet) if line is not number)
    for words in (
        "hơn 850.000 tài khoản Zalo hoạt động thường xuyên tại Bến Tre",
        "Số liệu tháng 6 năm 2021",
        "Nguồn: Công văn chưa có số, chưa có ngày.",
    ):
        assert words in said(sheet)


@pytest.mark.parametrize("form", offered(Layout.EVENT), ids=lambda form: form.name)
def test_an_invitation_says_when_and_where(form: Format) -> None:
    text = said(drawn(Layout.EVENT, form))
    for words in ("Thứ bảy", "05", "tháng 12 năm 2026", "7 giờ 30 – 11 giờ", "Nhà văn hóa xã Mẫu, ấp 5"):
        assert words in text
    assert ("không cần đăng ký trước" in text) == (form.composition not in {"card", "banner"})


@pytest.mark.parametrize("form", offered(Layout.DESK_CARD), ids=lambda form: form.name)
def test_a_card_says_what_where_and_when(form: Format) -> None:
    text = said(drawn(Layout.DESK_CARD, form))
    for words in (
        "• Cài và mở VNeID • Nộp hồ sơ trực tuyến • Tra cứu hồ sơ đã nộp",
        "Trung tâm Phục vụ hành chính công xã Mẫu",
        "Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ; 13 giờ 30 – 17 giờ",
        "0275 3822 999",
    ):
        assert words in text


@pytest.mark.parametrize("name", ["a4", "a5", "a4-ngang"])
def test_what_a_card_does_not_know_is_left_to_the_hand_that_does(name: str) -> None:
    bare = "helps: [Nộp hồ sơ trực tuyến]\nplace: Nhà văn hóa ấp 5\nby_hand: {by_hand}\n"
    blank = drawn(Layout.DESK_CARD, format_named(name), {"desk": part(bare.format(by_hand="true"))})
    rules = [mark for mark in blank.marks if isinstance(mark, Line)]
    assert len(rules) == 2
    for rule in rules:
        assert seen_at(blank, (rule.x1_mm, rule.y1_mm), len(blank.marks)) == "#FFFFFF"
        above = Box(rule.x1_mm, rule.y1_mm - 7, rule.x2_mm, rule.y1_mm)
        assert not any(mark_box(line, kit.world().measure).meets(above) for line in lines(blank))
    assert "Giờ trực" in said(blank)
    assert "Điện thoại" in said(blank)
    without = drawn(Layout.DESK_CARD, format_named(name), {"desk": part(bare.format(by_hand="false"))})
    assert "Giờ trực" not in said(without)
    assert not [mark for mark in without.marks if isinstance(mark, Line)]


@pytest.mark.parametrize("form", offered(Layout.PHOTO), ids=lambda form: form.name)
def test_no_word_stands_on_a_picture(form: Format) -> None:
    sheet = drawn(Layout.PHOTO, form)
    (picture,) = [mark for mark in sheet.marks if isinstance(mark, Picture)]
    assert (picture.file, picture.alt) == ("content/hinh/ben-song.svg", "Hai người ngồi xuồng xem điện thoại.")
    for at, line in enumerate(sheet.marks):
        if isinstance(line, Words):
            box = mark_box(line, kit.world().measure)
            assert seen_at(sheet, ((box.left + box.right) / 2, (box.top + box.bottom) / 2), at) is not None
    points = [((x + 0.5) / 40 * form.width_mm, (y + 0.5) / 40 * form.height_mm) for x in range(40) for y in range(40)]
    bare = sum(seen_at(sheet, point, len(sheet.marks)) is None for point in points)
    assert bare / len(points) > 0.2
    assert "Hình: Tỉnh đoàn Bến Tre, CC BY 4.0" in said(sheet)


@pytest.mark.parametrize("form", offered(Layout.PHOTO), ids=lambda form: form.name)
def test_what_must_stay_in_view_does(form: Format) -> None:
    poster, library = poster_of(Layout.PHOTO)
    world = kit.world()
    wide = replace(world, pictures=WidePictures())
    for x in (5, 50, 95):
        record = library.resolve(poster.picture) if poster.picture else None
        assert record is not None
        assert isinstance(record, PictureRecord)
        focused = record.model_copy(update={"focus": record.focus.model_copy(update={"x": x})})
        entries = dict(library.entries)
        entries["picture", "ben-song"] = replace(entries["picture", "ben-song"], record=focused)
        sheet = poster_sheet(poster, form, replace(library, entries=entries), wide)
        assert isinstance(sheet, Sheet)
        (picture,) = [mark for mark in sheet.marks if isinstance(mark, Picture)]
        assert picture.width_mm / picture.height_mm == pytest.approx(3)
        point = (picture.x_mm + x / 100 * picture.width_mm, picture.y_mm + picture.height_mm / 2)
        panels = [mark for mark in sheet.marks[sheet.marks.index(picture) :] if isinstance(mark, Fill)]
        assert 0 <= point[0] <= form.width_mm
        assert not any(mark_box(panel, world.measure).holds(Box(*point, *point)) for panel in panels[:1])


@EACH
def test_a_layout_without_its_part_is_told_on_its_line(layout: Layout) -> None:
    key = PARTS[layout][0]
    for form in offered(layout):
        problems = made(layout, form, {key: None})
        assert not isinstance(problems, Sheet)
        (problem,) = problems
        assert (problem.code, dict(problem.args)["key"]) == ("P307", key)


def test_a_card_that_names_an_unsettled_channel_is_a_draft() -> None:
    for channel, drafts in (("kenh", 0), ("chua-ro", 2)):
        sheet = drawn(Layout.DESK_CARD, format_named("a4"), {"desk": part(f"{DESK}channel: {channel}\n")})
        assert [line.text for line in lines(sheet)].count(WATERMARK) == drafts
        assert ("chưa xác minh" in said(sheet)) == bool(drafts)
