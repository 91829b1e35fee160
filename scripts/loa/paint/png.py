"""Sheets as PNG and WebP files.

In: a Sheet, a resolution, a way to read picture files. Out: file bytes, the same for the same input. Not here: drawing
(paint/pixels.py).
"""

from __future__ import annotations

import io

from PIL import Image, ImageChops

from loa.paint.pixels import Read, painted
from loa.sheet.marks import Picture, Sheet

_WEBP_QUALITY = 82


def png_bytes(sheet: Sheet, dpi: int, read: Read) -> bytes:
    """The sheet as PNG: indexed when 256 colours hold it exactly, true colour otherwise; it says its resolution."""
    out = io.BytesIO()
    _indexed(painted(sheet, dpi, read)).save(out, "PNG", dpi=(dpi, dpi))
    return out.getvalue()


def webp_bytes(sheet: Sheet, dpi: int, read: Read) -> bytes:
    """The sheet as WebP: without loss when it is flat, with a little when it holds pictures."""
    out = io.BytesIO()
    flat = not any(isinstance(mark, Picture) for mark in sheet.marks)
    painted(sheet, dpi, read).save(out, "WEBP", lossless=flat, quality=75 if flat else _WEBP_QUALITY, method=4)
    return out.getvalue()


def _indexed(image: Image.Image) -> Image.Image:
    """The same pixels with a palette, if they have at most 256 colours."""
    if image.getcolors(256) is None:
        return image
    indexed = image.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    same = ImageChops.difference(indexed.convert("RGB"), image).getbbox() is None
    return indexed if same else image
