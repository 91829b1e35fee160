"""Registration: which units named an officer for a duty, and whether in time.

In: a duty, its units, the register, the day of the report. Out: one row a unit. Not here: how a report shows them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from loa.internal.officer import Officer
from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.members import member_ids
from loa.model.values import Choice, PartialDate


class Timing(Choice):
    """How a unit stands with a duty to name somebody."""

    IN_TIME = ("in-time", "Đúng hạn")
    LATE = ("late", "Trễ hạn")
    DONE = ("done", "Đã cử (không nêu hạn)")
    WAITING = ("waiting", "Chưa cử, còn trong hạn")
    OVERDUE = ("overdue", "Chưa cử, đã quá hạn")
    OPEN = ("open", "Chưa cử (không nêu hạn)")


@dataclass(frozen=True, slots=True)
class Registration:
    """One unit's answer: whom it named first, on which day; nobody where it has not."""

    unit_id: str
    officer: Officer | None
    timing: Timing

    @property
    def wording(self) -> str:
        """The answer in a table's cell: "Trễ hạn (19/7/2024)"."""
        if self.officer is None:
            return self.timing.label
        return f"{self.timing.label} ({PartialDate.read(self.officer.registered.isoformat()).in_table})"


def registrations(
    duty: Duty, document_id: str, library: Library, officers: Mapping[str, tuple[Officer, ...]], today: date
) -> tuple[Registration, ...]:
    """A row for every unit that the duty is laid on, groups expanded, by id.

    Whoever was registered for another duty, or for none, does not count; of several the one named first does.
    """
    reference = f"{document_id}#{duty.id}"
    rows = []
    for unit_id in member_ids(duty.units, library):
        named = [officer for officer in officers.get(unit_id, ()) if officer.duty == reference]
        first = min(named, key=lambda officer: officer.registered, default=None)
        rows.append(Registration(unit_id, first, _timing(duty, first, today)))
    return tuple(rows)


def _timing(duty: Duty, officer: Officer | None, today: date) -> Timing:
    """In time up to and including the duty's last day: "trước ngày 19/7" ends with the 18th."""
    if duty.due is None:
        return Timing.DONE if officer else Timing.OPEN
    last = duty.due.last_day
    if officer is None:
        return Timing.WAITING if today <= last else Timing.OVERDUE
    return Timing.IN_TIME if officer.registered <= last else Timing.LATE
