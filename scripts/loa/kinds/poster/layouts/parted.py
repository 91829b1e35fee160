"""Sheets parted in two: words in one field, the code with its waves and what to do in the other.

In: a scene, the words of both fields. Out: the marks; TooLongError for a text that is too long. Not here: which words
(key_figure.py, event.py, desk_card.py), upright sheets (upright.py), pictures (photo.py).

Wide sheets have the code on the right, as high as the sheet; a strip has words, words and code side by side; the
picture beside a link has no code.
"""

from __future__ import annotations

import math

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.layouts.fields import OPTICAL, Fields, Told, spread
from loa.kinds.poster.layouts.scene import Scene, under
from loa.kinds.poster.layouts.upright import upright_marks
from loa.sheet.marks import Fill, Mark

__all__ = ["Fields", "Told", "level_marks", "parted_marks", "strip_marks"]

STRIP_RATIO = 2.6
"""Width by height from which a sheet is a strip."""

_UPRIGHT_RATIO = 1.05

_LINK_COLUMNS = 8
"""How wide the words of a picture beside a link stand; the waves have the rest."""


def parted_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """The sheet, arranged as its shape asks."""
    ratio = scene.form.width_mm / scene.form.height_mm
    if ratio <= _UPRIGHT_RATIO:
        return upright_marks(scene, fields)
    return level_marks(scene, fields) if ratio < STRIP_RATIO else strip_marks(scene, fields)


def level_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """Words on the left, on the right the code at the foot with its waves above, as high as the sheet."""
    form, content, unit_mm = scene.form, scene.content, scene.unit_mm
    card = scene.card(scene.card_side_mm(fields.card_columns or 4), fields.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    card_mm = scene.bottom_mm - card.height_mm
    rail_mm = 0.0 if fields.dark_words else card_x_mm - form.margin_mm
    width_mm = (card_x_mm if fields.dark_words else rail_mm) - 7 * unit_mm - scene.left_mm
    told, next_to = fields.words(width_mm, fields.dark_words), fields.beside(width_mm, fields.dark_words)
    small = scene.small(width_mm, WHITE if fields.dark_words else content.brand.ink, fewest_lines=2)
    low = under(6 * unit_mm, next_to.top, next_to.middle, next_to.foot, small)
    high = under(6 * unit_mm, told.top, told.middle, told.foot)
    room_mm = scene.bottom_mm - low.height_mm - 8 * unit_mm - scene.top_mm
    if high.height_mm > room_mm:
        scene.refuse(high, room_mm)
    main = under(6 * unit_mm, told.middle, told.foot)
    main_mm = scene.top_mm + high.height_mm - main.height_mm + OPTICAL * (room_mm - high.height_mm)
    reach_mm = 0.96 * math.hypot(form.width_mm - card_x_mm, card_mm - scene.band_mm)
    return (
        Fill(rail_mm, 0, form.width_mm - rail_mm, form.height_mm, content.primary),
        *spread(card_x_mm, card_mm, reach_mm, content.brand.sun),
        *stamp(content, (card_x_mm, scene.band_mm, form.width_mm - card_x_mm, card_mm - scene.band_mm), scene.measure),
        *band(content, form, scene.measure),
        *told.top.at(scene.left_mm, scene.top_mm, 10),
        *main.at(scene.left_mm, main_mm, 20),
        *low.at(scene.left_mm, scene.bottom_mm - low.height_mm, 50),
        *card.marks(card_x_mm, card_mm, 70),
    )


def strip_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """Words, what to do and the code side by side; the waves spread to the left of the code."""
    form, content, unit_mm = scene.form, scene.content, scene.unit_mm
    tall_mm = scene.bottom_mm - scene.top_mm
    least_mm = content.code.smallest_side_mm(1000 * form.scan_m)
    card = scene.card(max(0.84 * tall_mm, least_mm), fields.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    reach_mm = 0.62 * tall_mm
    width_mm = card_x_mm - reach_mm - 10 * unit_mm - scene.left_mm
    words_mm = 0.56 * width_mm
    told = fields.words(words_mm, True)
    next_to = fields.beside(width_mm - words_mm - 16 * unit_mm, True)
    small = scene.small(width_mm, WHITE)
    high, low = under(6 * unit_mm, *told), under(7 * unit_mm, *next_to)
    room_mm = tall_mm - small.height_mm - 8 * unit_mm
    for part in (high, low):
        if part.height_mm > room_mm:
            scene.refuse(part, room_mm)
    card_mm = scene.top_mm + (tall_mm - card.height_mm) / 2
    return (
        Fill(0, 0, form.width_mm, form.height_mm, content.primary),
        *spread(card_x_mm, form.height_mm, reach_mm, content.brand.sun, "nw"),
        *stamp(content, (card_x_mm - reach_mm, form.height_mm - reach_mm, reach_mm, reach_mm), scene.measure),
        *band(content, form, scene.measure),
        *high.at(scene.left_mm, scene.top_mm + (room_mm - high.height_mm) / 2, 10),
        *low.at(scene.left_mm + words_mm + 16 * unit_mm, scene.top_mm + (room_mm - low.height_mm) / 2, 40),
        *card.marks(card_x_mm, card_mm, 60),
        *small.at(scene.left_mm, scene.bottom_mm - small.height_mm, 70),
    )


def link_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """Words alone, the waves rising from the foot at the right: seen on the very phone that would scan a code."""
    form, content, unit_mm = scene.form, scene.content, scene.unit_mm
    corner_mm = scene.grid.x_mm(_LINK_COLUMNS)
    told = fields.words(scene.grid.width_mm(_LINK_COLUMNS), True)
    rest = under(5 * unit_mm, told.middle, told.foot)
    whole = under(5 * unit_mm, told.top, rest)
    room_mm = scene.bottom_mm - scene.top_mm
    if whole.height_mm > room_mm:
        scene.refuse(whole, room_mm)
    room = (corner_mm, scene.band_mm, form.width_mm - corner_mm, form.height_mm - scene.band_mm)
    rest_mm = scene.top_mm + whole.height_mm - rest.height_mm + OPTICAL * (room_mm - whole.height_mm)
    return (
        Fill(0, 0, form.width_mm, form.height_mm, content.primary),
        *spread(corner_mm, form.height_mm, 0.92 * math.hypot(room[2], room[3]), content.brand.sun),
        *stamp(content, room, scene.measure),
        *band(content, form, scene.measure),
        *told.top.at(scene.left_mm, scene.top_mm, 10),
        *told.middle.at(scene.left_mm, rest_mm, 20),
        *told.foot.at(scene.left_mm, scene.bottom_mm - told.foot.height_mm, 40),
    )
