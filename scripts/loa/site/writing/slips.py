"""Slips: what looks wrong in one Vietnamese text.

In: a text. Out: slips with the part that is meant. Not here: where the text stands (prose.py), what is said (check.py).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from loa.source.syllable import spelled

LONGEST_SENTENCE = 35
"""Syllables of a guide's sentence; whoever reads it off a telephone loses the thread of longer ones."""
PASSIVES = 3

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[^.!?…:;\n]+[.!?…:;\n]?")
_SPACES = re.compile(r"(?<=\S)  +(?=\S)|(?<=[^\W\d_]) +(?=[,;.!?](?:\s|$))")
_STRAIGHT = re.compile(r"(?<![=\w\\])\"[^\"\n=<>{}]*[^\W\d_][^\"\n=<>{}]*\"(?![\w])")
_ADDRESS = re.compile(r"https?://\S+|\b[\w.-]+\.(?:vn|com|org|net|example)\b\S*|`[^`\n]*`|\{[^{}\n]*\}|\]\([^)\n]*\)")
_QUOTED = re.compile(r"“[^“”]*”")
"""What others have said is written as they wrote it."""
_OLD = ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy")
_NEW = ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ")
_OTHER_PLACE = {**dict(zip(_OLD, _NEW, strict=True)), **dict(zip(_NEW, _OLD, strict=True))}


class Sort(Enum):
    """What a slip is."""

    TONE_OLD = "old"
    TONE_NEW = "new"
    SPACES = "spaces"
    QUOTES = "quotes"
    SCRIPT = "script"
    WORD = "word"
    LONG = "long"
    PASSIVE = "passive"


class Slip(NamedTuple):
    """One slip. Shape: `text` is the part as written, `better` what it should be, or a count."""

    sort: Sort
    text: str
    better: str


def slips(text: str, is_guide: bool = False) -> Iterator[Slip]:
    """Everything that looks wrong; every word is handed on with `better` empty, for a dictionary to judge."""
    prose = _ADDRESS.sub(lambda found: "_" * len(found[0]), unicodedata.normalize("NFC", text))
    for match in _SPACES.finditer(prose):
        before = prose[: match.start()].split()[-1:]
        after = prose[match.end() :].split(maxsplit=1)[:1]
        joined = "" if prose[match.end()] in ",;.!?" else " "
        part = prose[match.start() - len("".join(before)) : match.end() + 1]
        yield Slip(Sort.SPACES, part, joined.join((*before, *after)))
    for match in _STRAIGHT.finditer(prose):
        yield Slip(Sort.QUOTES, match[0], f"“{match[0][1:-1].strip()}”")
    for word in _WORD.findall(_QUOTED.sub("", prose)):
        yield from _word_slips(word)
    if is_guide:
        yield from _sentence_slips(prose)


def _word_slips(word: str) -> Iterator[Slip]:
    strangers = "".join(letter for letter in word if _script(letter) in ("CYRILLIC", "GREEK"))
    if strangers and any(_script(letter) == "LATIN" for letter in word):
        yield Slip(Sort.SCRIPT, word, strangers)
        return
    if word.isascii() or strangers:
        return
    end = word[-2:].lower()
    if end in _OTHER_PLACE and not word.lower().startswith("q"):
        sort = Sort.TONE_OLD if end in _OLD else Sort.TONE_NEW
        yield Slip(sort, word, word[:-2] + _cased(_OTHER_PLACE[end], word[-2:]))
    if not word.isupper():
        yield Slip(Sort.WORD, word, "")


def _cased(letters: str, like: str) -> str:
    return "".join(new.upper() if old.isupper() else new for new, old in zip(letters, like, strict=True))


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _sentence_slips(prose: str) -> Iterator[Slip]:
    for sentence in sentences(prose):
        count = len(_WORD.findall(sentence))
        if count > LONGEST_SENTENCE:
            yield Slip(Sort.LONG, _first(sentence), str(count))
        if sum(word.lower() in ("được", "bị") for word in _WORD.findall(sentence)) >= PASSIVES:
            yield Slip(Sort.PASSIVE, _first(sentence), "")


def _first(sentence: str, words: int = 6) -> str:
    return " ".join(sentence.split()[:words])


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, and the parts of long ones that a colon or semicolon sets apart."""
    return tuple(found for each in _SENTENCE.findall(text) if _WORD.search(found := each.strip()))


class Readability(NamedTuple):
    """How easily a text is read: sentences, syllables of a sentence on average, those of the longest, long ones."""

    sentences: int
    average: float
    longest: int
    long: int


def readability(texts: tuple[str, ...]) -> Readability | None:
    """The figures of several texts together, None without a sentence."""
    counts = [len(_WORD.findall(sentence)) for text in texts for sentence in sentences(text)]
    if not counts:
        return None
    long = sum(count > LONGEST_SENTENCE for count in counts)
    return Readability(len(counts), round(sum(counts) / len(counts), 1), max(counts), long)


def known_word(word: str, dictionary: frozenset[str], others: frozenset[str]) -> bool:
    """Whether a word is right, however its tone mark is placed."""
    plain = spelled(word)
    return plain in dictionary or plain in others
