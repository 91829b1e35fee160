"""Rows packed in bands: one stream for everybody else, each band by itself for us.

In: rows of bytes. Out: the same rows from zlib, equal bytes for equal bands. Not here: whole files (test_chunks.py).
"""

from __future__ import annotations

import random
import struct
import zlib

import pytest

from loa.paint.bands import BAND_ROWS, band, bands_of, image_chunks, unpacked

STRIDE = 301


def rows(count: int, seed: int = 1) -> bytes:
    """Rows with runs and noise, as letters on a ground have them."""
    dice = random.Random(seed)  # noqa: S311 - chance that repeats itself
    parts = (bytes((dice.randrange(8),)) * dice.randrange(1, 90) for _ in range(count * STRIDE))
    return b"".join(parts)[: count * STRIDE]


def contents(chunks: list[bytes]) -> list[bytes]:
    return [chunk[8:-4] for chunk in chunks]


@pytest.mark.parametrize("count", [1, BAND_ROWS - 1, BAND_ROWS, BAND_ROWS + 1, 3 * BAND_ROWS + 7])
def test_the_bands_are_one_stream(count: int) -> None:
    whole = rows(count)
    chunks = list(image_chunks(bands_of(whole, STRIDE)))
    assert len(chunks) == (count + BAND_ROWS - 1) // BAND_ROWS + 2
    assert zlib.decompress(b"".join(contents(chunks))) == whole


def test_every_chunk_has_its_length_and_check_sum() -> None:
    for chunk in image_chunks(bands_of(rows(100), STRIDE)):
        assert struct.unpack_from(">I4s", chunk) == (len(chunk) - 12, b"IDAT")
        assert struct.unpack_from(">I", chunk, len(chunk) - 4) == (zlib.crc32(chunk[4:-4]),)


def test_a_band_does_not_depend_on_its_neighbours() -> None:
    one, other = rows(3 * BAND_ROWS, 1), bytearray(rows(3 * BAND_ROWS, 2))
    size = BAND_ROWS * STRIDE
    other[size : 2 * size] = one[size : 2 * size]
    first, second = (list(bands_of(bytes(whole), STRIDE)) for whole in (one, other))
    assert first[1] == second[1] == band(one[size : 2 * size])
    assert (first[0] == second[0], first[2] == second[2]) == (False, False)


def test_a_band_is_unpacked_by_itself() -> None:
    whole = rows(2 * BAND_ROWS)
    second = whole[BAND_ROWS * STRIDE :]
    assert unpacked(band(second).chunk[8:-4], len(second)) == second


@pytest.mark.parametrize("length", [1, BAND_ROWS * STRIDE - 1, BAND_ROWS * STRIDE + 1])
def test_a_band_of_another_length_is_told(length: int) -> None:
    with pytest.raises(ValueError, match="bytes instead of"):
        unpacked(band(rows(BAND_ROWS)).chunk[8:-4], length)
