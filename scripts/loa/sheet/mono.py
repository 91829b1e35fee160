"""The low-ink version of a sheet: black on white, for a laser printer with little toner, looking meant.

In: a Sheet. Out: the same sheet in black and white. Not here: which prints have such a version (kinds/), grey
photographs (paint/pictures.py).

What becomes of each mark, unless its `tone` says otherwise:

- The ground and everything nearly white stays white. A tinted panel becomes white with a hairline frame.
- A large coloured block becomes white with a rule along those of its sides that lie inside the sheet; one that fills
  the sheet becomes the ground. A small one (a bullet, a number's badge, a bar) becomes black.
- A large coloured shape (a wave) becomes white with an outline, and so do its neighbours of the same colour; a small
  one alone becomes black.
- Words are black, or white where they stand on what became black. Lines are black. QR symbols stay as they are.
- Pictures turn grey; one that has words on it leaves only its frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from loa.sheet.colour import luminance
from loa.sheet.marks import Fill, Line, Mark, Picture, Point, Shape, Sheet, Squares, Words
from loa.sheet.places import covers, seen_at
from loa.sheet.units import mm_from_pt

BLACK, WHITE = "#000000", "#FFFFFF"

_NEARLY_WHITE = 0.9
_TINT = 0.6
"""Luminance from which an area is a tint, a panel that only groups, and not a block."""

_SMALL_SHARE = 0.004
"""Areas up to this share of the sheet are printed solid."""

_THIN_SHARE = 0.012
"""So are bars no thicker than this share of the sheet's short side."""

_RULE_SHARE, _OUTLINE_SHARE, _HAIRLINE_SHARE = 0.004, 0.0028, 0.0014
_MARGIN_SHARE = 0.06
"""Rules keep as far from the sheet's edge as layouts keep their words: no laser printer reaches the edge."""

_LEAST_LINE_MM = 0.2
_EDGE_MM = 0.05

_Fate = Literal["keep", "frame", "drop", "blank", "panel"]


def mono(sheet: Sheet) -> Sheet:
    """The sheet in black and white with little ink, marks in the same order.

    A block's rules come after the shapes that stand directly on it: a wave cropped by its block ends at the rule.
    """
    made: list[Mark] = []
    rules: list[Fill] = []
    for number, mark in enumerate(sheet.marks):
        if not isinstance(mark, Shape):
            made += rules
            rules = []
        made.extend(_in_black(mark, number, sheet, made))
        if isinstance(mark, Fill) and _tone(number, sheet) in {"frame", "panel"}:
            rules.extend(_rules(mark, sheet))
    return replace(sheet, ground=WHITE, marks=(*made, *rules), own=())


def _in_black(mark: Mark, number: int, sheet: Sheet, below: Sequence[Mark]) -> Iterator[Mark]:
    """One mark in black and white; `below` is what has become of the marks under it."""
    match mark:
        case Fill() | Shape() if _tone(number, sheet) == "drop":
            return
        case Fill():
            yield from _fill(mark, _tone(number, sheet), sheet)
        case Shape():
            yield from _shape(mark, _tone(number, sheet), sheet)
        case Words():
            yield replace(mark, colour=_ink_on(mark, sheet, below))
        case Line():
            yield replace(mark, colour=BLACK, width_mm=max(mark.width_mm, _LEAST_LINE_MM))
        case Squares():
            yield mark
        case Picture():
            yield from _picture(mark, number, sheet)


def _tone(number: int, sheet: Sheet) -> _Fate:
    """What is to become of an area."""
    mark = sheet.marks[number]
    assert isinstance(mark, Fill | Shape)
    if mark.tone != "auto":
        return mark.tone
    light = luminance(mark.colour)
    if light >= _NEARLY_WHITE:
        return "blank"
    if light >= _TINT and isinstance(mark, Fill):
        return "panel"
    return "keep" if _is_small(mark, number, sheet) else "frame"


def _is_small(mark: Fill | Shape, number: int, sheet: Sheet) -> bool:
    """Whether an area takes so little ink that it may be solid."""
    most_mm2 = _SMALL_SHARE * sheet.width_mm * sheet.height_mm
    if isinstance(mark, Shape):
        return all(_area_mm2(other.points_mm) <= most_mm2 for other in _family(mark, number, sheet))
    thin = min(mark.width_mm, mark.height_mm) <= _THIN_SHARE * _short_mm(sheet)
    return thin or mark.width_mm * mark.height_mm <= most_mm2


