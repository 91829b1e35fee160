"""The page of a unit: what it is, what became of it, what it speaks through, what it owes.

In: a unit, library, world. Out: Page. Not here: all units together (listing.py), how duties are found (owed.py).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Output, Page
from loa.kinds.unit.owed import groups_of, owed
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.writer import page_text
from loa.world import World


def unit_outputs(unit: Record, library: Library, world: World) -> Iterable[Output]:
    """The unit's page."""
    assert isinstance(unit, Unit)
    groups = groups_of(unit, library)
    received = {record: None for one in (unit, *groups) for record in _naming(one, library, "document", "recipients")}
    text = page_text(
        "loa.kinds.unit",
        "page.md.jinja",
        here=unit.page,
        unit=unit,
        ended=unit.has_ended(world.today),
        successors=[library.resolve(successor) for successor in unit.successors],
        predecessors=_naming(unit, library, Unit.KIND, "successors"),
        parent=library.resolve(unit.parent) if unit.parent else None,
        children=_naming(unit, library, Unit.KIND, "parent"),
        members=[library.resolve(member) for member in unit.members],
        groups=groups,
        channels=_naming(unit, library, "channel", "owner"),
        issued=_naming(unit, library, "document", "issuer"),
        received=by_name(received),
        duties=owed(unit, library),
        sources=sourced(unit.evidence, library),
    )
    meta = page_meta(f"{unit.title}: kênh chính thức, văn bản và nhiệm vụ.", library.resolve(library.site.owner))
    yield Page(unit.page, unit.name, text, library.file(unit), meta)


def _naming(unit: Unit, library: Library, kind: str, key: str) -> tuple[Record, ...]:
    """The records of a kind that name the unit under a key, by title."""
    found = (record for record, path in library.mentions(unit) if kind == record.KIND and path[0] == key)
    return by_name(dict.fromkeys(found))
