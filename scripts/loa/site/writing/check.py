"""Check: reminders about how texts are written, each word of a sort once a file.

In: a library, what is asked through recall, the words of a dictionary where there is one. Out: Problems, all reminders.
Not here: slips of single texts (slips.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Place, Problem, Severity, problem
from loa.site.recall import Recall
from loa.site.writing.prose import passages, place_of
from loa.site.writing.slips import LONGEST_SENTENCE, Slip, Sort, known_word, slips
from loa.source.nearest import nearest
from loa.source.slug import slug
from loa.source.syllable import spelled, words
from loa.world import World

CODES: Mapping[Sort, str] = {
    Sort.TONE_OLD: "P881",
    Sort.TONE_NEW: "P881",
    Sort.SPACES: "P882",
    Sort.QUOTES: "P883",
    Sort.SCRIPT: "P884",
    Sort.WORD: "P885",
    Sort.LONG: "P886",
    Sort.PASSIVE: "P887",
}
GUIDES = frozenset(("guide",))


class Found(NamedTuple):
    """A slip and where it stands."""

    place: Place
    slip: Slip


def writing_reminders(library: Library, recall: Recall, dictionary: frozenset[str] = frozenset()) -> Iterator[Problem]:
    """What looks wrong in the site's own texts; words are judged only where there is a dictionary.

    Tone marks may be placed in the older or the newer way: the one that most words of the site follow is taken for its
    own, and only the others are told.
    """
    found = [
        (record, each)
        for record in library.all()
        for each in recall(f"writing {record.KIND} {record.id}", partial(_slips, record), record)
    ]
    ways = Counter(each.slip.sort for _, each in found if each.slip.sort in (Sort.TONE_OLD, Sort.TONE_NEW))
    own = Sort.TONE_OLD if ways[Sort.TONE_OLD] >= ways[Sort.TONE_NEW] else Sort.TONE_NEW
    names = _names(library) if dictionary else frozenset()
    for _, each in found:
        if each.slip.sort is own:
            continue
        if each.slip.sort is Sort.WORD:
            if dictionary and not known_word(each.slip.text, dictionary, names):
                yield _spelling(each, dictionary)
        else:
            yield _told(each)


def _slips(record: Record, library: Library, _world: World) -> Iterator[Found]:
    seen: set[tuple[Sort, str]] = set()
    tree = library.tree(record)
    for passage in passages(record, library):
        for slip in slips(passage.text, record.KIND in GUIDES):
            if (slip.sort, slip.text) not in seen:
                seen.add((slip.sort, slip.text))
                yield Found(place_of(slip.text, passage, tree), slip)


def _told(found: Found) -> Problem:
    slip = found.slip
    words_of = {"text": slip.text.strip(), "better": slip.better, "limit": LONGEST_SENTENCE}
    return problem(found.place, CODES[slip.sort], Severity.REMINDER, **words_of)


def _spelling(found: Found, dictionary: frozenset[str]) -> Problem:
    word = found.slip.text
    alike = _by_letters(dictionary).get(slug(word), ())
    better = nearest(spelled(word), alike) or (alike[0] if len(alike) == 1 else "")
    code = "P885" if better else "P888"
    return problem(found.place, code, Severity.REMINDER, text=word, better=better)


@lru_cache(maxsize=2)
def _by_letters(dictionary: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
    """The words of a dictionary by what they are without marks."""
    made: dict[str, list[str]] = {}
    for word in sorted(dictionary):
        made.setdefault(slug(word), []).append(word)
    return {letters: tuple(known) for letters, known in made.items()}


def _names(library: Library) -> frozenset[str]:
    """The words of names: of units, places, channels, and those that the site itself says are right."""
    named = [record.title for kind in ("unit", "channel", "team") for record in library.every(kind)]
    return frozenset(word for text in (*named, *library.site.words) for word in words(text))
