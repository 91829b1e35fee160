"""Amounts as they are said: with units and money, from one to another, parts of wholes, which one of many.

In: matches of the patterns here. Out: words. Not here: what numbers are called (numbers.py), dates, hours, telephones.
"""

from __future__ import annotations

import re

from loa.speech.letters import spelt
from loa.speech.numbers import NUMBER, cardinal, digits, fraction, numeral, ordinal, roman, value
from loa.speech.phones import code_said
from loa.speech.syllables import is_syllable
from loa.speech.units import UNITS
from loa.speech.voice import Voice

_UNIT = "|".join(re.escape(unit) for unit in sorted(UNITS, key=lambda unit: (-len(unit), unit)))
_UNIT_END = r"(?![\w²³])"
_EACH = (
    r"giây|phút|giờ|ngày|tuần|tháng|quý|năm|người|hộ|lần|lượt|bộ|tờ|trang|m²|m2|kg|ha|lít|đơn vị|xã|phường|huyện|tỉnh"
)
_RANKED = (
    r"[Tt]hế k[ỷỉ]|[Kk]h(?:óa|oá)|[Cc]hương|[Pp]hần|[Mm]ục|[Đđ]iều|[Kk][ỳì]|[Gg]iai đoạn|[Cc]ấp|[Ll]oại|[Hh]ạng|[Đđ]ợt|"
    r"[Bb]ậc|[Tt]ập"
)
_WHOLES = frozenset((2, 3, 4, 5, 10, 100, 1000))
"""What something is divided into when it is a part: 3/4 are three quarters, 95/124 are ninety-five of so many."""

_HOUSE = re.compile(r"(?:số(?: nhà)?|nhà|hẻm|hẽm|ngõ|ngách|kiệt|tổ|lô|thửa|kiốt|phòng|căn hộ)\s*$", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:[Ss]ố|[Mm]ã|[Bb]iển số|[Ss]ố hiệu|[Cc]hỉ thị|[Nn]ghị quyết|[Nn]ghị định|[Qq]uyết định|[Tt]hông tư|[Kk]ế hoạch|"
    r"[Cc]ông văn|[Tt]hông báo|[Đđ]ề án)\s*$"
)
_MINUTE_MARKS = "’'′"
_OPENED = re.compile(r"[‘'](?=\S)[^’']*$")


def _per(found: re.Match[str]) -> str:
    """What stands after a slash: “sản phẩm/tháng” is each month."""
    return f" mỗi {UNITS.get(found['per'], found['per'])}" if found["per"] else ""


def _with_unit(found: re.Match[str], voice: Voice) -> str | None:
    """“50.000đ”, “30°C”, “90’”; a quotation mark that closes is no minute."""
    if found["unit"] in _MINUTE_MARKS and _OPENED.search(found.string[: found.start()]):
        return None
    sign = "âm " if found["sign"] else ""
    unit = UNITS[found["unit"]].replace("nghìn", voice.thousand)
    return f"{sign}{numeral(found['n'], voice)} {unit}{_per(found)}"


def _dollars(found: re.Match[str], voice: Voice) -> str:
    return f"{numeral(found['n'], voice)} {UNITS[found['unit']]}"


def _range(found: re.Match[str], voice: Voice) -> str:
    """From one number to another; two that do not grow, as in a score, stand side by side."""
    first, last = numeral(found["a"], voice), numeral(found["b"], voice)
    link = " đến " if value(found["a"]) < value(found["b"]) else ", "
    unit = f" {UNITS[found['unit']].replace('nghìn', voice.thousand)}" if found["unit"] else ""
    return f"{first}{link}{last}{unit}{_per(found)}"


def _times(found: re.Match[str], voice: Voice) -> str:
    """Sizes: “80 × 180 cm”."""
    unit = f" {UNITS[found['unit']]}" if found["unit"] else ""
    return " nhân ".join(numeral(each, voice) for each in re.findall(NUMBER, found["sides"])) + unit


def _ratio(found: re.Match[str], voice: Voice) -> str:
    """“tỷ lệ 1:1000”; hours have been asked for before."""
    return f"{numeral(found['a'], voice)} trên {numeral(found['b'], voice)}"


def _slashed(found: re.Match[str], voice: Voice) -> str:
    """Numbers parted by a slash: a house in a lane, a part of a whole, so many of so many."""
    before = found.string[max(0, found.start() - 20) : found.start()]
    numbers = found[0].split("/")
    if len(numbers) == 2 and not _HOUSE.search(before):
        part, whole = (int(each) if each.isdecimal() else 0 for each in numbers)
        if 0 < part < whole and whole in _WHOLES:
            return fraction(part, whole, voice)
    return " trên ".join(numeral(each, voice) for each in numbers)


