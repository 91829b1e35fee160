"""Numbering: the numbers and dashes that Word draws before the paragraphs of its lists, as text.

In: a document's numbering, its paragraphs in order. Out: for each its mark, "" for most. Not here: text (story.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from loa.editing.letters.looks import Element, Looks

_SLOT = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LARGEST = 3999


@dataclass
class Numbering:
    """Counts the lists of one document; ask once for each paragraph, in order."""

    numbering: Element | None
    looks: Looks
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def mark(self, paragraph: Element) -> str:
        """What Word draws before the paragraph."""
        wanted = self.looks.property(paragraph, "w:numPr")
        number = wanted.find(qn("w:numId")) if wanted is not None else None
        if wanted is None or number is None or self.numbering is None:
            return ""
        level = wanted.find(qn("w:ilvl"))
        depth = _whole(level.get(qn("w:val")), 0) if level is not None else 0
        name = number.get(qn("w:val"), "0")
        abstract = self._abstract(name)
        if name == "0" or abstract is None or not 0 <= depth < 9:
            return ""
        counts = self._counts.setdefault(abstract.get(qn("w:abstractNumId"), name), [])
        while len(counts) <= depth:
            counts.append(_start(abstract, len(counts)) - 1)
        counts[depth] += 1
        del counts[depth + 1 :]
        return self._drawn(abstract, depth, counts)

    def _abstract(self, name: str) -> Element | None:
        """The list that a number stands for."""
        assert self.numbering is not None
        for number in self.numbering.iter(qn("w:num")):
            if number.get(qn("w:numId")) == name:
                target = number.find(qn("w:abstractNumId"))
                wanted = target.get(qn("w:val")) if target is not None else None
                found = self.numbering.iter(qn("w:abstractNum"))
                return next((one for one in found if one.get(qn("w:abstractNumId")) == wanted), None)
        return None

    def _drawn(self, abstract: Element, depth: int, counts: list[int]) -> str:
        level = _level(abstract, depth)
        text = level.find(qn("w:lvlText")) if level is not None else None
        if level is None or text is None:
            return ""
        if _format(level) == "bullet":
            # Most bullets come from fonts of symbols, whose letters mean nothing in a text.
            return {"-": "-", "–": "-", "—": "-", "+": "+"}.get(text.get(qn("w:val"), "").strip(), "•")
        if _format(level) == "none":
            return ""

        def filled(slot: re.Match[str]) -> str:
            at = int(slot[1]) - 1
            inner = _level(abstract, at)
            return counted(counts[at], _format(inner)) if at < len(counts) and inner is not None else ""

        return _SLOT.sub(filled, text.get(qn("w:val"), ""))


def counted(number: int, form: str) -> str:
    """A number as a list of that form shows it.

    >>> counted(4, "upperRoman"), counted(27, "lowerLetter"), counted(3, "decimalZero"), counted(3, "decimal")
    ('IV', 'aa', '03', '3')
    """
    if form in ("upperRoman", "lowerRoman") and 0 < number <= _LARGEST:
        letters = ""
        for value, letter in (*_ROMAN, *_ROMAN_SMALL):
            letters += letter * (number // value)
            number %= value
        return letters.upper() if form == "upperRoman" else letters
    if form in ("upperLetter", "lowerLetter") and 0 < number <= _LARGEST:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    return f"{number:02d}" if form == "decimalZero" else str(number)


def _level(abstract: Element, depth: int) -> Element | None:
    levels = abstract.findall(qn("w:lvl"))
    return next((level for level in levels if _whole(level.get(qn("w:ilvl")), -1) == depth), None)


def _format(level: Element) -> str:
    form = level.find(qn("w:numFmt"))
    return str(form.get(qn("w:val"), "decimal")) if form is not None else "decimal"


def _start(abstract: Element, depth: int) -> int:
    level = _level(abstract, depth)
    start = level.find(qn("w:start")) if level is not None else None
    return _whole(start.get(qn("w:val")), 1) if start is not None else 1


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 6 else otherwise
