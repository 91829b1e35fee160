"""The desk-card layout: what a desk of volunteers helps with, where it stands, when, and the code to follow.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: arrangement
(upright.py, parted.py, standee.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.parted import Fields, Told, level_marks
from loa.kinds.poster.layouts.scene import (
    Drawn,
    Scene,
    drawn,
    first_fitting,
    headline_within,
    label_above,
    on_dark,
    on_light,
    under,
)
from loa.kinds.poster.layouts.standee import standee_marks
from loa.kinds.poster.layouts.upright import foot_width_mm, upright_marks
from loa.kinds.poster.parts import DeskWords
from loa.kinds.poster.setting import Item, Misfit
from loa.sheet.marks import Line, Mark
from loa.sheet.units import mm_from_pt
from loa.world import Measure

_LARGEST_TEXT_PT = 17.0
_LEAST_TEXT_PT = ((14.0, 1.4), (12.5, 1.2), (10.5, 1.0))
"""The smallest text on A4, and how many times larger help, telephone and action are told, tried in turn."""

_HEADLINE_PT = 84.0
_HEADLINE_SHARES = (0.28, 0.2, 0.15, 0.1)
"""How much of the free height the headline takes at most, tried in turn."""

_UPRIGHT = frozenset({"tall", "story"})
_FIRST_FACTS = 2
_RULE_MM, _WRITING_MM = 0.3, 9.0
"""A rule to write on, and the room a hand needs above it, on A4 and A5 alike."""

_Arrange = Callable[[Scene, Fields], tuple[Mark, ...]]


class _Attempt(NamedTuple):
    """What an attempt varies: message and channel, the headline's share, how much larger what matters is, the text."""

    message: str | None
    channel: str | None
    share: float
    times: float
    size_pt: float


