"""Encodings: which of three readings a piece of a letter wants, and the letters it then has.

In: pieces of text with the fonts they are set in. Out: their letters in Unicode, each with the piece it comes from.
Not here: the tables (tcvn3.py, vni.py), where the pieces come from (story.py).

A font's name says how its text was typed, unless the text says otherwise: letters that the old encodings do not have,
or words that read as Vietnamese just as they stand. Text in a font of another name is judged by how it reads, a
paragraph at a time, and a short paragraph like the rest of what is set in the same font.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from loa.editing.letters import tcvn3, vni
from loa.editing.letters.syllables import reading_score

_TCVN3_FONT = re.compile(r"^\.\s*vn", re.IGNORECASE)
_VNI_FONT = re.compile(r"^vni[- ]", re.IGNORECASE)
_BEYOND = re.compile(
    "[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u036f]"
)
"""Letters of Vietnamese that no old encoding stores."""
_SYMBOLS = re.compile("[\uf020-\uf0ff]")

_WORDS_ENOUGH = 4
_READS_WELL, _READS_BADLY = 0.85, 0.6


class Encoding(Enum):
    """How a text was typed."""

    UNICODE = "Unicode"
    TCVN3 = "TCVN3 (ABC)"
    VNI = "VNI"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one font and one look; `look` is whatever the caller wants to know again of each letter."""

    text: str
    font: str
    look: object = None

    @property
    def capitals(self) -> bool:
        """Whether the font draws small letters as capitals: .VnTimeH."""
        return bool(_TCVN3_FONT.match(self.font)) and self.font.rstrip().endswith("H")


Letters = list[tuple[str, Piece]]
"""Each letter, or letter with its marks, and the piece it comes from."""


def named_encoding(font: str) -> Encoding:
    """What a font's name says.

    >>> named_encoding(".VnTimeH"), named_encoding("VNI-Times"), named_encoding("Times New Roman")
    (<Encoding.TCVN3: 'TCVN3 (ABC)'>, <Encoding.VNI: 'VNI'>, <Encoding.UNICODE: 'Unicode'>)
    """
    if _TCVN3_FONT.match(font):
        return Encoding.TCVN3
    return Encoding.VNI if _VNI_FONT.match(font) else Encoding.UNICODE


def judged(text: str) -> Encoding | None:
    """How the text reads; None when it has too few words to tell, or reads as nothing."""
    if _unicode_already(text):
        return Encoding.UNICODE
    scores = {encoding: reading_score(_READ[encoding](text)) for encoding in Encoding}
    if scores[Encoding.UNICODE][0] < _WORDS_ENOUGH and scores[Encoding.TCVN3][0] < _WORDS_ENOUGH:
        return None
    best = max(Encoding, key=lambda encoding: scores[encoding][1])
    if scores[best][1] < _READS_WELL:
        return None
    return best if scores[Encoding.UNICODE][1] < _READS_BADLY else Encoding.UNICODE


def _unicode_already(text: str) -> bool:
    """Whether a text has letters that no old encoding stores, and not just one that was mended later."""
    return bool(_BEYOND.search(text)) and reading_score(text)[1] >= _READS_WELL


class Reader:
    """Reads the paragraphs of one letter; knows all its text, font by font."""

    def __init__(self, paragraphs: Sequence[Sequence[Piece]]) -> None:
        whole: dict[str, list[str]] = {}
        for pieces in paragraphs:
            for piece in pieces:
                whole.setdefault(piece.font, []).append(piece.text)
        self._by_font = {font: judged("\n".join(texts)) for font, texts in whole.items()}
        self.met: set[Encoding] = set()

    def read(self, pieces: Sequence[Piece]) -> Letters:
        """The letters of one paragraph; marks that begin a piece belong to the letter that ends the one before."""
        paragraph: dict[str, str] = {}
        for piece in pieces:
            paragraph[piece.font] = paragraph.get(piece.font, "") + piece.text
        found: Letters = []
        for encoding, run in groupby(pieces, key=lambda piece: self._encoding(piece, paragraph[piece.font])):
            found += _letters(encoding, list(run))
            self.met.add(encoding)
        return found

    def _encoding(self, piece: Piece, paragraph: str) -> Encoding:
        """By the letters, by the font's name unless the paragraph reads otherwise, by how the paragraph reads."""
        if _unicode_already(piece.text):
            return Encoding.UNICODE
        named, told = named_encoding(piece.font), judged(paragraph)
        if named is Encoding.UNICODE:
            return told or self._by_font.get(piece.font) or named
        words, share = reading_score(paragraph)
        if words >= _WORDS_ENOUGH and share >= _READS_WELL:
            return Encoding.UNICODE
        if reading_score(_READ[named](paragraph))[1] >= _READS_WELL or told in (None, Encoding.UNICODE):
            return named
        return told


def _as_it_is(text: str) -> str:
    return text


_READ: dict[Encoding, Callable[[str], str]] = {
    Encoding.UNICODE: _as_it_is,
    Encoding.TCVN3: tcvn3.decoded,
    Encoding.VNI: vni.decoded,
}


def _letters(encoding: Encoding, pieces: Sequence[Piece]) -> Letters:
    """The letters of pieces of one encoding."""
    owners = [piece for piece in pieces for _ in piece.text]
    text = "".join(piece.text for piece in pieces)
    if encoding is Encoding.UNICODE:
        return list(zip(text, owners, strict=True))
    # Word keeps the letters of fonts that call themselves symbols above F000.
    text = _SYMBOLS.sub(lambda found: chr(ord(found[0]) - 0xF000), text)
    if encoding is Encoding.VNI:
        return [(letter, owners[at]) for at, letter in vni.letters(text)]
    return [
        (tcvn3.decoded(letter, owner.capitals) if letter > "~" or owner.capitals else letter, owner)
        for letter, owner in zip(text, owners, strict=True)
    ]
