"""Sheets as PNG and WebP files.

In: a Sheet, a resolution, a way to read picture files. Out: file bytes, the same for the same input. Not here: drawing
(paint/pixels.py), PNG's chunks (paint/chunks.py).
"""

from __future__ import annotations

import io
import warnings
from contextlib import suppress

from PIL import Image

from loa.paint.chunks import png_of
from loa.paint.palette import indexed
from loa.paint.pixels import Read, in_true_colour, is_flat, painted
from loa.paint.ramps import TooManyColours
from loa.paint.versions import flat_png
from loa.sheet.marks import Sheet

_WEBP_QUALITY = 82


def png_bytes(sheet: Sheet, dpi: int, read: Read) -> bytes:
    """The sheet as PNG: indexed when 256 colours hold it exactly, true colour otherwise; it says its resolution."""
    if is_flat(sheet):
        with suppress(TooManyColours):
            return flat_png(sheet, dpi)
    return png_of(indexed(in_true_colour(sheet, dpi, read)), dpi)


def webp_bytes(sheet: Sheet, dpi: int, read: Read) -> bytes:
    """The sheet as WebP: without loss when it is flat, with a little when it holds pictures.

    Source: measured on posters at 150 dpi: without loss 46 KiB, quality 82 107 KiB, indexed PNG 72 KiB; with a
    photograph over half the sheet the loss saves four fifths.
    """
    return _webp(painted(sheet, dpi, read), sheet)


def webp_of(png: bytes, sheet: Sheet) -> bytes:
    """The same WebP from the sheet's PNG, which holds the same pixels."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # ours may be large
        image = Image.open(io.BytesIO(png))
    with image:
        return _webp(image, sheet)


def _webp(image: Image.Image, sheet: Sheet) -> bytes:
    out, flat = io.BytesIO(), is_flat(sheet)
    image.convert("RGB").save(out, "WEBP", lossless=flat, quality=75 if flat else _WEBP_QUALITY, method=4)
    return out.getvalue()
