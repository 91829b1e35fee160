"""The tables of a month's report: one span of the quotas, the month's products, what falls due, what is lacking.

In: boards, a library, what report is asked for. Out: Tables. Not here: the report around them (report.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from loa.exports.table import Cell, Column, Table
from loa.kinds.product.record import Product, Stage
from loa.model.counting import Count, CountState
from loa.model.library import Library
from loa.model.owing import OwedState, Standing
from loa.model.record import Record
from loa.model.spans import Span
from loa.pages.writer import day
from loa.site.boards.boards import Boards
from loa.site.boards.cells import NOTHING, duty_cell, named, proof_cell, state_cell
from loa.site.boards.duties import Laid
from loa.site.boards.quota_table import count_cell

_UNIT = Column("unit", "Đơn vị")


class Wanted(Protocol):
    """What report is asked for."""

    @property
    def month(self) -> Span:
        """Its month."""
        ...

    def concerns(self, unit: Record) -> bool:
        """Whether a unit belongs into it."""
        ...


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """Whom a unit has named for a duty, as the internal register tells; `look` is as in a Table."""

    unit_id: str
    duty: str
    state: str
    look: str
    name: str
    position: str
    phone: str


def counts_in(laid: Laid, wanted: Wanted) -> Iterator[tuple[Standing, Count]]:
    """Each unit's count in the span that holds the month, units that owe nothing in it left out."""
    for standing in laid.standings:
        for count in standing.counts:
            owes = count.state is not CountState.NONE and wanted.concerns(standing.unit)
            if owes and count.span.holds(wanted.month.first):
                yield standing, count


def month_table(laid: Laid, wanted: Wanted) -> Table:
    """The month's column of the quota board, with what makes it up."""
    columns = (
        _UNIT,
        Column("made", "Sản phẩm"),
        Column("late", "Trong đó muộn"),
        Column("drafts", "Đang soạn"),
        Column("state", "Tình trạng"),
    )
    found = list(counts_in(laid, wanted))
    rows = tuple(
        (named(standing.unit), Cell(count.made), Cell(count.late), Cell(count.drafts), _state(count))
        for standing, count in found
    )
    counts = [count for _, count in found]
    sums = (
        Cell("Tổng"),
        *(Cell(sum(numbers)) for numbers in zip(*((c.made, c.late, c.drafts) for c in counts), strict=True)),
        Cell(f"{sum(count.state is CountState.DONE for count in counts)}/{len(counts)} đơn vị đủ"),
    )
    return Table(f"chi-tieu-{laid.name}", laid.duty.title, columns, rows, (sums,) if rows else ())


def _state(count: Count) -> Cell:
    cell = count_cell(count)
    return Cell(None, cell.words, cell.look)


def products_table(library: Library, wanted: Wanted) -> Table:
    """The products made for the month, by unit, with the day of each stage."""
    columns = (
        Column("product", "Sản phẩm"),
        _UNIT,
        Column("form", "Hình thức"),
        *(Column(stage.value, stage.label) for stage in Stage),
        Column("responsible", "Chịu trách nhiệm nội dung"),
    )
    products = [
        (library.resolve(product.unit), product)
        for product in library.of(Product.KIND)
        if isinstance(product, Product) and wanted.month.holds(product.month.first_day)
    ]
    rows = tuple(
        (
            named(product),
            named(unit),
            Cell(product.form.label),
            *(_day_cell(product, stage) for stage in Stage),
            Cell(product.responsible),
        )
        for unit, product in sorted(products, key=lambda found: (found[0].id, found[1].id))
        if wanted.concerns(unit)
    )
    return Table("san-pham", "Sản phẩm của tháng", columns, rows)


def _day_cell(product: Product, stage: Stage) -> Cell:
    on = product.days.get(stage)
    return Cell(day(on)) if on else Cell(None, NOTHING)


def due_table(whole: Boards, library: Library, wanted: Wanted) -> Table:
    """Duties that fall due in the month, were done in it, or are still overdue; quotas have their own table."""
    columns = (
        Column("duty", "Việc"),
        _UNIT,
        Column("due", "Thời hạn"),
        Column("state", "Tình trạng"),
        Column("proof", "Bằng chứng"),
    )
    rows = tuple(
        (
            duty_cell(standing.document, standing.duty),
            named(standing.unit),
            Cell(standing.duty.due_wording),
            state_cell(standing),
            proof_cell(standing, library),
        )
        for standing in _standings(whole)
        if wanted.concerns(standing.unit) and _falls_into(standing, wanted.month)
    )
    return Table("thoi-han", "Việc đến hạn hoặc xong trong tháng, việc còn quá hạn", columns, rows)


def _standings(whole: Boards) -> Iterator[Standing]:
    return (one for board in whole.letters for laid in board.all for one in laid.standings if not laid.duty.quota)


def _falls_into(standing: Standing, month: Span) -> bool:
    """Whether the month's report has to speak of it; what fell due later is for later reports."""
    last = standing.duty.due.last_day if standing.duty.due else None
    if last and last > month.last:
        return False
    done_then = standing.done_on is not None and month.holds(standing.done_on)
    return done_then or standing.state is OwedState.OVERDUE or (last is not None and month.holds(last))


def gaps_table(whole: Boards, wanted: Wanted) -> Table:
    """For each duty that a plan, a team or an officer would show done: how many lack it, and who."""
    columns = (
        Column("lacking", "Còn thiếu"),
        Column("duty", "Theo việc"),
        Column("count", "Số đơn vị chưa có"),
        Column("units", "Đơn vị"),
    )
    rows = []
    for gap in whole.gaps:
        units = [standing.unit.title for standing in gap.standings if wanted.concerns(standing.unit)]
        if units:
            duty = duty_cell(gap.laid.document, gap.laid.duty)
            rows.append((Cell(gap.lacking.label), duty, Cell(len(units)), Cell("; ".join(units))))
    return Table("con-thieu", "Đơn vị chưa có kế hoạch, đội hình, cán bộ phụ trách", columns, tuple(rows))


def officers_table(officers: Iterable[OfficerRow], library: Library, wanted: Wanted) -> Table:
    """Whom each unit has named."""
    columns = (
        _UNIT,
        Column("duty", "Theo việc"),
        Column("state", "Tình trạng"),
        Column("name", "Họ và tên"),
        Column("position", "Chức vụ"),
        Column("phone", "Điện thoại"),
    )
    rows = []
    for row in officers:
        unit = library.get("unit", row.unit_id)
        if unit is not None and wanted.concerns(unit):
            told = (Cell(text) if text else Cell(None, "chưa có") for text in (row.name, row.position, row.phone))
            rows.append((named(unit), Cell(row.duty), Cell(None, row.state, row.look), *told))
    return Table("can-bo", "Cán bộ phụ trách", columns, tuple(rows))
