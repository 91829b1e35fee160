"""PNG files written chunk by chunk, so that the same pixels give the same bytes on every machine.

In: an indexed, RGB or RGBA image, a resolution. Out: PNG bytes. Not here: packing rows (paint/bands.py), which images
are indexed (paint/palette.py), drawing (paint/pixels.py).

Pillow would compress with whatever zlib it finds on the machine. The zlib-ng package brings its own, always of one
version, and packs a poster twice as fast.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator

from PIL import Image, ImageChops
from zlib_ng import zlib_ng

from loa.paint.bands import Band, bands_of, chunk, image_chunks
from loa.sheet.units import MM_PER_INCH

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR, INDEXED, _TRUE_COLOUR_WITH_ALPHA = 2, 3, 6
"""Source: W3C PNG, third edition, 11.2.1."""

_QUICK_LEVEL = 1
_CHANNELS = 3


def png_of(image: Image.Image, dpi: float) -> bytes:
    """An image of mode P, RGB or RGBA as PNG, with its resolution and without anything else about it."""
    return _packed_as_indexed(image, dpi) if image.mode == "P" else _coloured(image, dpi)


def indexed_png(size: tuple[int, int], palette: bytes, bands: Iterable[Band], dpi: float, bits: int = 8) -> bytes:
    """The PNG of rows that are already packed, of positions in a palette."""
    return _file(size, bits, INDEXED, (chunk(b"PLTE", palette), *image_chunks(bands)), dpi)


def bits_of(palette: bytes) -> int:
    """How many bits a position in this palette needs."""
    return next(bits for bits in (1, 2, 4, 8) if len(palette) <= _CHANNELS << bits)


def _packed_as_indexed(image: Image.Image, dpi: float) -> bytes:
    """Palette and pixels, in as few bits as the palette needs; flat areas pack best unfiltered."""
    palette = bytes(image.getpalette() or ())
    bits = bits_of(palette)
    stride = (image.width * bits + 7) // 8
    raw = image.tobytes() if bits == 8 else image.tobytes("raw", f"P;{bits}")
    return indexed_png(image.size, palette, bands_of(_rows(raw, stride, 0), stride + 1), dpi, bits)


def _coloured(image: Image.Image, dpi: float) -> bytes:
    """Pixels of true colour, through the filter that packs this image best."""
    stride = len(image.getbands()) * image.width
    rows = [_rows(filtered.tobytes(), stride, kind) for kind, filtered in _filtered(image)]
    best = min(rows, key=lambda data: len(zlib_ng.compress(data, _QUICK_LEVEL)))
    kind = _TRUE_COLOUR if image.mode == "RGB" else _TRUE_COLOUR_WITH_ALPHA
    return _file(image.size, 8, kind, image_chunks(bands_of(best, stride + 1)), dpi)


def _filtered(image: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    """The image less what its neighbours foretell, by the filters None, Sub, Up and Average.

    Source: W3C PNG, third edition, 9.2.
    """
    left, above = (Image.new(image.mode, image.size, (0,) * len(image.getbands())) for _ in range(2))
    left.paste(image, (1, 0))
    above.paste(image, (0, 1))
    yield 0, image
    yield 1, ImageChops.subtract_modulo(image, left)
    yield 2, ImageChops.subtract_modulo(image, above)
    yield 3, ImageChops.subtract_modulo(image, ImageChops.add(left, above, scale=2))


def _rows(raw: bytes, stride: int, kind: int) -> bytes:
    """The rows, each led by its filter's number."""
    lead = bytes((kind,))
    return b"".join(part for at in range(0, len(raw), stride) for part in (lead, raw[at : at + stride]))


def _file(size: tuple[int, int], bits: int, colour_type: int, rest: Iterable[bytes], dpi: float) -> bytes:
    """Header, resolution, the chunks of this kind of image, end."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", *size, bits, colour_type, 0, 0, 0))
    per_metre = round(dpi * 1000 / MM_PER_INCH)
    resolution = chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    return b"".join((SIGNATURE, header, resolution, *rest, chunk(b"IEND", b"")))
