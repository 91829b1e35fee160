"""Heading: what stands above a letter's text: family, form, number, symbol, place, date, issuer, subject.

In: chunks. Out: a Heading that holds what is written there and nothing else. Not here: to whom it goes (addressees.py),
which unit the issuer is (matching.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loa.editing.letters.chunks import Chunk
from loa.editing.letters.subject import subject_of
from loa.kinds.document.record import Family, Form
from loa.model.values import PartialDate

MOST_LINES = 80
"""A letter's heading ends long before."""
ADDRESSED = re.compile(r"^\W*Kính gửi\b", re.IGNORECASE)

_NUMBER = re.compile(
    r"^\W{0,3}Số\s*[:.]?[\s.…_]*(?P<number>\d{1,6}[a-zđ]?)?[\s.…_]*(?P<mark>[-–/])"
    r"\s*(?P<symbol>(?:\d{4}/)?[^\W\d_][^\s“”\"()*;,]*)"
)
_NUMBER_ALONE = re.compile(r"^\W{0,3}Số\s*:[\s.…_]*(?P<number>\d{1,6}[a-zđ]?)?[\s.…_/–-]*$")
_DATE = re.compile(
    r"^\W{0,3}(?P<place>[^\d,;:()“”]{2,60}?)\s*,\s*ngày[\s.…_]*(?P<day>\d{0,2})[\s.…_]*tháng[\s.…_]*(?P<month>\d{0,2})"
    r"[\s.…_]*năm[\s.…_]*(?P<year>\d{0,4})[\s.…_]*\W*$",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐỘC LẬP\s*[-–]\s*TỰ DO\s*[-–]\s*HẠNH PHÚC", re.IGNORECASE
)
_UNION = re.compile(r"^\W*ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\W*$")
_PARTY = re.compile(r"^\W*ĐẢNG CỘNG SẢN VIỆT NAM\W*$")
_PARTY_SYMBOL = re.compile(r"/(?:TW|TU|HU|ThU|QU|ĐU)\b")
_BODY = re.compile(
    r"^(?:SỞ|BAN|PHÒNG|TRUNG TÂM|[ỦU][YỶ] BAN|UBND|VĂN PHÒNG|CỤC|CHI CỤC|ĐOÀN|BCH|BTV|HỘI|TRƯỜNG|CÔNG AN|BỘ|ĐẢNG"
    r"|CHI BỘ|CHI ĐOÀN|TỔNG|VIỆN|TÒA|BÁO|ĐÀI|HĐND|TRUNG ƯƠNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI"
    r"|(?:TỈNH|HUYỆN|THÀNH|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẶC KHU)\s+(?:ĐOÀN|[ỦU][YỶ])|HUYỆN [ỦU]Y)\b"
)
"""What a body's name begins with; any other line goes on with the name above it."""
_ABBREVIATED = {
    "CV": Form.LETTER,
    "CT": Form.DIRECTIVE,
    "KH": Form.PLAN,
    "QĐ": Form.DECISION,
    "NQ": Form.RESOLUTION,
    "TB": Form.NOTICE,
    "NĐ": Form.DECREE,
    "TT": Form.CIRCULAR,
    "BC": Form.REPORT,
    "HD": Form.GUIDANCE,
    "CTR": Form.PROGRAMME,
    "KL": Form.CONCLUSION,
    "TTR": Form.SUBMISSION,
    "ĐA": Form.PROJECT,
    "QC": Form.STATUTES,
    "GM": Form.INVITATION,
}
"""What a symbol begins with for each form.

Source: Decree 30/2020, annex III; the Union and the Party abbreviate these forms alike.
"""
FORM_NAMES = {form.label.upper(): form for form in Form if form not in (Form.UNKNOWN, Form.LETTER)}


@dataclass(frozen=True, slots=True)
class Heading:
    """What the letter says of itself.

    Shape: None or "" where it says nothing; `odd_date` is a date that no calendar has; `issuer_lines` are the bodies
    above the number, the issuer last; `ends` counts the chunks before the text begins.
    """

    family: Family
    form: Form
    number: str | None
    symbol: str | None
    place: str | None
    date: PartialDate | None
    odd_date: str
    issuer_lines: tuple[str, ...]
    subject: str
    ends: int


@dataclass(frozen=True, slots=True)
class _Line:
    """One line with the chunk it is of."""

    text: str
    chunk: int


