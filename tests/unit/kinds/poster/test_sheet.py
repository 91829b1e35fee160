"""What stands on a poster's sheet, in every format.

In: one poster in a small library. Out: marks by value. Not here: its page (test_page.py), its rules (test_rules.py),
layouts with parts of their own (test_layouts.py), worst cases (tests/sheets/test_worst.py).
"""

from __future__ import annotations

import pytest

import kit
from loa.kinds.poster.content import WATERMARK
from loa.kinds.poster.formats import FORMATS, Format, format_named
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout
from loa.kinds.poster.sheet import poster_sheet
from loa.problems import Problem
from loa.sheet.marks import Shape, Sheet, Squares, Words
from loa.sheet.places import Box, mark_box, seen_at
from loa.sheet.qr import QUIET_MODULES, SMALLEST_MODULE_MM
from unit.kinds.poster.posters import one_poster

OURS = (Layout.BIG_QR, Layout.MESSAGE, Layout.STEPS)
CASES = [(layout, form) for layout in OURS for form in offered(layout)]
EVERY = pytest.mark.parametrize(("layout", "form"), CASES, ids=[f"{layout}-{form.name}" for layout, form in CASES])
DRAFTS = pytest.mark.parametrize("status", ["approved", "draft"])
A4 = format_named("a4")
SUN = "#F2B705"


def drawn(
    layout: Layout, form: Format, changes: dict[str, str | None] | None = None, base_url: str = "https://loa.gov.vn/"
) -> Sheet:
    """The sheet, which must come about."""
    poster, library = one_poster({"layout": str(layout), **(changes or {})})
    sheet = poster_sheet(poster, form, library, kit.world(base_url))
    assert isinstance(sheet, Sheet), sheet
    return sheet


def wrong(form: Format, changes: dict[str, str | None]) -> tuple[Problem, ...]:
    """What stands in the sheet's way, which must be something."""
    poster, library = one_poster(changes)
    problems = poster_sheet(poster, form, library, kit.world())
    assert not isinstance(problems, Sheet)
    return problems


def lines(sheet: Sheet) -> list[Words]:
    return [mark for mark in sheet.marks if isinstance(mark, Words)]


def said(sheet: Sheet) -> str:
    """All words of the sheet in painting order, line breaks as blanks; an address broken after a slash made whole."""
    return " ".join(line.text for line in lines(sheet)).replace("/ ", "/")


def symbols(sheet: Sheet) -> list[Squares]:
    return [mark for mark in sheet.marks if isinstance(mark, Squares)]


@EVERY
def test_the_sheet_says_what_the_poster_must(layout: Layout, form: Format) -> None:
    text = said(drawn(layout, form))
    for words in ("Quan tâm đúng kênh Zalo của tỉnh", "Công dân số", "loa.gov.vn/q/K7M2"):
        assert words in text
    beside_a_link = form.composition == "card"
    for words in (
        "Quét mã để xem cách làm",
        "Chịu trách nhiệm nội dung: Tỉnh đoàn Bến Tre",
        "Bản 2, 22/11/2026",
        "Mã tài liệu: thu-v2",
    ):
        assert (words in text) != beside_a_link


@EVERY
def test_steps_and_paper_hold_every_point_with_its_number(layout: Layout, form: Format) -> None:
    text = said(drawn(layout, form))
    if form.composition in {"card", "banner"} or layout is Layout.MESSAGE:
        assert "Mở Zalo" not in text
    elif layout is Layout.STEPS or form.paper:
        assert "1 Mở Zalo 2 Quét mã 3 Bấm Quan tâm" in text


@EVERY
def test_the_headline_leads(layout: Layout, form: Format) -> None:
    sheet = drawn(layout, form)
    title = [line for line in lines(sheet) if line.role == "title"]
    rest = [line for line in lines(sheet) if line.role != "title" and not line.text.isdecimal()]
    assert 1 <= len(title) <= (4 if layout is Layout.MESSAGE else 3)
    assert min(line.size_pt for line in title) > 1.2 * max(line.size_pt for line in rest)
    assert title[0].size_pt >= form.headline_pt(kit.world().measure, "sans-800")
    assert all(len(line.text) > 7 for line in title), [line.text for line in title]


