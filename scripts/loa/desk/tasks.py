"""Tasks: what is to do today, each with the form that does it.

In: a library, a day. Out: groups of tasks, the most pressing first.
Not here: what is wrong (problems are shown beside), counting (site/boards/, model/owing.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from loa.kinds.channel.record import Channel, Proof
from loa.kinds.guide.record import Guide
from loa.model.counting import CountState
from loa.model.library import Library
from loa.model.owing import OwedState, Standing
from loa.model.values import PartialDate
from loa.site.boards.duties import Laid, letter_boards

SOON_DAYS = 30
STALE_DAYS = 183
"""A guide that nobody has tried for half a year may lead astray."""
MOST = 12
"""More tasks of one sort than anybody does in a day are only counted."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. Shape: `link` is an address of the desk."""

    title: str
    why: str
    link: str


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Tasks of one sort; `rest` more of them are not shown."""

    title: str
    tasks: tuple[Task, ...]
    rest: int


def task_groups(library: Library, today: date) -> tuple[TaskGroup, ...]:
    """Every group that has a task."""
    laid = [one for board in letter_boards(library, today) for one in board.all]
    sorts: tuple[tuple[str, Iterable[Task]], ...] = (
        ("Sản phẩm còn thiếu tháng này", _missing_products(laid)),
        ("Việc sắp hoặc đã đến hạn", _due(laid, today)),
        ("Kênh chưa xác minh", _unverified(library)),
        ("Hướng dẫn cần làm thử lại", _stale(library, today)),
    )
    groups = []
    for title, tasks in sorts:
        found = tuple(tasks)
        if found:
            groups.append(TaskGroup(title, found[:MOST], max(0, len(found) - MOST)))
    return tuple(groups)


def _missing_products(laid: Iterable[Laid]) -> Iterator[Task]:
    """The units whose quota is still open in the span that runs now."""
    for one in laid:
        for standing in one.standings if one.duty.quota else ():
            count = standing.counts[-1] if standing.counts else None
            if count is None or count.state is not CountState.OPEN:
                continue
            asked = {"duty": one.reference, "unit": standing.unit.id, "month": f"{count.span.first:%Y-%m}"}
            why = f"{count.span.label}: {count.made}/{count.floor} sản phẩm. {one.duty.title}"
            yield Task(standing.unit.title, why, f"/moi/san-pham?{urlencode(asked)}")


def _due(laid: Iterable[Laid], today: date) -> Iterator[Task]:
    """Duties with a last day that comes soon or has passed, with those that have not done them."""
    for one in laid:
        last = one.duty.due.last_day if one.duty.due else None
        if last is None or (last - today).days > SOON_DAYS or one.duty.quota:
            continue
        waiting = [
            each for each in one.standings if each.state in (OwedState.OVERDUE, OwedState.OPEN, OwedState.STARTED)
        ]
        if waiting:
            day = PartialDate(last.year, last.month, last.day).in_table
            over = "đã quá hạn" if last < today else "hạn"
            yield Task(
                one.duty.title, f"{over} {day}; {_who(waiting)}", f"/sua/van-ban/{one.document.id}#{one.duty.id}"
            )


def _who(waiting: list[Standing]) -> str:
    names = ", ".join(each.unit.title for each in waiting[:2])
    return names if len(waiting) < 3 else f"{names} và {len(waiting) - 2} đơn vị nữa"  # as in `[:2]`


def _unverified(library: Library) -> Iterator[Task]:
    for record in library.of(Channel.KIND):
        if isinstance(record, Channel) and record.state is Proof.UNVERIFIED:
            yield Task(record.title, "Chưa ai xác minh đây đúng là kênh của đơn vị.", f"/sua/kenh/{record.id}")


def _stale(library: Library, today: date) -> Iterator[Task]:
    for record in library.of(Guide.KIND):
        if not isinstance(record, Guide):
            continue
        if record.untested_steps:
            steps = ", ".join(map(str, record.untested_steps))
            yield Task(record.title, f"Chưa ai làm thử bước {steps}.", f"/sua/huong-dan/{record.id}")
        elif record.tested_on and (today - record.tested_on).days > STALE_DAYS:
            months = (today - record.tested_on).days * 12 // 365
            yield Task(record.title, f"Đã {months} tháng chưa ai làm thử lại.", f"/sua/huong-dan/{record.id}")
