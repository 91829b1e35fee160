"""Subject: one change that a sweep looks for.

In: the library, what somebody asks after. Out: subjects. Not here: where they stand (places.py, shown.py), changes
against an earlier state (changed.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.record import Record
from loa.model.renaming import Renaming
from loa.source.slug import slug


@dataclass(frozen=True)
class Subject:
    """What is looked for: words, and the record behind them where there is one.

    Shape: `title` says it to people; `renaming` holds the words; `record` is the unit whose references count, None for
    words alone.
    """

    title: str
    renaming: Renaming
    record: Record | None = None


def known_subjects(library: Library, today: date) -> tuple[Subject, ...]:
    """Every change of words that holds on this day."""
    return tuple(_subject(each, library) for each in library.renamings if each.holds(today))


def _subject(renaming: Renaming, library: Library) -> Subject:
    if renaming.is_of_a_unit:
        unit = library.get(Unit.KIND, renaming.key.partition("#")[2])
        return Subject(f"Đơn vị “{renaming.old[0]}”", renaming, unit)
    return Subject(f"Từ “{renaming.old[0]}”", renaming)


def asked_subjects(text: str, library: Library) -> tuple[Subject, ...]:
    """What somebody means by an id or by words, marks and capitals aside: terms, units, former places of units."""
    wanted = slug(text.removeprefix("term#").removeprefix("unit#").rpartition("/")[2].removesuffix(".yml"))
    found = [_subject(each, library) for each in library.renamings if wanted in _names(each)]
    ended = {subject.renaming.key for subject in found}
    for unit in library.of(Unit.KIND):
        if not isinstance(unit, Unit) or f"unit#{unit.id}" in ended:
            continue
        if wanted in {unit.id, slug(unit.title), slug(unit.name)}:
            found.append(_standing(unit))
    return tuple(found or _former(wanted, library))


def _names(renaming: Renaming) -> set[str]:
    return {renaming.key.partition("#")[2], *map(slug, renaming.old)}


def _standing(unit: Unit) -> Subject:
    """A body that is there still: what would have to follow if it changed."""
    names = tuple(dict.fromkeys((unit.name, unit.title)))
    return Subject(f"Đơn vị “{unit.title}”", Renaming(f"unit#{unit.id}", names, (), None, unit.page), unit)


def _former(wanted: str, library: Library) -> Iterator[Subject]:
    """A former place or name that a unit of today remembers, with every unit that does."""
    holders: dict[str, list[Unit]] = {}
    for unit in library.of(Unit.KIND):
        if isinstance(unit, Unit):
            districts = (origin.district for origin in unit.formed_from)
            for name in dict.fromkeys((*unit.sought_as, *districts)):
                if slug(name) == wanted:
                    holders.setdefault(name, []).append(unit)
    for name, units in holders.items():
        yield former_subject(name, tuple(unit.title for unit in units), units[0].page)


def former_subject(name: str, new: tuple[str, ...], page: str) -> Subject:
    """A former place with the places of today that hold it."""
    return Subject(f"Tên cũ “{name}”", Renaming(f"unit#{slug(name)}", (name,), new, None, page))
