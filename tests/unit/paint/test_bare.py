"""Pictures that leave tell nothing of place, camera and people, and keep every pixel.

In: loa.paint.bare. Out: what is gone, what stays. Not here: whole sites (tests/security/test_pictures.py).
"""

from __future__ import annotations

import io
import struct

import pytest
from PIL import ExifTags, Image, ImageCms

from loa.paint.bare import bare
from loa.paint.pictures import PictureError
from unit.paint.test_png import photo

MAKER, PLACE, FILM = b"MAY-CUA-ANH-BA", b"bep nha anh Ba", b"ftypmp42-doan-phim"
SORTS = ("PNG", "JPEG", "WEBP")
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def told(sort: str, orientation: int = 1, icc_profile: bytes | None = None) -> bytes:
    """A photograph that says where and by whom it was taken, a film hanging on behind as telephones leave it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = MAKER.decode()
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (10.0, 14.0, 33.0)
    out = io.BytesIO()
    if sort == "WEBP":
        seen().save(out, sort, exif=exif, icc_profile=icc_profile, lossless=True, xmp=PLACE)
    elif sort == "JPEG":
        seen().save(out, sort, exif=exif, icc_profile=icc_profile, comment=PLACE, xmp=PLACE)
    else:
        seen().save(out, sort, exif=exif, icc_profile=icc_profile)
    return out.getvalue() + (FILM if sort == "JPEG" else b"")


def seen() -> Image.Image:
    with Image.open(io.BytesIO(photo())) as image:
        return image.convert("RGB").resize((48, 32))


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB").tobytes()


@pytest.mark.parametrize("sort", SORTS)
def test_what_a_picture_tells_is_gone_and_every_pixel_stays(sort: str) -> None:
    data = told(sort)
    assert MAKER in data
    left = bare("content/hinh/anh", data)
    assert not [secret for secret in (MAKER, PLACE, FILM, b"Exif", b"EXIF", b"eXIf", b"GPS") if secret in left]
    assert pixels(left) == pixels(data)
    with Image.open(io.BytesIO(left)) as image:
        assert not image.getexif()


@pytest.mark.parametrize("sort", SORTS)
def test_what_tells_nothing_stays_byte_for_byte(sort: str) -> None:
    clean = bare("a", told(sort))
    assert bare("a", clean) == clean


@pytest.mark.parametrize("sort", SORTS)
def test_colours_keep_their_profile(sort: str) -> None:
    left = bare("a", told(sort, icc_profile=PROFILE))
    with Image.open(io.BytesIO(left)) as image:
        assert image.info["icc_profile"] == PROFILE


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("orientation", range(2, 9))
def test_a_picture_that_lies_on_its_side_is_turned_before_it_forgets(sort: str, orientation: int) -> None:
    left = bare("a", told(sort, orientation))
    assert MAKER not in left
    with Image.open(io.BytesIO(left)) as image:
        assert not image.getexif()
        assert image.size == ((32, 48) if orientation > 4 else (48, 32))
    back = {6: Image.Transpose.ROTATE_90, 3: Image.Transpose.ROTATE_180, 8: Image.Transpose.ROTATE_270}
    if sort != "JPEG" and orientation in back:
        with Image.open(io.BytesIO(left)) as image:
            assert image.convert("RGB").transpose(back[orientation]).tobytes() == seen().tobytes()


def test_a_thumbnail_in_the_header_is_cut_off() -> None:
    out = io.BytesIO()
    seen().save(out, "JPEG")
    data = out.getvalue()
    thumbnail = b"\x01\x01" + MAKER[:3]
    header = b"\xff\xe0" + struct.pack(">H", 16 + 3) + b"JFIF\0\x01\x02\x00\x00\x01\x00\x01" + thumbnail
    left = bare("a.jpg", data[:2] + header + data[2:])
    assert MAKER[:3] not in left
    assert pixels(left) == pixels(data)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_a_file_broken_off_is_refused(sort: str, kept: float) -> None:
    data = told(sort).removesuffix(FILM)
    with pytest.raises(PictureError):
        bare("a", data[: int(kept * len(data))])


def test_a_damaged_png_is_refused() -> None:
    data = bytearray(told("PNG"))
    at = data.index(b"IDAT") + 20
    data[at] ^= 0xFF
    with pytest.raises(PictureError):
        bare("a.png", bytes(data))


def test_what_is_no_picture_is_refused_whatever_its_name() -> None:
    with pytest.raises(PictureError):
        bare("a.jpg", b"\0\0\0\x18ftypheic" + b"\0" * 100)


def test_a_drawing_is_left_to_its_own_rules() -> None:
    assert bare("a.svg", b"<svg/>") == b"<svg/>"
