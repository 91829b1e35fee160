"""Matching: which records of the library a letter's own words mean, where only one can be meant.

In: names as letters write them, citations, a library. Out: ids. Not here: guessing; a name that two units could bear,
or that is short of one, stays a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from loa.kinds.document.record import Document
from loa.kinds.unit.record import Level, System, Unit
from loa.model.citations import Citation, citation_key
from loa.model.library import Library
from loa.model.values import PartialDate

Words = frozenset[str]

_ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "bch": "ban chấp hành",
    "btv": "ban thường vụ",
    "bgđ": "ban giám đốc",
    "tw": "trung ương",
    "tp": "thành phố",
    "tttt": "thông tin truyền thông",
    "khcn": "khoa học công nghệ",
    "vhttdl": "văn hóa thể thao du lịch",
    "gdđt": "giáo dục đào tạo",
    "lđtbxh": "lao động thương binh xã hội",
    "đtn": "đoàn thanh niên",
}
_SPELLINGS = {"uỷ": "ủy", "hoà": "hòa", "hoá": "hóa", "thuỷ": "thủy", "toà": "tòa"}
_SILENT = (
    "ban chấp hành",
    "ban thường vụ",
    "ban giám đốc",
    "tncs hồ chí minh",
    "thanh niên cộng sản hồ chí minh",
)
"""What may stand before or inside a body's name without making it another body."""
_FILLERS = frozenset(("và", "thuộc", "của"))
_PROVINCE = re.compile(r"\b(?:TỈNH|THÀNH PHỐ)\s+(?P<place>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")


def locality(place: str | None, issuer_lines: Sequence[str]) -> str | None:
    """Where a letter was written: what stands before its date, else the province that its issuer's lines name."""
    named = (found["place"] for line in issuer_lines if (found := _PROVINCE.search(line)))
    return place or next(named, None)


def words_of(name: str) -> Words:
    """The words that tell a body from others, however it is written.

    >>> words_of("BCH ĐOÀN TỈNH BẾN TRE") == words_of("Tỉnh đoàn Bến Tre")
    True
    """
    spelt = _spelt(name)
    for phrase in _SILENT:
        spelt = re.sub(rf"(?<!\w){phrase}(?!\w)", " ", spelt)
    return frozenset(spelt.split()) - _FILLERS


def _spelt(name: str) -> str:
    """The name in small letters, abbreviations and older spellings written out."""
    text = unicodedata.normalize("NFC", name).casefold().replace("&", " ")
    plain = (_SPELLINGS.get(word, word) for word in _WORD.findall(text))
    return " ".join(_ABBREVIATIONS.get(word, word) for word in plain)


class Units:
    """The units that existed when a letter was written, seen from where it was written."""

    def __init__(self, library: Library | None, place: str | None, date: PartialDate | None) -> None:
        self._place = words_of(place or "")
        units = [record for record in library.of(Unit.KIND) if isinstance(record, Unit)] if library else []
        self._units = [unit for unit in units if _existed(unit, date)]
        self._bodies = {unit.id for unit in self._units if unit.system not in (System.PLACE, System.GROUP)}
        self._before: dict[tuple[str, Words], str] = {}
        for document in library.of(Document.KIND) if library else ():
            if isinstance(document, Document) and document.issuer:
                for recipient in document.recipients:
                    if recipient.unit:
                        self._before[document.issuer.id, words_of(recipient.text)] = recipient.unit.id

    def named(self, name: str, issuer: str | None = None) -> str | None:
        """The unit that a name means; what the same issuer has called a unit before, means that unit again."""
        words = words_of(name)
        if not words:
            return None
        if issuer and (issuer, words) in self._before:
            return self._before[issuer, words]
        found = [unit for unit in self._units if self._meant(unit, words)]
        # Of a committee and its standing board, whose names differ in silent words only, the one that is written.
        exact = [unit for unit in found if _spelt(name) in (_spelt(unit.title), _spelt(unit.short or ""))]
        meant = exact or found
        return meant[0].id if len(meant) == 1 else None

    def issuer(self, lines: Sequence[str], union: bool) -> str | None:
        """The unit whose name is the last of the lines above a letter's number; the Union's are headed without it."""
        if not lines:
            return None
        found = self.named(lines[-1]) or (self.named(f"{lines[-1]} đoàn") if union else None)
        return found if found in self._bodies else None

    def _meant(self, unit: Unit, words: Words) -> bool:
        """Whether the words are the unit's name, in full or as it is called where the letter was written."""
        title = words_of(unit.title)
        if words == title:
            return True
        names = [words_of(name) for name in (unit.title, unit.short or unit.title, *unit.former_names)]
        if unit.level is Level.CENTRAL:
            return words in names
        if not self._place or not self._place <= title:
            return False
        fuller = words | self._place
        return any(name in (words, fuller, fuller | {"tỉnh"}) for name in names)


def _existed(unit: Unit, date: PartialDate | None) -> bool:
    if date is None:
        return True
    began = unit.valid_from is None or unit.valid_from.first_day <= date.last_day
    return began and (unit.valid_to is None or date.first_day <= unit.valid_to.last_day)


def documents_named(citation: Citation, library: Library | None) -> Iterator[Document]:
    """The documents of the library that a citation can mean: same number and symbol, no other date."""
    for record in library.of(Document.KIND) if library else ():
        if not isinstance(record, Document) or citation_key(record.number, record.symbol) != citation.key:
            continue
        day = citation.date.first_day if citation.date else None
        if day is None or record.date is None or record.date.first_day <= day <= record.date.last_day:
            yield record
