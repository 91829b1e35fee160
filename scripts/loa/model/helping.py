"""Helping: people who show citizens how, at desks: the role, and which places have some.

In: records, library. Out: the role, the teams of a unit and of a guide, the units of which none is known. Not here: the
record that plays it (kinds/team/), boards that count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, Protocol, runtime_checkable

from loa.model.library import Library
from loa.model.record import Record
from loa.model.values import Ref

FINDER = "don-vi/ten-cu-ten-moi.md"
"""The page on which people find their place by its old or new name; there on sites that know communes."""


class Desk(NamedTuple):
    """A place where somebody helps: its name, where it is, when, under which telephone; None is what is not known."""

    name: str
    address: str | None
    hours: tuple[str, ...]
    phone: str | None


@runtime_checkable
class Helping(Protocol):
    """A record of people who help, or of a place of which nobody has said yet whether somebody helps there."""

    @property
    def units(self) -> tuple[Ref, ...]:
        """The places they serve."""
        ...

    @property
    def guides(self) -> tuple[Ref, ...]:
        """What they help with."""
        ...

    def helps(self, today: date) -> bool:
        """Whether they are known to help on this day."""
        ...

    def desks(self, today: date) -> tuple[Desk, ...]:
        """Where they are to be found on this day, as far as it is known."""
        ...


@runtime_checkable
class Place(Protocol):
    """A unit that is one of the many places people live in: a commune, a ward."""

    @property
    def in_gazetteer(self) -> bool:
        """Whether it is such a place."""
        ...

    def has_ended(self, today: date) -> bool:
        """Whether it no longer exists on this day."""
        ...


def teams_of(unit: Record, library: Library) -> tuple[Record, ...]:
    """Every record of people who help, or may help, at a unit, by kind and id."""
    found = (record for record, path in library.mentions(unit) if path[0] == "units" and isinstance(record, Helping))
    return tuple(dict.fromkeys(found))


def helping_at(unit: Record, library: Library, today: date) -> tuple[Record, ...]:
    """Those known to help at a unit on this day."""
    return tuple(team for team in teams_of(unit, library) if isinstance(team, Helping) and team.helps(today))


def helping_with(guide: Record, library: Library, today: date) -> tuple[Record, ...]:
    """Those known to help with what a guide tells."""
    named = dict.fromkeys(record for record, path in library.mentions(guide) if path[0] == "guides")
    return tuple(team for team in named if isinstance(team, Helping) and team.helps(today))


def places(library: Library, today: date) -> Iterator[Record]:
    """Every commune and ward of today, by id."""
    for unit in library.of("unit"):
        if isinstance(unit, Place) and unit.in_gazetteer and not unit.has_ended(today):
            yield unit


def uncovered(units: Iterable[Record], library: Library, today: date) -> tuple[Record, ...]:
    """The units at which nobody is known to help, in the order given."""
    return tuple(unit for unit in units if not helping_at(unit, library, today))
