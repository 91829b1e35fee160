"""The lengths of print: millimetres, points, pixels.

In: numbers. Out: the same lengths in another unit. Not here: rounding to whole pixels (paint/).
"""

from __future__ import annotations

MM_PER_INCH = 25.4
PT_PER_INCH = 72.0
"""The DTP point: 1/72 inch, as PDF counts."""


def mm_from_pt(size_pt: float) -> float:
    """The length in mm."""
    return size_pt * MM_PER_INCH / PT_PER_INCH


def pt_from_mm(length_mm: float) -> float:
    """The length in points."""
    return length_mm * PT_PER_INCH / MM_PER_INCH


def px_from_mm(length_mm: float, dpi: float) -> float:
    """The length in pixels, not rounded."""
    return length_mm * dpi / MM_PER_INCH


def mm_from_px(length_px: float, dpi: float) -> float:
    """The length in mm of so many pixels."""
    return length_px * MM_PER_INCH / dpi
