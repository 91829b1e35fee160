"""Lexicon: how words are said that do not say themselves, ours and those that officers add.

In: pairs (written, spoken). Out: the longest entry that stands at some place of a text. Not here: numbers and signs
(amounts.py, signs.py), the file of the officers' (kinds/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from loa.speech.abbreviations import ABBREVIATIONS
from loa.speech.foreign import FOREIGN

Pair = tuple[str, str]


@dataclass(frozen=True)
class Lexicon:
    """Entries to look for in a text.

    Shape: an entry written in small letters, or with a capital only at its start, is recognised whatever the capitals;
    one with capitals inside, such as UBND, only as it is written.
    """

    entries: tuple[Pair, ...]
    _exact: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _any_case: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the entries once, for a script asks for them at every word."""
        exact = {written: spoken for written, spoken in self.entries if _needs_case(written)}
        any_case = {written.lower(): spoken for written, spoken in self.entries if not _needs_case(written)}
        object.__setattr__(self, "_exact", exact)
        object.__setattr__(self, "_any_case", any_case)
        object.__setattr__(self, "_pattern", _pattern(exact, any_case))

    def match(self, text: str, start: int) -> tuple[str, str] | None:
        """(written, spoken) of the longest entry that begins here and ends where a word ends."""
        found = self._pattern.match(text, start)
        if found is None:
            return None
        written = found[0]
        return written, self._exact.get(written) or self._any_case[written.lower()]

    def whole(self, word: str) -> str | None:
        """How this very word is said, None when it is no entry."""
        return self._exact.get(word) or self._any_case.get(word.lower())

    def small(self, word: str) -> str | None:
        """How an abbreviation is said that somebody wrote in small letters: "ubnd"; None when there is no such."""
        return self._exact.get(word.upper())


def _needs_case(written: str) -> bool:
    """Whether capitals inside tell the entry from a word."""
    return any(letter.isupper() for letter in written[1:]) or (written[0].isupper() and "." in written)


def _pattern(exact: Mapping[str, str], any_case: Mapping[str, str]) -> re.Pattern[str]:
    """One pattern for all entries, longer ones first."""
    written = sorted([(-len(each), each, False) for each in any_case] + [(-len(each), each, True) for each in exact])
    return re.compile("|".join(_one(each, as_written) for _, each, as_written in written) or r"(?!)")


def _one(written: str, as_written: bool) -> str:
    """The entry, with any blanks where it has one, closed by the end of a word if it ends in a letter or digit."""
    body = r"\s+".join(re.escape(part) for part in written.split())
    close = r"(?!\w|[-’'][^\W\d_])" if written[-1].isalnum() else ""
    return f"{body}{close}" if as_written else f"(?i:{body}){close}"


OURS = Lexicon((*ABBREVIATIONS, *FOREIGN))
"""What every site knows."""


@lru_cache(maxsize=256)
def lexicon(own: tuple[Pair, ...]) -> Lexicon:
    """A lexicon of the officers' own entries; they are asked before any rule and before ours."""
    return Lexicon(own)


def merged(*tables: Iterable[Pair]) -> tuple[Pair, ...]:
    """The entries of several tables, each written form once; later tables win."""
    return tuple({written: spoken for table in tables for written, spoken in table}.items())
