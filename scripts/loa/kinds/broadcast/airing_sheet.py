"""Airing sheets: one page of A4 for each month, a box to tick for every airing, the last day in plain sight.

In: a script with a schedule, library, world. Out: Sheets by month. Not here: the days (airings.py), the text to be read
(large_type.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from loa.kinds.broadcast.airings import LONGEST_DAYS, WEEK, Plan
from loa.kinds.broadcast.handout import ALERT
from loa.kinds.broadcast.record import Broadcast
from loa.kinds.broadcast.standing import draft_reasons, stamp
from loa.model.clock import clock_wording
from loa.model.library import Library
from loa.pages.writer import day
from loa.sheet.marks import Fill, Line, Mark, Sheet
from loa.sheet.paper import INK, Item, Pile, Ruled, pile, ruled
from loa.world import World

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
EDGE_MM = 16.0
ROOM_MM = WIDTH_MM - 2 * EDGE_MM
FOOT_MM = 12.0
RULE_MM = 2.2
BOX_MM = 4.2
LEAST_ROW_MM, MOST_ROW_MM = 6.3, 9.0
TABLE_PT = 10.0
DAY_SHARE, SIGN_SHARE = 2.2, 2.0
WHITE = "#FFFFFF"


def plan_of(broadcast: Broadcast) -> Plan | None:
    """The schedule as days; None without one, or while its days make no sense."""
    airing, until = broadcast.airing, broadcast.until
    if airing is None or until is None or not 0 <= (until - airing.start).days < LONGEST_DAYS:
        return None
    return Plan(airing.start, until, airing.times, airing.per_day, airing.days)


def airing_sheets(broadcast: Broadcast, library: Library, world: World) -> Iterator[tuple[str, Sheet]]:
    """("2026-12", its sheet) for each month in which the script is aired."""
    plan = plan_of(broadcast)
    for (year, month), days in plan.months.items() if plan else ():
        yield f"{year}-{month:02d}", _sheet(broadcast, f"tháng {month}/{year}", days, library, world)


def _sheet(broadcast: Broadcast, month: str, days: Sequence[date], library: Library, world: World) -> Sheet:
    title = f"Theo dõi phát thanh {month}: {broadcast.title}"
    rule = Fill(0, 0, WIDTH_MM, RULE_MM, library.site.brand.primary, tone="keep")
    head = pile(tuple(_head(broadcast, month, library, world)), EDGE_MM, 9, ROOM_MM, 1, world.measure)
    labels = _labels(broadcast)
    room_mm = HEIGHT_MM - FOOT_MM - 4 - head.bottom_mm - 5 - 8
    row_mm = max(LEAST_ROW_MM, min(MOST_ROW_MM, room_mm / len(days)))
    columns = (("Ngày", DAY_SHARE), *((label, 1.0) for label in labels), ("Người phát ký tên", SIGN_SHARE))
    rows = tuple((_day_wording(each, broadcast), *("" for _ in labels), "") for each in days)
    table = ruled(
        Ruled(columns, rows, row_mm, TABLE_PT), EDGE_MM, head.bottom_mm + 5, ROOM_MM, head.block, world.measure
    )
    boxes = _boxes(table, len(labels))
    foot = _foot(broadcast, library, table, world)
    marks: tuple[Mark, ...] = (rule, *head.marks, *table.marks, *boxes, *foot.marks)
    return Sheet(WIDTH_MM, HEIGHT_MM, WHITE, marks, title)


def _head(broadcast: Broadcast, month: str, library: Library, world: World) -> Iterator[Item]:
    assert broadcast.airing is not None, "only scheduled scripts have airing sheets"
    assert broadcast.until is not None, "likewise"
    yield Item(f"Theo dõi phát thanh · {month}", "sans-600", 10.5)
    yield Item(broadcast.title, "sans-800", 17, gap_mm=2, role="title", smallest_pt=11, max_lines=3)
    stamped = stamp(broadcast, library, world)
    if stamped:
        reasons = " ".join(draft_reasons(broadcast, library))
        yield Item(f"{stamped}. {reasons}".strip(), "sans-800", 11, f"#{ALERT}", 2)
    order = library.resolve(broadcast.airing.order).title if broadcast.airing.order else "chưa ghi văn bản giao phát"
    yield Item(f"Bài {broadcast.slot.label}. Phát theo: {order}.", size_pt=10.5, gap_mm=2)
    last = f"Hết hạn phát: hết ngày {day(broadcast.until)}. Sau ngày này cất bài, không đọc nữa."
    yield Item(last, "sans-800", 12, gap_mm=1.5)


def _labels(broadcast: Broadcast) -> tuple[str, ...]:
    """What stands above the boxes: the hours, or first, second, … while they are not set."""
    airing = broadcast.airing
    assert airing is not None, "only scheduled scripts have airing sheets"
    if airing.times:
        return tuple(clock_wording(at) for at in sorted(airing.times))
    return tuple(f"Lần {number}" for number in range(1, (airing.per_day or 1) + 1))


def _day_wording(each: date, broadcast: Broadcast) -> str:
    last = " · ngày cuối" if each == broadcast.until else ""
    return f"{WEEK[each.weekday()].label}, {each:%d/%m}{last}"


def _boxes(table: Pile, count: int) -> Iterator[Line]:
    """A square to tick in every cell below an hour."""
    level = sorted({mark.y1_mm for mark in table.marks if isinstance(mark, Line) and mark.y1_mm == mark.y2_mm})
    upright = sorted({mark.x1_mm for mark in table.marks if isinstance(mark, Line) and mark.x1_mm == mark.x2_mm})
    hours = tuple(pairwise(upright))[1 : count + 1]
    for top_mm, bottom_mm in tuple(pairwise(level))[1:]:
        for left_mm, right_mm in hours:
            yield from _square((left_mm + right_mm - BOX_MM) / 2, (top_mm + bottom_mm - BOX_MM) / 2)


def _square(x_mm: float, y_mm: float) -> Iterator[Line]:
    right_mm, bottom_mm = x_mm + BOX_MM, y_mm + BOX_MM
    yield Line(x_mm, y_mm, right_mm, y_mm, 0.35, INK)
    yield Line(x_mm, bottom_mm, right_mm, bottom_mm, 0.35, INK)
    yield Line(x_mm, y_mm, x_mm, bottom_mm, 0.35, INK)
    yield Line(right_mm, y_mm, right_mm, bottom_mm, 0.35, INK)


def _foot(broadcast: Broadcast, library: Library, table: Pile, world: World) -> Pile:
    owner = library.resolve(broadcast.owner).title
    said = f"Phát xong thì đánh dấu và ký. Hỏng máy, mất điện thì ghi lại. Chịu trách nhiệm nội dung: {owner}."
    item = Item(said, size_pt=9, role="small", smallest_pt=7)
    return pile((item,), EDGE_MM, HEIGHT_MM - FOOT_MM, ROOM_MM, table.block, world.measure)
