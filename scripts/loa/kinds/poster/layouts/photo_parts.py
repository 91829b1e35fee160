"""What all arrangements of the photo layout share: one attempt, the words, the picture in its room, its credit.

In: a scene, a picture, an attempt. Out: parts ready to stand somewhere, marks. Not here: where they stand (photo.py,
photo_over.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import stamp
from loa.kinds.poster.layouts.scene import Drawn, Scene, drawn, headline_within, on_dark
from loa.kinds.poster.parts import PictureWords
from loa.kinds.poster.setting import Item
from loa.sheet.marks import Fill, Mark, Picture, Veil, Words
from loa.sheet.places import Box
from loa.sheet.units import mm_from_pt

_HEADLINE_PT = 84.0
_ACTION = (1.9, 1.25)
"""Sizes on A4; other formats grow with the short side. The action is so many times larger than the text."""


class Attempt(NamedTuple):
    """What an attempt varies: the message, the headline's share of the free height, the size of text."""

    message: str | None
    share: float
    size_pt: float


def head(scene: Scene, attempt: Attempt, width_mm: float, words: str = WHITE, headline: str = WHITE) -> Drawn:
    """Campaign, headline, message, in these colours."""
    unit_mm, form = scene.unit_mm, scene.form
    smallest_pt = form.headline_pt(scene.measure, "sans-800")
    item = Item(
        ("headline",),
        scene.content.headline,
        "sans-800",
        smallest_pt,
        headline,
        4 * unit_mm,
        leading=1.16,
        role="title",
        max_lines=4 if form.composition == "card" else 3,
    )
    share = 0.6 if form.composition == "card" else attempt.share
    largest_pt = max(smallest_pt, _HEADLINE_PT * unit_mm)
    set_line = headline_within(item, width_mm, largest_pt, share * (scene.bottom_mm - scene.top_mm), scene.measure)
    items = [scene.campaign(attempt.size_pt, words), set_line]
    if attempt.message and form.composition != "card":
        gap_mm = 5 * unit_mm
        items.append(Item(("message",), attempt.message, "sans-400", attempt.size_pt, words, gap_mm, 1.4, max_lines=5))
    return drawn(items, width_mm, scene.measure)


def deed(scene: Scene, attempt: Attempt, width_mm: float, colour: str = "") -> Drawn:
    """What to do, beside the code."""
    shown = colour or on_dark(scene.content)[1]
    return drawn((scene.action(width_mm, attempt.size_pt, _ACTION, shown),), width_mm, scene.measure)


def seen(picture: PictureWords, room: Box, aim: Box | None = None, veil: Veil | None = None) -> Picture:
    """The picture filling the room, what must stay in view as near the aim's middle as the picture's edges allow.

    Where its shape is known it reaches beyond the room, under what is painted later or off the sheet; else it is
    cropped about its centre. Without an aim it is the room itself.
    """
    width_mm, height_mm = room.right - room.left, room.bottom - room.top
    if picture.ratio is None:
        return Picture(room.left, room.top, width_mm, height_mm, picture.file, picture.alt, veil=veil)
    wide_mm, tall_mm = max(width_mm, height_mm * picture.ratio), max(height_mm, width_mm / picture.ratio)
    at = aim or room
    x_mm, y_mm = (
        min(start, max(end - size, middle - share * size))
        for start, end, middle, size, share in (
            (room.left, room.right, (at.left + at.right) / 2, wide_mm, picture.focus[0]),
            (room.top, room.bottom, (at.top + at.bottom) / 2, tall_mm, picture.focus[1]),
        )
    )
    return Picture(x_mm, y_mm, wide_mm, tall_mm, picture.file, picture.alt, veil=veil)


def stamped(scene: Scene, room: tuple[float, float, float, float]) -> Iterator[Mark]:
    """A draft's stamp in a room of the picture."""
    return stamp(scene.content, room, scene.measure)


def credit(
    scene: Scene, picture: PictureWords, edge_mm: float, *, below: bool = False, from_mm: float = 0.0
) -> Iterator[Mark]:
    """Whose picture it is, in small print on a white tab that stands on the edge, or hangs below it."""
    form, pad_mm = scene.form, 1.6 * scene.unit_mm
    size_pt = form.smallest_pt
    item = Item(("picture",), picture.credit, "sans-400", size_pt, scene.content.brand.ink, leading=1.25, role="small")
    x_mm = from_mm + (form.margin_mm if from_mm else scene.left_mm)
    widest_mm = form.width_mm - x_mm - form.margin_mm if from_mm else 0.6 * scene.inner_mm
    text = drawn((item,), widest_mm - 2 * pad_mm, scene.measure)
    lines = [mark for mark in text.at(0, 0, 80) if isinstance(mark, Words)]
    width_mm = max(mm_from_pt(line.size_pt) * scene.measure(line.text, line.face).width for line in lines) + 2 * pad_mm
    height_mm = text.height_mm + 2 * pad_mm
    y_mm = edge_mm if below else edge_mm - height_mm
    yield Fill(x_mm, y_mm, width_mm, height_mm, WHITE)
    yield from text.at(x_mm + pad_mm, y_mm + pad_mm, 80)
