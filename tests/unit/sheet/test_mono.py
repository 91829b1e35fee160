"""The black-and-white version as values.

In: small sheets. Out: what becomes of each kind of mark. Not here: whole posters (sheets/test_mono.py).
"""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from loa.sheet.marks import Fill, Line, Mark, Picture, Point, Shape, Sheet, Squares, Words
from loa.sheet.mono import BLACK, WHITE, inset, mono
from loa.sheet.qr import symbol

BLUE, SUN, TINT = "#0B4F9E", "#F2B705", "#CFE3F7"
SQUARE = ((20.0, 20.0), (60.0, 20.0), (60.0, 60.0), (20.0, 60.0))


def made(*marks: Mark) -> tuple[Mark, ...]:
    """The marks in black and white on a sheet of 200 × 300 mm."""
    return mono(Sheet(200, 300, "#FFFDF8", marks, "Thử")).marks


def words(x_mm: float, baseline_mm: float, colour: str = "#FFFFFF") -> Words:
    return Words(x_mm, baseline_mm, "Quét mã", "sans-800", 20, colour)


def bars(*marks: Mark) -> list[tuple[float, float, float, float]]:
    """(left, top, width, height) of everything black, rounded."""
    return [
        (round(mark.x_mm, 1), round(mark.y_mm, 1), round(mark.width_mm, 1), round(mark.height_mm, 1))
        for mark in made(*marks)
        if isinstance(mark, Fill) and mark.colour == BLACK
    ]


def test_the_ground_is_white() -> None:
    assert mono(Sheet(200, 300, BLUE, (), "Thử")).ground == WHITE


def test_a_block_at_the_edge_becomes_white_with_a_rule_along_its_inner_side() -> None:
    block = Fill(0, 200, 200, 100, BLUE)
    assert made(block)[0] == Fill(0, 200, 200, 100, WHITE)
    assert bars(block) == [(12, 200, 176, 0.8)]
    assert bars(Fill(0, 0, 200, 30, BLUE)) == [(12, 29.2, 176, 0.8)]
    assert bars(Fill(0, 0, 60, 300, BLUE)) == [(59.2, 12, 0.8, 276)]


def test_a_block_that_fills_the_sheet_becomes_the_ground() -> None:
    assert made(Fill(0, 0, 200, 300, BLUE)) == (Fill(0, 0, 200, 300, WHITE),)


def test_a_free_block_keeps_a_frame() -> None:
    outer, inner = made(Fill(20, 20, 100, 60, BLUE, 5))
    assert outer == Fill(20, 20, 100, 60, BLACK, 5)
    assert inner == Fill(20.8, 20.8, 98.4, 58.4, WHITE, 4.2)


def test_a_tinted_panel_has_a_hairline() -> None:
    outer, inner = made(Fill(20, 20, 100, 60, TINT))
    assert isinstance(inner, Fill)
    assert (outer, inner.colour) == (Fill(20, 20, 100, 60, BLACK), WHITE)
    assert inner.x_mm - 20 == pytest.approx(0.28)


def test_white_stays_white() -> None:
    assert made(Fill(20, 20, 100, 60, "#FFFDF8")) == (Fill(20, 20, 100, 60, WHITE),)


def test_bars_and_badges_are_printed_black_and_carry_white_words() -> None:
    assert made(Fill(20, 20, 12, 12, SUN, 6), words(22, 30, "#14202B")) == (
        Fill(20, 20, 12, 12, BLACK, 6),
        words(22, 30, WHITE),
    )
    assert made(Fill(20, 20, 150, 2, SUN)) == (Fill(20, 20, 150, 2, BLACK),)


def test_words_on_a_former_block_are_black() -> None:
    assert made(Fill(0, 200, 200, 100, BLUE), words(20, 250))[1:] == (
        Fill(12, 200, 176, 0.8, BLACK),
        words(20, 250, BLACK),
    )


def test_a_large_shape_becomes_white_with_an_outline() -> None:
    body, outline = made(Shape(SQUARE, SUN))
    assert body == Shape(SQUARE, WHITE)
    assert isinstance(outline, Shape)
    assert (outline.points_mm, outline.colour, len(outline.holes_mm)) == (SQUARE, BLACK, 1)
    assert outline.holes_mm[0][0] == pytest.approx((20.56, 20.56))


def test_the_outline_of_a_shape_does_not_run_along_the_sheet_s_edge() -> None:
    body, _ = made(Shape(((0, 20), (60, 20), (60, 60), (0, 60)), SUN))
    assert isinstance(body, Shape)
    assert min(x for x, _ in body.points_mm) < -1


