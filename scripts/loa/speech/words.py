"""Words as they are said: Vietnamese ones as they stand, single letters by name, the rest reported.

In: a word in its text. Out: what is said, and whether somebody has to tell how. Not here: words whose saying is known
(lexicon.py).
"""

from __future__ import annotations

import re
from enum import Enum

from loa.speech.letters import can_be_spelt, spelt
from loa.speech.lexicon import OURS
from loa.speech.syllables import has_vowel, is_syllable

WORD = re.compile(r"[^\W\d_²³]+(?:[-’'][^\W\d_²³]+)*")
_LETTERS = re.compile(r"[^\W\d_]+|[.;:?!]")
WORDS_TOO = frozenset(("AI",))
"""Abbreviations that are also words: in a headline they are words."""


class Doubt(Enum):
    """Why a word does not say itself."""

    ABBREVIATION = "abbreviation"
    FOREIGN = "foreign"


def word_said(found: re.Match[str]) -> tuple[str, Doubt | None]:
    """(what is said, why it is in doubt) of a word that no lexicon knows."""
    word = found[0]
    parts = re.split(r"[-’']", word)
    if len(word) == 1:
        return word if has_vowel(word) else spelt(word), None
    if all(is_syllable(part) for part in parts):
        doubtful = word.isupper() and word.isascii() and len(word) <= 4 and not is_shouted(found.string, found.span())
        return (spelt("".join(parts)), Doubt.ABBREVIATION) if doubtful else (word, None)
    if len(parts) > 1 and any(map(OURS.whole, parts)):
        return _joined(parts)
    if word.islower() and (known := OURS.small(word)):
        return known, None
    if len(parts) > 1 and all(has_vowel(part) and not part[1:].isupper() for part in parts):
        return word, None  # written for the mouth already: “phây-búc”
    return _unknown(word)


def _unknown(word: str) -> tuple[str, Doubt | None]:
    """What neither syllables nor lexicons explain: spelt when it is an abbreviation, left as it is when foreign."""
    parts = re.split(r"[-’']", word)
    if can_be_spelt(word) and (not has_vowel(word) or word.isupper()):
        return spelt("".join(parts)), Doubt.ABBREVIATION
    inner = any(letter.isupper() for part in parts for letter in part[1:])
    return word, Doubt.ABBREVIATION if inner else Doubt.FOREIGN


def _joined(parts: list[str]) -> tuple[str, Doubt | None]:
    """Words with a hyphen between, some of which are known: “QR-code”."""
    said = [(known, None) if (known := OURS.whole(part)) else _part_said(part) for part in parts]
    doubts = [doubt for _, doubt in said if doubt]
    return " ".join(words for words, _ in said), doubts[0] if doubts else None


def _part_said(part: str) -> tuple[str, Doubt | None]:
    return (part, None) if is_syllable(part) else _unknown(part)


def is_shouted(text: str, span: tuple[int, int]) -> bool:
    """Whether a word in capitals stands in a row of them that is Vietnamese: a headline, no abbreviation."""
    row: list[str] = []
    for found in _LETTERS.finditer(text):
        if found.start() > span[1] and not found[0].isupper():
            break
        row = [*row, found[0]] if found[0].isupper() else []
    return any(len(word) > 1 and not word.isascii() and is_syllable(word) for word in row)
