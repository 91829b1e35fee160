"""The white card with the symbol, its quiet zone and the typed address.

In: a payload and an address, a side in mm, a Measure. Out: a Card and its marks. Not here: where it stands (layouts/).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from loa.kinds.poster.content import Content
from loa.kinds.poster.setting import Column, Item, Misfit, column, column_words
from loa.sheet.marks import Fill, Mark
from loa.sheet.units import pt_from_mm
from loa.world import Measure

WHITE = "#FFFFFF"
"""Print leaves the paper as it is: a warm tint of 1% would come out as specks."""

_ROUNDING_PT = 0.01


@dataclass(frozen=True, slots=True)
class Card:
    """A white card of `side_mm` by `height_mm`: the symbol above, the typed address below its quiet zone."""

    content: Content
    side_mm: float
    quiet_mm: float
    address: Column
    pad_mm: float

    @property
    def height_mm(self) -> float:
        """The quiet zone is the space between symbol and address."""
        return self.side_mm + self.address.height_mm + self.pad_mm

    def marks(self, x_mm: float, y_mm: float, block_no: int) -> Iterator[Mark]:
        """The card with its upper left corner at (x, y)."""
        yield Fill(x_mm, y_mm, self.side_mm, self.height_mm, WHITE)
        yield from self.content.code.marks(x_mm, y_mm, self.side_mm)
        yield from column_words(self.address, x_mm + self.quiet_mm, y_mm + self.side_mm, block_no)


def card_of(content: Content, side_mm: float, size_pt: float, pad_mm: float, measure: Measure) -> Card | Misfit:
    """The card of a side, the address set at this size on at most two lines, no wider than the symbol above it."""
    quiet_mm = _quiet_mm(content, side_mm)
    item = Item(("qr",), breakable(content.address), "sans-600", size_pt, content.brand.ink, leading=1.3, max_lines=2)
    address = column((item,), side_mm - 2 * quiet_mm, measure)
    return address if isinstance(address, Misfit) else Card(content, side_mm, quiet_mm, address, pad_mm)


def address_pt(content: Content, side_mm: float, smallest_pt: float, measure: Measure) -> float:
    """The largest size at which the address stands on one line; no limit when that would be below the smallest."""
    room_mm = side_mm - 2 * _quiet_mm(content, side_mm)
    parts = breakable(content.address).split("\u200b")
    # Kerning across the slashes may make the whole wider than its parts.
    wide_em = max(sum(measure(part, "sans-600").width for part in parts), measure("".join(parts), "sans-600").width)
    size_pt = pt_from_mm(room_mm / wide_em) - _ROUNDING_PT
    return size_pt if size_pt >= smallest_pt else math.inf


def _quiet_mm(content: Content, side_mm: float) -> float:
    """How far the symbol's modules stand from the left side of a card of that side."""
    return side_mm * content.code.left_share


def breakable(address: str) -> str:
    """The address with a place to break after each slash: a reader types the two lines as one."""
    return address.replace("/", "/\u200b")
