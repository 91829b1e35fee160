"""Tables as an Excel workbook, one sheet each: numbers stay numbers, no text becomes a formula, ready to print.

In: Tables, a title. Out: bytes that are the same whenever the tables are. Not here: what the tables say.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable, Mapping

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from loa.exports.csv import harmless
from loa.exports.table import Cell, Table

MADE = dt.datetime(1980, 1, 1)  # noqa: DTZ001  # Excel's files know no zone
"""The day that every workbook says it was made on."""

_FILLS = {"done": "#E4F2EA", "late": "#FBF0CC", "missing": "#FBEAE7", "open": "#F5F0E4", "none": "#FFFFFF"}
_INKS = {"done": "#0E5438", "late": "#14202B", "missing": "#8C1A13", "open": "#47525D", "none": "#47525D"}

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31
_A4 = 9
_NARROWEST, _WIDEST = 9, 46
_TITLE_ROW, _NOTE_ROW, _HEAD_ROW = 0, 1, 3


def _options() -> dict[str, object]:
    """A fresh set each time, for the writer keeps what it is given and changes it."""
    return {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_format_properties": {"font_name": "Times New Roman", "font_size": 11},
    }


def xlsx_bytes(title: str, tables: Iterable[Table]) -> bytes:
    """A workbook with a sheet for each table."""
    whole = io.BytesIO()
    with Workbook(whole, _options()) as book:
        book.set_properties({"title": title, "created": MADE})
        formats = _Formats(book)
        names: set[str] = set()
        for table in tables:
            name = _sheet_name(table.title, names)
            names.add(name.casefold())
            _fill(book.add_worksheet(name), table, formats)
    return whole.getvalue()


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name for a sheet that Excel takes: short, without its own signs, not given yet."""
    plain = _NOT_IN_NAMES.sub(" ", title).strip() or "Bảng"
    name, number = plain[:_LONGEST_NAME].strip(), 2
    while name.casefold() in taken:
        name = f"{plain[: _LONGEST_NAME - 4].strip()} ({number})"
        number += 1
    return name


class _Formats:
    """The looks of cells; a number is followed by the word of its state, as part of its look."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._cells: dict[tuple[str, str], Format] = {}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.note = book.add_format({"italic": True})

    def cell(self, look: str, words: str = "") -> Format:
        """How a cell looks: one of LOOKS, "head", "foot" or "", with words after its number."""
        if (look, words) not in self._cells:
            self._cells[look, words] = self._book.add_format(_CELL | _MORE.get(look, {}) | _after(words))
        return self._cells[look, words]


_CELL = {"border": 1, "border_color": "#B9B3A6", "valign": "top", "text_wrap": True, "align": "left"}
_MORE: Mapping[str, dict[str, object]] = {
    "head": {"bold": True, "bg_color": "#F5F0E4"},
    "foot": {"bold": True, "top": 2},
    **{look: {"bg_color": _FILLS[look], "font_color": _INKS[look]} for look in _FILLS},
}


def _after(words: str) -> dict[str, object]:
    plain = words.replace('"', "”")
    return {"num_format": f'0" {plain}"'} if plain else {}


def _fill(sheet: Worksheet, table: Table, formats: _Formats) -> None:
    last = len(table.columns) - 1
    sheet.write_string(_TITLE_ROW, 0, harmless(table.title), formats.title)
    if table.note:
        sheet.write_string(_NOTE_ROW, 0, harmless(table.note), formats.note)
    for column, head in enumerate(table.columns):
        sheet.write_string(_HEAD_ROW, column, harmless(head.label), formats.cell("head"))
        sheet.set_column(column, column, _width(table, column))
    for number, row in enumerate((*table.rows, *table.foot), _HEAD_ROW + 1):
        for column, cell in enumerate(row):
            look = "foot" if number > _HEAD_ROW + len(table.rows) else cell.look
            words = cell.words if isinstance(cell.value, int) else ""
            _write(sheet, number, column, cell, formats.cell(look, words))
    sheet.freeze_panes(_HEAD_ROW + 1, 1)
    sheet.repeat_rows(_HEAD_ROW)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&C&P/&N")
    if table.rows:
        sheet.autofilter(_HEAD_ROW, 0, _HEAD_ROW + len(table.rows), last)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format) -> None:
    if isinstance(cell.value, int):
        sheet.write_number(row, column, cell.value, look)
    else:
        sheet.write_string(row, column, harmless(cell.text), look)


def _width(table: Table, column: int) -> int:
    """As wide as most of its texts, within reason."""
    texts = [table.columns[column].label, *(row[column].text for row in table.rows)]
    return min(_WIDEST, max(_NARROWEST, *(len(text) + 2 for text in texts)))
