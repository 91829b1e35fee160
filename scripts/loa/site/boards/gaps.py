"""Gaps: the units that owe a plan, a team or an officer, and have shown none.

In: the duty boards. Out: Gap. Not here: what reaches whom (coverage.py), tables (tables.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.model.chain import Shown
from loa.model.owing import OwedState, Standing
from loa.site.boards.duties import Laid, LetterBoard

LACKING = (Shown.PLAN, Shown.TEAM, Shown.OFFICER)
"""What a unit that owes it may be listed for lacking."""

PROVED = (OwedState.DONE, OwedState.LATE)


@dataclass(frozen=True, slots=True)
class Gap:
    """One duty that a plan, a team or an officer would show done, with the units that have shown none."""

    laid: Laid
    lacking: Shown
    standings: tuple[Standing, ...]


def gaps(letters: Iterable[LetterBoard]) -> Iterator[Gap]:
    """For each such duty the units that lack what would show it done, none where nobody does."""
    for laid in (one for board in letters for one in board.all):
        lacking = laid.duty.shown_by
        if lacking in LACKING:
            yield Gap(laid, lacking, tuple(one for one in laid.standings if one.state not in PROVED))
