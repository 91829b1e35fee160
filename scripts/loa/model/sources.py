"""The rule about sources that every kind shares.

In: any record, library, world. Out: Problems. Not here: what a source is (chain.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.model.chain import Evidence
from loa.model.library import Library
from loa.model.record import Part, Path, Record
from loa.problems import Problem, problem
from loa.world import World


def sources_not_ahead(record: Record, library: Library, world: World) -> Iterator[Problem]:
    """No source speaks as of a day that is still to come."""
    for path, evidence in _evidence(record, ()):
        if evidence.as_of.first_day > world.today:
            today = world.today.isoformat()
            yield problem(library.place(record, *path, "as_of"), "P318", text=evidence.as_of, today=today)


def _evidence(value: object, path: Path) -> Iterator[tuple[Path, Evidence]]:
    """Every source inside a record, with the path of keys that leads to it."""
    if isinstance(value, Evidence):
        yield path, value
    elif isinstance(value, Part):
        for name in type(value).model_fields:
            yield from _evidence(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _evidence(item, (*path, index))
