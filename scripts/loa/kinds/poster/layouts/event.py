"""The event layout: an invitation with its day as large as on a tear-off calendar, hours, place, whom it is for.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: arrangement
(upright.py, parted.py, standee.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.parted import Fields, Told, level_marks, link_marks, strip_marks
from loa.kinds.poster.layouts.scene import (
    Drawn,
    Scene,
    beside,
    drawn,
    first_fitting,
    headline_within,
    label_above,
    on_dark,
    on_light,
)
from loa.kinds.poster.layouts.standee import standee_marks
from loa.kinds.poster.layouts.upright import upright_marks
from loa.kinds.poster.parts import EventWords
from loa.kinds.poster.setting import Item, Misfit, enlarged
from loa.sheet.marks import Fill, Mark
from loa.sheet.units import mm_from_pt
from loa.world import Measure

_LARGEST_TEXT_PT = 19.0
_LEAST_TEXT_PT = ((15.0, 1.5), (14.0, 1.0), (12.0, 1.5), (11.0, 1.0))
"""The smallest text on A4, and how many times larger hours and place are told, tried in turn."""

_HEADLINE_PT, _STRIP_HEADLINE_PT = 84.0, 190.0
_DAYS_PT = (150.0, 14.0)
_ACTION = (1.5, 1.3)
_WHEN = 1.5
"""Sizes on A4; other formats grow with the short side. The action, and the day on strips and beside links, are so many
times larger than the text."""

_SHARES = ((0.28, 0.36), (0.2, 0.34), (0.15, 0.3), (0.1, 0.24), (0.07, 0.18))
"""How much of the free height the headline takes at most, and of the width the calendar leaf, tried in turn."""

_LEAST_LEAF_EM = 5.4
"""Room for "tháng 12"."""

_UPRIGHT = frozenset({"tall", "story", "standee"})
_LARGE = frozenset({"start", "place"})
_FIRST_FACTS = 2
"""Hours and place stand beside the day; on upright sheets the other facts stand beside the code."""

_Arrange = Callable[[Scene, Fields], tuple[Mark, ...]]


class _Attempt(NamedTuple):
    """What an attempt varies: which texts are said, the shares of headline and calendar, the size of text."""

    message: str | None
    join: str | None
    organiser: str | None
    share: tuple[float, float]
    times: float
    size_pt: float


def event_marks(content: Content, form: Format, measure: Measure, arrange: _Arrange) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest sizes at which everything fits.

    On screens the message is the first to go, then who holds the event, then how to join: the page says them.
    """
    scene, event = Scene(content, form, measure), content.event
    if event is None:
        return Misfit(("event",), 0)
    said = [(content.message, event.join, event.organiser)]
    if not form.paper:
        said += [(None, event.join, event.organiser), (None, event.join, None), (None, None, None)]
    attempts = (
        _Attempt(*each, share, times, size_pt)
        for each in dict.fromkeys(said)
        for least_pt, times in _LEAST_TEXT_PT
        for share in _SHARES
        for size_pt in scene.sizes(_LARGEST_TEXT_PT, least_pt)[::2]
    )
    return first_fitting(partial(_marks, scene, event, arrange, attempt) for attempt in attempts)


def _marks(scene: Scene, event: EventWords, arrange: _Arrange, attempt: _Attempt) -> tuple[Mark, ...]:
    flat = scene.form.composition in {"card", "banner"}
    fields = Fields(
        lambda width_mm, dark: _invitation(scene, event, attempt, width_mm, dark),
        lambda width_mm, dark: (
            _when(scene, event, attempt, width_mm) if flat else _deed(scene, event, attempt, width_mm, dark)
        ),
        dark_words=False,
        size_pt=attempt.size_pt,
    )
    return arrange(scene, fields)


def _invitation(scene: Scene, event: EventWords, attempt: _Attempt, width_mm: float, dark: bool) -> Told:
    """What it is and when; beside links and on strips the day stands in a line of its own."""
    words, highlight = colours = on_dark(scene.content) if dark else on_light(scene.content)
    headline = _headline(scene, width_mm, attempt.share[0], words if dark else highlight)
    campaign = scene.campaign(attempt.size_pt, words)
    if scene.form.composition == "banner":
        return Told(drawn((campaign, headline), width_mm, scene.measure))
    if scene.form.composition == "card":
        when = _when(scene, event, attempt, width_mm).middle
        return Told(drawn((campaign,), width_mm, scene.measure), drawn((headline,), width_mm, scene.measure), when)
    head = [campaign, headline]
    if attempt.message:
        gap_mm = 5 * scene.unit_mm
        head.append(Item(("message",), attempt.message, "sans-400", attempt.size_pt, words, gap_mm, 1.4, max_lines=4))
    return Told(
        drawn(head, width_mm, scene.measure), _calendar_and_facts(scene, event, attempt, width_mm, (colours, dark))
    )


def _headline(scene: Scene, width_mm: float, share: float, colour: str) -> Item:
    """What it is, as large as its share of the sheet allows."""
    strip = scene.form.composition == "banner"
    largest_pt = (_STRIP_HEADLINE_PT if strip else _HEADLINE_PT) * scene.unit_mm
    smallest_pt = scene.form.headline_pt(scene.measure, "sans-800")
    gap_mm = 5 * scene.unit_mm
    item = Item(
        ("headline",), scene.content.headline, "sans-800", smallest_pt, colour, gap_mm, 1.16, role="title", max_lines=3
    )
    height_mm = (0.75 if strip else share) * (scene.bottom_mm - scene.top_mm)
    return headline_within(item, width_mm, max(largest_pt, smallest_pt), height_mm, scene.measure)


