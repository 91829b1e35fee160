"""A stand that people walk up to: what it says at the height of their eyes, the code at the height of their hands.

In: a scene, the words beside and above the code. Out: the marks; TooLongError for a text that is too long. Not here:
which words (big_qr.py, message.py, …), other shapes (parted.py).

Nobody reads what stands lower than the code, so the waves fill it, cropped by the stand's edges.
"""

from __future__ import annotations

import math

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.layouts.fields import Fields
from loa.kinds.poster.layouts.scene import Scene, under
from loa.sheet.marks import Fill, Mark
from loa.sheet.waves import waves

HAND_MM = (900.0, 1300.0)
"""Between which heights above the floor the code stands.

Source: our decision: a phone held before the chest, by people who stand and by people in a wheelchair.
"""

_CARD_COLUMNS = (6, 4)
"""How wide the card is: as wide as the words above leave it room, at least as wide as its distance asks."""


def standee_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """All marks in painting order, with the largest code for which the words above leave room."""
    content, form, unit_mm = scene.content, scene.form, scene.unit_mm
    told = fields.words(scene.inner_mm, fields.dark_words)
    high = under(7 * unit_mm, *told)
    highest_mm, lowest_mm = (form.height_mm - height for height in reversed(HAND_MM))
    card = scene.card(scene.card_side_mm(_CARD_COLUMNS[1]), fields.size_pt)
    seam_mm = max(highest_mm - card.quiet_mm, scene.top_mm + high.height_mm + 9 * unit_mm)
    for columns in range(*_CARD_COLUMNS, -1):
        larger = scene.card(scene.grid.width_mm(columns), fields.size_pt)
        if seam_mm + 8 * unit_mm + larger.side_mm - larger.quiet_mm <= lowest_mm:
            card = max(card, larger, key=lambda each: each.side_mm)
            break
    card_mm = max(seam_mm + 8 * unit_mm, highest_mm - card.quiet_mm)
    room_mm = lowest_mm - card.side_mm + card.quiet_mm - 8 * unit_mm - 9 * unit_mm - scene.top_mm
    if high.height_mm > room_mm:
        scene.refuse(high, room_mm)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    narrow_mm = card_x_mm - scene.left_mm - 7 * unit_mm
    beside = fields.beside(narrow_mm, True)
    next_to = under(9 * unit_mm, beside.foot, beside.top, beside.middle)
    small = scene.small(narrow_mm, WHITE, fewest_lines=3)
    if next_to.height_mm > scene.bottom_mm - small.height_mm - 9 * unit_mm - card_mm:
        scene.refuse(next_to, scene.bottom_mm - small.height_mm - 9 * unit_mm - card_mm)
    return (
        *_ground(scene, fields, seam_mm, (card_x_mm, card_mm + card.height_mm)),
        *band(content, form, scene.measure),
        *high.at(scene.left_mm, scene.top_mm, 10),
        *next_to.at(scene.left_mm, card_mm, 40),
        *card.marks(card_x_mm, card_mm, 60),
        *small.at(scene.left_mm, scene.bottom_mm - small.height_mm, 70),
    )


def _ground(scene: Scene, fields: Fields, seam_mm: float, corner: tuple[float, float]) -> tuple[Mark, ...]:
    """Colour below, white above unless the words stand on colour too; the waves under the code; the stamp."""
    content, form = scene.content, scene.form
    x_mm, y_mm = corner
    room = (x_mm, y_mm, form.width_mm - x_mm, form.height_mm - y_mm)
    reach_mm = 0.95 * math.hypot(room[2], room[3])
    white = () if fields.dark_words else (Fill(0, 0, form.width_mm, seam_mm, WHITE),)
    return (
        Fill(0, 0, form.width_mm, form.height_mm, content.primary),
        *white,
        *waves(
            x_mm,
            y_mm,
            "se",
            first_mm=0.21 * reach_mm,
            band_mm=0.155 * reach_mm,
            gap_mm=0.1625 * reach_mm,
            colour=content.brand.sun,
        ),
        *stamp(content, room, scene.measure),
    )