def test_a_hole_has_its_own_outline() -> None:
    hole = ((30.0, 30.0), (50.0, 30.0), (50.0, 50.0), (30.0, 50.0))
    body, _, inner = made(Shape(SQUARE, SUN, (hole,)))
    assert body == Shape(SQUARE, WHITE, (hole,))
    assert isinstance(inner, Shape)
    assert inner.holes_mm == (hole,)
    assert inner.points_mm[0] == pytest.approx((29.44, 29.44))


@pytest.mark.parametrize(
    "ring", [((20, 20), (30, 20), (30, 30)), ((20, 20), (180, 20), (180, 21.5), (20, 21.5))], ids=["small", "thin"]
)
def test_small_and_thin_shapes_are_black(ring: tuple[Point, ...]) -> None:
    assert made(Shape(ring, SUN)) == (Shape(ring, BLACK),)


def test_waves_are_outlined_together_however_small_the_first() -> None:
    small, large = Shape(((20, 20), (29, 20), (29, 29), (20, 29)), SUN), Shape(SQUARE, SUN)
    assert made(small) == (replace(small, colour=BLACK),)
    for waves in ((small, large), (large, small)):
        assert [getattr(mark, "colour", "") for mark in made(*waves)] == [WHITE, BLACK] * 2
    assert made(small, Line(0, 9, 9, 9, 1, BLUE), large)[0] == replace(small, colour=BLACK)


def test_a_wave_cropped_by_its_block_ends_at_the_rule() -> None:
    block, wave, cover = Fill(0, 100, 200, 200, BLUE), Shape(SQUARE, SUN), Fill(0, 0, 200, 100, "#FFFFFF")
    kinds = [(type(mark).__name__, getattr(mark, "colour", "")) for mark in made(block, wave, cover)]
    assert kinds == [("Fill", WHITE), ("Shape", WHITE), ("Shape", BLACK), ("Fill", BLACK), ("Fill", WHITE)]


def test_lines_are_black_and_wide_enough_to_print() -> None:
    assert made(Line(20, 20, 90, 20, 0.1, "#D8D3C8")) == (Line(20, 20, 90, 20, 0.2, BLACK),)


def test_symbols_are_untouched() -> None:
    ground, squares = symbol(50, 50, 40, "https://campaign.example/q/HS01/", "Mã QR")
    assert made(Fill(0, 0, 200, 300, BLUE), ground, squares)[1:] == (Fill(50, 50, 40, 40, WHITE), squares)
    assert isinstance(squares, Squares)


def test_pictures_turn_grey_unless_words_stand_on_them() -> None:
    picture = Picture(0, 0, 200, 100, "hinh/a.jpg", "Bà con")
    assert made(picture, words(20, 150)) == (
        Picture(0, 0, 200, 100, "hinh/a.jpg", "Bà con", grey=True),
        words(20, 150, BLACK),
    )
    assert made(picture, words(20, 50)) == (
        Fill(0, 0, 200, 100, WHITE),
        Fill(12, 99.2, 176, 0.8, BLACK),
        words(20, 50, BLACK),
    )


def test_words_on_a_panel_over_a_picture_leave_the_picture() -> None:
    picture, panel = Picture(0, 0, 200, 100, "hinh/a.jpg", "Bà con"), Fill(10, 10, 100, 60, "#FFFFFF")
    assert made(picture, panel, words(20, 50))[0] == Picture(0, 0, 200, 100, "hinh/a.jpg", "Bà con", grey=True)


def test_a_layout_may_say_what_becomes_of_a_mark() -> None:
    assert made(Fill(0, 200, 200, 100, BLUE, tone="keep"), words(20, 250)) == (
        Fill(0, 200, 200, 100, BLACK, tone="keep"),
        words(20, 250, WHITE),
    )
    assert made(Fill(20, 20, 5, 5, BLUE, tone="drop")) == ()
    assert made(Shape(SQUARE, SUN, tone="drop")) == ()
    assert made(Picture(0, 0, 50, 50, "hinh/a.jpg", "Bà con", tone="drop")) == ()
    assert len(made(Fill(20, 20, 10, 10, BLUE, tone="frame"))) == 2


def test_it_may_be_done_twice() -> None:
    sheet = Sheet(
        200, 300, "#FFFDF8", (Fill(20, 20, 12, 12, SUN), words(20, 250, BLUE), Line(0, 9, 9, 9, 1, BLUE)), "Thử"
    )
    assert mono(mono(sheet)) == mono(sheet)


def test_inset_of_a_circle_is_a_circle() -> None:
    circle = tuple((30 * math.cos(at / 50 * math.tau), 30 * math.sin(at / 50 * math.tau)) for at in range(50))
    for turned in (circle, circle[::-1]):
        assert [math.hypot(x, y) for x, y in inset(turned, 2)] == pytest.approx([28] * 50, abs=0.01)
        assert [math.hypot(x, y) for x, y in inset(turned, -2)] == pytest.approx([32] * 50, abs=0.01)
