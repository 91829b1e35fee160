"""The key-figure layout: one number as large as the sheet holds, what it counts, where it comes from and as of when.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: arrangement
(upright.py, parted.py).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.parted import Fields, Told, level_marks, link_marks
from loa.kinds.poster.layouts.scene import Scene, drawn, first_fitting, on_dark, on_light, under
from loa.kinds.poster.layouts.standee import standee_marks
from loa.kinds.poster.layouts.upright import foot_width_mm, upright_marks
from loa.kinds.poster.parts import FigureWords
from loa.kinds.poster.setting import Item, Misfit, enlarged
from loa.sheet.marks import Mark
from loa.sheet.units import mm_from_pt
from loa.world import Measure

_TEXT_PT = (19.0, 12.0)
_NUMBER_PT = (190.0, 26.0)
_LABEL = 1.75
"""Sizes on A4; other formats grow with the short side. The label and the headline are so many times the text."""

_NUMBER_SHARES = (1.0, 0.78, 0.6)
"""How much of its largest size the number gives up, tried in turn, before words are left out."""

_Arrange = Callable[[Scene, Fields], tuple[Mark, ...]]


def key_figure_marks(content: Content, form: Format, measure: Measure, arrange: _Arrange) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest size of text at which everything fits.

    On screens the message is the first to go, then what the officer says of the source beside its citation.
    """
    scene, figure = Scene(content, form, measure), content.figure
    if figure is None:
        return Misfit(("figure",), 0)
    said = [(content.message, figure.source)]
    if not form.paper:
        said += [(None, figure.source), (None, figure.citation)]
    attempts = [
        (*each, share, size)
        for each in dict.fromkeys(said)
        for share in _NUMBER_SHARES
        for size in scene.sizes(*_TEXT_PT)
    ]
    return first_fitting(partial(_attempt, scene, figure, arrange, *each) for each in attempts)


def _attempt(
    scene: Scene, figure: FigureWords, arrange: _Arrange, message: str | None, source: str, share: float, size_pt: float
) -> tuple[Mark, ...]:
    fields = Fields(
        lambda width_mm, _dark: _number(scene, figure, source, width_mm, (share, size_pt)),
        lambda width_mm, dark: _claim(scene, message, width_mm, size_pt, dark),
        dark_words=True,
        size_pt=size_pt,
    )
    return arrange(scene, fields)


def _number(scene: Scene, figure: FigureWords, source: str, width_mm: float, shares: tuple[float, float]) -> Told:
    """The number between what stands before it and what it counts; its source at the foot."""
    share, size_pt = shares
    words, sun = on_dark(scene.content)
    unit_mm, measure = scene.unit_mm, scene.measure
    foot_mm = min(width_mm, foot_width_mm(scene)) if scene.form.composition in {"tall", "story"} else width_mm
    largest, smallest = (size * unit_mm for size in _NUMBER_PT)
    big_pt = _LABEL * size_pt
    value = ("figure", "value")
    before = Item(value, figure.before, "sans-800", big_pt, words, leading=1.2, role="title")
    number = Item(value, figure.number, "sans-800", smallest, sun, 4.5 * unit_mm, 1.0, "title", 1)
    number = enlarged(number, width_mm, largest, measure)
    number = number._replace(size_pt=max(smallest, share * number.size_pt))
    label = Item(("figure", "label"), figure.label, "sans-800", big_pt, words, 5 * unit_mm, 1.24, "title", 5)
    as_of = Item(("figure", "source", "as_of"), figure.as_of, "sans-600", size_pt, words, leading=1.3)
    origin = Item(("figure", "source", "text"), source, "sans-400", size_pt, words, 1.5 * unit_mm, 1.36)
    return Told(
        drawn((scene.campaign(size_pt, words),), width_mm, measure),
        drawn((before, number, label) if figure.before else (number, label), width_mm, measure),
        drawn((as_of, origin), foot_mm, measure),
    )


def _claim(scene: Scene, message: str | None, width_mm: float, size_pt: float, dark: bool) -> Told:
    """What follows from the number, and what to do."""
    words, highlight = on_dark(scene.content) if dark else on_light(scene.content)
    title = words if dark else highlight
    gap_mm = 0.9 * mm_from_pt(size_pt)
    headline = Item(
        ("headline",), scene.content.headline, "sans-800", _LABEL * size_pt, title, leading=1.2, max_lines=6
    )
    items = [headline]
    if message:
        items.append(Item(("message",), message, "sans-400", size_pt, words, gap_mm, 1.4))
    action = Item(("action",), scene.content.action, "sans-600", size_pt, words, leading=1.3, max_lines=4)
    high, low = drawn(items, width_mm, scene.measure), drawn((action,), width_mm, scene.measure)
    return Told(foot=under(2 * gap_mm, high, low)) if scene.form.composition == "standee" else Told(high, foot=low)


_upright, _level, _standee, _link = (
    partial(key_figure_marks, arrange=arrange) for arrange in (upright_marks, level_marks, standee_marks, link_marks)
)

DRAWINGS: Drawings = {
    "tall": _upright,
    "story": _upright,
    "standee": _standee,
    "side": _level,
    "wide": _level,
    "card": _link,
}
