"""What proves that a unit has done what a letter asks, whichever kind of record it is.

In: records. Out: a protocol to ask for with isinstance. Not here: counting proofs (site/boards/).
"""

from __future__ import annotations

from datetime import date
from typing import Protocol, runtime_checkable

from loa.model.roles import Serving
from loa.model.values import Ref


@runtime_checkable
class Proving(Serving, Protocol):
    """A record that shows that one unit has done something that letters ask."""

    @property
    def unit(self) -> Ref:
        """Whose doing it is."""
        ...

    @property
    def proved_on(self) -> date | None:
        """From which day it counts; None as long as it does not."""
        ...
