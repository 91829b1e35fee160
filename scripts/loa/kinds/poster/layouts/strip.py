"""A strip above the road: the sentence as large as it gets, what to do under it, the code at the end.

In: a scene, the words of both fields. Out: the marks; TooLongError for a text that is too long. Not here: which words
(big_qr.py, message.py), other shapes (upright.py, parted.py, standee.py).
"""

from __future__ import annotations

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.layouts.fields import OPTICAL, Fields, spread
from loa.kinds.poster.layouts.scene import Scene, under
from loa.sheet.marks import Fill, Mark

_CARD_SHARE = 0.83
"""The card's side by the height that words have: what is left holds the typed address."""

_REACH_SHARE = 1.12
"""How far the waves reach, by the strip's height: more than it holds, so that its edge crops them."""


def strip_sentence_marks(scene: Scene, fields: Fields) -> tuple[Mark, ...]:
    """Words at the left, the code at the right, the waves spreading from the code's foot between them."""
    form, content, unit_mm = scene.form, scene.content, scene.unit_mm
    tall_mm = scene.bottom_mm - scene.top_mm
    least_mm = content.code.smallest_side_mm(1000 * form.scan_m)
    card = scene.card(max(_CARD_SHARE * tall_mm, least_mm), fields.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    card_mm = scene.bottom_mm - card.height_mm
    reach_mm = _REACH_SHARE * (form.height_mm - scene.band_mm)
    width_mm = card_x_mm - reach_mm - 10 * unit_mm - scene.left_mm
    told, beside = fields.words(width_mm, True), fields.beside(width_mm, True)
    small = scene.small(width_mm, WHITE)
    high = under(5 * unit_mm, *told)
    low = under(6 * unit_mm, under(5 * unit_mm, *beside), small)
    room_mm = tall_mm - low.height_mm - 6 * unit_mm
    if high.height_mm > room_mm:
        scene.refuse(high, room_mm)
    main = under(5 * unit_mm, told.middle, told.foot)
    main_mm = scene.top_mm + high.height_mm - main.height_mm + OPTICAL * (room_mm - high.height_mm)
    high_mm = form.height_mm - scene.band_mm
    return (
        Fill(0, 0, form.width_mm, form.height_mm, content.primary),
        *spread(card_x_mm, form.height_mm, reach_mm, content.brand.sun, "nw"),
        *stamp(content, (card_x_mm - high_mm, scene.band_mm, high_mm, high_mm), scene.measure),
        *band(content, form, scene.measure),
        *told.top.at(scene.left_mm, scene.top_mm, 10),
        *main.at(scene.left_mm, main_mm, 20),
        *low.at(scene.left_mm, scene.bottom_mm - low.height_mm, 50),
        *card.marks(card_x_mm, card_mm, 70),
    )
