"""Whether a unit has made as many products as a quota wants, month by month.

In: a document's duty with a quota, a unit, a library, a day. Out: Counts. Not here: duties without quota (owing.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from loa.model.chain import Duty, Quota
from loa.model.library import Library
from loa.model.proving import Countable, Lasting, Letter
from loa.model.record import Record
from loa.model.spans import Span, spans
from loa.model.values import Choice


class CountState(Choice):
    """What became of a quota in one month, quarter or year."""

    DONE = ("done", "đủ")
    LATE = ("late", "muộn")
    MISSING = ("missing", "thiếu")
    OPEN = ("open", "còn hạn")
    NONE = ("none", "không tính")


@dataclass(frozen=True, slots=True)
class Count:
    """A unit's products in one span.

    Shape: `in_time` and `late` count what has left the unit by the span's last day and after it; `drafts` are still on
    its desk and count for nothing; `floor` is the least that is wanted.
    """

    span: Span
    in_time: int
    late: int
    drafts: int
    floor: int
    state: CountState

    @property
    def made(self) -> int:
        """All that has left the unit, in time or late."""
        return self.in_time + self.late


def products_of(document: Record, duty: Duty, library: Library) -> tuple[Countable, ...]:
    """Every product that says it serves the duty, in a form that its quota counts, by kind and id."""
    reference = f"{document.id}#{duty.id}"
    return tuple(
        record
        for record in library.referrers(document)
        if isinstance(record, Countable)
        and reference in record.serves
        and (duty.quota is None or record.form in duty.quota.forms)
    )


def quota_spans(
    document: Record, duty: Duty, units: Iterable[Record], library: Library, today: date
) -> tuple[Span, ...]:
    """The spans a quota has run over by this day, from the first to the last in which a unit is there to make any.

    It begins when the letter says so, else with the letter itself, else with the first product.
    """
    quota = duty.quota
    since = _since(document, duty, library)
    if quota is None or since is None:
        return ()
    ends = [unit.valid_to.last_day if isinstance(unit, Lasting) and unit.valid_to else today for unit in units]
    until = min(today, max(ends, default=today), duty.end.last_day if duty.end else today)
    return tuple(spans(since, until, quota.per))


def _since(document: Record, duty: Duty, library: Library) -> date | None:
    written = (duty.quota.since if duty.quota else None) or duty.start
    if written:
        return written.first_day
    if isinstance(document, Letter) and document.date:
        return document.date.first_day
    return min((product.month.first_day for product in products_of(document, duty, library)), default=None)


def counts(quota: Quota, unit: Record, made: Iterable[Countable], over: Iterable[Span], today: date) -> Iterator[Count]:
    """The unit's count in each span; `made` are the products of the duty, whoever made them."""
    own = [product for product in made if product.unit.id == unit.id]
    for span in over:
        inside = [product for product in own if span.holds(product.month.first_day)]
        days = [day for product in inside if (day := product.proved_on) is not None and day <= today]
        in_time = sum(day <= span.last for day in days)
        late, drafts = len(days) - in_time, len(inside) - len(days)
        state = _state(in_time, len(days), quota.at_least, span, today)
        if not inside and not _there(unit, span):
            state = CountState.NONE
        yield Count(span, in_time, late, drafts, quota.at_least, state)


def _state(in_time: int, made: int, floor: int, span: Span, today: date) -> CountState:
    if in_time >= floor:
        return CountState.DONE
    if made >= floor:
        return CountState.LATE
    return CountState.OPEN if today <= span.last else CountState.MISSING


def _there(unit: Record, span: Span) -> bool:
    """Whether the unit exists on any day of the span."""
    if not isinstance(unit, Lasting):
        return True
    first = unit.valid_from.first_day if unit.valid_from else None
    return span.meets(first, unit.valid_to.last_day if unit.valid_to else None)
