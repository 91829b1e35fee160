"""The page of a script: what is said in large type, what was written beside it, schedule, files to take along.

In: a script, library, world. Out: Page, the files to hand out. Not here: wording and order of the page
(page.md.jinja), the page of all scripts (listing.py), what is in the files (handout.py,
large_type.py, airing_sheet.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.kind import Data, Output, Page, Print
from loa.kinds.broadcast.airing_sheet import airing_sheets
from loa.kinds.broadcast.handout import folder, handouts
from loa.kinds.broadcast.large_type import script_sheet
from loa.kinds.broadcast.record import Broadcast, Translation
from loa.kinds.broadcast.standing import draft_reasons, is_over
from loa.kinds.broadcast.wording import Script, script_of
from loa.model.clock import clock_wording
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.pages.copying import COPY_SCRIPT
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import day, link, page_text
from loa.sheet.marks import Sheet
from loa.world import World

_PACKAGE = "loa.kinds.broadcast"
DPI = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """A version in another language as the page shows it: whether it is there, whether it is of today's text."""

    translation: Translation
    is_stale: bool

    @property
    def text(self) -> str:
        """All its paragraphs."""
        return "\n\n".join(self.translation.lines)


def broadcast_outputs(broadcast: Record, library: Library, world: World) -> Iterable[Output]:
    """The script's files, and its page."""
    assert isinstance(broadcast, Broadcast)
    script = script_of(broadcast, library)
    files = tuple(handouts(broadcast, script, library, world))
    edit = library.file(broadcast)
    yield from (Data(file.path, file.content, edit) for file in files)
    printed = tuple(_printed(broadcast, script, library, world))
    yield from (Print(path, sheet, "pdf", DPI, edit) for path, _, _, sheet in printed)
    downloads = (
        *((path, label, note) for path, label, note, _ in printed),
        *((f.path, f.label, f.note) for f in files),
    )
    owner = library.resolve(broadcast.owner)
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=broadcast.page,
        broadcast=broadcast,
        script=script,
        said="\n\n".join(script.said),
        changes=[(change.written, change.said) for change in script.changes],
        drafts=tuple(draft_reasons(broadcast, library)),
        over=is_over(broadcast, library, world),
        files=[(link(broadcast.page, path), label, note) for path, label, note in downloads],
        schedule=tuple(_schedule(broadcast)),
        airing_units=[library.resolve(unit) for unit in broadcast.airing.units] if broadcast.airing else [],
        order=library.resolve(broadcast.airing.order) if broadcast.airing and broadcast.airing.order else None,
        languages=tuple(_languages(broadcast, script)),
        channel=library.resolve(broadcast.channel) if broadcast.channel else None,
        campaigns=[library.resolve(campaign) for campaign in broadcast.campaigns],
        owner=owner,
        documents=[library.resolve(document) for document in broadcast.documents],
        duties=tuple(_duties(broadcast, library)),
        sources=sourced(broadcast.evidence, library),
        table=next(iter(library.of("pronunciation")), None),
        script_address=f"../{COPY_SCRIPT}",
    )
    meta = page_meta(broadcast.summary, owner, broadcast.date) | {"search": {"boost": 0.5}}
    yield Page(broadcast.page, broadcast.title, text, edit, meta)


def _printed(
    broadcast: Broadcast, script: Script, library: Library, world: World
) -> Iterator[tuple[str, str, str, Sheet]]:
    """(path, what it is, a word on it, sheet) of all that is printed of a script."""
    place = folder(broadcast)
    large = script_sheet(broadcast, script, library, world)
    if large is not None:
        count = 1 + len(large.following)
        yield f"{place}/loi-doc.pdf", "Lời đọc, chữ lớn", f"PDF để in, A4, {count} trang", large
    for month, sheet in airing_sheets(broadcast, library, world):
        year, number = month.split("-")
        told = f"tháng {int(number)}/{year}, PDF để in, A4"
        yield f"{place}/lich-phat-{month}.pdf", "Tờ theo dõi phát thanh", told, sheet


def _schedule(broadcast: Broadcast) -> Iterator[tuple[str, str | None]]:
    """When it is aired, as (label, value); a value of None is not known."""
    airing = broadcast.airing
    if airing is None:
        return
    yield "Từ ngày", day(airing.start)
    yield "Đến hết ngày", day(broadcast.until) if broadcast.until else None
    yield "Mỗi ngày", f"{airing.count} lần" if airing.count else None
    yield "Giờ phát", "; ".join(clock_wording(at) for at in airing.times) or None
    yield "Những ngày", "; ".join(each.label for each in airing.days) or "mọi ngày trong tuần"


def _languages(broadcast: Broadcast, script: Script) -> Iterator[Shown]:
    for translation in broadcast.languages:
        yield Shown(translation, bool(translation.lines) and translation.mark != script.mark)


def _duties(broadcast: Broadcast, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the script answers."""
    for reference in broadcast.serves:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        yield link(broadcast.page, f"{document.page}#{reference.part}"), titles[reference.part or ""], document.title
