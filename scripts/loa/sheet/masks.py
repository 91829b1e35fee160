"""Which of its eight masks a QR symbol gets: the one with the fewest patterns that disturb scanners.

In: a symbol's modules under mask 0. Out: the number of the best mask, as the qrcode library would choose. Not here: the
modules themselves (sheet/qr.py).

The library looks at every module of eight symbols by itself, which takes nine tenths of the time a symbol takes. Here a
whole symbol is one number, a bit a module, and neighbours are compared by shifting it.

Source: ISO/IEC 18004:2015, 7.8.2 (masks) and 7.8.3 (penalties); while masks are compared, format and version
information counts as light, as in the library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, _j: i % 2 == 0,
    lambda _i, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: (i * j) % 2 + (i * j) % 3 == 0,
    lambda i, j: ((i * j) % 2 + (i * j) % 3) % 2 == 0,
    lambda i, j: ((i * j) % 3 + (i + j) % 2) % 2 == 0,
)

_FINDER_LIKE = ("10111010000", "00001011101")
_RUN, _RUN_BASE, _BLOCK, _FINDER, _BALANCE = 5, 3, 3, 40, 10
"""Penalties: a run of five costs three and each module more one; a block of 2 × 2, a finder, each 5 % off balance."""


_TOLD_FROM = 45
"""The size of version 7, the first that tells its version."""


class _Frame(NamedTuple):
    """What all symbols of one size have in common.

    Shape: numbers with a bit a module, row after row, a row being `size` + 1 bits long so that no run goes on in the
    next row. `fixed` are modules that are what they are; `data` those that masks change; `in_rows` and `in_columns`
    those that have a neighbour at the right and below; `starts` has (step, where eleven modules may begin).
    """

    size: int
    fixed: int
    data: int
    masks: tuple[int, ...]
    in_rows: int
    in_columns: int
    starts: tuple[tuple[int, int], tuple[int, int]]


def best_mask(rows: Sequence[Sequence[bool]], aligned: Sequence[int]) -> int:
    """The mask to use, from the modules under mask 0; `aligned` are the rows of the symbol's alignment patterns."""
    frame = _frame(len(rows), tuple(aligned))
    symbol = _number(rows) & (frame.data | frame.fixed)
    unmasked = symbol ^ frame.masks[0]
    penalties = [_penalty(unmasked ^ mask, frame) for mask in frame.masks]
    return penalties.index(min(penalties))


def _number(rows: Sequence[Sequence[bool]]) -> int:
    """The modules as one number, the first of the first row its lowest bit."""
    bits = "0".join("".join(["1" if dark else "0" for dark in row]) for row in rows)
    return int(bits[::-1], 2)


def _penalty(symbol: int, frame: _Frame) -> int:
    """How much a symbol would disturb scanners."""
    row, light = frame.size + 1, ~symbol
    same_right = ~(symbol ^ (symbol >> 1)) & frame.in_rows
    same_below = ~(symbol ^ (symbol >> row)) & frame.in_columns
    runs = _runs(same_right, 1) + _runs(same_below, row)
    blocks = same_right & (same_right >> row) & same_below
    finders = 0
    for step, starts in frame.starts:
        for pattern in _FINDER_LIKE:
            found = starts
            for at, module in enumerate(pattern):
                found &= (symbol if module == "1" else light) >> (at * step)
            finders += found.bit_count()
    dark = symbol.bit_count() / frame.size**2
    return runs + _BLOCK * blocks.bit_count() + _FINDER * finders + _BALANCE * int(abs(dark * 100 - 50) / 5)


def _runs(same: int, step: int) -> int:
    """The penalty of all runs in one direction; `same` are modules that the next one equals."""
    long = same & (same >> step) & (same >> 2 * step) & (same >> 3 * step)
    return long.bit_count() + (_RUN_BASE - 1) * (long & ~(long << step)).bit_count()


@lru_cache(maxsize=40)
def _frame(size: int, aligned: tuple[int, ...]) -> _Frame:
    """The frame of a size, of which there are forty."""
    row = size + 1
    fixed = _bits(((i, j) for i in range(size) for j in range(size) if _is_fixed(i, j, size, aligned)), row)
    told = _bits(((i, j) for i in range(size) for j in range(size) if _is_told(i, j, size)), row)
    every = _bits(((i, j) for i in range(size) for j in range(size)), row)
    data = every & ~fixed & ~told
    masks = tuple(
        data & _bits(((i, j) for i in range(size) for j in range(size) if mask(i, j)), row) for mask in _MASKS
    )
    in_rows = _bits(((i, j) for i in range(size) for j in range(size - 1)), row)
    in_columns = _bits(((i, j) for i in range(size - 1) for j in range(size)), row)
    eleven = len(_FINDER_LIKE[0]) - 1
    across = _bits(((i, j) for i in range(size) for j in range(size - eleven)), row)
    down = _bits(((i, j) for i in range(size - eleven) for j in range(size)), row)
    return _Frame(size, fixed, data, masks, in_rows, in_columns, ((1, across), (row, down)))


def _bits(places: Iterable[tuple[int, int]], row: int) -> int:
    """The number with the bits of these places set."""
    return sum(1 << (i * row + j) for i, j in places)


def _is_fixed(i: int, j: int, size: int, aligned: tuple[int, ...]) -> bool:
    """Whether a module belongs to finders, timing or alignment patterns."""
    if i == 6 or j == 6:
        return True
    if (i < 8 or j < 8) and min(i, size - 1 - i) < 8 and min(j, size - 1 - j) < 8:
        return True
    corners = {(6, 6), (6, aligned[-1]), (aligned[-1], 6)} if aligned else set()
    return any(abs(i - a) <= 2 and abs(j - b) <= 2 for a in aligned for b in aligned if (a, b) not in corners)


def _is_told(i: int, j: int, size: int) -> bool:
    """Whether a module tells the format or, in large symbols, the version."""
    for one, other in ((i, j), (j, i)):
        if one == 8 and (other <= 8 or other >= size - 8):
            return other != 6
        if size >= _TOLD_FROM and one < 6 and size - 11 <= other <= size - 9:
            return True
    return False
