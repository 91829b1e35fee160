"""Indexed images: not one pixel changes.

In: loa.paint.palette. Out: equal pixels, tables that are perfect hashes, true colour where needed. Not here: files.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from loa.paint.palette import channel_tables, indexed

CHANNEL = st.integers(0, 255)
COLOURS = st.lists(st.tuples(CHANNEL, CHANNEL, CHANNEL), unique=True, min_size=1, max_size=200)
CUBE = [(red, green, blue) for red in (0, 255) for green in (0, 255) for blue in (0, 255)]


@given(COLOURS)
def test_the_sum_is_the_place(colours: list[tuple[int, int, int]]) -> None:
    tables = channel_tables(colours)
    if tables is not None:
        sums = [sum(table[value] for table, value in zip(tables, colour, strict=True)) % 256 for colour in colours]
        assert sums == list(range(len(colours)))


def test_the_edges_of_letters_always_find_their_tables() -> None:
    pairs = [((255, 253, 248), (11, 79, 158)), ((255, 253, 248), (20, 32, 43)), ((255, 255, 255), (0, 0, 0))]
    ramps = {
        tuple(round(one + (other - one) * step / 31) for one, other in zip(ground, ink, strict=True))
        for ground, ink in pairs
        for step in range(32)
    }
    assert channel_tables([(red, green, blue) for red, green, blue in sorted(ramps)]) is not None


@pytest.mark.parametrize("colours", [CUBE, [(value, 255 - value, 7) for value in range(256)]], ids=["knotted", "ramp"])
def test_not_one_pixel_changes(colours: list[tuple[int, int, int]]) -> None:
    image = Image.new("RGB", (64, 64))
    image.putdata((colours * 64 * 64)[: 64 * 64])
    made = indexed(image)
    assert made.mode == "P"
    assert made.convert("RGB").tobytes() == image.tobytes()


def test_the_slow_way_is_taken_only_for_knots() -> None:
    assert channel_tables(CUBE) is None


def test_too_many_colours_stay_true() -> None:
    image = Image.linear_gradient("L").convert("RGB")
    image.putpixel((0, 0), (1, 2, 3))
    assert indexed(image) is image
