"""No picture tells where it was taken, by whom, with what: not on its own, not on a poster, not in a kit.

In: the tiny site with photographs that tell all of it. Out: a finished site in which none of it is found, zips
unpacked. Not here: sorts of picture files one by one (tests/unit/paint/test_bare.py).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from tiny import TODAY, files_in, loa, tiny_site

MAKER, PLACE = b"MAY-ANH-CUA-ANH-BA", b"TAI-NHA-ANH-BA"
SORTS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}
RECORD = """\
title: Cổng chợ {sort}
file: {name}
alt: Cổng chợ buổi sáng, hai bên có hàng dừa
origin: Ban Biên tập chụp
licence: own-work
people: none
"""
POSTER = """\
title: Áp phích có hình
campaign: nop-ho-so
layout: photo
formats: [a5, vuong]
headline: Nộp hồ sơ ngay tại nhà
picture: cong-cho-jpg
action: Quét mã để xem cách làm
qr: nop-ho-so
guide: nop-ho-so
owner: to-thu
date: 2026-11-22
"""


def planted(sort: str) -> bytes:
    """A photograph on its side that tells its camera and its place."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = MAKER.decode()
    exif[ExifTags.Base.Orientation] = 6
    position = exif.get_ifd(ExifTags.IFD.GPSInfo)
    position[ExifTags.GPS.GPSLatitudeRef] = "N"
    position[ExifTags.GPS.GPSLatitude] = (10.0, 14.0, 33.0)
    position[ExifTags.GPS.GPSAreaInformation] = PLACE.decode()
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((1800, 2400)).save(out, sort, exif=exif)
    return out.getvalue()


def photographed(folder: Path) -> Path:
    """The tiny site with a photograph of each sort, one of them on a poster, one in a guide."""
    root = tiny_site(folder)
    pictures = root / "content" / "hinh"
    pictures.mkdir()
    for ending, sort in SORTS.items():
        name = f"cong-cho-{ending}.{ending}"
        (pictures / name).write_bytes(planted(sort))
        (pictures / f"cong-cho-{ending}.yml").write_text(RECORD.format(sort=sort, name=name), encoding="utf-8")
    (root / "content" / "ap-phich" / "co-hinh.yml").write_text(POSTER, encoding="utf-8")
    return root


def unpacked(files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Every file, and every file in every zip."""
    for name, data in files.items():
        yield name, data
        if name.endswith(".zip"):
            with zipfile.ZipFile(io.BytesIO(data)) as packed:
                yield from ((f"{name}/{inner}", packed.read(inner)) for inner in packed.namelist())


@pytest.mark.parametrize("verb", ["build", "export"])
def test_a_planted_place_is_found_nowhere(tmp_path: Path, verb: str) -> None:
    root = photographed(tmp_path)
    where = ("--out", "out") if verb == "build" else ("out",)
    outcome = loa(root, verb, *where, "--today", TODAY)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    seen = dict(unpacked(files_in(root / "out")))
    assert [name for name, data in seen.items() if MAKER in data or PLACE in data] == []
    pictures = {name: data for name, data in seen.items() if name.endswith(tuple(SORTS))}
    published = [name for name in pictures if "/hinh/cong-cho" in f"/{name}"]
    assert len(published) == len(SORTS)
    for name, data in pictures.items():
        with Image.open(io.BytesIO(data)) as image:
            assert not image.getexif(), name
            assert "xmp" not in image.info, name
    for name in published:
        with Image.open(io.BytesIO(pictures[name])) as image:
            assert image.width > image.height, f"{name} lies on its side"
    assert [name for name in seen if ".zip/" in name and "co-hinh" in name]
