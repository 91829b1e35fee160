"""Spoken: a written text as a reader says it, with all that was changed and all that somebody has to decide.

In: a text, the officers' own readings, a voice. Out: Spoken. Not here: the rules for single sorts of signs (the modules
beside this), how long it takes (length.py).

The text is walked from left to right. At each word or sign the rules are asked in order and the first that answers
wins, so that what one rule says is never read by another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from loa.speech.addresses import ADDRESS_RULES
from loa.speech.amounts import AMOUNT_RULES
from loa.speech.dates import DATE_RULES
from loa.speech.hours import HOUR_RULES
from loa.speech.lexicon import OURS, Lexicon, Pair, lexicon
from loa.speech.papers import PAPER_RULES
from loa.speech.phones import PHONE_RULES
from loa.speech.signs import SIGN_RULES, tidy
from loa.speech.voice import NORTH, Voice
from loa.speech.words import WORD, WORDS_TOO, Doubt, is_shouted, word_said

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], Voice], str | None]]

RULES: tuple[Rule, ...] = (
    *ADDRESS_RULES,
    *PAPER_RULES,
    *HOUR_RULES,
    *DATE_RULES,
    *PHONE_RULES,
    *AMOUNT_RULES,
)
"""Asked in this order; what answers None leaves the place to the next."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is said otherwise than it is written."""

    written: str
    said: str


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Something that nobody has told how to say."""

    written: str
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text for the ear.

    Shape: `text` holds no digit and no sign but , . ; : ? ! and hyphens inside words; `changes` and `unsaid` stand in
    the order of the text, each once.
    """

    text: str
    changes: tuple[Change, ...]
    unsaid: tuple[Unsaid, ...]


@lru_cache(maxsize=4096)
def spoken(text: str, own: tuple[Pair, ...] = (), voice: Voice = NORTH) -> Spoken:
    """The text as it is said; `own` readings are asked first.

    >>> spoken("Từ 7g30 ngày 09/6, UBND xã tiếp 25 người.").text
    'Từ bảy giờ ba mươi ngày mùng chín tháng sáu, Ủy ban nhân dân xã tiếp hai mươi lăm người.'
    """
    clean = _clean(text)
    steps = tuple(_steps(clean, lexicon(own), voice))
    changes = dict.fromkeys(Change(written, new) for written, said, _ in steps if (new := _change(written, said)))
    unsaid = dict.fromkeys(Unsaid(written, doubt) for written, _, doubt in steps if doubt)
    return Spoken(tidy("".join(said for _, said, _ in steps)), tuple(changes), tuple(unsaid))


def _change(written: str, said: str) -> str:
    """What a step is shown as among the changes, "" for what is said as written and for mere pauses."""
    tidied = " ".join(said.split())
    return "" if tidied == written or not any(letter.isalpha() for letter in tidied) else tidied


_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")


def _clean(text: str) -> str:
    """The text in composed letters, single blanks, plain digits; nothing that cannot be seen."""
    composed = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
    plain = "".join(_plain(letter) for letter in composed)
    return " ".join(_RAISED.sub(lambda found: str(unicodedata.digit(found[0])), plain).split())


_RAISED = re.compile(r"(?<!m)[²³]|(?<=[^\Wkc]m)[²³]|[²³](?=\w)")
"""A small 2 or 3 that stands behind no metre."""


def _plain(letter: str) -> str:
    """A digit of whatever script or circle as 0-9, a fraction as two numbers; control characters become blanks."""
    kind = unicodedata.category(letter)
    if letter.isascii() or letter in "²³":
        return letter if kind != "Cc" else " "
    if letter.isdigit():
        return str(unicodedata.digit(letter))
    if kind in {"No", "Nl"}:
        spelt_out = unicodedata.normalize("NFKC", letter).replace("\u2044", "/")
        return f" {spelt_out} " if spelt_out.isascii() else " "
    return " " if kind[0] == "C" or kind in {"Zl", "Zp", "Zs"} else letter


def _steps(text: str, own: Lexicon, voice: Voice) -> Iterator[tuple[str, str, Doubt | None]]:
    """(written, said, doubt) of the text's parts, in order, without a gap."""
    at = 0
    while at < len(text):
        written, said, doubt = _step(text, at, own, voice)
        yield written, said, doubt
        at += len(written)


def _step(text: str, at: int, own: Lexicon, voice: Voice) -> tuple[str, str, Doubt | None]:
    """The part of the text that begins here."""
    if text[at] == " ":
        return " ", " ", None
    known = own.match(text, at) or _ruled(RULES, text, at, voice) or _ours(text, at)
    if known:
        return known[0], f" {known[1]} ", None
    word = WORD.match(text, at)
    if word:
        said, doubt = word_said(word)
        return word[0], said if said == word[0] else f" {said} ", doubt
    return *(_ruled(SIGN_RULES, text, at, voice) or (text[at], " ")), None


def _ruled(rules: Iterable[Rule], text: str, at: int, voice: Voice) -> Pair | None:
    """(written, said) by the first of these rules that answers here."""
    for pattern, said in rules:
        found = pattern.match(text, at)
        if found and (words := said(found, voice)) is not None:
            return found[0], words
    return None


def _ours(text: str, at: int) -> Pair | None:
    """(written, said) by our own lexicon; in a headline a word stays a word."""
    known = OURS.match(text, at)
    shouted = known and known[0] in WORDS_TOO and is_shouted(text, (at, at + len(known[0])))
    return None if shouted else known


def sayable(said: str) -> bool:
    """Whether a reading that somebody has written down can be said as it stands: no digit, sign or abbreviation."""
    made = spoken(said)
    doubts = {unsaid.doubt for unsaid in made.unsaid}
    return made.text.casefold() == said.strip().casefold() and Doubt.ABBREVIATION not in doubts
