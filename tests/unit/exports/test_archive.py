"""A zip depends on names and bytes alone, unpacks everywhere, and its manifest vouches for every file.

In: names and bytes. Out: zips and manifests. Not here: what goes into kits (tests/unit/site).
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loa.exports.archive import Listed, archive_bytes, manifest_bytes

FILES = [("bo/IN-AN.txt", "Khi in: tỉ lệ 100%.\r\n".encode() * 40), ("bo/a4.png", b"\x89PNG" + bytes(range(256)))]
NAMES = st.lists(st.from_regex(r"k/[a-f0-9]{1,8}\.(txt|png)", fullmatch=True), unique=True, max_size=6)


def opened(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def test_everything_comes_out_as_it_went_in() -> None:
    with opened(archive_bytes(FILES)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == dict(FILES)


@given(NAMES, st.randoms())
def test_order_does_not_matter(names: list[str], random: object) -> None:
    files = [(name, name.encode() * 9) for name in names]
    shuffled = files[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random of its own
    assert archive_bytes(shuffled) == archive_bytes(files)


def test_no_time_of_this_machine_is_inside() -> None:
    with opened(archive_bytes(FILES)) as archive:
        for entry in archive.infolist():
            assert datetime(*entry.date_time, tzinfo=UTC) == datetime(1980, 1, 1, tzinfo=UTC)
            assert entry.external_attr >> 16 == 0o100644
            assert entry.create_system == 3
            assert not entry.extra


def test_only_what_is_not_compressed_yet_is_deflated() -> None:
    with opened(archive_bytes(FILES)) as archive:
        assert archive.getinfo("bo/a4.png").compress_type == zipfile.ZIP_STORED
        text = archive.getinfo("bo/IN-AN.txt")
        assert text.compress_type == zipfile.ZIP_DEFLATED
        assert text.compress_size < text.file_size


@pytest.mark.parametrize(
    "name",
    [
        "../x.txt",
        "/x.txt",
        "a/../x.txt",
        "a//x.txt",
        "",
        "a\\x.txt",
        "C:/x.txt",
        "a/.an.txt",
        "a/x.",
        "a/con.txt",
        "đ.txt",
    ],
)
def test_a_name_that_could_not_be_unpacked_safely_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        archive_bytes([(name, b"x")])


def test_names_that_differ_in_capitals_only_are_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        archive_bytes([("bo/A.txt", b"1"), ("bo/a.txt", b"2")])


def test_python_unpacks_it_into_one_folder(tmp_path: Path) -> None:
    with opened(archive_bytes(FILES)) as archive:
        archive.extractall(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bo"]


def test_a_manifest_vouches_for_every_file() -> None:
    listed = [
        Listed("bo/a4.png", b"png", "Áp phích", "CC BY 4.0", "content/ap-phich/a.yml"),
        Listed("bo/IN-AN.txt", b"abc"),
    ]
    whole = json.loads(manifest_bytes("Bộ", listed))
    assert whole["title"] == "Bộ"
    assert [file["name"] for file in whole["files"]] == ["bo/IN-AN.txt", "bo/a4.png"]
    plain, picture = whole["files"]
    assert plain == {
        "name": "bo/IN-AN.txt",
        "sha256": hashlib.sha256(b"abc").hexdigest(),
        "bytes": 3,
        "format": "text/plain; charset=utf-8",
    }
    assert picture["alt"] == "Áp phích"
    assert picture["licence"] == "CC BY 4.0"
    assert picture["record"] == "content/ap-phich/a.yml"
    assert picture["format"] == "image/png"
    assert "Áp phích" in manifest_bytes("Bộ", listed).decode()
