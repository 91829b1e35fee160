"""What several layouts share: parts ready to stand somewhere, the code's card, the campaign, the action, small print.

In: a poster's words, a format, a Measure. Out: parts with their heights, or a TooLongError. Not here:
where the parts stand (parted.py), one layout's own words (key_figure.py, event.py, desk_card.py, photo.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, NoReturn, TypeVar

from loa.kinds.poster.card import WHITE, Card, address_pt, card_of
from loa.kinds.poster.content import Content
from loa.kinds.poster.draft import band_height_mm
from loa.kinds.poster.formats import Composition, Format
from loa.kinds.poster.grid import COLUMNS, Grid
from loa.kinds.poster.setting import (
    Column,
    Item,
    Misfit,
    breaks_badly,
    by_clauses,
    column,
    column_words,
    enlarged,
    sizes,
    too_tall,
)
from loa.model.record import Path
from loa.sheet.marks import Mark
from loa.sheet.units import mm_from_pt
from loa.world import Measure

T = TypeVar("T")

_GROWN: Mapping[Composition, float] = {"story": 1.2, "standee": 1.5, "card": 1.5, "banner": 2.2}
"""How much larger than on A4 text may get, beside growing with the short side."""


_SIZES_TRIED = 8
"""How many sizes of text are tried beside each size of headline: more are slow and not seen."""


_SMALLER = 0.88
"""By how much a headline that breaks its lines badly is made smaller before it is set again."""


class TooLongError(Exception):
    """A text that does not fit ends an attempt from deep inside; the layout turns it back into its Misfit."""

    def __init__(self, misfit: Misfit) -> None:
        super().__init__(str(misfit))
        self.misfit = misfit


def sound(part: T | Misfit) -> T:
    """The part.

    Raises: TooLongError when it is none.
    """
    if isinstance(part, Misfit):
        raise TooLongError(part)
    return part


def first_fitting(attempts: Iterable[Callable[[], tuple[Mark, ...]]]) -> tuple[Mark, ...] | Misfit:
    """What the first attempt that does not get stuck gives, else where the last one got stuck."""
    misfit = Misfit(("headline",), 1)
    for attempt in attempts:
        try:
            return attempt()
        except TooLongError as stuck:
            misfit = stuck.misfit
    return misfit


def balanced(shares: Sequence[float], sizes_pt: Sequence[float], weight: float = 1.0) -> list[tuple[float, float]]:
    """(headline's share of the height, size of text) in the order in which they are tried.

    Both give way together, the headline less the more it weighs: a giant headline over text that nobody can read is no
    better than the other way round.
    """
    step = math.ceil(len(sizes_pt) / _SIZES_TRIED)
    tried = dict.fromkeys((*sizes_pt[::step], sizes_pt[-1]))
    pairs = [(share, size_pt) for share in shares for size_pt in tried]
    return sorted(pairs, key=lambda pair: pair[0] ** weight * pair[1], reverse=True)


class Heading(NamedTuple):
    """How the headline is set in one attempt.

    Shape: `share` is how much of the sheet's height it takes at most, `largest_pt` its size on A4 at most; with `whole`
    it gets smaller rather than break its lines badly, and when that is not enough the attempt is given up.
    """

    share: float
    largest_pt: float
    whole: bool


class Drawn(NamedTuple):
    """Marks ready to stand somewhere.

    Shape: `at` takes the upper left corner and the number of the first paragraph; `items` are the officer's texts in
    it, to be blamed when it is too tall for `width_mm`.
    """

    height_mm: float
    width_mm: float
    items: tuple[Item, ...]
    at: Callable[[float, float, int], Iterable[Mark]]


NOTHING = Drawn(0.0, 0.0, (), lambda _x, _y, _block: ())


def drawn(items: Sequence[Item], width_mm: float, measure: Measure) -> Drawn:
    """The items one under another, however tall they get."""
    if not items:
        return NOTHING
    made = sound(column(items, width_mm, measure))
    return Drawn(made.height_mm, width_mm, tuple(items), lambda x, y, block: column_words(made, x, y, block))


def under(gap_mm: float, *parts: Drawn) -> Drawn:
    """The parts one under another with so much space between; empty ones take none."""
    shown = [part for part in parts if part.height_mm > 0]

    def at(x_mm: float, y_mm: float, block_no: int) -> Iterator[Mark]:
        for part in shown:
            yield from part.at(x_mm, y_mm, block_no)
            y_mm += part.height_mm + gap_mm
            block_no += max(1, len(part.items))

    height_mm = sum(part.height_mm for part in shown) + gap_mm * max(0, len(shown) - 1)
    width_mm = max((part.width_mm for part in shown), default=0.0)
    return Drawn(height_mm, width_mm, tuple(item for part in shown for item in part.items), at)


def beside(gap_mm: float, left: Drawn, right: Drawn) -> Drawn:
    """Two parts next to each other, their tops level."""

    def at(x_mm: float, y_mm: float, block_no: int) -> Iterator[Mark]:
        yield from left.at(x_mm, y_mm, block_no)
        yield from right.at(x_mm + left.width_mm + gap_mm, y_mm, block_no + max(1, len(left.items)))

    width_mm = left.width_mm + gap_mm + right.width_mm
    return Drawn(max(left.height_mm, right.height_mm), width_mm, (*left.items, *right.items), at)


@dataclass(frozen=True, slots=True)
class Scene:
    """One sheet to be filled: the words, the format, and what follows from both."""

    content: Content
    form: Format
    measure: Measure

    @property
    def grid(self) -> Grid:
        """The sheet's twelve columns."""
        return Grid(self.form)

    @property
    def unit_mm(self) -> float:
        """What one millimetre on A4 is here."""
        return self.grid.unit_mm

    @property
    def left_mm(self) -> float:
        """Where words begin."""
        return self.grid.x_mm(0)

    @property
    def inner_mm(self) -> float:
        """How wide words may stand at most."""
        return self.grid.width_mm(COLUMNS)

    @property
    def band_mm(self) -> float:
        """How far down the draft's band reaches."""
        return band_height_mm(self.content, self.form, self.measure)

    @property
    def top_mm(self) -> float:
        """Where the first words may stand."""
        return max(self.band_mm + self.form.margin_mm, self.form.top_mm)

    @property
    def bottom_mm(self) -> float:
        """Where the last words end."""
        return self.form.bottom_mm

    def sizes(self, largest_pt: float, smallest_pt: float) -> tuple[float, ...]:
        """The sizes of text to try, given as on A4: grown with the sheet, and more where there is height to spare."""
        grown = self.unit_mm * _GROWN.get(self.form.composition, 1.0)
        least_pt = max(self.form.smallest_pt, smallest_pt * self.unit_mm)
        return sizes(max(least_pt, largest_pt * grown), least_pt)

    def card_side_mm(self, least_columns: int) -> float:
        """The side of a card of whole columns that is read from where people scan it."""
        least_mm = self.content.code.smallest_side_mm(1000 * self.form.scan_m)
        widths = [self.grid.width_mm(columns) for columns in range(least_columns, COLUMNS + 1)]
        return next((width_mm for width_mm in widths if width_mm >= least_mm), widths[-1])

    def card(self, side_mm: float, size_pt: float) -> Card:
        """The white card of that side, its address no larger than other text."""
        one_line_pt = address_pt(self.content, side_mm, self.form.smallest_pt, self.measure)
        address_size_pt = max(self.form.smallest_pt, min(size_pt, one_line_pt))
        return sound(card_of(self.content, side_mm, address_size_pt, 4 * self.unit_mm, self.measure))

    def small(self, width_mm: float, colour: str, fewest_lines: int = 1) -> Drawn:
        """The small print on one line if it can, else who answers above the rest, else a line for each."""
        owner, *rest = self.content.small_print
        item = Item(("owner",), "", "sans-400", self.form.smallest_pt, colour, 1.2 * self.unit_mm, role="small")
        choices = ((" · ".join((owner, *rest)),), (owner, " · ".join(rest)))
        for texts in choices[fewest_lines - 1 :]:
            made = column([item._replace(text=text, max_lines=1) for text in texts], width_mm, self.measure)
            if not isinstance(made, Misfit):
                return drawn([item._replace(text=text, max_lines=1) for text in texts], width_mm, self.measure)
        return drawn([item._replace(text=text, max_lines=3) for text in (owner, *rest)], width_mm, self.measure)

    def campaign(self, size_pt: float, colour: str) -> Item:
        """The campaign's name, above everything."""
        return Item(("campaign",), self.content.campaign, "sans-600", size_pt, colour, leading=1.25, max_lines=2)

    def headline(self, width_mm: float, colour: str, heading: Heading, max_lines: int = 3) -> Item:
        """The headline at its largest, not smaller than what is readable from the reading distance."""
        size_pt, gap_mm = self.form.headline_pt(self.measure, "sans-800"), 8 * self.unit_mm
        item = Item(("headline",), self.content.headline, "sans-800", size_pt, colour, gap_mm, 1.16, "title", max_lines)
        height_mm = heading.share * self.form.height_mm
        largest_pt = heading.largest_pt * self.unit_mm
        while True:
            headline = sound(by_clauses(item, width_mm, max(largest_pt, size_pt), self.measure, height_mm))
            if not heading.whole or not breaks_badly(headline, width_mm, self.measure):
                return headline
            if headline.size_pt <= size_pt:
                raise TooLongError(Misfit(("headline",), 1))
            largest_pt = _SMALLER * headline.size_pt

    def action(self, width_mm: float, size_pt: float, times: tuple[float, float], colour: str) -> Item:
        """The action so many times larger than the text, as large as it stands on three lines."""
        largest_pt, smallest_pt = (each * size_pt for each in times)
        item = Item(("action",), self.content.action, "sans-800", smallest_pt, colour, leading=1.2, max_lines=3)
        return enlarged(item, width_mm, largest_pt, self.measure)

    def refuse(self, part: Drawn, room_mm: float) -> NoReturn:
        """Blames the text of a part that is to be shortened so that the part fits the room; campaigns keep their names.

        Raises: TooLongError, with how many words too many the text has.
        """
        items = tuple(item for item in part.items if item.path != ("campaign",)) or part.items
        own = column(items, part.width_mm, self.measure)
        assert isinstance(own, Column)
        spare_mm = own.height_mm - (part.height_mm - room_mm)
        raise TooLongError(too_tall(items, part.width_mm, max(0.1, spare_mm), self.measure))


def headline_within(item: Item, width_mm: float, largest_pt: float, height_mm: float, measure: Measure) -> Item:
    """The headline at its largest inside the box; at its own size on however much height its lines take, if need be.

    Raises: TooLongError when it has too many lines even so.
    """
    found = by_clauses(item, width_mm, largest_pt, measure, height_mm)
    return sound(by_clauses(item, width_mm, item.size_pt, measure)) if isinstance(found, Misfit) else found


def label_above(
    path: Path, label: str, value: str, sizes_pt: tuple[float, float], colours: tuple[str, str]
) -> tuple[Item, Item]:
    """A fact: what it is in bold letters of the first size, and below it the fact itself in those of the second."""
    (label_pt, value_pt), (words, highlight) = sizes_pt, colours
    larger = value_pt > label_pt
    return (
        Item(path, label, "sans-600", label_pt, highlight, 0.7 * mm_from_pt(label_pt), 1.25),
        Item(
            path,
            value,
            "sans-800" if larger else "sans-600",
            value_pt,
            words,
            0.16 * mm_from_pt(value_pt),
            1.22 if larger else 1.3,
        ),
    )


def on_dark(content: Content) -> tuple[str, str]:
    """(words, highlights) on the campaign's colour."""
    return WHITE, content.number_colour


def on_light(content: Content) -> tuple[str, str]:
    """(words, highlights) on white."""
    return content.brand.ink, content.primary
