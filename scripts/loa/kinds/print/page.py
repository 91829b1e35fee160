"""The register as a page for those who keep it: what hangs, and what has been taken down.

In: library, world. Out: Page, in no menu and no search. Not here: wording (listing.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from loa.kind import Output, Page
from loa.kinds.print.affected import hanging
from loa.kinds.print.record import Printed
from loa.kinds.print.standing import reasons
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.world import World


class Row(NamedTuple):
    """One print as the page shows it; `wrong` are the reasons why it may not hang on."""

    printed: Printed
    poster: Record
    unit: Record
    wrong: tuple[str, ...]


def print_listing(library: Library, world: World) -> Iterable[Output]:
    """The register; nothing while it is empty."""
    rows = [_row(row, library, world) for row in library.of(Printed.KIND) if isinstance(row, Printed)]
    if not rows:
        return
    here = f"{Printed.FOLDER}/index.md"
    text = page_text(
        "loa.kinds.print",
        "listing.md.jinja",
        here=here,
        up=[row for row in rows if row.printed.hangs],
        down=[row for row in rows if not row.printed.hangs],
        sheets=sum(row.count for row in hanging(library)),
    )
    meta = page_meta("Sổ bản in: bản nào đang dán ở đâu, từ ngày nào, ai trông nom.")
    hidden = {"search": {"exclude": True}, "robots": "noindex"}
    yield Page(here, Printed.PLURAL, text, f"content/{Printed.FOLDER}/", {**meta, **hidden}, hidden=True)


def _row(printed: Printed, library: Library, world: World) -> Row:
    wrong = tuple(reasons(printed, library, world)) if printed.hangs else ()
    return Row(printed, library.resolve(printed.poster), library.resolve(printed.unit), wrong)
