"""Picture files: drawings, and files that are none.

In: loa.paint.pictures. Out: pixels or a PictureError with the file's name. Not here: photographs in PNG (test_png.py).
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace

import pytest
from PIL import Image

from loa.paint import pictures
from loa.paint.pictures import PictureError, cropped, dpi_of, in_inks, opened
from loa.sheet.inks import inks_of_light
from loa.sheet.marks import Picture
from unit.paint.test_png import photo

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
<rect width="10" height="10" fill="#16734F"/><script>alert(1)</script></svg>"""


def picture(file: str) -> Picture:
    return Picture(0, 0, 20, 10, file, "Thử")


def test_a_drawing_is_drawn_and_stays_clear_where_it_is_empty() -> None:
    pixels = cropped(picture("hinh/a.svg"), SVG, 40, 20)
    assert pixels.size == (40, 20)
    assert (pixels.getpixel((5, 5)), pixels.getpixel((35, 5))) == ((22, 115, 79, 255), (0, 0, 0, 0))


def test_a_drawing_is_cropped_about_its_centre() -> None:
    pixels = cropped(picture("hinh/a.svg"), SVG, 20, 20)
    assert (pixels.getpixel((5, 10)), pixels.getpixel((15, 10))) == ((22, 115, 79, 255), (0, 0, 0, 0))


@pytest.mark.parametrize(
    ("file", "data"), [("a.jpg", b"no picture"), ("a.svg", b"<svg"), ("a.svg", b"\xff\xfe"), ("a.png", b"")]
)
def test_what_is_no_picture_names_its_file(file: str, data: bytes) -> None:
    with pytest.raises(PictureError) as caught:
        cropped(picture(file), data, 20, 20)
    assert caught.value.file == file
    assert caught.value.why


def test_a_picture_of_too_many_pixels_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 100)
    out = io.BytesIO()
    Image.new("RGB", (11, 10)).save(out, "PNG")
    with pytest.raises(PictureError, match="11 × 10"):
        cropped(picture("a.png"), out.getvalue(), 20, 20)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few hundred bytes that claims to be huge."""
    out = io.BytesIO()
    Image.new("L", (8, 8)).save(out, "PNG")
    data = out.getvalue()
    body = b"IHDR" + struct.pack(">II", width, height) + data[24:29]
    return data[:12] + body + struct.pack(">I", zlib.crc32(body)) + data[33:]


@pytest.mark.parametrize("size", [(10_001, 10_000), (12_000, 12_000), (60_000, 60_000)])
def test_more_than_a_hundred_million_pixels_are_refused_before_they_are_unpacked(size: tuple[int, int]) -> None:
    for ask in (lambda data: cropped(picture("a.png"), data, 20, 20), lambda data: dpi_of(picture("a.png"), data)):
        with pytest.raises(PictureError, match=r"a\.png"):
            ask(bomb(*size))


def test_a_drawing_that_swells_is_refused() -> None:
    lines = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 12))
    swelling = (
        f'<!DOCTYPE svg [<!ENTITY e0 "ha">{lines}]><svg xmlns="http://www.w3.org/2000/svg"><text>&e11;</text></svg>'
    )
    with pytest.raises(PictureError, match=r"a\.svg"):
        cropped(picture("a.svg"), swelling.encode(), 20, 20)


def test_a_large_photograph_is_unpacked_no_finer_than_needed() -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").resize((4000, 2000)).convert("RGB").save(out, "JPEG")
    with opened("a.jpg", out.getvalue()) as image:
        image.draft(None, (400, 400))
        assert max(image.size) <= 1000
    assert cropped(picture("a.jpg"), out.getvalue(), 200, 100).size == (200, 100)


def test_how_fine_a_photograph_is_in_its_box() -> None:
    out = io.BytesIO()
    Image.new("RGB", (200, 50)).save(out, "PNG")
    assert dpi_of(Picture(0, 0, 25.4, 25.4, "a.png", ""), out.getvalue()) == pytest.approx(50)


@pytest.mark.parametrize(("file", "data"), [("a.svg", SVG), ("a.jpg", photo())])
def test_a_grey_picture_has_no_colour(file: str, data: bytes) -> None:
    pixels = cropped(replace(picture(file), grey=True), data, 40, 20)
    colours = [colour for _, colour in pixels.getcolors() or () if isinstance(colour, tuple)]
    assert {len(set(colour[:3])) for colour in colours} == {1}


def test_inks_of_pixels_follow_the_rule_and_its_limit() -> None:
    image = Image.merge(
        "RGBA", [*(Image.linear_gradient("L").rotate(turn) for turn in (0, 90, 180)), Image.new("L", (256, 256), 255)]
    )
    made = in_inks(image)
    assert made.mode == "CMYK"
    for at in ((10, 20), (128, 128), (200, 60), (250, 250)):
        seen, used = image.getpixel(at), made.getpixel(at)
        assert isinstance(seen, tuple)
        assert isinstance(used, tuple)
        assert used == pytest.approx(
            [255 * share for share in inks_of_light(*(part / 255 for part in seen[:3]))], abs=6
        )
    assert max(sum(colour) for _, colour in made.getcolors(65536) or () if isinstance(colour, tuple)) <= 3 * 255


def test_what_shows_through_is_paper_when_printed() -> None:
    assert in_inks(Image.new("RGBA", (2, 2), (0, 0, 0, 0))).getpixel((0, 0)) == (0, 0, 0, 0)


def test_words_in_a_drawing_are_set_in_our_faces_only() -> None:
    says = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text y="15" font-family="{}">Loa</text></svg>'
    ours, unknown = (
        cropped(picture("a.svg"), says.format(name).encode(), 80, 40) for name in ("Be Vietnam Pro", "DejaVu Sans")
    )
    assert ours.getbbox() is not None
    assert unknown.tobytes() in {ours.tobytes(), Image.new("RGBA", (80, 40)).tobytes()}
