"""What a record can do for records of other kinds, so that kinds need not know each other.

In: records. Out: protocols to ask for with isinstance. Not here: who plays them (kinds/*/record.py).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from loa.model.chain import Duty

if TYPE_CHECKING:
    from loa.model.library import Library


@runtime_checkable
class Obliging(Protocol):
    """A record that lays duties on units."""

    @property
    def duties(self) -> tuple[Duty, ...]:
        """The duties, in the letter's order."""
        ...

    @property
    def citation(self) -> str:
        """How the letter is cited in full: form, number and symbol, date, issuer left to the caller."""
        ...


@runtime_checkable
class Scannable(Protocol):
    """A record that a phone can scan: a code with what it encodes."""

    @property
    def code(self) -> str:
        """The short permanent code."""
        ...

    def payload(self, library: Library, base_url: str) -> str:
        """Exactly what the symbol encodes."""
        ...

    def typed_address(self, library: Library, base_url: str) -> str:
        """What to print beside the symbol for those who type: the address without https://."""
        ...

    def draft_reason(self, library: Library, base_url: str) -> str | None:
        """Why nothing with this code may be printed yet, in Vietnamese; None when it may."""
        ...


@runtime_checkable
class Expiring(Protocol):
    """A record that holds for a time only."""

    def has_ended(self, today: date) -> bool:
        """Whether its time is over on this day."""
        ...


@runtime_checkable
class Serving(Protocol):
    """A record that answers duties: material or proof."""

    @property
    def serves(self) -> tuple[str, ...]:
        """References "document-id#duty-id"."""
        ...
