"""Who guides people at a unit, or in how many of the places below it somebody is known to.

In: a unit, library, a day. Out: Guiding. Not here: the teams' own pages, the coverage of the whole site.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from loa.kinds.unit.record import Unit
from loa.model.helping import Desk, Helping, teams_of, uncovered
from loa.model.library import Library
from loa.model.record import Record


class Guiding(NamedTuple):
    """Teams of a unit.

    Shape: `known` are those that help today, with their desks; `others` are records of teams that have ended or of
    which nothing is known; `below` counts the places under the unit, `without` those of them where nobody is known to
    help.
    """

    known: tuple[tuple[Record, tuple[Desk, ...]], ...]
    others: tuple[Record, ...]
    below: int
    without: int

    @property
    def shown(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.known or self.others or self.below)


def guiding(unit: Unit, library: Library, today: date) -> Guiding:
    """The teams of a unit; of a province with places below also how many of them have one."""
    teams = [team for team in teams_of(unit, library) if isinstance(team, Helping)]
    known = tuple((team, team.desks(today)) for team in teams if team.helps(today))
    others = tuple(team for team in teams if not team.helps(today))
    children = (record for record, path in library.mentions(unit) if path[0] == "parent")
    below = [child for child in children if isinstance(child, Unit) and child.in_gazetteer]
    counted = bool(library.of("team")) and bool(below)
    return Guiding(known, others, len(below) if counted else 0, len(uncovered(below, library, today)) if counted else 0)