def _rank(found: re.Match[str], voice: Voice) -> str:
    """“thứ 4”, “lần thứ XII”."""
    number = int(found["n"]) if found["n"].isdecimal() else roman(found["n"])
    return f"{found['word']} {ordinal(number, voice) if number else spelt(found['n'])}"


def _ranked(found: re.Match[str], voice: Voice) -> str | None:
    """“thế kỷ XXI”, “khóa XIII”, “chương IV”."""
    number = roman(found["n"])
    return None if number is None else f"{found['word']} {cardinal(number, voice)}"


def _roman(found: re.Match[str], voice: Voice) -> str | None:
    """A Roman number of two letters or more, wherever it stands."""
    number = roman(found[0])
    return None if number is None else cardinal(number, voice)


def _mixed(found: re.Match[str], voice: Voice) -> str:
    """Letters and digits in one: “A4”, “12A”, “H5N1”."""
    said = []
    for part in re.findall(r"\d+|[^\W\d_]+", found[0]):
        if part.isdecimal():
            said.append(_integer(part, voice))
        else:
            said.append(part.lower() if is_syllable(part) and len(part) > 1 else spelt(part))
    return " ".join(said)


def _integer(text: str, voice: Voice) -> str:
    """A number without dots: long ones, and those with several zeros in front, are codes and said digit by digit."""
    code = len(text) > 9 or (text.startswith("0") and len(text) > 2)
    return code_said(text) if code else cardinal(int(text), voice)


def _decimal_point(found: re.Match[str], voice: Voice) -> str:
    """“4.0”, “1.2.3”: versions and headings, each part by itself."""
    return " chấm ".join(_integer(part, voice) for part in found[0].split("."))


def _number(found: re.Match[str], voice: Voice) -> str:
    text = found["n"]
    sign = "âm " if found["sign"] else ""
    named = _NUMBERED.search(found.string[max(0, found.start() - 15) : found.start()])
    if text.isdecimal() and text.startswith("0") and len(text) > 1 and named:
        return digits(text)
    said = _integer(text, voice) if text.isdecimal() else numeral(text, voice)
    return f"{sign}{said}{' cộng' if found['plus'] else ''}{_per(found)}"


_SIGN = r"(?P<sign>(?<![\w)\]])[-−])?"
_PER = rf"(?:\s?/\s?(?P<per>{_EACH})(?!\w))?"
_ANY_UNIT = rf"(?:\s?(?P<unit>{_UNIT}){_UNIT_END})?"

AMOUNT_RULES = (
    (re.compile(r"(?P<word>[Tt]hứ)\s+(?P<n>\d{1,3}|[IVX]+)(?![\w/]|[.,:]\d)"), _rank),
    (re.compile(rf"(?P<word>{_RANKED})\s+(?P<n>[IVX]+)(?!\w)"), _ranked),
    (re.compile(r"[IVX]{2,}(?!\w)"), _roman),
    (re.compile(rf"(?P<sides>{NUMBER}(?:\s?(?:×|x|X)\s?{NUMBER})+){_ANY_UNIT}"), _times),
    (re.compile(rf"(?P<a>{NUMBER})\s?[-–]\s?(?P<b>{NUMBER})(?![\d/:]|\s?[-–]\s?\d){_ANY_UNIT}{_PER}"), _range),
    (re.compile(rf"(?P<unit>[$€])\s?(?P<n>{NUMBER})"), _dollars),
    (re.compile(rf"{_SIGN}(?P<n>{NUMBER})\s?(?P<unit>{_UNIT}){_UNIT_END}{_PER}"), _with_unit),
    (re.compile(rf"(?P<a>{NUMBER}):(?P<b>{NUMBER})(?![\d:])"), _ratio),
    (re.compile(r"\d+(?:/\d+)+(?![\w]|[.,]\d)"), _slashed),
    (re.compile(r"[kc]?m[²³](?!\w)"), lambda found, _voice: UNITS[found[0]]),
    (re.compile(r"(?=[^\W_]*\d)(?=[^\W_]*[^\W\d_])[^\W_]+"), _mixed),
    (re.compile(rf"{_SIGN}(?P<n>{NUMBER})(?![.,]\d)(?P<plus>\+(?!\w))?{_PER}"), _number),
    (re.compile(r"\d+(?:\.\d+)+"), _decimal_point),
    (re.compile(r"\d+"), lambda found, voice: _integer(found[0], voice)),
)
