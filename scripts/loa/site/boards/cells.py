"""The cells that several boards share: units, duties, states, proofs, in words.

In: standings, duties, records. Out: Cells and wordings. Not here: whole tables (quota_table.py, duty_tables.py, …).
"""

from __future__ import annotations

from loa.exports.table import Cell
from loa.model.chain import Duty, Progress
from loa.model.library import Library
from loa.model.owing import Standing
from loa.model.record import Record
from loa.pages.writer import day

NOTHING = "–"


def named(record: Record) -> Cell:
    """A record by its title, leading to its page."""
    return Cell(record.title, page=record.page)


def duty_cell(document: Record, duty: Duty) -> Cell:
    """A duty by its title, leading to its place in the letter."""
    return Cell(duty.title, page=f"{document.page}#{duty.id}")


def due_wording(duty: Duty) -> str:
    """The deadline, and the quota where there is one."""
    return "; ".join(part for part in (duty.quota.wording if duty.quota else "", duty.due_wording) if part)


def state_cell(standing: Standing | None) -> Cell:
    """How a duty stands with a unit, in words; nothing where the unit does not owe it."""
    if standing is None:
        return Cell(None, NOTHING, "none")
    return Cell(None, standing.wording, standing.state.look)


def proof_cell(standing: Standing, library: Library) -> Cell:
    """What shows it: the records by title, what was told in words; their number where there are many."""
    told = [proof.record.title if proof.record else result_words(proof.progress, library) for proof in standing.proofs]
    if not told:
        return Cell(None, "chưa có")
    return Cell("; ".join(told)) if len(told) <= 3 else Cell(f"{len(told)} sản phẩm, kế hoạch")


def result_words(progress: Progress | None, library: Library) -> str:
    """A told result in words: its document, its figure with source and day, its note."""
    if progress is None:
        return ""
    figure = progress.figure
    parts = (
        library.resolve(progress.document).title if progress.document else "",
        f"{figure.label}: {figure.value} ({figure.source.text} {figure.source.as_of.in_table})" if figure else "",
        progress.note or "",
    )
    return "; ".join(part for part in parts if part) or f"đơn vị báo ngày {day(progress.on)}"
