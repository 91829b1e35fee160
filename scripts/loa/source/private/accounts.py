"""Bank accounts in a text.

In: a text as it is read. Out: Found. Not here: accounts as a count (850.000 tài khoản), log-in names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.source.private.found import Found, Sort, digits_of, is_specimen

_BANKS = (
    r"vietcombank|vcb|vietinbank|bidv|agribank|mb ?bank|techcombank|tcb|acb|sacombank|vpbank|tpbank|shb|hdbank|vib|msb|"
    r"ocb|lpbank|lienvietpostbank|seabank|eximbank|kienlongbank|pvcombank|nam ?a ?bank|abbank|bắc á bank|"
    r"kho bạc nhà nước|ngân hàng"
)
_NUMBER = r"(?P<number>\d(?:[ .-]?\d){7,18})(?![^\W_])(?![.,/]\d)(?P<after> ?\w*)"
_NOT_A_CALL = r"(?:(?!gọi|điện thoại|đường dây|tổng đài|hotline|sđt|ngày|tháng|năm|từ )[^\d\n])"
_ACCOUNT = re.compile(
    rf"(?<![^\W_])(?:số tài khoản|số tk|stk|tk số|tài khoản số|so tai khoan|account (?:no|number)|a/c(?: no)?)"
    rf"(?![^\W_]){_NOT_A_CALL}{{0,40}}{_NUMBER}|(?<![^\W_])(?:tài khoản|tk)\s?[:#]\s?(?:(?:{_BANKS})[^\d\n]{{0,20}})?"
    r"(?P<other>\d(?:[ .-]?\d){7,18})(?![^\W_])(?![.,/]\d)(?P<after_other> ?\w*)",
    re.IGNORECASE,
)
_AT_A_BANK = re.compile(rf"(?<![^\W_])(?:{_BANKS})(?![^\W_]){_NOT_A_CALL}{{0,25}}{_NUMBER}", re.IGNORECASE)
_THOUSANDS = re.compile(r"^\d{1,3}(?:\.\d{3})+$")
_YEARS = re.compile(r"^(?:19|20)\d\d[ .-](?:(?:19|20)\d\d|\d\d[ .-]\d\d)$")
_CALLED = re.compile(r"^(?:1[89]00\d{4,6}|02\d{9})$")
"""Hotlines and landlines, which stand beside the names of banks as often as accounts do."""


def accounts(text: str) -> Iterator[Found]:
    """Every account: after a word for it, or after the name of a bank."""
    for match in _ACCOUNT.finditer(text):
        name = "number" if match["number"] else "other"
        if _is_account(match[name], called=False):
            yield Found(Sort.ACCOUNT, *match.span(name))
    for match in _AT_A_BANK.finditer(text):
        if _is_account(match["number"], called=True):
            yield Found(Sort.ACCOUNT, *match.span("number"))


def _is_account(written: str, called: bool) -> bool:
    """Whether the number is no count, no year and, beside a bank's name, no telephone (`called`)."""
    digits = digits_of(written)
    counted = _THOUSANDS.match(written) or _YEARS.match(written) or is_specimen(digits)
    return not counted and not (called and _CALLED.match(digits))
