"""Telephone numbers digit by digit, in groups with a breath between.

In: matches of the patterns here, numbers as written. Out: words. Not here: other numbers (amounts.py).
"""

from __future__ import annotations

import re

from loa.speech.numbers import digits
from loa.speech.voice import Voice

_GAP = r"[\s.\-–]"
_LONGEST_GROUP = 4
_CALL = re.compile(
    r"(?:gọi(?: ngay| điện| đến| tới)*(?: số)?|tổng đài|đường dây nóng|hotline|điện thoại|SĐT|ĐT|máy lẻ|đầu số|"
    r"bấm(?: phím| số)?|số máy|nhắn tin(?: đến| tới)?(?: số)?|Zalo số|quay số|cảnh sát|cứu hỏa|chữa cháy|cấp cứu)"
    r"\s*:?\s*$",
    re.IGNORECASE,
)


def code_said(written: str) -> str:
    """A number's groups, each digit by digit: as written where they are short enough, else as people group them.

    >>> code_said("0275 3822 115")
    'không hai bảy năm, ba tám hai hai, một một năm'
    >>> code_said("19006192")
    'một chín không không, sáu một chín hai'
    """
    groups = re.findall(r"\d+", written)
    if len(groups) == 1 or max(map(len, groups)) > _LONGEST_GROUP:
        groups = _grouped("".join(groups))
    plus = "cộng " if written.lstrip("( ").startswith("+") else ""
    return plus + ", ".join(digits(group) for group in groups)


def _grouped(number: str) -> list[str]:
    """The groups in which people say a number of that length."""
    sizes = {8: (4, 4), 9: (3, 3, 3), 10: (4, 3, 3), 11: (4, 4, 3)}.get(len(number), ())
    if number.startswith(("024", "028")) and len(number) == 11:
        sizes = (3, 4, 4)
    if number.startswith("84") and len(number) == 11:
        sizes = (2, 3, 3, 3)
    if len(number) <= _LONGEST_GROUP:
        return [number]
    if not sizes:
        return [number[start : start + 3] for start in range(0, len(number), 3)]
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return [number[start : start + size] for start, size in zip(starts, sizes, strict=True)]


def _phone(found: re.Match[str], _voice: Voice) -> str | None:
    count = sum(letter.isdecimal() for letter in found[0])
    return code_said(found[0]) if 8 <= count <= 12 else None


def _short(found: re.Match[str], _voice: Voice) -> str | None:
    """A short number that the words before tell to be called."""
    before = found.string[max(0, found.start() - 30) : found.start()]
    return code_said(found[0]) if _CALL.search(before) else None


PHONE_RULES = (
    (re.compile(rf"\(?\+84\)?{_GAP}?\(?\d\)?(?:{_GAP}?\d){{7,10}}(?!\d|[.,]\d)"), _phone),
    (re.compile(rf"\(0\d{{1,3}}\){_GAP}?\d{{3,4}}{_GAP}?\d{{3,4}}(?!\d|[.,]\d)"), _phone),
    (re.compile(rf"0\d{{2,3}}(?:{_GAP}?\d{{2,4}}){{2,4}}(?!\d|[/:%]|[.,]\d)"), _phone),
    (re.compile(rf"1[89]00(?:{_GAP}?\d{{2,4}}){{1,3}}(?!\d|[/:%]|[.,]\d)"), _phone),
    (re.compile(r"\d{3,6}(?![\w/:%]|[.,]\d)(?!\s*(?:đồng|người|chiếc|máy|cái)\b)"), _short),
)
