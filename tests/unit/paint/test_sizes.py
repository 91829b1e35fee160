"""How large pictures are, by their headers.

In: small pictures made here. Out: sizes, or the error that names the file. Not here: their pixels (test_pictures.py).
"""

from __future__ import annotations

import io

import pytest
from PIL import Image

from loa.paint.pictures import PictureError
from loa.paint.sizes import size_of


def picture(kind: str, orientation: int = 1) -> bytes:
    """A picture of 40 by 30 pixels, lying as its orientation tag says."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", (40, 30), "#16734F").save(out, kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(("orientation", "size"), [(1, (40, 30)), (3, (40, 30)), (6, (30, 40)), (8, (30, 40))])
def test_a_photograph_is_as_large_as_it_is_seen_upright(kind: str, orientation: int, size: tuple[int, int]) -> None:
    assert size_of("x.jpg", picture(kind, orientation)) == size


@pytest.mark.parametrize(
    ("head", "size"),
    [
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200">', (1600, 1200)),
        ('<?xml version="1.0"?>\n<svg\n  viewBox = "-5,-5, 20.5,10"\n>', (20.5, 10)),
        ('<svg width="10" height="5">', None),
        ('<svg viewBox="0 0 0 5">', None),
    ],
)
def test_a_drawing_is_as_large_as_its_view_box(head: str, size: tuple[float, float] | None) -> None:
    assert size_of("x.svg", f"{head}<g/></svg>".encode()) == size


@pytest.mark.parametrize("name", ["x.png", "x.svg"])
def test_what_is_no_picture_is_told(name: str) -> None:
    with pytest.raises(PictureError, match=name):
        size_of(name, b"not a picture")