def _calendar_and_facts(
    scene: Scene, event: EventWords, attempt: _Attempt, width_mm: float, ground: tuple[tuple[str, str], bool]
) -> Drawn:
    """The leaf of the calendar on the left, the facts on its right."""
    colours, dark = ground
    gap_mm = 7 * scene.unit_mm
    leaf_mm = max(attempt.share[1] * width_mm, _LEAST_LEAF_EM * mm_from_pt(attempt.size_pt) + 10 * scene.unit_mm)
    facts = _facts(event, attempt)
    told = facts[:_FIRST_FACTS] if scene.form.composition in _UPRIGHT else facts
    return beside(
        gap_mm,
        _calendar(scene, event, attempt.size_pt, leaf_mm, dark),
        _told(scene, told, width_mm - leaf_mm - gap_mm, (attempt.size_pt, attempt.times), colours),
    )


def _facts(event: EventWords, attempt: _Attempt) -> list[tuple[str, str, str]]:
    """(key, label, text) of everything to know beside the day."""
    facts = (
        ("start", "Giờ", event.hours),
        ("place", "Nơi", event.place),
        ("invited", "Mời", event.invited),
        ("join", "Tham dự", attempt.join),
        ("organiser", "Đơn vị tổ chức", attempt.organiser),
    )
    return [(key, label, text) for key, label, text in facts if text]


def _told(
    scene: Scene,
    facts: Iterable[tuple[str, str, str]],
    width_mm: float,
    size: tuple[float, float],
    colours: tuple[str, str],
) -> Drawn:
    """The facts one under another; hours and place so many times larger."""
    size_pt, times = size
    items = [
        item
        for key, label, text in facts
        for item in label_above(
            ("event", key), label, text, (size_pt, times * size_pt if key in _LARGE else size_pt), colours
        )
    ]
    return drawn(items, width_mm, scene.measure)


def _calendar(scene: Scene, event: EventWords, size_pt: float, width_mm: float, dark: bool) -> Drawn:
    """The day between its name and its month, on a leaf in the campaign's colour; white on a coloured ground."""
    content, unit_mm, path = scene.content, scene.unit_mm, ("event", "day")
    leaf, ink = (WHITE, content.primary) if dark else (content.primary, WHITE)
    pad_mm = 5 * unit_mm
    inner_mm = width_mm - 2 * pad_mm
    largest, smallest = (size * unit_mm for size in _DAYS_PT)
    weekday = Item(path, event.weekday, "sans-600", size_pt, ink, leading=1.25)
    days = Item(
        path, event.days, "sans-800", max(smallest, scene.form.smallest_pt), ink, 1.5 * unit_mm, 1.0, max_lines=1
    )
    days = enlarged(days, inner_mm, largest, scene.measure)
    month = Item(path, event.month, "sans-600", size_pt, ink, 2.5 * unit_mm, 1.25)
    words = drawn((weekday, days, month), inner_mm, scene.measure)
    height_mm = words.height_mm + 2 * pad_mm

    def at(x_mm: float, y_mm: float, block_no: int) -> Iterator[Mark]:
        yield Fill(x_mm, y_mm, width_mm, height_mm, leaf)
        yield from words.at(x_mm + pad_mm, y_mm + pad_mm, block_no)

    return Drawn(height_mm, width_mm, words.items, at)


def _when(scene: Scene, event: EventWords, attempt: _Attempt, width_mm: float) -> Told:
    """Day, hours and place in lines, for strips and beside links."""
    words, highlight = on_dark(scene.content)
    size_pt, path = _WHEN * attempt.size_pt, ("event", "day")
    gap_mm = 0.3 * mm_from_pt(size_pt)
    items = (
        Item(path, event.date, "sans-800", size_pt, highlight, leading=1.2),
        Item(("event", "start"), event.hours, "sans-800", size_pt, highlight, gap_mm, 1.2),
        Item(("event", "place"), event.place, "sans-600", attempt.size_pt, words, 2 * gap_mm, 1.3),
    )
    return Told(middle=drawn(items, width_mm, scene.measure))


def _deed(scene: Scene, event: EventWords, attempt: _Attempt, width_mm: float, dark: bool) -> Told:
    """What to do, beside the code; on upright sheets, whom it is for and how to join above it."""
    colours = on_dark(scene.content) if dark else on_light(scene.content)
    facts = _facts(event, attempt)[_FIRST_FACTS:] if scene.form.composition in _UPRIGHT else []
    action = scene.action(width_mm, attempt.size_pt, _ACTION, colours[0] if dark else colours[1])
    told = _told(scene, facts, width_mm, (attempt.size_pt, 1.0), colours)
    return Told(told, foot=drawn((action,), width_mm, scene.measure))


_upright, _level, _standee, _strip, _link = (
    partial(event_marks, arrange=arrange)
    for arrange in (upright_marks, level_marks, standee_marks, strip_marks, link_marks)
)

DRAWINGS: Drawings = {
    "tall": _upright,
    "story": _upright,
    "standee": _standee,
    "side": _level,
    "wide": _level,
    "banner": _strip,
    "card": _link,
}
