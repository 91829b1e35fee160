"""Months, quarters and years as stretches of days, and the months that records are filed under.

In: dates, periods. Out: Span values; a month from text, or an error whose type is a message code.
Not here: what is counted over them (site/boards/).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from pydantic import AfterValidator

from loa.model.chain import Period
from loa.model.values import PartialDate, fault

_MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of whole months, from its first to its last day."""

    first: date
    last: date

    @property
    def name(self) -> str:
        """Its stable short name: 2024-07, 2024-q3, 2024."""
        months = self.months
        if months == 1:
            return f"{self.first.year:04d}-{self.first.month:02d}"
        return f"{self.first.year:04d}-q{(self.first.month + 2) // 3}" if months == 3 else f"{self.first.year:04d}"

    @property
    def months(self) -> int:
        """How many months it has."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    @property
    def label(self) -> str:
        """As tables head their columns: 7/2024, quý III/2024, 2024."""
        if self.months == 3:
            return f"quý {_ROMAN[(self.first.month - 1) // 3]}/{self.first.year}"
        return PartialDate(self.first.year, self.first.month if self.months == 1 else None).in_table

    @property
    def wording(self) -> str:
        """As sentences say it: tháng 7 năm 2024, quý III năm 2024, năm 2024."""
        if self.months == 3:
            return f"quý {_ROMAN[(self.first.month - 1) // 3]} năm {self.first.year}"
        return PartialDate(self.first.year, self.first.month if self.months == 1 else None).in_text

    def holds(self, day: date) -> bool:
        """Whether the day lies in it."""
        return self.first <= day <= self.last

    def meets(self, first: date | None, last: date | None) -> bool:
        """Whether any of its days lies between these two, None standing for no limit."""
        return (first is None or first <= self.last) and (last is None or last >= self.first)


def span_of(day: date, per: Period = Period.MONTH) -> Span:
    """The month, quarter or year that a day lies in.

    >>> span_of(date(2024, 8, 31), Period.QUARTER).name, span_of(date(2024, 12, 1)).last
    ('2024-q3', datetime.date(2024, 12, 31))
    """
    size = _MONTHS[per]
    first = date(day.year, (day.month - 1) // size * size + 1, 1)
    beyond = first.month + size
    after = date(first.year + (beyond > 12), beyond - 12 if beyond > 12 else beyond, 1)
    return Span(first, after - timedelta(days=1))


def spans(since: date, until: date, per: Period) -> Iterator[Span]:
    """Every span from that of the first day to that of the last, none when the last lies before the first."""
    day = since
    while day <= until:
        found = span_of(day, per)
        yield found
        day = found.last + timedelta(days=1)


def _month(value: PartialDate) -> PartialDate:
    if value.month is None or value.day is not None:
        month = value.month or 7
        raise fault("P802", text=value, suggestion=f"{value.year:04d}-{month:02d}")
    return value


Month = Annotated[PartialDate, AfterValidator(_month)]
"""A month, written 2024-07."""
