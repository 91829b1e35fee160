"""Drafted: what the draft of a record holds, before it is written down.

In: nothing. Out: the shapes. Not here: filling them (draft.py), writing them (record_text.py), asking (questions.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from loa.editing.letters.asked import Candidate
from loa.editing.letters.deadlines import Deadline, Floor
from loa.editing.letters.heading import Heading
from loa.editing.letters.pictures import Shown
from loa.model.citations import Citation
from loa.model.values import PartialDate


@dataclass(frozen=True, slots=True)
class Task:
    """A candidate with the units that are meant for certain, its deadline and its quota."""

    candidate: Candidate
    units: tuple[str, ...]
    deadline: Deadline | None
    floor: Floor | None


@dataclass(frozen=True)
class Draft:
    """Everything a record will say.

    Shape: `issuer` is a unit's id, None where `issuer_text` has to stand for it; `recipients` are (line, unit's id or
    None); `basis` are documents' ids, `unknown_basis` the citations without one; `enclosed` are the words on what goes
    with the letter; `body` is the text in Markdown; `as_of` is the letter's day, or that of the import; `questions` say
    what is open, each in one line.
    """

    heading: Heading
    date: PartialDate | None
    issuer: str | None
    issuer_text: str | None
    recipients: tuple[tuple[str, str | None], ...]
    basis: tuple[str, ...]
    unknown_basis: tuple[Citation, ...]
    tasks: tuple[Task, ...]
    enclosed: tuple[str, ...]
    body: str
    pictures: tuple[Shown, ...]
    as_of: PartialDate
    questions: tuple[str, ...] = ()
