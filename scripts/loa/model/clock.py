"""Clock: a time of day, read from text and told as people say it.

In: text such as 07:30. Out: a frozen time, or an error whose type is a message code. Not here: days (values.py), spoken
scripts.

YAML 1.1 would read 17:00 as the number 1020; here every scalar is text, so that the officer's hour arrives as typed.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from loa.model.values import fault

_CLOCK = re.compile(r"^([01]\d|2[0-3]):([0-5]\d)$")
_SPOKEN = re.compile(r"^(\d{1,2})\s*(?:giờ|gio|g|h|:|\.)\s*(\d{1,2})?\s*(?:phút|p|’|')?$", re.IGNORECASE)


def _clock(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = _CLOCK.match(value.strip())
    if not match:
        raise fault("P122", text=value, suggestion=_suggested(value.strip()))
    return time(int(match[1]), int(match[2]))


def _suggested(text: str) -> str:
    """The form that would pass: the officer's own hour rewritten where it can be read, else a specimen."""
    match = _SPOKEN.match(text)
    if match and int(match[1]) <= 23 and int(match[2] or 0) <= 59:
        return f"{int(match[1]):02d}:{int(match[2] or 0):02d}"
    return "07:30"


Clock = Annotated[
    time,
    BeforeValidator(_clock),
    PlainSerializer(lambda at: f"{at:%H:%M}", when_used="json"),
    WithJsonSchema({"type": "string", "pattern": _CLOCK.pattern, "examples": ["07:30", "13:00"]}),
]
"""A time of day as 07:30 or 17:00."""


def clock_wording(at: time) -> str:
    """The time as a notice writes it.

    >>> clock_wording(time(7, 30)), clock_wording(time(17))
    ('7 giờ 30', '17 giờ')
    """
    return f"{at.hour} giờ {at.minute:02d}" if at.minute else f"{at.hour} giờ"


def hours_wording(opens: time, closes: time | None) -> str:
    """From when to when, in one line that says "giờ" for both.

    >>> hours_wording(time(7, 30), time(11)), hours_wording(time(7), None)
    ('7 giờ 30 – 11 giờ', 'từ 7 giờ')
    """
    return f"{clock_wording(opens)} – {clock_wording(closes)}" if closes else f"từ {clock_wording(opens)}"
