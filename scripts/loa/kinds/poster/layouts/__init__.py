"""All layouts by name, and which formats each is good at.

In: a layout's name. Out: LAYOUTS, the formats it offers. Not here: where things stand (one module a layout).
"""

from __future__ import annotations

from collections.abc import Mapping

from loa.kinds.poster.formats import FORMATS, Format
from loa.kinds.poster.layouts import big_qr, desk_card, event, key_figure, message, photo, steps
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.record import Layout

LAYOUTS: Mapping[Layout, Drawings] = {
    Layout.BIG_QR: big_qr.DRAWINGS,
    Layout.MESSAGE: message.DRAWINGS,
    Layout.STEPS: steps.DRAWINGS,
    Layout.KEY_FIGURE: key_figure.DRAWINGS,
    Layout.EVENT: event.DRAWINGS,
    Layout.DESK_CARD: desk_card.DRAWINGS,
    Layout.PHOTO: photo.DRAWINGS,
}


def offered(layout: Layout) -> tuple[Format, ...]:
    """The formats that a layout can be drawn in."""
    return tuple(form for form in FORMATS if form.composition in LAYOUTS[layout])
