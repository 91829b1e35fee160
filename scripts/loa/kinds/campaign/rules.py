"""What a campaign must hold to beyond its form.

In: a campaign, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.campaign.record import Campaign
from loa.model.library import Library
from loa.model.quotes import stray_word
from loa.model.record import Record
from loa.model.roles import Worded
from loa.model.sources import sources_not_ahead
from loa.pages.body_rules import body_sound
from loa.problems import Problem, problem
from loa.world import World


def quotes_stand_in_the_text(campaign: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What a strand gives as a letter's words is in that letter, word for word."""
    assert isinstance(campaign, Campaign)
    for index, strand in enumerate(campaign.strands):
        if strand.quote is None:
            continue
        place = library.place(campaign, "strands", index, "quote")
        if strand.document is None:
            yield problem(place, "P319", title=strand.title)
            continue
        document = library.resolve(strand.document)
        text = document.body if isinstance(document, Worded) else None
        word = stray_word(strand.quote, text) if text else None
        if word is not None:
            yield problem(place, "P310", word=word, document=document.title)


RULES = (sources_not_ahead, quotes_stand_in_the_text, body_sound)
