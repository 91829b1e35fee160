"""Dates as they are said: whole ones, parts of them, from one to another.

In: matches of the patterns here. Out: words. Not here: times of day (hours.py), scanning a text (spoken.py).
"""

from __future__ import annotations

import calendar
import re

from loa.speech.numbers import cardinal, roman
from loa.speech.voice import Voice

_D = r"(?:0?[1-9]|[12]\d|3[01])"
_M = r"(?:0?[1-9]|1[0-2])"
_Y = r"(?:1[89]\d\d|2[01]\d\d)"
_END = r"(?![\d/%‰]|[.,:-]\d|\s?[–-]\s?\d)"
"""After a date comes neither a digit nor what would make it a part of something longer."""

_CUE = re.compile(
    r"(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới|trước|sau|hết|dịp|lễ|vào|[Tt]hứ \w+,|[Cc]hủ nhật,|"
    r"(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])\s*(?:đến|và|hoặc|-|–))\s*\(?$"
)
_SAYS_DAY = re.compile(r"(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ)\s*$", re.IGNORECASE)
_SAYS_EARLY = re.compile(r"(?:mùng|mồng)\s*$", re.IGNORECASE)
_SAYS_MONTH = re.compile(r"tháng\s*$", re.IGNORECASE)
_COUNTED = r"(?!\s*(?:lần|lượt|buổi|ca|giờ|bữa|đợt|chuyến|suất|tiếng|người|hộ|trường hợp|sản phẩm|tin|bài|ngày|tuần)\b)"
"""What is counted by the day or month: “mỗi ngày 2 lần” is no second of the month."""

_HOLIDAYS = frozenset(
    re.findall(
        r"\S+", "9/1 3/2 27/2 8/3 10/3 26/3 30/4 15/5 19/5 1/6 21/6 27/7 19/8 2/9 10/10 15/10 20/10 9/11 20/11 22/12"
    )
)
"""Days that everybody calls by their date; no part of a whole is meant."""

_EACH = re.compile(r"(?:\d|mỗi|một|hai|ba|cả|trong|nhiều|các)\s+$", re.IGNORECASE)


def day_of_month(day: int, voice: Voice, *, early: bool = True) -> str:
    """The day, the first ten with “mùng”, so that the ear tells days from months: “mùng năm tháng năm”."""
    return f"mùng {cardinal(day, voice)}" if early and day <= 10 else cardinal(day, voice)


def month(number: int, voice: Voice) -> str:
    """The month's name: the fourth is “tư”."""
    return "tháng tư" if number == 4 else f"tháng {cardinal(number, voice)}"


def _is_day(day: int, number: int, year: int | None) -> bool:
    return day <= calendar.monthrange(year or 2000, number)[1]


def _whole(day: str, number: str, year: str | None, before: str, voice: Voice) -> str | None:
    """A date, with “ngày” in front unless the text has it; None when the calendar has no such day."""
    if not _is_day(int(day), int(number), int(year) if year else None):
        return None
    said = [day_of_month(int(day), voice, early=not _SAYS_EARLY.search(before)), month(int(number), voice)]
    if not _SAYS_DAY.search(before):
        said.insert(0, "ngày")
    return " ".join([*said, *([f"năm {cardinal(int(year), voice)}"] if year else [])])


def _before(found: re.Match[str]) -> str:
    return found.string[max(0, found.start() - 40) : found.start()]


def _date(found: re.Match[str], voice: Voice) -> str | None:
    return _whole(found["d"], found["m"], found["y"], _before(found), voice)


def _day_and_month(found: re.Match[str], voice: Voice) -> str | None:
    """Day and month without a year, where the words before or a zero in front show that it is no fraction."""
    cue = (_CUE if found["s"] == "/" else _SAYS_DAY).search(_before(found))
    zero = found["d"].startswith("0") or found["m"].startswith("0")
    if not (cue or (found["s"] == "/" and (zero or found[0] in _HOLIDAYS))):
        return None
    return _whole(found["d"], found["m"], None, _before(found), voice)


def _days(found: re.Match[str], voice: Voice) -> str | None:
    """Several days of one month: “từ 01 đến 05/11/2026”, “20, 21/10”, “01-05/11”."""
    year = int(found["y"]) if found["y"] else None
    numbers = [int(each) for each in re.findall(r"\d+", found["days"])]
    if not all(_is_day(day, int(found["m"]), year) for day in numbers):
        return None
    early = not _SAYS_EARLY.search(_before(found))
    link = {"-": "đến", "–": "đến", "đến": "đến", "và": "và"}
    said = [day_of_month(numbers[0], voice, early=early)]
    for day, between in zip(numbers[1:], re.findall(r"\d\s*(,|và|đến|-|–)", found["days"]), strict=True):
        name = day_of_month(day, voice)
        said.append(f"{link[between]} {'ngày ' if between == 'đến' else ''}{name}" if between in link else f", {name}")
    lead = [] if _SAYS_DAY.search(_before(found)) else ["ngày"]
    year_said = [f"năm {cardinal(year, voice)}"] if year else []
    return " ".join([*lead, *said, month(int(found["m"]), voice), *year_said])


