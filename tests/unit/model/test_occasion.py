"""An entry of a calendar knows its order, its last day and who plays the role.

In: occasions. Out: what they say of themselves. Not here: the files made of them (tests/unit/exports/).
"""

from __future__ import annotations

from datetime import date, datetime, time

from loa.model.library import Library
from loa.model.occasion import Occasion, OccasionKind, Repeat, Scheduled, Weekday

DAY = date(2026, 11, 22)


def occasion(**more: object) -> Occasion:
    """An airing on one day, with whatever else a test asks for."""
    given = {"kind": OccasionKind.AIRING, "summary": "Phát bài", "first": DAY, "page": "x/y.md", "stamped": DAY}
    return Occasion(**{**given, **more})  # type: ignore[arg-type]  # a test's own keys


def test_whole_days_begin_at_midnight_and_end_on_their_last_day() -> None:
    whole = occasion(last=date(2026, 11, 25))
    assert whole.begins == datetime(2026, 11, 22, 0, 0)  # noqa: DTZ001  # clocks of Việt Nam, as the record says it
    assert whole.last_day == date(2026, 11, 25)
    assert occasion().last_day == DAY


def test_a_repeated_entry_ends_with_its_last_repetition() -> None:
    repeated = occasion(starts=time(5), repeat=Repeat(date(2026, 12, 31), (Weekday.MONDAY,)))
    assert repeated.last_day == date(2026, 12, 31)
    assert occasion(repeat=Repeat()).last_day == DAY


def test_entries_stand_in_the_order_in_which_they_begin() -> None:
    late, early, whole = occasion(starts=time(17)), occasion(starts=time(5)), occasion()
    assert sorted((late, early, whole), key=lambda one: one.sort_key) == [whole, early, late]


def test_a_record_plays_the_role_by_telling_its_occasions() -> None:
    class Festival:
        def occasions(self, library: Library) -> tuple[Occasion, ...]:
            return (occasion(summary=library.site.title),)

    assert isinstance(Festival(), Scheduled)
    assert not isinstance(object(), Scheduled)
