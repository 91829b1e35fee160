"""The small picture beside a link: the headline and the address; no code, for it is seen on the very phone.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: what else a layout
shows on larger sheets.
"""

from __future__ import annotations

import math
from functools import partial

from loa.kinds.poster.card import WHITE, breakable
from loa.kinds.poster.content import Content
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.scene import Scene, drawn, first_fitting, sound, under
from loa.kinds.poster.setting import Item, Misfit, by_clauses, sizes
from loa.sheet.marks import Fill, Mark
from loa.sheet.waves import waves
from loa.world import Measure

_WORDS_COLUMNS = 8
_TEXT_PT = (34.0, 27.0)
_HEADLINE_PT = 112.0
"""Sizes on a sheet 21 cm high; a link card is half as high and seen as small as a stamp."""


def link_card_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The card at the largest sizes at which everything fits."""
    scene = Scene(content, form, measure)
    largest, smallest = (max(form.smallest_pt, size * scene.unit_mm) for size in _TEXT_PT)
    return first_fitting(partial(_attempt, scene, size_pt) for size_pt in sizes(largest, smallest))


def _attempt(scene: Scene, size_pt: float) -> tuple[Mark, ...]:
    content, form, unit_mm = scene.content, scene.form, scene.unit_mm
    width_mm, edge_mm = scene.grid.width_mm(_WORDS_COLUMNS), scene.grid.x_mm(_WORDS_COLUMNS)
    campaign = drawn((scene.campaign(size_pt, WHITE),), width_mm, scene.measure)
    address = Item(("qr",), breakable(content.address), "sans-600", size_pt, content.number_colour, max_lines=2)
    low = drawn((address,), width_mm, scene.measure)
    room_mm = scene.bottom_mm - scene.top_mm - campaign.height_mm - low.height_mm - 22 * unit_mm
    headline = drawn((_headline(scene, width_mm, max(room_mm, 0.1)),), width_mm, scene.measure)
    high = under(9 * unit_mm, campaign, headline)
    return (
        *_ground(scene, edge_mm),
        *band(content, form, scene.measure),
        *high.at(scene.left_mm, scene.top_mm, 10),
        *low.at(scene.left_mm, scene.bottom_mm - low.height_mm, 20),
    )


def _headline(scene: Scene, width_mm: float, height_mm: float) -> Item:
    size_pt = scene.form.headline_pt(scene.measure, "sans-800")
    item = Item(("headline",), scene.content.headline, "sans-800", size_pt, WHITE, 0.0, 1.15, role="title", max_lines=4)
    return sound(by_clauses(item, width_mm, _HEADLINE_PT * scene.unit_mm, scene.measure, height_mm))


def _ground(scene: Scene, edge_mm: float) -> tuple[Mark, ...]:
    """Colour all over; the waves rise from the lower edge, where the address ends, and leave at the right."""
    content, form = scene.content, scene.form
    room = (edge_mm, scene.band_mm, form.width_mm - edge_mm, form.height_mm - scene.band_mm)
    reach_mm = 0.92 * math.hypot(room[2], room[3])
    return (
        Fill(0, 0, form.width_mm, form.height_mm, content.primary),
        *waves(
            edge_mm,
            form.height_mm,
            "ne",
            first_mm=0.21 * reach_mm,
            band_mm=0.155 * reach_mm,
            gap_mm=0.1625 * reach_mm,
            colour=content.brand.sun,
        ),
        *stamp(content, room, scene.measure),
    )
