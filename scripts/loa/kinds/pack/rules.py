"""What a pack must hold to beyond its form.

In: a pack, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.pack.contents import CHOSEN, contents, named_by
from loa.kinds.pack.record import PackRecord
from loa.model.library import Library
from loa.model.record import Part, Record
from loa.problems import Problem, problem
from loa.source.nearest import nearest
from loa.world import World


def holds_something(pack: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A pack names at least one record."""
    assert isinstance(pack, PackRecord)
    if contents(pack, library).empty:
        yield problem(library.place(pack, "title", key=True), "P536", keys=", ".join(CHOSEN[:4]))


def open_fields_known(pack: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What is left open is there: records of the pack, and fields that they have."""
    assert isinstance(pack, PackRecord)
    keys = set(contents(pack, library).keys)
    for number, each in enumerate(pack.open):
        found = tuple(named_by(each.of, keys))
        if not found:
            place = library.place(pack, "open", number, "of")
            known = sorted({kind for kind, _ in keys} | {f"{kind}:{name}" for kind, name in keys})
            yield problem(place, "P530", text=each.of, nearest=nearest(each.of, known) or next(iter(known), "guide"))
            continue
        record = library.get(*found[0])
        for index, name in enumerate(each.fields):
            names = _fields(type(record)) if record else frozenset()
            if name not in names:
                place = library.place(pack, "open", number, "fields", index)
                meant = nearest(name, names) or "owner"
                yield problem(place, "P531", text=name, label=record.LABEL if record else each.of, nearest=meant)


def _fields(part: type[Part], above: str = "") -> frozenset[str]:
    """The names of a record's fields, those of its groups too, with dots between; lists are taken whole."""
    names: set[str] = set()
    for name, field in part.model_fields.items():
        if not above and name == "id":
            continue
        names.add(f"{above}{name}")
        for inner in (field.annotation, *getattr(field.annotation, "__args__", ())):
            if isinstance(inner, type) and issubclass(inner, Part):
                names |= _fields(inner, f"{above}{name}.")
    return frozenset(names)


def issued_by_now(pack: Record, library: Library, world: World) -> Iterator[Problem]:
    """A pack is not issued tomorrow."""
    assert isinstance(pack, PackRecord)
    if pack.issued > world.today:
        text, today = pack.issued.isoformat(), world.today.isoformat()
        yield problem(library.place(pack, "issued"), "P324", text=text, today=today)


RULES = (holds_something, open_fields_known, issued_by_now)
