"""The reference site's library, read once for all tests of its content.

In: content/ of this repository. Out: Library, letters by short names, comparable quotes. Not here: the tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from loa.kinds import KINDS
from loa.kinds.document.record import Document
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.read import Read, library_read
from loa.source.folder import source_files

ROOT = Path(__file__).resolve().parents[3]

LETTERS = {
    "S0": "2321-cv-tdtn-tckt",
    "S1": "1850-cv-tdtn-tckt",
    "S2": "stttt-ttbc-2024-07",
    "S3": "cv-twdtn-btg-2022",
    "S4": "1949-cv-tdtn-tckt",
}


@cache
def content_read() -> Read:
    """What reading content/ gave."""
    return library_read(source_files(ROOT)[0], [kind.record for kind in KINDS])


@cache
def reference_site() -> Library:
    """The library of content/: its sound records; that there are no others is a test of its own."""
    library = content_read().library
    assert library is not None
    return library


def document(name: str) -> Document:
    """A document of the reference site by its id."""
    found = reference_site().get("document", name)
    assert isinstance(found, Document), f"content/van-ban/ holds no {name}"
    return found


def letter(short: str) -> Document:
    """One of the five letters: S0 to S4."""
    return document(LETTERS[short])


def unit(name: str) -> Unit:
    """A unit of the reference site by its id."""
    found = reference_site().get("unit", name)
    assert isinstance(found, Unit), f"content/don-vi/ holds no {name}"
    return found


def expanded(name: str) -> Iterator[Unit]:
    """The unit, or the units that its group stands for, down to the last."""
    found = unit(name)
    if not found.members:
        yield found
    for member in found.members:
        yield from expanded(member.id)


def comparable(text: str) -> str:
    """A letter's words without Markdown's signs and with single spaces, as quotes are compared."""
    return re.sub(r"\s+", " ", re.sub(r"[*\\]", "", text)).strip()
