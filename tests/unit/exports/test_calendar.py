"""An .ics file says what its entries say, to a parser that is not ours, and is the same to the byte.

In: entries with all that may stand in them. Out: what vobject reads, lines, bytes. Not here: which entries a site has
(tests/unit/site/test_calendar.py).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import vobject

from loa.exports.calendar import Entry, calendar_bytes
from loa.exports.calendar_file import ZONE
from loa.model.occasion import Occasion, OccasionKind, Repeat, Weekday

DAY = date(2026, 11, 22)
LONG = "Nghe đài, đọc báo; hỏi “bộ phận một cửa” \\ đường dây nóng\n" * 3 + "ằ" * 90
HANOI = timedelta(hours=7)


def occasion(**more: Any) -> Occasion:
    """An event with whatever a test asks for."""
    given = {"kind": OccasionKind.EVENT, "summary": "Ra quân", "first": DAY, "page": "x/y.md", "stamped": DAY}
    return Occasion(**{**given, **more})


def made(*occasions: Occasion) -> bytes:
    """The calendar of these entries, named by their keys."""
    entries = [Entry(f"{each.key or 'e'}@loa.example", f"https://loa.example/{each.key}", each) for each in occasions]
    return calendar_bytes("Lịch thử", "Để thử", "https://loa.example/lich/tat-ca.ics", entries)


def read(*occasions: Occasion) -> Any:
    """The calendar as vobject reads it."""
    return vobject.readOne(made(*occasions).decode())


def event(**more: Any) -> Any:
    """One entry as vobject reads it."""
    return read(occasion(**more)).vevent


def test_whole_days_end_on_the_day_after_the_last() -> None:
    one, several = event(), event(last=date(2026, 11, 24))
    assert (one.dtstart.value, one.dtend.value) == (DAY, date(2026, 11, 23))
    assert (several.dtstart.value, several.dtend.value) == (DAY, date(2026, 11, 25))
    assert one.transp.value == "TRANSPARENT"


def test_hours_are_those_of_viet_nam_wherever_one_reads_them() -> None:
    found = event(starts=time(7, 30), ends=time(11))
    assert found.dtstart.value == datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
    assert found.dtend.value == datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
    assert found.dtstart.value.utcoffset() == HANOI
    assert found.dtstart.params["X-VOBJ-ORIGINAL-TZID"] == [ZONE]


def test_the_zone_is_described_in_the_file() -> None:
    zone = read(occasion()).vtimezone
    assert zone.tzid.value == ZONE
    assert f"TZID:{ZONE}".encode() in made(occasion())
    assert b"TZOFFSETTO:+0700" in made(occasion())


def test_what_ends_before_it_begins_goes_past_midnight() -> None:
    found = event(starts=time(22), ends=time(1))
    assert found.dtend.value - found.dtstart.value == timedelta(hours=3)


def test_an_entry_without_end_has_none() -> None:
    assert not hasattr(event(starts=time(5)), "dtend")


def test_a_repeated_entry_is_held_every_day_up_to_the_last() -> None:
    found = event(starts=time(5), ends=time(5, 1), repeat=Repeat(date(2026, 11, 30)))
    days = list(found.getrruleset(addRDate=True))
    assert (len(days), days[-1].date()) == (9, date(2026, 11, 30))


def test_a_late_airing_of_the_last_day_is_still_held() -> None:
    found = event(starts=time(23, 30), repeat=Repeat(date(2026, 11, 30)))
    assert list(found.getrruleset(addRDate=True))[-1].date() == date(2026, 11, 30)


def test_weekdays_begin_with_the_first_of_them() -> None:
    weekly = Repeat(date(2026, 12, 6), (Weekday.MONDAY, Weekday.THURSDAY))
    found = event(starts=time(17), repeat=weekly)  # the 22nd is a Sunday
    days = [day.date() for day in found.getrruleset(addRDate=True)]
    assert days == [date(2026, 11, 23), date(2026, 11, 26), date(2026, 11, 30), date(2026, 12, 3)]


def test_whole_days_repeat_up_to_a_date() -> None:
    found = event(repeat=Repeat(date(2026, 11, 25)))
    assert len(list(found.getrruleset(addRDate=True))) == 4
    assert b"UNTIL=20261125\r\n" in made(occasion(repeat=Repeat(date(2026, 11, 25))))


@pytest.mark.parametrize("days", [7, 1])
def test_a_whole_day_is_reminded_of_in_the_morning(days: int) -> None:
    alarm = event(remind_days=(days,)).valarm
    assert alarm.action.value == "DISPLAY"
    assert alarm.description.value == "Ra quân"
    assert alarm.trigger.value == timedelta(hours=8) - timedelta(days=days)


def test_what_has_hours_is_reminded_of_by_its_hour() -> None:
    assert event(starts=time(7, 30), remind_days=(1,)).valarm.trigger.value == -timedelta(days=1)
    assert event(starts=time(7, 30), remind_days=(0,)).valarm.trigger.value == -timedelta(hours=1)


def test_a_cancelled_entry_stays_and_reminds_nobody() -> None:
    found = event(cancelled=True, remind_days=(1,))
    assert found.status.value == "CANCELLED"
    assert not hasattr(found, "valarm")


def test_lines_are_folded_by_bytes_and_texts_escaped() -> None:
    data = made(occasion(summary=LONG, description=LONG, location="Số 6, đường Lê Lợi; xã Ba Tri"))
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in lines:
        line.decode()  # no letter is cut in two
    found = vobject.readOne(data.decode()).vevent
    assert (found.summary.value, found.description.value) == (LONG, LONG)
    assert found.location.value == "Số 6, đường Lê Lợi; xã Ba Tri"


def test_the_calendar_tells_its_name_and_how_often_to_look() -> None:
    calendar = read(occasion())
    assert calendar.x_wr_calname.value == "Lịch thử"
    assert calendar.method.value == "PUBLISH"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:P1D" in made(occasion())


def test_the_same_entries_in_any_order_give_the_same_bytes_and_no_clock() -> None:
    first, second = occasion(key="a"), occasion(key="b", starts=time(7))
    assert made(first, second) == made(second, first)
    assert b"DTSTAMP:20261122T000000Z" in made(first)


def test_two_entries_of_one_name_are_our_own_failure() -> None:
    with pytest.raises(ValueError, match="one name"):
        made(occasion(), occasion(starts=time(7)))
