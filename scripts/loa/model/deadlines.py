"""Deadlines: the last days of duties, as entries of a calendar.

In: duties, the letter that lays them. Out: occasions. Not here: what a deadline's wording means (chain.py), calendars.
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.model.chain import Duty
from loa.model.occasion import Occasion, OccasionKind
from loa.model.values import PartialDate

REMIND_DAYS = (7, 1)


def deadlines(duties: Iterable[Duty], citation: str, page: str, issued: PartialDate | None) -> tuple[Occasion, ...]:
    """An entry for each duty with a deadline, on its last day: "trước ngày 19/7" stands on the 18th."""
    return tuple(
        Occasion(
            kind=OccasionKind.DEADLINE,
            key=duty.id,
            summary=f"Hạn cuối: {duty.title}",
            first=duty.due.last_day,
            description=f"{duty.kind.label}, {duty.due.wording}.\n“{' '.join(duty.quotes[0].split())}”\n{citation}",
            page=f"{page}#{duty.id}",
            stamped=issued.first_day if issued else duty.due.last_day,
            unit_ids=tuple(unit.id for unit in duty.units),
            remind_days=REMIND_DAYS,
        )
        for duty in duties
        if duty.due is not None
    )
