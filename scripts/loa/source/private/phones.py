"""Mobile telephones in a text: every Vietnamese prefix, however the digits are grouped or spelt.

In: a text as it is read. Out: Found. Not here: landlines and hotlines, which are desks', not people's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.source.private.found import (
    Found,
    Sort,
    begins_with_date,
    digits_of,
    inside,
    is_specimen,
    page_addresses,
)

_MOBILE = re.compile(r"^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$|^0(?:12\d|16[2-9]|18[68]|199)\d{7}$")
"""Ten digits since 2018; eleven before, as old papers still have them.

Source: the numbering plan of 2018 (eleven digits became ten by new prefixes) with the prefixes given out since.
"""
_BETWEEN = r"(?: ?[.·-] ?| {1,2}|\) ?[.-]? ?)"
_LABEL = r"(?:(?<=đt)|(?<=dt)|(?<=tel)|(?<=alo)|(?<=hone)|(?<=line)|(?<=số))"
_CANDIDATE = re.compile(
    rf"(?:(?<![^\W_])(?<!\d[.,])|{_LABEL})"
    rf"(?:\(?(?:\+ ?|00)84\)?{_BETWEEN}?(?:\(?0\)?{_BETWEEN}?)?|84(?=\d{{9}}(?!\d))|\(?[0o])"
    rf"{_BETWEEN}?\d(?:{_BETWEEN}?\d){{7,9}}(?![^\W_])",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"^\(?(?:\+ ?|00)?84")
_NUMBERS_OF_THINGS = re.compile(
    r"(?:mã số thuế|\bmst|mã số doanh nghiệp|mã doanh nghiệp|(?:mã|số) hồ sơ|(?:mã|số) biên nhận|mã số hộ|mã vạch|"
    r"\bisbn|\bissn|\bserial|sê-?ri|\bsha-?\d*|\bmd5|mã băm|mã đơn hàng|mã vận đơn|số công tơ|mã khách hàng)"
    r"[^\d\n]{0,12}$",
    re.IGNORECASE,
)
_LOOK_BACK = 40
_WORDS = {
    "không": "0",
    "một": "1",
    "mốt": "1",
    "hai": "2",
    "ba": "3",
    "bốn": "4",
    "tư": "4",
    "năm": "5",
    "lăm": "5",
    "sáu": "6",
    "bảy": "7",
    "bẩy": "7",
    "tám": "8",
    "chín": "9",
}
_SPELT = re.compile(rf"(?<!\w)(?:(?:{'|'.join(_WORDS)})(?!\w)[ ,.;-]*){{10,}}", re.IGNORECASE)
_QUARTERS = frozenset(("00", "15", "30", "45"))


def mobile_phones(text: str) -> Iterator[Found]:
    """Every mobile telephone, in digits or in words."""
    pages = page_addresses(text)
    for match in _CANDIDATE.finditer(text):
        if is_mobile(match[0]) and not _otherwise(match, pages):
            yield Found(Sort.PHONE, *match.span())
    for match in _SPELT.finditer(text):
        if _MOBILE.match("".join(_WORDS[word] for word in re.findall(r"\w+", match[0].lower()))):
            yield Found(Sort.PHONE, match.start(), match.start() + len(match[0].rstrip(" ,.;-")))


def national(written: str) -> str:
    """A telephone's digits as dialled inside the country, however it is written.

    >>> national("+84 (0)912.345.678")
    '0912345678'
    """
    digits = digits_of(re.sub(r"^(\(?)[oO]", r"\g<1>0", written))
    return "0" + digits_of(_COUNTRY.sub("", written)).removeprefix("0") if _COUNTRY.match(written) else digits


def is_mobile(written: str) -> bool:
    """Whether the digits are those of a mobile telephone that somebody may have."""
    number = national(written)
    return bool(_MOBILE.match(number)) and not is_specimen(number)


def _otherwise(match: re.Match[str], pages: tuple[tuple[int, int], ...]) -> bool:
    """Whether the digits are something else by where they stand or how they are grouped."""
    before = match.string[max(0, match.start() - _LOOK_BACK) : match.start()]
    if inside(match.start(), pages) or _NUMBERS_OF_THINGS.search(before):
        return True
    groups = re.findall(r"\d+", match[0])
    return begins_with_date(groups) or _is_times(groups)


def _is_times(groups: list[str]) -> bool:
    """Whether the groups are times of day one after another: 07.30 - 08.30 - 09."""
    if any(len(group) != 2 for group in groups):
        return False
    return all(int(hour) < 24 for hour in groups[::2]) and all(minute in _QUARTERS for minute in groups[1::2])
