"""What proves that a unit has done what a letter asks, whichever kind of record it is.

In: records. Out: protocols to ask for with isinstance. Not here: counting proofs (counting.py, owing.py).
"""

from __future__ import annotations

import datetime as dt
from typing import Protocol, runtime_checkable

from loa.model.chain import MediaForm
from loa.model.roles import Obliging, Serving
from loa.model.values import PartialDate, Ref


@runtime_checkable
class Letter(Obliging, Protocol):
    """A record that lays duties on units, by somebody, on some day."""

    @property
    def issuer(self) -> Ref | None:
        """Who asks, where it has a record."""
        ...

    @property
    def issuer_text(self) -> str | None:
        """Who asks, in the letter's own words, where it has no record."""
        ...

    @property
    def date(self) -> PartialDate | None:
        """When it was issued, as far as it says."""
        ...


@runtime_checkable
class Proving(Serving, Protocol):
    """A record that shows that one unit has done something that letters ask."""

    @property
    def unit(self) -> Ref:
        """Whose doing it is."""
        ...

    @property
    def proved_on(self) -> dt.date | None:
        """From which day it counts; None as long as it does not."""
        ...


@runtime_checkable
class Countable(Proving, Protocol):
    """A record that counts for a quota."""

    @property
    def form(self) -> MediaForm:
        """Its form, of which a quota counts only some."""
        ...

    @property
    def month(self) -> PartialDate:
        """The month it is made for."""
        ...


@runtime_checkable
class Lasting(Protocol):
    """A record of something that is there from one day to another."""

    @property
    def valid_from(self) -> PartialDate | None:
        """Since when, None where nobody knows or it always was."""
        ...

    @property
    def valid_to(self) -> PartialDate | None:
        """Until when, None while it lasts."""
        ...