@EVERY
@DRAFTS
def test_three_sizes_besides_small_print_numerals_and_what_stands_under_the_code(
    layout: Layout, form: Format, status: str
) -> None:
    sheet = drawn(layout, form, {"status": status})
    sizes = {
        line.size_pt
        for line in lines(sheet)
        if line.role != "small" and line.text not in {WATERMARK, "1", "2", "3"} and "loa.gov.vn" not in line.text
    }
    assert len(sizes) <= 3


@EVERY
def test_the_code_is_large_and_clear(layout: Layout, form: Format) -> None:
    codes = symbols(drawn(layout, form))
    if form.composition == "card":
        assert codes == []
        return
    (code,) = codes
    assert code.payload == "https://loa.gov.vn/q/K7M2/"
    assert "loa.gov.vn/q/K7M2" in code.alt
    assert code.side_mm >= 100 * form.scan_m
    assert code.module_mm >= SMALLEST_MODULE_MM


@EVERY
@DRAFTS
def test_waves_touch_neither_words_nor_code(layout: Layout, form: Format, status: str) -> None:
    sheet, measure = drawn(layout, form, {"status": status}), kit.world().measure
    assert [mark.colour for mark in sheet.marks if isinstance(mark, Shape)].count(SUN) == 3
    for number, mark in enumerate(sheet.marks):
        if isinstance(mark, Words) and mark.role != "artifact":
            box = mark_box(mark, measure)
            assert SUN not in {seen_at(sheet, point, number) for point in spread_over(box)}, mark.text
        elif isinstance(mark, Squares):
            zone = mark_box(mark, measure).grown(QUIET_MODULES * mark.module_mm - 0.01)
            assert {seen_at(sheet, point, number) for point in spread_over(zone)} == {"#FFFFFF"}


def spread_over(box: Box) -> list[tuple[float, float]]:
    """A grid of points over a box, its edges included."""
    width, height = box.right - box.left, box.bottom - box.top
    return [(box.left + width * column / 40, box.top + height * row / 4) for column in range(41) for row in range(5)]


@EVERY
@DRAFTS
def test_words_keep_out_of_where_phones_and_feet_cover_them(layout: Layout, form: Format, status: str) -> None:
    sheet, measure = drawn(layout, form, {"status": status}), kit.world().measure
    for mark in sheet.marks:
        if (isinstance(mark, Words) and mark.role != "artifact") or isinstance(mark, Squares):
            box = mark_box(mark, measure)
            assert box.top >= form.clear_top_mm
            assert box.bottom <= form.height_mm - form.clear_bottom_mm + 0.1


@DRAFTS
@pytest.mark.parametrize("layout", OURS)
def test_the_code_of_a_standee_hangs_between_chest_and_eyes(layout: Layout, status: str) -> None:
    (code,) = symbols(drawn(layout, format_named("standee"), {"status": status}))
    assert 1800 - code.y_mm - code.side_mm >= 900 - 1e-6
    assert 1800 - code.y_mm <= 1300
    title = [line for line in lines(drawn(layout, format_named("standee"))) if line.role == "title"]
    assert 1800 - title[0].baseline_mm > 1400


@EVERY
@DRAFTS
def test_only_what_may_not_be_printed_is_marked(layout: Layout, form: Format, status: str) -> None:
    words = [line.text for line in lines(drawn(layout, form, {"status": status}))]
    assert words.count(WATERMARK) == (2 if status == "draft" else 0)
    assert ("chưa được duyệt" in " ".join(words)) == (status == "draft")


@EVERY
def test_a_specimen_address_marks_even_an_approved_poster(layout: Layout, form: Format) -> None:
    text = said(drawn(layout, form, base_url="https://loa.example/"))
    assert WATERMARK in text
    assert "địa chỉ mẫu" in text


def test_a_layout_offers_what_it_is_good_at() -> None:
    for layout in OURS:
        lacking = {form.name for form in FORMATS} - {form.name for form in offered(layout)}
        assert lacking == ({"bang-ron"} if layout is Layout.STEPS else set())


