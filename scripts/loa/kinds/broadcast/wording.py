"""The words of a script: what is written, what is said, how long that takes, the mark that translations know it by.

In: a script, library. Out: a Script. Not here: the rules of speech (speech/), what is wrong with the words (rules.py).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from loa.kinds.broadcast.record import Broadcast
from loa.model.library import Library
from loa.model.reading import Pronouncing, Region, Tempo
from loa.speech.length import Length, Pace, length
from loa.speech.lexicon import merged
from loa.speech.spoken import Change, Spoken, spoken
from loa.speech.voice import NORTH, SOUTH

VOICES = {Region.NORTH: NORTH, Region.SOUTH: SOUTH}
MARK_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Script:
    """A script for the ear.

    Shape: `paragraphs` pair each paragraph as written with what is said; `mark` changes with every letter of the
    written text.
    """

    paragraphs: tuple[tuple[str, Spoken], ...]
    length: Length
    tempo: Tempo
    region: Region
    mark: str

    @property
    def said(self) -> tuple[str, ...]:
        """The paragraphs for the ear."""
        return tuple(said.text for _, said in self.paragraphs)

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that is said otherwise than it is written, each once."""
        return tuple(dict.fromkeys(change for _, said in self.paragraphs for change in said.changes))

    @property
    def seconds(self) -> int:
        """How long it takes, in whole seconds."""
        return round(self.length.seconds)

    @property
    def written_words(self) -> int:
        """How many words the officer has written, as word processors count them."""
        return sum(len(written.split()) for written, _ in self.paragraphs)

    @property
    def words_over(self) -> int:
        """How many of them to strike out before the rest fits."""
        share = self.written_words / max(1, self.length.syllables)
        return max(1, round(self.length.over_syllables * share)) if self.length.over_syllables else 0


def script_of(broadcast: Broadcast, library: Library) -> Script:
    """The script said in its voice and measured at its pace: its own, or those that the site states."""
    reading = library.site.reading
    region, tempo = broadcast.region or reading.region, broadcast.tempo or reading.tempo
    own = merged(*_tables(library), broadcast.hints)
    lines = tuple(" ".join(line.split()) for line in broadcast.lines)
    paragraphs = tuple((line, spoken(line, own, VOICES[region])) for line in lines)
    taken = length((said.text for _, said in paragraphs), pace_of(tempo), broadcast.slot.length_s)
    return Script(paragraphs, taken, tempo, region, mark_of(broadcast.title, lines))


def _tables(library: Library) -> tuple[tuple[tuple[str, str], ...], ...]:
    """What the site's own tables say of words."""
    return tuple(record.readings for record in library.all() if isinstance(record, Pronouncing))


def pace_of(tempo: Tempo) -> Pace:
    """The pace in the units of speech."""
    return Pace(tempo.syllables_per_minute, tempo.comma_ms / 1000, tempo.stop_ms / 1000, tempo.paragraph_ms / 1000)


def mark_of(title: str, lines: tuple[str, ...]) -> str:
    """A short mark that a text has and no other."""
    return hashlib.sha256("\n".join((title, *lines)).encode()).hexdigest()[:MARK_LENGTH]
