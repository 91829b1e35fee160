"""What lies in content/ is read, refused or passed by, as tests/problems/folder/expected.txt tells.

In: a folder made for the test. Out: the files read and the complaints, by file. Not here: what is in the files.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from loa.problems import Severity
from loa.source.folder import source_files

EXPECTED = Path(__file__).parents[2] / "problems" / "folder" / "expected.txt"


def rows() -> list[tuple[str, str, str]]:
    lines = EXPECTED.read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]
    return [(name, made, told) for name, made, told in cells]


def make(path: Path, made: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if made.startswith("-> "):
        path.symlink_to(made[3:])
    elif made.endswith(" KiB"):
        with path.open("wb") as file:
            file.truncate(int(made.split(maxsplit=1)[0]) * 1024)
    elif made == "fifo":
        os.mkfifo(path)
    else:
        path.write_text(made, encoding="utf-8")


def test_every_file_is_told_as_expected(tmp_path: Path) -> None:
    for name, made, _ in rows():
        make(tmp_path / "content" / name, made)
    files, problems = source_files(tmp_path)
    read = {file.file.removeprefix("content/") for file in files}
    for name, _, told in rows():
        found = [p for p in problems if p.place.file == f"content/{name}"]
        words = {("LỖI" if p.severity is Severity.ERROR else "NHẮC", p.code) for p in found}
        word, *codes = told.split()
        expected = {(word, code) for code in codes} if codes and word != "passed" else set()
        assert words == expected, name
        # A drawing that is refused is still there for references to find: one complaint is enough.
        assert (name in read) == (told == "fine" or codes == ["P060"]), name
    assert [file.file for file in files] == sorted(file.file for file in files)
    assert [p.place.file for p in problems if p.code == "P053" and "/" not in p.place.file[8:]] == ["content/Thu Muc"]


def test_text_is_read_and_pictures_are_not(tmp_path: Path) -> None:
    make(tmp_path / "content/site.yml", "title: a")
    make(tmp_path / "content/hinh/a.png", "1 KiB")
    files, problems = source_files(tmp_path)
    assert problems == ()
    assert [(file.file, file.data, file.size) for file in files] == [
        ("content/hinh/a.png", None, 1024),
        ("content/site.yml", b"title: a", 8),
    ]


def test_a_bad_name_comes_with_a_good_one(tmp_path: Path) -> None:
    make(tmp_path / "content" / "Đường dây nóng.yml", "title: a")
    _, problems = source_files(tmp_path)
    assert dict(problems[0].args) == {"name": "Đường dây nóng.yml", "suggestion": "duong-day-nong.yml"}


def test_a_name_that_is_no_text_can_still_be_told(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    with (Path(os.fsdecode(os.fsencode(tmp_path / "content") + b"/\xe1\xff.yml"))).open("wb"):
        pass
    _, problems = source_files(tmp_path)
    assert [p.code for p in problems] == ["P053"]
    problems[0].place.file.encode("utf-8")


def test_a_decomposed_name_equals_its_composed_twin(tmp_path: Path) -> None:
    make(tmp_path / "content/e\u0301.yml", "a")
    make(tmp_path / "content/\u00e9.yml", "a")
    assert "P054" in {p.code for p in source_files(tmp_path)[1]}


@pytest.mark.parametrize("made", [None, "-> .", "text"])
def test_content_must_be_a_folder_of_its_own(tmp_path: Path, made: str | None) -> None:
    """P058: no content/, P050: content/ is a link."""
    if made:
        make(tmp_path / "content", made)
    files, problems = source_files(tmp_path)
    assert files == ()
    assert [p.code for p in problems] == ["P050" if made == "-> ." else "P058"]
