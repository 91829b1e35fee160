"""Times of day as typed and as told.

In: texts. Out: times, or the code of what is wrong with a suggestion that passes. Not here: days (test_values.py).
"""

from __future__ import annotations

from datetime import time

import pytest
from pydantic import TypeAdapter, ValidationError

from loa.model.clock import Clock, clock_wording, hours_wording

CLOCK: TypeAdapter[time] = TypeAdapter(Clock)


@pytest.mark.parametrize(("text", "at"), [("07:30", time(7, 30)), ("17:00", time(17)), (" 00:05 ", time(0, 5))])
def test_four_digits_are_a_time(text: str, at: time) -> None:
    assert CLOCK.validate_python(text) == at


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("7:30", "07:30"),
        ("7h30", "07:30"),
        ("17g", "17:00"),
        ("17 giờ", "17:00"),
        ("7 giờ 5 phút", "07:05"),
        ("13.45", "13:45"),
        ("24:00", "07:30"),
        ("07:60", "07:30"),
        ("sáng", "07:30"),
        ("1020", "07:30"),
    ],
)
def test_another_form_is_told_with_one_that_passes(text: str, suggestion: str) -> None:
    with pytest.raises(ValidationError) as told:
        CLOCK.validate_python(text)
    (error,) = told.value.errors()
    assert (error["type"], error["ctx"]) == ("P122", {"text": text, "suggestion": suggestion})
    CLOCK.validate_python(suggestion)


def test_what_is_no_text_is_no_time_of_ours() -> None:
    with pytest.raises(ValidationError):
        CLOCK.validate_python(["07:30"])


def test_times_are_told_as_notices_write_them() -> None:
    assert clock_wording(time(7, 5)) == "7 giờ 05"
    assert hours_wording(time(13, 30), time(17)) == "13 giờ 30 – 17 giờ"
    assert hours_wording(time(13, 30), None) == "từ 13 giờ 30"
