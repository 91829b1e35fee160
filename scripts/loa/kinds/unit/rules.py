"""What a unit must hold to beyond its form.

In: a unit, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from loa.kinds.unit.record import System, Unit
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.sources import sources_not_ahead
from loa.model.values import Ref
from loa.problems import Problem, Severity, problem
from loa.world import World


def no_circle(unit: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No unit is its own superior, successor or member by way of others."""
    assert isinstance(unit, Unit)
    yield from _circle(unit, library, "parent", lambda one: (one.parent,) if one.parent else ())
    yield from _circle(unit, library, "successors", lambda one: one.successors)
    yield from _circle(unit, library, "members", lambda one: one.members)


def _circle(unit: Unit, library: Library, key: str, next_of: Callable[[Unit], Sequence[Ref]]) -> Iterator[Problem]:
    """A problem for each value of the key from which the way leads back to the unit."""
    for index, first in enumerate(next_of(unit)):
        seen: set[str] = set()
        ahead: list[str] = [first.id]
        while ahead:
            name = ahead.pop()
            if name == unit.id:
                path: Path = (key,) if key == "parent" else (key, index)
                yield problem(library.place(unit, *path), "P342", key=key, text=first)
                break
            other = library.get(Unit.KIND, name)
            if name not in seen and isinstance(other, Unit):
                seen.add(name)
                ahead += [reference.id for reference in next_of(other)]


def successor_known(unit: Record, library: Library, world: World) -> Iterator[Problem]:
    """Of a unit that has ended, readers want to know who follows, or that nobody has confirmed it."""
    assert isinstance(unit, Unit)
    if unit.has_ended(world.today) and not unit.successors and unit.successor_note is None:
        yield problem(library.place(unit, "valid_to"), "P343", Severity.REMINDER, title=unit.title)


def dates_in_order(unit: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A unit does not end before it begins."""
    assert isinstance(unit, Unit)
    if unit.valid_from and unit.valid_to and unit.valid_to.last_day < unit.valid_from.first_day:
        yield problem(library.place(unit, "valid_to"), "P344", start=unit.valid_from, end=unit.valid_to)


def members_of_groups_only(unit: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Only a group has members; what stands below a unit names it as parent."""
    assert isinstance(unit, Unit)
    if unit.system is not System.GROUP and (unit.members or unit.members_unknown):
        key = "members" if unit.members else "members_unknown"
        yield problem(library.place(unit, key, key=True), "P345", key=key, title=unit.title)


def place_facts_of_places_only(unit: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Only a place has a number in the State's list and former places that went into it."""
    assert isinstance(unit, Unit)
    given = {"type": unit.type, "code": unit.code, "formed_from": unit.formed_from}
    key = next((key for key, value in given.items() if value), None)
    if key and unit.system is not System.PLACE:
        yield problem(library.place(unit, key, key=True), "P363", key=key, title=unit.title)


def official_codes_given_once(library: Library, world: World) -> Iterator[Problem]:
    """No two places of today have the same number; what has ended may have left its number to its successor."""
    first: dict[str, Unit] = {}
    for unit in library.of(Unit.KIND):
        if isinstance(unit, Unit) and unit.code and not unit.has_ended(world.today):
            other = first.setdefault(unit.code, unit)
            if other is not unit:
                yield problem(library.place(unit, "code"), "P362", text=unit.code, other=library.file(other))


RULES = (
    sources_not_ahead,
    no_circle,
    successor_known,
    dates_in_order,
    members_of_groups_only,
    place_facts_of_places_only,
)

LIBRARY_RULES = (official_codes_given_once,)
