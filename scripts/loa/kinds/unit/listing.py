"""All units, by system and level and once more by name.

In: all units of the library. Out: one Page, and that of old and new names of places. Not here: single units (page.py),
the many communes (gazetteer.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from loa.kind import Output, Page
from loa.kinds.unit.gazetteer import PAGE as GAZETTEER
from loa.kinds.unit.gazetteer import TITLE, gazetteer
from loa.kinds.unit.record import Level, System, Unit
from loa.model.library import Library
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import page_text
from loa.world import World


@dataclass(frozen=True, slots=True)
class Row:
    """One unit of the list."""

    unit: Unit
    ended: bool


def unit_listing(library: Library, world: World) -> Iterable[Output]:
    """Every unit but the communes, those that have ended marked so; the communes by old and new names."""
    yield from gazetteer(library, world)
    here = f"{Unit.FOLDER}/index.md"
    units = [unit for unit in by_name(library.of(Unit.KIND)) if isinstance(unit, Unit)]
    if not units:
        return
    rows = [Row(unit, unit.has_ended(world.today)) for unit in units if not unit.in_gazetteer]
    systems = [(system, _levels(system, rows)) for system in System]
    text = page_text(
        "loa.kinds.unit",
        "listing.md.jinja",
        here=here,
        systems=[item for item in systems if item[1]],
        rows=rows,
        names=(GAZETTEER, TITLE) if len(rows) < len(units) else None,
    )
    meta = page_meta("Các cơ quan, tổ chức có tên trên trang này, kể cả đơn vị đã chấm dứt và tên cũ.")
    yield Page(here, Unit.PLURAL, text, f"content/{Unit.FOLDER}/", meta)


def _levels(system: System, rows: list[Row]) -> list[tuple[Level, list[Row]]]:
    """(level, its units) of one system; levels without units left out."""
    inside = [row for row in rows if row.unit.system is system]
    levels = [(level, [row for row in inside if row.unit.level is level]) for level in Level]
    return [item for item in levels if item[1]]
