"""Identity numbers in a text: the twelve digits of a citizen, the nine of the old card, passports.

In: a text as it is read. Out: Found. Not here: numbers of documents, codes of places.
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

_CODES = """
    001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044
    045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091
    092 093 094 095 096
"""
_PROVINCES = frozenset(_CODES.split())
"""The first three digits of a citizen's number: where the birth was registered.

Source: the codes of the sixty-three provinces that stood until 2025; a number is for life.
"""
_TWELVE = re.compile(r"(?<![^\W_])(?<!\d[.,])0\d(?:[ .-]?\d){10}(?![^\W_])(?![.,]\d)")
_NAMED = re.compile(
    r"(?<!\w)(?:cmnd|cmtnd|cmt|cccd|đdcn|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|số định danh(?: cá nhân)?|"
    r"can cuoc(?: cong dan)?|chung minh (?:nhan dan|thu)|so dinh danh|giấy phép lái xe|gplx)(?!\w)"
    r"[^\d\n]{0,30}\n?[^\d\n]{0,10}?(?P<number>\d(?:[ .]?\d){8}(?:(?:[ .]?\d){3})?)(?![^\W_])(?![ .,/-]\d)"
    r"(?P<after> ?\w*)",
    re.IGNORECASE,
)
_PASSPORT = re.compile(
    r"(?<!\w)(?:hộ chiếu|passport|ho chieu)(?!\w)[^\d\n]{0,20}?(?P<number>[A-Z] ?\d{7,8})(?!\w)", re.IGNORECASE
)
_COUNTED = frozenset(("thẻ", "người", "công", "tài", "lượt", "đồng", "hồ", "triệu", "nghìn", "bản", "trường"))
"""What stands after a number that counts things: thẻ, người, công dân, tài khoản…"""
_GENDERS = "0123"
"""The fourth digit: the century of birth with the sex, for those born in the 20th and the 21st."""
_NUMBERS_OF_THINGS = re.compile(
    r"(?:mã vạch|\bisbn|\bserial|sê-?ri|mã băm|mã đơn hàng|mã vận đơn|mã khách hàng)[^\d\n]{0,12}$", re.IGNORECASE
)


def identities(text: str) -> Iterator[Found]:
    """Every identity number: those that say so, and any twelve digits that can be a citizen's."""
    pages = page_addresses(text)
    seen: set[int] = set()
    for pattern in (_NAMED, _PASSPORT):
        for match in pattern.finditer(text):
            if not is_specimen(digits_of(match["number"])) and not _counts(match):
                seen.add(match.start("number"))
                yield Found(Sort.IDENTITY, *match.span("number"))
    for match in _TWELVE.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        if match.start() in seen or inside(match.start(), pages) or _NUMBERS_OF_THINGS.search(before):
            continue
        if _is_citizens(digits_of(match[0])) and not begins_with_date(re.findall(r"\d+", match[0])):
            yield Found(Sort.IDENTITY, *match.span())


def _is_citizens(digits: str) -> bool:
    return digits[:3] in _PROVINCES and digits[3] in _GENDERS and not is_specimen(digits)


def _counts(match: re.Match[str]) -> bool:
    """Whether the number tells how many there are: "căn cước: 100.000.000 thẻ"."""
    after = match.groupdict().get("after") or ""
    return "." in match["number"] and after.strip().lower() in _COUNTED
