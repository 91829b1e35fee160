"""The modules of a QR symbol from its codewords, under the mask with the fewest patterns that disturb scanners.

In: codewords, a size, what every symbol of that size and level has under each mask. Out: rows of modules, as the qrcode
library makes them. Not here: codewords (the library makes them, through sheet/qr.py).

The library looks at every module of eight symbols by itself, which takes nine tenths of the time a symbol takes. Here a
whole symbol is one number, a bit a module, and neighbours are compared by shifting it.

Source: ISO/IEC 18004:2015, 7.7.3 (placement), 7.8.2 (masks) and 7.8.3 (penalties); while masks are compared, format and
version information counts as light, as in the library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

Place = tuple[int, int]
"""(row, column)"""

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
_RUN_BASE, _BLOCK, _FINDER, _BALANCE = 3, 3, 40, 10
"""Penalties: a run of five costs three and each module more one; a block of 2 × 2, a finder, each 5 % off balance."""

_TOLD_FROM = 45
"""The size of version 7, the first that tells its version."""

_TIMING = 6
_BITS = tuple(f"{byte:08b}" for byte in range(256))


class _Frame(NamedTuple):
    """What all symbols of one size have in common.

    Shape: numbers with a bit a module, row after row, a row being `size` + 1 bits long so that no run goes on in the
    next row. `fixed` are modules that are what they are; `data` those that hold codewords; `masks` those of them that a
    mask changes; `in_rows` and `in_columns` have a neighbour at the right and below; `starts` has (step, where eleven
    modules may begin); `order` says for each bit, the highest first, which bit of the codewords it is, -1 for none.
    """

    size: int
    fixed: int
    data: int
    masks: tuple[int, ...]
    in_rows: int
    in_columns: int
    starts: tuple[tuple[int, int], tuple[int, int]]
    order: tuple[int, ...]


def symbol_rows(
    codewords: Sequence[int], size: int, aligned: Sequence[int], blank: Callable[[int], int]
) -> tuple[str, ...]:
    """The symbol's rows.

    Shape: `aligned` are the rows of its alignment patterns; `blank` gives any symbol of this size and level under a
    mask, from which all that is not data is taken.
    """
    frame = _frame(size, tuple(aligned))
    stream = "".join(map(_BITS.__getitem__, codewords)) + "0"
    data = int("".join(map(stream.__getitem__, frame.order)), 2)
    fixed = blank(0) & frame.fixed
    penalties = [_penalty(data ^ mask | fixed, frame) for mask in frame.masks]
    best = penalties.index(min(penalties))
    whole = data ^ frame.masks[best] | blank(best) & ~frame.data
    bits = f"{whole:0{size * (size + 1)}b}"[::-1]
    return tuple(bits[at : at + size] for at in range(0, len(bits), size + 1))


def number(rows: Iterable[Iterable[bool]]) -> int:
    """The modules of a symbol as one number, the first of the first row its lowest bit."""
    bits = "0".join("".join("1" if dark else "0" for dark in row) for row in rows)
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
    row, eleven = size + 1, len(_FINDER_LIKE[0]) - 1
    every = [(i, j) for i in range(size) for j in range(size)]
    fixed = {(i, j) for i, j in every if _is_fixed(i, j, size, aligned)}
    data = {place for place in every if place not in fixed and not _is_told(*place, size)}
    placed = {place: at for at, place in enumerate(place for place in _zigzag(size) if place in data)}
    whole = len(data) // 8 * 8
    order = [placed.get(divmod(bit, row), whole) for bit in reversed(range(size * row))]
    starts = (
        (1, _bits(((i, j) for i, j in every if j < size - eleven), row)),
        (row, _bits(((i, j) for i, j in every if i < size - eleven), row)),
    )
    return _Frame(
        size,
        _bits(fixed, row),
        _bits(data, row),
        tuple(_bits((place for place in data if mask(*place)), row) for mask in _MASKS),
        _bits(((i, j) for i, j in every if j < size - 1), row),
        _bits(((i, j) for i, j in every if i < size - 1), row),
        starts,
        tuple(at if at < whole else -1 for at in order),
    )


def _zigzag(size: int) -> Iterator[Place]:
    """All modules in the order in which codewords fill them: in columns of two, up and down from the right."""
    upwards = True
    for right in range(size - 1, 0, -2):
        column = right if right > _TIMING else right - 1
        for i in reversed(range(size)) if upwards else range(size):
            yield i, column
            yield i, column - 1
        upwards = not upwards


def _bits(places: Iterable[Place], row: int) -> int:
    """The number with the bits of these places set."""
    return sum(1 << (i * row + j) for i, j in places)


def _is_fixed(i: int, j: int, size: int, aligned: tuple[int, ...]) -> bool:
    """Whether a module belongs to finders, timing or alignment patterns."""
    if _TIMING in {i, j}:
        return True
    if (i < 8 or j < 8) and min(i, size - 1 - i) < 8 and min(j, size - 1 - j) < 8:
        return True
    corners = {(6, 6), (6, aligned[-1]), (aligned[-1], 6)} if aligned else set()
    return any(abs(i - a) <= 2 and abs(j - b) <= 2 for a in aligned for b in aligned if (a, b) not in corners)


def _is_told(i: int, j: int, size: int) -> bool:
    """Whether a module tells the format or, in large symbols, the version."""
    for one, other in ((i, j), (j, i)):
        if one == 8 and (other <= 8 or other >= size - 8):
            return other != _TIMING
        if size >= _TOLD_FROM and one < 6 and size - 11 <= other <= size - 9:
            return True
    return False
