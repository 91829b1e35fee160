"""Beginning: what a new record's form holds before anybody has typed a word.

In: a kind's form, a site, what a task asks for. Out: values shaped like the form.
Not here: the commented examples (editing/starters.py), which are for those who write files.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import SystemRandom

from loa.build.wrong import WrongUse
from loa.desk.ground import Ground
from loa.editing.filled import duty_named, told_by
from loa.editing.given import held
from loa.kind import Kind
from loa.kinds.qr.proposal import fresh_code
from loa.kinds.qr.record import Qr
from loa.model.form import Field, Sort
from loa.model.library import Library

TODAY = frozenset(("date", "updated", "issued", "drafted"))
"""Keys that tell when a record was written: they begin as today."""


def beginning(kind: Kind, form: Field, ground: Ground, asked: Mapping[str, str]) -> dict[str, object]:
    """The day, the only one there is to choose, the site's own unit; and what a duty asks for, if one is named."""
    library, world = ground.library, ground.world
    values: dict[str, object] = {}
    if library is None or world is None:
        return values
    for field in form.inner:
        if field.sort is Sort.DAY and field.name in TODAY:
            values[field.name] = world.today.isoformat()
        elif field.sort is Sort.REFERENCE and field.required:
            values |= _only(field, library)
    if kind.name == Qr.KIND:
        given = {line.code for line in library.ledger.lines} if library.ledger else set()
        values["code"] = fresh_code(
            given | {str(getattr(each, "code", "")) for each in library.of(kind.name)}, SystemRandom()
        )
    if asked.get("duty"):
        values |= _asked(form, library, asked)
    return values


def _only(field: Field, library: Library) -> dict[str, object]:
    if field.name == "owner" and field.target == "unit":
        return {"owner": str(library.site.owner)}
    records = library.of(field.target)
    return {field.name: records[0].id} if len(records) == 1 else {}


def _asked(form: Field, library: Library, asked: Mapping[str, str]) -> dict[str, object]:
    """What a duty tells of the record that is to serve it; nothing when there is no such duty."""
    try:
        document, duty = duty_named(asked["duty"], library)
    except WrongUse:
        return {}
    told = {**dict(told_by(document, duty)), **{name: asked[name] for name in ("unit", "month") if asked.get(name)}}
    lines = "".join(f"{name}: {value}\n" for name, value in told.items() if form.within(name))
    return held("moi.yml", lines.encode()) or {}
