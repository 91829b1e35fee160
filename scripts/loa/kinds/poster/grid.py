"""The twelve-column grid of a sheet.

In: a format. Out: widths and left edges in mm. Not here: what stands in the columns (layouts/).
"""

from __future__ import annotations

from dataclasses import dataclass

from loa.kinds.poster.formats import Format

COLUMNS = 12
GUTTER_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Grid:
    """Twelve columns between the margins; `unit_mm` is a millimetre of an A4 sheet, grown with the short side."""

    format: Format

    @property
    def unit_mm(self) -> float:
        """What one millimetre on A4 is on this format."""
        return self.format.short_mm / 210

    @property
    def gutter_mm(self) -> float:
        """The space between two columns."""
        return GUTTER_SHARE * self.format.short_mm

    def width_mm(self, columns: int) -> float:
        """How wide so many neighbouring columns are."""
        inner = self.format.width_mm - 2 * self.format.margin_mm
        return (inner + self.gutter_mm) * columns / COLUMNS - self.gutter_mm

    def x_mm(self, column: int) -> float:
        """Where a column begins, counted from 0."""
        return self.format.margin_mm + (self.width_mm(1) + self.gutter_mm) * column
