"""What the table of words must hold to beyond its form, and what it holds the site's own words to.

In: the table or the library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.term.record import Terms
from loa.kinds.term.wording import Use, Used, old_words, place_of
from loa.model.library import Library
from loa.model.record import Record
from loa.model.renaming import OldWordFinder
from loa.model.sources import sources_not_ahead
from loa.problems import Place, Problem, Severity, problem
from loa.world import World


def each_word_once(table: Record, library: Library, _world: World) -> Iterator[Problem]:
    """An old word has become one new one."""
    assert isinstance(table, Terms)
    first: dict[str, str] = {}
    for number, term in enumerate(table.terms):
        for index, word in enumerate(term.old):
            other = first.setdefault(word.lower(), term.id)
            if other != term.id:
                place = library.place(table, "terms", number, "old", index)
                yield problem(place, "P867", text=word, other=other)


def ids_once(table: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Links to a term lead to one."""
    assert isinstance(table, Terms)
    seen: set[str] = set()
    for number, term in enumerate(table.terms):
        if term.id in seen:
            yield problem(library.place(table, "terms", number, "id"), "P868", text=term.id)
        seen.add(term.id)


def new_words_are_of_today(table: Record, library: Library, world: World) -> Iterator[Problem]:
    """What is said today is not itself a word of before."""
    assert isinstance(table, Terms)
    finder = OldWordFinder(renaming for renaming in library.renamings if renaming.holds(world.today))
    for number, term in enumerate(table.terms):
        for found in finder.found(term.new):
            place = library.place(table, "terms", number, "new")
            yield problem(place, "P869", text=term.new, old=term.new[found.start : found.end])


def own_words_are_of_today(library: Library, world: World) -> Iterator[Problem]:
    """Old words stand in the site's own texts only beside the new ones, or where a date says that they were right."""
    finder = OldWordFinder(renaming for renaming in library.renamings if renaming.holds(world.today))
    for used in old_words(library, finder, world.today):
        if used.use is Use.ALONE:
            yield _told(used, place_of(used, library))


def _told(used: Used, place: Place) -> Problem:
    """The word of before, with what is said today; of a body that has ended, with what follows it."""
    renaming = used.words.renaming
    now, since = renaming.now, renaming.since.in_table if renaming.since else "nay"
    if now is None:
        file = renaming.key.partition("#")[2]
        return problem(place, "P866", Severity.REMINDER, text=used.said, file=file)
    code = "P870" if renaming.is_of_a_unit else "P865"
    return problem(place, code, Severity.REMINDER, text=used.said, now=now, since=since)


RULES = (sources_not_ahead, each_word_once, ids_once, new_words_are_of_today)

LIBRARY_RULES = (own_words_are_of_today,)
