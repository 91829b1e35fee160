"""Swept: all that one change touches, brought together.

In: a checked site, subjects. Out: for each subject its places, references, pages, prints and sheets on walls.
Not here: telling it (cli/sweep.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loa.kind import Print
from loa.kinds.print.affected import Touched, touched
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.renaming import OldWordFinder
from loa.problems import Place
from loa.site.check import Checked
from loa.site.sweep.places import Spot, spots
from loa.site.sweep.shown import Shown, shown
from loa.site.sweep.subject import Subject

_PRINTED = ("poster", "qr")
"""Kinds whose change reaches what hangs."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A key by which a record names the unit that changes."""

    place: Place
    record: Record
    path: Path


@dataclass(frozen=True)
class Swept:
    """What one change touches."""

    subject: Subject
    spots: tuple[Spot, ...]
    references: tuple[Reference, ...]
    pages: tuple[Shown, ...]
    prints: tuple[Shown, ...]
    hanging: tuple[Touched, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing but the record of the change itself knows of it."""
        return not (self.spots or self.references or self.pages or self.prints or self.hanging)


def swept(subjects: Sequence[Subject], seen: Checked) -> tuple[Swept, ...]:
    """What each of the subjects touches; nothing for a site that cannot be read."""
    if seen.library is None or seen.world is None:
        return ()
    finder = OldWordFinder(subject.renaming for subject in subjects)
    places = tuple(spots(seen.texts, seen.library, finder, seen.world.today))
    outputs = tuple(shown(seen.plan, finder))
    return tuple(_swept(subject, places, outputs, seen.library) for subject in subjects)


def _swept(subject: Subject, places: Sequence[Spot], outputs: Sequence[Shown], library: Library) -> Swept:
    key = subject.renaming.key
    own = tuple(each for each in places if each.renaming.key == key)
    showing = [each for each in outputs if each.renaming.key == key]
    prints = tuple(each for each in showing if isinstance(each.output, Print))
    made_of = {each.output.edit for each in prints}
    printed = {
        record.id: record
        for record in library.all()
        if record.KIND in _PRINTED and (library.file(record) in made_of or any(each.record is record for each in own))
    }
    changed = [*printed.values(), *([subject.record] if subject.record else [])]
    return Swept(
        subject,
        own,
        tuple(_references(subject, library)),
        tuple(each for each in showing if not isinstance(each.output, Print)),
        prints,
        touched(library, changed),
    )


def _references(subject: Subject, library: Library) -> Iterator[Reference]:
    """Every key that names the unit, by file and line."""
    if subject.record is not None:
        found = library.mentions(subject.record)
        rows = (Reference(library.place(record, *path), record, path) for record, path in found)
        yield from sorted(rows, key=lambda row: row.place)
