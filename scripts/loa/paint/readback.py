"""QR symbols read back from finished pictures by a decoder that is not ours.

In: the bytes of a painted PNG, WebP or rasterised PDF page, and the sheet it shows. Out: what the symbols say, and
those that cannot be read. Not here: painting, deciding what an unreadable symbol means for the build.
"""

from __future__ import annotations

import io

import zxingcpp
from PIL import Image, ImageFilter

from loa.paint.modules import pixel_edges
from loa.sheet.marks import Sheet, Squares

_PX_PER_MODULE = 3
_BLUR_MODULES = 0.3
"""Source: our decoding trials; a symbol that survives this is read by phones that the trials stood in for."""

_QUIET_MODULES = 4
_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


def decoded(data: bytes, box_px: tuple[int, int, int, int] | None = None) -> tuple[str, ...]:
    """What every QR symbol on the picture (or in the box: left, top, right, bottom) says, in reading order."""
    with Image.open(io.BytesIO(data)) as opened:
        grey = opened.convert("L")
    return _texts(grey if box_px is None else grey.crop(box_px), thorough=True)


def unreadable(sheet: Sheet, data: bytes, dpi: float) -> tuple[Squares, ...]:
    """The sheet's symbols that do not read back exactly from its picture at that resolution.

    Each symbol is cut out with its quiet zone, brought to three pixels a module and blurred as a cheap
    camera would; it must then say its payload and nothing else.
    """
    symbols = [mark for mark in sheet.marks if isinstance(mark, Squares)]
    if not symbols:
        return ()
    with Image.open(io.BytesIO(data)) as opened:
        grey = opened.convert("L")
    return tuple(mark for mark in symbols if _texts(_seen(grey, mark, dpi), thorough=False) != (mark.payload,))


def _seen(grey: Image.Image, mark: Squares, dpi: float) -> Image.Image:
    """The symbol as a cheap camera sees it."""
    columns, rows = pixel_edges(mark, dpi)
    quiet_x = _QUIET_MODULES * (columns[-1] - columns[0]) / len(mark.rows)
    quiet_y = _QUIET_MODULES * (rows[-1] - rows[0]) / len(mark.rows)
    box = (
        max(0.0, columns[0] - quiet_x),
        max(0.0, rows[0] - quiet_y),
        min(float(grey.width), columns[-1] + quiet_x),
        min(float(grey.height), rows[-1] + quiet_y),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        return Image.new("L", (1, 1), 255)
    side = (len(mark.rows) + 2 * _QUIET_MODULES) * _PX_PER_MODULE
    small = grey.resize((side, side), Image.Resampling.BOX, box)
    return small.filter(ImageFilter.GaussianBlur(_BLUR_MODULES * _PX_PER_MODULE))


def _texts(grey: Image.Image, *, thorough: bool) -> tuple[str, ...]:
    """What the decoder finds; a known upright symbol needs no searching for turned or inverted ones."""
    found = zxingcpp.read_barcodes(
        grey,
        formats=_FORMATS,
        try_rotate=thorough,
        try_downscale=thorough,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return tuple(code.text for code in found)
