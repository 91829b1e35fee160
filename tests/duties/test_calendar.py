"""Deadlines stand in calendars on their last day, and what has none stands in none: rows S0-8, S2-7, S3-8, S1-11.

In: the calendars of the reference site. Out: what a parser that is not ours reads in them. Not here: iCalendar itself
(tests/unit/exports/test_calendar.py).
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import vobject

from duties.ground import duty, here
from loa.kind import Data
from loa.kinds.unit.dated import calendar_path, dates_of
from loa.model.members import member_ids
from loa.site.calendar import ALL, calendar_outputs
from unit.content.ground import LETTERS, reference_site, unit


@cache
def calendars() -> dict[str, bytes]:
    """The bytes of every calendar, by where it lies."""
    made = calendar_outputs(reference_site(), here())
    return {output.path: output.content for output in made if isinstance(output, Data)}


def events(path: str) -> dict[str, Any]:
    """The entries of a calendar by their names, without the host."""
    found = vobject.readOne(calendars()[path].decode()).contents.get("vevent", [])
    return {event.uid.value.partition("@")[0]: event for event in found}


def test_s0_8_what_has_no_deadline_is_in_no_calendar() -> None:
    entries = events(ALL)
    for short, name in LETTERS.items():
        own = {key for key in entries if key.startswith(f"document-{name}-")}
        dated = {"S2": {f"document-{name}-s2-7"}, "S3": {f"document-{name}-s3-8"}}
        assert own == dated.get(short, set())


def test_s2_7_the_deadline_stands_on_the_18th_with_the_letters_wording() -> None:
    found = events(ALL)[f"document-{LETTERS['S2']}-s2-7"]
    assert (found.dtstart.value, found.dtend.value) == (date(2024, 7, 18), date(2024, 7, 19))
    assert "trước ngày 19/7/2024 (hạn cuối: 18/7/2024)" in found.description.value
    assert found.url.value == f"https://loa.example/van-ban/{LETTERS['S2']}/#s2-7"
    assert len(found.valarm_list) == 2


def test_s2_7_every_unit_that_owes_it_has_it_in_its_calendar() -> None:
    for name in member_ids(duty("S2-7").units, reference_site()):
        assert f"document-{LETTERS['S2']}-s2-7" in events(calendar_path(unit(name)))


def test_s3_8_a_deadline_that_excludes_its_day_is_the_day_before() -> None:
    found = events(ALL)[f"document-{LETTERS['S3']}-s3-8"]
    assert found.dtstart.value == date(2022, 6, 29)


def test_s1_10_every_calendar_of_the_site_is_read_by_a_parser_that_is_not_ours() -> None:
    assert len(calendars()) > 5
    for path, data in calendars().items():
        calendar = vobject.readOne(data.decode())
        assert max(map(len, data.split(b"\r\n"))) <= 75, path
        for event in calendar.vevent_list:
            assert event.uid.value.endswith("@loa.example")
            assert event.dtstamp.value.tzinfo is not None


def test_s1_11_a_campaign_known_by_its_years_alone_is_no_entry() -> None:
    assert not [key for key in events(ALL) if key.startswith("campaign-chuyen-doi-so-ben-tre")]
    assert "campaign-dich-vu-cong-truc-tuyen-bat-dau" in events(ALL)


def test_s2_7_a_unit_without_dates_has_no_calendar() -> None:
    alone = unit("xa-ba-tri")
    assert dates_of(alone, reference_site()) == ()
    assert calendar_path(alone) not in calendars()
