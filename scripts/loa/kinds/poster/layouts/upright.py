"""Upright sheets parted in two: words above, below them the code with what to do beside it.

In: a scene, the words of both fields. Out: the marks; TooLongError for a text that is too long. Not here: wide sheets
(parted.py), stands (standee.py), which words (key_figure.py, event.py, desk_card.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.formats import Composition
from loa.kinds.poster.layouts.fields import OPTICAL, Fields, spread
from loa.kinds.poster.layouts.scene import Scene, under
from loa.sheet.marks import Fill, Mark

_LEAST_WAVES: Mapping[Composition, float] = {"tall": 23.0, "story": 13.0}
_MOST_WAVES = 92.0
"""Height of the waves in millimetres on A4."""

_CARD_COLUMNS: Mapping[Composition, int] = {"tall": 6, "story": 5}
"""How wide the code's card is at least: it leads, whatever the distance asks; a phone's screen is higher, not wider."""


def upright_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """The sheet with the darker field where the layout wants it."""
    made = _Upright(scene, fields)
    return made.dark_above() if fields.dark_words else made.light_above()


def foot_width_mm(scene: Scene, card_columns: int | None = None) -> float:
    """How wide words stand to the left of the code and of the waves above it."""
    return scene.inner_mm - _card_side_mm(scene, card_columns) - 7 * scene.unit_mm


def _card_side_mm(scene: Scene, card_columns: int | None) -> float:
    return scene.card_side_mm(card_columns or _CARD_COLUMNS[scene.form.composition])


class _Upright:
    """One attempt: what stands where, counted from the foot upwards."""

    def __init__(self, scene: Scene, fields: Fields) -> None:
        self.scene, self.fields = scene, fields
        self.unit_mm, self.gap_mm = scene.unit_mm, 7 * scene.unit_mm
        self.card = scene.card(_card_side_mm(scene, fields.card_columns), fields.size_pt)
        self.card_x_mm = scene.left_mm + scene.inner_mm - self.card.side_mm
        self.small = scene.small(scene.inner_mm, scene.content.brand.ink if fields.dark_words else WHITE)
        self.told = fields.words(scene.inner_mm, fields.dark_words)
        self.beside = fields.beside(foot_width_mm(scene, fields.card_columns), not fields.dark_words)
        self.next_to = under(self.gap_mm, *self.beside)
        self.small_mm = scene.bottom_mm - self.small.height_mm
        self.code_end_mm = self.small_mm - self.gap_mm

    def light_above(self) -> tuple[Mark, ...]:
        """White above; the waves stand in the coloured field, over the code, cropped by the white."""
        scene, unit_mm, form = self.scene, self.unit_mm, self.scene.form
        told = under(self.gap_mm, *self.told)
        card_mm = self.code_end_mm - self.card.height_mm
        beside_mm = self.next_to.height_mm + 10 * unit_mm - self.card.height_mm
        least_mm = max(_LEAST_WAVES[form.composition] * unit_mm, beside_mm)
        room_mm = card_mm - least_mm - 9 * unit_mm - scene.top_mm
        if told.height_mm > room_mm:
            scene.refuse(told, room_mm)
        waves_mm = min(max(_MOST_WAVES * unit_mm, least_mm), least_mm + room_mm - told.height_mm)
        seam_mm = card_mm - waves_mm
        spare_mm = room_mm + least_mm - waves_mm - told.height_mm
        reach_mm = 0.98 * math.hypot(form.width_mm - self.card_x_mm, waves_mm)
        return (
            Fill(0, seam_mm, form.width_mm, form.height_mm - seam_mm, scene.content.primary),
            *spread(self.card_x_mm, card_mm, reach_mm, scene.content.brand.sun),
            Fill(0, 0, form.width_mm, seam_mm, WHITE),
            *self._stamp(self.card_x_mm, seam_mm, waves_mm),
            *band(scene.content, form, scene.measure),
            *told.at(scene.left_mm, scene.top_mm + OPTICAL * spare_mm, 10),
            *self._code(card_mm, seam_mm + 10 * unit_mm),
        )

    def dark_above(self) -> tuple[Mark, ...]:
        """Colour above; the waves rise from the code's corner into it, what stands at its foot keeps to their left."""
        scene, unit_mm, foot = self.scene, self.unit_mm, self.told.foot
        card_mm = self.code_end_mm - max(self.card.height_mm, self.next_to.height_mm)
        seam_mm = card_mm - self.gap_mm
        middle = under(self.gap_mm, self.told.top, self.told.middle)
        least_mm = max(_LEAST_WAVES[scene.form.composition] * unit_mm, foot.height_mm + 10 * unit_mm)
        room_mm = seam_mm - least_mm - 4 * unit_mm - scene.top_mm
        if middle.height_mm > room_mm:
            scene.refuse(middle, room_mm)
        waves_mm = min(max(_MOST_WAVES * unit_mm, least_mm), least_mm + 0.45 * (room_mm - middle.height_mm))
        spare_mm = room_mm + least_mm - waves_mm - middle.height_mm
        below_mm = middle.height_mm - self.told.middle.height_mm
        waves_x_mm = max(self.card_x_mm, scene.left_mm + foot.width_mm + 4 * unit_mm)
        return (
            Fill(0, 0, scene.form.width_mm, seam_mm, scene.content.primary),
            *spread(waves_x_mm, seam_mm, waves_mm, scene.content.brand.sun),
            *self._stamp(waves_x_mm, seam_mm - waves_mm, waves_mm),
            *band(scene.content, scene.form, scene.measure),
            *self.told.top.at(scene.left_mm, scene.top_mm, 10),
            *self.told.middle.at(scene.left_mm, scene.top_mm + below_mm + OPTICAL * spare_mm, 20),
            *foot.at(scene.left_mm, seam_mm - 8 * unit_mm - foot.height_mm, 40),
            *self._code(card_mm, card_mm),
        )

    def _code(self, card_mm: float, highest_mm: float) -> tuple[Mark, ...]:
        """The code; beside it words from its top downwards and at its foot; the small print below."""
        high, left_mm = under(self.gap_mm, self.beside.top, self.beside.middle), self.scene.left_mm
        start_mm = max(highest_mm, min(card_mm, self.code_end_mm - self.next_to.height_mm))
        return (
            *high.at(left_mm, start_mm, 45),
            *self.beside.foot.at(left_mm, self.code_end_mm - self.beside.foot.height_mm, 55),
            *self.card.marks(self.card_x_mm, card_mm, 60),
            *self.small.at(left_mm, self.small_mm, 70),
        )

    def _stamp(self, x_mm: float, top_mm: float, height_mm: float) -> Iterator[Mark]:
        room = (x_mm, top_mm, self.scene.form.width_mm - x_mm, height_mm)
        return stamp(self.scene.content, room, self.scene.measure)
