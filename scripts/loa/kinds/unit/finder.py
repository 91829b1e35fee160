"""What the finder searches: every old and new name of a place, in as few bytes as a weak network wants.

In: rows of names, library, world. Out: one script that only holds data. Not here: searching (finder.js), the list for
readers without a script (gazetteer.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from loa.kinds.unit.record import Unit
from loa.model.helping import helping_at
from loa.model.library import Library
from loa.world import World

LARGEST_BYTES = 40 * 1024
"""What the data of a whole province may weigh when packed for the way, as servers do."""

NAME = "loaNoi"
"""The one name that the data has in a page."""


class Row(NamedTuple):
    """One name: what it was, where that was ("" for a name of today), the places of today with a word on each."""

    name: str
    where: str
    now: tuple[tuple[Unit, bool], ...]
    """(place of today, whether it took only a part)"""


def finder_data(today: Sequence[Row], former: Iterable[Row], library: Library, world: World) -> bytes:
    """The names as a script, so that it also runs from a folder on a stick, where nothing may be fetched.

    Shape: `nay` are places of today: id, name, then [title, page] of each team known there; `o` are the wheres; `cu`
    former names: name, number of its where, numbers in `nay` of what it went to, a part of it as -1 - number.
    """
    units = [row.now[0][0] for row in today]
    numbers = {unit.id: number for number, unit in enumerate(units)}
    listed = list(former)
    wheres = {where: number for number, where in enumerate(sorted({row.where for row in listed}))}
    data = {
        "nay": [[unit.id, unit.title, *_teams(unit, library, world)] for unit in units],
        "o": list(wheres),
        "cu": [
            [
                row.name,
                wheres[row.where],
                *(-1 - numbers[unit.id] if partly else numbers[unit.id] for unit, partly in row.now),
            ]
            for row in listed
        ],
    }
    return f"window.{NAME}={json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n".encode()


def _teams(unit: Unit, library: Library, world: World) -> list[list[str]]:
    return [[team.title, team.page.removesuffix(".md")] for team in helping_at(unit, library, world.today)]
