"""Whether what a team is called fits the cards and forms that are made of it, and can be drawn.

In: a team, library, world. Out: Problems. Not here: other rules (rules.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.team.prints import team_files
from loa.kinds.team.record import Team
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.problems import Problem, problem
from loa.sheet.paper import Unfit
from loa.world import World


def names_fit(team: Record, library: Library, world: World) -> Iterator[Problem]:
    """The words on a team's cards and forms have room there."""
    assert isinstance(team, Team)
    if not team.helps(world.today):
        return
    try:
        tuple(team_files(team, library, world))
    except Unfit as unfit:
        key = "title" if unfit.args[0] == team.title else "stations"
        yield problem(library.place(team, key), "P912", text=unfit.args[0])


def letters_drawable(team: Record, library: Library, world: World) -> Iterator[Problem]:
    """Our fonts can draw what stands on a team's cards and forms."""
    assert isinstance(team, Team)
    texts: list[tuple[Path, str]] = [(("title",), team.title)]
    texts += ((("stations", number, "title"), station.title) for number, station in enumerate(team.stations))
    for path, text in texts:
        letters = world.missing(text, "sans-800")
        if letters:
            yield problem(library.place(team, *path), "P603", letters=" ".join(letters), text=text)


PRINT_RULES = (names_fit, letters_drawable)
