"""The message layout: one strong sentence as large as the sheet holds, then what to do about it.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: arrangement
(arranged.py).
"""

from __future__ import annotations

from functools import partial

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.arranged import arranged_marks
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.fields import Fields, Told
from loa.kinds.poster.layouts.link_card import link_card_marks
from loa.kinds.poster.layouts.scene import Scene, drawn, first_fitting, on_dark, on_light, sound
from loa.kinds.poster.layouts.upright import foot_width_mm
from loa.kinds.poster.setting import Item, Misfit, by_clauses, sizes
from loa.sheet.marks import Mark
from loa.world import Measure

_TEXT_PT = (20.0, 13.0)
_HEADLINE_PT = 150.0
_ACTION = (2.2, 1.5)
"""Sizes on A4; other formats grow with the short side. The action is so many times larger than the text."""

_HEADLINE_SHARES = (0.5, 0.44, 0.38, 0.32, 0.26)
"""How much of the sheet's height the sentence takes at most, tried in turn."""


def message_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The sheet with the largest sentence beside which text of a good size fits; on screens the message may go."""
    scene = Scene(content, form, measure)
    largest, smallest = (max(form.smallest_pt, size * scene.unit_mm) for size in _TEXT_PT)
    messages = (content.message,) if form.paper else (content.message, None)
    attempts = [
        (message, share, size_pt)
        for message in dict.fromkeys(messages)
        for share in _HEADLINE_SHARES
        for size_pt in sizes(largest, smallest)[::2]
    ]
    return first_fitting(partial(_attempt, scene, *each) for each in attempts)


def _attempt(scene: Scene, message: str | None, share: float, size_pt: float) -> tuple[Mark, ...]:
    fields = Fields(
        lambda width_mm, dark: _sentence(scene, width_mm, dark, (message, share, size_pt)),
        lambda width_mm, dark: _deed(scene, width_mm, dark, size_pt),
        dark_words=True,
        size_pt=size_pt,
    )
    return arranged_marks(scene, fields)


def _sentence(scene: Scene, width_mm: float, dark: bool, attempt: tuple[str | None, float, float]) -> Told:
    """The campaign, the sentence, what more there is to say."""
    message, share, size_pt = attempt
    colour = on_dark(scene.content)[0] if dark else on_light(scene.content)[0]
    foot_mm = foot_width_mm(scene) if scene.form.composition in {"tall", "story"} else width_mm
    item = Item(
        ("headline",),
        scene.content.headline,
        "sans-800",
        scene.form.headline_pt(scene.measure, "sans-800"),
        on_title(scene.content, dark),
        leading=1.15,
        role="title",
        max_lines=5,
    )
    headline = sound(
        by_clauses(item, width_mm, _HEADLINE_PT * scene.unit_mm, scene.measure, share * scene.form.height_mm)
    )
    more = [Item(("message",), message, "sans-400", size_pt, colour, leading=1.42, max_lines=7)] if message else []
    return Told(
        drawn((scene.campaign(size_pt, colour),), width_mm, scene.measure),
        drawn((headline,), width_mm, scene.measure),
        drawn(more, foot_mm, scene.measure),
    )


def on_title(content: Content, dark: bool) -> str:
    """The colour of large words on that ground."""
    return on_dark(content)[0] if dark else on_light(content)[1]


def _deed(scene: Scene, width_mm: float, dark: bool, size_pt: float) -> Told:
    """What to do, beside the code."""
    action = scene.action(width_mm, size_pt, _ACTION, on_title(scene.content, dark))
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
