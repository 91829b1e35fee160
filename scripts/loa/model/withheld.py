"""Withheld: records that lie in content/ and go no further: their day has not come, or somebody has not agreed.

In: a library, the day. Out: the role, the library without them, what their officers are told. Not here: who plays the
role (kinds/*/record.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Protocol, runtime_checkable

from loa.model.answered import Answered, Hold
from loa.model.library import Library
from loa.model.record import Record
from loa.model.references import Broken, stand_alone
from loa.problems import Problem, Severity, problem


@runtime_checkable
class Withholding(Protocol):
    """A record that may have to be withheld."""

    def hold(self, today: date) -> Hold | None:
        """Why it is withheld on this day; None when it may be shown."""
        ...


def open_library(library: Library, today: date, checked: bool = False) -> Library:
    """The library as everything that is made may see it: without what is withheld; as rules may see it if `checked`.

    A record that names a withheld one stands without the name where it can, and goes with it where it cannot. What has
    expired stays: its address was given out, so its page says that it holds no longer.
    """
    entries = dict(library.entries)
    broken = {}
    for key, entry in library.entries.items():
        hold = entry.record.hold(today) if isinstance(entry.record, Withholding) else None
        if hold and not (checked and hold.checked):
            broken[key] = Broken(entry.tree.file, entry.tree)
            del entries[key]
    if broken:
        stand_alone(entries, broken)
    expired = frozenset(key for key, entry in entries.items() if _has_expired(entry.record, today))
    if not broken and not expired:
        return library
    return replace(library, entries=dict(sorted(entries.items())), expired=expired)


def _has_expired(record: Record, today: date) -> bool:
    return isinstance(record, Answered) and record.has_expired(today)


def held_back(library: Library, today: date) -> Iterator[Problem]:
    """What the officers of withheld records are told."""
    for record in library.all():
        hold = record.hold(today) if isinstance(record, Withholding) else None
        if hold and hold.code:
            yield problem(library.place(record, *hold.path, key=True), hold.code, Severity.REMINDER)
