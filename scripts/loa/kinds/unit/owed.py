"""What a unit owes, directly or as one of a group, to whom, and how it stands.

In: a unit, the library, a day. Out: its duties by document, with how each stands. Not here: all units together
(site/boards/).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from loa.kinds.unit.record import Unit
from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.owing import Standing, standings
from loa.model.record import Record
from loa.model.roles import Obliging


class OwedDuty(NamedTuple):
    """A duty and how it stands with the unit; None for groups, whose members stand each for itself."""

    duty: Duty
    standing: Standing | None


class Owed(NamedTuple):
    """The duties that one document lays on a unit: directly, or through a group where `group` is not None."""

    document: Record
    group: Unit | None
    duties: tuple[Duty, ...]


def groups_of(unit: Unit, library: Library) -> tuple[Unit, ...]:
    """Every group the unit belongs to, also by way of another group."""
    found: dict[str, Unit] = {}
    ahead = [unit]
    while ahead:
        for record, path in library.mentions(ahead.pop()):
            if isinstance(record, Unit) and path[0] == "members" and record.id not in found and record != unit:
                found[record.id] = record
                ahead.append(record)
    return tuple(found[name] for name in sorted(found))


def owed(unit: Unit, library: Library) -> tuple[Owed, ...]:
    """What the unit owes, each duty once, document by document and in each letter's order."""
    seen: set[tuple[str, int]] = set()
    found: dict[tuple[str, int], Owed] = {}
    for order, group in enumerate((None, *groups_of(unit, library))):
        for document, index, duty in _laid_on(group or unit, library):
            if (document.id, index) not in seen:
                seen.add((document.id, index))
                key = (document.id, order)
                before = found.get(key, Owed(document, group, ()))
                found[key] = before._replace(duties=(*before.duties, duty))
    return tuple(found[key] for key in sorted(found))


def stood(unit: Unit, one: Owed, library: Library, today: date) -> Iterator[OwedDuty]:
    """The duties of one document, each with how it stands with the unit on this day."""
    for duty in one.duties:
        if unit.members or unit.members_unknown:
            yield OwedDuty(duty, None)
        else:
            (standing,) = standings(one.document, duty, library, today, (unit,))
            yield OwedDuty(duty, standing)


def _laid_on(unit: Unit, library: Library) -> Iterator[tuple[Record, int, Duty]]:
    for record, path in library.mentions(unit):
        if isinstance(record, Obliging) and path[0] == "duties" and isinstance(path[1], int):
            yield record, path[1], record.duties[path[1]]
