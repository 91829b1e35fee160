"""Prints of teams: one set of blank forms for everybody, and forms, badges and a card for each team that is known.

In: a team, library, world. Out: Prints, whether its cards can be drawn. Not here: what stands on them (forms.py,
badge.py, card.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from loa.kind import Print
from loa.kinds.team.badge import Badge, badge_sheet, badges_to_cut
from loa.kinds.team.card import MOST_TASKS, Card, card_sheet
from loa.kinds.team.forms import Named, duty_form, form_sheet, handover_form, results_form
from loa.kinds.team.record import Team
from loa.model.checkable import PAGE as CHECK_PAGE
from loa.model.library import Library
from loa.model.roles import Asking, Reaching, Scannable
from loa.model.site import is_specimen
from loa.pages.writer import typed
from loa.sheet.marks import Sheet
from loa.sheet.paper import Unfit
from loa.world import Measure, World

BLANK_FOLDER = f"{Team.FOLDER}/mau-giay"
DPI = 300


class File(NamedTuple):
    """One print: its name below the folder, what readers call it, a word on it, its sheet."""

    name: str
    label: str
    note: str
    sheet: Sheet


def form_files(named: Named, tasks: tuple[str, ...], world: World) -> Iterator[File]:
    """The three forms, with a team's name or without.

    Raises: Unfit.
    """
    measure = world.measure
    yield File("phan-cong-truc.pdf", "Phân công trực", "A4 ngang, ghi tay", form_sheet(duty_form(), named, measure))
    yield File("ban-giao-ca.pdf", "Bàn giao ca", "A4 đứng, ghi tay", form_sheet(handover_form(), named, measure))
    yield File("ket-qua-tuan.pdf", "Kết quả trong tuần", "A4 ngang, chỉ ghi số", _results_sheet(named, tasks, measure))


def _results_sheet(named: Named, tasks: tuple[str, ...], measure: Measure) -> Sheet:
    """The results with as many tasks named as there is room for; those left out are written by hand.

    Raises: Unfit.
    """
    try:
        return form_sheet(results_form(tasks), named, measure)
    except Unfit:
        if not tasks:
            raise
        return _results_sheet(named, tasks[:-1], measure)


def blank_files(library: Library, world: World) -> Iterator[File]:
    """The forms and the badge that any team can print and fill in by hand."""
    yield from form_files(Named(), _tasks(None, library), world)
    badge = Badge("", "", _check(world), "", _address_draft(world), library.site.brand)
    yield File("the-de-ghi.pdf", "Thẻ để ghi tay", "tám thẻ trên tờ A4", badges_to_cut(badge, world.measure))


def team_files(team: Team, library: Library, world: World) -> Iterator[File]:
    """The forms with the team's name and, where it has a code, its badge and its card.

    Raises: Unfit.
    """
    desks = team.desks(world.today)
    named = Named(team.title, desks[0].name if len(desks) == 1 else "")
    if team.code and team.guides and team.channels:
        badge = team_badge(team, library, world)
        yield File("the.pdf", "Thẻ đeo", "85,6 × 54 mm", badge_sheet(badge, world.measure))
        yield File("the-a4.pdf", "Thẻ đeo, tám thẻ", "A4, để cắt", badges_to_cut(badge, world.measure))
        card = Card(badge, _tasks(team, library), tuple(_channels(team, library)))
        yield File("the-tinh-nguyen.pdf", "Thẻ tình nguyện viên", "A6", card_sheet(card, world.measure))
    yield from form_files(named, _tasks(team, library), world)


def team_badge(team: Team, library: Library, world: World) -> Badge:
    """What the team's badge says."""
    code = _code(team, library)
    payload = code.payload(library, world.base_url) if code else ""
    check = code.typed_address(library, world.base_url) if code else _check(world)
    return Badge(team.title, team.code or "", check, payload, draft_reason(team, library, world), library.site.brand)


def _code(team: Team, library: Library) -> Scannable | None:
    """The code on its cards."""
    if team.qr is None:
        return None
    code = library.resolve(team.qr)
    assert isinstance(code, Scannable)
    return code


def draft_reason(team: Team, library: Library, world: World) -> str | None:
    """Why the team's cards may not be handed out yet; None when they may."""
    if team.has_ended(world.today):
        return "đội hình đã kết thúc"
    code = _code(team, library)
    reason = code.draft_reason(library, world.base_url) if code else None
    return reason or _address_draft(world)


def _address_draft(world: World) -> str | None:
    return "địa chỉ trang còn là địa chỉ mẫu" if is_specimen(world.base_url) else None


def prints(files: Iterator[File], folder: str, edit: str) -> Iterator[Print]:
    """The files below a folder of the site."""
    return (Print(f"{folder}/{file.name}", file.sheet, "pdf", DPI, edit) for file in files)


def _check(world: World) -> str:
    """Where a badge's code is checked, as one types it."""
    return typed(world.base_url + CHECK_PAGE.removesuffix("index.md"))


def _tasks(team: Team | None, library: Library) -> tuple[str, ...]:
    """What is helped with, by the titles of the guides: the team's, or those of the whole site."""
    guides = [library.resolve(guide) for guide in team.guides] if team else library.of("guide")
    titles = (guide.title for guide in guides if isinstance(guide, Asking))
    return tuple(titles)[: MOST_TASKS if team else None]


def _channels(team: Team, library: Library) -> Iterator[tuple[str, str]]:
    """(exact name, its address once verified, else what it lives on) of each channel."""
    for reference in team.channels:
        channel = library.resolve(reference)
        assert isinstance(channel, Reaching)
        sure = channel.state == "verified" and channel.address
        yield channel.title, typed(channel.address) if sure and channel.address else channel.platform.label
