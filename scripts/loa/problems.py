"""Place, Problem, Severity: the only currency of complaint.

In: nothing. Out: frozen values that say where, what and how grave. Not here: sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a problem is, told by its effect: an error stops publishing, a reminder does not."""

    ERROR = "error"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the officer's files something stands.

    Shape: `file` is relative to the site root with forward slashes; `line`, `column` and `end_column`
    count characters from 1, and `end_column` is one past the last character.
    """

    file: str
    line: int = 1
    column: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One complaint: a place, a stable code of the catalogue, and the words the sentence is filled with.

    Shape: `args` are (name, text) pairs, so that a Problem can be hashed, compared and sent between processes.
    """

    place: Place
    code: str
    args: tuple[tuple[str, str], ...] = ()
    severity: Severity = Severity.ERROR


def problem(place: Place, code: str, severity: Severity = Severity.ERROR, **args: object) -> Problem:
    """A Problem from keyword words, each turned to text."""
    return Problem(place, code, tuple((name, str(value)) for name, value in args.items()), severity)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems sorted by place, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.place, p.code, p.args)))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops publishing."""
    return any(p.severity is Severity.ERROR for p in problems)
