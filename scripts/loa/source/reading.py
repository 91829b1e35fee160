"""Reading: a text as its reader takes it, with the way back to where each character is written.

In: the lines of a file. Out: one text in NFC with plain digits, blanks and hyphens, without what nobody sees; places
in the file. Not here: what is sought in it (private/, the site's terms).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from loa.problems import Place

_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_HYPHENS = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")
_FIRST_SPECIAL = "\u00a0"
"""Below it, and above the control characters, every character is read as it is written."""
_SPECIAL = re.compile(f"[^\\S\n ]|[^\\D0-9]|[{''.join(sorted(_UNSEEN | _HYPHENS))}\uff0b]")
"""What is not read as it is written: other blanks and digits, dashes, what nobody sees."""


class Reading:
    """A file's text as it is read.

    Shape: `text` has one line feed between lines; positions in it go back to lines and columns by `place`.
    """

    def __init__(self, file: str, lines: Sequence[str]) -> None:
        """Reads the lines of a file as the officer's editor shows them."""
        self.file = file
        self._written = "\n".join(lines)
        self.text, self._origin = _read(self._written)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self._written.split("\n"))]

    def written_at(self, position: int) -> int:
        """Where in the written text, counted from 0, the character read at a position begins."""
        return self._origin[position] if self._origin is not None else position

    def position(self, line: int, column: int) -> int:
        """Where in the text the character written at a line and column, or the next one read, stands."""
        written = self._starts[min(line, len(self._starts)) - 1] + column - 1
        return bisect_left(self._origin, written) if self._origin is not None else written

    def place(self, start: int, end: int) -> Place:
        """The place of the characters read from start to end; of several lines only the first."""
        first, last = self.written_at(start), self.written_at(end)
        index = bisect_right(self._starts, first) - 1
        column = first - self._starts[index] + 1
        stop = min(last, self._starts[index + 1] - 1)
        return Place(self.file, index + 1, column, column + max(0, stop - first))


def _read(written: str) -> tuple[str, tuple[int, ...] | None]:
    """(the text as it is read, where each of its characters is written; None where both are the same)."""
    if unicodedata.is_normalized("NFC", written) and not _SPECIAL.search(written):
        return written, None
    letters: list[str] = []
    origin: list[int] = []
    for position, letter in enumerate(written):
        if letter in _UNSEEN:
            continue
        if letters and unicodedata.combining(letter):
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + letter)
            continue
        letters.append(_plain(letter))
        origin.append(position)
    return _flat(letters, [*origin, len(written)])


def _flat(letters: list[str], origin: list[int]) -> tuple[str, tuple[int, ...]]:
    """The text and its way back, also where a letter and its mark have no character of their own in common."""
    places = [place for letter, place in zip(letters, origin, strict=False) for _ in letter]
    return "".join(letters), (*places, origin[-1])


def _plain(letter: str) -> str:
    """A character as it is read: any digit as 0-9, any blank as a space, any hyphen or dash as "-"."""
    if letter < _FIRST_SPECIAL:
        return " " if letter == "\t" else letter
    if letter in _HYPHENS:
        return "-"
    if letter.isspace():
        return " "
    digit = unicodedata.decimal(letter, None)
    return str(digit) if digit is not None else "+" if letter == "\uff0b" else letter
