"""What a plan must hold to beyond its form.

In: a plan, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from loa.kinds.plan.record import Plan
from loa.model.library import Library
from loa.model.members import duty_of, lays_on
from loa.model.record import Path, Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.world import World


def outreach_goes_ahead(plan: Record, library: Library, _world: World) -> Iterator[Problem]:
    """People are told of a thing before it happens."""
    assert isinstance(plan, Plan)
    for index, task in enumerate(plan.tasks):
        if task.ahead_of and task.start.last_day >= task.ahead_of.on:
            words = {"start": task.start, "thing": task.ahead_of.title, "on": task.ahead_of.on.isoformat()}
            yield problem(library.place(plan, "tasks", index, "start"), "P815", Severity.REMINDER, **words)


def tasks_within_the_plan(plan: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No task lies outside the plan's own time."""
    assert isinstance(plan, Plan)
    for index, task in enumerate(plan.tasks):
        for key, day in (("start", task.start), ("end", task.end)):
            if day and (day.last_day < plan.start.first_day or day.first_day > plan.end.last_day):
                words = {"day": day, "start": plan.start, "end": plan.end}
                yield problem(library.place(plan, "tasks", index, key), "P813", Severity.ERROR, **words)


def done_in_the_past(plan: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nothing is issued, done or noted on a day still to come."""
    assert isinstance(plan, Plan)
    for path, day in _days_done(plan):
        if day > world.today:
            words = {"day": day.isoformat(), "today": world.today.isoformat(), "key": path[-1]}
            yield problem(library.place(plan, *path), "P804", Severity.ERROR, **words)


def _days_done(plan: Plan) -> Iterator[tuple[Path, date]]:
    if plan.issued:
        yield ("issued",), plan.issued
    yield from ((("tasks", index, "done"), task.done) for index, task in enumerate(plan.tasks) if task.done)
    yield from ((("progress", index, "on"), note.on) for index, note in enumerate(plan.progress))


def duty_is_the_units(plan: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A plan answers a duty that the letter lays on its unit."""
    assert isinstance(plan, Plan)
    for index, reference in enumerate(plan.serves):
        if not lays_on(duty_of(reference, library), plan.unit, library):
            words = {"text": reference, "unit": library.resolve(plan.unit).title}
            yield problem(library.place(plan, "serves", index), "P808", Severity.REMINDER, **words)


def strands_of_the_campaign(plan: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A task's content strand is one of the plan's campaign."""
    assert isinstance(plan, Plan)
    for index, task in enumerate(plan.tasks):
        if task.strand and task.strand.id != plan.campaign.id:
            words = {"text": task.strand, "campaign": library.resolve(plan.campaign).title}
            yield problem(library.place(plan, "tasks", index, "strand"), "P811", Severity.ERROR, **words)


RULES = (
    sources_not_ahead,
    outreach_goes_ahead,
    tasks_within_the_plan,
    done_in_the_past,
    duty_is_the_units,
    strands_of_the_campaign,
)
