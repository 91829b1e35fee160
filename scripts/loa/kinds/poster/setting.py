"""Setting the words of a sheet: texts one under another, or which of them is too long by how much.

In: texts with their keys and looks, room in mm. Out: columns of blocks and their marks, or a Misfit. Not here: one
block of text (sheet/text.py), which texts there are (layouts/).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from loa.model.record import Path
from loa.sheet.breaks import pieces
from loa.sheet.marks import Words
from loa.sheet.text import ASCENT_EM, DESCENT_EM, Block, Overflow, fitted, words
from loa.sheet.units import mm_from_pt
from loa.world import Measure

SIZE_STEP_PT = 0.5

CLAUSE_SHARE = 0.72
"""How much smaller a headline may get at most so that its lines end with its clauses."""

_CLAUSE_END = re.compile(r"(?<=[,:;?!.…]) (?=\S+ \S)| (?=“\S+ \S+ [^”]+”)")
"""The blank after a clause of a text, and the one before a quoted name of several words."""
_INDENT_EM = 1.5


class Misfit(NamedTuple):
    """A text that does not fit at the smallest size allowed.

    Shape: `path` leads to the officer's line; `words_over` are the words too many, 0 when `too_wide` is the word that
    is wider than the sheet has room for; with neither, the layout lacks what the path names.
    """

    path: Path
    words_over: int
    too_wide: str = ""


class Item(NamedTuple):
    """A text of a column: the key it was typed under, and its look.

    Shape: `gap_mm` is the space above, unless it comes first; `number` hangs to the left of the text in
    `number_colour`, "" for none; `max_lines` may be fewer than the column has room for.
    """

    path: Path
    text: str
    face: str
    size_pt: float
    colour: str
    gap_mm: float = 0.0
    leading: float = 1.4
    role: str = "text"
    max_lines: int = 100
    number: str = ""
    number_colour: str = ""

    @property
    def indent_mm(self) -> float:
        """How far the text stands to the right of its number."""
        return _INDENT_EM * mm_from_pt(self.size_pt) if self.number else 0.0


class Column(NamedTuple):
    """Items set one under another: each with its block and its top, measured from the column's top."""

    items: tuple[tuple[Item, Block, float], ...]
    height_mm: float


def column(items: Sequence[Item], width_mm: float, measure: Measure) -> Column | Misfit:
    """The items at their sizes, however tall they get together; a Misfit for one too wide or of too many lines."""
    placed: list[tuple[Item, Block, float]] = []
    y_mm = 0.0
    for item in items:
        block = _set(item, width_mm, math.inf, measure)
        if isinstance(block, Overflow):
            return Misfit(item.path, block.words_over, block.too_wide)
        y_mm += item.gap_mm if placed else 0.0
        # Tall marks reach into the gap above, so that lines of one size keep one rhythm.
        rise_mm = block.ascent_mm - ASCENT_EM * mm_from_pt(item.size_pt)
        top_mm = y_mm - rise_mm if placed and rise_mm <= 0.75 * item.gap_mm else y_mm
        placed.append((item, block, top_mm))
        y_mm = top_mm + block.ascent_mm + (len(block.lines) - 1) * block.leading_mm
        y_mm += DESCENT_EM * mm_from_pt(item.size_pt)
    return Column(tuple(placed), y_mm)


def column_words(column: Column, x_mm: float, y_mm: float, first_block: int) -> Iterator[Words]:
    """The marks of a column whose upper left corner is at (x, y); each item is a paragraph of its own."""
    for number, (item, block, top_mm) in enumerate(column.items, first_block):
        lines = words(block, x_mm + item.indent_mm, y_mm + top_mm, colour=item.colour, role=item.role, block_no=number)
        if item.number:
            yield Words(
                x_mm, lines[0].baseline_mm, item.number, "sans-800", item.size_pt, item.number_colour, "text", number
            )
        yield from lines


