"""Finished pictures as grey pixels, of which only what is looked at is unpacked.

In: the bytes of a PNG or WebP file, boxes of pixels. Out: grey images. Not here: packing (paint/bands.py), what is read
on the images (paint/readback.py).
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from functools import cached_property

from PIL import Image
from zlib_ng import zlib_ng

from loa.paint.bands import BAND_ROWS, unpacked
from loa.paint.chunks import INDEXED, SIGNATURE

Box = tuple[int, int, int, int]

_RED, _GREEN, _BLUE, _HALF, _SHIFT = 19595, 38470, 7471, 0x8000, 16
"""Source: ITU-R BT.601-2 as Pillow computes it."""

_HEADER = struct.Struct(">IIBB")


class Finished:
    """A picture file. An indexed PNG that is packed in bands is unpacked band by band, any other at once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._chunks = list(_chunks(data)) if data.startswith(SIGNATURE) else []

    @cached_property
    def whole(self) -> Image.Image:
        """All of it, however large; unpacked by Pillow, which knows nothing of bands."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(self._data))
        with opened:
            return opened.convert("L")

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self._header[:2] if self._chunks else self.whole.size

    def part(self, box: Box) -> Image.Image:
        """The pixels of a box that lies on the picture.

        Raises:
            ValueError: the file is damaged there.
        """
        rows = self._rows(box[1], box[3]) if self._in_bands else None
        if rows is None:
            return self.whole.crop(box)
        above, stride = box[1] // BAND_ROWS * BAND_ROWS, self.size[0] + 1
        shown = (self.size[0], len(rows) // stride)
        pixels = memoryview(rows)[1:]
        image = Image.frombuffer("L", shown, pixels, "raw", "L", stride, 1)  # type: ignore[arg-type]  # any buffer will do
        return image.crop((box[0], box[1] - above, box[2], box[3] - above)).point(self._greys)

    @cached_property
    def _header(self) -> tuple[int, int, int, int]:
        """Width, height, bits of a pixel, kind of its colours."""
        width, height, bits, colours = _HEADER.unpack_from(self._data, self._chunks[0][1])
        return width, height, bits, colours

    @cached_property
    def _packed(self) -> list[tuple[int, int]]:
        """Where the bands' chunks begin and end; the first and the last have only the stream's own head and end."""
        return [(start, end) for name, start, end in self._chunks if name == b"IDAT"][1:-1]

    @property
    def _in_bands(self) -> bool:
        if not self._chunks or self._header[2:] != (8, INDEXED):
            return False
        return len(self._packed) == (self.size[1] + BAND_ROWS - 1) // BAND_ROWS

    def _rows(self, top: int, bottom: int) -> bytearray | None:
        """The rows of the bands that these rows lie in, a byte to spare after them; None when they are filtered."""
        stride = self.size[0] + 1
        rows = bytearray()
        for number in range(top // BAND_ROWS, (bottom - 1) // BAND_ROWS + 1):
            rows += _band(self._data, *self._packed[number], stride * min(BAND_ROWS, self.size[1] - number * BAND_ROWS))
        filtered = any(rows[::stride])
        rows.append(0)
        return None if filtered else rows

    @cached_property
    def _greys(self) -> list[int]:
        """The grey of every position of the palette; positions beyond it are white."""
        palette = next(self._data[start:end] for name, start, end in self._chunks if name == b"PLTE")
        found = [
            (red * _RED + green * _GREEN + blue * _BLUE + _HALF) >> _SHIFT
            for red, green, blue in zip(palette[::3], palette[1::3], palette[2::3], strict=True)
        ]
        return [*found, *[255] * (256 - len(found))]


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(name, where its content begins, where it ends) of every chunk."""
    at = len(SIGNATURE)
    while at + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        yield name, at + 8, at + 8 + length
        at += length + 12


def _band(data: bytes, start: int, end: int, length: int) -> bytes:
    """A band's rows, after its check sum was looked at."""
    (check,) = struct.unpack_from(">I", data, end)
    if zlib_ng.crc32(memoryview(data)[start - 4 : end]) != check:
        raise ValueError("a band is damaged")
    return unpacked(data[start:end], length)
