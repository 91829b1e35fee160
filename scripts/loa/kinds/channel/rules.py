"""What a channel must hold to beyond its form.

In: a channel, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.channel.record import Channel, Proof
from loa.model.library import Library
from loa.model.record import Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.world import World


def verified_in_the_past(channel: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nobody has verified an address on a day that is still to come."""
    assert isinstance(channel, Channel)
    if channel.verified_on and channel.verified_on > world.today:
        text, today = channel.verified_on.isoformat(), world.today.isoformat()
        yield problem(library.place(channel, "verified_on"), "P340", text=text, today=today)


def findable(channel: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Where there is no address, people are told how to find the channel by its name."""
    assert isinstance(channel, Channel)
    if channel.state is not Proof.ENDED and channel.address is None and not channel.how_to_find:
        yield problem(library.place(channel, "title"), "P341", Severity.REMINDER, title=channel.title)


RULES = (sources_not_ahead, verified_in_the_past, findable)