def heading_of(chunks: Sequence[Chunk]) -> Heading:
    """The heading of a letter."""
    lines = list(_lines(chunks))
    addressed = next((line.chunk for line in lines if ADDRESSED.match(line.text)), None)
    numbered = next((line for line in lines if _NUMBER.match(line.text) or _NUMBER_ALONE.match(line.text)), None)
    number, mark, symbol = _number(numbered.text if numbered else "")
    dated = next((line for line in lines if _DATE.match(line.text)), None)
    place, date, odd_date = _date(dated.text if dated else "")
    named = next((line for line in lines if line.text.strip(" *:") in FORM_NAMES), None)
    form = FORM_NAMES[named.text.strip(" *:")] if named else _form(symbol, addressed is not None)
    seen = [line.chunk for line in (numbered, dated, named) if line is not None]
    subject, subject_ends = subject_of(chunks, named.chunk if named else None, addressed)
    return Heading(
        _family([line.text for line in lines], mark, symbol),
        form,
        number,
        symbol,
        place,
        date,
        odd_date,
        _issuer_lines(lines, (numbered or named or dated)),
        subject,
        addressed if addressed is not None else max([*(at + 1 for at in seen), subject_ends]),
    )


def _lines(chunks: Sequence[Chunk]) -> Iterator[_Line]:
    count = 0
    for index, chunk in enumerate(chunks):
        for text in chunk.lines:
            count += 1
            if count > MOST_LINES:
                return
            yield _Line(text, index)


def _number(line: str) -> tuple[str | None, str, str | None]:
    """(number, mark, symbol) of the line that begins with Số."""
    found = _NUMBER.match(line)
    if found:
        return found["number"], found["mark"], found["symbol"].rstrip(".:-–/*") or None
    alone = _NUMBER_ALONE.match(line)
    return (alone["number"] if alone else None), "", None


def _date(line: str) -> tuple[str | None, PartialDate | None, str]:
    """(place, date as far as it is filled in, the date as written where no calendar has it)."""
    found = _DATE.match(line)
    if not found:
        return None, None, ""
    place = found["place"].strip(" *.…_") or None
    year, month, day = (int(found[part]) if found[part] else None for part in ("year", "month", "day"))
    if year is None or year < 1000:
        return place, None, ""
    written = "-".join(f"{part:02d}" for part in (year, month, day if month else None) if part is not None)
    try:
        return place, PartialDate.read(written), ""
    except ValueError:
        return place, None, line.strip(" *")


def _family(lines: Sequence[str], mark: str, symbol: str | None) -> Family:
    """By the words every family heads its letters with, else by how number and symbol are parted."""
    if any(_UNION.match(line) for line in lines):
        return Family.UNION
    if any(_PARTY.match(line) for line in lines):
        return Family.PARTY
    if any(_NATIONAL.search(line) for line in lines):
        return Family.STATE
    return _family_by_symbol(mark, symbol or "")


def _family_by_symbol(mark: str, symbol: str) -> Family:
    """The State parts number and symbol with a stroke, the others with a hyphen."""
    if not symbol or mark == "/":
        return Family.STATE if symbol else Family.UNKNOWN
    if "ĐTN" in symbol:
        return Family.UNION
    return Family.PARTY if _PARTY_SYMBOL.search(symbol) else Family.UNKNOWN


def _form(symbol: str | None, addressed: bool) -> Form:
    """By the symbol; a letter that is addressed and has no name is a công văn."""
    first = re.split(r"[/–-]", re.sub(r"^\d{4}/", "", symbol or ""))[0].upper()
    if first in _ABBREVIATED:
        return _ABBREVIATED[first]
    return Form.LETTER if addressed else Form.UNKNOWN


def _issuer_lines(lines: Sequence[_Line], until: _Line | None) -> tuple[str, ...]:
    """The bodies named in capitals above the number, broken lines joined."""
    found: list[str] = []
    for line in lines:
        if line is until or ADDRESSED.match(line.text):
            break
        text = line.text.strip(" *_.-–")
        if not text.isupper() or len(text) < 4 or _NATIONAL.search(text) or _UNION.match(text) or _PARTY.match(text):
            continue
        if text in FORM_NAMES:
            break
        if found and not _BODY.match(text):
            found[-1] = f"{found[-1]} {text}"
        else:
            found.append(text)
    return tuple(found)
