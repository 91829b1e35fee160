"""The message layout: one strong sentence as large as the sheet holds, then what to do about it.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: arrangement
(arranged.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Composition, Format
from loa.kinds.poster.layouts.arranged import arranged_marks
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.fields import Fields, Told
from loa.kinds.poster.layouts.link_card import link_card_marks
from loa.kinds.poster.layouts.scene import (
    Drawn,
    Heading,
    Scene,
    TooLongError,
    balanced,
    drawn,
    first_fitting,
    on_dark,
    on_light,
)
from loa.kinds.poster.layouts.upright import foot_width_mm
from loa.kinds.poster.setting import Item, Misfit
from loa.sheet.marks import Mark
from loa.world import Measure

_CARD_COLUMNS = 4
_TEXT_PT = (20.0, 13.0)
_HEADLINE_PT = 150.0
_HEADLINE_WEIGHT = 1.6
_ACTION = (2.2, 1.8, 1.5, 1.25)
"""Sizes on A4; other formats grow with the short side. The action is so many times larger than the text."""

_LEAD = 1.25
"""How much larger than the action the sentence is at least."""

_WAVES: Mapping[Composition, float] = {"tall": 42.0, "story": 26.0}
"""Height in millimetres on A4 that the waves have beside the message, where they stand beside it."""

_HEADLINE_SHARES = (0.6, 0.5, 0.41, 0.33, 0.26, 0.2, 0.14)
"""How much of the sheet's height the sentence takes at most."""


class _Try(NamedTuple):
    """What one attempt varies: the action is so many times larger than the text."""

    message: str | None
    heading: Heading
    times: float
    size_pt: float


def message_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The sheet with the largest sentence beside which text of a good size fits; on screens the message may go."""
    scene = Scene(content, form, measure)
    attempts = [
        _Try(message, Heading(share, _HEADLINE_PT, whole), times, size_pt)
        for whole in (True, False)
        for message in _messages(scene)
        for share, size_pt in balanced(_HEADLINE_SHARES, scene.sizes(*_TEXT_PT), _HEADLINE_WEIGHT)
        for times in _ACTION
    ]
    return first_fitting(partial(_attempt, scene, each) for each in attempts)


def _messages(scene: Scene) -> tuple[str | None, ...]:
    """What is tried in turn: with the message, without it where it may go; a strip above the road has none."""
    message, composition = scene.content.message, scene.form.composition
    if composition == "banner":
        return (None,)
    return (message,) if composition in {"tall", "wide"} and scene.form.paper else tuple(dict.fromkeys((message, None)))


def _attempt(scene: Scene, tried: _Try) -> tuple[Mark, ...]:
    fields = Fields(
        lambda width_mm, dark: _sentence(scene, width_mm, dark, tried),
        lambda width_mm, dark: _deed(scene, width_mm, dark, tried.times * tried.size_pt),
        dark_words=True,
        size_pt=tried.size_pt,
        card_columns=_CARD_COLUMNS,
    )
    return arranged_marks(scene, fields)


def _sentence(scene: Scene, width_mm: float, dark: bool, tried: _Try) -> Told:
    """The campaign, the sentence, what more there is to say."""
    message, heading, times, size_pt = tried
    colour = on_dark(scene.content)[0] if dark else on_light(scene.content)[0]
    foot_mm = foot_width_mm(scene, _CARD_COLUMNS) if scene.form.composition in _WAVES else width_mm
    headline = scene.headline(width_mm, on_title(scene.content, dark), heading, max_lines=4)
    if headline.size_pt < _LEAD * times * size_pt:
        raise TooLongError(Misfit(("headline",), 1))
    more = [Item(("message",), message, "sans-400", size_pt, colour, leading=1.42, max_lines=7)] if message else []
    foot = drawn(more, foot_mm, scene.measure)
    return Told(
        drawn((scene.campaign(size_pt, colour),), width_mm, scene.measure),
        drawn((headline,), width_mm, scene.measure),
        _at_foot(foot, _WAVES.get(scene.form.composition, 0.0) * scene.unit_mm),
    )


def _at_foot(part: Drawn, height_mm: float) -> Drawn:
    """The part at the foot of a room of that height, so that the waves beside it are large."""
    spare_mm = max(0.0, height_mm - part.height_mm)
    return part._replace(
        height_mm=part.height_mm + spare_mm, at=lambda x, y, block_no: part.at(x, y + spare_mm, block_no)
    )


def on_title(content: Content, dark: bool) -> str:
    """The colour of large words on that ground."""
    return on_dark(content)[0] if dark else on_light(content)[1]


def _deed(scene: Scene, width_mm: float, dark: bool, size_pt: float) -> Told:
    """What to do, beside the code."""
    colour = on_title(scene.content, dark)
    action = Item(("action",), scene.content.action, "sans-800", size_pt, colour, leading=1.2, max_lines=3)
    return Told(foot=drawn((action,), width_mm, scene.measure))


DRAWINGS: Drawings = {
    "tall": message_marks,
    "side": message_marks,
    "wide": message_marks,
    "story": message_marks,
    "standee": message_marks,
    "banner": message_marks,
    "card": link_card_marks,
}