def _family(mark: Shape, number: int, sheet: Sheet) -> Iterator[Shape]:
    """The shapes of one colour around this one, itself among them: three waves are outlined together or not at all."""
    for towards in (sheet.marks[number:], sheet.marks[number - 1 :: -1] if number else ()):
        for other in towards:
            if not isinstance(other, Shape) or other.colour != mark.colour:
                break
            yield other


def _fill(mark: Fill, fate: _Fate, sheet: Sheet) -> Iterator[Fill]:
    """A rectangle: solid, white, or white with its frame where it lies free."""
    if fate in {"keep", "blank"}:
        yield replace(mark, colour=BLACK if fate == "keep" else WHITE)
        return
    thick_mm = _thick_mm(mark, sheet)
    if not any(_sides_at_edge(mark, sheet)):
        yield replace(mark, colour=BLACK)
        mark = Fill(
            mark.x_mm + thick_mm,
            mark.y_mm + thick_mm,
            mark.width_mm - 2 * thick_mm,
            mark.height_mm - 2 * thick_mm,
            WHITE,
            max(0.0, mark.radius_mm - thick_mm),
        )
    yield replace(mark, colour=WHITE)


def _thick_mm(mark: Fill, sheet: Sheet) -> float:
    """How thick a block's rules or a panel's frame are."""
    share = _HAIRLINE_SHARE if luminance(mark.colour) >= _TINT else _RULE_SHARE
    return share * _short_mm(sheet)


def _sides_at_edge(mark: Fill, sheet: Sheet) -> tuple[bool, bool, bool, bool]:
    """Which of left, top, right, bottom lie on the sheet's edge or beyond it."""
    return (
        mark.x_mm <= _EDGE_MM,
        mark.y_mm <= _EDGE_MM,
        mark.x_mm + mark.width_mm >= sheet.width_mm - _EDGE_MM,
        mark.y_mm + mark.height_mm >= sheet.height_mm - _EDGE_MM,
    )


def _rules(mark: Fill, sheet: Sheet) -> Iterator[Fill]:
    """Bars along the inner sides of a block that reaches the sheet's edge, as far from the edge as words are."""
    at_edge, thick_mm = _sides_at_edge(mark, sheet), _thick_mm(mark, sheet)
    if not any(at_edge):
        return
    margin_mm = _MARGIN_SHARE * _short_mm(sheet)
    left, top, right, bottom = mark.x_mm, mark.y_mm, mark.x_mm + mark.width_mm, mark.y_mm + mark.height_mm
    first_x, last_x = max(left, margin_mm), min(right, sheet.width_mm - margin_mm)
    first_y, last_y = max(top, margin_mm), min(bottom, sheet.height_mm - margin_mm)
    if last_x > first_x:
        for beyond, y in ((at_edge[1], top), (at_edge[3], bottom - thick_mm)):
            if not beyond:
                yield Fill(first_x, y, last_x - first_x, thick_mm, BLACK)
    if last_y > first_y:
        for beyond, x in ((at_edge[0], left), (at_edge[2], right - thick_mm)):
            if not beyond:
                yield Fill(x, first_y, thick_mm, last_y - first_y, BLACK)


def _shape(mark: Shape, fate: _Fate, sheet: Sheet) -> Iterator[Shape]:
    """A polygon: solid, white, or white with its outline; one too thin for an outline is solid."""
    thick_mm = _OUTLINE_SHARE * _short_mm(sheet)
    girth_mm = sum(math.dist(one, other) for one, other in _sides(mark.points_mm))
    thin = 2 * _area_mm2(mark.points_mm) < 5 * thick_mm * girth_mm
    if fate != "frame" or thin:
        yield replace(mark, colour=WHITE if fate == "blank" else BLACK)
        return
    ring = _pushed_out(mark.points_mm, 2 * thick_mm, sheet)
    yield replace(mark, points_mm=ring, colour=WHITE)
    yield Shape(ring, BLACK, (inset(ring, thick_mm),))
    for hole in mark.holes_mm:
        yield Shape(inset(hole, -thick_mm), BLACK, (hole,))


