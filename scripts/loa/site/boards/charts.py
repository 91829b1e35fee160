"""Which pictures the boards have: months by units, duties by units, strands by products.

In: boards, a Measure. Out: SVG. Not here: drawing (chart.py), the same as tables (quota_table.py, duty_tables.py, …).
"""

from __future__ import annotations

from loa.model.counting import CountState
from loa.site.boards.chart import Bar, bars_svg
from loa.site.boards.coverage import Matrix
from loa.site.boards.duties import Laid, LetterBoard
from loa.site.boards.duty_tables import STATES
from loa.world import Measure


def quota_chart(laid: Laid, measure: Measure) -> str:
    """Months, each with how many units made enough, late, too little."""
    bars = []
    for index, span in enumerate(laid.spans):
        counts = [standing.counts[index] for standing in laid.standings]
        owed = [count for count in counts if count.state is not CountState.NONE]
        parts = tuple((state.value, sum(count.state is state for count in owed)) for state in CountState)
        done = sum(count.state is CountState.DONE for count in owed)
        made = sum(count.made for count in counts)
        bars.append(Bar(f"{span.label}: {done}/{len(owed)} đơn vị đủ, {made} sản phẩm", parts))
    title = f"Đơn vị đủ chỉ tiêu theo {_per(laid)}: {laid.duty.title}"
    return bars_svg(f"bieu-do-{laid.name}", title, bars, measure)


def _per(laid: Laid) -> str:
    return laid.duty.quota.per.label if laid.duty.quota else ""


def letter_chart(board: LetterBoard, measure: Measure) -> str:
    """Duties, each with how many units have done it."""
    looks = ("done", "late", "missing", "open", "none")
    bars = []
    for laid in board.asked:
        parts = tuple(zip(looks, (laid.count(*states) for states in STATES), strict=True))
        done = laid.count(*STATES[0], *STATES[1])
        bars.append(Bar(f"{laid.duty.title}: {done}/{len(laid.standings)} đơn vị đã làm", parts))
    title = f"Số đơn vị đã làm từng việc: {board.document.title}"
    return bars_svg(f"bieu-do-{board.document.id}", title, bars, measure)


def strand_chart(matrix: Matrix, measure: Measure) -> str:
    """Content strands, each with how many products tell of it."""
    bars = [
        Bar(f"{label}: {number} sản phẩm" if number else f"{label}: chưa có sản phẩm", (("done", number),))
        for row, label in matrix.rows
        for number in (matrix.in_row(row),)
    ]
    title = f"Sản phẩm theo mạch nội dung: {matrix.campaign.title}"
    return bars_svg(f"bieu-do-mach-{matrix.campaign.id}", title, bars, measure)
