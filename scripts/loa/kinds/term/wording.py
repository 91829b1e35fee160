"""Whether the site's own words are those of today.

In: the library, the day. Out: old words that stand alone, with their places. Not here: letters, which keep theirs and
get a note in the margin (kinds/document/); what else a change touches (site/sweep/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from loa.model.library import Library
from loa.model.prose import Prose, prose
from loa.model.record import Record
from loa.model.renaming import OldWordFinder, OldWords, paragraph_at, sentence_at, tells_of_before
from loa.model.roles import Expiring
from loa.problems import Place
from loa.source.reading import Reading

NOT_OURS = frozenset(("document", "unit", "term"))
"""Kinds whose records tell of former times by their nature: letters, bodies that have ended, this table."""

_NAMED = "channel"
_QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|^>.*$", re.MULTILINE)
"""Somebody else's words and proper names: between quotation marks, or in a block quotation."""
_FORMER = re.compile(r"\s*\)?\s*(?:\(?cũ\b|\(?trước đây\b|ngày trước\b)", re.IGNORECASE)


class Use(Enum):
    """How old words are used where they stand."""

    ALONE = auto()
    """They are to be changed."""
    BESIDE = auto()
    """The new words stand beside them, or it is said that they are the former ones."""
    OF_THEN = auto()
    """The sentence, or the whole record, tells of a time when they were right."""
    QUOTED = auto()
    """They are somebody else's, or part of a proper name."""


@dataclass(frozen=True, slots=True)
class Used:
    """Old words in one text of a record's own."""

    record: Record
    where: Prose
    words: OldWords
    use: Use

    @property
    def said(self) -> str:
        """The words as they are written."""
        return self.where.text[self.words.start : self.words.end]


def old_words(library: Library, finder: OldWordFinder, today: date) -> Iterator[Used]:
    """Every place in the site's own words where those of the finder stand, record by record."""
    names = tuple(record.title for record in library.of(_NAMED))
    for record in library.all():
        if record.KIND not in NOT_OURS:
            texts = prose(record)
            over = isinstance(record, Expiring) and record.has_ended(today)
            for where in texts:
                for words in finder.found(where.text):
                    yield Used(record, where, words, _use(where, words, texts, names, over))


def _use(where: Prose, words: OldWords, texts: Iterable[Prose], names: Iterable[str], over: bool) -> Use:
    text, start, end = where.text, words.start, words.end
    spans = [match.span() for match in _QUOTED.finditer(text)]
    spans += [match.span() for name in names for match in re.finditer(re.escape(name), text)]
    if where.is_source or any(first <= start and end <= last for first, last in spans):
        return Use.QUOTED
    near = paragraph_at(text, start, end)
    if any(renaming.is_beside(near) for renaming in words.renamings) or _FORMER.match(text, end):
        return Use.BESIDE
    # A title or label has no room for both; the record tells the rest.
    if where.is_name and any(renaming.is_beside(other.text) for renaming in words.renamings for other in texts):
        return Use.BESIDE
    sentence = sentence_at(text, start, end)
    if over or any(tells_of_before(sentence, renaming.since) for renaming in words.renamings):
        return Use.OF_THEN
    return Use.ALONE


def place_of(used: Used, library: Library) -> Place:
    """Where the words stand: on their line where they can be found there, else where their text begins."""
    start = library.place(used.record, *used.where.path)
    if used.where.is_body:
        start = Place(start.file, max(1, library.body_line(used.record)))
    reading = Reading(start.file, library.tree(used.record).lines)
    before = used.where.text[: used.words.start].count(used.said)
    at = reading.position(start.line, 1)
    for _ in range(before + 1):
        found = reading.text.find(used.said, at)
        if found < 0:
            return start
        at = found + len(used.said)
    return reading.place(at - len(used.said), at)
