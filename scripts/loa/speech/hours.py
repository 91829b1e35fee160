"""Times of day as they are said.

In: matches of the patterns here. Out: words. Not here: dates (dates.py), lengths of time (amounts.py).
"""

from __future__ import annotations

import re

from loa.speech.numbers import cardinal
from loa.speech.voice import Voice

_H = r"(?:[01]?\d|2[0-4])"
_MIN = r"[0-5]\d"
_FEW_OR_MORE = rf"{_MIN}|(?<=giờ )\d(?=\s?phút)"
_LETTER = r"(?:giờ|g|h|H)"
_MINUTES_WORD = r"(?:\s?(?:phút|ph(?!\w)|p(?!\w)|['’′](?!\w)))?"
_DAYTIME = re.compile(r"(?:lúc|từ|đến|tới|vào|trước|sau|khoảng|sáng|trưa|chiều|tối|đêm|[-–])\s*$", re.IGNORECASE)


def _clock(hour: str, minute: str | None, voice: Voice, *, with_minutes: bool = False) -> str:
    """The hour and what is past it; “phút” where there are few or where the text has it."""
    said = f"{cardinal(int(hour), voice)} giờ"
    if not minute or int(minute) == 0:
        return said
    closing = " phút" if with_minutes or int(minute) < 10 else ""
    return f"{said} {cardinal(int(minute), voice)}{closing}"


def _with_letter(found: re.Match[str], voice: Voice) -> str:
    return _clock(found["h"], found["m"], voice, with_minutes=bool(found["word"]))


def _with_colon(found: re.Match[str], voice: Voice) -> str:
    said = _clock(found["h"], found["m"], voice, with_minutes=bool(found["s"]))
    return f"{said} {cardinal(int(found['s']), voice)} giây" if found["s"] else said


def _hour_only(found: re.Match[str], voice: Voice) -> str | None:
    """“7g”, “17h”: hours; a small number with g is no weight where the words around tell the time."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    gram = found["letter"] == "g" and not (_DAYTIME.search(before) or found["then"])
    return None if gram and int(found["h"]) > 24 else f"{cardinal(int(found['h']), voice)} giờ"


def _day_and_night(found: re.Match[str], _voice: Voice) -> str | None:
    """“24/7” is a date after “ngày”, and else means that nobody ever closes."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    return None if found["of"] == "7" and re.search(r"(?:ngày|từ|đến|trước|sau|hôm)\s*$", before) else "suốt ngày đêm"


HOUR_RULES = (
    (re.compile(r"24/(?P<of>7|24)(?:\s?(?:h|giờ))?(?![\w/])"), _day_and_night),
    (
        re.compile(rf"(?P<h>{_H})\s?{_LETTER}\s?(?P<m>{_FEW_OR_MORE})(?!\d|[.,]\d)(?P<word>{_MINUTES_WORD})"),
        _with_letter,
    ),
    (re.compile(rf"(?P<h>{_H})\.(?P<m>{_MIN})(?P<s>)(?=\s(?:sáng|trưa|chiều|tối|đêm)(?!\w))"), _with_colon),
    (re.compile(rf"(?P<h>{_H}):(?P<m>{_MIN})(?::(?P<s>{_MIN}))?(?![\d:])"), _with_colon),
    (
        re.compile(
            r"(?P<h>\d{1,3})\s?(?P<letter>[ghH])(?![\w²³/])(?P<then>(?=\s+(?:sáng|trưa|chiều|tối|đêm|ngày))(?=\s))?"
        ),
        _hour_only,
    ),
)
