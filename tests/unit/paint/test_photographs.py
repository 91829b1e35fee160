"""What only pixels tell: contrast of words on pictures, sharpness at print size.

In: loa.paint.photographs on small sheets with made-up photographs. Out: findings. Not here: rules that need no pixels
(unit/sheet/test_rules.py).
"""

from __future__ import annotations

import io

import pytest
from PIL import Image

from loa.paint.photographs import picture_contrast, picture_findings, picture_resolution
from loa.paint.pictures import PictureError
from loa.sheet.marks import Fill, Mark, Picture, Sheet, Words
from loa.sheet.rules import Demands
from unit.paint.test_png import photo

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#14202B"/></svg>'


def saved(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def halves() -> bytes:
    """Dark on the left, light on the right."""
    image = Image.new("RGB", (400, 200), "#14202B")
    image.paste("#EDE6D6", (200, 0, 400, 200))
    return saved(image)


def specked() -> bytes:
    """Dark with a few bright specks."""
    image = Image.new("RGB", (400, 200), "#14202B")
    for at in range(0, 400, 50):
        image.paste("#FFFFFF", (at, at // 4, at + 1, at // 4 + 1))
    return saved(image)


FILES = {
    "halves.png": halves(),
    "specked.png": specked(),
    "a.svg": SVG,
    "a.jpg": photo(400, 200),
    "turned.jpg": photo(400, 200, 6),
}


def sheet(*marks: Mark) -> Sheet:
    return Sheet(200, 100, "#FFFFFF", marks, "Thử")


def picture(file: str = "halves.png", width_mm: float = 200, height_mm: float = 100) -> Picture:
    return Picture(0, 0, width_mm, height_mm, file, "Bà con")


def words(x_mm: float, colour: str = "#FFFFFF", says: str = "Quét") -> Words:
    return Words(x_mm, 50, says, "sans-800", 40, colour)


def contrast(*marks: Mark) -> list[tuple[str, int]]:
    return [(one.rule, one.mark) for one in picture_contrast(sheet(*marks), FILES.__getitem__)]


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        (words(20), False),
        (words(120), True),
        (words(80), True),
        (words(120, "#14202B"), False),
        (words(20, "#14202B"), True),
    ],
)
def test_contrast_is_that_of_the_pixels_behind_the_words(line: Words, broken: bool) -> None:
    assert contrast(picture(), line) == ([("contrast", 1)] if broken else [])


def test_the_finding_names_the_line_and_its_contrast() -> None:
    (found,) = picture_contrast(sheet(picture(), words(120)), FILES.__getitem__)
    assert (found.rule, found.mark, found.wanted, found.text) == ("contrast", 1, 4.5, "Quét")
    assert 1 < found.found < 1.5


def test_a_panel_between_counts() -> None:
    assert contrast(picture(), Fill(110, 20, 80, 60, "#0B4F9E"), words(120)) == []


def test_stray_specks_do_not_count() -> None:
    assert contrast(picture("specked.png"), words(20)) == []


def test_words_beside_pictures_are_left_to_the_other_rules() -> None:
    assert contrast(picture(width_mm=50), words(120)) == []


def test_drawings_are_seen_too() -> None:
    assert contrast(picture("a.svg"), words(20)) == []
    assert contrast(picture("a.svg"), words(20, "#14202B")) == [("contrast", 1)]


@pytest.mark.parametrize(
    ("mark", "dpi"),
    [
        (picture("a.jpg", 50.8, 25.4), 200),
        (picture("a.jpg", 50.8, 50.8), 100),
        (picture("turned.jpg", 25.4, 50.8), 200),
        (picture("turned.jpg", 50.8, 25.4), 100),
    ],
)
def test_resolution_at_print_size(mark: Picture, dpi: int) -> None:
    assert picture_resolution(sheet(mark), Demands(picture_dpi=dpi), FILES.__getitem__) == ()
    (found,) = picture_resolution(sheet(mark), Demands(picture_dpi=dpi + 1), FILES.__getitem__)
    assert (found.rule, found.mark, found.wanted, found.text) == ("picture_resolution", 0, dpi + 1, mark.file)
    assert found.found == pytest.approx(dpi)


def test_drawings_are_never_too_coarse() -> None:
    assert picture_resolution(sheet(picture("a.svg")), Demands(picture_dpi=300), FILES.__getitem__) == ()


def test_all_findings_together() -> None:
    found = picture_findings(sheet(picture(), words(120)), Demands(picture_dpi=200), FILES.__getitem__)
    assert [one.rule for one in found] == ["picture_resolution", "contrast"]


def test_a_broken_picture_names_its_file() -> None:
    with pytest.raises(PictureError, match=r"halves\.png"):
        picture_findings(sheet(picture()), Demands(), lambda _file: b"")
