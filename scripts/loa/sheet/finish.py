"""What a print shop wants around a sheet: bleed, crop marks, printing inks.

In: a Sheet and a Finish. Out: the sheet grown into its bleed, the crop marks, sizes in mm. Not here: the boxes inside
the PDF (paint/pdf.py), how colours become inks (sheet/inks.py).

A layout need not know of any of this: what reaches the sheet's edge is drawn on beyond it here. A layout that wants a
shape's true course in the bleed lets it run at least 5 mm over the edge; painters cut it off.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from loa.sheet.marks import Fill, Line, Mark, Picture, Point, Shape, Sheet, Squares, Words

MARK_GAP_MM = 1.0
"""White between the bleed and a crop mark."""

MARK_LENGTH_MM = 5.0
MARK_WIDTH_MM = 0.09
"""A quarter point, the width print shops know."""

LEAST_GAP_MM = 3.0
"""A crop mark begins at least this far from the trimmed edge, so that a cut a little off does not show it."""

_TOUCH_MM = 0.05


@dataclass(frozen=True, slots=True)
class Finish:
    """How a print file is made up: `bleed_mm` beyond the trim on every side, crop marks, inks for screen colours.

    Shape: without any of the three, the file is the sheet and nothing else.
    """

    bleed_mm: float = 0.0
    crop_marks: bool = False
    cmyk: bool = False

    @property
    def room_mm(self) -> float:
        """The white around the bleed that holds the crop marks."""
        return self._mark_start_mm - self.bleed_mm + MARK_LENGTH_MM if self.crop_marks else 0.0

    @property
    def border_mm(self) -> float:
        """How far the page reaches beyond the trimmed sheet on every side."""
        return self.bleed_mm + self.room_mm

    @property
    def _mark_start_mm(self) -> float:
        return max(LEAST_GAP_MM, self.bleed_mm + MARK_GAP_MM)


PLAIN = Finish()
"""The sheet as it is: for office printers."""

PRINT_SHOP = Finish(bleed_mm=3.0, crop_marks=True, cmyk=True)
"""What print shops here ask for."""


def bled(sheet: Sheet, bleed_mm: float) -> Sheet:
    """The sheet with so much more on every side: a larger Sheet whose marks are moved along.

    Fills and pictures that reach an edge reach over it; shapes that end there go straight on; lines go on in their own
    direction. Inside the trim nothing changes but the crop of pictures that reach an edge.
    """
    if bleed_mm <= 0:
        return sheet
    marks = (part for mark in sheet.marks for part in _run_on(mark, sheet, bleed_mm))
    return replace(
        sheet,
        width_mm=sheet.width_mm + 2 * bleed_mm,
        height_mm=sheet.height_mm + 2 * bleed_mm,
        marks=tuple(moved(mark, bleed_mm, bleed_mm) for mark in marks),
    )


def crop_marks(width_mm: float, height_mm: float, finish: Finish) -> tuple[Line, ...]:
    """The eight marks around a trimmed size, seen from the page's upper left corner, which lies `border_mm` outside."""
    if not finish.crop_marks:
        return ()
    border_mm, ink = finish.border_mm, "#000000"
    page_width_mm, page_height_mm = width_mm + 2 * border_mm, height_mm + 2 * border_mm
    level = [
        Line(start, y, start + MARK_LENGTH_MM, y, MARK_WIDTH_MM, ink)
        for y in (border_mm, border_mm + height_mm)
        for start in (0.0, page_width_mm - MARK_LENGTH_MM)
    ]
    upright = [
        Line(x, start, x, start + MARK_LENGTH_MM, MARK_WIDTH_MM, ink)
        for x in (border_mm, border_mm + width_mm)
        for start in (0.0, page_height_mm - MARK_LENGTH_MM)
    ]
    return (*level, *upright)


def moved(mark: Mark, right_mm: float, down_mm: float) -> Mark:
    """The mark elsewhere on the sheet."""
    match mark:
        case Fill(x, y) | Picture(x, y) | Squares(x, y):
            return replace(mark, x_mm=x + right_mm, y_mm=y + down_mm)
        case Words(x, baseline):
            return replace(mark, x_mm=x + right_mm, baseline_mm=baseline + down_mm)
        case Line(x1, y1, x2, y2):
            return replace(mark, x1_mm=x1 + right_mm, y1_mm=y1 + down_mm, x2_mm=x2 + right_mm, y2_mm=y2 + down_mm)
        case Shape(points, _, holes):
            rings = [tuple((x + right_mm, y + down_mm) for x, y in ring) for ring in (points, *holes)]
            return replace(mark, points_mm=rings[0], holes_mm=tuple(rings[1:]))


