"""QR symbols read back from finished files by a decoder that is not ours.

In: the bytes of a painted PNG, WebP, PDF or SVG, and the sheet it shows. Out: what the symbols say, and those that
cannot be read. Not here: painting, drawing vector files (paint/raster.py), what an unreadable symbol means for the
build.
"""

from __future__ import annotations

import math

import zxingcpp
from PIL import Image, ImageFilter
from zlib_ng import zlib_ng

from loa.paint.modules import pixel_edges
from loa.paint.parts import Finished
from loa.paint.raster import pdf_page, pdf_part, svg_page
from loa.sheet.marks import Sheet, Squares
from loa.sheet.qr import QUIET_MODULES
from loa.sheet.symbols import Symbol, symbols
from loa.sheet.units import MM_PER_INCH, px_from_mm

_PX_PER_MODULE = 3
_BLUR_MODULES = 0.3
"""Source: our decoding trials; a symbol that survives this is read by phones that the trials stood in for."""

_SAMPLE = 128
"""One file of so many is also looked at as a whole: unpacked by another program, the symbol searched for."""

_SEEN_PX = 4
"""How many pixels a module then has at least. Source: on all sheets of the reference site that is enough."""

_GAP = 2.0
"""Pixels may be joined roughly until twice as many are left as are wanted: averages are averages."""

_MOST_PX, _ROUNDING = 40_000_000, 1e-6

_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])


def decoded(data: bytes, box_px: tuple[int, int, int, int] | None = None) -> tuple[str, ...]:
    """What every QR symbol on the picture (or in the box: left, top, right, bottom) says, in reading order."""
    grey = Finished(data).whole
    return _texts(grey if box_px is None else grey.crop(box_px), thorough=True)


def symbols_found(grey: Image.Image) -> list[tuple[str, int, tuple[tuple[int, int], ...]]]:
    """(text, modules a side, corners clockwise from the symbol's own upper left one) of every QR symbol."""
    return [(each.text, _modules(each), _corners(each)) for each in _codes(grey, thorough=True)]


def _modules(code: zxingcpp.Barcode) -> int:
    """Source: ISO/IEC 18004:2015 5.3.1."""
    told = code.extra
    assert isinstance(told, dict)
    return 17 + 4 * int(told["Version"])


def _corners(code: zxingcpp.Barcode) -> tuple[tuple[int, int], ...]:
    at = code.position
    return tuple((point.x, point.y) for point in (at.top_left, at.top_right, at.bottom_right, at.bottom_left))


def unread_symbols(sheet: Sheet, data: bytes, file_format: str, dpi: float) -> tuple[Symbol, ...]:
    """The sheet's symbols that do not read back exactly from its finished file.

    Shape: `file_format` is "png", "webp", "pdf" or "svg"; `dpi` counts for the first two. A PDF with bleed and crop
    marks is read where its TrimBox stands.

    Raises:
        KeyError: there is no such format.
    """
    seen = {"png": _in_pixels, "webp": _in_pixels, "pdf": _in_pdf, "svg": _in_svg}[file_format]
    there = list(symbols(sheet))
    if not there:
        return ()
    pictures = zip(there, seen(data, there, dpi), strict=True)
    unread = [each for each, picture in pictures if _texts(_blurred(picture), thorough=False) != (each.payload,)]
    if not unread and zlib_ng.crc32(data) % _SAMPLE == 0:
        return _missed_on_the_page(sheet, data, file_format, dpi)
    return tuple(unread)


def _missed_on_the_page(sheet: Sheet, data: bytes, file_format: str, dpi: float) -> tuple[Symbol, ...]:
    """The symbols that are not found by somebody who looks at the whole page, where they are not too small for that."""
    there = list(symbols(sheet))
    if file_format == "pdf":
        dpi = _SEEN_PX * MM_PER_INCH / min(each.module_mm for each in there)
    too_large = px_from_mm(sheet.width_mm, dpi) * px_from_mm(sheet.height_mm, dpi) > _MOST_PX
    large = [each for each in there if px_from_mm(each.module_mm, dpi) >= _SEEN_PX - _ROUNDING]
    if file_format == "svg" or too_large or not large:
        return ()
    page = pdf_page(data, dpi) if file_format == "pdf" else Finished(data).whole
    found = _texts(page, thorough=True)
    return tuple(each for each in large if each.payload not in found)


