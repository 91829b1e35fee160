"""The page of a plan, and the page of all plans.

In: a plan, library, world. Out: Page. Not here: units without a plan (site/boards/), wording (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from loa.kind import Output, Page
from loa.kinds.plan.record import Plan, Task
from loa.model.library import Library
from loa.model.members import duty_of
from loa.model.record import Record
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.writer import link, page_text
from loa.world import World


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the timetable; `state` is what a reader should know of it today."""

    task: Task
    strand: str | None
    channel: Record | None
    state: str


def plan_outputs(plan: Record, library: Library, world: World) -> Iterable[Output]:
    """The plan's page."""
    assert isinstance(plan, Plan)
    unit, campaign = library.resolve(plan.unit), library.resolve(plan.campaign)
    reached = [each.reached for each in plan.reach]
    text = page_text(
        "loa.kinds.plan",
        "page.md.jinja",
        here=plan.page,
        plan=plan,
        unit=unit,
        campaign=campaign,
        ended=plan.has_ended(world.today),
        documents=[library.resolve(document) for document in plan.documents],
        duties=[(library.resolve(duty), duty_of(duty, library)) for duty in plan.serves],
        reach=[
            (each, sourced([figure.source], library)[0] if figure else None)
            for each, figure in zip(plan.reach, reached, strict=True)
        ],
        lines=[_line(task, plan, library, world.today) for task in _in_time(plan.tasks)],
        notes=sorted(plan.progress, key=lambda note: note.on, reverse=True),
    )
    meta = page_meta(plan.summary, unit, plan.issued) | {"search": {"boost": 0.3}}  # for those who work by it
    yield Page(plan.page, plan.title, text, library.file(plan), meta)


def _in_time(tasks: Iterable[Task]) -> list[Task]:
    return sorted(tasks, key=lambda task: (task.start.first_day, task.last_day, task.id))


def _line(task: Task, plan: Plan, library: Library, today: date) -> Line:
    strands = library.resolve(plan.campaign).parts()
    strand = getattr(strands.get(task.strand.part or ""), "title", None) if task.strand else None
    return Line(task, strand, library.resolve(task.channel) if task.channel else None, _state(task, today))


def _state(task: Task, today: date) -> str:
    """What became of a task by this day."""
    if task.done:
        return "xong, muộn" if task.done > task.last_day else "xong"
    if task.last_day < today:
        return "quá hạn, chưa ghi nhận"
    return "đang làm" if task.start.first_day <= today else "chưa tới"


def plan_listing(library: Library, world: World) -> Iterable[Output]:
    """All plans by unit, those still running first."""
    here = f"{Plan.FOLDER}/index.md"
    plans = [plan for plan in by_name(library.of(Plan.KIND)) if isinstance(plan, Plan)]
    if not plans:
        return ()
    rows = [(plan, library.resolve(plan.unit)) for plan in plans]
    running = [row for row in rows if not row[0].has_ended(world.today)]
    ended = [row for row in rows if row[0].has_ended(world.today)]
    text = page_text(
        "loa.kinds.plan",
        "listing.md.jinja",
        here=here,
        chapters=[("Đang thực hiện", running), ("Đã kết thúc", ended)],
        boards=link(here, "bang/do-phu.md"),
    )
    meta = page_meta("Kế hoạch truyền thông của từng đơn vị: mục tiêu, nội dung, cách làm, thời gian, ai phụ trách.")
    return (Page(here, Plan.PLURAL, text, f"content/{Plan.FOLDER}/", meta),)
