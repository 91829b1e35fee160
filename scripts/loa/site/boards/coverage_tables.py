"""Coverage as tables: who is reached how, what is told of which strand, who lacks what, who plans what.

In: matrices, gaps, plans. Out: Tables. Not here: counting (coverage.py, gaps.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from loa.exports.table import Cell, Column, Table
from loa.kinds.plan.record import Plan
from loa.model.library import Library
from loa.site.boards.cells import duty_cell, named, state_cell
from loa.site.boards.coverage import Matrix
from loa.site.boards.gaps import Gap

_UNIT = Column("unit", "Đơn vị")


def coverage_table(matrix: Matrix, name: str, rows_label: str) -> Table:
    """Rows by columns of a matrix; what is wanted and not there is said, what nobody asked for is not."""
    columns = (
        Column("row", rows_label),
        *(Column(value, label) for value, label in matrix.columns),
        Column("all", "Tổng"),
    )
    rows = tuple(
        (
            Cell(label),
            *(
                _coverage_cell(matrix.count(value, column), (value, column) in matrix.wanted.cells)
                for column, _ in matrix.columns
            ),
            _coverage_cell(matrix.in_row(value), value in matrix.wanted.rows),
        )
        for value, label in matrix.rows
    )
    foot = (
        Cell("Tổng"),
        *(_coverage_cell(matrix.in_column(value), value in matrix.wanted.columns) for value, _ in matrix.columns),
        Cell(sum(matrix.in_row(value) for value, _ in matrix.rows)),
    )
    return Table(f"{name}-{matrix.campaign.id}", f"{rows_label}: {matrix.campaign.title}", columns, rows, (foot,))


def _coverage_cell(count: int, wanted: bool) -> Cell:
    if count:
        return Cell(count, "", "done")
    return Cell(0, "chưa có", "missing") if wanted else Cell(0, "", "none")


def gap_table(gaps: Iterable[Gap]) -> Table:
    """Each unit that lacks a plan, a team or an officer, with the duty that asks for it."""
    columns = (
        _UNIT,
        Column("lacking", "Còn thiếu"),
        Column("duty", "Theo việc"),
        Column("document", "Văn bản"),
        Column("due", "Thời hạn"),
        Column("state", "Tình trạng"),
    )
    rows = tuple(
        (
            named(standing.unit),
            Cell(gap.lacking.label),
            duty_cell(gap.laid.document, gap.laid.duty),
            named(gap.laid.document),
            Cell(gap.laid.duty.due_wording),
            state_cell(standing),
        )
        for gap in gaps
        for standing in gap.standings
    )
    return Table("con-thieu", "Đơn vị chưa có kế hoạch, đội hình, cán bộ phụ trách", columns, rows)


def plans_table(library: Library, today: date) -> Table:
    """Each unit's plans with their time, how much of them is done, whom they are to reach."""
    columns = (
        _UNIT,
        Column("plan", "Kế hoạch"),
        Column("time", "Thời gian"),
        Column("tasks", "Số việc"),
        Column("done", "Việc xong"),
        Column("overdue", "Việc quá hạn, chưa ghi nhận"),
        Column("reach", "Chỉ tiêu tiếp cận"),
        Column("responsible", "Phụ trách"),
    )
    plans = [plan for plan in library.of(Plan.KIND) if isinstance(plan, Plan)]
    rows = tuple(
        (
            named(library.resolve(plan.unit)),
            Cell(plan.title if plan.issued else f"{plan.title} (dự thảo)", page=plan.page),
            Cell(f"{plan.start.in_table} – {plan.end.in_table}"),
            Cell(len(plan.tasks)),
            Cell(sum(task.done is not None for task in plan.tasks)),
            Cell(sum(task.done is None and task.last_day < today for task in plan.tasks)),
            _reach_cell(plan),
            Cell(plan.responsible),
        )
        for plan in sorted(plans, key=lambda plan: (plan.unit.id, plan.start.first_day, plan.id))
    )
    return Table("ke-hoach", "Kế hoạch của từng đơn vị", columns, rows)


def _reach_cell(plan: Plan) -> Cell:
    told = (f"{each.audience.label}: {each.target or 'chưa có chỉ tiêu'}" for each in plan.reach)
    return Cell("; ".join(told))
