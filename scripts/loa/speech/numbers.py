"""Numbers as words: how many, which one, which part, digit by digit.

In: numbers and digits. Out: words. Not here: finding numbers in a text (amounts.py, dates.py, phones.py).

Own rules instead of num2words: its Vietnamese says 1.001 as “một nghìn lẻ một”, 1,3 as “một phẩy ba mươi” and the first
as “một”.
"""

from __future__ import annotations

import re

from loa.speech.voice import NORTH, Voice

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
BILLION = 1_000_000_000
LONGEST = 18
"""Digits of the largest number that is said as one: beyond, nobody could follow, and it is a code anyway."""

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+(?![\d.]*\d)|\d{1,3}(?:,\d{3}){2,}(?![\d,]*\d)|\d+)(?:,\d+)?"
"""A number as Vietnamese texts write it: thousands with dots, the decimals after a comma; 1,300,000 is understood."""

_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def cardinal(number: int, voice: Voice = NORTH) -> str:
    """How many.

    >>> cardinal(1005), cardinal(24), cardinal(850_000)
    ('một nghìn không trăm linh năm', 'hai mươi tư', 'tám trăm năm mươi nghìn')
    """
    if number < 0:
        return f"âm {cardinal(-number, voice)}"
    if len(str(number)) > LONGEST:
        return digits(str(number))
    if number == 0:
        return DIGITS[0]
    return " ".join(_large(number, voice, inner=False))


def _large(number: int, voice: Voice, *, inner: bool) -> list[str]:
    """The words of a number; `inner` numbers follow larger ones, so that their hundreds are said even when zero."""
    said: list[str] = []
    if number >= BILLION:
        said = [*_large(number // BILLION, voice, inner=inner), "tỷ"]
    for size, name in ((1_000_000, "triệu"), (1000, voice.thousand), (1, "")):
        group = number % BILLION // size % 1000
        if group:
            said += [*_below_thousand(group, voice, inner=inner or bool(said)), *filter(None, [name])]
    return said


def _below_thousand(number: int, voice: Voice, *, inner: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    said = [DIGITS[hundreds], "trăm"] if hundreds or inner else []
    if tens == 0:
        return [*said, *([voice.gap] if said and units else []), *([DIGITS[units]] if units else [])]
    said += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
    last = {1: "một" if tens == 1 else "mốt", 4: "bốn" if tens == 1 else voice.four, 5: "lăm"}
    return [*said, *([last.get(units, DIGITS[units])] if units else [])]


def digits(text: str) -> str:
    """Digit by digit, whatever stands between them left out.

    >>> digits("07")
    'không bảy'
    """
    return " ".join(DIGITS[int(digit)] for digit in text if digit.isdecimal())


def numeral(text: str, voice: Voice = NORTH) -> str:
    """A number as written: "850.000", "1,3", "0,05".

    Up to two decimals are said as a number, more of them, or such with a zero in front, digit by digit.

    >>> numeral("1,3"), numeral("3,25"), numeral("0,05")
    ('một phẩy ba', 'ba phẩy hai mươi lăm', 'không phẩy không năm')
    """
    if text.count(",") > 1:
        text = text.replace(",", "")
    whole, _, decimals = text.replace(".", "").partition(",")
    said = cardinal(int(whole), voice)
    if not decimals:
        return said
    as_number = len(decimals) <= 2 and not decimals.startswith("0")
    return f"{said} phẩy {cardinal(int(decimals), voice) if as_number else digits(decimals)}"


def value(text: str) -> float:
    """What a number as written is worth."""
    if text.count(",") > 1:
        text = text.replace(",", "")
    return float(text.replace(".", "").replace(",", "."))


def ordinal(number: int, voice: Voice = NORTH) -> str:
    """Which one, after “thứ”.

    >>> ordinal(1), ordinal(4), ordinal(12)
    ('nhất', 'tư', 'mười hai')
    """
    return {1: "nhất", 4: "tư"}.get(number) or cardinal(number, voice)


def fraction(part: int, whole: int, voice: Voice = NORTH) -> str:
    """Which part.

    >>> fraction(3, 4), fraction(1, 100)
    ('ba phần tư', 'một phần trăm')
    """
    named = {4: "tư", 100: "trăm", 1000: voice.thousand}
    return f"{cardinal(part, voice)} phần {named.get(whole) or cardinal(whole, voice)}"


def roman(text: str) -> int | None:
    """What a Roman number up to XXXIX is worth, None when it is none.

    >>> roman("XII"), roman("IIX")
    (12, None)
    """
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    return sum(-one if one < then else one for one, then in zip(values, [*values[1:], 0], strict=True))
