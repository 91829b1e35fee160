"""Paper: paragraphs one under another, lines to write on, ruled tables, for the forms and cards of teams.

In: texts, widths in mm, a Measure. Out: marks and how far down they reach, or Unfit. Not here: what the forms say
(forms.py, badge.py, card.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from loa.sheet.marks import Fill, Line, Mark, Words
from loa.sheet.text import Block, fitted, words
from loa.world import Measure

INK = "#14202B"
RULE = "#8B8578"
SHADE = "#F1ECDF"
HAIR_MM = 0.25
CELL_MM = 1.6
"""White between a cell's rule and its words."""


class Unfit(Exception):  # noqa: N818 - a value that ends a layout, no failure of ours
    """A text that does not fit where it must stand; the text is its one argument."""


class Item(NamedTuple):
    """A paragraph with its look; `gap_mm` is the space above, `sign` hangs left of it."""

    text: str
    face: str = "sans-400"
    size_pt: float = 10.0
    colour: str = INK
    gap_mm: float = 0.0
    role: str = "text"
    sign: str = ""
    smallest_pt: float = 0.0
    max_lines: int = 40


class Pile(NamedTuple):
    """Marks that belong together, how far down they reach, and the number of the next paragraph."""

    marks: tuple[Mark, ...]
    bottom_mm: float
    block: int


def set_text(item: Item, width_mm: float, measure: Measure) -> Block:
    """The item's block at its size or, where it may, at a smaller one.

    Raises: Unfit.
    """
    found = fitted(
        item.text,
        item.face,
        width_mm,
        max_lines=item.max_lines,
        largest_pt=item.size_pt,
        smallest_pt=item.smallest_pt or item.size_pt,
        leading=1.32,
        measure=measure,
    )
    if not isinstance(found, Block):
        raise Unfit(item.text)
    return found


def pile(items: Sequence[Item], x_mm: float, y_mm: float, width_mm: float, block: int, measure: Measure) -> Pile:
    """The items one under another from (x, y) down.

    Raises: Unfit.
    """
    marks: list[Mark] = []
    for item in items:
        y_mm += item.gap_mm
        indent_mm = 0.42 * item.size_pt if item.sign else 0.0
        found = set_text(item, width_mm - indent_mm, measure)
        lines = words(found, x_mm + indent_mm, y_mm, colour=item.colour, role=item.role, block_no=block)
        if item.sign:
            baseline_mm = lines[0].baseline_mm
            marks.append(Words(x_mm, baseline_mm, item.sign, "sans-800", item.size_pt, item.colour, item.role, block))
        marks += lines
        y_mm += found.height_mm
        block += 1
    return Pile(tuple(marks), y_mm, block)


class Blank(NamedTuple):
    """A label with a line to write on, or with what is already known."""

    label: str
    value: str = ""


def blanks(fields: Sequence[Blank], x_mm: float, y_mm: float, width_mm: float, block: int, measure: Measure) -> Pile:
    """The fields one under another, each with room for handwriting.

    Raises: Unfit.
    """
    marks: list[Mark] = []
    for field in fields:
        label = set_text(Item(f"{field.label}:", "sans-600", 10.5), width_mm, measure)
        lines = words(label, x_mm, y_mm + 3.2, colour=INK, block_no=block)
        marks += lines
        left_mm = x_mm + label.width_mm + 2.0
        if field.value:
            value = set_text(Item(field.value, "sans-400", 10.5, smallest_pt=8), x_mm + width_mm - left_mm, measure)
            marks += words(value, left_mm, y_mm + 3.2, colour=INK, block_no=block)
            y_mm += value.height_mm - label.height_mm
        else:
            baseline_mm = lines[0].baseline_mm + 0.8
            marks.append(Line(left_mm, baseline_mm, x_mm + width_mm, baseline_mm, HAIR_MM, RULE))
        y_mm += 9.0
        block += 1
    return Pile(tuple(marks), y_mm, block)


class Ruled(NamedTuple):
    """A table to write in: (label, share of the width) of each column, the words of each row, a row's least height."""

    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]
    row_mm: float


def ruled(table: Ruled, x_mm: float, y_mm: float, width_mm: float, block: int, measure: Measure) -> Pile:
    """The table with its head and rules from (x, y) down; a row is as tall as its words need.

    Raises: Unfit.
    """
    edges = _edges(table, x_mm, width_mm)
    lines = [[Item(label, "sans-600", 9.0) for label, _ in table.columns], *map(_cells, table.rows)]
    tops = [y_mm]
    marks: list[Mark] = []
    for row, items in enumerate(lines):
        cells = [
            (number, set_text(item, _room_mm(edges, number), measure)) for number, item in enumerate(items) if item.text
        ]
        tall_mm = max((cell.height_mm + 2 * CELL_MM for _, cell in cells), default=0.0)
        for number, cell in cells:
            marks += words(cell, edges[number] + CELL_MM, tops[row] + CELL_MM, colour=INK, block_no=block)
            block += 1
        tops.append(tops[row] + (max(tall_mm, table.row_mm) if row else tall_mm))
    shade = Fill(x_mm, y_mm, width_mm, tops[1] - y_mm, SHADE)
    across = (Line(x_mm, top, x_mm + width_mm, top, HAIR_MM, RULE) for top in tops)
    down = (Line(edge, y_mm, edge, tops[-1], HAIR_MM, RULE) for edge in edges)
    return Pile((shade, *across, *down, *marks), tops[-1], block)


def _edges(table: Ruled, x_mm: float, width_mm: float) -> list[float]:
    whole = sum(share for _, share in table.columns)
    edges = [x_mm]
    for _, share in table.columns:
        edges.append(edges[-1] + width_mm * share / whole)
    return edges


def _cells(row: tuple[str, ...]) -> list[Item]:
    return [Item(text, "sans-600" if number == 0 else "sans-400", 9.5) for number, text in enumerate(row)]


def _room_mm(edges: list[float], number: int) -> float:
    return edges[number + 1] - edges[number] - 2 * CELL_MM
