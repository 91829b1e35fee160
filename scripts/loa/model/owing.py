"""What each unit owes of a duty, and how it stands on a day: one computation for pages, boards and reports.

In: a document's duty, a library, a day. Out: Standings. Not here: how they are shown (kinds/unit/, site/boards/).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from loa.model.chain import Duty, Progress
from loa.model.counting import Count, CountState, counts, products_of, quota_spans
from loa.model.helping import Helping
from loa.model.library import Library
from loa.model.members import member_ids
from loa.model.proving import Lasting, Proving
from loa.model.record import Record, references
from loa.model.roles import Grouping, Serving
from loa.model.values import Choice, PartialDate


class OwedState(Choice):
    """How a duty stands with one unit: only what is recorded counts, and what has no deadline is never overdue."""

    DONE = ("done", "đã làm")
    LATE = ("late", "đã làm, muộn")
    STARTED = ("started", "đang làm")
    SHORT = ("short", "còn thiếu")
    OVERDUE = ("overdue", "quá hạn, chưa ghi nhận")
    OPEN = ("open", "còn hạn")
    UNDATED = ("undated", "chưa ghi nhận, không nêu hạn")
    ENDED = ("ended", "đơn vị đã chấm dứt")

    @property
    def look(self) -> str:
        """How it looks: "done", "late", "missing", "open" or "none"."""
        return _LOOKS.get(self, "open")


_LOOKS = {
    OwedState.DONE: "done",
    OwedState.LATE: "late",
    OwedState.SHORT: "missing",
    OwedState.OVERDUE: "missing",
    OwedState.ENDED: "none",
}
"""The looks of states; those not named are open."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a unit has done its duty: a record, or a result it has told; since when, if known."""

    on: date | None
    record: Record | None
    progress: Progress | None


@dataclass(frozen=True, slots=True)
class Standing:
    """One duty of one unit on one day.

    Shape: `proofs` by day; `done_on` is the first day known; `counts` are those of its quota, span by span.
    """

    unit: Record
    document: Record
    duty: Duty
    state: OwedState
    proofs: tuple[Proof, ...]
    progress: tuple[Progress, ...]
    counts: tuple[Count, ...] = ()

    @property
    def done_on(self) -> date | None:
        """The day it was done."""
        return next((proof.on for proof in self.proofs if proof.on), None)

    @property
    def wording(self) -> str:
        """The state in words, with the day or the count that it rests on."""
        short, counted = self.short_of
        if self.state is OwedState.SHORT and self.duty.quota:
            return f"thiếu {short}/{counted} {self.duty.quota.per.label}"
        if self.state in {OwedState.DONE, OwedState.LATE} and self.done_on and not self.duty.quota:
            return f"{self.state.label} ({PartialDate.read(self.done_on.isoformat()).in_table})"
        return self.state.label

    @property
    def short_of(self) -> tuple[int, int]:
        """(spans in which the quota was missed, spans that count)."""
        counted = [count for count in self.counts if count.state is not CountState.NONE]
        return sum(count.state is CountState.MISSING for count in counted), len(counted)


@dataclass(frozen=True, slots=True)
class Owing:
    """Whom a duty is laid on: units by title, and the groups of which not all are known, with the reason."""

    units: tuple[Record, ...]
    unnamed: tuple[tuple[Record, str], ...]


def owing(document: Record, duty: Duty, library: Library) -> Owing:
    """The single units behind a duty; of a group that is not wholly known also those that have shown themselves."""
    groups = _groups(duty, library)
    unnamed = tuple(
        (group, group.members_unknown) for group in groups if isinstance(group, Grouping) and group.members_unknown
    )
    names = dict.fromkeys(member_ids(duty.units, library))
    if unnamed:
        shown = (record for record in library.referrers(document) if isinstance(record, Proving))
        names |= dict.fromkeys(one.unit.id for one in shown if f"{document.id}#{duty.id}" in one.serves)
        names |= dict.fromkeys(one.unit.id for one in duty.progress)
    units = [unit for name in names if (unit := library.get("unit", name)) is not None]
    return Owing(tuple(sorted(units, key=lambda unit: unit.id)), unnamed)


def _groups(duty: Duty, library: Library) -> tuple[Record, ...]:
    """Every group behind the duty's units, however deep, each once."""
    found: dict[str, Record] = {}
    ahead = [library.resolve(unit) for unit in duty.units]
    while ahead:
        record = ahead.pop(0)
        if isinstance(record, Grouping) and record.id not in found:
            found[record.id] = record
            ahead += [library.resolve(member) for member in record.members]
    return tuple(found.values())


def standings(
    document: Record, duty: Duty, library: Library, today: date, units: Iterable[Record] | None = None
) -> tuple[Standing, ...]:
    """How the duty stands with each unit that owes it, or with these only."""
    everybody = owing(document, duty, library).units
    proofs = _proofs(document, duty, library, today)
    made = products_of(document, duty, library) if duty.quota else ()
    over = quota_spans(document, duty, everybody, library, today)
    found = []
    for unit in everybody if units is None else units:
        own = tuple(sorted(proofs.get(unit.id, ()), key=lambda proof: proof.on or date.max))
        told = tuple(one for one in duty.progress if one.unit.id == unit.id and one.on <= today)
        counted = tuple(counts(duty.quota, unit, made, over, today)) if duty.quota else ()
        state = _quota_state(counted) if duty.quota else _state(duty, unit, own, told, today)
        found.append(Standing(unit, document, duty, state, own, told, counted))
    return tuple(found)


def _proofs(document: Record, duty: Duty, library: Library, today: date) -> Mapping[str, list[Proof]]:
    """What is proved by this day, by unit."""
    found: dict[str, list[Proof]] = {}
    reference = f"{document.id}#{duty.id}"
    for record in library.referrers(document):
        if isinstance(record, Proving) and reference in record.serves:
            on = record.proved_on
            if on is not None and on <= today:
                found.setdefault(record.unit.id, []).append(Proof(on, record, None))
        elif isinstance(record, Helping) and isinstance(record, Serving) and record.helps(today):
            units = {each.id for _, each in references(record) if each.target == "unit"}
            for name in sorted(units) if reference in record.serves else ():
                found.setdefault(name, []).append(Proof(None, record, None))
    for told in duty.progress:
        if told.done and told.on <= today:
            result = library.resolve(told.document) if told.document else None
            found.setdefault(told.unit.id, []).append(Proof(told.on, result, told))
    return found


def _quota_state(counted: Iterable[Count]) -> OwedState:
    states = {count.state for count in counted}
    if CountState.MISSING in states:
        return OwedState.SHORT
    for state, stands in ((CountState.LATE, OwedState.LATE), (CountState.DONE, OwedState.DONE)):
        if state in states:
            return stands
    return OwedState.OPEN if CountState.OPEN in states else OwedState.ENDED


def _state(duty: Duty, unit: Record, proofs: tuple[Proof, ...], told: tuple[Progress, ...], today: date) -> OwedState:
    last = duty.due.last_day if duty.due else None
    if proofs:
        first = proofs[0].on
        return OwedState.LATE if last and first and first > last else OwedState.DONE
    if last and today > last:
        return OwedState.OVERDUE
    if told:
        return OwedState.STARTED
    if last:
        return OwedState.OPEN
    ended = isinstance(unit, Lasting) and unit.valid_to is not None and unit.valid_to.last_day < today
    return OwedState.ENDED if ended else OwedState.UNDATED
