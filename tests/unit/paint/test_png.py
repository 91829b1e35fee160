"""Pixels: where marks land, what colours they have, what the files hold.

In: small sheets. Out: probes of single pixels, sizes, chunks. Not here: whole posters (sheets/test_demo.py).
"""

from __future__ import annotations

import base64
import io
import struct

import pytest
from PIL import Image

from loa.paint.png import png_bytes, webp_bytes
from loa.paint.svg import svg_bytes
from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Sheet, Words
from loa.sheet.qr import symbol

DPI = 254
"""Ten pixels a millimetre."""

PAPER, INK, LEAF = (255, 253, 248), (20, 32, 43), (22, 115, 79)


def unread(file: str) -> bytes:
    raise AssertionError(file)


def painted(*marks: Mark, dpi: int = DPI) -> Image.Image:
    sheet = Sheet(20, 10, "#FFFDF8", marks, "Thử")
    return Image.open(io.BytesIO(png_bytes(sheet, dpi, unread))).convert("RGB")


def ink_box(image: Image.Image) -> tuple[int, int, int, int]:
    """The box of everything that is not paper."""
    box = image.convert("L").point(lambda value: 255 if value < 200 else 0).getbbox()
    assert box is not None
    return box


def test_fill_covers_exactly_its_pixels() -> None:
    assert painted(Fill(2, 3, 5, 4, "#16734F")).getbbox() == (0, 0, 200, 100)
    image = painted(Fill(2, 3, 5, 4, "#16734F"))
    assert ink_box(image) == (20, 30, 70, 70)
    assert {colour for _, colour in image.getcolors() or []} == {PAPER, LEAF}


def test_round_corners_leave_the_corner_and_smooth_the_edge() -> None:
    image = painted(Fill(2, 2, 6, 6, "#16734F", 2))
    assert image.getpixel((21, 21)) == PAPER
    assert image.getpixel((50, 21)) == LEAF
    assert len(image.getcolors() or []) > 4


def test_shape_with_a_hole() -> None:
    outer, hole = ((2.0, 2.0), (8.0, 2.0), (8.0, 8.0), (2.0, 8.0)), ((4.0, 4.0), (6.0, 4.0), (6.0, 6.0), (4.0, 6.0))
    image = painted(Shape(outer, "#16734F", (hole,)))
    assert (image.getpixel((30, 30)), image.getpixel((50, 50)), image.getpixel((90, 50))) == (LEAF, PAPER, PAPER)
    assert ink_box(image) == (20, 20, 80, 80)


@pytest.mark.parametrize(
    ("mark", "box"),
    [
        (Line(2, 5, 12, 5, 0.2, "#14202B"), (20, 49, 120, 51)),
        (Line(5, 2, 5, 8, 0.01, "#14202B"), (50, 20, 51, 80)),
    ],
)
def test_straight_lines_stand_on_whole_pixels(mark: Line, box: tuple[int, int, int, int]) -> None:
    image = painted(mark)
    assert ink_box(image) == box
    assert {colour for _, colour in image.getcolors() or []} == {PAPER, INK}


def test_a_slanting_line_is_drawn() -> None:
    image = painted(Line(2, 2, 8, 8, 1, "#14202B"))
    assert (image.getpixel((50, 50)), image.getpixel((60, 40))) == (INK, PAPER)


def test_words_stand_on_their_baseline() -> None:
    left, top, right, bottom = ink_box(painted(Words(2, 8, "H", "sans-800", 20, "#14202B")))
    assert bottom == 80
    assert 20 <= left < 30
    assert 45 <= bottom - top <= 55
    assert right - left > 40


@pytest.mark.parametrize("angle", [90, 180, -90])
def test_turned_words_turn_about_their_start(angle: int) -> None:
    level, turned = (Words(8, 8, "HHHH", "sans-800", 2, "#000000", angle_deg=turn) for turn in (0, angle))
    left, top, right, bottom = ink_box(square(level))
    long, tall = right - left, bottom - top
    expected = {90: (-tall, -long, 0, 0), 180: (-long, 0, 0, tall), -90: (0, 0, tall, long)}[angle]
    assert all(abs(at - 80 - wanted) <= 2 for at, wanted in zip(ink_box(square(turned)), expected, strict=True))


def square(*marks: Mark) -> Image.Image:
    sheet = Sheet(16, 16, "#FFFFFF", marks, "Thử")
    return Image.open(io.BytesIO(png_bytes(sheet, DPI, unread)))


def test_stacked_capitals_are_not_clipped() -> None:
    whole = ink_box(painted(Words(2, 8.5, "Ẫ", "sans-800", 18, "#14202B")))
    letter = ink_box(painted(Words(2, 8.5, "A", "sans-800", 18, "#14202B")))
    assert letter[1] - whole[1] > 20