def _run_on(mark: Mark, sheet: Sheet, bleed_mm: float) -> Iterator[Mark]:
    """The mark as it is drawn with bleed, in the sheet's own millimetres."""
    match mark:
        case Fill(radius_mm=0.0) | Picture():
            yield _grown(mark, sheet, bleed_mm)
        case Fill(x, y, width, height, colour):
            yield mark
            corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
            yield from _strips(corners, (), colour, sheet, bleed_mm)
        case Shape(points, colour, holes):
            yield mark
            yield from _strips(points, holes, colour, sheet, bleed_mm)
        case Line():
            yield _longer(mark, sheet, bleed_mm)
        case _:
            yield mark


def _grown(mark: Fill | Picture, sheet: Sheet, bleed_mm: float) -> Fill | Picture:
    """A rectangle drawn out over every edge that it reaches."""
    left, top, right, bottom = mark.x_mm, mark.y_mm, mark.x_mm + mark.width_mm, mark.y_mm + mark.height_mm
    if right <= 0 or bottom <= 0 or left >= sheet.width_mm or top >= sheet.height_mm:
        return mark
    left = min(left, -bleed_mm) if left <= _TOUCH_MM else left
    top = min(top, -bleed_mm) if top <= _TOUCH_MM else top
    right = max(right, sheet.width_mm + bleed_mm) if right >= sheet.width_mm - _TOUCH_MM else right
    bottom = max(bottom, sheet.height_mm + bleed_mm) if bottom >= sheet.height_mm - _TOUCH_MM else bottom
    return replace(mark, x_mm=left, y_mm=top, width_mm=right - left, height_mm=bottom - top)


def _longer(mark: Line, sheet: Sheet, bleed_mm: float) -> Line:
    """A stroke drawn on in its own direction where it ends at an edge."""
    x1, y1, x2, y2 = mark.x1_mm, mark.y1_mm, mark.x2_mm, mark.y2_mm
    length = math.hypot(x2 - x1, y2 - y1)
    if length == 0:
        return mark
    on = math.sqrt(2) * bleed_mm / length
    dx, dy = on * (x2 - x1), on * (y2 - y1)
    if _at_edge((x1, y1), sheet):
        x1, y1 = x1 - dx, y1 - dy
    if _at_edge((x2, y2), sheet):
        x2, y2 = x2 + dx, y2 + dy
    return replace(mark, x1_mm=x1, y1_mm=y1, x2_mm=x2, y2_mm=y2)


def _at_edge(point: Point, sheet: Sheet) -> bool:
    x, y = point
    inside_x = _TOUCH_MM < x < sheet.width_mm - _TOUCH_MM
    inside_y = _TOUCH_MM < y < sheet.height_mm - _TOUCH_MM
    return not (inside_x and inside_y)


def _strips(
    ring: Sequence[Point], holes: Sequence[Sequence[Point]], colour: str, sheet: Sheet, bleed_mm: float
) -> Iterator[Fill]:
    """Where a polygon ends at an edge, the strips that carry it on; none where it runs over the edge far enough."""
    width, height = sheet.width_mm, sheet.height_mm
    flipped = [[(y, x) for x, y in each] for each in (ring, *holes)]
    for at, sign in ((0.0, -1), (height, 1)):
        for start, end in _stretches((ring, *holes), at, sign, width, bleed_mm):
            yield Fill(start, min(at, at + sign * bleed_mm), end - start, bleed_mm, colour)
    for at, sign in ((0.0, -1), (width, 1)):
        for start, end in _stretches(flipped, at, sign, height, bleed_mm):
            yield Fill(min(at, at + sign * bleed_mm), start, bleed_mm, end - start, colour)


def _stretches(
    rings: Sequence[Sequence[Point]], at: float, sign: int, length_mm: float, bleed_mm: float
) -> list[tuple[float, float]]:
    """Between which positions along a level edge the polygon reaches it; a stretch at a corner goes round it."""
    outermost = max(sign * (y - at) for _, y in rings[0])
    if not -_TOUCH_MM <= outermost < bleed_mm - _TOUCH_MM:
        return []
    level = at - sign * 2 * _TOUCH_MM
    crossings = sorted(
        x1 + (level - y1) * (x2 - x1) / (y2 - y1)
        for ring in rings
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True)
        if (y1 > level) != (y2 > level)
    )
    found = []
    for start, end in zip(crossings[::2], crossings[1::2], strict=True):
        first = -bleed_mm if start <= _TOUCH_MM else start
        last = length_mm + bleed_mm if end >= length_mm - _TOUCH_MM else end
        if last > -bleed_mm and first < length_mm + bleed_mm:
            found.append((max(first, -bleed_mm), min(last, length_mm + bleed_mm)))
    return found
