"""The page of a team: what it helps with, where, when, under which telephone; or that nobody has said so yet.

In: a team, library, world. Out: Page, Prints. Not here: all teams together (listing.py), wording (page.md.jinja),
sheets (prints.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from loa.kind import Output, Page
from loa.kinds.team.card import NEVER
from loa.kinds.team.prints import File, prints, team_files
from loa.kinds.team.record import State, Station, Team
from loa.model.checkable import PAGE as CHECK_PAGE
from loa.model.helping import FINDER, Place
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.model.values import Ref
from loa.model.week import DayRow, closures_data, day_rows, week_data
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import link, page_text
from loa.sheet.paper import Unfit
from loa.world import World

SCRIPT = "gio-truc.js"
SEARCH_BOOST = 0.8


class Seat(NamedTuple):
    """A station as the page shows it.

    Shape: `rows` tell its week; `week` and `shut` are the same for the page's script, "" when nothing is known;
    `successors` are (address, name) of what follows it.
    """

    station: Station
    ended: bool
    rows: tuple[DayRow, ...]
    week: str
    shut: str
    successors: tuple[tuple[str, str], ...]


class Request(NamedTuple):
    """A letter's wish that there be such a team: the address of the duty, its title, the letter."""

    address: str
    title: str
    document: Record


def team_outputs(team: Record, library: Library, world: World) -> Iterable[Output]:
    """The team's page and, once it is known, its forms and cards."""
    assert isinstance(team, Team)
    files = _files(team, library, world)
    yield from prints(iter(files), _folder(team), library.file(team))
    yield _page(team, files, library, world)


def _files(team: Team, library: Library, world: World) -> tuple[File, ...]:
    """What is printed of a team; nothing as long as something on it does not fit, which the rules tell."""
    if not team.helps(world.today):
        return ()
    try:
        return tuple(team_files(team, library, world))
    except Unfit:
        return ()


def _page(team: Team, files: Iterable[File], library: Library, world: World) -> Page:
    seats = tuple(_seats(team, library, world))
    text = page_text(
        "loa.kinds.team",
        "page.md.jinja",
        here=team.page,
        team=team,
        known=team.helps(world.today),
        unknown=team.state is State.UNKNOWN,
        ended=team.has_ended(world.today),
        units=[library.resolve(unit) for unit in team.units],
        founder=library.resolve(team.founder) if team.founder else None,
        host=library.resolve(team.host) if team.host else None,
        seats=[seat for seat in seats if not seat.ended],
        past=[seat for seat in seats if seat.ended],
        onward=tuple(dict.fromkeys(way for seat in seats if seat.ended for way in seat.successors)),
        guides=[library.resolve(guide) for guide in team.guides],
        all_guides="huong-dan/index.md" if library.of("guide") else None,
        channels=[library.resolve(channel) for channel in team.channels],
        requests=tuple(_requests(team, library)),
        files=[(link(team.page, f"{_folder(team)}/{file.name}"), file.label, file.note) for file in files],
        blanks=f"{Team.FOLDER}/index.md#mau-giay",
        never=[f"{each[0].upper()}{each[1:]}." for each in NEVER],
        finder=FINDER if _has_places(library, world) else None,
        sources=sourced(team.evidence, library),
        owner=library.resolve(library.site.owner),
        check=CHECK_PAGE,
        script="../" + SCRIPT if any(seat.week for seat in seats) else None,
    )
    meta = page_meta(_summary(team, library, world), library.resolve(library.site.owner))
    # What is not known is found by the place's own page, which says so too.
    meta["search"] = {"boost": SEARCH_BOOST} if team.helps(world.today) else {"exclude": True}
    return Page(team.page, team.title, text, library.file(team), meta)


def _summary(team: Team, library: Library, world: World) -> str:
    """What search engines show."""
    where = ", ".join(library.resolve(unit).title for unit in team.units)
    if team.has_ended(world.today):
        return f"{team.title}: nơi này đã thôi đặt bàn hướng dẫn; nay đến đâu."
    if team.state is State.UNKNOWN:
        return f"{where}: chưa có thông tin về đội hình hướng dẫn dịch vụ công ở đây."
    return f"{team.title}: giúp bà con ở {where} làm dịch vụ công; nơi đặt bàn, giờ trực, điện thoại."


def _seats(team: Team, library: Library, world: World) -> Iterator[Seat]:
    for station in team.stations:
        ways = tuple((link(team.page, _target(way)), _name(way, library)) for way in station.successors)
        yield Seat(
            station,
            station.has_ended(world.today),
            day_rows(station.hours),
            week_data(station.hours),
            closures_data(station.closed),
            ways,
        )


def _target(way: Ref) -> str:
    """The source path and anchor of a team or of one of its stations."""
    return f"{Team.FOLDER}/{way.id}.md{f'#{way.part}' if way.part else ''}"


def _name(way: Ref, library: Library) -> str:
    """What readers know the next place by: its station, the place it serves, or its own name."""
    record = library.resolve(way)
    assert isinstance(record, Team)
    station = record.parts().get(way.part or "")
    if isinstance(station, Station):
        return station.title
    units = [library.resolve(unit) for unit in record.units]
    return units[0].title if record.state is State.UNKNOWN and len(units) == 1 else record.title


def _requests(team: Team, library: Library) -> Iterator[Request]:
    for reference in team.asked_by:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        address = link(team.page, f"{document.page}#{reference.part}")
        yield Request(address, titles.get(reference.part or "", document.title), document)


def _has_places(library: Library, world: World) -> bool:
    units = library.of("unit")
    return any(isinstance(unit, Place) and unit.in_gazetteer and not unit.has_ended(world.today) for unit in units)


def _folder(team: Team) -> str:
    return f"{Team.FOLDER}/{team.id}"
