"""The big-code layout: what to do is scan, and everything leads there.

In: nothing. Out: DRAWINGS by composition. Not here: where things stand (big_qr_tall.py,
big_qr_side.py, big_qr_parted.py, link_card.py).
"""

from __future__ import annotations

from loa.kinds.poster.layouts.big_qr_parted import parted_big_qr_marks
from loa.kinds.poster.layouts.big_qr_side import side_marks
from loa.kinds.poster.layouts.big_qr_tall import tall_marks
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.link_card import link_card_marks

DRAWINGS: Drawings = {
    "tall": tall_marks,
    "story": parted_big_qr_marks,
    "side": side_marks,
    "wide": parted_big_qr_marks,
    "standee": parted_big_qr_marks,
    "banner": parted_big_qr_marks,
    "card": link_card_marks,
}
