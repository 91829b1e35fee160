"""Tables as CSV that Excel in a Vietnamese office opens rightly, and in which no cell is taken for a formula.

In: Tables. Out: bytes in UTF-8 with a mark, lines ended as Windows has them. Not here: what the tables say.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from loa.exports.table import Cell, Table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a cell begins that a spreadsheet would reckon out."""


def harmless(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would take it for a formula.

    Source: OWASP, CSV injection.

    >>> harmless("=1+1"), harmless("Xã An Đức"), harmless("–")
    ("'=1+1", 'Xã An Đức', '–')
    """
    return f"'{text}" if text.startswith(FORMULA) else text


def csv_bytes(tables: Iterable[Table]) -> bytes:
    """One table; of several each after its title, an empty line between them."""
    whole = tuple(tables)
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    for index, table in enumerate(whole):
        if len(whole) > 1:
            writer.writerows([[]] if index else [])
            writer.writerow([harmless(table.title)])
        writer.writerows(_rows(table))
    return written.getvalue().encode("utf-8-sig")


def _rows(table: Table) -> Iterator[list[str]]:
    yield [harmless(column.label) for column in table.columns]
    for row in (*table.rows, *table.foot):
        yield [_written(cell) for cell in row]


def _written(cell: Cell) -> str:
    """A number alone, so that it can be reckoned with; else all that people read."""
    return str(cell.value) if isinstance(cell.value, int) else harmless(cell.text)
