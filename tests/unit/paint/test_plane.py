"""Sheets painted as palette positions: every pixel is what true colour would have made of it.

In: the same marks on a Plane and on an RGB image. Out: equal pixels, or a full palette told. Not here: where marks land
(test_png.py).
"""

from __future__ import annotations

import random

import pytest
from PIL import Image

from loa.paint.pixels import in_true_colour, painted
from loa.paint.plane import Plane
from loa.paint.ramps import FEW_SHADES, TooManyColours
from loa.sheet.marks import Fill, Sheet
from sheets.demo import demo_sheet
from sheets.random_sheets import random_case

COLOURS = ("#14202B", "#FFFDF8", "#0B4F9E", "#F2B705", "#B3261E")


def unread(file: str) -> bytes:
    raise AssertionError(file)


@pytest.mark.parametrize("dpi", [40, 96, 150])
@pytest.mark.parametrize("mono", [False, True])
def test_the_demonstration_poster_is_the_same_in_both(dpi: int, mono: bool) -> None:
    sheet = demo_sheet(mono=mono)
    flat = painted(sheet, dpi, unread)
    assert flat.mode == "P"
    assert flat.convert("RGB").tobytes() == in_true_colour(sheet, dpi, unread).tobytes()


@pytest.mark.parametrize("number", range(30))
def test_random_sheets_are_the_same_in_both(number: int) -> None:
    sheet = random_case(number).sheet
    assert painted(sheet, 30, unread).convert("RGB").tobytes() == in_true_colour(sheet, 30, unread).tobytes()


@pytest.mark.parametrize("seed", range(8))
def test_masks_over_many_grounds(seed: int) -> None:
    dice, size = random.Random(seed), (150, 110)  # noqa: S311 - chance that repeats itself
    plane, image = Plane(size, COLOURS[0]), Image.new("RGB", size, COLOURS[0])
    for _ in range(10):
        colour, box = dice.choice(COLOURS), (dice.randint(-40, 120), dice.randint(-40, 90))
        mask = dice.choice((Image.linear_gradient("L"), Image.radial_gradient("L")))
        mask = mask.resize((dice.randint(1, 120), dice.randint(1, 90))).point(lambda value: value // 86 * 85)
        plane.ink(colour, box, mask)
        image.paste(colour, box, mask.point(FEW_SHADES))
        plane.fill(colour, (*box, box[0] + 20, box[1] + 9))
        image.paste(colour, (*box, box[0] + 20, box[1] + 9))
    assert plane.image.convert("RGB").tobytes() == image.tobytes()


def test_a_full_palette_is_told() -> None:
    plane = Plane((20, 20), "#000000")
    for at in range(256):
        plane.fill(f"#{at:06X}", (0, 0, 1, 1))
    with pytest.raises(TooManyColours):
        plane.fill("#FFFFFF", (0, 0, 1, 1))


def test_a_sheet_of_too_many_colours_is_painted_all_the_same() -> None:
    fills = tuple(Fill(at % 20, at // 20, 1, 1, f"#{at:02X}{at % 7:02X}{255 - at % 256:02X}") for at in range(256))
    sheet = Sheet(20, 16, "#FFFFFF", (*fills, Fill(0, 0, 1, 1, "#123456")), "Thử")
    image = painted(sheet, 254, unread)
    assert image.mode == "RGB"
    assert image.getpixel((5, 5)) == (0x12, 0x34, 0x56)
    assert image.getpixel((15, 5)) == (1, 1, 254)
