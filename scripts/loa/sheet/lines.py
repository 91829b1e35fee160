"""Which words share a line: the fewest lines, then the most even ones.

In: pieces of text, a Measure, a line's room in em. Out: where the lines end. Not here: where lines may end
(sheet/breaks.py), type sizes and boxes in mm (sheet/text.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

from loa.sheet.breaks import Piece
from loa.world import Extent, Measure

PROSE_LINES = 4
"""Text of more lines than this is prose: its last line may be short, and a line may end between two syllables."""

SLACK = 1e-9
_GROUP_SHARE = 0.75
_JOINED, _GROUP, _WIDOW, _TORN = 0.12, 2.0, 1.0, 4.0
_SENSE = 0.08
"""How much a line may be uneven for ending where a clause ends."""

_CLAUSE_END = (",", ".", ";", ":", "!", "?", "…", ")", "”", "–")
_LINE = 0.5
"""What one line more costs: an uneven setting on fewer lines beats an even one on more."""


class Setting:
    """A text's pieces with their widths in em, measured once for all sizes."""

    def __init__(self, parts: Sequence[Piece], face: str, measure: Measure) -> None:
        self.pieces = tuple(parts)
        self.face = face
        self.measure = measure
        self.widths_em = [measure(piece.text, face).width for piece in self.pieces]
        self.space_em = measure("n n", face).width - measure("nn", face).width
        gaps = [0.0, *(self.space_em * len(piece.before) for piece in self.pieces[1:])]
        self._starts_em = list(accumulate(map(sum, zip(gaps, self.widths_em, strict=True)), initial=0.0))
        self._gaps_em = gaps
        self.pieces_em = sum(self.widths_em)  # what all lines together are wide at least
        self._groups_em = self._group_widths()
        self._words_em = self._torn_widths()

    def line(self, start: int, end: int) -> str:
        """The pieces from start up to end on one line."""
        first, *rest = self.pieces[start:end]
        return first.text + "".join(piece.before + piece.text for piece in rest)

    def width_em(self, start: int, end: int) -> float:
        """How wide that line is, kerning across spaces aside."""
        return self._starts_em[end] - self._starts_em[start] - self._gaps_em[start]

    def extent(self, start: int, end: int) -> Extent:
        """The true extent of that line."""
        return self.measure(self.line(start, end), self.face)

    def break_cost(self, at: int, room_em: float) -> float:
        """What ending a line before piece `at` costs; infinite where it may not."""
        piece = self.pieces[at]
        if piece.forced:
            return 0.0
        if piece.torn:
            return _TORN if self._words_em[at] > room_em else math.inf
        if piece.group:
            return _GROUP if self._groups_em[piece.group] > _GROUP_SHARE * room_em else math.inf
        return _JOINED if piece.joined else 0.0

    def _group_widths(self) -> dict[int, float]:
        """The width of every quoted name and date as a whole."""
        widths: dict[int, float] = {}
        for at, piece in enumerate(self.pieces):
            if piece.group and at:
                widths[piece.group] = widths.get(piece.group, self.widths_em[at - 1]) + self.width_em(at, at + 1)
                widths[piece.group] += self._gaps_em[at]
        return widths

    def _torn_widths(self) -> list[float]:
        """For every piece, the width of the whole unbroken word it belongs to."""
        widths = list(self.widths_em)
        start = 0
        for at in range(1, len(self.pieces) + 1):
            if at == len(self.pieces) or not self.pieces[at].torn:
                widths[start:at] = [sum(self.widths_em[start:at])] * (at - start)
                start = at
        return widths


def balanced_ends(setting: Setting, room_em: float, max_lines: int) -> list[int] | None:
    """Where the lines end: as few lines as possible, then as even as possible; None when they are too many."""
    if setting.pieces_em > (room_em + SLACK) * max_lines:
        return None  # most sizes that are tried are far too large
    ends = _Ends(setting, room_em)
    fewest = _fewest_lines(ends)
    if fewest is None or fewest > max_lines:
        return None
    choices = [_even_ends(ends, count) for count in (fewest, fewest + 1) if count <= max_lines]
    best = min((choice for choice in choices if choice is not None), default=None)
    return None if best is None else best[1]


class _Ends:
    """Where lines of one width may end, found once for each start."""

    def __init__(self, setting: Setting, room_em: float) -> None:
        self.setting = setting
        self.room_em = room_em
        self._found: dict[int, list[int]] = {}

    def of(self, start: int) -> list[int]:
        """The ends that a line starting there may have."""
        if start not in self._found:
            self._found[start] = _line_ends(self.setting, start, self.room_em)
        return self._found[start]


def _fewest_lines(ends: _Ends) -> int | None:
    """How many lines the text needs at least; None when a piece is wider than the line."""
    count = len(ends.setting.pieces)
    reach = [0] + [-1] * count
    for start in range(count):
        if reach[start] < 0:
            continue
        for end in ends.of(start):
            if reach[end] < 0 or reach[end] > reach[start] + 1:
                reach[end] = reach[start] + 1
    return reach[count] if reach[count] > 0 else None


def _line_ends(setting: Setting, start: int, room_em: float) -> list[int]:
    """The ends that a line starting there may have."""
    ends = []
    for at in range(start, len(setting.pieces)):
        if (at > start and setting.pieces[at].forced) or setting.width_em(start, at + 1) > room_em + SLACK:
            break
        if at + 1 == len(setting.pieces) or setting.break_cost(at + 1, room_em) < math.inf:
            ends.append(at + 1)
    return ends


def _even_ends(ends: _Ends, lines: int) -> tuple[float, list[int]] | None:
    """The cheapest way to fill exactly that many lines: (cost, where they end)."""
    count = len(ends.setting.pieces)
    best: list[dict[int, tuple[float, list[int]]]] = [{0: (0.0, [])}]
    for number in range(1, lines + 1):
        row: dict[int, tuple[float, list[int]]] = {}
        for start, (cost, before) in best[-1].items():
            for end in ends.of(start):
                if (end == count) != (number == lines):
                    continue
                total = cost + _line_cost(ends.setting, start, end, ends.room_em, lines)
                if end not in row or total < row[end][0]:
                    row[end] = (total, [*before, end])
        best.append(row)
    found = best[-1].get(count)
    return None if found is None else (found[0] + _LINE * lines, found[1])


def _line_cost(setting: Setting, start: int, end: int, room_em: float, lines: int) -> float:
    """How uneven this line is, plus what its ending costs. A paragraph's last line may be short, a headline's not."""
    last = end == len(setting.pieces)
    empty = 1 - setting.width_em(start, end) / room_em
    if not last:
        sense = _SENSE if setting.pieces[end - 1].text.endswith(_CLAUSE_END) else 0.0
        return empty**2 - sense + setting.break_cost(end, room_em)
    widow = _WIDOW if lines > 1 and is_widow(setting.pieces[start:end]) else 0.0
    return widow + (0.0 if lines > PROSE_LINES else empty**2)


def is_widow(line: Sequence[Piece]) -> bool:
    """Whether a last line is one lonely short syllable."""
    return len(line) == 1 and not line[0].forced and len(line[0].text) <= 7 and " " not in line[0].text
