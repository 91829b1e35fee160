"""Ledger: every code that was ever given out, what it holds and where it leads; nothing is ever taken out of it.

In: the rows of content/qr/so-cai.csv. Out: a Ledger of issued codes with their places, problems of its form.
Not here: whether it agrees with the records (kinds/qr/ledger.py), with Git's past (kinds/qr/past.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pydantic_core import PydanticCustomError

from loa.model.values import Choice, fault, whole_day
from loa.problems import Place, Problem, Severity, problem
from loa.source.folder import LARGEST_LEDGER_BYTES, LEDGER
from loa.source.rows import Row, row_text, rows
from loa.source.slug import slug

COLUMNS = ("code", "qr", "unit", "payload", "target", "issued", "state", "note", "agreed_by")
CODE = re.compile(r"^[23456789A-HJKMNP-TV-Z]{4,8}$")
"""4-8 capitals and digits without look-alikes (no 0 O, 1 I L, U)."""

Key = tuple[str, str]

_FORMULA = ("=", "+", "-", "@")


class State(Choice):
    """Whether a code is in use."""

    ACTIVE = ("active", "Đang dùng")
    RETIRED = ("retired", "Đã ngừng dùng")


_STATES: Mapping[str, State] = {state.value: state for state in State}


@dataclass(frozen=True, slots=True)
class Issued:
    """One line of the ledger: a code given out once and for ever.

    Shape: `qr` is the code's record, `unit` the unit it belongs to, "" when to none; `payload` is exactly what the
    symbol holds, `target` where readers end: an address outside or "kind:id"; `note` and `agreed_by` say why the line
    was changed or the code retired, and which office agreed. `row` is None for a line that is not written yet.
    """

    code: str
    qr: str
    unit: str
    payload: str
    target: str
    issued: str
    state: State = State.ACTIVE
    note: str = ""
    agreed_by: str = ""
    row: Row | None = field(default=None, compare=False, repr=False)

    def values(self) -> tuple[str, ...]:
        """The cells in the order of the columns."""
        return tuple(str(getattr(self, column)) for column in COLUMNS)

    def text(self) -> str:
        """The line as it is written."""
        return row_text(self.values())

    def place(self, column: str = "code") -> Place:
        """Where one of its values stands."""
        return self.row.cell_place(COLUMNS.index(column)) if self.row else Place(LEDGER)


@dataclass(frozen=True)
class Ledger:
    """All lines, in the order they were written, each code once; not `whole` when some are no lines of a ledger."""

    lines: tuple[Issued, ...] = ()
    whole: bool = True

    @cached_property
    def by_code(self) -> Mapping[str, Issued]:
        """The lines by their code."""
        return {line.code: line for line in self.lines}

    @cached_property
    def _by_owner(self) -> Mapping[tuple[str, str], tuple[Issued, ...]]:
        found: dict[tuple[str, str], list[Issued]] = {}
        for line in self.lines:
            found.setdefault((line.qr, line.unit), []).append(line)
        return {owner: tuple(lines) for owner, lines in found.items()}

    @cached_property
    def _by_record(self) -> Mapping[str, tuple[Issued, ...]]:
        found: dict[str, list[Issued]] = {}
        for line in self.lines:
            found.setdefault(line.qr, []).append(line)
        return {name: tuple(lines) for name, lines in found.items()}

    def of(self, qr: str) -> tuple[Issued, ...]:
        """The lines of a record, its units' included, in the order they were written."""
        return self._by_record.get(qr, ())

    def unit_line(self, qr: str, unit: str) -> Issued | None:
        """The line of a unit's own code: the one in use, else the last retired one, None when there is none."""
        lines = self._by_owner.get((qr, unit), ())
        return next((line for line in lines if line.state is State.ACTIVE), lines[-1] if lines else None)


def ledger_text(lines: tuple[Issued, ...]) -> str:
    """A whole ledger as it is written."""
    return row_text(COLUMNS) + "".join(line.text() for line in lines)