def desk_card_marks(content: Content, form: Format, measure: Measure, arrange: _Arrange) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest sizes at which everything fits; on screens the message goes first, then the channel."""
    scene, desk = Scene(content, form, measure), content.desk
    if desk is None:
        return Misfit(("desk",), 0)
    said = [(content.message, desk.channel)]
    if not form.paper:
        said += [(None, desk.channel), (None, None)]
    attempts = (
        _Attempt(*each, share, times, size_pt)
        for each in dict.fromkeys(said)
        for least_pt, times in _LEAST_TEXT_PT
        for share in _HEADLINE_SHARES
        for size_pt in scene.sizes(_LARGEST_TEXT_PT, least_pt)[::2]
    )
    return first_fitting(partial(_marks, scene, desk, arrange, attempt) for attempt in attempts)


def _marks(scene: Scene, desk: DeskWords, arrange: _Arrange, attempt: _Attempt) -> tuple[Mark, ...]:
    upright = scene.form.composition in _UPRIGHT
    fields = Fields(
        lambda width_mm, dark: _help(scene, desk, attempt, width_mm, dark),
        lambda width_mm, dark: _facts(scene, desk, attempt, width_mm, dark),
        dark_words=upright,
        size_pt=attempt.size_pt,
    )
    return arrange(scene, fields)


def _help(scene: Scene, desk: DeskWords, attempt: _Attempt, width_mm: float, dark: bool) -> Told:
    """Who helps and with what; on a stand also where and when."""
    words, highlight = colours = on_dark(scene.content) if dark else on_light(scene.content)
    size_pt = attempt.size_pt
    head = [scene.campaign(size_pt, words), _headline(scene, attempt, width_mm, words if dark else highlight)]
    if attempt.message:
        gap_mm = 5 * scene.unit_mm
        head.append(Item(("message",), attempt.message, "sans-400", size_pt, words, gap_mm, 1.4, max_lines=4))
    helps_mm = min(width_mm, foot_width_mm(scene)) if scene.form.composition in _UPRIGHT else width_mm
    told = _helps(scene, desk, attempt.times * size_pt, helps_mm, colours)
    if scene.form.composition == "standee":
        first = _told(scene, _known(desk, attempt)[:_FIRST_FACTS], attempt, width_mm, colours)
        told = under(mm_from_pt(size_pt), told, first)
    return Told(drawn(head, width_mm, scene.measure), foot=told)


def _headline(scene: Scene, attempt: _Attempt, width_mm: float, colour: str) -> Item:
    """The headline, as large as its share of the sheet allows."""
    unit_mm, smallest_pt = scene.unit_mm, scene.form.headline_pt(scene.measure, "sans-800")
    item = Item(
        ("headline",),
        scene.content.headline,
        "sans-800",
        smallest_pt,
        colour,
        5 * unit_mm,
        leading=1.16,
        role="title",
        max_lines=3,
    )
    height_mm = attempt.share * (scene.bottom_mm - scene.top_mm)
    return headline_within(item, width_mm, max(smallest_pt, _HEADLINE_PT * unit_mm), height_mm, scene.measure)


def _helps(scene: Scene, desk: DeskWords, size_pt: float, width_mm: float, colours: tuple[str, str]) -> Drawn:
    """What the desk helps with, each behind a dot."""
    words, highlight = colours
    items = [
        Item(
            ("desk", "helps", number),
            text,
            "sans-600",
            size_pt,
            words,
            0.35 * mm_from_pt(size_pt),
            leading=1.25,
            number="•",
            number_colour=highlight,
        )
        for number, text in enumerate(desk.helps)
    ]
    return drawn(items, width_mm, scene.measure)


def _facts(scene: Scene, desk: DeskWords, attempt: _Attempt, width_mm: float, dark: bool) -> Told:
    """Where, when, which number to call, which channel; what to do. A stand says where and when above the code."""
    colours = on_dark(scene.content) if dark else on_light(scene.content)
    size_pt = attempt.size_pt
    facts = _known(desk, attempt)[_FIRST_FACTS if scene.form.composition == "standee" else 0 :]
    blanks = _blanks(scene, desk, width_mm, size_pt, colours) if not dark and scene.form.paper else []
    action = scene.action(width_mm, size_pt, (max(1.3, attempt.times), 1.0), colours[0] if dark else colours[1])
    high = under(0.7 * mm_from_pt(size_pt), _told(scene, facts, attempt, width_mm, colours), *blanks)
    return Told(high, foot=drawn((action,), width_mm, scene.measure))


def _known(desk: DeskWords, attempt: _Attempt) -> list[tuple[str, str, str | None]]:
    """(key, label, text) of what there is to know of the desk; place and hours come first."""
    return [
        ("place", "Nơi", desk.place),
        ("hours", "Giờ trực", "\n".join(desk.hours) or None),
        ("phone", "Điện thoại", desk.phone),
        ("channel", "Tìm đúng kênh", attempt.channel),
    ]


def _told(
    scene: Scene,
    facts: Iterable[tuple[str, str, str | None]],
    attempt: _Attempt,
    width_mm: float,
    colours: tuple[str, str],
) -> Drawn:
    """The facts one under another, the telephone larger."""
    size_pt = attempt.size_pt
    items = [
        item
        for key, label, text in facts
        if text
        for item in label_above(
            ("desk", key), label, text, (size_pt, attempt.times * size_pt if key == "phone" else size_pt), colours
        )
    ]
    return drawn(items, width_mm, scene.measure)


def _blanks(scene: Scene, desk: DeskWords, width_mm: float, size_pt: float, colours: tuple[str, str]) -> list[Drawn]:
    """Rules to write the hours and the telephone on that the record does not have."""
    if not desk.by_hand:
        return []
    missing = [label for label, value in (("Giờ trực", desk.hours), ("Điện thoại", desk.phone)) if not value]
    return [_blank(scene, label, width_mm, size_pt, colours) for label in missing]


def _blank(scene: Scene, label: str, width_mm: float, size_pt: float, colours: tuple[str, str]) -> Drawn:
    words, highlight = colours
    name = drawn(
        (Item(("desk", "by_hand"), label, "sans-600", size_pt, highlight, leading=1.25),), width_mm, scene.measure
    )
    height_mm = name.height_mm + _WRITING_MM

    def at(x_mm: float, y_mm: float, block_no: int) -> Iterator[Mark]:
        yield from name.at(x_mm, y_mm, block_no)
        yield Line(x_mm, y_mm + height_mm, x_mm + width_mm, y_mm + height_mm, _RULE_MM, words)

    return Drawn(height_mm, width_mm, (), at)


_upright, _level, _standee = (
    partial(desk_card_marks, arrange=arrange) for arrange in (upright_marks, level_marks, standee_marks)
)

DRAWINGS: Drawings = {"tall": _upright, "story": _upright, "standee": _standee, "side": _level, "wide": _level}
