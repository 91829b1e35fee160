"""Table: rows and columns of values, the same for every telling: page, CSV, XLSX, JSON, Word.

In: plain values. Out: Table and the shapes of its parts. Not here: how a table is told (csv.py, xlsx.py, json.py, …).
"""

from __future__ import annotations

from dataclasses import dataclass

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One value.

    Shape: `value` is what machines get, None where there is nothing to say; `words` are what people read beside a
    number, or instead of nothing; `look` is one of LOOKS or ""; `page` is the source path of the page it leads to.
    """

    value: Value
    words: str = ""
    look: str = ""
    page: str = ""

    @property
    def text(self) -> str:
        """All that people read: the number and its word."""
        number = "" if self.value is None else str(self.value)
        return " ".join(part for part in (number, self.words) if part)


LOOKS = ("done", "late", "missing", "open", "none")
"""How a state looks; each has a shape of its own besides its colour and its word."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `key` stays the same for ever, `label` is what people read."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Shape: `name` is a slug that stays the same for ever; every row has as many cells as there are columns; `foot` are
    rows of sums, which belong to the table but are no entries of it; `note` is what a reader must know of it.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    foot: tuple[tuple[Cell, ...], ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Every row fits."""
        assert all(len(row) == len(self.columns) for row in (*self.rows, *self.foot)), self.name
