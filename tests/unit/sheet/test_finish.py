"""Bleed and crop marks as values.

In: small sheets with one mark each. Out: the mark as it runs on beyond the trim, the lines around it. Not here: boxes
inside the PDF (unit/paint/test_print_shop.py).
"""

from __future__ import annotations

import pytest

from loa.sheet.finish import PLAIN, PRINT_SHOP, Finish, bled, crop_marks
from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Sheet, Words
from loa.sheet.qr import symbol

BLUE = "#0B4F9E"


def run_on(mark: Mark, bleed_mm: float = 3.0) -> tuple[Mark, ...]:
    """What becomes of a mark on a sheet of 100 × 50 mm."""
    return bled(Sheet(100, 50, "#FFFFFF", (mark,), "Thử"), bleed_mm).marks


def test_the_sheet_grows_on_every_side() -> None:
    sheet = bled(Sheet(100, 50, "#FFFDF8", (), "Thử"), 3)
    assert (sheet.width_mm, sheet.height_mm, sheet.ground, sheet.title) == (106, 56, "#FFFDF8", "Thử")


def test_without_bleed_nothing_changes() -> None:
    sheet = Sheet(100, 50, "#FFFDF8", (Fill(0, 0, 100, 10, BLUE),), "Thử")
    assert bled(sheet, 0) is sheet


@pytest.mark.parametrize(
    ("box", "grown"),
    [
        ((0, 0, 100, 10), (0, 0, 106, 13)),
        ((0, 40, 100, 10), (0, 43, 106, 13)),
        ((90, 10, 10, 20), (93, 13, 13, 20)),
        ((0, 0, 100, 50), (0, 0, 106, 56)),
        ((10, 10, 80, 30), (13, 13, 80, 30)),
        ((-1, 10, 20, 20), (0, 13, 22, 20)),
        ((-9, 10, 20, 20), (-6, 13, 20, 20)),
    ],
)
def test_rectangles_reach_over_the_edges_they_touch(
    box: tuple[float, float, float, float], grown: tuple[float, float, float, float]
) -> None:
    assert run_on(Fill(*box, BLUE)) == (Fill(*grown, BLUE),)
    assert run_on(Picture(*box, "hinh/a.jpg", "Bà con")) == (Picture(*grown, "hinh/a.jpg", "Bà con"),)


def test_what_lies_off_the_sheet_stays_there() -> None:
    assert run_on(Fill(120, 10, 5, 5, BLUE)) == (Fill(123, 13, 5, 5, BLUE),)


def test_a_shape_that_ends_at_an_edge_goes_straight_on() -> None:
    triangle = Shape(((0, 10), (20, 20), (0, 30)), BLUE)
    shape, strip = run_on(triangle)
    assert shape == Shape(((3, 13), (23, 23), (3, 33)), BLUE)
    assert isinstance(strip, Fill)
    assert (strip.x_mm, strip.width_mm, strip.colour) == (0, 3, BLUE)
    assert (strip.y_mm, strip.y_mm + strip.height_mm) == pytest.approx((13, 33), abs=0.2)


def test_a_shape_that_touches_an_edge_with_its_tip_alone_gets_next_to_nothing() -> None:
    strips = run_on(Shape(((0, 20), (20, 10), (20, 30)), BLUE))[1:]
    assert all(isinstance(strip, Fill) and strip.height_mm < 0.3 for strip in strips)


def test_a_ring_cut_by_the_edge_keeps_its_gap() -> None:
    outer, hole = ((0, 5), (30, 5), (30, 45), (0, 45)), ((-9, 15), (20, 15), (20, 35), (-9, 35))
    strips = [mark for mark in run_on(Shape(outer, BLUE, (hole,))) if isinstance(mark, Fill)]
    assert [(strip.y_mm, strip.y_mm + strip.height_mm) for strip in strips] == [
        pytest.approx((8, 18)),
        pytest.approx((38, 48)),
    ]


def test_a_shape_in_the_corner_goes_round_it() -> None:
    strips = [mark for mark in run_on(Shape(((0, 0), (20, 0), (0, 20)), BLUE)) if isinstance(mark, Fill)]
    corners = {(strip.x_mm, strip.y_mm) for strip in strips}
    assert corners == {(0, 0)}
    assert sorted((round(strip.width_mm), round(strip.height_mm)) for strip in strips) == [(3, 23), (23, 3)]


def test_a_shape_that_runs_over_the_edge_by_itself_is_left_alone() -> None:
    triangle = Shape(((-5, 10), (20, 20), (-5, 30)), BLUE)
    assert run_on(triangle) == (Shape(((-2, 13), (23, 23), (-2, 33)), BLUE),)


def test_a_shape_inside_is_only_moved() -> None:
    assert run_on(Shape(((10, 10), (20, 20), (10, 30)), BLUE)) == (Shape(((13, 13), (23, 23), (13, 33)), BLUE),)


def test_round_corners_at_the_edge_keep_their_place() -> None:
    fill, *strips = run_on(Fill(0, 10, 40, 20, BLUE, 4))
    assert fill == Fill(3, 13, 40, 20, BLUE, 4)
    assert [(mark.x_mm, mark.width_mm) for mark in strips if isinstance(mark, Fill)] == [(0, 3)]


def test_lines_go_on_in_their_direction() -> None:
    (level,) = run_on(Line(0, 20, 100, 20, 0.5, BLUE))
    assert isinstance(level, Line)
    assert level.x1_mm < 0
    assert level.x2_mm > 106
    assert (level.y1_mm, level.y2_mm) == (23, 23)
    assert run_on(Line(10, 20, 90, 20, 0.5, BLUE)) == (Line(13, 23, 93, 23, 0.5, BLUE),)


def test_words_and_codes_are_only_moved() -> None:
    words = Words(6, 20, "Quét mã", "sans-800", 20, BLUE)
    assert run_on(words) == (Words(9, 23, "Quét mã", "sans-800", 20, BLUE),)
    squares = symbol(10, 10, 30, "https://campaign.example/q/HS01/", "Mã QR")[1]
    assert run_on(squares) == (symbol(13, 13, 30, "https://campaign.example/q/HS01/", "Mã QR")[1],)


def test_the_page_around_a_finish() -> None:
    assert (PLAIN.border_mm, Finish(3).border_mm, Finish(3).room_mm) == (0, 3, 0)
    assert (PRINT_SHOP.border_mm, PRINT_SHOP.room_mm) == (9, 6)
    assert Finish(crop_marks=True).border_mm == 8


@pytest.mark.parametrize("finish", [PRINT_SHOP, Finish(5, True), Finish(0, True)])
def test_crop_marks_point_at_the_trim_and_stay_out_of_the_bleed(finish: Finish) -> None:
    lines, border = crop_marks(210, 297, finish), finish.border_mm
    level = [line for line in lines if line.y1_mm == line.y2_mm]
    upright = [line for line in lines if line.x1_mm == line.x2_mm]
    assert (len(level), len(upright)) == (4, 4)
    assert {line.y1_mm for line in level} == {border, border + 297}
    assert {line.x1_mm for line in upright} == {border, border + 210}
    bleed = (finish.room_mm, finish.room_mm + 210 + 2 * finish.bleed_mm)
    assert all(line.x2_mm < bleed[0] or line.x1_mm > bleed[1] for line in level)
    assert all(line.x1_mm >= 0 and line.x2_mm <= 210 + 2 * border for line in level)
    assert all(line.x2_mm <= border - 3 or line.x1_mm >= border + 210 + 3 for line in level)


def test_no_crop_marks_unless_asked_for() -> None:
    assert crop_marks(210, 297, Finish(3)) == ()
