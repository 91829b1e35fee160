"""Memory kept between runs: the same pieces come back, and nothing else gets in.

In: pieces of work, files that are damaged, old or hostile. Out: pieces, or none. Not here: what is remembered.
"""

from __future__ import annotations

import os
import pickle
from pathlib import Path

import pytest

from loa.build.cache import digest
from loa.build.maker import maker
from loa.build.memory import FILE, StoredMemory
from loa.kind import Page
from loa.model.memory import Piece
from loa.problems import Place, problem

PIECE = Piece(
    ((("entry", "unit", "a"), "x"),), (Page("a.md", "A", "Chữ", "content/a.yml"), problem(Place("a"), "P401"))
)


def stored(root: Path, **pieces: Piece) -> None:
    memory = StoredMemory(root)
    for name, piece in pieces.items():
        memory.put(name, piece)
    memory.save()


def test_pieces_come_back(tmp_path: Path) -> None:
    stored(tmp_path, one=PIECE)
    assert StoredMemory(tmp_path).get("one") == PIECE
    assert StoredMemory(tmp_path).get("other") is None


def test_what_nobody_asked_for_is_forgotten(tmp_path: Path) -> None:
    stored(tmp_path, one=PIECE, two=PIECE)
    memory = StoredMemory(tmp_path)
    memory.get("one")
    memory.save()
    assert StoredMemory(tmp_path).get("two") is None
    assert StoredMemory(tmp_path).get("one") == PIECE


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"0" + data, lambda _: b"", lambda _: b"\n\n"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, damage: object) -> None:
    stored(tmp_path, one=PIECE)
    assert callable(damage)
    (tmp_path / FILE).write_bytes(damage((tmp_path / FILE).read_bytes()))
    assert StoredMemory(tmp_path).get("one") is None


class Hostile:
    """What a stranger would put into the file."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.mark),)


def test_a_strangers_file_makes_nothing_happen(tmp_path: Path) -> None:
    mark = tmp_path / "made"
    packed = {"one": pickle.dumps(Hostile(mark)), "two": pickle.dumps(PIECE)}
    for body in (pickle.dumps(packed), pickle.dumps(Hostile(mark))):
        (tmp_path / ".loa").mkdir(exist_ok=True)
        (tmp_path / FILE).write_bytes(b"\n".join((maker().encode(), digest(body).encode(), body)))
        assert StoredMemory(tmp_path).get("one") is None
    assert not mark.exists()


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / ".loa").write_text("a file where a folder should be", encoding="utf-8")
    stored(tmp_path, one=PIECE)
    assert StoredMemory(tmp_path).get("one") is None
