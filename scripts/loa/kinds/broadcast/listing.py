"""The page of all scripts: those in use by length, those that are over last.

In: library, world. Out: Page, Data (the script of the copy buttons). Not here: wording (listing.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Data, Output, Page
from loa.kinds.broadcast.record import Broadcast, Slot
from loa.kinds.broadcast.standing import draft_reasons, is_over
from loa.kinds.broadcast.wording import script_of
from loa.model.library import Library
from loa.pages.copying import COPY_SCRIPT, copy_script
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import day, link, page_text
from loa.world import World

Card = tuple[str, str, str, str]


def broadcast_listing(library: Library, world: World) -> Iterable[Output]:
    """All scripts; and the script that every page of theirs uses."""
    here, edit = f"{Broadcast.FOLDER}/index.md", f"content/{Broadcast.FOLDER}/"
    found = [each for each in by_name(library.of(Broadcast.KIND)) if isinstance(each, Broadcast)]
    if not found:
        return
    over = [each for each in found if is_over(each, library, world)]
    groups = [
        (slot, [_card(each, here, library) for each in found if each.slot is slot and each not in over])
        for slot in Slot
    ]
    text = page_text(
        "loa.kinds.broadcast",
        "listing.md.jinja",
        here=here,
        groups=[group for group in groups if group[1]],
        over=[_card(each, here, library) for each in over],
        tempo=library.site.reading.tempo,
        table=next(iter(library.of("pronunciation")), None),
    )
    meta = page_meta("Bài phát thanh viết sẵn cho người đọc loa: số, ngày tháng, chữ viết tắt đã thành lời.")
    yield Page(here, Broadcast.PLURAL, text, edit, meta)
    yield Data(f"{Broadcast.FOLDER}/{COPY_SCRIPT}", copy_script(), edit)


def _card(broadcast: Broadcast, here: str, library: Library) -> Card:
    """(address, title, what it says and how long it takes, state)."""
    script = script_of(broadcast, library)
    told = f"{broadcast.summary} ({script.length.syllables} tiếng, khoảng {script.seconds} giây)"
    return link(here, broadcast.page), broadcast.title, told, _state(broadcast, library)


def _state(broadcast: Broadcast, library: Library) -> str:
    """What a card says first: whether it may be aired, and until when."""
    if next(draft_reasons(broadcast, library), None):
        return "Dự thảo"
    return f"Phát đến hết {day(broadcast.until)}" if broadcast.until else broadcast.status.label
