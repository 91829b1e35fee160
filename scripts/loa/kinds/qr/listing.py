"""The page of all QR codes: what each holds, where it leads, who answers for it.

In: library, world. Out: Page, Data. Not here: a code's own page (page.py), wording (listing.md.jinja), asking after a
code (site/checking.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from urllib.parse import urlsplit

from loa.kind import Data, Output, Page
from loa.kinds.qr.record import Qr
from loa.kinds.qr.unit_code import UnitCode
from loa.model.checkable import PAGE as CHECK_PAGE
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.world import World

SCRIPT = "tra-ma.js"


@dataclass(frozen=True, slots=True)
class Row:
    """One code of the table people check by.

    Shape: `address` is what the symbol holds, as it is typed; `target` a record of the site, or None and `host` that
    of an address outside; `unit` whose own code it is, if it is one unit's; `retired` why it is out of use.
    """

    code: str
    qr: Qr
    owner: Record
    target: Record | None
    host: str | None
    address: str
    unit: Record | None = None
    retired: str | None = None


def row_of(qr: Qr, library: Library, world: World) -> Row:
    """The row of a record's own code."""
    target = library.resolve(qr.record_target) if qr.record_target else None
    address = qr.typed_address(library, world.base_url)
    host = urlsplit(qr.url).hostname if qr.url else None
    return Row(qr.code, qr, library.resolve(qr.owner), target, host, address, None, qr.retired_note)


def rows(library: Library, world: World) -> Iterator[Row]:
    """Every code there ever was, by code."""
    found = []
    for qr in library.of(Qr.KIND):
        assert isinstance(qr, Qr)
        own = row_of(qr, library, world)
        found.append(own)
        for line in library.ledger.of(qr.id) if library.ledger else ():
            if line.unit:
                code, unit = UnitCode(line), library.get("unit", line.unit)
                typed = code.typed_address(library, world.base_url)
                found.append(Row(code.code, qr, own.owner, own.target, own.host, typed, unit, code.retired_note))
    yield from sorted(found, key=lambda row: row.code)


def qr_listing(library: Library, world: World) -> Iterable[Output]:
    """The page, and what sends those who ask after a code here to the page for all codes."""
    here = f"{Qr.FOLDER}/index.md"
    edit = f"content/{Qr.FOLDER}/"
    listed = tuple(rows(library, world))
    if not listed:
        return
    text = page_text(
        "loa.kinds.qr",
        "listing.md.jinja",
        here=here,
        rows=listed,
        check=CHECK_PAGE,
        script=SCRIPT,
    )
    meta = page_meta("Bảng mọi mã QR của trang: dẫn tới đâu, ai chịu trách nhiệm, còn dùng không.")
    yield Page(here, Qr.PLURAL, text, edit, meta)
    yield Data(f"{Qr.FOLDER}/{SCRIPT}", files("loa.kinds.qr").joinpath("asked_before.js").read_bytes(), edit)
