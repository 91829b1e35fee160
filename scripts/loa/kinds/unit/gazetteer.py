"""Old and new names of places in one list, to be searched with the browser's own find or by its letters.

In: all units of the library. Out: one Page. Not here: single places (page.py), all other units (listing.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from loa.kind import Output, Page
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import page_text
from loa.source.slug import slug

PAGE = f"{Unit.FOLDER}/ten-cu-ten-moi.md"
TITLE = "Tìm theo tên cũ, tên mới"

_SORT = re.compile(r"^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) +(?=\D)", re.IGNORECASE)


class Row(NamedTuple):
    """One name: what it was, where that was ("" for a name of today), the places of today with a word on each."""

    name: str
    where: str
    now: tuple[tuple[Unit, bool], ...]
    """(place of today, whether it took only a part)"""


def letter(name: str) -> str:
    """The letter a place is looked up under: the first of the name itself, marks aside; but Đ is not D.

    >>> letter("Xã Ấp Bắc"), letter("Huyện Đông Hưng")
    ('A', 'Đ')
    """
    own = bare(name)
    return "Đ" if own[0] in "đĐ" else slug(own)[0].upper()


def by_letter(places: Iterable[Unit]) -> list[tuple[str, list[Unit]]]:
    """(letter, the places under it), Đ after D."""
    rows = sorted(_today(places), key=_order)
    return [(first, [row.now[0][0] for row in found]) for first, found in groupby(rows, key=_letter)]


def _letter(row: Row) -> str:
    return letter(row.name)


def bare(name: str) -> str:
    """A place's name without what sort of place it is.

    >>> bare("Thị trấn Ba Tri"), bare("Phường 8")
    ('Ba Tri', 'Phường 8')
    """
    return _SORT.sub("", name)


def gazetteer(library: Library) -> Iterable[Output]:
    """The page, or nothing on a site without such places."""
    places = [unit for unit in by_name(library.of(Unit.KIND)) if isinstance(unit, Unit) and unit.in_gazetteer]
    if not places:
        return ()
    rows = sorted((*_today(places), *_communes(places), *_districts(places)), key=_order)
    letters = [(first, list(found)) for first, found in groupby(rows, key=_letter)]
    text = page_text("loa.kinds.unit", "gazetteer.md.jinja", here=PAGE, title=TITLE, letters=letters, count=len(places))
    summary = "Xã, phường, thị trấn, huyện cũ nay thuộc xã, phường nào: bảng theo vần, dò được cả tên cũ lẫn tên mới."
    meta = {**page_meta(summary), "search": {"exclude": True}}
    return (Page(PAGE, TITLE, text, f"content/{Unit.FOLDER}/", meta),)


def _order(row: Row) -> tuple[str, str, str, bool, str]:
    """Đ after D; then by name, marks aside; the place of today before the former one of that name."""
    name = bare(row.name)
    return (
        letter(row.name).replace("Đ", "D~"),
        slug(name),
        name.lower(),
        bool(row.where),
        slug(f"{row.name} {row.where}"),
    )


def lowered(name: str) -> str:
    """A place's name inside a sentence.

    >>> lowered("Huyện Ba Tri")
    'huyện Ba Tri'
    """
    return name[:1].lower() + name[1:]


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
