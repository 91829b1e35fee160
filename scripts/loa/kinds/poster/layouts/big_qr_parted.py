"""The big-code layout on wide screens and papers, stands and strips: words on one side, the code on the other.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: upright paper
(big_qr_tall.py), the square (big_qr_side.py), arrangement (arranged.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Composition, Format
from loa.kinds.poster.layouts.arranged import arranged_marks
from loa.kinds.poster.layouts.fields import Fields, Told
from loa.kinds.poster.layouts.scene import Drawn, Heading, Scene, balanced, drawn, first_fitting, on_dark, on_light
from loa.kinds.poster.setting import Item, Misfit
from loa.sheet.marks import Mark
from loa.sheet.units import mm_from_pt
from loa.world import Measure

_CARD_COLUMNS: Mapping[Composition, tuple[int | None, ...]] = {"story": (6, 5), "standee": (7, 6, 5)}
"""How wide the card is, tried in turn; elsewhere the arrangement knows."""

_TEXT_PT = (19.0, 13.0)
_HEADLINE_PT = 96.0
_STRIP_HEADLINE_PT = 200.0
_ACTION = (2.0, 1.4)
"""Sizes on A4; other formats grow with the short side. The action is so many times larger than the text."""

_HEADLINE_SHARES = (0.42, 0.36, 0.3, 0.24, 0.18, 0.12)
_STRIP_SHARES = (0.68, 0.62, 0.56, 0.5, 0.44, 0.38, 0.3)
"""How much of the sheet's height the headline takes at most."""


def parted_big_qr_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest sizes at which everything fits; on screens the points may go, then the message."""
    scene = Scene(content, form, measure)
    strip = form.composition == "banner"
    shares, largest_pt = (_STRIP_SHARES, _STRIP_HEADLINE_PT) if strip else (_HEADLINE_SHARES, _HEADLINE_PT)
    attempts = [
        (message, points, columns, Heading(share, largest_pt, whole), size_pt)
        for whole in (True, False)
        for columns in _CARD_COLUMNS.get(form.composition, (None,))
        for message, points in _choices(scene)
        for share, size_pt in balanced(shares, scene.sizes(*_TEXT_PT), 1.6 if strip else 1.0)
    ]
    return first_fitting(partial(_attempt, scene, *each) for each in attempts)


def _choices(scene: Scene) -> tuple[tuple[str | None, tuple[str, ...]], ...]:
    """(message, points) in the order in which they are tried; a strip above the road has only its headline.

    A story is gone in seconds: its points stay on the page.
    """
    message, points = scene.content.message, scene.content.points
    if scene.form.composition == "banner":
        return ((None, ()),)
    if scene.form.composition == "story":
        return tuple(dict.fromkeys(((message, ()), (None, ()))))
    if scene.form.paper and scene.form.composition != "standee":
        return ((message, points),)
    return tuple(dict.fromkeys(((message, points), (message, ()), (None, ()))))


def _attempt(
    scene: Scene, message: str | None, points: tuple[str, ...], columns: int | None, heading: Heading, size_pt: float
) -> tuple[Mark, ...]:
    stands = scene.form.composition == "standee"
    fields = Fields(
        lambda width_mm, dark: _head(scene, width_mm, dark, (message, () if stands else points, heading, size_pt)),
        lambda width_mm, dark: _deed(scene, width_mm, dark, (points if stands else (), size_pt)),
        dark_words=False,
        size_pt=size_pt,
        card_columns=columns,
    )
    return arranged_marks(scene, fields)


def _head(
    scene: Scene, width_mm: float, dark: bool, attempt: tuple[str | None, tuple[str, ...], Heading, float]
) -> Told:
    """The campaign, the headline, what more there is to say."""
    message, points, heading, size_pt = attempt
    words, highlight = on_dark(scene.content) if dark else on_light(scene.content)
    measure = scene.measure
    headline = scene.headline(width_mm, words if dark else highlight, heading)
    head = [scene.campaign(size_pt, words), headline]
    if message:
        head.append(Item(("message",), message, "sans-400", size_pt, words, 6 * scene.unit_mm, 1.42, max_lines=4))
    return Told(drawn(head, width_mm, measure), _points(scene, points, width_mm, size_pt, (words, highlight)))


def _points(scene: Scene, points: tuple[str, ...], width_mm: float, size_pt: float, colours: tuple[str, str]) -> Drawn:
    """The points with their numbers."""
    words, highlight = colours
    gap_mm = 0.6 * mm_from_pt(size_pt)
    items = [
        Item(
            ("points", number - 1),
            text,
            "sans-600",
            size_pt,
            words,
            gap_mm,
            leading=1.32,
            number=str(number),
            number_colour=highlight,
        )
        for number, text in enumerate(points, 1)
    ]
    return drawn(items, width_mm, scene.measure)


def _deed(scene: Scene, width_mm: float, dark: bool, attempt: tuple[tuple[str, ...], float]) -> Told:
    """What to do, beside the code; on a stand the points too."""
    points, size_pt = attempt
    colours = on_dark(scene.content) if dark else on_light(scene.content)
    action = scene.action(width_mm, size_pt, _ACTION, colours[0] if dark else colours[1])
    return Told(top=_points(scene, points, width_mm, size_pt, colours), foot=drawn((action,), width_mm, scene.measure))
