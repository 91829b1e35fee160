"""Renaming: what is no longer called as it was, for records of every kind that know of it.

In: what a record knows of old and new words. Out: frozen renamings, the role of a record that brings them, where their
old words stand in a text. Not here: who plays the role (kinds/term/, kinds/unit/), what is said of an old word found
(kinds/term/wording.py), everything that a change touches (site/sweep/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from loa.model.values import PartialDate

if TYPE_CHECKING:
    from loa.model.library import Library


MOST_SHOWN = 2
"""How many of many new names are shown."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """One change of words.

    Shape: `key` is "term#ID" or "unit#ID". `old` are the words of before, the first being the one to show, `new` those
    of today: none where nobody has said what follows, several where a place was divided. `allowed` are more words
    beside which an old one is at home, as "Vĩnh Long" beside "tỉnh Bến Tre". `since` is from when on the new words
    hold, `page` the source path of the page that tells of it.
    """

    key: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    since: PartialDate | None
    page: str
    allowed: tuple[str, ...] = ()

    @property
    def now(self) -> str | None:
        """What is said today: "Xã An Hiệp, Xã Ba Tri và 5 nơi khác" of many; None where nobody knows."""
        if len(self.new) > MOST_SHOWN + 1:
            return f"{', '.join(self.new[:MOST_SHOWN])} và {len(self.new) - MOST_SHOWN} nơi khác"
        return ", ".join(self.new) or None

    @property
    def is_of_a_unit(self) -> bool:
        """Whether it tells of a body that has ended, not of a word."""
        return self.key.startswith("unit#")

    def holds(self, today: date) -> bool:
        """Whether the old words are those of the past on this day; a year or month alone must be over."""
        return self.since is None or self.since.last_day <= today

    def is_beside(self, text: str) -> bool:
        """Whether a text says the new words, too, so that an old one in it misleads nobody."""
        said = _folded(text)
        return any(_folded(word) in said for word in (*self.new, *self.allowed))


@runtime_checkable
class Renamed(Protocol):
    """A record that knows what something is called now that was called otherwise."""

    def renamings(self, library: Library) -> tuple[Renaming, ...]:
        """Its changes of words; none for most records."""
        ...


@dataclass(frozen=True, slots=True)
class OldWords:
    """Old words in a text: the characters start to end, and every renaming that has them or a part of them."""

    start: int
    end: int
    renamings: tuple[Renaming, ...]

    @property
    def renaming(self) -> Renaming:
        """The one whose words stand there in full."""
        return self.renamings[0]


class OldWordFinder:
    """Finds the old words of many renamings in texts."""

    def __init__(self, renamings: Iterable[Renaming]) -> None:
        """Longer words first, so that “Sở Thông tin và Truyền thông tỉnh Thái Bình” is not cut short."""
        self._by_word: dict[str, list[Renaming]] = {}
        for renaming in renamings:
            for word in renaming.old:
                self._by_word.setdefault(_folded(word), []).append(renaming)
        words = sorted(self._by_word, key=lambda word: (-len(word), word))
        self._pattern = re.compile("|".join(map(word_pattern, words)), re.IGNORECASE) if words else None

    def found(self, text: str) -> Iterator[OldWords]:
        """Old words in a text, in order, none inside another."""
        if self._pattern is None:
            return
        for match in self._pattern.finditer(text):
            said = _folded(match[0])
            inside = (word for word in self._by_word if word != said and re.search(word_pattern(word), said))
            others = [renaming for word in inside for renaming in self._by_word[word]]
            yield OldWords(*match.span(), tuple(dict.fromkeys((*self._by_word[said], *others))))


def word_pattern(word: str) -> str:
    """The pattern of some words: any blanks between them, no letter or digit around them."""
    between = r"\s+".join(re.escape(part) for part in word.split())
    return rf"(?<![^\W_]){between}(?![^\W_])(?![.,]\d)"


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def paragraph_at(text: str, start: int, end: int) -> str:
    """The paragraph of a text that the characters start to end stand in."""
    first = text.rfind("\n\n", 0, start)
    last = text.find("\n\n", end)
    return text[first + 2 if first >= 0 else 0 : last if last >= 0 else len(text)]


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence of a text that the characters start to end stand in."""
    breaks = [0, *(match.end() for match in re.finditer(r"[.;!?…]\s+|\n\s*\n", text)), len(text)]
    first = max(place for place in breaks if place <= start)
    return text[first : min(place for place in breaks if place >= end)]


_DATED = re.compile(
    r"(?<!\d)(?:(?:(?P<day>\d{1,2})[/.-])?(?P<month>\d{1,2})[/.-]|tháng\s+(?P<spoken>\d{1,2})(?:\s+năm|,)?\s+)?"
    r"(?P<year>19[4-9]\d|20\d\d)(?!\d)"
)


def tells_of_before(sentence: str, since: PartialDate | None) -> bool:
    """Whether a sentence gives a date before the change: then the word of that time is the right one.

    >>> tells_of_before("Tháng 7/2024, Sở Thông tin và Truyền thông đề nghị", PartialDate(2025, 3, 1))
    True
    """
    if since is None:
        return False
    for match in _DATED.finditer(sentence.lower()):
        month = int(match["month"] or match["spoken"] or 12)
        if 1 <= month <= 12 and (int(match["year"]), month) < (since.year, since.month or 1):
            return True
    return False
