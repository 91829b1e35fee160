"""What the table of pronunciations must hold to beyond its form.

In: the table, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.pronunciation.record import Pronunciation
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Problem, problem
from loa.speech.spoken import sayable
from loa.world import World


def readings_can_be_said(table: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What is to be said holds no digit, sign or abbreviation itself."""
    assert isinstance(table, Pronunciation)
    for number, word in enumerate(table.words):
        if not sayable(word.said):
            yield problem(library.place(table, "words", number, "said"), "P934", text=word.said)


def each_word_once(table: Record, library: Library, _world: World) -> Iterator[Problem]:
    """One way to say each word."""
    assert isinstance(table, Pronunciation)
    first: dict[str, str] = {}
    for number, word in enumerate(table.words):
        said = first.setdefault(word.written, word.said)
        if said is not word.said:
            place = library.place(table, "words", number, "written")
            yield problem(place, "P936", text=word.written, said=said)


RULES = (readings_can_be_said, each_word_once)
