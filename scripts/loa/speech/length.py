"""Length: how long a text takes to say, from its syllables and its pauses, and how it fits a slot.

In: spoken texts, a Pace, the length of a slot. Out: seconds, syllables too many. Not here: saying the text (spoken.py),
where a pace is stated (model/).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from loa.speech.syllables import count

SHORT_OF = 0.75
"""A text that fills less of its slot than this leaves the reader waiting, or was meant for a shorter one."""

_BREATHS = re.compile(r"[,;:]")
_STOPS = re.compile(r"[.?!]")


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a reader speaks.

    Shape: `syllables_per_minute` counts while the mouth moves; `breath_s` is the pause at a comma, `stop_s` after a
    sentence, `paragraph_s` after a paragraph.
    """

    syllables_per_minute: float
    breath_s: float
    stop_s: float
    paragraph_s: float


@dataclass(frozen=True, slots=True)
class Length:
    """What a text takes.

    Shape: `seconds` hold the pauses; `over_syllables` are those to strike out before it fits its slot, 0 when it does;
    `is_short` tells that much of the slot stays empty.
    """

    syllables: int
    seconds: float
    over_syllables: int
    is_short: bool


def length(paragraphs: Iterable[str], pace: Pace, slot_s: float) -> Length:
    """How long these spoken paragraphs take in a slot of so many seconds.

    >>> pace = Pace(syllables_per_minute=120, breath_s=0.5, stop_s=1, paragraph_s=2)
    >>> length(["Mời bà con ra xã, có người chỉ.", "Xin mời."], pace, slot_s=8)
    Length(syllables=10, seconds=7.5, over_syllables=0, is_short=False)
    """
    texts = [text for text in paragraphs if text]
    syllables = sum(count(text) for text in texts)
    seconds = syllables * 60 / pace.syllables_per_minute + _silence(texts, pace)
    over = max(0, math.ceil((seconds - slot_s) * pace.syllables_per_minute / 60))
    return Length(syllables, seconds, over, seconds < SHORT_OF * slot_s)


def _silence(texts: list[str], pace: Pace) -> float:
    """The seconds in which nothing is said; nobody waits after the last word."""
    breaths = sum(len(_BREATHS.findall(text)) for text in texts)
    inside = sum(len(_STOPS.findall(text[:-1])) for text in texts)
    between = max(0, len(texts) - 1)
    return breaths * pace.breath_s + inside * pace.stop_s + between * pace.paragraph_s


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a spoken text.

    >>> sentences("Mời bà con. Có ai giúp không? Có!")
    ('Mời bà con.', 'Có ai giúp không?', 'Có!')
    """
    return tuple(part.strip() for part in re.findall(r"[^.?!]+[.?!]*", text) if part.strip())
