"""The big-code layout on upright paper: the words on white above, the code and its waves on colour below.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: other
shapes (big_qr_side.py), the draft's marks (draft.py).
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
    Column,
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
from loa.sheet.units import mm_from_pt
from loa.sheet.waves import waves
from loa.world import Measure

_CARD_COLUMNS = 6
_LARGEST_HEADLINE_PT = 96.0
_ACTION = (2.2, 1.6)
"""Sizes on A4; other formats grow with the short side. The action is so many times larger than the text."""

_ADDRESS_PT = 15.0
_ATTEMPTS = ((0.245, 19.0, 17.0), (0.22, 17.0, 16.0), (0.195, 16.0, 13.0))
"""What is tried in turn: the headline's share of the sheet's height at most, the largest and smallest text on A4."""

_WAVES_MM = (38.0, 62.0)
"""Least and most height of the waves above the card, on A4."""


def tall_marks(content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest sizes at which everything fits; the headline gives way before the text gets small."""
    grid = Grid(form)
    unit_mm = grid.unit_mm
    one_line_pt = address_pt(content, grid.width_mm(_CARD_COLUMNS), _ADDRESS_PT * unit_mm, measure)
    marks: tuple[Mark, ...] | Misfit = ()
    for share, largest, smallest in _ATTEMPTS:
        headline = by_clauses(
            _headline(content, form, measure),
            grid.width_mm(COLUMNS),
            _LARGEST_HEADLINE_PT * unit_mm,
            measure,
            share * form.height_mm,
        )
        if isinstance(headline, Misfit):
            marks = headline
            continue
        for size_pt in sizes(min(largest * unit_mm, one_line_pt), min(smallest * unit_mm, one_line_pt)):
            marks = _Tall(content, grid, measure, headline, size_pt).marks()
            if not isinstance(marks, Misfit):
                return marks
    return marks


def _headline(content: Content, form: Format, measure: Measure) -> Item:
    """The headline at the smallest size that is readable from afar."""
    size_pt, gap_mm = form.headline_pt(measure, "sans-800"), 8 * form.short_mm / 210
    return Item(
        ("headline",), content.headline, "sans-800", size_pt, content.primary, gap_mm, 1.16, role="title", max_lines=3
    )


