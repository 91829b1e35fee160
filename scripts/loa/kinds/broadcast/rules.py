"""What a script must hold to beyond its form: that it can be said, in time, and until a day.

In: a script, library, world. Out: Problems. Not here: types of values (record.py), the rules of its schedule and
languages (schedule_rules.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.kinds.broadcast.record import Broadcast
from loa.kinds.broadcast.schedule_rules import SCHEDULE_RULES
from loa.kinds.broadcast.wording import script_of
from loa.model.library import Library
from loa.model.record import Record
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.speech.addresses import address_said, bare_addresses
from loa.speech.length import sentences
from loa.speech.papers import papers_in
from loa.speech.spoken import sayable
from loa.speech.syllables import count
from loa.speech.words import Doubt
from loa.world import World

LONGEST_SENTENCE = 30
"""Syllables that can be said in one breath and kept in mind. Source: our decision, to be heard with real listeners."""

TIMES_SAID = 2
_BRACKETS = re.compile(r"[()\[\]{}]")


def fits(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The script takes no longer than its slot, and fills it."""
    assert isinstance(broadcast, Broadcast)
    script = script_of(broadcast, library)
    slot, taken, place = broadcast.slot, script.length, library.place(broadcast, "slot")
    if taken.over_syllables:
        yield problem(
            place,
            "P920",
            text=slot.value,
            slot=slot.label,
            seconds=script.seconds,
            syllables=taken.syllables,
            over=taken.over_syllables,
            words=script.words_over,
        )
    elif taken.is_short:
        told = {"slot": slot.label, "seconds": script.seconds, "syllables": taken.syllables}
        yield problem(place, "P921", Severity.REMINDER, text=slot.value, **told)


def grounded(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every script stands on a letter, or on a source."""
    assert isinstance(broadcast, Broadcast)
    if not (broadcast.documents or broadcast.serves or broadcast.evidence):
        yield problem(library.place(broadcast, "title", key=True), "P943")


def contact_said_twice(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Who listens on a road hears the end only: the contact is said twice, in the same words."""
    assert isinstance(broadcast, Broadcast)
    whole = _flat(" ".join(broadcast.lines))
    desk = broadcast.contact.desk
    times = whole.count(_flat(desk))
    if times < TIMES_SAID:
        yield problem(library.place(broadcast, "contact", "desk"), "P922", text=desk, times=times)
    phone = broadcast.contact.phone
    if phone and (called := _digits(whole).count(_digits(phone))) < TIMES_SAID:
        yield problem(library.place(broadcast, "contact", "phone"), "P923", text=phone, times=called)


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def _digits(text: str) -> str:
    """The text with numbers written without blanks or stops inside."""
    return re.sub(r"(?<=\d)[\s.-]+(?=\d)", "", text)


def no_bare_addresses(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Nobody can type what was read out in one breath."""
    assert isinstance(broadcast, Broadcast)
    for number, line in enumerate(broadcast.lines):
        for address in bare_addresses(line):
            place = library.place(broadcast, "lines", number)
            yield problem(place, "P926", text=address, said=address_said(address))


def no_brackets(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A bracket cannot be heard."""
    assert isinstance(broadcast, Broadcast)
    for number, line in enumerate(broadcast.lines):
        found = _BRACKETS.search(line)
        if found:
            inside = line[found.start() : found.start() + 40]
            yield problem(library.place(broadcast, "lines", number), "P927", text=inside)


def no_numbers_of_papers(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Numbers and symbols of papers are for files, not for ears."""
    assert isinstance(broadcast, Broadcast)
    for number, line in enumerate(broadcast.lines):
        for paper in papers_in(line):
            yield problem(library.place(broadcast, "lines", number), "P942", Severity.REMINDER, text=paper)


def all_can_be_said(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every abbreviation has words; foreign words had better have a reading too."""
    assert isinstance(broadcast, Broadcast)
    for number, (_, said) in enumerate(script_of(broadcast, library).paragraphs):
        place = library.place(broadcast, "lines", number)
        for unsaid in said.unsaid:
            if unsaid.doubt is Doubt.ABBREVIATION:
                yield problem(place, "P928", text=unsaid.written)
            else:
                yield problem(place, "P929", Severity.REMINDER, text=unsaid.written)


def sentences_for_one_breath(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What is too long is forgotten before it ends."""
    assert isinstance(broadcast, Broadcast)
    for number, (_, said) in enumerate(script_of(broadcast, library).paragraphs):
        for sentence in sentences(said.text):
            if count(sentence) > LONGEST_SENTENCE:
                opening = " ".join(sentence.split()[:6])
                words = {"text": opening, "syllables": count(sentence), "most": LONGEST_SENTENCE}
                yield problem(library.place(broadcast, "lines", number), "P930", Severity.REMINDER, **words)


def channel_named(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A script about a channel says its name, letter for letter: listeners will look for it."""
    assert isinstance(broadcast, Broadcast)
    if broadcast.channel is None:
        return
    name = library.resolve(broadcast.channel).title
    if _flat(name) not in _flat(" ".join(broadcast.lines)):
        yield problem(library.place(broadcast, "channel"), "P931", text=name)


def hints_can_be_said(broadcast: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A hint holds no digit, sign or abbreviation itself."""
    assert isinstance(broadcast, Broadcast)
    for number, hint in enumerate(broadcast.say):
        if not sayable(hint.said):
            yield problem(library.place(broadcast, "say", number, "said"), "P934", text=hint.said)


def can_be_printed(broadcast: Record, library: Library, world: World) -> Iterator[Problem]:
    """Our fonts have every letter; without one, there is no PDF."""
    assert isinstance(broadcast, Broadcast)
    said = script_of(broadcast, library).said
    for path, text in ((("title",), broadcast.title), *((("lines", at), text) for at, text in enumerate(said))):
        lacking = world.missing(text, "sans-400")
        if lacking:
            yield problem(library.place(broadcast, *path), "P948", Severity.REMINDER, text=lacking)


RULES = (
    sources_not_ahead,
    grounded,
    fits,
    contact_said_twice,
    no_bare_addresses,
    no_brackets,
    no_numbers_of_papers,
    all_can_be_said,
    sentences_for_one_breath,
    channel_named,
    hints_can_be_said,
    can_be_printed,
    *SCHEDULE_RULES,
)
