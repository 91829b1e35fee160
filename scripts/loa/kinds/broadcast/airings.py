"""Airings: the days and hours on which a script is aired, for the sheet that is ticked and for calendars.

In: first and last day, hours, days of the week. Out: days, months, Occasions. Not here: drawing the sheet (paper.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from loa.model.occasion import Occasion, OccasionKind, Repeat, Weekday

WEEK = tuple(Weekday)
LONGEST_DAYS = 366
"""An order that runs longer is renewed, not forgotten."""


@dataclass(frozen=True, slots=True)
class Plan:
    """From when to when, at which hours or how often a day, on which days of the week (none: on all)."""

    start: date
    until: date
    times: tuple[time, ...]
    per_day: int | None
    weekdays: tuple[Weekday, ...]

    @property
    def days(self) -> Iterator[date]:
        """Every day on which it is aired."""
        every = (self.start + timedelta(days=number) for number in range((self.until - self.start).days + 1))
        return (day for day in every if not self.weekdays or WEEK[day.weekday()] in self.weekdays)

    @property
    def months(self) -> dict[tuple[int, int], tuple[date, ...]]:
        """The days by (year, month)."""
        found: dict[tuple[int, int], list[date]] = {}
        for day in self.days:
            found.setdefault((day.year, day.month), []).append(day)
        return {month: tuple(days) for month, days in found.items()}


def airings(
    plan: Plan, title: str, length_s: int, page: str, stamped: date, unit_ids: tuple[str, ...]
) -> tuple[Occasion, ...]:
    """One repeated entry for each hour; one that lasts whole days while the hours are not set."""
    first = next(plan.days, None)
    if first is None:
        return ()
    hours: tuple[time | None, ...] = plan.times or (None,)
    often = f" {plan.per_day} lần mỗi ngày" if not plan.times and plan.per_day else ""
    return tuple(
        Occasion(
            OccasionKind.AIRING,
            title + often,
            first,
            page,
            stamped,
            key=f"{hour:%H%M}" if hour else "",
            starts=hour,
            ends=_later(hour, length_s) if hour else None,
            repeat=Repeat(plan.until, tuple(day for day in WEEK if day in plan.weekdays)),
            unit_ids=unit_ids,
        )
        for hour in hours
    )


def _later(hour: time, length_s: int) -> time:
    """When it is over, in whole minutes; none lasts past midnight in a calendar."""
    ends = datetime.combine(date.min, hour) + timedelta(minutes=-(-length_s // 60))
    return ends.time() if ends.date() == date.min else time(23, 59)
