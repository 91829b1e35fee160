"""Occasion: one entry of a calendar, as plain values, for records of every kind that bring dates.

In: what a record knows of its dates. Out: frozen occasions, and the role of a record that brings them. Not here: who
plays it (kinds/), whose calendar an entry stands in (site/calendar.py), the file that calendar programs read
(exports/calendar.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from loa.model.clock import clock_wording, hours_wording
from loa.model.values import Choice, PartialDate

if TYPE_CHECKING:
    from loa.model.library import Library


class OccasionKind(Choice):
    """What sort of entry it is; readers see the label, calendar programs filter by it."""

    DEADLINE = ("deadline", "Thời hạn")
    CAMPAIGN = ("campaign", "Chiến dịch")
    EVENT = ("event", "Sự kiện")
    AIRING = ("airing", "Phát thanh")


class Weekday(Choice):
    """A day of the week; the value is the one that calendar files use."""

    MONDAY = ("MO", "Thứ hai")
    TUESDAY = ("TU", "Thứ ba")
    WEDNESDAY = ("WE", "Thứ tư")
    THURSDAY = ("TH", "Thứ năm")
    FRIDAY = ("FR", "Thứ sáu")
    SATURDAY = ("SA", "Thứ bảy")
    SUNDAY = ("SU", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every day, or on some days of the week, up to and including a last day; without one, for ever."""

    until: date | None = None
    weekdays: tuple[Weekday, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """One entry of a calendar.

    Shape: `key` tells the record's entries apart and never changes, so that a calendar knows the entry again; it is ""
    for the only one. `first` is the day; `starts` and `ends` are times of day in Việt Nam, both None for an entry that
    lasts whole days, then up to and including `last` (None: one day). With times, `last` is the day on which it ends
    where that is another than the first. `page` is a source path, with "#anchor" where one is meant. `unit_ids` are the
    units whose calendar shows it, groups as they are: they are expanded later. `stamped` is the day of the record from
    which the entry is dated. `remind_days` are the days before on which a calendar reminds; `cancelled` entries stay,
    marked so.
    """

    kind: OccasionKind
    summary: str
    first: date
    page: str
    stamped: date
    key: str = ""
    last: date | None = None
    starts: time | None = None
    ends: time | None = None
    location: str = ""
    description: str = ""
    repeat: Repeat | None = None
    unit_ids: tuple[str, ...] = ()
    remind_days: tuple[int, ...] = ()
    cancelled: bool = False

    @property
    def last_day(self) -> date:
        """The day on which it ends; of a repeated one, the last day on which it is held, or the first without end."""
        if self.repeat is not None:
            return self.repeat.until or self.last or self.first
        return self.last or self.first

    @property
    def begins(self) -> datetime:
        """When it begins, on Việt Nam's clocks; whole days begin at midnight."""
        return datetime.combine(self.first, self.starts or time())

    @property
    def wording(self) -> str:
        """When, as a table says it: "18/7/2024", "từ 01/12/2026 đến 31/12/2026, hằng ngày, 5 giờ"."""
        first, last = (PartialDate.read(day.isoformat()).in_table for day in (self.first, self.last_day))
        parts = [first if first == last else f"từ {first} đến {last}"]
        if self.repeat is not None:
            held = [day.label.lower() for day in Weekday if day in self.repeat.weekdays]
            parts.append(", ".join(held) or "hằng ngày")
        if self.starts is not None:
            within = self.ends is not None and self.ends > self.starts
            parts.append(hours_wording(self.starts, self.ends) if within else clock_wording(self.starts))
        return ", ".join(parts)

    @property
    def sort_key(self) -> tuple[datetime, datetime, str, str]:
        """Earlier first; of those that begin together, what ends first."""
        return (self.begins, datetime.combine(self.last_day, self.ends or time()), self.summary, self.key)


@runtime_checkable
class Scheduled(Protocol):
    """A record that brings dates to the calendar."""

    def occasions(self, library: Library) -> tuple[Occasion, ...]:
        """Its entries; none while it has no date."""
        ...
