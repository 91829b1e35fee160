"""Tables of people in a text: a column headed “Họ và tên” with names below it.

In: a text as it is read. Out: Found. Not here: single names, blank forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.source.private.found import UPPER, Found, Sort

_HEAD = re.compile(r"^\s*[*_\s]*(?:họ(?: và|,| &)? tên|ho(?: va)? ten|full name)", re.IGNORECASE)
_RULE = re.compile(r"^[ |:-]*-{2,}[ |:-]*$")
_NAME = re.compile(rf"^[*_\s]*[{UPPER}][^\W\d_]+(?:\s[{UPPER}][^\W\d_]*){{1,5}}\b")


def people(text: str) -> Iterator[Found]:
    """The first name of each such table."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for number, line in enumerate(lines[:-1]):
        if "|" in line and _RULE.match(lines[number + 1]):
            yield from _named(lines, starts, number)


def _named(lines: list[str], starts: list[int], head: int) -> Iterator[Found]:
    """The first name below the heading, in the column that is headed so."""
    columns = [index for index, cell in enumerate(_cells(lines[head])) if _HEAD.match(cell)]
    for number in range(head + 2, len(lines)):
        if "|" not in lines[number]:
            return
        cells = _cells(lines[number])
        for column in columns:
            if column < len(cells) and _NAME.match(cells[column]):
                start = starts[number] + sum(len(cell) + 1 for cell in cells[:column])
                cell = cells[column]
                lead = len(cell) - len(cell.lstrip())
                yield Found(Sort.PEOPLE, start + lead, start + len(cell.rstrip()))
                return


def _cells(line: str) -> list[str]:
    return line.split("|")
