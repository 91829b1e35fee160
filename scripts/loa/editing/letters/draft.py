"""Draft: a letter as the draft of a document's record, with a question for everything that it leaves open.

In: a letter's bytes and name, a library, the day. Out: a Draft, or a refusal. Not here: how the record is written down
(record_text.py), where to (cli/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date as day_type

from loa.editing.letters.addressees import addressees
from loa.editing.letters.asked import MOST, Candidate, candidates
from loa.editing.letters.basis import basis_of
from loa.editing.letters.chunks import Chunk, chunks_of
from loa.editing.letters.deadlines import deadline_of, floor_of
from loa.editing.letters.drafted import Draft, Task
from loa.editing.letters.heading import Heading, heading_of
from loa.editing.letters.masks import without_private
from loa.editing.letters.matching import Units, locality
from loa.editing.letters.pictures import shown_pictures
from loa.editing.letters.questions import Left, questions
from loa.editing.letters.sources import Refused, opened
from loa.editing.letters.story import story_of
from loa.kinds.document.record import Family
from loa.model.library import Library
from loa.model.quotes import stray_word
from loa.model.values import PartialDate

FIRST_YEAR = 1945
_EVERYBODY = re.compile(
    r"^(?:quý\s+)?(?:các\s+)?(?:cơ quan|đơn vị|địa phương)(?:,\s*(?:cơ quan|đơn vị|địa phương))*$", re.IGNORECASE
)
"""What letters call all whom they are sent to."""
_ENCLOSED = re.compile(r"\([^()]{0,200}?(?:gửi kèm|đính kèm|kèm theo)[^()]{0,200}\)", re.IGNORECASE)
_MARKS = re.compile(r"[\\*`]")
_LONGEST_LINE = 240


def draft_of(data: bytes, name: str, library: Library | None, today: day_type) -> Draft:
    """The draft of a letter.

    Raises: Refused when the file is no letter that can be read; the sentence says why and what helps.
    """
    story = story_of(opened(data, name))
    told = chunks_of(story)
    if not any(letter.isalpha() for chunk in told.chunks for letter in chunk.markdown):
        raise Refused(_nothing_to_read(name, bool(story.pictures)))
    chunks, struck = without_private(told.chunks)
    heading = heading_of(chunks)
    date, odd_date = _dated(heading, today)
    body = "\n\n".join(chunk.markdown for chunk in chunks)
    named, persons, after = addressees(chunks)
    lines = [line for words in named if (line := _quotable(words, body))]
    text = chunks[after or heading.ends :]
    units = Units(library, locality(heading.place, heading.issuer_lines), date)
    issuer = units.issuer(heading.issuer_lines, heading.family is Family.UNION)
    recipients = tuple((line, units.named(line, issuer)) for line in lines)
    basis, unknown_basis = basis_of(text, library, date)
    found = candidates(text, heading.form)
    whole = [replace(one, quote=quote) for one in found[:MOST] if (quote := _quotable(one.quote, body))]
    tasks, unsettled = _tasks(whole, recipients, units)
    draft = Draft(
        heading,
        date,
        issuer,
        None if issuer else _issuer_text(heading),
        recipients,
        basis,
        unknown_basis,
        tasks,
        tuple(quote for words in _enclosed(text) if (quote := _quotable(words, body))),
        body,
        shown_pictures(story, chunks),
        date or PartialDate(today.year, today.month, today.day),
    )
    left = Left(odd_date, persons, len(found) > MOST, tuple(sorted(struck.items())), unsettled)
    return replace(draft, questions=questions(draft, story, told, left))


def _nothing_to_read(name: str, pictured: bool) -> str:
    if pictured:
        return (
            f"Tệp {name} chỉ có hình, không có chữ: có lẽ là bản chụp hay bản quét. Loa không đọc chữ từ ảnh, vì dễ "
            "sai. Hãy xin bản Word có chữ."
        )
    return f"Tệp {name} không có chữ nào để nhập."


def _quotable(words: str, body: str) -> str | None:
    """The words as a record may quote them: plain, or with their stars and strokes kept from being read as marks."""
    versions = (words, _MARKS.sub(r"\\\g<0>", words))
    return next((version for version in versions if stray_word(version, body) is None), None)


def _dated(heading: Heading, today: day_type) -> tuple[PartialDate | None, str]:
    """(the date, what of it cannot be): a letter was written before today and not before there were such letters."""
    date = heading.date
    if date is not None and not (date.first_day <= today and date.year >= FIRST_YEAR):
        return None, date.in_text
    return date, heading.odd_date


def _issuer_text(heading: Heading) -> str | None:
    """The issuer as the letter names it."""
    name = heading.issuer_lines[-1] if heading.issuer_lines else None
    return name if name and len(name) <= _LONGEST_LINE else None


def _tasks(
    found: Sequence[Candidate], recipients: Sequence[tuple[str, str | None]], units: Units
) -> tuple[tuple[Task, ...], tuple[str, ...]]:
    """The candidates with what can be said of them for certain, and the questions on what cannot."""
    tasks: list[Task] = []
    unsettled: list[str] = []
    for candidate in found:
        deadline, late = deadline_of(candidate.quote)
        floor, open_floor = floor_of(candidate.quote)
        unsettled += [question for question in (late, open_floor) if question]
        tasks.append(Task(candidate, _meant(candidate.actors, recipients, units), deadline, floor))
    return tuple(tasks), tuple(unsettled)


def _meant(actors: str, recipients: Sequence[tuple[str, str | None]], units: Units) -> tuple[str, ...]:
    """The units that the words mean: all who are addressed, one of them, or a unit by its name."""
    if _EVERYBODY.match(actors):
        return tuple(dict.fromkeys(unit for _, unit in recipients if unit))
    addressed = [unit for line, unit in recipients if unit and line.casefold() == actors.casefold()]
    named = addressed[:1] or [unit for unit in (units.named(actors),) if unit]
    return tuple(named)


def _enclosed(chunks: Sequence[Chunk]) -> Iterator[str]:
    """The words in brackets that speak of something sent along, as written."""
    seen = dict.fromkeys(match[0] for chunk in chunks for match in _ENCLOSED.finditer(chunk.text))
    yield from [words for words in seen if len(words) <= _LONGEST_LINE][:10]
