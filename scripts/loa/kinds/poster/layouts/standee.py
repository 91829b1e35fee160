"""A stand that people walk up to: what it says at the height of their eyes, the code at the height of their hands.

In: a scene, the words above and beside the code. Out: the marks; TooLongError for a text that is too long. Not here:
which words (big_qr.py, message.py, …), other shapes (upright.py, parted.py, strip.py).

Nobody reads what stands lower than the code, so the waves fill it, cropped by the stand's edges.
"""

from __future__ import annotations

import math

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.layouts.fields import Fields, spread
from loa.kinds.poster.layouts.scene import Scene, under
from loa.sheet.marks import Fill, Mark

HAND_MM = (500.0, 900.0)
"""Between which depths below the stand's top, 1.8 m above the floor, the code stands: 1.3 to 0.9 m above the floor.

Source: our decision: a phone held before the chest, by people who stand and by people in a wheelchair.
"""

_CARD_COLUMNS = 5
_OVER_CODE = 8.0
"""Millimetres on A4 between the words above, the edge of the white and the card."""


def standee_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """All marks in painting order; the code hangs as low as its range allows, so that the words have room."""
    content, unit_mm = scene.content, scene.unit_mm
    card = scene.card(scene.card_side_mm(fields.card_columns or _CARD_COLUMNS), fields.size_pt)
    card_mm = HAND_MM[1] - card.side_mm + card.quiet_mm
    seam_mm = card_mm - (_OVER_CODE if fields.dark_words else 1.2 * _OVER_CODE) * unit_mm
    high = under(7 * unit_mm, *fields.words(scene.inner_mm, fields.dark_words))
    room_mm = seam_mm - _OVER_CODE * unit_mm - scene.top_mm
    if high.height_mm > room_mm:
        scene.refuse(high, room_mm)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    narrow_mm = card_x_mm - scene.left_mm - 7 * unit_mm
    beside = fields.beside(narrow_mm, True)
    next_to = under(9 * unit_mm, beside.foot, beside.top, beside.middle)
    small = scene.small(narrow_mm, WHITE, fewest_lines=2)
    beside_mm = card.height_mm - small.height_mm - 12 * unit_mm
    if next_to.height_mm > beside_mm:
        scene.refuse(next_to, beside_mm)
    return (
        *_ground(scene, fields, seam_mm, card_mm + card.height_mm),
        *band(content, scene.form, scene.measure),
        *high.at(scene.left_mm, scene.top_mm + 0.6 * (room_mm - high.height_mm), 10),
        *next_to.at(scene.left_mm, card_mm, 40),
        *card.marks(card_x_mm, card_mm, 60),
        *small.at(scene.left_mm, card_mm + card.height_mm - small.height_mm - 3 * unit_mm, 70),
    )


def _ground(scene: Scene, fields: Fields, seam_mm: float, y_mm: float) -> tuple[Mark, ...]:
    """Colour below, white above unless the words stand on colour too; the waves under the code; the stamp.

    The waves spread from the stand's own edge, at the height of the code's foot, lest they end in the middle of it.
    """
    content, form = scene.content, scene.form
    x_mm = form.width_mm
    low_mm = form.height_mm - y_mm
    white = () if fields.dark_words else (Fill(0, 0, form.width_mm, seam_mm, WHITE),)
    return (
        Fill(0, 0, form.width_mm, form.height_mm, content.primary),
        *white,
        *spread(x_mm, y_mm, 0.98 * math.hypot(x_mm, low_mm), content.brand.sun, "sw"),
        *stamp(content, (0.1 * x_mm, y_mm + 0.2 * low_mm, 0.8 * x_mm, 0.6 * low_mm), scene.measure),
    )
