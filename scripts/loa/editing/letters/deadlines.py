"""Deadlines: by when a sentence of a letter wants something, and how much of it in each period.

In: a sentence. Out: a deadline as the letter words it, a quota, and what of them cannot be said for certain.
Not here: what is wanted, of whom (asked.py).

Nothing is filled in: a day without its year is no deadline, a number of products without their forms is no quota.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from loa.model.chain import MediaForm, Period
from loa.model.values import PartialDate

_DAY = (
    r"(?P<day>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<month>\d{1,2})"
    r"(?:(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>\d{4}))?(?![\d/])"
)
_HOUR = r"(?P<hour>\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{2})?\s*(?:phút)?,?\s*)?"
_BEFORE = re.compile(rf"\btrước\s+{_HOUR}(?:ngày\s+)?{_DAY}", re.IGNORECASE)
_BY = re.compile(
    r"\b(?:chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|hết|thời hạn|không quá)\s*(?:cùng\s+)?"
    rf"(?:là\s*|vào\s*|đến\s*|hết\s*)*:?\s*{_HOUR}(?:ngày\s+){_DAY}",
    re.IGNORECASE,
)
_COUNTED = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTED)})"
_PERIOD = r"(?P<period>tháng|quý|năm|tuần|ngày)"
_FLOOR = r"(?:tối thiểu|ít nhất)"
_QUOTAS = (
    re.compile(
        rf"\b{_FLOOR}\s+(?:có\s+)?{_COUNT}\b[^.;:()\d]{{1,60}}?(?:/|\b(?:trong\s+)?mỗi\s+|\bmột\s+){_PERIOD}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:mỗi|hằng|hàng)\s+{_PERIOD}\b[^.;:()]{{0,60}}?\b{_FLOOR}\s+(?:là\s+|có\s+)?{_COUNT}\b", re.IGNORECASE
    ),
)
_PERIODS = {"tháng": Period.MONTH, "quý": Period.QUARTER, "năm": Period.YEAR}
_FORMS = {
    "tin": MediaForm.NEWS,
    "bài": MediaForm.ARTICLE,
    "bài viết": MediaForm.ARTICLE,
    "hình ảnh": MediaForm.PICTURE,
    "ảnh": MediaForm.PICTURE,
    "poster": MediaForm.POSTER,
    "áp phích": MediaForm.POSTER,
    "video": MediaForm.VIDEO,
    "clip": MediaForm.VIDEO,
    "video clip": MediaForm.VIDEO,
    "phóng sự": MediaForm.REPORTAGE,
    "phát thanh": MediaForm.BROADCAST,
    "ấn phẩm": MediaForm.PUBLICATION,
    "tờ rơi": MediaForm.PUBLICATION,
    "tin bài": MediaForm.NEWS,
}
"""What letters call the forms, for the lists in which they name them."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """`key` is "before" or "by"; `note` says what the wording holds beyond the day."""

    key: str
    day: PartialDate
    note: str = ""


@dataclass(frozen=True, slots=True)
class Floor:
    """At least so many products, of these forms, in each period."""

    at_least: int
    per: Period
    forms: tuple[MediaForm, ...]


def deadline_of(sentence: str) -> tuple[Deadline | None, str]:
    """(the first deadline of the sentence, a question where one cannot be taken over as it is).

    >>> deadline_of("gửi về Sở trước ngày 19/7/2024 để tổng hợp")[0]
    Deadline(key='before', day=PartialDate(year=2024, month=7, day=19), note='')
    """
    by, before = _BY.search(sentence), _BEFORE.search(sentence)
    found = before if before and (by is None or before.start() <= by.end()) else by
    if found is None:
        return None, ""
    written = " ".join(found[0].split())
    if found["year"] is None:
        return None, f"Hạn “{written}” không ghi năm."
    try:
        day = PartialDate.read(f"{found['year']}-{int(found['month']):02d}-{int(found['day']):02d}")
    except ValueError:
        return None, f"Hạn “{written}” không có trong lịch."
    # Before an hour of a day the day itself still counts.
    if found is before and not found["hour"]:
        return Deadline("before", day), ""
    return Deadline("by", day, f"Văn bản ghi “{written}”." if found["hour"] else ""), ""


def floor_of(sentence: str) -> tuple[Floor | None, str]:
    """(the quota of the sentence, a question where one cannot be taken over as it is).

    >>> floor, _ = floor_of("tối thiểu 01 sản phẩm truyền thông/tháng (tin, bài, video...)")
    >>> (floor.at_least, floor.per.value, [form.value for form in floor.forms]) if floor else None
    (1, 'month', ['news', 'article', 'video'])
    """
    found = next((match for pattern in _QUOTAS if (match := pattern.search(sentence))), None)
    if found is None:
        return None, ""
    written = " ".join(found[0].split())
    count = found["count"].lower()
    at_least = int(count) if count.isdecimal() else _COUNTED[count]
    per = _PERIODS.get(found["period"].lower())
    forms = _forms(sentence[found.start() : found.end() + 120])
    if per is None or not 1 <= at_least <= 1000:
        return None, f"Chỉ tiêu “{written}” tính theo {found['period']}, chưa ghi thành quota được."
    if not forms:
        return None, f"Chỉ tiêu “{written}” không kể hình thức nào được tính."
    return Floor(at_least, per, forms), ""


def _forms(words: str) -> tuple[MediaForm, ...]:
    """The forms that a list in brackets names, or the words themselves, each once."""
    listed = re.search(r"\(([^()]*)\)", words)
    parts = re.split(r"[,;/]|\bvà\b|\bhoặc\b", listed[1] if listed else "")
    named = [_FORMS.get(re.sub(r"[.…\s]+$", "", part.strip().lower())) for part in parts]
    if not any(named):
        plain = words.lower().split(" (")[0]
        named = [form for name, form in _FORMS.items() if re.search(rf"{_COUNT}\s+{name}\b", plain)]
    return tuple(dict.fromkeys(form for form in named if form))
