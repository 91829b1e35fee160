"""Excerpt: a line of a file with a stroke under the characters that are meant.

In: a line, the columns from and to. Out: two texts that stand exactly below each other on a terminal. Not here: the
rest of a telling (render.py).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

WIDEST = 100
"""Columns of a terminal that an excerpt takes; longer lines are shown from near the place on."""
BEFORE = 30
"""Columns kept before the place when a line is cut."""
TAB = "→   "
STROKE = "─"
CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a line, and the stroke that stands under it."""

    line: str
    stroke: str


def excerpt(line: str, column: int, end_column: int) -> Excerpt:
    """The line and its stroke; columns count characters from 1, the stroke is at least one column wide."""
    start, end = min(column - 1, len(line)), min(max(end_column - 1, column), len(line) + 1)
    cells = [_cell(letter) for letter in line]
    offset = 0
    if sum(_width(cell) for cell in cells) > WIDEST:
        while offset < start and sum(_width(cell) for cell in cells[offset:start]) > BEFORE:
            offset += 1
    shown, stop = _fitting(cells, offset)
    lead = CUT if offset else ""
    before = sum(_width(cell) for cell in cells[offset:start]) + len(lead)
    length = sum(_width(cell) for cell in cells[start : min(end, stop)])
    tail = CUT if stop < len(cells) else ""
    return Excerpt((lead + shown + tail).rstrip(), " " * before + STROKE * max(1, length))


def _fitting(cells: list[str], offset: int) -> tuple[str, int]:
    """(what fits from a cell on, the cell it stops before)."""
    room = WIDEST
    stop = offset
    while stop < len(cells) and room >= _width(cells[stop]):
        room -= _width(cells[stop])
        stop += 1
    return "".join(cells[offset:stop]), stop


def _cell(letter: str) -> str:
    """A character as a terminal may show it: no control character may move its cursor or colour its text."""
    if letter == "\t":
        return TAB
    if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"):
        return "·"
    return letter


def _width(cell: str) -> int:
    """How many columns a terminal gives a character: none to marks that join the letter before, two to wide ones."""
    if len(cell) > 1:
        return len(cell)
    if unicodedata.category(cell) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(cell) in "WF" else 1
