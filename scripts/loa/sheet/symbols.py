"""The QR symbols on a sheet, drawn here or received as pictures, seen alike.

In: a Sheet. Out: where each symbol stands and what it is to say. Not here: making them (sheet/qr.py, sheet/code.py),
reading them back (paint/readback.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from loa.sheet.marks import Mark, Picture, Sheet, Squares
from loa.sheet.places import Box
from loa.sheet.qr import QUIET_MODULES


class Symbol(NamedTuple):
    """One symbol without its quiet zone; `mark` is what draws it."""

    mark: Squares | Picture
    x_mm: float
    y_mm: float
    side_mm: float
    modules: int
    payload: str

    @property
    def module_mm(self) -> float:
        """The side of one module."""
        return self.side_mm / self.modules

    @property
    def alt(self) -> str:
        """The symbol in words."""
        return self.mark.alt

    @property
    def box(self) -> Box:
        """Where its modules stand."""
        return Box(self.x_mm, self.y_mm, self.x_mm + self.side_mm, self.y_mm + self.side_mm)

    @property
    def zone(self) -> Box:
        """The symbol with its quiet zone."""
        return self.box.grown(QUIET_MODULES * self.module_mm)


def symbol_of(mark: Mark) -> Symbol | None:
    """The symbol that a mark draws; None for all other marks."""
    if isinstance(mark, Squares):
        return Symbol(mark, mark.x_mm, mark.y_mm, mark.side_mm, len(mark.rows), mark.payload)
    if not isinstance(mark, Picture) or mark.code is None:
        return None
    seen = mark.code
    width_mm, height_mm = (seen.right - seen.left) * mark.width_mm, (seen.bottom - seen.top) * mark.height_mm
    x_mm, y_mm = mark.x_mm + seen.left * mark.width_mm, mark.y_mm + seen.top * mark.height_mm
    return Symbol(mark, x_mm, y_mm, (width_mm + height_mm) / 2, seen.modules, seen.text)


def symbols(sheet: Sheet) -> Iterator[Symbol]:
    """Every symbol of a sheet, in painting order."""
    return (symbol for mark in sheet.marks if (symbol := symbol_of(mark)))
