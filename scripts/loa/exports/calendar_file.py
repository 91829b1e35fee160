"""Calendar files by icalendar, alone with it so that it is loaded only where a calendar is made.

In: entries. Out: the bytes of an .ics file. Not here: what an entry is (calendar.py).

Source: RFC 5545; RFC 7986 for names and refreshing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard
from icalendar.prop import vDuration, vRecur

from loa.exports.calendar import Entry
from loa.model.occasion import Occasion, Repeat, Weekday

ZONE = "Asia/Ho_Chi_Minh"
_OFFSET = timedelta(hours=7)
"""Việt Nam has kept it, without summer time, since 1975."""
_SINCE = datetime(1975, 6, 13)  # noqa: DTZ001  # the zone's own clock, as RFC 5545 wants it in a zone's description
_MAKER = "-//Loa//Lich//VI"
_REFRESH = timedelta(days=1)
_REMIND_AT = timedelta(hours=8)
"""Reminders of whole days come in the morning, not at midnight."""
_BEFORE_AN_HOUR = timedelta(hours=1)
_DAYS = tuple(Weekday)


def file_bytes(title: str, about: str, url: str, entries: Iterable[Entry]) -> bytes:
    """The calendar as an .ics file; `url` is where the file itself is published.

    Raises: ValueError when two entries have the same name, which is our own failure.
    """
    ordered = sorted(entries, key=lambda entry: (entry.occasion.sort_key, entry.uid))
    if len({entry.uid for entry in ordered}) < len(ordered):
        raise ValueError(f"two entries of one name in {url}")
    calendar = Calendar()
    for name, value in (("prodid", _MAKER), ("version", "2.0"), ("calscale", "GREGORIAN"), ("method", "PUBLISH")):
        calendar.add(name, value)
    for name, text in (("name", title), ("x-wr-calname", title), ("description", about), ("x-wr-caldesc", about)):
        calendar.add(name, text)
    calendar.add("x-wr-timezone", ZONE)
    calendar.add("source", url, parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", vDuration(_REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(_REFRESH))
    calendar.add_component(_zone())
    for entry in ordered:
        calendar.add_component(_event(entry))
    made: bytes = calendar.to_ical()
    return made


def _zone() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", ZONE)
    standard.add("dtstart", _SINCE)
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "+07")
    zone.add_component(standard)
    return zone


def _event(entry: Entry) -> Event:
    occasion, event = entry.occasion, Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", datetime.combine(occasion.stamped, time(), UTC))
    event.add("summary", occasion.summary)
    if occasion.description:
        event.add("description", occasion.description)
    if occasion.location:
        event.add("location", occasion.location)
    event.add("url", entry.url)
    event.add("categories", [occasion.kind.label])
    event.add("status", "CANCELLED" if occasion.cancelled else "CONFIRMED")
    event.add("class", "PUBLIC")
    first = _first_day(occasion)
    if occasion.starts is None:
        event.add("dtstart", first)
        event.add("dtend", (occasion.last or first) + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        _add_local(event, "dtstart", datetime.combine(first, occasion.starts))
        if occasion.ends is not None:
            _add_local(event, "dtend", _end(occasion, first, occasion.starts, occasion.ends))
    if occasion.repeat is not None:
        event.add("rrule", _rule(occasion.repeat, whole_days=occasion.starts is None))
    if not occasion.cancelled:
        for days in occasion.remind_days:
            event.add_component(_alarm(occasion, days))
    return event


def _add_local(event: Event, name: str, moment: datetime) -> None:
    """A moment on Việt Nam's clocks."""
    event.add(name, moment, parameters={"TZID": ZONE})


def _first_day(occasion: Occasion) -> date:
    """The first day on which it is held: of one held on some weekdays only, the first of these."""
    held = occasion.repeat.weekdays if occasion.repeat else ()
    days = (occasion.first + timedelta(days=days) for days in range(7))
    return next((day for day in days if not held or _DAYS[day.weekday()] in held), occasion.first)


def _end(occasion: Occasion, first: date, starts: time, ends: time) -> datetime:
    """When it ends; what ends before it begins goes past midnight."""
    last = first if occasion.last is None else first + (occasion.last - occasion.first)
    past = last == first and ends <= starts
    return datetime.combine(last + timedelta(days=past), ends)


def _rule(repeat: Repeat, whole_days: bool) -> vRecur:
    """The rule of its repetition: up to the end of the last day in Việt Nam, told in UTC as RFC 5545 wants it."""
    rule: dict[str, object] = {"freq": "WEEKLY" if repeat.weekdays else "DAILY"}
    if repeat.weekdays:
        rule["byday"] = [day.value for day in _DAYS if day in repeat.weekdays]
    if repeat.until is not None:
        last = datetime.combine(repeat.until, time(23, 59, 59), UTC) - _OFFSET
        rule["until"] = repeat.until if whole_days else last
    return vRecur(rule)


def _alarm(occasion: Occasion, days: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", occasion.summary)
    before = timedelta(days=days) - _REMIND_AT if occasion.starts is None else timedelta(days=days) or _BEFORE_AN_HOUR
    alarm.add("trigger", -before)
    return alarm
