"""What every printed sheet must keep, whatever is on it.

In: a Sheet, the demands of its use, Measure and Missing. Out: findings, plain values with numbers. Not here: the
officer's file and line, words for officers (the kind that made the sheet turns findings into Problems).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from loa.sheet.colour import contrast, luminance
from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Sheet, Squares, Words
from loa.sheet.places import Box, covers, fill_box, grounds_seen, mark_box, sheet_box, words_corners
from loa.sheet.qr import (
    LARGEST_LOGO_SHARE,
    LOGO_BORDER_MODULES,
    QUIET_MODULES,
    SMALLEST_MODULE_MM,
    level_of,
)
from loa.sheet.symbols import Symbol, symbol_of
from loa.world import Measure, Missing

LEAST_CONTRAST = 4.5
"""Source: WCAG 2.2, 1.4.3, level AA."""

LEAST_QR_CONTRAST = 7.0
LIGHT_GROUND = 0.6
"""Luminance from which a ground counts as light: scanners expect dark modules on light."""

_RECEIVED = "#000000"
"""What the modules of a received picture are taken to be; their real colour is known to whoever reads them back."""

_ASIDE_SHARE = 0.03
"""How far from the symbol's middle a logo may stand."""

RuleName = Literal[
    "module_size",
    "reading_distance",
    "quiet_zone",
    "light_ground",
    "inverted",
    "logo_level",
    "logo_too_big",
    "words_over_qr",
    "safe_margin",
    "off_sheet",
    "type_size",
    "contrast",
    "words_on_picture",
    "picture_resolution",
    "missing_glyphs",
]


