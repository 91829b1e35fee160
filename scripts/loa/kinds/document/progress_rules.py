"""What the results that units have told of a duty must hold to.

In: a document, library, world. Out: Problems. Not here: other rules (rules.py), counting results (site/boards/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.document.record import Document
from loa.model.chain import DutyKind
from loa.model.library import Library
from loa.model.members import lays_on
from loa.model.record import Record
from loa.problems import Problem, Severity, problem
from loa.world import World


def results_of_those_asked(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Only a unit that the letter asks has results."""
    assert isinstance(document, Document)
    for index, duty in enumerate(document.duties):
        for number, progress in enumerate(duty.progress):
            if duty.units and not lays_on(duty, progress.unit, library):
                words = {"unit": library.resolve(progress.unit).title, "example": progress.unit}
                place = library.place(document, "duties", index, "progress", number, "unit")
                yield problem(place, "P812", Severity.ERROR, title=duty.title, **words)


def results_of_the_past(document: Record, library: Library, world: World) -> Iterator[Problem]:
    """No result is known of a day still to come."""
    assert isinstance(document, Document)
    for index, duty in enumerate(document.duties):
        for number, progress in enumerate(duty.progress):
            if progress.on > world.today:
                place = library.place(document, "duties", index, "progress", number, "on")
                words = {"day": progress.on.isoformat(), "today": world.today.isoformat(), "key": "on"}
                yield problem(place, "P804", Severity.ERROR, **words)


def proposals_lead_to_documents(document: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A proposal that has come through has led to a document."""
    assert isinstance(document, Document)
    for index, duty in enumerate(document.duties):
        for number, progress in enumerate(duty.progress if duty.kind is DutyKind.PROPOSAL else ()):
            if progress.done and progress.document is None:
                place = library.place(document, "duties", index, "progress", number, "done")
                yield problem(place, "P814", Severity.REMINDER, title=duty.title)


PROGRESS_RULES = (results_of_those_asked, results_of_the_past, proposals_lead_to_documents)
