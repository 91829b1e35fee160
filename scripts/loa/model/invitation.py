"""Invitation: when and where people are asked to come, so that a print and the record of the event can be compared.

In: nothing. Out: the values and a role. Not here: who plays it (kinds/*/record.py), how it is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation says. Shape: `last_day` is the first where it lasts one day."""

    day: date
    last_day: date
    start: time
    end: time | None
    place: str


@runtime_checkable
class Inviting(Protocol):
    """A record that may invite people to something."""

    @property
    def invitation(self) -> Invitation | None:
        """To what; None when it invites to nothing."""
        ...
