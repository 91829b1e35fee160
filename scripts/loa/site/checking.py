"""Checking: the one page on which people ask whether a code is genuine, whatever bears it.

In: library, world. Out: the page with its list and script, a page for each code that has no symbol of its own. Not
here: what can be said of a code (the records that gave it out), lists of one kind of code (kinds/qr/listing.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from loa.kind import Data, Output, Page
from loa.model.checkable import PAGE, Check, Standing, all_checks
from loa.model.library import Library
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.world import World

TITLE = "Kiểm tra mã, thẻ"
SCRIPT = "kiem-tra/kiem-tra.js"
EDIT = "content/"

TONES = {Standing.VALID: "ok", Standing.ENDED: "ended", Standing.REVOKED: "alert"}


def check_outputs(library: Library, world: World) -> Iterator[Output]:
    """The page, its script, and the pages of single codes; nothing on a site that gave out no code."""
    found = all_checks(library, world)
    if not found:
        return
    yield _page(found, library, world)
    yield Data(SCRIPT, files("loa.site").joinpath("checking.js").read_bytes(), EDIT)
    for check in found:
        if check.own_page:
            yield _single(check, check.own_page)


def _page(found: tuple[Check, ...], library: Library, world: World) -> Page:
    listed = [check for check in found if check.listed]
    valid = [check for check in listed if check.standing is Standing.VALID] or listed
    text = page_text(
        "loa.site",
        "checking.md.jinja",
        here=PAGE,
        title=TITLE,
        rows=[(check, check.own_page or check.page) for check in listed],
        example=valid[0].code if valid else "K7M2",
        others=any(not check.listed for check in found),
        base=world.base_url.removeprefix("https://"),
        script=SCRIPT.rpartition("/")[2],
        owner=library.resolve(library.site.owner),
    )
    meta = page_meta("Gõ mã in trên áp phích, thẻ, giấy chứng nhận để biết mã có thật không, còn hiệu lực không.")
    return Page(PAGE, TITLE, text, EDIT, meta)


def _single(check: Check, path: str) -> Page:
    text = page_text(
        "loa.site", "checked.md.jinja", here=path, check=check, tone=TONES[check.standing], all_codes=(PAGE, TITLE)
    )
    meta = page_meta(f"Mã {check.code}: {check.standing.label[0].lower()}{check.standing.label[1:]}.")
    # Whoever holds the paper asks for its code; no search engine shall list who was given one.
    meta |= {"search": {"exclude": True}, "robots": "noindex"}
    return Page(path, f"Mã {check.code}", text, EDIT, meta, hidden=True)
