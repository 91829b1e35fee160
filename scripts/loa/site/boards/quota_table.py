"""The quota board as a table: units by months.

In: a duty with its standings. Out: a Table. Not here: counting (model/counting.py), how it is written (exports/).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.exports.table import Cell, Column, Table
from loa.model.counting import Count, CountState
from loa.model.owing import Standing
from loa.site.boards.cells import NOTHING, named
from loa.site.boards.duties import Laid


def quota_table(laid: Laid) -> Table:
    """Units by months: how many products each made, and whether that was enough and in time."""
    assert laid.duty.quota is not None
    per = laid.duty.quota.per.label
    columns = (
        Column("unit", "Đơn vị"),
        *(Column(span.name, span.label) for span in laid.spans),
        Column("made", "Tổng"),
        Column("done", f"Số {per} đủ"),
        Column("late", f"Số {per} muộn"),
        Column("missing", f"Số {per} thiếu"),
    )
    rows = tuple(_quota_row(standing) for standing in laid.standings)
    note = f"{laid.duty.quota.wording[0].upper()}{laid.duty.quota.wording[1:]}, theo {laid.document.title}."
    return Table(laid.name, f"Chỉ tiêu: {laid.duty.title}", columns, rows, tuple(_quota_foot(laid)), note)


def _quota_row(standing: Standing) -> tuple[Cell, ...]:
    counts = standing.counts
    states = (CountState.DONE, CountState.LATE, CountState.MISSING)
    return (
        named(standing.unit),
        *(count_cell(count) for count in counts),
        Cell(sum(count.made for count in counts)),
        *(Cell(sum(count.state is state for count in counts)) for state in states),
    )


def count_cell(count: Count) -> Cell:
    """How many products, and the word for it; nothing where nothing is owed."""
    if count.state is CountState.NONE:
        return Cell(None, NOTHING, "none")
    words = count.state.label
    if count.state is CountState.MISSING and not count.made:
        words = "chưa gửi" if count.drafts else "chưa có"
    return Cell(count.made, words, count.state.value)


def _quota_foot(laid: Laid) -> Iterator[tuple[Cell, ...]]:
    """Sums: all products, and how many units made enough in time."""
    by_span = [[standing.counts[index] for standing in laid.standings] for index in range(len(laid.spans))]
    everything = [count for counts in by_span for count in counts]
    states = (CountState.DONE, CountState.LATE, CountState.MISSING)
    yield (
        Cell("Tổng số sản phẩm"),
        *(Cell(sum(count.made for count in counts)) for counts in by_span),
        Cell(sum(count.made for count in everything)),
        *(Cell(sum(count.state is state for count in everything)) for state in states),
    )
    yield (
        Cell("Số đơn vị đủ"),
        *(Cell(sum(count.state is CountState.DONE for count in counts)) for counts in by_span),
        *(Cell(None, NOTHING, "none") for _ in range(4)),
    )