@pytest.mark.parametrize("form", offered(Layout.STEPS), ids=lambda form: form.name)
def test_five_steps_stand_on_every_format(form: Format) -> None:
    steps = "[Mở Zalo, Gõ đúng tên kênh, Xem kỹ tên cơ quan, Bấm Quan tâm, Kể cho cả nhà]"
    text = said(drawn(Layout.STEPS, form, {"points": steps}))
    assert ("5 Kể cho cả nhà" in text) == (form.composition != "card")


def test_two_steps_are_no_steps() -> None:
    (problem,) = wrong(A4, {"layout": "steps", "points": "[Mở Zalo, Quét mã]"})
    assert (problem.code, dict(problem.args)["key"]) == ("P307", "points")


@pytest.mark.parametrize("layout", OURS)
def test_no_headline_ends_a_line_inside_a_name_that_fits_another_way(layout: Layout) -> None:
    for form in offered(layout):
        sheet = drawn(layout, form, {"headline": "Quan tâm “Chính quyền số tỉnh Bến Tre”"})
        title = [line.text for line in lines(sheet) if line.role == "title"]
        assert not any(line.endswith(("“Chính", "Bến")) for line in title), (form.name, title)


def test_a_headline_is_parted_where_its_clauses_end() -> None:
    sheet = drawn(Layout.BIG_QR, A4, {"headline": "Nộp hồ sơ tại nhà, khỏi đi xa"})
    title = [line.text for line in lines(sheet) if line.role == "title"]
    assert any(line.endswith(",") for line in title)


def test_a_line_too_long_is_told_on_its_own_line() -> None:
    long = " ".join(["người dân ở nông thôn"] * 9)
    (problem,) = wrong(A4, {"headline": long})
    assert (problem.code, problem.place.line) == ("P602", 3)
    words = int(dict(problem.args)["words"])
    assert 0 < words < len(long.split())
    fewer = " ".join(long.split()[:-words])
    assert isinstance(drawn(Layout.BIG_QR, A4, {"headline": fewer, "message": None, "points": None}), Sheet)


def test_points_too_long_are_told_on_the_longest() -> None:
    long, longest = ("mang theo căn cước và điện thoại " * times for times in (6, 7))
    (problem,) = wrong(A4, {"points": f"[{long}, {long}, {longest}, {long}]"})
    assert (problem.code, problem.place.line) == ("P602", 5)
    assert dict(problem.args)["text"] == longest.strip()


def test_a_word_longer_than_the_line_is_named() -> None:
    (problem,) = wrong(A4, {"action": "Quétmãđểxemcáchlàmngaybâygiờnhébàcon"})
    assert problem.code == "P605"
    assert dict(problem.args)["text"].startswith("Quétmã")


def test_letters_our_fonts_lack_are_named_before_painting() -> None:
    problems = wrong(A4, {"action": "Quét mã 👉 ngay", "message": "Chữ 漢 lạ"})
    assert [(problem.code, dict(problem.args)["letters"]) for problem in problems] == [("P603", "漢"), ("P603", "👉")]


def test_a_campaign_brings_its_own_colour_or_is_told_it_is_too_pale() -> None:
    campaign = "title: Công dân số\nsummary: Mời dùng.\nowner: tinh-doan\nstart: 2026\nprimary: '{colour}'\n"
    for colour, pale in (("#16734F", False), ("#F2B705", True)):
        poster, library = one_poster(chien_dich__chien_dich=campaign.format(colour=colour))
        sheet = poster_sheet(poster, A4, library, kit.world())
        if pale:
            assert not isinstance(sheet, Sheet)
            assert [(p.code, p.place.file) for p in sheet] == [("P604", "content/chien-dich/chien-dich.yml")]
        else:
            assert isinstance(sheet, Sheet)
            assert colour in {line.colour for line in lines(sheet)}


def test_an_address_too_long_to_type_is_told_at_the_code() -> None:
    code = "title: Mã\ncode: K7M2\nsummary: Mở.\nowner: tinh-doan\nissued: 2026-11-22\nencoding: direct\n"
    url = "https://dichvucong.gov.vn/" + "thu-tuc-hanh-chinh" * 8
    poster, library = one_poster(qr__dang_dung=f"{code}url: {url}\n")
    problems = poster_sheet(poster, A4, library, kit.world())
    assert not isinstance(problems, Sheet)
    assert [(p.code, p.place.file, p.place.line) for p in problems] == [("P606", "content/qr/dang-dung.yml", 6)]
