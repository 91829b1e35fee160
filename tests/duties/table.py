"""The table of duties: each row, what it wants, what it still awaits, and which row a test is for.

In: rows.toml. Out: Row values by id. Not here: the rows' tests (test_*.py), printing (scripts/duty_table.py).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

_TEST = re.compile(r"^test_s(?P<letter>\d)_(?P<number>\d+)(?:_|$)")


@dataclass(frozen=True, slots=True)
class Awaited:
    """What a row still lacks, and the number of the issue that brings it."""

    issue: int
    what: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `id` as in S4-7, the letter it comes from, what must hold, what it awaits (None when all is there)."""

    id: str
    letter: str
    holds: str
    awaits: Awaited | None


def rows() -> Mapping[str, Row]:
    """Every row by its id, in the order of the letters."""
    written = tomllib.loads((FOLDER / "rows.toml").read_text(encoding="utf-8"))
    return {
        name: Row(name, row["letter"], row["holds"], Awaited(**row["awaits"]) if "awaits" in row else None)
        for name, row in written.items()
    }


def row_of(test: str) -> str | None:
    """The row that a test is for, by its name; None when it is for none.

    >>> row_of("test_s4_7_finds_the_commune"), row_of("test_s3_11"), row_of("test_s1_seeds")
    ('S4-7', 'S3-11', None)
    """
    match = _TEST.match(test)
    return f"S{match['letter']}-{match['number']}" if match else None
