"""The page of an event, and the page of all events.

In: an event, library, world. Out: Page, the Print of its agenda. Not here: wording and order of the page
(page.md.jinja), what stands on the print (sheet.py), the calendar file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Output, Page, Print
from loa.kinds.event.record import Event
from loa.kinds.event.sheet import agenda_sheet
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.pages.pieces import page_meta, sourced, thumbnails
from loa.pages.writer import link, page_text
from loa.sheet.paper import Unfit
from loa.world import World

_PACKAGE = "loa.kinds.event"
DPI = 300


def event_outputs(event: Record, library: Library, world: World) -> Iterable[Output]:
    """The event's agenda to print, where it has one, and its page."""
    assert isinstance(event, Event)
    agenda = tuple(_agenda(event, library, world))
    yield from agenda
    poster = library.resolve(event.poster) if event.poster else None
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=event.page,
        event=event,
        over=event.has_ended(world.today),
        host=library.resolve(event.host),
        partners=[library.resolve(partner) for partner in event.partners],
        owner=library.resolve(event.owner),
        campaign=library.resolve(event.campaign) if event.campaign else None,
        documents=[library.resolve(document) for document in event.documents],
        duties=tuple(_duties(event, library)),
        results=list(zip(event.results, sourced((each.source for each in event.results), library), strict=True)),
        calendar=link(event.page, event.calendar_path),
        agenda=link(event.page, agenda[0].path) if agenda else None,
        poster=poster,
        thumbnails=thumbnails((poster,) if poster else (), event.page),
        sources=sourced(event.evidence, library),
    )
    meta = page_meta(event.summary, library.resolve(event.owner), event.date)
    yield Page(event.page, event.title, text, library.file(event), meta)


def _agenda(event: Event, library: Library, world: World) -> Iterator[Print]:
    """The agenda on a sheet; rules.py tells when it is too long for one."""
    if event.agenda:
        try:
            sheet = agenda_sheet(event, library, world)
        except Unfit:
            return
        yield Print(f"{event.FOLDER}/{event.id}/chuong-trinh.pdf", sheet, "pdf", DPI, library.file(event))


def _duties(event: Event, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the event answers."""
    for reference in event.serves:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        yield link(event.page, f"{document.page}#{reference.part}"), titles[reference.part or ""], document.title


def event_listing(library: Library, world: World) -> Iterable[Output]:
    """All events: those to come by day, then those that are over, the latest first."""
    here = f"{Event.FOLDER}/index.md"
    events = [event for event in library.of(Event.KIND) if isinstance(event, Event)]
    if not events:
        return ()
    coming = sorted((event for event in events if not event.has_ended(world.today)), key=lambda event: event.day)
    past = sorted((event for event in events if event.has_ended(world.today)), key=lambda event: event.day)
    text = page_text(
        _PACKAGE,
        "listing.md.jinja",
        coming=[_card(event, here) for event in coming],
        past=[_card(event, here) for event in reversed(past)],
    )
    meta = page_meta("Tọa đàm, hội nghị, tập huấn, ra quân, sinh hoạt: sắp tới và đã qua, ở đâu, kết quả thế nào.")
    return (Page(here, Event.PLURAL, text, f"content/{Event.FOLDER}/", meta),)


def _card(event: Event, here: str) -> tuple[str, str, str, str]:
    state = " · đã hoãn hoặc hủy" if event.cancelled else ""
    place = f" {event.place}." if event.place else ""
    return (link(here, event.page), event.title, f"{event.summary}{place}", f"{event.days_wording}{state}")
