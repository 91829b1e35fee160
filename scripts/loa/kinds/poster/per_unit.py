"""One poster for each of many units: the message of all, the name, desk and code of one.

In: a poster with units, library, world. Out: Prints for each unit, and the page that lists them. Not here: the sheets
(family.py), what is wrong with them (per_unit_rules.py), posters without units (page.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from loa.kind import Output, Page, Print
from loa.kinds.poster.content import draft_reasons
from loa.kinds.poster.family import Family, family, unit_sheet
from loa.kinds.poster.formats import File, Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.model.desk import Receiving
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import link, page_text
from loa.sheet.marks import Sheet
from loa.sheet.mono import mono
from loa.source.slug import slug
from loa.world import World


def unit_forms(poster: Poster) -> tuple[Format, ...]:
    """The formats of the units' versions that the layout can be drawn in."""
    wanted = dict.fromkeys(form for form, _ in poster.unit_prints)
    return tuple(form for form in offered(poster.layout) if form in wanted)


def unit_prints(
    whole: Family, unit: Record, prints: Iterable[tuple[Format, File]], library: Library, world: World
) -> Iterator[Print]:
    """Files of one unit's version; none of a format that cannot be drawn, or as long as the unit has no code."""
    for form, files in groupby(prints, key=lambda pair: pair[0]):
        poster, sheet = whole.poster, unit_sheet(whole, unit, form, library, world)
        if isinstance(sheet, Sheet):
            for _, file in files:
                path = f"{poster.FOLDER}/{poster.id}/{unit.id}/{file.name}"
                seen = mono(sheet) if file.mono else sheet
                yield Print(path, seen, file.kind, file.dpi, library.file(poster))


def unit_posters(poster: Poster, library: Library, world: World) -> Iterator[Output]:
    """The prints of every unit's version and, where there are any, the page that lists them."""
    if not poster.units:
        return
    forms = [form for form in unit_forms(poster) if isinstance(poster_sheet(poster, form, library, world), Sheet)]
    wanted = [pair for pair in poster.unit_prints if pair[0] in forms]
    rows: list[Row] = []
    whole = family(poster, library, world)
    for unit in whole.units:
        prints = tuple(unit_prints(whole, unit, wanted, library, world))
        yield from prints
        if prints:
            rows.append(Row(unit, {each.path for each in prints}))
    if rows:
        yield _versions_page(poster, rows, draft_reasons(poster, library, world.base_url), library)


class Row(NamedTuple):
    """A unit with the files that have been made for it."""

    unit: Record
    paths: set[str]

    @property
    def sought_as(self) -> tuple[str, ...]:
        """The other names under which people look for it."""
        return self.unit.sought_as if isinstance(self.unit, Receiving) else ()


def _versions_page(poster: Poster, rows: list[Row], drafts: tuple[str, ...], library: Library) -> Page:
    """All versions on one page, for one would be too much for 124 pages and too little for each of them."""
    here = poster.versions_page
    files = {
        row.unit.id: [(link(here, path), label) for path, label in poster.unit_files(row.unit.id) if path in row.paths]
        for row in rows
    }
    letters = [(first, list(found)) for first, found in groupby(sorted(rows, key=_order), key=_letter)]
    title = f"Bản riêng từng đơn vị: {poster.title}"
    text = page_text(
        "loa.kinds.poster",
        "versions.md.jinja",
        here=here,
        title=title,
        poster=poster,
        drafts=drafts,
        letters=letters,
        files=files,
        count=len(rows),
    )
    summary = f"Áp phích “{poster.headline}”: {len(rows)} bản in sẵn tên, điện thoại và mã QR riêng của từng đơn vị."
    meta = {**page_meta(summary, library.resolve(poster.owner), poster.date), "search": {"exclude": True}}
    return Page(here, title, text, library.file(poster), meta)


def _own_name(row: Row) -> str:
    """The unit's name without the word for its sort: people look for Ba Tri under B, not under X."""
    first, _, rest = row.unit.title.partition(" ")
    return rest if first in {"Xã", "Phường"} and rest and not rest[0].isdigit() else row.unit.title


def _letter(row: Row) -> str:
    name = _own_name(row)
    return "Đ" if name[0] in "đĐ" else slug(name)[:1].upper()


def _order(row: Row) -> tuple[str, str, str]:
    return (_letter(row).replace("Đ", "D~"), slug(_own_name(row)), row.unit.title)
