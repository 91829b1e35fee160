"""Signs and punctuation for the ear: said, turned into a pause, or left out.

In: matches of the patterns here; texts put together. Out: words and pauses. Not here: signs inside amounts, dates and
addresses.
"""

from __future__ import annotations

import re

from loa.speech.table import pairs
from loa.speech.voice import Voice

_SAID = pairs(
    """
    & = và
    = = bằng
    ≥ = từ
    ≤ = đến
    > = hơn
    < = dưới
    × = nhân
    ÷ = chia
    ± = cộng trừ
    → = sang
    ⇒ = sang
    @ = a còng
    % = phần trăm
    ‰ = phần nghìn
    ° = độ
    $ = đô-la
    € = ơ-rô
    ₫ = đồng
    § = mục
    ≈ = khoảng
    ~ = khoảng
    """
)
_KEPT = ",.;:?!"
_PAUSE = frozenset("()[]{}–—…|•·")
_MEASURED = re.compile(r"\d\s?(?:h|g|giờ|phút|p|%|đ|đồng|km|m|kg|ha|°C)?\s*$")
_MONEY = re.compile(r"\d\s?(?:đ|đồng|₫|VNĐ|VND|[kK]|triệu đồng|tỷ đồng)\s*$")
_EACH = re.compile(r"\s*(?:giây|phút|giờ|ngày|tuần|tháng|quý|năm|người|hộ|lần|lượt|bộ|tờ|trang|đơn vị)(?!\w)")


def _dots(found: re.Match[str], _voice: Voice) -> str:
    """An ellipsis: the end of a sentence at the end of the text or before a capital, else a pause."""
    then = found.string[found.end() :].lstrip(' ”")»’')
    return "." if not then or then[:1].isupper() else ","


def _slash(found: re.Match[str], _voice: Voice) -> str:
    """Between words: “sản phẩm/tháng” is each month, “xã/phường” one or the other, “8,75/10” so many of so many."""
    text, at = found.string, found.end()
    if re.match(r"\s*hoặc(?!\w)", text[at:]):
        return " "
    if _EACH.match(text, at) or _MONEY.search(text[: found.start()]):
        return " mỗi "
    if text[: found.start()].rstrip()[-1:].isdecimal() and text[at:].lstrip()[:1].isdecimal():
        return " trên "
    between = text[: found.start()].rstrip()[-1:].isalnum() and text[at:].lstrip()[:1].isalnum()
    return " hoặc " if between else " "


def _dash(found: re.Match[str], _voice: Voice) -> str:
    """Between times or dates “đến”; between words a pause; at the start of a line a mark of lists."""
    if _MEASURED.search(found.string[: found.start()]) and found.string[found.end() :].lstrip()[:1].isdecimal():
        return " đến "
    return ", " if found.string[: found.start()].strip() else " "


def _plus(found: re.Match[str], _voice: Voice) -> str:
    before, then = found.string[: found.start()].rstrip()[-1:], found.string[found.end() :].lstrip()[:1]
    return " cộng " if before.isdecimal() and then.isdecimal() else " "


def _sign(found: re.Match[str], _voice: Voice) -> str:
    sign = found[0]
    return sign if sign in _KEPT else f" {_SAID[sign]} " if sign in _SAID else ", " if sign in _PAUSE else " "


SIGN_RULES = (
    (re.compile(r"\.{2,}|…+"), _dots),
    (re.compile(r"/+"), _slash),
    (re.compile(r"[-–—]+"), _dash),
    (re.compile(r"\++"), _plus),
    (re.compile(r"[^\w\s]|_"), _sign),
)

_TIDYING = (
    (re.compile(r"\s+"), " "),
    (re.compile(r" (?=[,.;:?!])"), ""),
    (re.compile(r"([,.;:?!])(?=\w)"), r"\1 "),
    (re.compile(r"[,;:](?:\s*[,;])+"), ","),
    (re.compile(r"[,;:]\s*(?=[.?!:])"), ""),
    (re.compile(r"([.?!:])(?:\s*[,;:])+"), r"\1"),
    (re.compile(r"([.?!])(?:\s*[.?!])+"), r"\1"),
    (re.compile(r"^[\s,.;:?!]+"), ""),
    (re.compile(r"[\s,;]+$"), ""),
)
_OPENING = re.compile(r"(?:^|(?<=[.?!] ))[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def tidy(text: str) -> str:
    """The text with single blanks, single pauses and a capital at the start of every sentence."""
    before = None
    while before != text:
        before = text
        for pattern, instead in _TIDYING:
            text = pattern.sub(instead, text)
    return _OPENING.sub(lambda found: _capitalised(found[0]), text)


def _capitalised(word: str) -> str:
    """A small word with a capital; one that has capitals already, or a first letter without one, as it is."""
    return word[0].upper() + word[1:] if word.islower() and len(word[0].upper()) == 1 else word
