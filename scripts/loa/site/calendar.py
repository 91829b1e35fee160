"""Calendar: every date of the site in one feed, each unit's and each event's in its own, and the page that leads there.

In: library, world. Out: Data and a Page. Not here: iCalendar itself (exports/calendar.py), who brings dates (kinds/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple
from urllib.parse import urlsplit

from loa.exports.calendar import Entry, calendar_bytes
from loa.kind import Data, Output, Page
from loa.kinds.event.record import Event
from loa.kinds.unit.dated import calendar_path, dates_of
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.occasion import Occasion
from loa.model.record import Record
from loa.pages.pieces import by_name, page_meta
from loa.pages.writer import link, page_text
from loa.site.recall import Recall
from loa.world import World

FOLDER = "lich"
ALL = f"{FOLDER}/tat-ca.ics"
TITLE = "Lịch"
EDIT = "content/site.yml"
Dated = tuple[Record, Occasion]


class Row(NamedTuple):
    """One entry as the page lists it: when, what, of which sort, the units it concerns."""

    when: str
    address: str
    title: str
    sort: str
    cancelled: bool
    units: tuple[Record, ...]


def calendar_outputs(library: Library, world: World, recall: Recall | None = None) -> Iterator[Output]:
    """The feed of all dates, one for each unit that has any and each event, their page; nothing without dates."""
    if not library.occasions:
        return
    recall = recall or Recall(library, world)
    yield from recall("calendar", _common)
    for unit in _units(library):
        yield from recall(f"calendar {unit.id}", partial(_own, unit), unit)
    for event in library.of(Event.KIND):
        yield from recall(f"calendar {Event.KIND} {event.id}", partial(_alone, event), event)
    yield from recall("calendar page", _page)


def _units(library: Library) -> list[Unit]:
    """The units that have dates, by name."""
    return [unit for unit in by_name(library.of(Unit.KIND)) if isinstance(unit, Unit) and dates_of(unit, library)]


def _common(library: Library, world: World) -> Iterator[Output]:
    title = library.site.title
    about = f"Thời hạn, sự kiện, lịch phát của trang {title}."
    yield _feed(ALL, f"{title}: lịch chung", about, library.occasions, world)


def _own(unit: Unit, library: Library, world: World) -> Iterator[Output]:
    about = f"Thời hạn, sự kiện, lịch phát của {unit.title}, theo trang {library.site.title}."
    yield _feed(calendar_path(unit), f"{unit.title}: lịch", about, dates_of(unit, library), world)


def _alone(event: Record, library: Library, world: World) -> Iterator[Output]:
    """An event to be put into somebody's own calendar; known there by the same name as in the feeds."""
    assert isinstance(event, Event)
    dated = ((event, each) for each in event.occasions(library))
    yield _feed(event.calendar_path, event.title, event.summary, dated, world)


def _feed(path: str, title: str, about: str, dated: Iterable[Dated], world: World) -> Data:
    entries = (Entry(uid(record, each, world), page_url(each.page, world), each) for record, each in dated)
    return Data(path, calendar_bytes(title, about, world.base_url + path, entries), EDIT)


def uid(record: Record, occasion: Occasion, world: World) -> str:
    """The name by which calendars know the entry again: it follows from the record's id alone."""
    host = urlsplit(world.base_url).hostname
    return "-".join(part for part in (record.KIND, record.id, occasion.key) if part) + f"@{host}"


def page_url(page: str, world: World) -> str:
    """A source path's address in the finished site: "su-kien/x.md#a" → "https://…/su-kien/x/#a"."""
    path, mark, anchor = page.partition("#")
    address = path.removesuffix(".md").removesuffix("index").removesuffix("/")
    return f"{world.base_url}{address}{'/' if address else ''}{mark}{anchor}"


def _page(library: Library, world: World) -> Iterator[Output]:
    here = f"{FOLDER}/index.md"
    coming = [dated for dated in library.occasions if dated[1].last_day >= world.today]
    past = [dated for dated in reversed(library.occasions) if dated[1].last_day < world.today]
    text = page_text(
        "loa.site",
        "calendar.md.jinja",
        here=here,
        coming=[_row(record, each, here, library) for record, each in coming],
        past=[_row(record, each, here, library) for record, each in past],
        all=link(here, ALL),
        typed=world.base_url + ALL,
        units=[(link(here, calendar_path(unit)), unit) for unit in _units(library)],
    )
    meta = page_meta("Thời hạn, sự kiện, lịch phát: xem trên trang hoặc thêm vào lịch của điện thoại, máy tính.")
    yield Page(here, TITLE, text, EDIT, meta)


def _row(record: Record, occasion: Occasion, here: str, library: Library) -> Row:
    found = (library.get(Unit.KIND, name) for name in occasion.unit_ids)
    units = tuple(unit for unit in found if unit is not None)
    address = link(here, occasion.page or record.page)
    return Row(occasion.wording, address, occasion.summary, occasion.kind.label, occasion.cancelled, units)
