"""PNG files written chunk by chunk, so that the same pixels give the same bytes on every machine.

In: an indexed, RGB or RGBA image, a resolution. Out: PNG bytes. Not here: which images are indexed (paint/palette.py),
drawing (paint/pixels.py).

Pillow would compress with whatever zlib it finds on the machine. The zlib-ng package brings its own, always of one
version, and packs a poster twice as fast.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from PIL import Image, ImageChops
from zlib_ng import zlib_ng

from loa.sheet.units import MM_PER_INCH

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR, _INDEXED, _TRUE_COLOUR_WITH_ALPHA = 2, 3, 6
"""Source: W3C PNG, third edition, 11.2.1."""

_LEVEL, _QUICK_LEVEL = 6, 1
_CHANNELS = 3


def png_of(image: Image.Image, dpi: float) -> bytes:
    """An image of mode P, RGB or RGBA as PNG, with its resolution and without anything else about it."""
    chunks = _indexed(image) if image.mode == "P" else _coloured(image)
    per_metre = round(dpi * 1000 / MM_PER_INCH)
    head, *rest = chunks
    resolution = _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    return b"".join((_SIGNATURE, head, resolution, *rest, _chunk(b"IEND", b"")))


def _indexed(image: Image.Image) -> Iterator[bytes]:
    """Header, palette and pixels, in as few bits as the palette needs; flat areas pack best unfiltered."""
    palette = bytes(image.getpalette() or ())
    colours = len(palette) // _CHANNELS
    bits = next(bits for bits in (1, 2, 4, 8) if colours <= 2**bits)
    yield _header(image, bits, _INDEXED)
    yield _chunk(b"PLTE", palette)
    if bits < 8:
        yield _pixels(_rows(image.tobytes("raw", f"P;{bits}"), (image.width * bits + 7) // 8, 0), _LEVEL)
    else:
        led = Image.new("P", (image.width + 1, image.height), 0)  # each row is led by its filter's number, which is 0
        led.paste(image, (1, 0))
        yield _pixels(led.tobytes(), _LEVEL)


def _coloured(image: Image.Image) -> Iterator[bytes]:
    """Header and pixels, through the filter that packs this image best."""
    stride = len(image.getbands()) * image.width
    rows = [_rows(filtered.tobytes(), stride, kind) for kind, filtered in _filtered(image)]
    yield _header(image, 8, _TRUE_COLOUR if image.mode == "RGB" else _TRUE_COLOUR_WITH_ALPHA)
    yield _pixels(min(rows, key=lambda data: len(zlib_ng.compress(data, _QUICK_LEVEL))), _LEVEL)


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


def _header(image: Image.Image, bits: int, colour_type: int) -> bytes:
    return _chunk(b"IHDR", struct.pack(">IIBBBBB", image.width, image.height, bits, colour_type, 0, 0, 0))


def _pixels(rows: bytes, level: int) -> bytes:
    return _chunk(b"IDAT", zlib_ng.compress(rows, level))


def _chunk(name: bytes, data: bytes) -> bytes:
    """A chunk: length, name, data, check sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib_ng.crc32(name + data))