def _month_and_year(found: re.Match[str], voice: Voice) -> str:
    said = f"{month(int(found['m']), voice)} năm {cardinal(int(found['y']), voice)}"
    return said.removeprefix("tháng ") if _SAYS_MONTH.search(_before(found)) else said


def _named_day(found: re.Match[str], voice: Voice) -> str | None:
    """“ngày 09”: a day of the month unless days are counted."""
    if _EACH.search(_before(found)):
        return None
    return f"{found['word']} {day_of_month(int(found['d']), voice, early=found['word'].lower() == 'ngày')}"


def _named_month(found: re.Match[str], voice: Voice) -> str | None:
    if re.search(r"(?:mỗi|cả|nhiều|các)\s+$", _before(found), re.IGNORECASE):
        return None
    return f"{found['word']} {month(int(found['m']), voice).removeprefix('tháng ')}"


def _months(found: re.Match[str], voice: Voice) -> str:
    """“tháng 4-6/2026”."""
    first, last = month(int(found["first"]), voice), month(int(found["last"]), voice)
    year = f" năm {cardinal(int(found['y']), voice)}" if found["y"] else ""
    return f"{first if found['word'][0] == 't' else first.capitalize()} đến {last}{year}"


def _quarter(found: re.Match[str], voice: Voice) -> str | None:
    number = roman(found["q"]) if not found["q"].isdecimal() else int(found["q"])
    if number is None or not 1 <= number <= 4:
        return None
    year = f" năm {cardinal(int(found['y']), voice)}" if found["y"] else ""
    return f"{found['word']} {cardinal(number, voice)}{year}"


def _weekdays(found: re.Match[str], _voice: Voice) -> str:
    """“thứ 2 – 6”, “T2-T6”: from one day of the week to another."""
    names = {"2": "hai", "3": "ba", "4": "tư", "5": "năm", "6": "sáu", "7": "bảy"}
    word = "thứ" if found["word"] == "T" else found["word"]
    return f"{word} {names[found['first']]} đến thứ {names[found['last']]}"


_NO_MORE = r"(?![\d/:%]|[.,-]\d|\s?[–-]\s?\d)"
_NO_LIST = r"(?!\s*(?:,|và|đến)\s*\d)"
_MORE_DAYS = rf"(?:\s*(?:,|và|đến|-|–)\s*(?:ngày\s+)?{_D}(?!\d))+"

DATE_RULES = (
    (re.compile(rf"(?P<y>{_Y})-(?P<m>\d\d)-(?P<d>\d\d){_END}"), _date),
    (re.compile(rf"(?P<d>{_D})\s?(?P<s>[/.-])\s?(?P<m>{_M})\s?(?P=s)\s?(?P<y>{_Y})(?![\d/]|[.,]\d)"), _date),
    (re.compile(rf"(?P<days>{_D}{_MORE_DAYS})\s?/\s?(?P<m>{_M})(?:\s?/\s?(?P<y>{_Y}))?{_END}"), _days),
    (re.compile(rf"(?P<d>{_D})(?P<s>[/.-])(?P<m>{_M})(?![\d/%‰]|[.,:]\d)"), _day_and_month),
    (re.compile(rf"(?P<word>[Tt]háng)\s(?P<first>{_M})\s?[-–]\s?(?P<last>{_M})(?:/(?P<y>{_Y}))?{_END}"), _months),
    (re.compile(rf"(?P<m>{_M})[/-](?P<y>{_Y}){_END}"), _month_and_year),
    (re.compile(rf"(?P<word>[Nn]gày|[Mm]ùng|[Mm]ồng)\s+(?P<d>{_D}){_NO_MORE}{_NO_LIST}{_COUNTED}"), _named_day),
    (re.compile(rf"(?P<word>[Tt]háng)\s+(?P<m>{_M}){_NO_MORE}{_COUNTED}"), _named_month),
    (re.compile(rf"(?P<word>[Qq]uý|[Qq]úy)\s+(?P<q>[IV]+|[1-4])(?:\s?[/-]\s?(?P<y>{_Y}))?(?![\w/])"), _quarter),
    (re.compile(r"(?P<word>[Tt]hứ)\s+(?P<first>[2-6])\s?[-–]\s?(?P<last>[3-7])(?!\d)"), _weekdays),
    (re.compile(r"(?P<word>T)(?P<first>[2-6])\s?(?:[-–]|đến)\s?T(?P<last>[3-7])(?!\w)"), _weekdays),
)
