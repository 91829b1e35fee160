"""Blocks: a letter's paragraphs and tables as values, before anything is made of them.

In: nothing. Out: the shapes. Not here: where they come from (story.py), what becomes of them (chunks.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from loa.editing.letters.encodings import Piece


@dataclass(frozen=True, slots=True)
class Para:
    """One paragraph.

    Shape: `mark` is the number or dash that Word draws before it; `level` is 0 unless it is a heading; `cell` tells the
    cells of tables that only place text apart ("" outside); `pieces` hold a line feed where a line was broken by hand;
    `number` counts the paragraphs of the whole letter.
    """

    pieces: tuple[Piece, ...]
    mark: str = ""
    level: int = 0
    centred: bool = False
    cell: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table that is there to be read: rows of cells of paragraphs; what a merged cell covers is empty."""

    rows: tuple[tuple[tuple[Para, ...], ...], ...]


Block = Para | Grid


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the letter: what it is called there, its bytes, and in which paragraph it stands."""

    words: str
    data: bytes
    ending: str
    number: int


@dataclass
class Story:
    """Everything a letter holds, in reading order.

    Shape: `pictures` in order; `unread` names what could not be taken over; `changed` where changes are still marked,
    `hidden` where text was set not to be seen, `commented` where remarks stand in the margin.
    """

    blocks: list[Block] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    changed: bool = False
    hidden: bool = False
    commented: bool = False
