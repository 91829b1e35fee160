"""What a guide must hold to beyond its form.

In: a guide, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from loa.kinds.guide.record import Guide
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.world import World

PICTURES = "content/hinh/"


def tested_in_the_past(guide: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nobody has tried a step on a day that is still to come."""
    assert isinstance(guide, Guide)
    days: list[tuple[Path, date | None]] = [(("tested_on",), guide.tested_on)]
    days += [(("steps", index, "tested_on"), step.tested_on) for index, step in enumerate(guide.steps)]
    for path, day in days:
        if day and day > world.today:
            yield problem(library.place(guide, *path), "P330", text=day.isoformat(), today=world.today.isoformat())


def sources_named(guide: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A guide says where its facts come from."""
    assert isinstance(guide, Guide)
    if not guide.evidence:
        yield problem(library.place(guide, "title"), "P331", Severity.REMINDER)


def pictures_told(guide: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every picture is there and is told in words."""
    assert isinstance(guide, Guide)
    for index, step in enumerate(guide.steps):
        place = library.place(guide, "steps", index, "picture")
        if step.picture and not step.alt:
            yield problem(place, "P332", text=step.picture)
        if step.picture and PICTURES + step.picture not in library.files:
            yield problem(place, "P333", text=step.picture)


RULES = (sources_not_ahead, tested_in_the_past, sources_named, pictures_told)
