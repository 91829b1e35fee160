"""Birthdays of people in a text.

In: a text as it is read. Out: Found. Not here: years alone, the birthdays of those whom history knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.source.private.found import UPPER, Found, Sort

_DATE = (
    r"(?P<date>(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|\d{1,2}\stháng\s\d{1,2}(?:\snăm|,)?\s)(?P<year>(?:18|19|20)\d\d)"
    r"|(?P<iso>(?:18|19|20)\d\d)-\d\d-\d\d)(?!\d)"
)
_LABELLED = re.compile(
    r"(?<![^\W_])(?:ngày(?:,? tháng(?:,? năm)?)? sinh|sinh nhật|năm sinh|ngay[ _]?sinh|sinh[ _]nhat|"
    r"date of birth|birth[ _]?da(?:y|te)|"
    rf"d\.?o\.?b\.?)(?:[ :=|\"'*_(-]|là |vào |ngày ){{1,6}}{_DATE}",
    re.IGNORECASE,
)
_BORN = re.compile(rf"(?<!\w)sinh (?:vào )?ngày:? {_DATE}(?P<after>[^\n.;,]{{0,14}})", re.IGNORECASE)
_ONWARD = re.compile(r"trở (?:đi|về|lại)", re.IGNORECASE)
_HONORIFICS = frozenset(("ông", "bà", "anh", "chị", "em", "cháu", "bé", "cô", "chú", "bác", "chí", "đ/c", "tôi", "con"))
_PEOPLE_AT_LARGE = re.compile(r"(?:trẻ em|trẻ|công dân|người|học|thí|vệ|khai|tuyển|phát|giáng)\s*$", re.IGNORECASE)
_CAPITAL = re.compile(rf"[{UPPER}]")
_FIRST_YEAR = 1920
"""Whoever was born before is known to history or to nobody."""


def birthdays(text: str) -> Iterator[Found]:
    """Every day of birth with its year."""
    for pattern in (_LABELLED, _BORN):
        for match in pattern.finditer(text):
            year = int(match["year"] or match["iso"])
            if year >= _FIRST_YEAR and (pattern is _LABELLED or _is_somebodys(match)):
                yield Found(Sort.BIRTHDAY, *match.span("date"))


def _is_somebodys(match: re.Match[str]) -> bool:
    """Whether “sinh ngày” is said of one human being: not học sinh, khai sinh, nor trẻ sinh ngày … trở đi."""
    before = match.string[max(0, match.start("date") - 60) : match.start("date")]
    before = before[: before.lower().rindex("sinh")].rstrip(" ")
    word = re.split(r"[\s]", before)[-1]
    if _ONWARD.search(match["after"]) or _PEOPLE_AT_LARGE.search(before):
        return False
    return not word or not word[-1].isalnum() or word.lower() in _HONORIFICS or bool(_CAPITAL.match(word))
