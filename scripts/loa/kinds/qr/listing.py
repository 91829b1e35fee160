"""The page of all QR codes: what each holds, where it leads, who answers for it.

In: library, world. Out: Page, Data. Not here: a code's own page (page.py), wording (listing.md.jinja), asking after a
code (site/checking.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from itertools import groupby
from urllib.parse import urlsplit

from loa.kind import Data, Output, Page
from loa.kinds.qr.record import Qr
from loa.kinds.qr.unit_code import UnitCode
from loa.model.checkable import PAGE as CHECK_PAGE
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.source.slug import slug
from loa.world import World

SCRIPT = "tra-ma.js"


@dataclass(frozen=True, slots=True)
class Row:
    """One code of the table people check by.

    Shape: `address` is what the symbol holds, as it is typed; `target` a record of the site, or None and `host` that
    of an address outside; `of_unit` tells a unit's own code, `unit` whose it is, if it is known; `retired` why it is
    out of use.
    """

    code: str
    qr: Qr
    owner: Record
    target: Record | None
    host: str | None
    address: str
    unit: Record | None = None
    retired: str | None = None
    of_unit: bool = False


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
                found.append(Row(code.code, qr, own.owner, own.target, own.host, typed, unit, code.retired_note, True))
    yield from sorted(found, key=lambda row: row.code)


def _by_letter(qr: Qr, listed: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """The codes of a record's units by the first letter of the unit's name: nobody reads through a hundred."""
    found = sorted((row for row in listed if row.of_unit and row.qr is qr), key=lambda row: (*_sought(row), row.code))
    return [
        (letter.replace("D~", "Đ"), list(group)) for letter, group in groupby(found, key=lambda row: _sought(row)[0])
    ]


def _sought(row: Row) -> tuple[str, str]:
    """(letter in order, name in order) under which a unit is looked for: Ba Tri under B, not under X for Xã."""
    title = row.unit.title if row.unit else row.code
    first, _, rest = title.partition(" ")
    name = rest if first in {"Xã", "Phường"} and rest and not rest[0].isdigit() else title
    return ("D~" if name[0] in "đĐ" else slug(name)[:1].upper()), slug(name)


def qr_listing(library: Library, world: World) -> Iterable[Output]:
    """The page, and what sends those who ask after a code here to the page for all codes."""
    here = f"{Qr.FOLDER}/index.md"
    edit = f"content/{Qr.FOLDER}/"
    listed = tuple(rows(library, world))
    if not listed:
        return
    own = tuple(row for row in listed if not row.of_unit)
    text = page_text(
        "loa.kinds.qr",
        "listing.md.jinja",
        here=here,
        rows=own,
        families=[(row, letters) for row in own if (letters := _by_letter(row.qr, listed))],
        base=world.base_url.removeprefix("https://"),
        check=CHECK_PAGE,
        script=SCRIPT,
    )
    meta = page_meta("Bảng mọi mã QR của trang: dẫn tới đâu, ai chịu trách nhiệm, còn dùng không.")
    yield Page(here, Qr.PLURAL, text, edit, meta)
    yield Data(f"{Qr.FOLDER}/{SCRIPT}", files("loa.kinds.qr").joinpath("asked_before.js").read_bytes(), edit)
