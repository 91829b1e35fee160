"""PNG files chunk by chunk.

In: loa.paint.chunks on small images. Out: pixels that other programs read back exactly, known bytes. Not here: whole
sheets (test_png.py).
"""

from __future__ import annotations

import hashlib
import io
import struct
import zlib

import pytest
from PIL import Image

from loa.paint.chunks import png_of
from loa.paint.palette import indexed
from unit.paint.test_png import chunks


def striped(colours: int, width: int = 37, height: int = 21) -> Image.Image:
    """An image of so many colours, none of its rows a whole number of bytes at few bits a pixel."""
    image = Image.new("RGB", (width, height))
    image.putdata([((at * 7) % colours, 255 - (at * 7) % colours, 40) for at in range(width * height)])
    return image


@pytest.mark.parametrize(("colours", "bits"), [(1, 1), (2, 1), (3, 2), (4, 2), (5, 4), (16, 4), (17, 8), (200, 8)])
def test_few_colours_take_few_bits_and_none_is_lost(colours: int, bits: int) -> None:
    image = striped(colours)
    data = png_of(indexed(image), 300)
    width, height, depth, kind = struct.unpack_from(">IIBB", chunks(data)["IHDR"])
    assert (width, height, depth, kind) == (37, 21, bits, 3)
    assert Image.open(io.BytesIO(data)).convert("RGB").tobytes() == image.tobytes()


@pytest.mark.parametrize("seed", range(4))
def test_many_colours_are_read_back_exactly_whatever_the_filter(seed: int) -> None:
    level, noise = Image.linear_gradient("L").resize((90, 70)), Image.effect_mandelbrot((90, 70), (-2, -2, 2, 2), 99)
    bands = [level, level.rotate(90), noise, level.rotate(180)]
    image = Image.merge("RGB", [bands[(seed + at) % 4] for at in range(3)])
    data = png_of(image, 300)
    found = Image.open(io.BytesIO(data))
    assert (found.mode, found.tobytes()) == ("RGB", image.tobytes())


def test_what_shows_through_is_kept() -> None:
    level = Image.linear_gradient("L").resize((90, 70))
    image = Image.merge("RGBA", [level, level.rotate(90), level.rotate(180), level.rotate(270)])
    found = Image.open(io.BytesIO(png_of(image, 150)))
    assert (found.mode, found.tobytes()) == ("RGBA", image.tobytes())


def test_smooth_pictures_are_filtered() -> None:
    level = Image.linear_gradient("L").resize((300, 300))
    image = Image.merge("RGB", [level, level.rotate(90), level.rotate(180)])
    assert len(png_of(image, 300)) < len(zlib.compress(image.tobytes(), 6))


def test_the_file_says_its_resolution_and_nothing_else_about_itself() -> None:
    found = chunks(png_of(indexed(striped(5)), 300))
    assert list(found) == ["IHDR", "pHYs", "PLTE", "IDAT", "IEND"]
    assert found["pHYs"] == struct.pack(">IIB", 11811, 11811, 1)


def test_the_bytes_are_those_of_every_machine() -> None:
    """Made on x86-64; a machine that packs otherwise would break the promise of the same bytes everywhere."""
    made = png_of(indexed(striped(30, 400, 300)), 150)
    assert hashlib.sha256(made).hexdigest() == "6a97a53986ff8fb1d0a042834e16d8b5c1c593ea4a476b3140fbe07c486fee91"
