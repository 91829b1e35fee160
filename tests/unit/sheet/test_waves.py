"""Loa's waves as geometry.

In: loa.sheet.waves. Out: radii, directions, a letter map. Not here: how they are painted.
"""

from __future__ import annotations

import math

import pytest

from loa.sheet.marks import Shape, Sheet
from loa.sheet.places import covers
from loa.sheet.waves import Direction, waves, waves_reach_mm


def test_points_lie_on_their_circles() -> None:
    inner, middle, outer = waves(100, 100, "nw", first_mm=20, band_mm=5, gap_mm=3, colour="#16734F")
    for mark, radii in ((inner, (20, 25)), (middle, (28, 33)), (outer, (36, 41))):
        for x, y in mark.points_mm:
            assert min(abs(math.hypot(x - 100, y - 100) - radius) for radius in radii) < 1e-9
    assert waves_reach_mm(20, 5, 3) == 41


@pytest.mark.parametrize(("direction", "signs"), [("ne", (1, -1)), ("nw", (-1, -1)), ("sw", (-1, 1)), ("se", (1, 1))])
def test_waves_spread_only_their_way(direction: Direction, signs: tuple[int, int]) -> None:
    for mark in waves(0, 0, direction, first_mm=20, band_mm=5, gap_mm=3, colour="#16734F"):
        assert all(x * signs[0] > -1e-9 and y * signs[1] > -1e-9 for x, y in mark.points_mm)


def test_letter_map() -> None:
    filled = waves(60, 60, "nw", first_mm=20, band_mm=10, gap_mm=10, count=2, colour="#16734F")
    assert letters(filled) == "......\n....##\n..##..\n..#.##\n.#.##.\n.#.#.."


def letters(marks: tuple[Shape, ...]) -> str:
    """One character for each 10 mm, taken at the middle of the square."""
    sheet = Sheet(60, 60, "#FFFFFF", marks, "Sóng")
    spots = [[(x * 10 + 5.0, y * 10 + 5.0) for x in range(6)] for y in range(6)]
    return "\n".join(
        "".join("#" if any(covers(m, spot) for m in sheet.marks) else "." for spot in row) for row in spots
    )


def test_outlines_stay_inside_the_filled_wave() -> None:
    (mark,) = waves(0, 0, "se", first_mm=20, band_mm=5, gap_mm=3, colour="#000000", count=1, outline_mm=1)
    (hole,) = mark.holes_mm
    assert all(21 - 1e-9 <= math.hypot(x, y) <= 24 + 1e-9 and x >= 1 - 1e-9 and y >= 1 - 1e-9 for x, y in hole)
