"""Picture files: drawings, and files that are none.

In: loa.paint.pictures. Out: pixels or a PictureError with the file's name. Not here: photographs in PNG (test_png.py).
"""

from __future__ import annotations

import io

import pytest
from PIL import Image

from loa.paint import pictures
from loa.paint.pictures import PictureError, cropped
from loa.sheet.marks import Picture

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


def test_words_in_a_drawing_are_set_in_our_faces_only() -> None:
    says = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text y="15" font-family="{}">Loa</text></svg>'
    ours, unknown = (
        cropped(picture("a.svg"), says.format(name).encode(), 80, 40) for name in ("Be Vietnam Pro", "DejaVu Sans")
    )
    assert ours.getbbox() is not None
    assert unknown.tobytes() in {ours.tobytes(), Image.new("RGBA", (80, 40)).tobytes()}