def inset(ring: Sequence[Point], by_mm: float) -> tuple[Point, ...]:
    """The polygon with every side moved inwards (outwards below 0), corners kept.

    >>> inset(((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)), 1.0)
    ((1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0))
    """
    points = [point for point, after in _sides(ring) if math.dist(point, after) > 1e-6]
    sign = 1.0 if _signed_mm2(points) > 0 else -1.0
    found = []
    for before, point, after in zip([points[-1], *points[:-1]], points, [*points[1:], points[0]], strict=True):
        (ax, ay), (bx, by) = _normal(before, point), _normal(point, after)
        # The corner's bisector; a very sharp corner is cut off instead of running far away.
        share = sign * by_mm / max(0.2, 1 + ax * bx + ay * by)
        found.append((point[0] + share * (ax + bx), point[1] + share * (ay + by)))
    return tuple(found)


def _normal(start: Point, end: Point) -> Point:
    """The direction to the left of a side in a system whose y runs down, of length 1."""
    length = math.dist(start, end)
    return (start[1] - end[1]) / length, (end[0] - start[0]) / length


def _pushed_out(ring: Sequence[Point], by_mm: float, sheet: Sheet) -> tuple[Point, ...]:
    """The polygon with its points on the sheet's edge moved off it, so that no outline runs along the edge."""
    return tuple((_past(x, sheet.width_mm, by_mm), _past(y, sheet.height_mm, by_mm)) for x, y in ring)


def _past(at_mm: float, size_mm: float, by_mm: float) -> float:
    """A position on the edge, moved off it."""
    if abs(at_mm) <= _EDGE_MM:
        return -by_mm
    return size_mm + by_mm if abs(at_mm - size_mm) <= _EDGE_MM else at_mm


def _picture(mark: Picture, number: int, sheet: Sheet) -> Iterator[Mark]:
    """A picture: grey, or its frame alone where words would stand on grey."""
    if mark.tone == "drop":
        return
    under = any(_stands_on(words, mark, number, sheet) for words in sheet.marks[number:] if isinstance(words, Words))
    if mark.tone == "frame" or (mark.tone == "auto" and under):
        block = Fill(mark.x_mm, mark.y_mm, mark.width_mm, mark.height_mm, BLACK)
        yield from _fill(block, "frame", sheet)
        yield from _rules(block, sheet)
    else:
        yield replace(mark, grey=True)


def _stands_on(words: Words, picture: Picture, number: int, sheet: Sheet) -> bool:
    """Whether a line begins on a picture and on nothing that lies over it."""
    at, point = sheet.marks.index(words), _first_letter(words)
    return covers(picture, point) and not any(covers(between, point) for between in sheet.marks[number + 1 : at])


def _ink_on(mark: Words, sheet: Sheet, below: Sequence[Mark]) -> str:
    """Black, or white on what has become black."""
    ground = seen_at(replace(sheet, ground=WHITE, marks=tuple(below)), _first_letter(mark), len(below))
    return WHITE if ground == BLACK else BLACK


def _first_letter(mark: Words) -> Point:
    """A point in the middle of a line's first letter."""
    em_mm, turn = mm_from_pt(mark.size_pt), math.radians(mark.angle_deg)
    along, up = 0.2 * em_mm, 0.3 * em_mm
    return (
        mark.x_mm + along * math.cos(turn) - up * math.sin(turn),
        mark.baseline_mm - along * math.sin(turn) - up * math.cos(turn),
    )


def _short_mm(sheet: Sheet) -> float:
    return min(sheet.width_mm, sheet.height_mm)


def _area_mm2(ring: Sequence[Point]) -> float:
    return abs(_signed_mm2(ring))


def _signed_mm2(ring: Sequence[Point]) -> float:
    """The area a ring encloses, above 0 where it runs clockwise to the eye (y runs down)."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in _sides(ring)) / 2


def _sides(ring: Sequence[Point]) -> list[tuple[Point, Point]]:
    return list(zip(ring, [*ring[1:], ring[0]], strict=True))
