"""The two fields of a parted sheet: what the words' field says, what stands beside the code, the waves between.

In: nothing. Out: Told, Fields, spread. Not here: where the fields lie (parted.py, upright.py, standee.py), which words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from loa.kinds.poster.layouts.scene import NOTHING, Drawn
from loa.sheet.marks import Mark
from loa.sheet.waves import Direction, waves

OPTICAL = 0.4
"""What share of spare height stands above the words: the eye's middle lies above the true one."""


class Told(NamedTuple):
    """What one field says: at its top, in its middle, at its foot."""

    top: Drawn = NOTHING
    middle: Drawn = NOTHING
    foot: Drawn = NOTHING


class Fields(NamedTuple):
    """The words of one attempt.

    Shape: `words` and `beside` make them for a width and a ground (True for the campaign's colour, False for white);
    `beside` stands next to the code. `dark_words` tells which of the two fields is coloured where they meet.
    `card_columns` is how wide the code's card is at least, None leaves it to the arrangement.
    """

    words: Callable[[float, bool], Told]
    beside: Callable[[float, bool], Told]
    dark_words: bool
    size_pt: float
    card_columns: int | None = None


def spread(x_mm: float, y_mm: float, reach_mm: float, colour: str, direction: Direction = "ne") -> tuple[Mark, ...]:
    """Three waves that reach so far from a corner."""
    first_mm, band_mm, gap_mm = (share * reach_mm for share in (0.21, 0.155, 0.1625))
    return waves(x_mm, y_mm, direction, first_mm=first_mm, band_mm=band_mm, gap_mm=gap_mm, colour=colour)