@dataclass(frozen=True, slots=True)
class Demands:
    """What the sheet's use asks of it; words with role "artifact" (a watermark) are free of the first two.

    Shape: `picture_dpi` is what photographs have at least at print size (200 on paper held or hung near, 100 on
    standees and banners); `words_on_pictures` allows words on a photograph: paint/photographs.py measures both.
    """

    safe_mm: float = 0.0
    smallest_pt: float = 0.0
    distance_mm: float = 0.0
    picture_dpi: float = 0.0
    words_on_pictures: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule.

    Shape: `found` and `wanted` are in the rule's own unit (mm, pt, contrast ratio; 0 where there is none);
    `text` holds the words or characters concerned; `mark` is the mark's number on the sheet.
    """

    rule: RuleName
    mark: int
    found: float = 0.0
    wanted: float = 0.0
    text: str = ""


def findings(sheet: Sheet, demands: Demands, measure: Measure, missing: Missing) -> tuple[Finding, ...]:
    """Every rule the sheet breaks, in painting order."""
    found: list[Finding] = []
    for number, mark in enumerate(sheet.marks):
        symbol = symbol_of(mark)
        if symbol:
            found.extend(_symbol_findings(sheet, number, symbol, demands, measure))
        elif isinstance(mark, Words):
            found.extend(_words_findings(sheet, number, mark, demands, measure))
            absent = missing(mark.text, mark.face)
            if absent:
                found.append(Finding("missing_glyphs", number, text=absent))
    return tuple(found)


def _symbol_findings(
    sheet: Sheet, number: int, symbol: Symbol, demands: Demands, measure: Measure
) -> Iterator[Finding]:
    """What is wrong with one QR symbol."""
    if symbol.module_mm < SMALLEST_MODULE_MM - 1e-6:
        yield Finding("module_size", number, symbol.module_mm, SMALLEST_MODULE_MM)
    if symbol.side_mm < demands.distance_mm / 10 - 1e-6:
        yield Finding("reading_distance", number, symbol.side_mm, demands.distance_mm / 10)
    zone = symbol.zone.grown(-0.01)
    if not sheet_box(sheet).holds(zone):
        yield Finding("quiet_zone", number, wanted=QUIET_MODULES * symbol.module_mm)
    colour = symbol.mark.colour if isinstance(symbol.mark, Squares) else _RECEIVED
    grounds = grounds_seen(sheet, zone, _grid(zone, 9), number, measure)
    for ground in sorted({ground or "" for ground in grounds}):
        if ground and luminance(ground) < luminance(colour):
            yield Finding("inverted", number, luminance(ground), luminance(colour), ground)
        elif not ground or luminance(ground) < LIGHT_GROUND or contrast(ground, colour) < LEAST_QR_CONTRAST:
            yield Finding("light_ground", number, luminance(ground) if ground else 0.0, LIGHT_GROUND, ground)
    logo = _logo_of(sheet, number, symbol.box, measure)
    yield from _logo_findings(number, symbol, [mark_box(sheet.marks[at], measure) for at in logo])
    for at in range(_ground_of(sheet, number, zone) + 1, len(sheet.marks)):
        other = sheet.marks[at]
        if at != number and at not in logo and _disturbs(other, at > number, zone, measure):
            over = isinstance(other, Words) and _words_meet(other, symbol.box, measure)
            text = other.text if isinstance(other, Words) else ""
            wanted_mm = QUIET_MODULES * symbol.module_mm
            yield Finding("words_over_qr" if over else "quiet_zone", number, 0.0, wanted_mm, text)


def _logo_of(sheet: Sheet, number: int, symbol: Box, measure: Measure) -> list[int]:
    """The numbers of the marks that stand in the symbol's middle: its logo and the logo's ground."""
    found = []
    for at in range(number + 1, len(sheet.marks)):
        mark = sheet.marks[at]
        if not isinstance(mark, Fill | Picture | Shape):
            continue
        box = mark_box(mark, measure)
        aside = max(
            abs(box.left + box.right - symbol.left - symbol.right),
            abs(box.top + box.bottom - symbol.top - symbol.bottom),
        )
        if symbol.holds(box) and aside / 2 <= _ASIDE_SHARE * (symbol.right - symbol.left):
            found.append(at)
    return found


def _logo_findings(number: int, symbol: Symbol, boxes: list[Box]) -> Iterator[Finding]:
    """What is wrong with the logo on a symbol; on a received one none may be put."""
    if not boxes:
        return
    level = level_of(symbol.mark.rows) if isinstance(symbol.mark, Squares) else ""
    if level != "H":
        yield Finding("logo_level", number, text=level)
    side_mm = max(max(box.right - box.left, box.bottom - box.top) for box in boxes)
    share = (side_mm - 2 * LOGO_BORDER_MODULES * symbol.module_mm) / symbol.side_mm
    if share > LARGEST_LOGO_SHARE + 1e-6:
        yield Finding("logo_too_big", number, share, LARGEST_LOGO_SHARE)


def _ground_of(sheet: Sheet, number: int, zone: Box) -> int:
    """The number of the fill that the symbol stands on, -1 for the sheet itself; what lies under it is not seen."""
    for at in range(number - 1, -1, -1):
        mark = sheet.marks[at]
        if isinstance(mark, Fill) and mark.radius_mm == 0 and fill_box(mark).holds(zone):
            return at
    return -1


def _disturbs(mark: Mark, later: bool, zone: Box, measure: Measure) -> bool:
    """Whether a mark spoils a quiet zone: ink anywhere in it, or ground painted over it."""
    box = mark_box(mark, measure)
    if not box.meets(zone):
        return False
    if isinstance(mark, Words | Line | Squares):
        return not isinstance(mark, Words) or _words_meet(mark, zone, measure)
    return later and any(covers(mark, point) for point in _grid(zone, 33))


def _words_findings(sheet: Sheet, number: int, mark: Words, demands: Demands, measure: Measure) -> Iterator[Finding]:
    """What is wrong with one line of text."""
    box = mark_box(mark, measure)
    if not sheet_box(sheet).holds(box):
        yield Finding("off_sheet", number, text=mark.text)
    if mark.role == "artifact":
        return
    if not sheet_box(sheet).grown(-demands.safe_mm).holds(box):
        yield Finding("safe_margin", number, wanted=demands.safe_mm, text=mark.text)
    if mark.size_pt < demands.smallest_pt - 1e-6:
        yield Finding("type_size", number, mark.size_pt, demands.smallest_pt, mark.text)
    grounds = grounds_seen(sheet, box, _words_grid(mark, measure), number, measure)
    if None in grounds and not demands.words_on_pictures:
        yield Finding("words_on_picture", number, text=mark.text)
    worst = min((contrast(mark.colour, ground) for ground in grounds if ground), default=LEAST_CONTRAST)
    if worst < LEAST_CONTRAST:
        yield Finding("contrast", number, worst, LEAST_CONTRAST, mark.text)


def _words_meet(mark: Words, zone: Box, measure: Measure) -> bool:
    """Whether a line's ink, turned as it may be, reaches into the zone."""
    return any(zone.left < x < zone.right and zone.top < y < zone.bottom for x, y in _words_grid(mark, measure, 60))


def _grid(box: Box, steps: int) -> Iterator[tuple[float, float]]:
    """Points spread over a box, its edges included."""
    for row in range(steps):
        for column in range(steps):
            share_x, share_y = column / (steps - 1), row / (steps - 1)
            yield box.left + share_x * (box.right - box.left), box.top + share_y * (box.bottom - box.top)


def _words_grid(mark: Words, measure: Measure, columns: int = 24) -> Iterator[tuple[float, float]]:
    """Points spread over a line's ink, turned as the line is."""
    (x0, y0), (x1, y1), _, (x3, y3) = words_corners(mark, measure)
    for row in range(5):
        for column in range(columns):
            along, up = column / (columns - 1), row / 4
            yield x0 + along * (x1 - x0) + up * (x3 - x0), y0 + along * (y1 - y0) + up * (y3 - y0)
