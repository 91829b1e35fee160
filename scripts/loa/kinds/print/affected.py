"""Which hanging sheets a change touches, and by which way.

In: library and the records that change. Out: prints, each with the chain that leads to it. Not here: how it is told
(cli/prints.py), what is wrong already today (standing.py).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from loa.kinds.print.record import Printed
from loa.model.library import Key, Library, key_of
from loa.model.record import Record

NOT_PASSED = frozenset(("site", "home", "unit", "document", "campaign", Printed.KIND))
"""Kinds at which the way ends: what a sheet says does not follow from what else a body owns, a letter founds or a
campaign holds. A change of one of these itself is followed, for then the way begins there."""

DIRECT = ("poster", "qr")
"""Kinds that are printed letter for letter: when one of these changes, its sheets are wrong."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A hanging print and the records that lead from the change to it, the changed one first."""

    printed: Printed
    chain: tuple[Record, ...]

    @property
    def surely(self) -> bool:
        """Whether the sheet itself shows what has changed; otherwise somebody must look."""
        return len(self.chain) == 1 and self.chain[0].KIND in DIRECT


def hanging(library: Library) -> tuple[Printed, ...]:
    """Every print that has not been taken down, by id."""
    return tuple(row for row in library.of(Printed.KIND) if isinstance(row, Printed) and row.hangs)


def touched(library: Library, changed: Iterable[Record]) -> tuple[Touched, ...]:
    """The hanging prints that the change of these records reaches, each by a shortest way, by id.

    A way leads from a record to those that name it, never twice to the same kind: a guide is not about the guides
    that name it as related, nor about those that share a channel with it.
    """
    found: dict[Key, Touched] = {}
    starts = sorted(changed, key=key_of)
    seen = {key_of(record) for record in starts}
    waiting: deque[tuple[Record, ...]] = deque((record,) for record in starts)
    while waiting:
        chain = waiting.popleft()
        here = chain[-1]
        if isinstance(here, Printed) and here.hangs:
            found.setdefault(key_of(here), Touched(here, chain[:-1] or chain))
        if len(chain) > 1 and here.KIND in NOT_PASSED:
            continue
        passed = {record.KIND for record in chain}
        for other in library.referrers(here):
            if key_of(other) not in seen and other.KIND not in passed:
                seen.add(key_of(other))
                waiting.append((*chain, other))
    return tuple(found[key] for key in sorted(found))
