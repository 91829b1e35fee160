"""The one place where people find their commune: old and new names by letter, and a form above for those with a script.

In: all units of the library. Out: one Page, its script and data. Not here: single places (page.py), all other units
(listing.py), what the form searches (finder.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import groupby

from loa.kind import Data, Output, Page
from loa.kinds.unit.finder import Row, finder_data
from loa.kinds.unit.record import Unit
from loa.model.helping import FINDER
from loa.model.library import Library
from loa.pages.pieces import by_name, page_meta
from loa.pages.place_names import bare, letter, lowered, name_order
from loa.pages.writer import page_text
from loa.source.slug import slug
from loa.world import World

PAGE = FINDER
TITLE = "Tìm xã, phường: tên cũ, tên mới"
SCRIPT = "tim-xa-phuong.js"
DATA = "tim-xa-phuong-ten.js"
FORMER_PROVINCE = "tỉnh cũ"


def by_letter(places: Iterable[Unit]) -> list[tuple[str, list[Unit]]]:
    """(letter, the places under it), Đ after D."""
    rows = sorted(_today(places), key=_order)
    return [(first, [row.now[0][0] for row in found]) for first, found in groupby(rows, key=_letter)]


def _letter(row: Row) -> str:
    return letter(row.name)


def gazetteer(library: Library, world: World) -> Iterator[Output]:
    """The page with its script and data, or nothing on a site without such places."""
    places = [unit for unit in by_name(library.of(Unit.KIND)) if isinstance(unit, Unit) and unit.in_gazetteer]
    if not places:
        return
    edit = f"content/{Unit.FOLDER}/"
    former = tuple(former_rows(places, library))
    today = (*_today(provinces(places, library)), *_today(places))
    rows = sorted((*today, *former), key=_order)
    letters = [(first, list(found)) for first, found in groupby(rows, key=_letter)]
    text = page_text(
        "loa.kinds.unit", "gazetteer.md.jinja", here=PAGE, title=TITLE, letters=letters, script=SCRIPT, data=DATA
    )
    summary = "Gõ tên xã, phường, thị trấn, huyện cũ hay mới, có dấu hay không dấu, để biết nay là nơi nào, ai giúp."
    yield Page(PAGE, TITLE, text, edit, page_meta(summary))
    yield Data(f"{Unit.FOLDER}/{SCRIPT}", files("loa.kinds.unit").joinpath("finder.js").read_bytes(), edit)
    yield Data(f"{Unit.FOLDER}/{DATA}", finder_data(today, former, library, world), edit)


def former_rows(places: list[Unit], library: Library) -> Iterator[Row]:
    """Every former commune, district and province with what became of it."""
    yield from _communes(places)
    yield from _districts(places)
    yield from _provinces(places, library)


def provinces(places: Iterable[Unit], library: Library) -> tuple[Unit, ...]:
    """The provinces of today that the places lie in, by name."""
    parents = dict.fromkeys(library.resolve(place.parent) for place in places if place.parent)
    return tuple(parent for parent in by_name(parents) if isinstance(parent, Unit))


def _order(row: Row) -> tuple[object, ...]:
    """By name; the place of today before the former one of that name."""
    return (*name_order(row.name), bool(row.where), slug(f"{row.name} {row.where}"))


def _today(places: Iterable[Unit]) -> Iterator[Row]:
    return (Row(place.title, "", ((place, False),)) for place in places)


def _communes(places: list[Unit]) -> Iterator[Row]:
    """Each former commune with the one or more places it went to."""
    found: dict[tuple[str, str], list[tuple[Unit, bool]]] = {}
    for place in places:
        for origin in place.formed_from:
            where = f"{lowered(origin.district)}, {bare(origin.province)}"
            for names, partly in ((origin.whole, False), (origin.partly, True)):
                for name in names:
                    found.setdefault((name, where), []).append((place, partly))
    return (Row(name, where, tuple(now)) for (name, where), now in found.items())


def _districts(places: list[Unit]) -> Iterator[Row]:
    """Each former district with all places that took some of its land."""
    found: dict[tuple[str, str], dict[str, Unit]] = {}
    for place in places:
        for origin in place.formed_from:
            found.setdefault((origin.district, bare(origin.province)), {})[place.id] = place
    return (Row(name, where, tuple((place, False) for place in now.values())) for (name, where), now in found.items())


def _provinces(places: list[Unit], library: Library) -> Iterator[Row]:
    """Each former province with the provinces that its land lies in today."""
    found: dict[str, dict[str, Unit]] = {}
    for place in places:
        parent = library.resolve(place.parent) if place.parent else None
        for origin in place.formed_from:
            if isinstance(parent, Unit):
                found.setdefault(origin.province, {})[parent.id] = parent
    return (Row(name, FORMER_PROVINCE, tuple((each, False) for each in now.values())) for name, now in found.items())
