"""Week: the hours of a desk as data, by weekday, with breaks and days on which it is shut.

In: plain data. Out: frozen parts, their wording for readers, and the compact form that a page's script tells "open now"
from. Not here: hours that a unit says in words (desk.py), telling the hour of now (the reader's clock does).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple, Self

from pydantic import Field, model_validator

from loa.model.clock import Clock, hours_wording
from loa.model.occasion import Weekday
from loa.model.record import Part
from loa.model.values import Day, Line, PartialDate, fault

DAYS = tuple(Weekday)


class Spell(Part):
    """From when to when a desk is staffed without a break on some weekdays."""

    days: tuple[Weekday, ...] = Field(min_length=1, description="Những ngày nào, ví dụ [MO, TU, WE, TH, FR].")
    opens: Clock = Field(description="Giờ mở, dạng 07:30.")
    closes: Clock = Field(description="Giờ nghỉ, dạng 11:00; buổi chiều ghi thành một mục nữa.")

    @model_validator(mode="after")
    def _forwards(self) -> Self:
        if self.closes <= self.opens:
            raise fault("P900", start=f"{self.opens:%H:%M}", end=f"{self.closes:%H:%M}")
        return self

    @property
    def minutes(self) -> tuple[int, int]:
        """Opening and closing as minutes after midnight."""
        return 60 * self.opens.hour + self.opens.minute, 60 * self.closes.hour + self.closes.minute


class Closure(Part):
    """Days on which a desk is shut although it is a day of work: Tết, an election, a flood."""

    first: Day = Field(description="Ngày nghỉ đầu tiên.")
    last: Day | None = Field(None, description="Ngày nghỉ cuối cùng, nếu nghỉ nhiều ngày.")
    why: Line = Field(description="Nghỉ vì sao, ví dụ “Tết Nguyên đán”.")

    @model_validator(mode="after")
    def _forwards(self) -> Self:
        if self.last and self.last < self.first:
            raise fault("P901", start=self.first, end=self.last)
        return self

    @property
    def wording(self) -> str:
        """The days and why: "05/02/2027 – 11/02/2027: Tết Nguyên đán"."""
        days = dict.fromkeys((self.first, self.last or self.first))
        return f"{' – '.join(PartialDate(day.year, day.month, day.day).in_table for day in days)}: {self.why}"


class DayRow(NamedTuple):
    """One or more days in a row with the same hours, for a table: "Thứ hai – thứ sáu", "7 giờ – 11 giờ"."""

    days: str
    hours: tuple[str, ...]


def spells_by_day(spells: Iterable[Spell]) -> dict[Weekday, tuple[Spell, ...]]:
    """The spells of each weekday that has any, earliest first."""
    ordered = sorted(spells, key=lambda spell: spell.minutes)
    found = {day: tuple(spell for spell in ordered if day in spell.days) for day in DAYS}
    return {day: one for day, one in found.items() if one}


def day_rows(spells: Iterable[Spell]) -> tuple[DayRow, ...]:
    """The week in as few rows as tell it, days without hours included; none when nothing is known."""
    by_day = spells_by_day(spells)
    if not by_day:
        return ()
    hours = [(day, tuple(hours_wording(one.opens, one.closes) for one in by_day.get(day, ()))) for day in DAYS]
    runs = [(told, [day for day, _ in run]) for told, run in groupby(hours, key=lambda pair: pair[1])]
    return tuple(DayRow(_run(days), told) for told, days in runs)


def _run(days: list[Weekday]) -> str:
    first, last = days[0].label, days[-1].label
    if len(days) == 1:
        return first
    return f"{first} {'và' if len(days) == 2 else 'đến'} {last[0].lower()}{last[1:]}"


def week_lines(spells: Iterable[Spell]) -> tuple[str, ...]:
    """The days with hours, a line each: "Thứ hai đến thứ sáu: 7 giờ – 11 giờ; 13 giờ – 17 giờ"."""
    return tuple(f"{row.days}: {'; '.join(row.hours)}" for row in day_rows(spells) if row.hours)


def clashes(spells: Iterable[Spell]) -> Iterator[tuple[Weekday, Spell, Spell]]:
    """Every two spells of one weekday that overlap."""
    for day, found in spells_by_day(spells).items():
        yield from ((day, one, other) for one, other in pairwise(found) if other.opens < one.closes)


def week_data(spells: Iterable[Spell]) -> str:
    """The week for the page's script: day of the week from 1 for Monday, minutes after midnight.

    Shape: "1/450-660,780-1020;2/450-660"; without blanks and quotes, so that it can stand in an attribute.
    """
    return ";".join(
        f"{DAYS.index(day) + 1}/{','.join('-'.join(map(str, spell.minutes)) for spell in found)}"
        for day, found in spells_by_day(spells).items()
    )


def closures_data(closures: Iterable[Closure]) -> str:
    """The days shut for the page's script: "2027-02-05/2027-02-11;2027-04-30/2027-04-30"."""
    return ";".join(f"{each.first.isoformat()}/{(each.last or each.first).isoformat()}" for each in closures)
