"""What a brief must hold to beyond its form.

In: a brief, library, world. Out: Problems. Not here: types of values (record.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.brief.record import Approval, Brief
from loa.model.library import Library
from loa.model.record import Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.world import World


def facts_sourced(brief: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What is printed in papers comes from somewhere."""
    assert isinstance(brief, Brief)
    if not (brief.evidence or brief.documents):
        yield problem(library.place(brief, "facts", key=True), "P944")


def approved_by_somebody(brief: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Approval is somebody's."""
    assert isinstance(brief, Brief)
    if brief.status is Approval.APPROVED and brief.approved_by is None:
        yield problem(library.place(brief, "status"), "P945")


def brings_material(brief: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The press is helped by a picture to print and by words to say."""
    assert isinstance(brief, Brief)
    if not (brief.posters and brief.scripts):
        yield problem(library.place(brief, "title", key=True), "P946", Severity.REMINDER)


def not_ahead(brief: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nothing is known as of a day to come."""
    assert isinstance(brief, Brief)
    if brief.date > world.today:
        place = library.place(brief, "date")
        yield problem(place, "P947", text=brief.date.isoformat(), today=world.today.isoformat())


RULES = (sources_not_ahead, facts_sourced, approved_by_somebody, brings_material, not_ahead)
