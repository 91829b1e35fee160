"""Rows: a file of comma-separated lines as cells with their places.

In: a file's text. Out: rows of cells, problems. Not here: what the columns mean (model/ledger.py).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from loa.problems import Place, Problem, problem
from loa.source.conflicts import conflict_free
from loa.source.text import Text, source_text

_CELL = re.compile(r'"(?P<quoted>(?:[^"]|"")*)"(?=,|$)|(?P<plain>[^",]*)(?=,|$)')
"""One cell: in quotes, a quote inside doubled, or plain, without quotes and commas (RFC 4180 without line breaks)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value, NFC and without blanks around it, with the columns it is written in, quotes included."""

    text: str
    column: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file."""

    file: str
    line: int
    cells: tuple[Cell, ...]

    @property
    def place(self) -> Place:
        """The whole line."""
        return Place(self.file, self.line, self.cells[0].column, self.cells[-1].end_column)

    def cell_place(self, index: int) -> Place:
        """Where one of its cells stands."""
        cell = self.cells[index]
        return Place(self.file, self.line, cell.column, cell.end_column)


def rows(file: str, data: bytes, limit_bytes: int) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The rows of a file, empty lines passed by, and what cannot be read as cells."""
    text, problems = source_text(file, data, limit_bytes)
    if text is None:
        return (), problems
    found, broken = _read(file, text)
    return found, (*problems, *broken)


def _read(file: str, text: Text) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    found: list[Row] = []
    lines, conflicts = conflict_free(file, text.clean)
    problems = list(conflicts)
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        cells, stopped_at = _cells(line)
        if stopped_at is None:
            found.append(Row(file, number, cells))
        else:
            place = Place(file, number, stopped_at + 1, len(line) + 1)
            problems.append(problem(place, "P354", text=line[stopped_at : stopped_at + 40]))
    return tuple(found), tuple(problems)


def _cells(line: str) -> tuple[tuple[Cell, ...], int | None]:
    """The cells of a line, and where reading stopped: None when it came to the end."""
    cells: list[Cell] = []
    position = 0
    while True:
        match = _CELL.match(line, position)
        if match is None:
            return tuple(cells), position
        quoted = match["quoted"]
        written = match["plain"] if quoted is None else quoted.replace('""', '"')
        text = unicodedata.normalize("NFC", written).strip()
        cells.append(Cell(text, match.start() + 1, match.end() + 1))
        if match.end() == len(line):
            return tuple(cells), None
        position = match.end() + 1


def row_text(values: tuple[str, ...]) -> str:
    """One line of such a file, with its line end; line breaks inside a value become blanks.

    >>> row_text(("K7M2", "đổi, vì hết hạn")).rstrip()
    'K7M2,"đổi, vì hết hạn"'
    """
    return ",".join(_written(" ".join(value.split())) for value in values) + "\n"


def _written(value: str) -> str:
    return '"' + value.replace('"', '""') + '"' if re.search('[",;]', value) else value
