"""Tables: rows of a Markdown table that have more or fewer cells than its head, because a bar was lost or is too many.

In: a Markdown text without its code, the line it begins on. Out: where such rows stand, with both counts.
Not here: problems (body.py), turning tables into HTML (hosts/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_RULE = re.compile(r"^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_BAR = re.compile(r"(?<!\\)\|")


class Uneven(NamedTuple):
    """A row with another number of cells than the head of its table; `at` counts the text's lines from 0."""

    at: int
    cells: int
    wanted: int


def uneven_rows(lines: list[str]) -> Iterator[Uneven]:
    """Every such row; a cell too many is dropped by hosts without a word, so nothing of it would be seen."""
    index = 1
    while index < len(lines):
        head = _cells(lines[index - 1])
        if not ("|" in lines[index] and _RULE.match(lines[index]) and head > 1 and _cells(lines[index]) == head):
            index += 1
            continue
        index += 1
        while index < len(lines) and lines[index].strip():
            cells = _cells(lines[index])
            if cells != head:
                yield Uneven(index, cells, head)
            index += 1


def _cells(line: str) -> int:
    """How many cells a row has; bars at its ends only close it."""
    text = line.strip()
    text = text.removeprefix("|")
    text = text[:-1] if text.endswith("|") and not text.endswith("\\|") else text
    return len(_BAR.findall(text)) + 1
