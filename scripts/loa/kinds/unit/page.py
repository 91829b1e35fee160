"""The page of a unit: what it is, what became of it, what it speaks through, what it owes.

In: a unit, library, world. Out: Page. Not here: all units together (listing.py), how duties are found (owed.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Output, Page
from loa.kinds.unit.dated import calendar_path, dates_of
from loa.kinds.unit.gazetteer import PAGE as GAZETTEER
from loa.kinds.unit.gazetteer import TITLE, by_letter
from loa.kinds.unit.guiding import guiding
from loa.kinds.unit.owed import Owed, groups_of, owed, stood
from loa.kinds.unit.record import Origin, Unit
from loa.model.desk import Tailored, hours_lines
from loa.model.library import Library
from loa.model.proving import Letter
from loa.model.record import Record
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.place_names import lowered
from loa.pages.writer import link, page_text
from loa.world import World

_KITS = "bo-tai-lieu/don-vi"
"""Where the site lays the kits of units."""

_MADE = {"plan": "Kế hoạch", "product": "Sản phẩm"}
"""What a unit makes to show that it has done what it was asked, by kind."""


def unit_outputs(unit: Record, library: Library, world: World) -> Iterable[Output]:
    """The unit's page."""
    assert isinstance(unit, Unit)
    groups = groups_of(unit, library)
    members = [member for each in unit.members if isinstance(member := library.resolve(each), Unit)]
    received = {record: None for one in (unit, *groups) for record in _naming(one, library, "document", "recipients")}
    text = page_text(
        "loa.kinds.unit",
        "page.md.jinja",
        here=unit.page,
        unit=unit,
        today=world.today,
        ended=unit.has_ended(world.today),
        successors=[library.resolve(successor) for successor in unit.successors],
        predecessors=_naming(unit, library, Unit.KIND, "successors"),
        parent=library.resolve(unit.parent) if unit.parent else None,
        children=[each for each in _naming(unit, library, Unit.KIND, "parent") if not _many(each)],
        members=members,
        member_letters=by_letter(members) if members and all(map(_many, members)) else None,
        origins=tuple(_origins(unit, library)),
        hours=hours_lines(unit.hours),
        names=(GAZETTEER, TITLE),
        versions=tuple(_versions(unit, library)),
        lists=[(record, made.versions_page) for record, made in _tailored(unit, library)] if unit.members else [],
        kit=f"{_KITS}/{unit.id}.zip",
        groups=groups,
        channels=_naming(unit, library, "channel", "owner"),
        issued=_naming(unit, library, "document", "issuer"),
        received=by_name(received),
        guiding=guiding(unit, library, world.today),
        **_work(unit, library, world),
        sources=sourced(unit.evidence, library),
    )
    meta = page_meta(_summary(unit), library.resolve(library.site.owner))
    # There are many, and few are looked for by anything but their name; what has ended comes after what is there now.
    meta |= {"search": {"boost": 0.15 if unit.has_ended(world.today) else 0.3, "words": list(_found_by(unit))}}
    yield Page(unit.page, unit.name, text, library.file(unit), meta)


def _summary(unit: Unit) -> str:
    """What search engines show: of a place its former parts, by which people look for it."""
    if not unit.formed_from:
        return f"{unit.title}: kênh chính thức, văn bản và nhiệm vụ."
    parts = "; ".join(lowered(name) for origin in unit.formed_from for name in origin.wordings)
    return f"{unit.title}: ghép từ {parts}."


def _found_by(unit: Unit) -> dict[str, None]:
    """The names besides its own by which people look for it, and those of the districts it was part of."""
    return dict.fromkeys((*unit.sought_as, *(origin.district for origin in unit.formed_from)))


def _work(unit: Unit, library: Library, world: World) -> dict[str, object]:
    """What it owes, what it has made to show that it has done it, and which days it has before it."""
    asked = owed(unit, library)
    return {
        "duties": [(one, _issuer(one, library), tuple(stood(unit, one, library, world.today))) for one in asked],
        "made": [(label, found) for kind, label in _MADE.items() if (found := _naming(unit, library, kind, "unit"))],
        "dated": dates_of(unit, library),
        "calendar": calendar_path(unit),
    }


def _issuer(one: Owed, library: Library) -> Record | None:
    """Who asks, where it has a record."""
    issuer = one.document.issuer if isinstance(one.document, Letter) else None
    return library.resolve(issuer) if issuer else None


def _many(unit: Record) -> bool:
    return isinstance(unit, Unit) and unit.in_gazetteer


def _origins(unit: Unit, library: Library) -> Iterator[tuple[Origin, str, Record | None]]:
    """Each former district with what came from it, its province, and its own record where there is one."""
    former = {}
    for record in _naming(unit, library, Unit.KIND, "successors"):
        province = library.resolve(record.parent) if isinstance(record, Unit) and record.parent else None
        former[record.title, province.title if province else ""] = record
    for origin in unit.formed_from:
        yield origin, lowered(origin.province), former.get((origin.district, origin.province))


def _tailored(unit: Unit, library: Library) -> Iterator[tuple[Record, Tailored]]:
    """What this unit, or a group it belongs to, has versions of."""
    for one in (unit, *groups_of(unit, library)):
        for record, path in library.mentions(one):
            if path[0] == "units" and isinstance(record, Tailored):
                yield record, record


def _versions(unit: Unit, library: Library) -> Iterator[tuple[Record, tuple[tuple[str, str, None], ...]]]:
    """What is made for this unit by name: the record with (address, name, no note) of each of its files."""
    for record, made in () if unit.members else _tailored(unit, library):
        yield record, tuple((link(unit.page, path), label, None) for path, label in made.unit_files(unit.id))


def _naming(unit: Unit, library: Library, kind: str, key: str) -> tuple[Record, ...]:
    """The records of a kind that name the unit under a key, by title."""
    found = (record for record, path in library.mentions(unit) if kind == record.KIND and path[0] == key)
    return by_name(dict.fromkeys(found))
