"""Fitting text into boxes, with a typeface that every reader can count.

In: loa.sheet.text, letters half an em wide. Out: sizes, lines, room, overflow; whole settings as letter maps. Not here:
real faces (property/test_sheet_text.py).
"""

from __future__ import annotations

from typing import TypedDict, Unpack

import pytest

from loa.sheet.text import Align, Block, Overflow, fitted, words
from loa.sheet.units import mm_from_pt, pt_from_mm
from loa.world import Extent

EM_10_MM = pt_from_mm(10)
"""The size at which an em is 10 mm, so that each letter is 5 mm wide."""


def counted(text: str, _face: str) -> Extent:
    """Every letter is half an em wide; letters with stacked marks are as tall as in Be Vietnam Pro."""
    tall = 1.15 if any(letter in "ẪỄỔẬ" for letter in text) else 0.75
    return Extent(0.5 * len(text), tall, -0.25)


class Demands(TypedDict, total=False):
    """What a test may ask of a box."""

    height_mm: float
    max_lines: int
    largest_pt: float
    smallest_pt: float
    leading: float


def fit(text: str, width_mm: float, **more: Unpack[Demands]) -> Block | Overflow:
    demands: Demands = {"largest_pt": EM_10_MM, "smallest_pt": EM_10_MM, **more}
    return fitted(text, "sans-400", width_mm, measure=counted, **demands)


def lines(text: str, width_mm: float, **more: Unpack[Demands]) -> list[str]:
    block = fit(text, width_mm, **more)
    assert isinstance(block, Block), block
    return list(block.lines)


def letter_map(block: Block, align: Align) -> str:
    """One character for each 5 mm, one row a line: where the letters of the block stand."""
    return "\n".join(
        ("." * round(mark.x_mm / 5) + mark.text.replace(" ", "_")).ljust(round(block.room_mm / 5), ".")
        for mark in words(block, 0, 0, align=align, colour="#000000")
    )


def test_lines_are_balanced_rather_than_filled() -> None:
    assert lines("aaaa bbbb cccc dd", 75) == ["aaaa bbbb", "cccc dd"]


@pytest.mark.parametrize(
    ("align", "expected"),
    [
        ("left", "aaaa_bbbb......\ncccc_dd........"),
        ("centre", "...aaaa_bbbb...\n....cccc_dd...."),
        ("right", "......aaaa_bbbb\n........cccc_dd"),
    ],
)
def test_alignment_as_a_letter_map(align: Align, expected: str) -> None:
    block = fit("aaaa bbbb cccc dd", 75)
    assert isinstance(block, Block)
    assert letter_map(block, align) == expected


def test_no_lonely_last_syllable() -> None:
    assert lines("aaaa bbbb cccc dddd eeee ff", 75)[-1] != "ff"


def test_a_short_name_in_quotes_stays_whole() -> None:
    assert lines("xxxx “Đồng ý” yyyy", 55) == ["xxxx", "“Đồng ý”", "yyyy"]


def test_a_name_wider_than_the_line_is_broken_rather_than_lost() -> None:
    assert lines("“Đồng ý nhé”", 40) == ["“Đồng", "ý nhé”"]


def test_a_word_of_two_syllables_is_kept_where_it_costs_little() -> None:
    assert lines("nộp mọi hồ sơ ở đây", 60) == ["nộp mọi", "hồ sơ ở đây"]


def test_a_line_rather_ends_where_the_clause_ends() -> None:
    assert lines("aaa bbb, ccc ddd eee", 70) == ["aaa bbb,", "ccc ddd eee"]


def test_size_shrinks_until_the_text_fits() -> None:
    block = fit("aaaa bbbb", 40, largest_pt=40, smallest_pt=10, max_lines=1)
    assert isinstance(block, Block)
    assert block.lines == ("aaaa bbbb",)
    assert 4.5 * mm_from_pt(block.size_pt) <= 40 < 4.5 * mm_from_pt(block.size_pt + 0.5)


def test_the_smallest_size_is_tried_even_between_two_steps() -> None:
    block = fit("aaaa bbbb", 4.5 * mm_from_pt(10.2), largest_pt=40, smallest_pt=10.2, max_lines=1)
    assert isinstance(block, Block)
    assert block.size_pt == 10.2


def test_height_limits_the_lines() -> None:
    tall = fit("aaaa bbbb cccc", 25, height_mm=40)
    assert isinstance(tall, Block)
    assert tall.height_mm == pytest.approx(7.5 + 28 + 2.5)
    assert fit("aaaa bbbb cccc", 25, height_mm=37) == Overflow(1)


def test_stacked_capitals_get_their_room() -> None:
    plain, stacked = fit("aaaa bbbb", 25), fit("ẪỄỔẬ ẪỄỔẬ", 25)
    assert isinstance(plain, Block)
    assert isinstance(stacked, Block)
    assert plain.ascent_mm == pytest.approx(7.5)
    assert stacked.ascent_mm == pytest.approx(11.5)
    assert stacked.leading_mm == pytest.approx(11.5 + 2.5 + 0.6)


def test_overflow_counts_words_and_names_the_one_too_wide() -> None:
    assert fit("aaaa bbbb cccc dddd eeee", 45, max_lines=2) == Overflow(1)
    assert fit("aaaa bbbb cccc dddd 50 đồng", 45, max_lines=2) == Overflow(2)
    assert fit("aa bbbbbbbbbbbb", 45) == Overflow(0, "bbbbbbbbbbbb")
    assert fit("gọi 0270 3000 111", 45) == Overflow(0, "0270 3000 111")


def test_marks_of_a_block() -> None:
    block = fit("aaaa bbbb cccc dd", 75, leading=1.5)
    assert isinstance(block, Block)
    first, second = words(block, 20, 100, colour="#14202B", role="title", block_no=3)
    assert [(mark.x_mm, mark.text) for mark in (first, second)] == [(20, "aaaa bbbb"), (20, "cccc dd")]
    assert [mark.baseline_mm for mark in (first, second)] == pytest.approx([107.5, 122.5])
    assert {(mark.role, mark.block, mark.size_pt) for mark in (first, second)} == {("title", 3, EM_10_MM)}


@pytest.mark.parametrize("demands", [{"smallest_pt": 0.0}, {"largest_pt": 1.0}, {"max_lines": 0}])
def test_senseless_demands_are_our_mistake(demands: Demands) -> None:
    with pytest.raises(ValueError, match="nothing to fit"):
        fit("aaaa", 45, **demands)
