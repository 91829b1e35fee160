"""Making worlds and libraries for tests.

In: texts as officers would type them. Out: World, Library. Not here: whole sites in folders (tests/sites/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random
from textwrap import dedent

from loa.kinds.qr.writing import lines_to_add, with_lines
from loa.model.ledger import ledger_read
from loa.model.library import Library
from loa.model.memory import Piece
from loa.model.read import library_read
from loa.model.record import Record
from loa.paint.fonts import measure, missing
from loa.paint.seen import PictureFiles
from loa.source.folder import SourceFile
from loa.world import NoPictures, World

TODAY = date(2026, 11, 22)

SITE = """
    title: Trang thử
    tagline: Trang để thử
    address: https://loa.gov.vn/
    owner: tinh-doan
"""

UNIT = """
    title: Tỉnh đoàn Bến Tre
    system: union
    level: province
"""


def world(
    base_url: str = "https://loa.gov.vn/", today: date = TODAY, files: Mapping[str, bytes] | None = None
) -> World:
    """A World with our real fonts and these files, of which nothing is seen when there are none."""
    there = files or {}

    def read(name: str) -> bytes:
        if name not in there:
            raise FileNotFoundError(name)
        return there[name]

    return World(base_url, today, measure, missing, read, PictureFiles(read) if files else NoPictures())


def library(texts: Mapping[str, str], records: Sequence[type[Record]]) -> Library:
    """The library of these files, by their path below content/.

    A site, its owner and the ledger of codes are added when not given.

    Raises: AssertionError when the files have problems, for a test's own files must be sound.
    """
    whole = {"site.yml": SITE, "don-vi/tinh-doan.yml": UNIT, **texts}
    files = [source(f"content/{path}", text) for path, text in sorted(whole.items())]
    read = library_read(files, records)
    assert not read.problems, read.problems
    assert read.library is not None
    return read.library if read.library.ledger else issued(read.library)


def issued(whole: Library, chance: int = 1) -> Library:
    """The library with every code of it entered in the ledger, as `loa qr issue` does."""
    before = whole.ledger.lines if whole.ledger else ()
    added = lines_to_add(whole, TODAY, Random(chance))  # noqa: S311  # tests want the same codes every time
    ledger, _ = ledger_read(with_lines(None, (*before, *added)))
    return replace(whole, ledger=ledger)


def source(file: str, text: str) -> SourceFile:
    """One file of content/ with this text."""
    data = dedent(text).lstrip("\n").encode()
    return SourceFile(file, data, len(data))


class Kept(dict[str, Piece]):
    """A memory of this process: what was worked out is not worked out again."""

    def put(self, name: str, piece: Piece) -> None:
        """Keeps the piece."""
        self[name] = piece