def unreadable(sheet: Sheet, data: bytes, dpi: float) -> tuple[Symbol, ...]:
    """The sheet's symbols that do not read back exactly from its PNG or WebP at that resolution."""
    return unread_symbols(sheet, data, "png", dpi)


def _in_pixels(data: bytes, there: list[Symbol], dpi: float) -> list[Image.Image]:
    """Each symbol with its quiet zone, at three pixels a module."""
    picture = Finished(data)
    return [_seen(picture, each, dpi) for each in there]


def _in_pdf(data: bytes, there: list[Symbol], _dpi: float) -> list[Image.Image]:
    """The same from a PDF page, drawn at three pixels a module."""
    return [pdf_part(data, each.zone, _reading_dpi(each)) for each in there]


def _in_svg(data: bytes, there: list[Symbol], _dpi: float) -> list[Image.Image]:
    """The same from an SVG."""
    return [svg_page(data, _reading_dpi(each)).crop(_zone_px(each)) for each in there]


def _zone_px(symbol: Symbol) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(px_from_mm(side, _reading_dpi(symbol))) for side in symbol.zone)
    return left, top, right, bottom


def _reading_dpi(symbol: Symbol) -> float:
    """The resolution at which a module is three pixels wide."""
    return _PX_PER_MODULE * MM_PER_INCH / symbol.module_mm


def _blurred(picture: Image.Image) -> Image.Image:
    """The picture as a cheap camera sees it."""
    return picture.filter(ImageFilter.GaussianBlur(_BLUR_MODULES * _PX_PER_MODULE))


def _seen(picture: Finished, symbol: Symbol, dpi: float) -> Image.Image:
    """The symbol with its quiet zone, brought to three pixels a module."""
    first_x, first_y, last_x, last_y = _edges_px(symbol, dpi)
    quiet_x = QUIET_MODULES * (last_x - first_x) / symbol.modules
    quiet_y = QUIET_MODULES * (last_y - first_y) / symbol.modules
    left, top = max(0.0, first_x - quiet_x), max(0.0, first_y - quiet_y)
    right, bottom = min(picture.size[0], last_x + quiet_x), min(picture.size[1], last_y + quiet_y)
    if left >= right or top >= bottom:
        return Image.new("L", (1, 1), 255)
    whole = (math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))
    box = (left - whole[0], top - whole[1], right - whole[0], bottom - whole[1])
    side = (symbol.modules + 2 * QUIET_MODULES) * _PX_PER_MODULE
    return picture.part(whole).resize((side, side), Image.Resampling.BOX, box, reducing_gap=_GAP)


def _edges_px(symbol: Symbol, dpi: float) -> tuple[float, float, float, float]:
    """Where the symbol stands on the painted sheet: a drawn one on whole pixels."""
    if isinstance(symbol.mark, Squares):
        columns, rows = pixel_edges(symbol.mark, dpi)
        return columns[0], rows[0], columns[-1], rows[-1]
    left, top, right, bottom = (px_from_mm(side, dpi) for side in symbol.box)
    return left, top, right, bottom


def _texts(grey: Image.Image, *, thorough: bool) -> tuple[str, ...]:
    return tuple(code.text for code in _codes(grey, thorough=thorough))


def _codes(grey: Image.Image, *, thorough: bool) -> list[zxingcpp.Barcode]:
    """What the decoder finds; a known upright symbol needs no searching for turned or inverted ones."""
    return zxingcpp.read_barcodes(
        grey,
        formats=_FORMATS,
        try_rotate=thorough,
        try_downscale=thorough,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
