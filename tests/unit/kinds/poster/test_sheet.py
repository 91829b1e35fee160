"""What stands on a poster's sheet, in every format.

In: one poster in a small library. Out: marks by value. Not here: its page (test_page.py), its rules (test_rules.py).
"""

from __future__ import annotations

import pytest

import kit
from loa.kinds.poster.content import WATERMARK
from loa.kinds.poster.formats import FORMATS, Format
from loa.kinds.poster.sheet import poster_sheet
from loa.problems import Problem
from loa.sheet.marks import Fill, Shape, Sheet, Squares, Words
from loa.sheet.places import Box, mark_box
from loa.sheet.qr import QUIET_MODULES, SMALLEST_MODULE_MM
from unit.kinds.poster.posters import one_poster

EVERY = pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
DRAFTS = pytest.mark.parametrize("status", ["approved", "draft"])


def drawn(form: Format, changes: dict[str, str | None] | None = None, base_url: str = "https://loa.gov.vn/") -> Sheet:
    """The sheet, which must come about."""
    poster, library = one_poster(changes)
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


@EVERY
def test_the_sheet_says_what_the_poster_must(form: Format) -> None:
    text = said(drawn(form))
    for words in ("Quan tâm đúng kênh Zalo của tỉnh", "Quét mã để xem cách làm", "Công dân số", "loa.gov.vn/q/K7M2"):
        assert words in text
    assert "Chịu trách nhiệm nội dung: Tỉnh đoàn Bến Tre" in text
    assert "Bản 2, 22/11/2026" in text
    assert "Mã tài liệu: thu-v2" in text


def test_paper_holds_every_point_with_its_number() -> None:
    for form in FORMATS:
        text = said(drawn(form))
        assert ("1 Mở Zalo 2 Quét mã 3 Bấm Quan tâm" in text) == bool(form.paper)


@EVERY
def test_the_headline_leads(form: Format) -> None:
    sheet = drawn(form)
    title = [line for line in lines(sheet) if line.role == "title"]
    rest = [line for line in lines(sheet) if line.role != "title"]
    assert 1 <= len(title) <= 3
    assert min(line.size_pt for line in title) > 1.2 * max(line.size_pt for line in rest)
    assert title[0].size_pt >= form.headline_pt(kit.world().measure, "sans-800")


@EVERY
@DRAFTS
def test_three_sizes_besides_small_print_and_watermark(form: Format, status: str) -> None:
    sheet = drawn(form, {"status": status})
    sizes = {line.size_pt for line in lines(sheet) if line.role != "small" and WATERMARK not in line.text}
    assert len(sizes) <= 3


@EVERY
def test_the_code_is_large_and_clear(form: Format) -> None:
    sheet = drawn(form)
    (code,) = [mark for mark in sheet.marks if isinstance(mark, Squares)]
    assert code.payload == "https://loa.gov.vn/q/K7M2/"
    assert "loa.gov.vn/q/K7M2" in code.alt
    assert code.side_mm >= 100 * form.scan_m
    assert code.module_mm >= SMALLEST_MODULE_MM


@EVERY
@DRAFTS
def test_waves_touch_neither_words_nor_code(form: Format, status: str) -> None:
    sheet = drawn(form, {"status": status})
    sun = [mark for mark in sheet.marks if isinstance(mark, Shape) and mark.colour == "#F2B705"]
    assert len(sun) == 3
    left = min(x for wave in sun for x, _ in wave.points_mm)
    floor = max(y for wave in sun for _, y in wave.points_mm)
    field = max(mark.y_mm for mark in sheet.marks if isinstance(mark, Fill) and mark.colour == "#0B4F9E")
    room = Box(left, field, form.width_mm, floor)
    measure = kit.world().measure
    for line in lines(sheet):
        if line.role != "artifact" and WATERMARK not in line.text:
            under_band = status == "draft" and line.block <= 2
            assert under_band or not mark_box(line, measure).meets(room), line.text
    (code,) = [mark for mark in sheet.marks if isinstance(mark, Squares)]
    assert not mark_box(code, measure).grown(QUIET_MODULES * code.module_mm - 0.01).meets(room)


@EVERY
@DRAFTS
def test_only_what_may_not_be_printed_is_marked(form: Format, status: str) -> None:
    words = [line.text for line in lines(drawn(form, {"status": status}))]
    assert words.count(WATERMARK) == (2 if status == "draft" else 0)
    assert ("chưa được duyệt" in " ".join(words)) == (status == "draft")


@EVERY
def test_a_specimen_address_marks_even_an_approved_poster(form: Format) -> None:
    text = said(drawn(form, base_url="https://loa.example/"))
    assert WATERMARK in text
    assert "địa chỉ mẫu" in text


def test_a_headline_is_parted_where_its_clauses_end() -> None:
    sheet = drawn(FORMATS[0], {"headline": "Nộp hồ sơ tại nhà, khỏi đi xa"})
    title = [line.text for line in lines(sheet) if line.role == "title"]
    assert any(line.endswith(",") for line in title)


def test_a_line_too_long_is_told_on_its_own_line() -> None:
    long = " ".join(["người dân ở nông thôn"] * 9)
    (problem,) = wrong(FORMATS[0], {"headline": long})
    assert (problem.code, problem.place.line) == ("P602", 3)
    words = int(dict(problem.args)["words"])
    assert 0 < words < len(long.split())
    fewer = " ".join(long.split()[:-words])
    assert isinstance(drawn(FORMATS[0], {"headline": fewer, "message": None, "points": None}), Sheet)


def test_points_too_long_are_told_on_the_longest() -> None:
    long, longest = ("mang theo căn cước và điện thoại " * times for times in (6, 7))
    (problem,) = wrong(FORMATS[0], {"points": f"[{long}, {long}, {longest}, {long}]"})
    assert (problem.code, problem.place.line) == ("P602", 5)
    assert dict(problem.args)["text"] == longest.strip()


def test_a_word_longer_than_the_line_is_named() -> None:
    (problem,) = wrong(FORMATS[0], {"action": "Quétmãđểxemcáchlàmngaybâygiờnhébàcon"})
    assert problem.code == "P605"
    assert dict(problem.args)["text"].startswith("Quétmã")


def test_letters_our_fonts_lack_are_named_before_painting() -> None:
    problems = wrong(FORMATS[0], {"action": "Quét mã 👉 ngay", "message": "Chữ 漢 lạ"})
    assert [(problem.code, dict(problem.args)["letters"]) for problem in problems] == [("P603", "漢"), ("P603", "👉")]


def test_a_campaign_brings_its_own_colour_or_is_told_it_is_too_pale() -> None:
    campaign = "title: Công dân số\nsummary: Mời dùng.\nowner: tinh-doan\nstart: 2026\nprimary: '{colour}'\n"
    for colour, pale in (("#16734F", False), ("#F2B705", True)):
        poster, library = one_poster(chien_dich__chien_dich=campaign.format(colour=colour))
        sheet = poster_sheet(poster, FORMATS[0], library, kit.world())
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
    problems = poster_sheet(poster, FORMATS[0], library, kit.world())
    assert not isinstance(problems, Sheet)
    assert [(p.code, p.place.file, p.place.line) for p in problems] == [("P606", "content/qr/dang-dung.yml", 6)]
