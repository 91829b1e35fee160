"""Rules that every printed sheet keeps.

In: small sheets, each with one fault. Out: exactly that finding. Not here: words for officers (problems/).
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Sheet, Words
from loa.sheet.qr import Level, Logo, symbol, symbol_with_logo
from loa.sheet.rules import Demands, Finding, findings
from loa.world import Extent

PAYLOAD = "https://campaign.example/q/HS01/"
DEMANDS = Demands(safe_mm=5, smallest_pt=7, distance_mm=200)
SYMBOL = symbol(50, 50, 37, PAYLOAD, "Mã QR")


def counted(text: str, _face: str) -> Extent:
    return Extent(0.5 * len(text), 0.75, -0.25)


def only_ascii(text: str, _face: str) -> str:
    return "".join(letter for letter in text if ord(letter) > 126)


def found(*marks: Mark, ground: str = "#FFFDF8", demands: Demands = DEMANDS) -> list[tuple[str, int]]:
    return [(one.rule, one.mark) for one in all_of(*marks, ground=ground, demands=demands)]


def all_of(*marks: Mark, ground: str = "#FFFDF8", demands: Demands = DEMANDS) -> tuple[Finding, ...]:
    return findings(Sheet(100, 100, ground, marks, "Thử"), demands, counted, only_ascii)


def text(x_mm: float = 10, baseline_mm: float = 20, says: str = "abcd", colour: str = "#14202B") -> Words:
    return Words(x_mm, baseline_mm, says, "sans-400", 12, colour)


def test_a_good_sheet_has_no_findings() -> None:
    assert found(*SYMBOL, text()) == []


def test_module_size() -> None:
    small = symbol(50, 50, 37 * 0.39, PAYLOAD, "")
    (one,) = all_of(*small, demands=Demands())
    assert (one.rule, one.mark, round(one.found, 6), one.wanted) == ("module_size", 1, 0.39, 0.4)


def test_reading_distance() -> None:
    (one,) = all_of(*SYMBOL, demands=Demands(distance_mm=300))
    assert (one.rule, one.mark, round(one.found, 6), one.wanted) == ("reading_distance", 1, 29, 30)


@pytest.mark.parametrize(
    "guest",
    [
        Line(40, 52, 60, 52, 0.2, "#14202B"),
        Fill(86, 60, 3, 3, "#F2B705"),
        Shape(((86, 60), (90, 60), (90, 64)), "#F2B705"),
        text(60, 52.9),
    ],
)
def test_quiet_zone_is_free_of_other_marks(guest: Mark) -> None:
    assert found(*SYMBOL, guest) == [("quiet_zone", 1)]


def test_what_lies_under_the_symbol_s_ground_is_not_seen() -> None:
    assert found(Fill(40, 40, 60, 60, "#0B4F9E"), Line(40, 52, 60, 52, 0.2, "#14202B"), *SYMBOL) == []


def test_a_ring_around_the_symbol_is_not_in_it() -> None:
    ring = Shape(((45, 45), (95, 45), (95, 95), (45, 95)), "#0B4F9E", (((48, 48), (90, 48), (90, 90), (48, 90)),))
    assert found(*SYMBOL, ring) == []


def test_a_quiet_zone_may_not_leave_the_sheet() -> None:
    assert ("quiet_zone", 0) in found(symbol(70, 50, 37, PAYLOAD, "")[1])


def test_light_ground() -> None:
    assert found(symbol(50, 50, 37, PAYLOAD, "")[1], ground="#0B4F9E") == [("light_ground", 0)]
    assert found(*symbol(50, 50, 37, PAYLOAD, "", colour="#F2B705")) == [("light_ground", 1)]


def test_inverted_colours() -> None:
    light = symbol(50, 50, 37, PAYLOAD, "", colour="#FFFFFF", ground="#0B4F9E")
    assert found(*light) == [("inverted", 1)]


def with_logo(share: float, rows_level: Level = "H") -> tuple[Mark, ...]:
    """A symbol with a picture of that share of its width and a ground of one module around it."""
    ground, squares = symbol(40, 40, 50, PAYLOAD, "Mã QR", level=rows_level)
    side, module = share * squares.side_mm, squares.module_mm
    at = squares.x_mm + (squares.side_mm - side) / 2
    hole = Fill(at - module, at - module, side + 2 * module, side + 2 * module, "#FFFFFF")
    return ground, squares, hole, Picture(at, at, side, side, "hinh/dau.svg", "")


def test_a_logo_stands_in_the_middle_of_a_symbol_of_the_highest_level() -> None:
    assert found(*symbol_with_logo(40, 40, 50, PAYLOAD, "Mã QR", logo=Logo("hinh/dau.svg"))) == []
    assert found(*with_logo(0.2)) == []
    assert found(*with_logo(0.2, "Q")) == [("logo_level", 1)]


def test_a_logo_too_big() -> None:
    (one,) = all_of(*with_logo(0.25))
    assert (one.rule, one.mark, round(one.found, 6), one.wanted) == ("logo_too_big", 1, 0.25, 0.2)


def test_what_stands_beside_the_middle_is_no_logo() -> None:
    ground, squares, _, logo = with_logo(0.15)
    assert isinstance(logo, Picture)
    assert found(ground, squares, replace(logo, x_mm=logo.x_mm + 8)) == [("quiet_zone", 1)]


def test_words_on_a_picture_may_be_left_to_those_who_see_its_pixels() -> None:
    demands = replace(DEMANDS, words_on_pictures=True)
    assert found(Picture(0, 0, 100, 50, "hinh/a.jpg", "Bà con"), text(), demands=demands) == []


def test_words_over_a_symbol() -> None:
    assert found(*SYMBOL, text(60, 70)) == [("words_over_qr", 1)]


def test_turned_words_are_measured_as_they_stand() -> None:
    beside = Words(46, 85, "abcdefghijkl", "sans-400", 12, "#14202B", angle_deg=90)
    assert found(*SYMBOL, beside) == []
    assert found(*SYMBOL, Words(46, 85, "abcdefghijkl", "sans-400", 12, "#14202B", angle_deg=30)) == [
        ("words_over_qr", 1)
    ]


def test_safe_margin_and_sheet_edge() -> None:
    assert found(text(4.9)) == [("safe_margin", 0)]
    assert found(text(95)) == [("off_sheet", 0), ("safe_margin", 0)]


def test_watermarks_may_reach_into_the_margin() -> None:
    assert found(Words(1, 20, "abcd", "sans-800", 60, "#F2B705", "artifact")) == []


def test_type_size() -> None:
    assert all_of(Words(10, 20, "abcd", "sans-400", 6.5, "#14202B")) == (Finding("type_size", 0, 6.5, 7, "abcd"),)


def test_contrast_is_that_of_the_worst_spot_behind_the_words() -> None:
    assert found(text(colour="#F2B705")) == [("contrast", 0)]
    assert found(Fill(0, 0, 100, 50, "#0B4F9E"), text(colour="#FFFFFF")) == []
    assert found(Fill(0, 0, 14, 50, "#0B4F9E"), text(colour="#FFFFFF")) == [("contrast", 1)]


def test_words_on_a_picture_cannot_be_promised() -> None:
    assert found(Picture(0, 0, 100, 50, "hinh/a.jpg", "Bà con"), text()) == [("words_on_picture", 1)]


def test_missing_glyphs() -> None:
    assert all_of(text(says="ab→d")) == (Finding("missing_glyphs", 0, text="→"),)
