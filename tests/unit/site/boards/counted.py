"""The small site of tests/sites/boards, its boards on 15 January 2025, and tables read back from what is told.

In: the site's files. Out: Library, Boards, outputs; tables as lists of texts. Not here: what they must say (test_*.py).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl

from kit import world
from loa.kind import Data, Output, Page
from loa.kinds import KINDS
from loa.model.library import Library
from loa.model.read import library_read
from loa.site.boards.boards import Boards, boards
from loa.site.boards.pages import board_outputs
from loa.source.folder import source_files
from loa.world import World
from unit.kinds.made import shown

ROOT = Path(__file__).resolve().parents[3] / "sites" / "boards"
TODAY = date(2025, 1, 15)

Grid = list[list[str]]


@cache
def library() -> Library:
    """The site's library; its files are sound."""
    read = library_read(source_files(ROOT)[0], [kind.record for kind in KINDS])
    assert not read.problems, read.problems
    assert read.library is not None
    return read.library


def here() -> World:
    """The outside on the day of the boards."""
    return world(library().site.address, TODAY)


@cache
def counted() -> Boards:
    """The boards."""
    return boards(library(), TODAY)


@cache
def outputs() -> tuple[Output, ...]:
    """Everything that is made of the boards."""
    return tuple(board_outputs(library(), here()))


def page(path: str) -> str:
    """A page's HTML."""
    return shown(next(output.text for output in outputs() if isinstance(output, Page) and output.path == path))


def data(path: str) -> bytes:
    """A file's bytes."""
    return next(output.content for output in outputs() if isinstance(output, Data) and output.path == path)


class _Tables(HTMLParser):
    """Every table's cells as texts, labels that only a phone shows left out."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[Grid] = []
        self._text: list[str] | None = None
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self._text = []
        elif tag == "span" and (self._hidden or dict(attrs).get("class") == "loa-rows__label"):
            self._hidden += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._text is not None:
            self.tables[-1][-1].append(" ".join("".join(self._text).split()))
            self._text = None
        elif tag == "span" and self._hidden:
            self._hidden -= 1

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._hidden:
            self._text.append(data)


def html_tables(html: str) -> list[Grid]:
    """The tables of a page, head first."""
    parser = _Tables()
    parser.feed(html)
    return parser.tables


def csv_rows(content: bytes) -> Grid:
    """The rows of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def xlsx_tables(content: bytes) -> list[Grid]:
    """The tables of a workbook, below title and note; empty cells as ""."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return [list(_sheet_rows(sheet))[3:] for sheet in book.worksheets]


def _sheet_rows(sheet: Any) -> Iterator[list[str]]:
    for row in sheet.iter_rows(values_only=True):
        yield ["" if value is None else str(value) for value in row]


def json_tables(content: bytes) -> list[Grid]:
    """The tables of a JSON file: head, rows and sums, each cell as its number or its words."""
    whole = json.loads(content)
    return [
        [
            list(table["columns"].values()),
            *([_json_cell(cell) for cell in row.values()] for row in (*table["rows"], *table["sums"])),
        ]
        for table in whole["tables"]
    ]


def _json_cell(cell: Any) -> str:
    if isinstance(cell, dict):
        return str(cell["words"] if cell["value"] is None else cell["value"])
    return "" if cell is None else str(cell)
