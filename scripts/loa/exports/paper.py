"""Paper: a document of headings, passages and tables that an office signs, the same for every telling.

In: plain values. Out: Paper and the shapes of its parts. Not here: how it is told (paper_docx.py, paper_html.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from loa.exports.table import Table


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph; one that is `marked` stands out, as what must be known before reading on."""

    text: str
    marked: bool = False


Block = Heading | Passage | Table


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole document.

    Shape: `left` and `right` are the lines at its head; `number` and `day` are left blank for hand or stamp; `ends` are
    the lines below, left whom it goes to, right who signs, with room for a signature between its first and last line.
    No seal, emblem or signature is ever part of it.
    """

    title: str
    subtitle: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    number: str
    day: str
    blocks: tuple[Block, ...]
    ends: tuple[tuple[str, ...], tuple[str, ...]]
    author: str
    language: str = "vi"

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its tables, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))
