"""The big-code layout on a square screen: the words on the left, on the right the code with its waves above it.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: upright
paper (big_qr_tall.py), the draft's marks (draft.py).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from loa.kinds.poster.card import WHITE, address_pt, card_of
from loa.kinds.poster.content import Content
from loa.kinds.poster.draft import band, band_height_mm, stamp
from loa.kinds.poster.formats import Format
from loa.kinds.poster.grid import COLUMNS, Grid
from loa.kinds.poster.setting import (
    Item,
    Misfit,
    by_clauses,
    column,
    column_words,
    enlarged,
    first_misfit,
    sizes,
    too_tall,
)
from loa.sheet.marks import Fill, Mark
from loa.sheet.waves import waves
from loa.world import Measure

_CARD_COLUMNS = 5
_TEXT_PT = (19.0, 12.0)
_HEADLINE_PT = 54.0
_ADDRESS_PT = 13.0
_ACTION = (1.9, 1.4)
"""Sizes on a sheet of 21 cm; the action is so many times larger than the text. The points stay on the page: a square in
a feed is read in two seconds."""


def side_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest size of text at which everything fits; the message is the first to go."""
    grid = Grid(form)
    headline = _headline(content, grid, measure)
    if isinstance(headline, Misfit):
        return headline
    largest, smallest = (max(form.smallest_pt, size * grid.unit_mm) for size in _TEXT_PT)
    largest = min(largest, address_pt(content, _card_mm(content, grid), _ADDRESS_PT * grid.unit_mm, measure))
    marks: tuple[Mark, ...] | Misfit = ()
    for message in dict.fromkeys((content.message, None)):
        for size_pt in sizes(largest, smallest):
            marks = _Side(content, grid, measure, headline, message, size_pt).marks()
            if not isinstance(marks, Misfit):
                return marks
    return marks


def _card_mm(content: Content, grid: Grid) -> float:
    """The card's side: whole columns, more where the code needs it."""
    return max(grid.width_mm(_CARD_COLUMNS), content.code.smallest_side_mm(1000 * grid.format.scan_m))


def _text_mm(content: Content, grid: Grid) -> float:
    """The width of the words beside the card."""
    return grid.width_mm(COLUMNS) - _card_mm(content, grid) - grid.gutter_mm - 6 * grid.unit_mm


def _headline(content: Content, grid: Grid, measure: Measure) -> Item | Misfit:
    """The headline as large as it stands beside the waves."""
    size_pt, unit_mm = grid.format.headline_pt(measure, "sans-800"), grid.unit_mm
    item = Item(
        ("headline",), content.headline, "sans-800", size_pt, WHITE, 8 * unit_mm, 1.16, role="title", max_lines=3
    )
    return by_clauses(item, _text_mm(content, grid), _HEADLINE_PT * unit_mm, measure)


@dataclass(frozen=True, slots=True)
class _Side:
    """One attempt at the sheet, with or without the message, all text but the headline at one size."""

    content: Content
    grid: Grid
    measure: Measure
    headline: Item
    message: str | None
    size_pt: float

    def marks(self) -> tuple[Mark, ...] | Misfit:
        """All marks in painting order, or the text that stands in the way."""
        form, unit_mm, width_mm = self.grid.format, self.grid.unit_mm, _text_mm(self.content, self.grid)
        card = card_of(self.content, _card_mm(self.content, self.grid), self.size_pt, 4 * unit_mm, self.measure)
        head = column(self._head(), width_mm, self.measure)
        action = column((self._action(),), width_mm, self.measure)
        small = column(self._small(), width_mm, self.measure)
        if isinstance(card, Misfit) or isinstance(head, Misfit):
            return first_misfit(card, head)
        if isinstance(action, Misfit) or isinstance(small, Misfit):
            return first_misfit(action, small)
        top_mm = band_height_mm(self.content, form, self.measure) + form.margin_mm
        bottom_mm = form.height_mm - form.margin_mm
        card_mm = bottom_mm - card.height_mm
        small_mm = bottom_mm - small.height_mm
        action_mm = small_mm - 5 * unit_mm - action.height_mm
        room_mm = action_mm - 8 * unit_mm - top_mm
        if head.height_mm > room_mm:
            return too_tall(self._head(), width_mm, room_mm, self.measure)
        return (
            *self._ground(card_mm),
            *band(self.content, form, self.measure),
            *column_words(head, form.margin_mm, top_mm, 10),
            *column_words(action, form.margin_mm, action_mm, 20),
            *card.marks(self._card_x_mm, card_mm, 30),
            *column_words(small, form.margin_mm, small_mm, 40),
        )

    @property
    def _card_x_mm(self) -> float:
        return self.grid.x_mm(0) + self.grid.width_mm(COLUMNS) - _card_mm(self.content, self.grid)

    def _head(self) -> tuple[Item, ...]:
        """Campaign, headline, message."""
        content, unit_mm = self.content, self.grid.unit_mm
        campaign = Item(("campaign",), content.campaign, "sans-600", self.size_pt, WHITE, leading=1.25, max_lines=2)
        if self.message is None:
            return (campaign, self.headline)
        message = Item(("message",), self.message, "sans-400", self.size_pt, WHITE, 7 * unit_mm, 1.42)
        return (campaign, self.headline, message)

    def _action(self) -> Item:
        largest, smallest = (times * self.size_pt for times in _ACTION)
        item = Item(("action",), self.content.action, "sans-800", smallest, WHITE, leading=1.2, max_lines=3)
        return enlarged(item, _text_mm(self.content, self.grid), largest, self.measure)

    def _small(self) -> tuple[Item, ...]:
        size_pt, gap_mm = self.grid.format.smallest_pt, 1.2 * self.grid.unit_mm
        return tuple(
            Item(("owner",), text, "sans-400", size_pt, WHITE, gap_mm, 1.3, "small", 2)
            for text in self.content.small_print
        )

    def _ground(self, card_mm: float) -> tuple[Mark, ...]:
        """The coloured ground, the waves from the card's corner cropped by the sheet, the stamp."""
        form, x_mm = self.grid.format, self._card_x_mm
        top_mm = band_height_mm(self.content, form, self.measure)
        reach_mm = 0.96 * math.hypot(form.width_mm - x_mm, card_mm - top_mm)
        return (
            Fill(0, 0, form.width_mm, form.height_mm, self.content.primary),
            *waves(
                x_mm,
                card_mm,
                "ne",
                first_mm=0.2 * reach_mm,
                band_mm=0.16 * reach_mm,
                gap_mm=0.16 * reach_mm,
                colour=self.content.brand.sun,
            ),
            *stamp(self.content, (x_mm, top_mm, form.width_mm - x_mm, card_mm - top_mm), self.measure),
        )