@dataclass(frozen=True, slots=True)
class _Tall:
    """One attempt at the sheet, with the headline as set and all other text at one size."""

    content: Content
    grid: Grid
    measure: Measure
    headline: Item
    size_pt: float

    def marks(self) -> tuple[Mark, ...] | Misfit:
        """All marks in painting order, or the text that stands in the way."""
        form, unit_mm, width_mm = self.grid.format, self.grid.unit_mm, self.grid.width_mm(COLUMNS)
        head = column(self._head(), width_mm, self.measure)
        card = card_of(self.content, self.grid.width_mm(_CARD_COLUMNS), self.size_pt, 4 * unit_mm, self.measure)
        small = self._small()
        if isinstance(head, Misfit) or isinstance(card, Misfit) or isinstance(small, Misfit):
            return first_misfit(head, card, small)
        head_mm = max(form.top_mm, band_height_mm(self.content, form, self.measure) + form.margin_mm)
        small_mm = form.bottom_mm - small.height_mm
        card_mm = small_mm - 7 * unit_mm - card.height_mm
        waves_mm = card_mm - (head_mm + head.height_mm + 9 * unit_mm)
        least_mm, most_mm = (height * unit_mm for height in _WAVES_MM)
        if waves_mm < least_mm:
            return too_tall(self._head(), width_mm, head.height_mm - (least_mm - waves_mm), self.measure)
        field_mm = card_mm - min(waves_mm, most_mm)
        left = self._left(field_mm + 10 * unit_mm, card_mm, card_mm + card.height_mm)
        if isinstance(left, Misfit):
            return left
        return (
            *self._ground(field_mm, card_mm),
            *band(self.content, form, self.measure),
            *column_words(head, form.margin_mm, head_mm, 10),
            *left,
            *card.marks(self._card_x_mm, card_mm, 40),
            *column_words(small, form.margin_mm, small_mm, 50),
        )

    @property
    def _card_x_mm(self) -> float:
        return self.grid.x_mm(COLUMNS - _CARD_COLUMNS)

    def _head(self) -> tuple[Item, ...]:
        """Campaign, headline, message."""
        content, ink, unit_mm = self.content, self.content.brand.ink, self.grid.unit_mm
        campaign = Item(("campaign",), content.campaign, "sans-600", self.size_pt, ink, leading=1.25, max_lines=2)
        if content.message is None:
            return (campaign, self.headline)
        message = Item(("message",), content.message, "sans-400", self.size_pt, ink, 6 * unit_mm, 1.42, max_lines=4)
        return (campaign, self.headline, message)

    def _small(self) -> Column | Misfit:
        """The small print on one line, or who answers above the rest, else a line for each."""
        owner, *rest = self.content.small_print
        item = Item(
            ("owner",), "", "sans-400", self.grid.format.smallest_pt, WHITE, 1.2 * self.grid.unit_mm, role="small"
        )
        width_mm = self.grid.width_mm(COLUMNS)
        for texts in ((" · ".join((owner, *rest)),), (owner, " · ".join(rest))):
            made = column([item._replace(text=text, max_lines=1) for text in texts], width_mm, self.measure)
            if isinstance(made, Column):
                return made
        return column([item._replace(text=text, max_lines=2) for text in (owner, *rest)], width_mm, self.measure)

    def _left(self, top_mm: float, card_mm: float, bottom_mm: float) -> tuple[Mark, ...] | Misfit:
        """Points and action beside the card: the first point at its top where there is room, the action at its foot."""
        width_mm, left_mm = self._card_x_mm - self.grid.format.margin_mm - 7 * self.grid.unit_mm, self.grid.x_mm(0)
        items = (*self._points(), self._action(width_mm))
        points = column(items[:-1], width_mm, self.measure)
        action = column(items[-1:], width_mm, self.measure)
        if isinstance(points, Misfit) or isinstance(action, Misfit):
            return first_misfit(points, action)
        needed_mm = points.height_mm + (items[-1].gap_mm if points.items else 0.0) + action.height_mm
        if needed_mm > bottom_mm - top_mm:
            return too_tall(items, width_mm, bottom_mm - top_mm, self.measure)
        return (
            *column_words(points, left_mm, max(top_mm, min(card_mm, bottom_mm - needed_mm)), 20),
            *column_words(action, left_mm, bottom_mm - action.height_mm, 30),
        )

    def _points(self) -> tuple[Item, ...]:
        gap_mm = 0.6 * mm_from_pt(self.size_pt)
        colour = self.content.number_colour
        return tuple(
            Item(
                ("points", number - 1),
                text,
                "sans-600",
                self.size_pt,
                WHITE,
                gap_mm,
                leading=1.32,
                number=str(number),
                number_colour=colour,
            )
            for number, text in enumerate(self.content.points, 1)
        )

    def _action(self, width_mm: float) -> Item:
        """The action as large as it stands on three lines."""
        largest, smallest = (times * self.size_pt for times in _ACTION)
        gap_mm = 9 * self.grid.unit_mm
        item = Item(("action",), self.content.action, "sans-800", smallest, WHITE, gap_mm, 1.2, max_lines=3)
        return enlarged(item, width_mm, largest, self.measure)

    def _ground(self, field_mm: float, card_mm: float) -> tuple[Mark, ...]:
        """The coloured field, the waves from the card's corner cropped by the sheet and the white above, the stamp."""
        form, x_mm = self.grid.format, self._card_x_mm
        reach_mm = 0.98 * math.hypot(form.width_mm - x_mm, card_mm - field_mm)
        brand = self.content.brand
        return (
            Fill(0, field_mm, form.width_mm, form.height_mm - field_mm, self.content.primary),
            *waves(
                x_mm,
                card_mm,
                "ne",
                first_mm=0.22 * reach_mm,
                band_mm=0.15 * reach_mm,
                gap_mm=0.165 * reach_mm,
                colour=brand.sun,
            ),
            Fill(0, 0, form.width_mm, field_mm, WHITE),
            *stamp(self.content, (x_mm, field_mm, form.width_mm - x_mm, card_mm - field_mm), self.measure),
        )
