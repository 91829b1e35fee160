"""Bleed changes nothing inside the trim, and black and white nothing about the code.

In: random sheets. Out: equal pixels, equal symbols. Not here: what runs into the bleed (unit/sheet/test_finish.py).
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from loa.paint.pixels import painted
from loa.sheet.finish import bled
from loa.sheet.marks import Fill, Line, Shape, Sheet, Squares, Words
from loa.sheet.mono import BLACK, WHITE, mono
from loa.sheet.units import mm_from_px
from sheets.random_sheets import random_case

DPI = 50
BORDER_PX = 10
BLEED_MM = mm_from_px(BORDER_PX, DPI)

numbers = st.integers(0, 10**6).filter(lambda number: random_case(number).sheet.height_mm < 700)


def unread(file: str) -> bytes:
    raise AssertionError(file)


def trimmed(sheet: Sheet) -> tuple[Image.Image, Image.Image]:
    """The sheet as it is painted, and as it is cut out of its bleed."""
    plain, grown = painted(sheet, DPI, unread), painted(bled(sheet, BLEED_MM), DPI, unread)
    return plain, grown.crop((BORDER_PX, BORDER_PX, BORDER_PX + plain.width, BORDER_PX + plain.height))


@settings(max_examples=25, deadline=None)
@given(numbers)
def test_nothing_changes_inside_the_trim(number: int) -> None:
    plain, cut = trimmed(random_case(number).sheet)
    other = ImageChops.difference(plain, cut).convert("L").point(lambda value: 255 if value > 12 else 0)
    assert other.histogram()[255] <= 0.002 * plain.width * plain.height


@settings(max_examples=60, deadline=None)
@given(numbers)
def test_black_and_white_is_black_and_white(number: int) -> None:
    before = random_case(number).sheet
    after = mono(before)
    colours = {mark.colour for mark in after.marks if isinstance(mark, Fill | Shape | Words | Line)}
    assert colours <= {BLACK, WHITE}
    assert [mark for mark in after.marks if isinstance(mark, Squares)] == [
        mark for mark in before.marks if isinstance(mark, Squares)
    ]
    said = [[mark.text for mark in sheet.marks if isinstance(mark, Words)] for sheet in (before, after)]
    assert said[0] == said[1]


@settings(max_examples=25, deadline=None)
@given(numbers)
def test_black_and_white_takes_less_ink(number: int) -> None:
    """But for a sheet of hardly any colour, whose outlines may add a little."""
    sheet = random_case(number).sheet
    inks = [
        255 - sum(at * n for at, n in enumerate(grey.histogram())) / (grey.width * grey.height) for grey in greys(sheet)
    ]
    assert inks[1] <= max(1.02 * inks[0], inks[0] + 6)


def greys(sheet: Sheet) -> list[Image.Image]:
    return [painted(each, 25, unread).convert("L") for each in (sheet, mono(sheet))]
