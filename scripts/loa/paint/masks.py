"""Masks: how much of each pixel letters and modules cover.

In: runs of text, QR symbols, positions in pixels. Out: grey images and where they stand. Not here: shapes
(paint/outlines.py), what is laid through masks (paint/plane.py, paint/pixels.py).
"""

from __future__ import annotations

import math
from itertools import pairwise

from PIL import Image, ImageDraw

from loa.paint.fonts import Run, font
from loa.paint.modules import pixel_edges
from loa.sheet.marks import Squares

Placed = tuple[Image.Image, tuple[int, int]]
"""(a mask, the pixel its upper left corner stands on)"""

_AROUND_PX = 2
_DARK, _LIGHT = b"\xff", b"\x00"


def level_letters(run: Run, size_px: float, x_px: float, y_px: int) -> Placed:
    """A level run on its baseline."""
    face = font(run.face, size_px)
    left, top, right, bottom = (round(edge) for edge in face.getbbox(run.text, anchor="ls"))
    whole, part = math.floor(x_px), x_px - math.floor(x_px)
    mask = Image.new("L", (max(1, right - left) + 2 * _AROUND_PX, max(1, bottom - top) + 2 * _AROUND_PX), 0)
    start = (_AROUND_PX - left + part, _AROUND_PX - top)
    ImageDraw.Draw(mask).text(start, run.text, fill=255, font=face, anchor="ls")
    return mask, (whole + left - _AROUND_PX, y_px + top - _AROUND_PX)


def turned_letters(run: Run, size_px: float, x_px: float, y_px: float, turn: float) -> Placed:
    """A run turned about its start. Drawn at double size, so that it stays sharp."""
    level, (left, top) = level_letters(run, 2 * size_px, 0.0, 0)
    cos, sin = math.cos(turn), math.sin(turn)
    corners = [(x, y) for x in (left, left + level.width) for y in (top, top + level.height)]
    spread = [(x * cos + y * sin + 2 * x_px, y * cos - x * sin + 2 * y_px) for x, y in corners]
    out_left, out_top = (math.floor(min(axis) / 2) for axis in zip(*spread, strict=True))
    out_right, out_bottom = (math.ceil(max(axis) / 2) for axis in zip(*spread, strict=True))
    dx, dy = 2 * (out_left - x_px), 2 * (out_top - y_px)
    back = (cos, -sin, dx * cos - dy * sin - left, sin, cos, dx * sin + dy * cos - top)
    size = (2 * (out_right - out_left), 2 * (out_bottom - out_top))
    fine = level.transform(size, Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)
    return fine.reduce(2), (out_left, out_top)


def modules(mark: Squares, dpi: float) -> Placed:
    """A symbol's modules on whole pixels, never grey at an edge."""
    columns, rows = pixel_edges(mark, dpi)
    widths, heights = ([end - start for start, end in pairwise(edges)] for edges in (columns, rows))
    shades = {"1": [_DARK * width for width in widths], "0": [_LIGHT * width for width in widths]}
    lines = (b"".join([shades[module][at] for at, module in enumerate(row)]) for row in mark.rows)
    pixels = b"".join(line * height for line, height in zip(lines, heights, strict=True))
    return Image.frombytes("L", (columns[-1] - columns[0], rows[-1] - rows[0]), pixels), (columns[0], rows[0])
