"""All teams: where somebody is known to help, where nobody has said so yet, and the blank forms for any team.

In: library, world. Out: Pages, Prints of the blank forms, the script that tells "open now". Not here: finding a place
by its name (kinds/unit/), single teams (page.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import groupby

from loa.kind import Data, Output, Page
from loa.kinds.team.page import SCRIPT
from loa.kinds.team.prints import BLANK_FOLDER, blank_files, prints
from loa.kinds.team.record import Team
from loa.model.helping import FINDER, places, teams_of, uncovered
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import by_name, page_meta
from loa.pages.place_names import letter, name_order
from loa.pages.writer import link, page_text
from loa.world import World

LISTING = f"{Team.FOLDER}/index.md"
COVERAGE = f"{Team.FOLDER}/chua-co-thong-tin.md"
COVERAGE_TITLE = "Nơi chưa có thông tin"
EDIT = f"content/{Team.FOLDER}/"

Card = tuple[str, str, str | None, str | None]


def team_listing(library: Library, world: World) -> Iterator[Output]:
    """The page of all teams with the blank forms, and the list of places of which nothing is known."""
    teams = [team for team in by_name(library.of(Team.KIND)) if isinstance(team, Team)]
    if not teams:
        return
    blanks = tuple(blank_files(library, world))
    yield from prints(iter(blanks), BLANK_FOLDER, EDIT)
    yield Data(f"{Team.FOLDER}/{SCRIPT}", files("loa.kinds.team").joinpath("hours.js").read_bytes(), EDIT)
    found = tuple(places(library, world.today))
    without = uncovered(found, library, world.today)
    known = [team for team in teams if team.helps(world.today)]
    text = page_text(
        "loa.kinds.team",
        "listing.md.jinja",
        here=LISTING,
        finder=FINDER if found else None,
        known=[_card(team, library, world) for team in known],
        past=[team for team in teams if team.has_ended(world.today)],
        places=len(found),
        without=len(without),
        coverage=(COVERAGE, COVERAGE_TITLE) if without else None,
        files=[(link(LISTING, f"{BLANK_FOLDER}/{file.name}"), file.label, file.note) for file in blanks],
    )
    meta = page_meta("Nơi có người chỉ bà con làm dịch vụ công: tìm theo xã, phường, tên cũ hay tên mới đều được.")
    yield Page(LISTING, Team.PLURAL, text, EDIT, meta)
    if without:
        yield _coverage(without, len(found), library)


def _card(team: Team, library: Library, world: World) -> Card:
    """A team that is known: where it sits, whom it serves."""
    where = "; ".join(desk.name for desk in team.desks(world.today))
    return (
        link(LISTING, team.page),
        team.title,
        where or None,
        ", ".join(library.resolve(unit).title for unit in team.units),
    )


def _coverage(without: Iterable[Record], count: int, library: Library) -> Page:
    """Every place of which nobody has said whether it has a team, by letter, each with the record to fill in."""
    ordered = sorted(without, key=lambda unit: name_order(unit.title))
    letters = [
        (first, [(unit, next(iter(teams_of(unit, library)), None)) for unit in found])
        for first, found in groupby(ordered, key=lambda unit: letter(unit.title))
    ]
    text = page_text(
        "loa.kinds.team",
        "coverage.md.jinja",
        here=COVERAGE,
        title=COVERAGE_TITLE,
        letters=letters,
        count=count,
        without=len(ordered),
        owner=library.resolve(library.site.owner),
    )
    meta = page_meta("Những xã, phường chưa ai báo có hay không có đội hình hướng dẫn dịch vụ công.")
    return Page(COVERAGE, COVERAGE_TITLE, text, EDIT, meta | {"search": {"exclude": True}})
