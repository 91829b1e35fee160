"""Loa's device: three quarter-circle waves that spread from a corner, like sound from a loudspeaker.

In: a corner, a direction, sizes in mm. Out: Shape marks. Not here: where a layout puts them, colours' meaning.
"""

from __future__ import annotations

import math
from typing import Literal

from loa.sheet.marks import Point, Shape

Direction = Literal["ne", "nw", "sw", "se"]
"""Where the waves travel, seen from their corner; north is up."""

_QUARTERS = {"se": 0, "sw": 1, "nw": 2, "ne": 3}
_TOLERANCE_MM = 0.02


def waves(  # noqa: PLR0913 - a corner, a direction and a rhythm
    x_mm: float,
    y_mm: float,
    direction: Direction,
    *,
    first_mm: float,
    band_mm: float,
    gap_mm: float,
    colour: str,
    count: int = 3,
    outline_mm: float = 0.0,
) -> tuple[Shape, ...]:
    """The waves from the inside out.

    Shape: `first_mm` is the inner radius of the first wave, `band_mm` each wave's thickness, `gap_mm` the
    white between two; `outline_mm` above 0 leaves only outlines of that thickness, for printing in one ink.
    """
    marks = []
    for number in range(count):
        inner = first_mm + number * (band_mm + gap_mm)
        ring = _quarter_ring(x_mm, y_mm, direction, inner, inner + band_mm, 0.0)
        holes: tuple[tuple[Point, ...], ...] = ()
        if outline_mm > 0:
            hollow = (inner + outline_mm, inner + band_mm - outline_mm)
            holes = (_quarter_ring(x_mm, y_mm, direction, *hollow, outline_mm),)
        marks.append(Shape(ring, colour, holes))
    return tuple(marks)


def waves_reach_mm(first_mm: float, band_mm: float, gap_mm: float, count: int = 3) -> float:
    """The outer radius of the last wave."""
    return first_mm + count * band_mm + (count - 1) * gap_mm


def _quarter_ring(
    x_mm: float, y_mm: float, direction: Direction, inner_mm: float, outer_mm: float, inset_mm: float
) -> tuple[Point, ...]:
    """The outline of one quarter of a ring, its straight ends drawn in by `inset_mm`."""
    start = _QUARTERS[direction] * math.pi / 2
    there = _arc(x_mm, y_mm, outer_mm, start, inset_mm)
    back = _arc(x_mm, y_mm, inner_mm, start, inset_mm)
    return (*there, *reversed(back))


def _arc(x_mm: float, y_mm: float, radius_mm: float, start: float, inset_mm: float) -> list[Point]:
    """A quarter circle as points no farther than the tolerance from the true curve."""
    if radius_mm <= inset_mm:
        return [(x_mm, y_mm)]
    short = math.asin(inset_mm / radius_mm)
    sweep = math.pi / 2 - 2 * short
    steps = max(8, math.ceil(sweep / (2 * math.acos(1 - min(0.5, _TOLERANCE_MM / radius_mm)))))
    turns = (start + short + sweep * step / steps for step in range(steps + 1))
    return [(x_mm + radius_mm * math.cos(turn), y_mm + radius_mm * math.sin(turn)) for turn in turns]
