"""A desk's week: read as data, told in few words, handed to the page's script without loss.

In: spells as officers type them. Out: wording, rows, compact data. Not here: "open now" (browser/).
"""

from __future__ import annotations

from loa.model.week import Closure, DayRow, Spell, clashes, closures_data, day_rows, week_data, week_lines

WORKDAYS = ["MO", "TU", "WE", "TH", "FR"]


def spell(days: list[str], opens: str, closes: str) -> Spell:
    return Spell.model_validate({"days": days, "opens": opens, "closes": closes})


MORNING = spell(WORKDAYS, "07:30", "11:00")
AFTERNOON = spell(WORKDAYS[:4], "13:30", "16:30")


def test_days_with_the_same_hours_stand_in_one_row() -> None:
    assert day_rows((AFTERNOON, MORNING)) == (
        DayRow("Thứ hai đến thứ năm", ("7 giờ 30 – 11 giờ", "13 giờ 30 – 16 giờ 30")),
        DayRow("Thứ sáu", ("7 giờ 30 – 11 giờ",)),
        DayRow("Thứ bảy và chủ nhật", ()),
    )


def test_lines_leave_out_the_days_that_are_shut() -> None:
    assert week_lines((MORNING,)) == ("Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ",)


def test_what_is_not_known_is_no_week_of_rest() -> None:
    assert day_rows(()) == ()
    assert week_lines(()) == ()
    assert week_data(()) == ""


def test_the_script_is_given_minutes_by_day() -> None:
    assert week_data((spell(["SU"], "08:00", "10:05"), MORNING, AFTERNOON)).split(";")[-3:] == [
        "4/450-660,810-990",
        "5/450-660",
        "7/480-605",
    ]


def test_the_script_is_given_the_days_shut() -> None:
    shut = Closure.model_validate({"first": "2027-02-05", "last": "2027-02-11", "why": "Tết Nguyên đán"})
    one = Closure.model_validate({"first": "2027-04-30", "why": "Nghỉ lễ"})
    assert closures_data((shut, one)) == "2027-02-05/2027-02-11;2027-04-30/2027-04-30"
    assert shut.wording == "05/02/2027 – 11/02/2027: Tết Nguyên đán"
    assert one.wording == "30/4/2027: Nghỉ lễ"


def test_shifts_that_touch_do_not_clash() -> None:
    assert not list(clashes((MORNING, spell(WORKDAYS, "11:00", "12:00"))))
    ((day, first, second),) = clashes((MORNING, spell(["FR"], "10:59", "12:00")))
    assert (day.label, first, f"{second.opens:%H:%M}") == ("Thứ sáu", MORNING, "10:59")
