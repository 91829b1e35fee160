"""What is made of a code: its page, the symbol to project and to download, the landing pages of it and its units.

In: a code, library, world. Out: Page, Prints, Data, Copy. Not here: the sheet (sheet.py), the landing page
(landing.py), the list people check by (listing.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from loa.kind import Copy, Output, Page, Print
from loa.kinds.qr.landing import landing_page, never_asked
from loa.kinds.qr.ledger import holder
from loa.kinds.qr.listing import row_of
from loa.kinds.qr.projection import NAME as PROJECTION
from loa.kinds.qr.projection import projection_page
from loa.kinds.qr.record import Qr
from loa.kinds.qr.sheet import code_set, code_sheet
from loa.kinds.qr.unit_code import UnitCode
from loa.model.ledger import State
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta, thumbnails
from loa.pages.writer import page_text
from loa.world import World

FORMATS = ("svg", "png", "pdf")
DPI = 300


class OfUnit(NamedTuple):
    """A unit's own code on the page: whose it is, the files of its symbol by form (none when it is retired)."""

    code: UnitCode
    unit: Record | None
    files: dict[str, str]


def qr_outputs(qr: Record, library: Library, world: World) -> Iterable[Output]:
    """The code's page, its landing page and, unless it is retired, the symbol as SVG, PNG and PDF; its units' too.

    No symbol of a code that was received as a picture which does not show it: nothing else may stand for it.
    """
    assert isinstance(qr, Qr)
    edit = library.file(qr)
    if holder(qr, library).id == qr.id and not qr.kept_at:
        yield landing_page(qr, library, world)
    in_use = qr.state is State.ACTIVE
    master = _master_path(qr)
    sheet, symbol = (code_sheet(qr, qr.title, library, world), code_set(qr, library, world)) if in_use else (None, None)
    if sheet and symbol:
        yield from (Print(_path(qr, f"ma.{form}"), sheet, form, DPI, edit) for form in FORMATS)
        yield projection_page(qr, symbol, library, world)
        if master and qr.master_file:
            yield Copy(master, qr.master_file, edit)
    units = tuple(_units(qr, library))
    for each in units:
        yield from _unit_outputs(each, qr, library, world)
    yield _page(qr, units, library, world)


def _page(qr: Qr, units: tuple[OfUnit, ...], library: Library, world: World) -> Page:
    """The code's own page."""
    posters = library.referrers(qr, "poster")
    row = row_of(qr, library, world)
    master = _master_path(qr)
    text = page_text(
        "loa.kinds.qr",
        "page.md.jinja",
        here=qr.page,
        row=row,
        qr=qr,
        shown=qr.state is State.ACTIVE and code_set(qr, library, world) is not None,
        in_use=qr.state is State.ACTIVE,
        symbol={form: _path(qr, f"ma.{form}") for form in FORMATS},
        projection=_path(qr, PROJECTION),
        master=master,
        letter=library.resolve(qr.master.document) if qr.master and qr.master.document else None,
        successor=library.resolve(qr.successor) if qr.successor else None,
        short=qr.short_address(world.base_url),
        typed_address=qr.typed_address(library, world.base_url),
        never=never_asked(qr, library),
        draft=qr.draft_reason(library, world.base_url),
        units=units,
        base=world.base_url,
        posters=posters,
        thumbnails=thumbnails(posters, qr.page),
    )
    meta = page_meta(qr.summary, row.owner, qr.issued) | {"search": {"exclude": True}}  # what it leads to is found
    return Page(qr.page, qr.title, text, library.file(qr), meta)


def _units(qr: Qr, library: Library) -> Iterator[OfUnit]:
    """Every code that a unit ever had of this record, by the unit's name."""
    found = [qr.unit_code(line) for line in library.ledger.of(qr.id) if line.unit] if library.ledger else []
    for code in sorted(found, key=lambda code: (code.unit_id, code.code)):
        names = {} if code.retired_note else {form: f"{code.unit_id}.{form}" for form in FORMATS}
        files = {form: _path(qr, name) for form, name in names.items()}
        yield OfUnit(code, library.get("unit", code.unit_id), files)


def _unit_outputs(each: OfUnit, qr: Qr, library: Library, world: World) -> Iterator[Output]:
    """A unit's landing page and the symbol to download."""
    yield landing_page(qr, library, world, each.code)
    title = f"{qr.title}, {each.unit.title}" if each.unit else qr.title
    sheet = code_sheet(each.code, title, library, world) if each.files else None
    if sheet:
        for form, path in each.files.items():
            yield Print(path, sheet, form, DPI, library.file(qr))


def _path(qr: Qr, name: str) -> str:
    return f"{Qr.FOLDER}/{qr.id}/{name}"


def _master_path(qr: Qr) -> str | None:
    """Where the received picture lies in the finished site, None without one or when the code is retired."""
    if qr.master is None or qr.state is State.RETIRED:
        return None
    return _path(qr, f"ma-goc.{qr.master.file.rpartition('.')[2]}")
