"""What the schedule and the other languages of a script must hold to.

In: a script, library, world. Out: Problems. Not here: the words themselves (rules.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.broadcast.airings import LONGEST_DAYS
from loa.kinds.broadcast.record import Approval, Broadcast
from loa.kinds.broadcast.wording import script_of
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Problem, Severity, problem
from loa.world import World


def ends_on_a_day(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What may be aired, or has a schedule, has a last day: nobody is told old news for years."""
    assert isinstance(broadcast, Broadcast)
    if broadcast.until is None and (broadcast.airing or broadcast.status is Approval.APPROVED):
        yield problem(library.place(broadcast, "airing" if broadcast.airing else "status", key=True), "P924")


def schedule_makes_sense(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """It ends after it begins, within a year, and is aired as often as was ordered."""
    assert isinstance(broadcast, Broadcast)
    airing, until = broadcast.airing, broadcast.until
    if airing is None:
        return
    if until and until < airing.start:
        place = library.place(broadcast, "until")
        yield problem(place, "P925", text=until.isoformat(), start=airing.start.isoformat())
    elif until and (until - airing.start).days >= LONGEST_DAYS:
        yield problem(library.place(broadcast, "until"), "P938", text=until.isoformat(), start=airing.start.isoformat())
    if airing.count is None:
        yield problem(library.place(broadcast, "airing", key=True), "P935")
    elif airing.times and airing.per_day and airing.per_day != len(airing.times):
        place = library.place(broadcast, "airing", "per_day")
        yield problem(place, "P937", text=airing.per_day, count=len(airing.times))


def approved_by_somebody(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Approval is somebody's, and waits for the channel to be verified."""
    assert isinstance(broadcast, Broadcast)
    if broadcast.status is not Approval.APPROVED:
        return
    place = library.place(broadcast, "status")
    if broadcast.approved_by is None:
        yield problem(place, "P939")
    if broadcast.channel and broadcast.is_unsure(library):
        yield problem(place, "P940", Severity.REMINDER, text=library.resolve(broadcast.channel).title)


def translations_are_of_this_text(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A translation says of which text it was made; when that has changed, somebody has to look again."""
    assert isinstance(broadcast, Broadcast)
    mark = script_of(broadcast, library).mark
    seen = set()
    for number, translation in enumerate(broadcast.languages):
        place = library.place(broadcast, "languages", number, "mark" if translation.mark else "language")
        language = translation.language.label
        if translation.language in seen:
            at_language = library.place(broadcast, "languages", number, "language")
            yield problem(at_language, "P941", language=language, mark=mark)
        seen.add(translation.language)
        if translation.lines and translation.mark is None:
            yield problem(place, "P933", language=language, mark=mark)
        elif translation.lines and translation.mark != mark:
            words = {"text": translation.mark, "mark": mark}
            yield problem(place, "P932", Severity.REMINDER, language=language, **words)


SCHEDULE_RULES = (ends_on_a_day, schedule_makes_sense, approved_by_somebody, translations_are_of_this_text)
