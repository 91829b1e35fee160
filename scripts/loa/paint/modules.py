"""QR modules as runs and as whole pixels.

In: a Squares mark, a resolution. Out: runs of dark modules, and the pixel columns and rows the modules stand on.
Not here: making the matrix (sheet/qr.py), drawing (paint/pixels.py, paint/pdf.py, paint/svg.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from loa.sheet.marks import Squares
from loa.sheet.units import px_from_mm

_LARGEST_LOSS = 0.06
"""How much of its side a symbol may give up so that all its modules are equally many pixels wide."""


def dark_runs(rows: tuple[str, ...]) -> Iterator[tuple[int, int, int]]:
    """Dark modules side by side as (column, row, length).

    >>> list(dark_runs(("110", "001")))
    [(0, 0, 2), (2, 1, 1)]
    """
    for row, modules in enumerate(rows):
        column = 0
        for dark, run in groupby(modules):
            length = len(list(run))
            if dark == "1":
                yield column, row, length
            column += length


def pixel_edges(squares: Squares, dpi: float) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The whole pixels (columns, rows) between which the modules stand: one number more than there are modules.

    Every module gets the same number of pixels when that costs little of the symbol's side; otherwise the
    edges are rounded one by one, so that the symbol keeps its size and no edge is ever grey.
    """
    count = len(squares.rows)
    side_px = px_from_mm(squares.side_mm, dpi)
    equal_px = int(side_px / count + 1e-6)
    if equal_px * count < side_px * (1 - _LARGEST_LOSS):
        return _rounded(squares.x_mm, squares, dpi), _rounded(squares.y_mm, squares, dpi)
    spare_px = (side_px - equal_px * count) / 2
    left, top = (round(px_from_mm(at_mm, dpi) + spare_px) for at_mm in (squares.x_mm, squares.y_mm))
    return tuple(left + equal_px * at for at in range(count + 1)), tuple(top + equal_px * at for at in range(count + 1))


def _rounded(start_mm: float, squares: Squares, dpi: float) -> tuple[int, ...]:
    """Every edge at its nearest pixel."""
    return tuple(round(px_from_mm(start_mm + at * squares.module_mm, dpi)) for at in range(len(squares.rows) + 1))
