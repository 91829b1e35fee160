"""Parts of finished pictures: the same pixels as the whole, however the file is packed.

In: PNG and WebP files of ours and of others. Out: equal pixels. Not here: reading symbols (test_symbols.py).
"""

from __future__ import annotations

import io

import pytest
from PIL import Image

from loa.paint.parts import Finished
from loa.paint.png import png_bytes
from loa.sheet.marks import Fill, Sheet
from sheets.demo import demo_sheet

BOXES = ((0, 0, 60, 40), (100, 63, 300, 65), (17, 250, 222, 388), (0, 0, 591, 836), (590, 835, 591, 836))


def unread(file: str) -> bytes:
    raise AssertionError(file)


def ours() -> bytes:
    return png_bytes(demo_sheet(), 72, unread)


def saved(kind: str, mode: str) -> bytes:
    """The same picture as Pillow saves it."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(ours())) as image:
        (image if mode == "P" else image.convert(mode)).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("box", BOXES)
def test_a_part_has_the_pixels_of_the_whole(box: tuple[int, int, int, int]) -> None:
    picture = Finished(ours())
    with Image.open(io.BytesIO(ours())) as image:
        grey = image.convert("L")
    assert picture.size == grey.size
    assert picture.part(box).tobytes() == grey.crop(box).tobytes()
    assert "whole" not in vars(picture)


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "P"), ("PNG", "RGB"), ("WEBP", "RGB"), ("PNG", "1")])
def test_files_that_are_packed_otherwise_are_unpacked_at_once(kind: str, mode: str) -> None:
    data = saved(kind, mode)
    with Image.open(io.BytesIO(data)) as image:
        grey = image.convert("L")
    picture = Finished(data)
    assert picture.size == grey.size
    assert [picture.part(box).tobytes() for box in BOXES] == [grey.crop(box).tobytes() for box in BOXES]


def test_few_colours_are_read_too() -> None:
    data = png_bytes(Sheet(20, 20, "#FFFFFF", (Fill(5, 5, 5, 5, "#000000"),), "Thử"), 254, unread)
    part = Finished(data).part((40, 40, 60, 60))
    assert (part.getpixel((5, 5)), part.getpixel((15, 15))) == (255, 0)


def test_damage_where_one_looks_is_told() -> None:
    data = bytearray(ours())
    middle = len(data) // 2
    data[middle] ^= 1
    picture = Finished(bytes(data))
    with pytest.raises(ValueError, match="damaged"):
        picture.part((0, 0, *picture.size))
