"""The duty boards: every duty of every letter with every unit that owes it, and the quotas among them.

In: a library, a day. Out: Laid, LetterBoard. Not here: one unit's standing (model/owing.py), tables (tables.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from loa.model.chain import Duty, DutyKind
from loa.model.counting import quota_spans
from loa.model.library import Library
from loa.model.owing import OwedState, Owing, Standing, owing, standings
from loa.model.proving import Letter
from loa.model.record import Record
from loa.model.spans import Span

APART = (DutyKind.INTERNAL, DutyKind.PROPOSAL)
"""Kinds of duty that no media product answers."""


@dataclass(frozen=True, slots=True)
class Laid:
    """One duty with how it stands with each unit; `spans` are those of its quota, if it has one."""

    document: Record
    duty: Duty
    owing: Owing
    standings: tuple[Standing, ...]
    spans: tuple[Span, ...]

    @property
    def reference(self) -> str:
        """As records name it: document-id#duty-id."""
        return f"{self.document.id}#{self.duty.id}"

    @property
    def name(self) -> str:
        """As files are named after it: document-id-duty-id."""
        return f"{self.document.id}-{self.duty.id}"

    def count(self, *states: OwedState) -> int:
        """With how many units it stands so."""
        return sum(standing.state in states for standing in self.standings)


@dataclass(frozen=True, slots=True)
class LetterBoard:
    """All duties of one letter: what is asked of media, and apart from it internal tasks and proposals."""

    document: Record
    asked: tuple[Laid, ...]
    apart: tuple[Laid, ...]

    @property
    def all(self) -> tuple[Laid, ...]:
        """Every duty, in the letter's order within each part."""
        return (*self.asked, *self.apart)

    @property
    def units(self) -> tuple[Record, ...]:
        """Every unit that owes one of the duties asked, by id."""
        found = {standing.unit.id: standing.unit for laid in self.asked for standing in laid.standings}
        return tuple(found[name] for name in sorted(found))

    def standing(self, laid: Laid, unit: Record) -> Standing | None:
        """How a duty stands with a unit, None where the unit does not owe it."""
        return next((one for one in laid.standings if one.unit.id == unit.id), None)


def letter_boards(library: Library, today: date) -> Iterator[LetterBoard]:
    """A board for each letter that asks for something, the oldest first."""
    letters = [record for record in library.of("document") if isinstance(record, Letter) and record.duties]
    for letter in sorted(letters, key=lambda one: (one.date.sort_key if one.date else (9999, 0, 0), one.id)):
        laid = [_laid(letter, duty, library, today) for duty in letter.duties]
        asked = tuple(one for one in laid if one.duty.kind not in APART)
        yield LetterBoard(letter, asked, tuple(one for one in laid if one.duty.kind in APART))


def _laid(letter: Record, duty: Duty, library: Library, today: date) -> Laid:
    owed = owing(letter, duty, library)
    spans = quota_spans(letter, duty, owed.units, library, today)
    return Laid(letter, duty, owed, standings(letter, duty, library, today), spans)
