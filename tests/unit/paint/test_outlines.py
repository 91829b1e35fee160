"""Outlines: the masks near edges and the solid boxes between them make up the whole shape.

In: polygons inside, across and around an image. Out: the same coverage as sixteen samples in every pixel give. Not
here: colours (test_plane.py).
"""

from __future__ import annotations

import math
import random

import pytest
from PIL import Image, ImageChops, ImageDraw

from loa.paint.outlines import covered

SIZE = (300, 260)
ONE_SAMPLE = 16
"""Of 255: an edge exactly between two samples may fall to either side."""

Ring = list[tuple[float, float]]


def everywhere(outer: Ring, holes: list[Ring]) -> Image.Image:
    """Sixteen samples a pixel, all over the image."""
    fine = Image.new("L", (4 * SIZE[0], 4 * SIZE[1]), 0)
    for ring, value in ((outer, 255), *((hole, 0) for hole in holes)):
        corners = [(math.floor(4 * x - 0.5), math.floor(4 * y - 0.5)) for x, y in ring]
        ImageDraw.Draw(fine).polygon(corners, fill=value)
    return fine.reduce(4)


def put_together(outer: Ring, holes: list[Ring]) -> Image.Image:
    image = Image.new("L", SIZE, 0)
    for box, mask in covered(outer, holes, SIZE):
        assert image.crop(box).getextrema() == (0, 0), "covered twice"
        image.paste(255 if mask is None else mask, box[:2] if mask else box)
    return image


def furthest(one: Image.Image, other: Image.Image) -> int:
    """The largest difference of any pixel."""
    return max(ImageChops.difference(one, other).tobytes())


def star(dice: random.Random, spread: float) -> Ring:
    """A ragged ring around a point on or off the image."""
    x, y, far = dice.uniform(-60, 360), dice.uniform(-60, 320), dice.uniform(20, 300)
    turns = sorted(dice.uniform(0, 2 * math.pi) for _ in range(dice.randrange(3, 40)))
    return [(x + far * dice.uniform(spread, 1) * math.cos(turn), y + far * math.sin(turn)) for turn in turns]


@pytest.mark.parametrize("seed", range(40))
def test_random_shapes_are_covered_as_a_whole_look_would(seed: int) -> None:
    outer = star(random.Random(seed), 0.4)  # noqa: S311 - chance that repeats itself
    assert furthest(put_together(outer, []), everywhere(outer, [])) <= ONE_SAMPLE


@pytest.mark.parametrize(
    "outer",
    [
        [(0.0, 0.0), (300.0, 0.0), (300.0, 260.0), (0.0, 260.0)],
        [(-50.0, -50.0), (400.0, -50.0), (400.0, 400.0), (-50.0, 400.0)],
        [(-50.0, 100.3), (400.0, 100.3), (400.0, 180.7), (-50.0, 180.7)],
        [(100.2, -9.0), (180.6, -9.0), (180.6, 500.0), (100.2, 500.0)],
        [(400.0, 10.0), (500.0, 10.0), (500.0, 90.0)],
        [(10.5, 10.5), (12.5, 10.5), (12.5, 250.5)],
    ],
)
def test_shapes_that_leave_the_image(outer: Ring) -> None:
    assert furthest(put_together(outer, []), everywhere(outer, [])) <= ONE_SAMPLE


def test_a_hole_stays_open() -> None:
    outer, hole = (
        [(150 + far * math.cos(turn / 9), 130 + far * math.sin(turn / 9)) for turn in range(57)] for far in (120, 70)
    )
    made = put_together(outer, [hole])
    assert furthest(made, everywhere(outer, [hole])) <= ONE_SAMPLE
    assert (made.getpixel((150, 130)), made.getpixel((150, 35))) == (0, 255)


def test_most_of_a_large_shape_is_solid() -> None:
    outer = [(150 + 125 * math.cos(turn / 20), 130 + 125 * math.sin(turn / 20)) for turn in range(126)]
    solid = sum((box[2] - box[0]) * (box[3] - box[1]) for box, mask in covered(outer, [], SIZE) if mask is None)
    assert solid > 0.4 * math.pi * 125**2
