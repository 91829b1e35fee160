"""What is made of a code: its page, the symbol to download, the landing page; and the page to check codes by.

In: a code, library, world. Out: Page, Prints, Data. Not here: the sheet (sheet.py), the landing page (landing.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from loa.kind import Output, Page, Print
from loa.kinds.qr.landing import landing_page
from loa.kinds.qr.record import Qr
from loa.kinds.qr.sheet import code_sheet
from loa.model.ledger import State
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta, thumbnails
from loa.pages.writer import page_text
from loa.world import World

FORMATS = ("svg", "png", "pdf")
DPI = 300


@dataclass(frozen=True, slots=True)
class Row:
    """One code of the table people check by; `target` is a record of the site or the host of an address outside."""

    qr: Qr
    owner: Record
    target: Record | None
    host: str | None


def _row(qr: Qr, library: Library) -> Row:
    target = library.resolve(qr.record_target) if qr.record_target else None
    return Row(qr, library.resolve(qr.owner), target, urlsplit(qr.url).hostname if qr.url else None)


def qr_outputs(qr: Record, library: Library, world: World) -> Iterable[Output]:
    """The code's page, its landing page and, unless it is retired, the symbol as SVG, PNG and PDF."""
    assert isinstance(qr, Qr)
    edit = library.file(qr)
    yield landing_page(qr, library, world)
    in_use = qr.state is State.ACTIVE
    if in_use:
        sheet = code_sheet(qr, library, world)
        for form in FORMATS:
            yield Print(_symbol_path(qr, form), sheet, form, DPI, edit)
    row = _row(qr, library)
    posters = library.referrers(qr, "poster")
    text = page_text(
        "loa.kinds.qr",
        "page.md.jinja",
        here=qr.page,
        row=row,
        qr=qr,
        in_use=in_use,
        symbol={form: _symbol_path(qr, form) for form in FORMATS},
        short=qr.short_address(world.base_url),
        typed_address=qr.typed_address(library, world.base_url),
        draft=qr.draft_reason(library, world.base_url),
        posters=posters,
        thumbnails=thumbnails(posters, qr.page),
    )
    yield Page(qr.page, qr.title, text, edit, page_meta(qr.summary, row.owner, qr.issued))


def _symbol_path(qr: Qr, form: str) -> str:
    return f"{Qr.FOLDER}/{qr.id}/ma.{form}"


def qr_listing(library: Library, world: World) -> Iterable[Output]:
    """Every code there ever was, to check one against."""
    here = f"{Qr.FOLDER}/index.md"
    rows = [_row(qr, library) for qr in library.of(Qr.KIND) if isinstance(qr, Qr)]
    if not rows:
        return ()
    text = page_text(
        "loa.kinds.qr",
        "listing.md.jinja",
        here=here,
        rows=sorted(rows, key=lambda row: row.qr.code),
        pattern=f"{world.base_url.removeprefix('https://')}q/…",
        owner=library.resolve(library.site.owner),
    )
    meta = page_meta(
        "Mã này có thật không? Bảng mọi mã QR của trang: dẫn tới đâu, ai chịu trách nhiệm, còn dùng không."
    )
    return (Page(here, "Tra mã QR", text, f"content/{Qr.FOLDER}/", meta),)
