"""What an event must hold to beyond its form.

In: an event, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

from loa.kinds.event.record import Event
from loa.kinds.event.sheet import agenda_sheet
from loa.model.clock import clock_wording
from loa.model.invitation import Inviting
from loa.model.library import Library
from loa.model.record import Record
from loa.model.sources import sources_not_ahead
from loa.model.values import PartialDate
from loa.problems import Problem, Severity, problem
from loa.sheet.paper import Unfit
from loa.world import World


def in_order(event: Record, library: Library, _world: World) -> Iterator[Problem]:
    """An event ends after it has begun."""
    assert isinstance(event, Event)
    if event.last_day and event.last_day < event.day:
        yield problem(library.place(event, "last_day"), "P125", start=event.day, end=event.last_day)
    if event.end and event.start is None:
        yield problem(library.place(event, "end"), "P960", text=f"{event.end:%H:%M}")
    elif event.end and event.start and event.end <= event.start and event.last_day in (None, event.day):
        yield problem(library.place(event, "end"), "P326", start=f"{event.start:%H:%M}", end=f"{event.end:%H:%M}")


def agenda_in_order(event: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The hours of the agenda go forward, and lie within the event's own."""
    assert isinstance(event, Event)
    latest = event.start
    for number, item in enumerate(event.agenda):
        if item.at is None:
            continue
        if latest and item.at < latest and event.last_day in (None, event.day):
            place = library.place(event, "agenda", number, "at")
            yield problem(place, "P961", text=f"{item.at:%H:%M}", before=f"{latest:%H:%M}", what=item.what)
        latest = max(latest or item.at, item.at)


def agenda_fits(event: Record, library: Library, world: World) -> Iterator[Problem]:
    """The agenda stands on one sheet of A4."""
    assert isinstance(event, Event)
    if not event.agenda:
        return
    try:
        agenda_sheet(event, library, world)
    except Unfit as unfit:
        words = str(unfit.args[0])
        yield problem(library.place(event, "agenda", key=True), "P967", count=len(event.agenda), text=words)


def grounded(event: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every product stands on a letter, or on a source."""
    assert isinstance(event, Event)
    if not (event.documents or event.serves or event.evidence):
        yield problem(library.place(event, "title", key=True), "P962")


def invitation_agrees(event: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The poster that invites to it says the same day, hour and place."""
    assert isinstance(event, Event)
    if event.poster is None:
        return
    poster = library.resolve(event.poster)
    place = library.place(event, "poster")
    invitation = poster.invitation if isinstance(poster, Inviting) else None
    if invitation is None:
        yield problem(place, "P964", poster=poster.title)
        return
    differing = (
        ("day", "ngày", invitation.day, event.day),
        ("last_day", "ngày cuối", invitation.last_day, event.last_day or event.day),
        ("start", "giờ bắt đầu", invitation.start, event.start),
        ("place", "nơi", invitation.place, event.place),
    )
    for key, label, printed, recorded in differing:
        if printed != recorded:
            yield problem(
                place,
                "P963",
                poster=poster.title,
                key=key,
                label=label,
                printed=_told(printed),
                recorded=_told(recorded),
                value=_typed(recorded),
            )


def _told(value: object) -> str:
    """A value as a sentence says it."""
    if isinstance(value, time):
        return clock_wording(value)
    if isinstance(value, date):
        return PartialDate.read(value.isoformat()).in_table
    return str(value) if value else "chưa có"


def _typed(value: object) -> str:
    """A value as it is typed into a file."""
    return f"{value:%H:%M}" if isinstance(value, time) else str(value or "…")


def results_after_it(event: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nothing has come of an event that has not been, or was cancelled."""
    assert isinstance(event, Event)
    key = "results" if event.results else "result_note" if event.result_note else None
    if key and (event.day > world.today or event.cancelled):
        yield problem(library.place(event, key, key=True), "P965", day=_told(event.day))


def result_told(event: Record, library: Library, world: World) -> Iterator[Problem]:
    """An event that is over is followed by what came of it."""
    assert isinstance(event, Event)
    over = event.has_ended(world.today) and event.cancelled is None
    if over and not event.results and not event.result_note:
        yield problem(library.place(event, "title"), "P966", Severity.REMINDER, day=_told(event.last_day or event.day))


RULES = (
    sources_not_ahead,
    in_order,
    agenda_in_order,
    agenda_fits,
    grounded,
    invitation_agrees,
    results_after_it,
    result_told,
)
