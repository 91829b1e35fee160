"""What a campaign must hold to beyond its form.

In: a campaign, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.campaign.record import Campaign, Quoted, Way
from loa.model.library import Library
from loa.model.quotes import stray_word
from loa.model.record import Record
from loa.model.roles import Worded
from loa.model.sources import sources_not_ahead
from loa.pages.body_rules import body_sound
from loa.problems import Problem, problem
from loa.world import World


def quotes_stand_in_the_text(campaign: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What a campaign gives as a letter's words is in that letter, word for word."""
    assert isinstance(campaign, Campaign)
    for key, quoted in _quoted(campaign):
        for index, part in enumerate(quoted):
            if part.quote is None:
                continue
            place = library.place(campaign, key, index, "quote")
            if part.document is None:
                yield problem(place, "P319", title=_title(part))
                continue
            document = library.resolve(part.document)
            text = document.body if isinstance(document, Worded) else None
            word = stray_word(part.quote, text) if text else None
            if word is not None:
                yield problem(place, "P310", word=word, document=document.title)


def _quoted(campaign: Campaign) -> Iterator[tuple[str, tuple[Quoted, ...]]]:
    """(key, its parts) of everything that may stand in a letter's words."""
    yield "goals", campaign.goals
    yield "strands", campaign.strands
    yield "methods", campaign.methods
    yield "timetable", campaign.timetable


def _title(part: Quoted) -> str:
    return part.method.label if isinstance(part, Way) else str(getattr(part, "title", ""))


def ways_named_once(campaign: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No way of telling people is listed twice."""
    assert isinstance(campaign, Campaign)
    seen: set[str] = set()
    for index, way in enumerate(campaign.methods):
        if way.method in seen:
            yield problem(library.place(campaign, "methods", index, "method"), "P915", text=way.method.label)
        seen.add(way.method)


RULES = (sources_not_ahead, quotes_stand_in_the_text, ways_named_once, body_sound)
