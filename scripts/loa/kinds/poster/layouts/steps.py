"""The steps layout: three to five steps, large enough to follow, and the code at their end.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: arrangement
(arranged.py). A strip above the road has no steps: nobody follows them in passing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.arranged import arranged_marks
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.fields import Fields, Told
from loa.kinds.poster.layouts.link_card import link_card_marks
from loa.kinds.poster.layouts.scene import (
    Drawn,
    Heading,
    Scene,
    balanced,
    drawn,
    first_fitting,
    on_dark,
    on_light,
    under,
)
from loa.kinds.poster.setting import Item, Misfit
from loa.sheet.marks import Line, Mark, Words
from loa.sheet.units import mm_from_pt
from loa.world import Measure

_CARD_COLUMNS = 4
_TEXT_PT = (19.0, 12.0)
_HEADLINE_PT = 84.0
_STEP = (2.0, 1.7, 1.4, 1.2, 1.0)
"""Sizes on A4; other formats grow with the short side. Steps and action are so many times larger than the text."""

_STEP_WEIGHT, _MESSAGE_WEIGHT = 1.6, 1.25

_FEWEST = 3
"""Two steps are a sentence."""

_HEADLINE_SHARES = (0.3, 0.24, 0.18, 0.14, 0.1)
"""How much of the sheet's height the headline takes at most."""

_NUMBER = 1.5
"""How much larger a step's number is than its words."""

_INDENT_EM = 2.1
_PAD_EM, _PAD_SCREEN_EM = 0.55, 0.4
_RULE_SHARE = 0.0025


def steps_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The sheet with the largest steps that fit; the message is the first to go."""
    if len(content.points) < _FEWEST:
        return Misfit(("points",), 0)
    scene = Scene(content, form, measure)
    attempts = [
        (message, Heading(share, _HEADLINE_PT, whole), times, size_pt)
        for whole in (True, False)
        for message, share, times, size_pt in _choices(scene)
    ]
    return first_fitting(partial(_attempt, scene, *each) for each in attempts)


def _choices(scene: Scene) -> list[tuple[str | None, float, float, float]]:
    """(message, headline's share, how many times larger the steps are, size of text) in the order they are tried."""
    message = scene.content.message
    found = [
        (said, share, times, size_pt)
        for said in dict.fromkeys((message, None))
        for share, size_pt in balanced(_HEADLINE_SHARES, scene.sizes(*_TEXT_PT))
        for times in _STEP
    ]
    return sorted(found, key=_worth, reverse=True)


def _worth(choice: tuple[str | None, float, float, float]) -> float:
    """How good a sheet with these would be: the steps count most, then the text, then the headline."""
    message, share, times, size_pt = choice
    return math.sqrt(share) * math.pow(times, _STEP_WEIGHT) * size_pt * (_MESSAGE_WEIGHT if message else 1.0)


def _attempt(scene: Scene, message: str | None, heading: Heading, times: float, size_pt: float) -> tuple[Mark, ...]:
    fields = Fields(
        lambda width_mm, dark: _told(scene, width_mm, dark, (message, heading, times, size_pt)),
        lambda width_mm, dark: _deed(scene, width_mm, dark, times * size_pt),
        dark_words=False,
        size_pt=size_pt,
        card_columns=_CARD_COLUMNS,
    )
    return arranged_marks(scene, fields)


def _told(scene: Scene, width_mm: float, dark: bool, attempt: tuple[str | None, Heading, float, float]) -> Told:
    """The campaign, what the steps lead to, the steps."""
    message, heading, times, size_pt = attempt
    words, highlight = on_dark(scene.content) if dark else on_light(scene.content)
    headline = scene.headline(width_mm, words if dark else highlight, heading)
    head = [scene.campaign(size_pt, words), headline]
    if message:
        head.append(Item(("message",), message, "sans-400", size_pt, words, 5 * scene.unit_mm, 1.42, max_lines=4))
    return Told(drawn(head, width_mm, scene.measure), _steps(scene, width_mm, times * size_pt, (words, highlight)))


def _steps(scene: Scene, width_mm: float, size_pt: float, colours: tuple[str, str]) -> Drawn:
    """The steps under each other, each below a rule, its number hanging at the left."""
    steps = [
        _step(scene, number, text, width_mm, size_pt, colours) for number, text in enumerate(scene.content.points, 1)
    ]
    return under(0.0, *steps)


def _step(scene: Scene, number: int, text: str, width_mm: float, size_pt: float, colours: tuple[str, str]) -> Drawn:
    """One step: rule, number, words in the middle of its height."""
    words, highlight = colours
    em_mm = mm_from_pt(size_pt)
    indent_mm, pad_mm = _INDENT_EM * em_mm, (_PAD_EM if scene.form.paper else _PAD_SCREEN_EM) * em_mm
    item = Item(("points", number - 1), text, "sans-600", size_pt, words, leading=1.26, max_lines=3)
    told = drawn((item,), width_mm - indent_mm, scene.measure)
    height_mm = max(told.height_mm, 0.96 * _NUMBER * em_mm) + 2 * pad_mm
    numeral = scene.measure(str(number), "sans-800")

    def at(x_mm: float, y_mm: float, block_no: int) -> Iterator[Mark]:
        rule_mm = max(0.2, _RULE_SHARE * scene.form.short_mm)
        yield Line(x_mm, y_mm, x_mm + width_mm, y_mm, rule_mm, highlight)
        middle_mm = y_mm + height_mm / 2
        baseline_mm = middle_mm + numeral.top / 2 * _NUMBER * em_mm
        yield Words(x_mm, baseline_mm, str(number), "sans-800", _NUMBER * size_pt, highlight, "text", block_no)
        yield from told.at(x_mm + indent_mm, middle_mm - told.height_mm / 2, block_no)

    return Drawn(height_mm, width_mm, (item,), at)


def _deed(scene: Scene, width_mm: float, dark: bool, size_pt: float) -> Told:
    """What to do at the end, beside the code: the last step, as large as the others."""
    colour = on_dark(scene.content)[0] if dark else on_light(scene.content)[1]
    action = Item(("action",), scene.content.action, "sans-800", size_pt, colour, leading=1.22, max_lines=4)
    return Told(foot=drawn((action,), width_mm, scene.measure))


DRAWINGS: Drawings = {
    "tall": steps_marks,
    "side": steps_marks,
    "wide": steps_marks,
    "story": steps_marks,
    "standee": steps_marks,
    "card": link_card_marks,
}