def ledger_read(data: bytes, file: str = LEDGER) -> tuple[Ledger, tuple[Problem, ...]]:
    """The ledger's sound lines, and what is wrong with the others."""
    found, problems = rows(file, data, LARGEST_LEDGER_BYTES)
    if not found:
        return Ledger(whole=False), problems or (problem(Place(file), "P352", text="", columns=",".join(COLUMNS)),)
    head, *body = found
    if tuple(cell.text for cell in head.cells) != COLUMNS:
        text = ",".join(cell.text for cell in head.cells)[:80]
        return Ledger(whole=False), (*problems, problem(head.place, "P352", text=text, columns=",".join(COLUMNS)))
    told = list(problems)
    lines = [line for row in body if (line := _line(row, told)) is not None]
    told += _among_each_other(lines)
    # A line that gives a code a second time gives nothing: it is told once, and judged no further.
    given = tuple({line.code: line for line in reversed(lines)}.values())[::-1]
    return Ledger(given, whole=len(given) == len(body) and not problems), tuple(told)


def _line(row: Row, told: list[Problem]) -> Issued | None:
    """The line of a row; None when a cell of it cannot be read."""
    if len(row.cells) != len(COLUMNS):
        told.append(problem(row.place, "P353", count=len(row.cells), wanted=len(COLUMNS)))
        return None
    values = {column: cell.text for column, cell in zip(COLUMNS, row.cells, strict=True)}
    sound = len(told)
    for index, column in enumerate(COLUMNS):
        try:
            _READERS[column](values[column])
        except PydanticCustomError as error:
            told.append(problem(row.cell_place(index), error.type, **(error.context or {})))
    if len(told) > sound:
        return None
    line = Issued(
        values["code"],
        values["qr"],
        values["unit"],
        values["payload"],
        values["target"],
        values["issued"],
        _STATES[values["state"]],
        values["note"],
        values["agreed_by"],
        row,
    )
    if line.state is State.RETIRED and not (line.note and line.agreed_by):
        told.append(problem(line.place("state"), "P357", text=line.code))
    return line


def _among_each_other(lines: list[Issued]) -> Iterator[Problem]:
    """Codes that stand twice, and lines out of the order in which codes were given out."""
    first: dict[str, Issued] = {}
    latest = lines[0] if lines else None
    for line in lines:
        before = first.setdefault(line.code, line)
        if before is not line:
            yield problem(line.place(), "P355", text=line.code, line=before.row.line if before.row else 0)
        if latest and line.issued < latest.issued:
            place = line.place("issued")
            yield problem(place, "P356", Severity.REMINDER, text=line.issued, before=latest.issued)
        else:
            latest = line


def unknown_names(ledger: Ledger, known: Container[Key], broken: Container[Key]) -> Iterator[Problem]:
    """Lines whose record or unit is gone, by (kind, id); what is only broken for now is told elsewhere."""
    for line in ledger.lines:
        if ("qr", line.qr) not in known and ("qr", line.qr) not in broken:
            yield problem(line.place("qr"), "P358", text=line.qr, qr=line.code)
        if line.unit and ("unit", line.unit) not in known and ("unit", line.unit) not in broken:
            yield problem(line.place("unit"), "P359", text=line.unit, qr=line.code)


def _code(text: str) -> None:
    if not CODE.match(text):
        raise fault("P127", text=text)


def _name(text: str) -> None:
    if not text or slug(text) != text:
        raise fault("P116", text=text, suggestion=slug(text) or "vi-du-1")


def _unit(text: str) -> None:
    if text:
        _name(text)


def _payload(text: str) -> None:
    if not text.startswith("https://") or " " in text:
        raise fault("P115", text=text)


def _target(text: str) -> None:
    kind, mark, name = text.partition(":")
    if not text.startswith("https://") and not (mark and slug(kind) == kind and slug(name) == name):
        raise fault("P115", text=text)


def _issued(text: str) -> None:
    whole_day(text)


def _state(text: str) -> None:
    if text not in _STATES:
        raise fault("P107", text=text, allowed=", ".join(f"{state} ({state.label})" for state in State))


def _words(text: str) -> None:
    if text.startswith(_FORMULA):
        raise fault("P379", text=text)


_READERS: Mapping[str, Callable[[str], None]] = {
    "code": _code,
    "qr": _name,
    "unit": _unit,
    "payload": _payload,
    "target": _target,
    "issued": _issued,
    "state": _state,
    "note": _words,
    "agreed_by": _words,
}
"""What refuses a value of each column."""