@pytest.mark.parametrize("dpi", [96, 150, 300, 301])
def test_modules_are_black_or_white_only(dpi: int) -> None:
    sheet = Sheet(30, 30, "#FFFFFF", symbol(1.3, 2.7, 26, "https://campaign.example/q/HS01/", "Mã QR"), "Mã")
    image = Image.open(io.BytesIO(png_bytes(sheet, dpi, unread))).convert("RGB")
    assert {colour for _, colour in image.getcolors() or []} == {(0, 0, 0), (255, 255, 255)}


def test_a_flat_sheet_is_indexed_and_tells_its_resolution() -> None:
    data = png_bytes(Sheet(20, 10, "#FFFDF8", (Words(2, 8, "Ẫ", "sans-800", 18, "#14202B"),), "Thử"), 300, unread)
    image = Image.open(io.BytesIO(data))
    assert image.mode == "P"
    assert image.size == (236, 118)
    assert chunks(data)["pHYs"] == struct.pack(">IIB", 11811, 11811, 1)
    assert not {"tIME", "tEXt", "iTXt", "zTXt", "eXIf"} & chunks(data).keys()


def chunks(data: bytes) -> dict[str, bytes]:
    found, at = {}, 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        found[data[at + 4 : at + 8].decode()] = data[at + 8 : at + 8 + length]
        at += length + 12
    return found


def photo(width: int = 40, height: int = 20, turned: int = 1) -> bytes:
    """A made-up photograph, left half red and right half blue, with a name and a place in its EXIF."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    image.paste((200, 0, 0), (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x010E] = "Nguyễn Văn Mẫu, ấp 5"
    exif[0x0112] = turned
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95)
    return out.getvalue()


def test_pictures_fill_their_box_cropped_about_the_centre() -> None:
    sheet = Sheet(20, 10, "#FFFDF8", (Picture(5, 2, 5, 5, "hinh/a.jpg", "Thử"),), "Thử")
    image = Image.open(io.BytesIO(png_bytes(sheet, DPI, lambda _file: photo()))).convert("RGB")
    red = image.getpixel((55, 45))
    assert isinstance(red, tuple)
    assert red[0] > 150 > red[2]
    assert image.getpixel((45, 45)) == PAPER
    assert image.getpixel((104, 45)) == PAPER


def test_pictures_are_turned_upright_and_lose_what_they_carry() -> None:
    upside_down = photo(turned=3)
    sheet = Sheet(20, 10, "#FFFDF8", (Picture(0, 0, 20, 10, "hinh/a.jpg", "Thử"),), "Thử")
    for made in (png_bytes(sheet, 100, lambda _file: upside_down), webp_bytes(sheet, 100, lambda _file: upside_down)):
        image = Image.open(io.BytesIO(made))
        right = image.convert("RGB").getpixel((70, 20))
        assert isinstance(right, tuple)
        assert right[0] > 150
        assert not image.getexif()
        assert "Mẫu".encode() not in made


def test_pictures_in_an_svg_lose_what_they_carry() -> None:
    sheet = Sheet(20, 10, "#FFFDF8", (Picture(0, 0, 20, 10, "hinh/a.jpg", "Thử"),), "Thử")
    made = svg_bytes(sheet, lambda _file: photo(turned=3)).decode()
    data = base64.b64decode(made.split("base64,")[1].split('"')[0])
    assert "Mẫu".encode() not in data
    assert not {"eXIf", "tEXt", "iTXt", "zTXt", "tIME"} & chunks(data).keys()
    right = Image.open(io.BytesIO(data)).convert("RGB").getpixel((100, 20))
    assert isinstance(right, tuple)
    assert right[0] > 150


def test_webp_of_a_flat_sheet_loses_nothing() -> None:
    sheet = Sheet(20, 10, "#FFFDF8", (Words(2, 8, "Ẫ", "sans-800", 18, "#14202B"),), "Thử")
    png = Image.open(io.BytesIO(png_bytes(sheet, 150, unread))).convert("RGB")
    webp = Image.open(io.BytesIO(webp_bytes(sheet, 150, unread))).convert("RGB")
    assert png.tobytes() == webp.tobytes()


def test_a_mark_that_leaves_the_sheet_is_cut_at_its_edge() -> None:
    image = painted(Fill(-5, -5, 10, 10, "#16734F", 1), Shape(((15.0, 5.0), (25.0, 5.0), (25.0, 15.0)), "#16734F"))
    assert image.size == (200, 100)
    assert (image.getpixel((0, 0)), image.getpixel((199, 52))) == (LEAF, LEAF)
