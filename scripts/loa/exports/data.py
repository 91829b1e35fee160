"""Tables as JSON: every number as a number, beside it the words and the state that people see.

In: Tables, what is known of all of them. Out: bytes. Not here: what the tables say.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from loa.exports.table import Cell, Table


def json_bytes(head: Mapping[str, object], tables: Iterable[Table]) -> bytes:
    """The tables under what is known of all of them, keys in the order in which they are given."""
    whole = {**head, "tables": [_table(table) for table in tables]}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _table(table: Table) -> dict[str, object]:
    return {
        "name": table.name,
        "title": table.title,
        "note": table.note,
        "columns": {column.key: column.label for column in table.columns},
        "rows": [_row(table, row) for row in table.rows],
        "sums": [_row(table, row) for row in table.foot],
    }


def _row(table: Table, row: Iterable[Cell]) -> dict[str, object]:
    return {column.key: _cell(cell) for column, cell in zip(table.columns, row, strict=True)}


def _cell(cell: Cell) -> object:
    """A plain value, or where the cell has a state a group of value, words and state."""
    if not cell.look:
        return cell.value if cell.value is not None or not cell.words else cell.words
    return {"value": cell.value, "words": cell.words, "state": cell.look}
