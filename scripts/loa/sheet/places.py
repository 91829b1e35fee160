"""Where marks stand on a sheet, and what colour is seen at a point.

In: marks. Out: boxes in mm, colours. Not here: what may stand where (sheet/rules.py), painting (paint/).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from loa.sheet.marks import Fill, Line, Mark, Picture, Point, Shape, Sheet, Squares, Words
from loa.sheet.units import mm_from_pt
from loa.world import Measure


class Box(NamedTuple):
    """A rectangle on the sheet in mm."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: Box, slack_mm: float = 0.01) -> bool:
        """Whether the other lies wholly inside."""
        return (
            self.left - slack_mm <= other.left
            and self.top - slack_mm <= other.top
            and other.right <= self.right + slack_mm
            and other.bottom <= self.bottom + slack_mm
        )

    def grown(self, by_mm: float) -> Box:
        """The same rectangle with a border all round."""
        return Box(self.left - by_mm, self.top - by_mm, self.right + by_mm, self.bottom + by_mm)


def sheet_box(sheet: Sheet) -> Box:
    """The whole sheet."""
    return Box(0.0, 0.0, sheet.width_mm, sheet.height_mm)


def mark_box(mark: Mark, measure: Measure) -> Box:
    """The smallest upright rectangle around a mark's ink."""
    match mark:
        case Words():
            return _around(words_corners(mark, measure))
        case Shape(points):
            return _around(points)
        case Line(x1, y1, x2, y2, width):
            return _around([(x1, y1), (x2, y2)]).grown(width / 2)
        case Squares(x, y, side):
            return Box(x, y, x + side, y + side)
        case Fill() | Picture():
            return fill_box(mark)


def fill_box(mark: Fill | Picture) -> Box:
    """The rectangle a fill or a picture takes."""
    return Box(mark.x_mm, mark.y_mm, mark.x_mm + mark.width_mm, mark.y_mm + mark.height_mm)


def words_corners(mark: Words, measure: Measure) -> tuple[Point, Point, Point, Point]:
    """The four corners of a line's ink, turned as the line is, from its lower left one on."""
    em_mm = mm_from_pt(mark.size_pt)
    extent = measure(mark.text, mark.face)
    turn = math.radians(mark.angle_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    right, top, bottom = extent.width * em_mm, extent.top * em_mm, extent.bottom * em_mm

    def turned(along: float, up: float) -> Point:
        return mark.x_mm + along * cos - up * sin, mark.baseline_mm - along * sin - up * cos

    return turned(0, bottom), turned(right, bottom), turned(right, top), turned(0, top)


def covers(mark: Mark, point: Point) -> bool:
    """Whether a mark colours that point; words and QR modules are ink, not ground, and cover nothing."""
    x, y = point
    match mark:
        case Fill(left, top, width, height) | Picture(left, top, width, height):
            return left <= x <= left + width and top <= y <= top + height
        case Shape(points, _, holes):
            return inside(point, points) and not any(inside(point, hole) for hole in holes)
    return False


def inside(point: Point, ring: Sequence[Point]) -> bool:
    """Whether a point lies in a polygon.

    >>> inside((1, 1), ((0, 0), (4, 0), (0, 4))), inside((3, 3), ((0, 0), (4, 0), (0, 4)))
    (True, False)
    """
    x, y = point
    crossings = 0
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossings += 1
    return crossings % 2 == 1


def seen_at(sheet: Sheet, point: Point, below: int) -> str | None:
    """The colour at a point under mark number `below`; None on a picture, whose colours nobody knows here."""
    for mark in reversed(sheet.marks[:below]):
        if covers(mark, point):
            return mark.colour if isinstance(mark, Fill | Shape) else None
    return sheet.ground


def grounds_seen(
    sheet: Sheet, box: Box, points: Iterable[Point], below: int, measure: Measure
) -> frozenset[str | None]:
    """What `seen_at` says of points that all lie in a box, without asking marks that do not reach into it."""
    near: list[Mark] = []
    for mark in reversed(sheet.marks[:below]):
        if isinstance(mark, Fill | Shape | Picture) and (place := mark_box(mark, measure)).grown(0.01).meets(box):
            near.append(mark)
            if not isinstance(mark, Shape) and place.holds(box, 0.0):
                break
    if not near:
        return frozenset((sheet.ground,))
    if len(near) == 1 and isinstance(near[0], Fill) and fill_box(near[0]).holds(box, 0.0):
        return frozenset((near[0].colour,))
    nearby = replace(sheet, marks=tuple(reversed(near)))
    return frozenset(seen_at(nearby, point, len(near)) for point in points)


def _around(points: Sequence[Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))
