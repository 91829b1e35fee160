"""Fitting text into a box on paper: which size, which lines.

In: text, a face, a box in mm, a Measure. Out: a Block of lines that stays inside the box, or an Overflow that says by
how many words; and the Words marks of a block. Not here: where lines may break (sheet/breaks.py), fonts (paint/).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from loa.sheet.breaks import Piece, pieces
from loa.sheet.lines import PROSE_LINES, SLACK, Setting, balanced_ends, is_widow
from loa.sheet.marks import Words
from loa.sheet.units import mm_from_pt
from loa.world import Extent, Measure

Align = Literal["left", "centre", "right"]

ASCENT_EM = 0.74
DESCENT_EM = 0.22
"""Room that every block has above and below its baselines, so that blocks of plain letters line up."""

SIZE_STEP_PT = 0.5
CLEAR_EM = 0.06
"""White left between the lowest ink of a line and the highest of the next, whatever the leading asked for."""

_ROUNDING = 1e-6
_GIVE_UP = 0.78
"""How much of its size a text gives up at most so that no line ends inside a word or a name."""


@dataclass(frozen=True, slots=True)
class Block:
    """Text that fits: its lines and the room they take.

    Shape: `room_mm` is the width it was offered, `width_mm` the widest line; `ascent_mm` runs from the block's top to
    the first baseline and holds the tallest marks; `height_mm` from the top to the lowest ink of the last line.
    """

    lines: tuple[str, ...]
    face: str
    size_pt: float
    leading_mm: float
    width_mm: float
    height_mm: float
    ascent_mm: float
    room_mm: float
    widths_mm: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Overflow:
    """Text that does not fit even at the smallest size.

    Shape: `words_over` words too many (0 when only single words are too wide); `too_wide` is the first
    word or phrase wider than the whole box, "" when none is.
    """

    words_over: int
    too_wide: str = ""


def fitted(  # noqa: PLR0913 - a text, a box and the freedom it leaves
    text: str,
    face: str,
    width_mm: float,
    *,
    height_mm: float = math.inf,
    max_lines: int = 10_000,
    largest_pt: float,
    smallest_pt: float,
    leading: float = 1.4,
    measure: Measure,
) -> Block | Overflow:
    """The text at the largest size that fits the box, in balanced lines; or by how much it does not fit.

    Shape: `leading` is a multiple of the type size and grows where stacked marks would touch the line above.

    Raises:
        ValueError: the text is blank, or the sizes or the box make no sense.
    """
    if not text.strip() or not 0 < smallest_pt <= largest_pt or width_mm <= 0 or max_lines < 1:
        raise ValueError(f"nothing to fit: {text!r} in {width_mm} mm at {smallest_pt} to {largest_pt} pt")
    setting = Setting(pieces(text), face, measure)
    box = _Box(width_mm, height_mm, max_lines, leading)
    best: tuple[int, float, Block] | None = None
    for size_pt in _sizes(largest_pt, smallest_pt):
        if best is not None and (best[0] == 0 or size_pt < best[1]):
            break
        found = _block_at(setting, size_pt, box)
        if found is not None and (best is None or found[0] < best[0]):
            best = (found[0], best[1] if best else _GIVE_UP * size_pt, found[1])
    return best[2] if best else _overflow(setting, smallest_pt, box)


def words(
    block: Block,
    x_mm: float,
    y_mm: float,
    *,
    align: Align = "left",
    colour: str,
    role: str = "text",
    block_no: int = 0,
) -> tuple[Words, ...]:
    """The marks of a block whose box has its upper left corner at (x, y); lines align inside the offered width."""
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
    return tuple(
        Words(
            x_mm + share * (block.room_mm - width_mm),
            y_mm + block.ascent_mm + number * block.leading_mm,
            line,
            block.face,
            block.size_pt,
            colour,
            role,
            block_no,
        )
        for number, (line, width_mm) in enumerate(zip(block.lines, block.widths_mm, strict=True))
    )


class _Box(NamedTuple):
    """What the text must stay inside."""

    width_mm: float
    height_mm: float
    max_lines: int
    leading: float


def _sizes(largest_pt: float, smallest_pt: float) -> list[float]:
    """The sizes to try, from the largest down, the smallest always among them.

    Banners are set in sizes where half a point is not seen: there the steps are shares of the largest size.
    """
    step_pt = max(SIZE_STEP_PT, largest_pt / 300)
    steps = math.floor((largest_pt - smallest_pt) / step_pt + SLACK)
    sizes = [largest_pt - step * step_pt for step in range(steps + 1)]
    return sizes if sizes[-1] <= smallest_pt + SLACK else [*sizes, smallest_pt]


def _block_at(setting: Setting, size_pt: float, box: _Box) -> tuple[int, Block] | None:
    """The block at this size with the number of its bad breaks, or None when it does not fit the box."""
    em_mm = mm_from_pt(size_pt)
    room_em = box.width_mm / em_mm
    ends = balanced_ends(setting, room_em, min(box.max_lines, _lines_that_stand(box, em_mm)))
    if ends is None:
        return None
    spans = list(zip([0, *ends[:-1]], ends, strict=True))
    extents = [setting.extent(start, end) for start, end in spans]
    widths = tuple(extent.width * em_mm for extent in extents)
    gap_em = max([box.leading, *(_clearance(*pair) for pair in pairwise(extents))])
    ascent_em = max(ASCENT_EM, extents[0].top)
    last_em = gap_em * (len(extents) - 1)
    depth_em = max(DESCENT_EM, *(gap_em * at - extent.bottom - last_em for at, extent in enumerate(extents)))
    tall_mm = (ascent_em + last_em + depth_em) * em_mm
    if max(widths) > box.width_mm * (1 + _ROUNDING) or tall_mm > box.height_mm * (1 + _ROUNDING):
        return None
    bad = 0 if len(spans) > PROSE_LINES else sum(setting.break_cost(end, room_em) > 0 for end in ends[:-1])
    bad += len(spans) > 1 and is_widow(setting.pieces[spans[-1][0] :])
    lines = tuple(setting.line(start, end) for start, end in spans)
    return bad, Block(
        lines, setting.face, size_pt, gap_em * em_mm, max(widths), tall_mm, ascent_em * em_mm, box.width_mm, widths
    )


def _lines_that_stand(box: _Box, em_mm: float) -> int:
    """How many lines the box's height holds at most."""
    if math.isinf(box.height_mm):
        return box.max_lines
    room_em = box.height_mm / em_mm * (1 + _ROUNDING) - ASCENT_EM - DESCENT_EM
    return 0 if room_em < 0 else 1 + math.floor(room_em / box.leading)


def _clearance(upper: Extent, lower: Extent) -> float:
    """The smallest leading in em at which two lines do not touch."""
    return lower.top - upper.bottom + CLEAR_EM


def _overflow(setting: Setting, size_pt: float, box: _Box) -> Overflow:
    """How many words must go before the rest fits at the smallest size."""
    room_em = box.width_mm / mm_from_pt(size_pt)
    for piece, width_em in zip(setting.pieces, setting.widths_em, strict=True):
        if width_em > room_em + SLACK:
            return Overflow(0, piece.text)
    fits, fails = 0, len(setting.pieces)
    while fails - fits > 1:
        keep = (fits + fails) // 2
        shorter = Setting(setting.pieces[:keep], setting.face, setting.measure)
        if _block_at(shorter, size_pt, box) is None:
            fails = keep
        else:
            fits = keep
    return Overflow(max(1, sum(_word_count(piece) for piece in setting.pieces[fits:])))


def _word_count(piece: Piece) -> int:
    """How many words, as officers count them, a piece holds."""
    return len(piece.text.split())
