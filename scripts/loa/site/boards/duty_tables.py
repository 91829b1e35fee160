"""The duty boards as tables: duties of a letter, units by duties, every duty of every unit, what stands apart.

In: duty boards. Out: Tables. Not here: counting (duties.py, model/owing.py), single cells (cells.py).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.exports.table import LOOKS, Cell, Column, Table
from loa.model.chain import DutyKind
from loa.model.library import Library
from loa.model.owing import OwedState, Standing
from loa.model.proving import Letter
from loa.pages.writer import day
from loa.site.boards.cells import (
    NOTHING,
    due_wording,
    duty_cell,
    named,
    proof_cell,
    result_words,
    state_cell,
)
from loa.site.boards.duties import Laid, LetterBoard

_UNIT = Column("unit", "Đơn vị")
STATES = (
    (OwedState.DONE,),
    (OwedState.LATE,),
    (OwedState.OVERDUE, OwedState.SHORT),
    (OwedState.OPEN, OwedState.UNDATED, OwedState.STARTED),
    (OwedState.ENDED,),
)
"""The states of a duty that look alike, in the order of the looks."""


_SAID = {
    "late": "trong đó muộn",
    "missing": "quá hạn hoặc thiếu",
    "open": "chưa ghi nhận",
    "none": "đã chấm dứt, chưa ghi nhận",
}
"""What is said of the units that stand so."""


def summary_table(board: LetterBoard) -> Table:
    """The duties of one letter: how each is worded, until when, and with how many units it stands how."""
    columns = (
        Column("duty", "Việc"),
        Column("kind", "Tính chất"),
        Column("due", "Thời hạn"),
        Column("shown_by", "Cho thấy bằng"),
        Column("state", "Đã ghi nhận"),
    )
    rows = tuple(
        (
            duty_cell(laid.document, laid.duty),
            Cell(laid.duty.kind.label),
            Cell(due_wording(laid.duty)),
            Cell(laid.duty.shown_by.label) if laid.duty.shown_by else Cell(None, "chưa rõ"),
            _summary_cell(laid),
        )
        for laid in board.asked
    )
    return Table(f"viec-{board.document.id}", board.document.title, columns, rows)


def _summary_cell(laid: Laid) -> Cell:
    """With how many units it stands how, those that are none left out; it looks as it stands with the worst."""
    counts = dict(zip(LOOKS, (laid.count(*states) for states in STATES), strict=True))
    if not laid.standings:
        return Cell(None, "chưa kể tên đơn vị nào", "none")
    done = counts["done"] + counts["late"]
    words = [f"{done}/{len(laid.standings)} đơn vị đã làm"]
    words += [f"{counts[look]} {said}" for look, said in _SAID.items() if counts[look]]
    look = next(look for look in ("missing", "open", "late", "done", "none") if counts[look])
    return Cell(None, "; ".join(words), look)


def matrix_table(board: LetterBoard) -> Table:
    """Units by the duties of one letter."""
    columns = (_UNIT, *(Column(laid.duty.id, laid.duty.title) for laid in board.asked))
    rows = tuple(
        (named(unit), *(state_cell(board.standing(laid, unit)) for laid in board.asked)) for unit in board.units
    )
    return Table(f"don-vi-{board.document.id}", f"Từng đơn vị: {board.document.title}", columns, rows)


def duties_table(letters: Iterable[LetterBoard], library: Library) -> Table:
    """Every duty with every unit, one a row: the list to filter and to reckon with."""
    columns = (
        Column("document", "Văn bản"),
        Column("duty", "Việc"),
        Column("kind", "Tính chất"),
        Column("issuer", "Ai nêu"),
        _UNIT,
        Column("due", "Thời hạn"),
        Column("last_day", "Hạn cuối"),
        Column("state", "Tình trạng"),
        Column("done_on", "Ngày xong"),
        Column("proof", "Bằng chứng"),
    )
    rows = tuple(
        _duty_row(laid, standing, library) for board in letters for laid in board.all for standing in laid.standings
    )
    return Table("viec", "Việc của từng đơn vị", columns, rows)


def _duty_row(laid: Laid, standing: Standing, library: Library) -> tuple[Cell, ...]:
    duty = laid.duty
    letter = laid.document if isinstance(laid.document, Letter) else None
    issuer = named(library.resolve(letter.issuer)) if letter and letter.issuer else Cell(None, "chưa rõ")
    if letter and letter.issuer_text:
        issuer = Cell(letter.issuer_text)
    return (
        named(laid.document),
        duty_cell(laid.document, duty),
        Cell(duty.kind.label),
        issuer,
        named(standing.unit),
        Cell(due_wording(duty)),
        Cell(day(duty.due.last_day)) if duty.due else Cell(None, NOTHING),
        state_cell(standing),
        Cell(day(standing.done_on)) if standing.done_on and not duty.quota else Cell(None, NOTHING),
        proof_cell(standing, library),
    )


def apart_table(letters: Iterable[LetterBoard], kind: DutyKind, library: Library) -> Table:
    """What no media product answers: internal tasks or proposals, with state and result."""
    columns = (
        Column("duty", "Việc"),
        Column("document", "Văn bản"),
        _UNIT,
        Column("period", "Giai đoạn"),
        Column("due", "Thời hạn"),
        Column("state", "Tình trạng"),
        Column("result", "Kết quả"),
    )
    rows = tuple(
        (
            duty_cell(laid.document, laid.duty),
            named(laid.document),
            named(standing.unit),
            Cell(laid.duty.period_wording) if laid.duty.period_wording else Cell(None, "văn bản không nêu"),
            Cell(laid.duty.due_wording),
            state_cell(standing),
            _result_cell(standing, library),
        )
        for board in letters
        for laid in board.apart
        if laid.duty.kind is kind
        for standing in laid.standings
    )
    return Table(kind.value, kind.label, columns, rows)


def _result_cell(standing: Standing, library: Library) -> Cell:
    """The last that was told, or what shows it done; "chưa có" otherwise."""
    if not standing.progress:
        return proof_cell(standing, library)
    last = max(standing.progress, key=lambda one: one.on)
    document = library.resolve(last.document) if last.document else None
    return Cell(result_words(last, library), page=document.page if document else "")
