"""What a team must hold to beyond its form.

In: a team, library, world. Out: Problems. Not here: types of values (record.py), what fits its cards (print_rules.py),
sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.kinds.team.record import State, Team
from loa.model.helping import Place
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Reaching
from loa.model.sources import sources_not_ahead
from loa.model.values import PartialDate
from loa.model.week import Spell, clashes
from loa.problems import Problem, Severity, problem
from loa.world import World

_MOBILE = re.compile(r"^(?:\+84|0)[35789]\d{8}$")
"""What a telephone in somebody's pocket has; a desk's begins with 02 or 18, 19."""


def known_from_a_source(team: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Nobody is sent to a team of which the site cannot say how it knows it."""
    assert isinstance(team, Team)
    if team.state is not State.UNKNOWN and not team.evidence:
        yield problem(library.place(team, "state"), "P903", state=f"{team.state} ({team.state.label})")


def unknown_claims_nothing(team: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Where nothing is known, nothing is claimed: no name of a sort, no members, no badge, no hours, no telephone."""
    assert isinstance(team, Team)
    if team.state is not State.UNKNOWN:
        return
    for key in ("type", "guides", "channels", "members", "code", "former_codes"):
        if getattr(team, key):
            yield problem(library.place(team, key, key=True), "P904", key=key)
    for number, station in enumerate(team.stations):
        for key in ("desk_phone", "hours"):
            if getattr(station, key):
                yield problem(library.place(team, "stations", number, key, key=True), "P904", key=key)


def spells_apart(team: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No desk opens a second time before it has closed."""
    assert isinstance(team, Team)
    for number, station in enumerate(team.stations):
        for day, one, other in clashes(station.hours):
            place = library.place(team, "stations", number, "hours", station.hours.index(other), "opens")
            yield problem(place, "P902", day=day.label.lower(), one=_span(one), other=_span(other))


def _span(spell: Spell) -> str:
    return f"{spell.opens:%H:%M}–{spell.closes:%H:%M}"


def stations_in_order(team: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No desk ends before it begins."""
    assert isinstance(team, Team)
    for number, station in enumerate(team.stations):
        start, end = station.valid_from, station.valid_to
        if start and end and end.last_day < start.first_day:
            yield problem(library.place(team, "stations", number, "valid_to"), "P905", start=start, end=end)


def ended_station_leads_on(team: Record, library: Library, world: World) -> Iterator[Problem]:
    """Whoever comes to a desk that is gone wants to know where to go now."""
    assert isinstance(team, Team)
    for number, station in enumerate(team.stations):
        if station.has_ended(world.today) and not station.successors and station.successor_note is None:
            place = library.place(team, "stations", number, "valid_to")
            yield problem(place, "P906", Severity.REMINDER, title=station.title)


def telephone_of_the_desk(team: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A number that looks like somebody's own is asked after."""
    assert isinstance(team, Team)
    for number, station in enumerate(team.stations):
        if station.desk_phone and _MOBILE.match(re.sub(r"[ .]", "", station.desk_phone)):
            place = library.place(team, "stations", number, "desk_phone")
            yield problem(place, "P909", Severity.REMINDER, text=station.desk_phone)


def card_carries_a_channel(team: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A volunteer's card carries both: what one is helped with, and the official channel."""
    assert isinstance(team, Team)
    if team.code is None:
        return
    for key in ("guides", "channels"):
        if not getattr(team, key):
            yield problem(library.place(team, "code", key=True), "P911", key=key)
    for number, reference in enumerate(team.channels):
        channel = library.resolve(reference)
        if isinstance(channel, Reaching) and channel.state == "ended":
            yield problem(library.place(team, "channels", number), "P329", channel=channel.title)


def places_still_there(team: Record, library: Library, world: World) -> Iterator[Problem]:
    """A team that is said to work serves a place that is still there."""
    assert isinstance(team, Team)
    if not team.helps(world.today):
        return
    for number, reference in enumerate(team.units):
        unit = library.resolve(reference)
        if isinstance(unit, Place) and unit.has_ended(world.today):
            place = library.place(team, "units", number)
            yield problem(place, "P913", Severity.REMINDER, title=unit.title)


def codes_of_the_past(team: Record, library: Library, world: World) -> Iterator[Problem]:
    """A code that is called out of use is so today."""
    assert isinstance(team, Team)
    for number, each in enumerate(team.former_codes):
        if each.until > world.today:
            day = PartialDate(each.until.year, each.until.month, each.until.day).in_table
            today = PartialDate(world.today.year, world.today.month, world.today.day).in_table
            yield problem(library.place(team, "former_codes", number, "until"), "P914", day=day, today=today)


def codes_given_once(library: Library, _world: World) -> Iterator[Problem]:
    """No code is on the badges of two teams, nor on old badges and on new ones."""
    first: dict[str, Team] = {}
    for team in library.of(Team.KIND):
        assert isinstance(team, Team)
        codes = [(("former_codes", number, "code"), each.code) for number, each in enumerate(team.former_codes)]
        for path, code in ((("code",), team.code), *codes):
            other = first.setdefault(code, team) if code else team
            if other is not team or (len(path) > 1 and code == team.code):
                yield problem(library.place(team, *path), "P908", text=code, other=library.file(other))


RULES = (
    sources_not_ahead,
    known_from_a_source,
    unknown_claims_nothing,
    spells_apart,
    stations_in_order,
    ended_station_leads_on,
    telephone_of_the_desk,
    card_carries_a_channel,
    places_still_there,
    codes_of_the_past,
)

LIBRARY_RULES = (codes_given_once,)
