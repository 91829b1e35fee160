"""Outlines as pixels: the solid middle of a shape, and soft edges where it has them.

In: polygons in pixels. Out: boxes wholly inside, and masks of the boxes that an edge runs through. Not here: which
shapes there are (sheet/marks.py), what is laid through masks (paint/plane.py, paint/pixels.py).

Sixteen samples a pixel are only taken near edges: most of a wave over half a sheet has none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PIL import Image, ImageDraw

from loa.sheet.marks import Fill, Line, Point

Box = tuple[int, int, int, int]
Edge = tuple[Point, Point]

_SUPER = 4
_STRIP_PX = 64


def covered(
    outer: list[Point], holes: list[list[Point]], size: tuple[int, int]
) -> Iterator[tuple[Box, Image.Image | None]]:
    """(a box, how much of each of its pixels the polygon covers, None for all of it), strip by strip."""
    strips = _edges_by_strip([outer, *holes], size[1])
    fine = [(_samples(outer), 255), *((_samples(hole), 0) for hole in holes)]
    for number in sorted(strips):
        top, bottom = number * _STRIP_PX, min((number + 1) * _STRIP_PX, size[1])
        spans = _spans(strips[number], top, bottom, size[0])
        for left, right in spans:
            box = (left, top, right, bottom)
            yield box, _coverage(fine, box)
        for (_, left), (right, _) in pairwise([(0, 0), *spans, (size[0], size[0])]):
            if left < right and _inside((left + right) / 2, (top + bottom) / 2, strips[number]):
                yield (left, top, right, bottom), None


def _edges_by_strip(rings: Sequence[Sequence[Point]], height: int) -> dict[int, list[Edge]]:
    """The edges of all rings by the strips they run through."""
    strips: dict[int, list[Edge]] = {}
    last = (height - 1) // _STRIP_PX
    for ring in rings:
        for start, end in pairwise((*ring, ring[0])):
            low, high = (start[1], end[1]) if start[1] < end[1] else (end[1], start[1])
            for number in range(max(0, math.floor((low - 1) / _STRIP_PX)), min(last, int(high + 1) // _STRIP_PX) + 1):
                strips.setdefault(number, []).append((start, end))
    return strips


def _spans(edges: list[Edge], top: int, bottom: int, width: int) -> list[tuple[int, int]]:
    """The columns of a strip that edges run through, with a pixel to spare, joined where there is little between."""
    found: list[tuple[int, int]] = []
    for left, right in sorted(_span(edge, top - 1, bottom + 1) for edge in edges):
        first, last = max(0, math.floor(left) - 1), min(width, math.ceil(right) + 2)
        if first >= last:
            continue
        if found and first - found[-1][1] < _STRIP_PX:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _span(edge: Edge, top: float, bottom: float) -> tuple[float, float]:
    """From where to where an edge runs between two rows."""
    (x1, y1), (x2, y2) = edge
    if abs(y2 - y1) < 1:
        return min(x1, x2), max(x1, x2)
    slope = (x2 - x1) / (y2 - y1)
    one, two = (x1 + slope * (min(max(y, top), bottom) - y1) for y in (y1, y2))
    return min(one, two), max(one, two)


def _inside(x: float, y: float, edges: list[Edge]) -> bool:
    """Whether a point lies inside, by the edges to the left of it."""
    crossed = 0
    for (x1, y1), (x2, y2) in edges:
        if (y1 <= y) != (y2 <= y) and x1 + (y - y1) * (x2 - x1) / (y2 - y1) < x:
            crossed += 1
    return crossed % 2 == 1


def _samples(ring: Sequence[Point]) -> list[tuple[int, int]]:
    """The corners as places in a grid of samples, the same whichever part of the image is looked at."""
    return [(math.floor(x * _SUPER - 0.5), math.floor(y * _SUPER - 0.5)) for x, y in ring]


def _coverage(rings: Sequence[tuple[list[tuple[int, int]], int]], box: Box) -> Image.Image:
    """How much of each pixel of the box the polygon covers."""
    left, top, right, bottom = (side * _SUPER for side in box)
    fine = Image.new("L", (right - left, bottom - top), 0)
    draw = ImageDraw.Draw(fine)
    for corners, value in rings:
        draw.polygon([(x - left, y - top) for x, y in corners], fill=value)
    return fine.reduce(_SUPER)


def rounded_corners(mark: Fill) -> tuple[Point, ...]:
    """The outline of a rectangle with round corners, flattened to within a fiftieth of a millimetre."""
    radius = min(mark.radius_mm, mark.width_mm / 2, mark.height_mm / 2)
    steps = max(4, math.ceil(math.pi / 4 / math.acos(1 - min(0.5, 0.02 / radius))))
    right, bottom = mark.x_mm + mark.width_mm - radius, mark.y_mm + mark.height_mm - radius
    left, top = mark.x_mm + radius, mark.y_mm + radius
    corners = ((right, bottom, 0), (left, bottom, 1), (left, top, 2), (right, top, 3))
    return tuple(
        (x + radius * math.cos(turn), y + radius * math.sin(turn))
        for x, y, quarter in corners
        for turn in (math.pi / 2 * (quarter + step / steps) for step in range(steps + 1))
    )


def stroke_outline(mark: Line) -> tuple[Point, ...]:
    """The four corners of a slanting stroke."""
    dx, dy = mark.x2_mm - mark.x1_mm, mark.y2_mm - mark.y1_mm
    share = mark.width_mm / 2 / math.hypot(dx, dy)
    nx, ny = -dy * share, dx * share
    return (
        (mark.x1_mm + nx, mark.y1_mm + ny),
        (mark.x2_mm + nx, mark.y2_mm + ny),
        (mark.x2_mm - nx, mark.y2_mm - ny),
        (mark.x1_mm - nx, mark.y1_mm - ny),
    )