@lru_cache(maxsize=4096)
def enlarged(item: Item, width_mm: float, largest_pt: float, measure: Measure, height_mm: float = math.inf) -> Item:
    """The item at the largest size at which it stands on its lines, at its own when it does not fit at all."""
    found = fitted(
        item.text,
        item.face,
        width_mm,
        height_mm=height_mm,
        max_lines=item.max_lines,
        largest_pt=largest_pt,
        smallest_pt=item.size_pt,
        leading=item.leading,
        measure=measure,
    )
    return item if isinstance(found, Overflow) else item._replace(size_pt=found.size_pt)


def by_clauses(
    item: Item, width_mm: float, largest_pt: float, measure: Measure, height_mm: float = math.inf
) -> Item | Misfit:
    """The item at its largest inside the box, its lines ending with its clauses if that costs little of the size."""
    text = _CLAUSE_END.sub("\n", item.text)
    clauses = text.count("\n") + 1
    free = enlarged(item, width_mm, largest_pt, measure, height_mm)
    whole = _set(free, width_mm, height_mm, measure)
    if isinstance(whole, Overflow):
        return Misfit(item.path, whole.words_over, whole.too_wide)
    # A line for each clause reads best; else clauses may take more lines than one.
    for max_lines in sorted({min(clauses, item.max_lines), item.max_lines}):
        parted = item._replace(text=text, max_lines=max_lines)
        parted = enlarged(parted, width_mm, largest_pt, measure, height_mm)
        block = _set(parted, width_mm, height_mm, measure)
        stands = isinstance(block, Block) and not _has_lonely_word(block, text)
        if stands and parted.size_pt >= CLAUSE_SHARE * free.size_pt:
            return parted._replace(max_lines=item.max_lines)
    return free


def breaks_badly(item: Item, width_mm: float, measure: Measure) -> bool:
    """Whether the item, at its size, has a line that ends inside a word or a proper name, or that holds one word."""
    block = _set(item, width_mm, math.inf, measure)
    if not isinstance(block, Block):
        return False
    lines = block.lines
    if len(lines) > 1 and _has_lonely_word(block, item.text):
        return True
    meeting = [(upper.split()[-1], lower.split()[0]) for upper, lower in pairwise(lines)]
    torn = any(before + after in item.text for before, after in meeting)
    found = (pieces(f"{before} {after}") for before, after in meeting)
    return torn or any(len(parts) == 2 and parts[1].joined for parts in found)


def _has_lonely_word(block: Block, text: str) -> bool:
    """Whether a line holds one word that is no clause by itself."""
    clauses = frozenset(text.split("\n"))
    return any(" " not in line and line not in clauses for line in block.lines)


def too_tall(items: Sequence[Item], width_mm: float, height_mm: float, measure: Measure) -> Misfit:
    """Of items that fit in width but not together in height, the longest text, and by how many words it is too long."""
    longest = max(items, key=lambda item: len(item.text))
    others = column([item for item in items if item is not longest], width_mm, measure)
    taken_mm = others.height_mm + longest.gap_mm if isinstance(others, Column) else 0.0
    block = _set(longest, width_mm, max(height_mm - taken_mm, 0.1), measure)
    if isinstance(block, Overflow):
        return Misfit(longest.path, max(block.words_over, 1))
    return Misfit(longest.path, 1)


def first_misfit(*parts: object) -> Misfit:
    """The first part that does not fit.

    Raises: ValueError when all fit.
    """
    for part in parts:
        if isinstance(part, Misfit):
            return part
    raise ValueError("everything fits")


def sizes(largest_pt: float, smallest_pt: float) -> tuple[float, ...]:
    """The sizes to try, from the largest down in half points or a hundredth, the smallest always among them."""
    step_pt = max(SIZE_STEP_PT, largest_pt / 100)
    steps = math.floor((largest_pt - smallest_pt) / step_pt)
    down = tuple(largest_pt - step * step_pt for step in range(steps + 1))
    return down if down[-1] == smallest_pt else (*down, smallest_pt)


@lru_cache(maxsize=16384)
def _set(item: Item, width_mm: float, height_mm: float, measure: Measure) -> Block | Overflow:
    return fitted(
        item.text,
        item.face,
        width_mm - item.indent_mm,
        height_mm=height_mm,
        max_lines=item.max_lines,
        largest_pt=item.size_pt,
        smallest_pt=item.size_pt,
        leading=item.leading,
        measure=measure,
    )
