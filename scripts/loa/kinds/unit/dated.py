"""The dates that concern a unit, directly or as one of a group.

In: a unit and the library. Out: the entries of its calendar. Not here: the calendar's file and page (site/calendar.py).
"""

from __future__ import annotations

from loa.kinds.unit.owed import groups_of
from loa.kinds.unit.record import Unit
from loa.model.library import Library
from loa.model.occasion import Occasion
from loa.model.record import Record

CALENDARS = "lich/don-vi"
"""Where the site lays the calendars of units."""


def dates_of(unit: Unit, library: Library) -> tuple[tuple[Record, Occasion], ...]:
    """(record, entry) of what the unit has to keep in mind, earlier first."""
    return library.dates(frozenset((unit.id, *(group.id for group in groups_of(unit, library)))))


def calendar_path(unit: Record) -> str:
    """Where the unit's calendar lies in the finished site."""
    return f"{CALENDARS}/{unit.id}.ics"
