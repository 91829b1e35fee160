"""Forms: sheets that a team fills in by hand: who is on duty, what is handed over, how many were helped.

In: a team or none, its station, what it helps with, a Measure. Out: Sheets on A4. Not here: cards and badges (badge.py,
card.py), files (prints.py).

What is written on them stays at the desk: they say so, and the results have room for numbers only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from loa.model.week import DAYS
from loa.sheet.marks import Line, Mark, Sheet
from loa.sheet.paper import INK, Blank, Item, Pile, Ruled, Unfit, blanks, pile, ruled
from loa.world import Measure

SHORT_MM, LONG_MM = 210.0, 297.0
EDGE_MM = 14.0
WHITE = "#FFFFFF"
MOST_TASKS = 8
"""Rows of the results that name a task; more would leave none for what nobody foresaw."""


class Named(NamedTuple):
    """Whose form it is; "" is left to be written by hand."""

    team: str = ""
    station: str = ""

    @property
    def fields(self) -> tuple[Blank, ...]:
        """The two lines that every form begins with."""
        return Blank("Đội hình, tổ", self.team), Blank("Nơi đặt bàn", self.station)


class Form(NamedTuple):
    """What a form says: a title, a sentence, fields beyond those of all forms, a table, warnings at its foot."""

    title: str
    lead: str
    fields: tuple[Blank, ...]
    table: Ruled
    notes: tuple[str, ...]
    wide: bool = False


def duty_form() -> Form:
    """Who sits at the desk this week, morning and afternoon."""
    return Form(
        "Phân công trực bàn hướng dẫn",
        "Ghi tay, để ở bàn cho người trực xem.",
        (Blank("Tuần từ ngày … đến ngày"),),
        Ruled(
            (
                ("Ngày", 1.0),
                ("Buổi sáng: giờ, người trực", 2.2),
                ("Buổi chiều: giờ, người trực", 2.2),
                ("Người thay", 1.4),
            ),
            tuple((day.label, "", "", "") for day in DAYS),
            15.0,
        ),
        (
            "Tờ này có tên người: không chụp đưa lên mạng, không gửi vào nhóm đông người; hết tuần thì cất hoặc hủy.",
            "Bận đột xuất thì báo người thay trước, đừng để bàn trống trong giờ đã báo với bà con.",
        ),
        wide=True,
    )


def handover_form() -> Form:
    """What one shift leaves to the next."""
    return Form(
        "Bàn giao ca trực",
        "Ghi việc còn dở để người sau làm tiếp. Ghi mã hồ sơ, không ghi tên, số điện thoại, số căn cước của bà con.",
        (Blank("Ngày"),),
        Ruled(
            (("Giờ", 0.8), ("Việc còn dở, mã hồ sơ", 3.4), ("Đã hẹn gì", 1.8), ("Giao (ký)", 1.1), ("Nhận (ký)", 1.1)),
            tuple(("", "", "", "", "") for _ in range(13)),
            15.0,
        ),
        (
            "Trước khi về: đăng xuất mọi tài khoản trên máy dùng chung; không giữ giấy tờ, điện thoại của ai.",
            "Tờ rơi, áp phích còn bao nhiêu; máy, mạng, ổ cắm có hỏng gì thì ghi vào dòng trống.",
        ),
    )


def results_form(tasks: Sequence[str]) -> Form:
    """How many people were helped in a week, task by task; numbers and nothing else."""
    days = tuple(day.label.replace("Thứ ", "T. ").replace("Chủ nhật", "CN") for day in DAYS)
    named = tuple(tasks[:MOST_TASKS])
    rows = (*named, *("" for _ in range(max(1, 6 - len(named)))), "Việc khác", "Cộng")
    return Form(
        "Kết quả giúp người dân trong tuần",
        "Chỉ ghi số lượt người được giúp. Không ghi tên ai, không ghi số điện thoại, số căn cước.",
        (Blank("Tuần từ ngày … đến ngày"),),
        Ruled(
            (("Giúp việc gì", 3.6), *((day, 0.75) for day in days), ("Cả tuần", 1.0)),
            tuple((row, *("" for _ in days), "") for row in rows),
            10.0,
        ),
        (
            "Đếm bằng vạch cũng được, cuối ngày ghi thành số. Không giúp được ai thì ghi 0.",
            "Cuối tuần báo con số ở cột “Cả tuần” cho đơn vị lập đội hình; tờ giấy giữ lại ở bàn.",
        ),
        wide=True,
    )


def form_sheet(form: Form, named: Named, measure: Measure) -> Sheet:
    """A form on A4, upright or lying.

    Raises: Unfit.
    """
    width_mm, height_mm = (LONG_MM, SHORT_MM) if form.wide else (SHORT_MM, LONG_MM)
    room_mm = width_mm - 2 * EDGE_MM
    head = pile(
        (Item(form.title, "sans-800", 20, role="title"), Item(form.lead, size_pt=11, gap_mm=1.5)),
        EDGE_MM,
        EDGE_MM - 2,
        room_mm,
        1,
        measure,
    )
    fields = blanks((*named.fields, *form.fields), EDGE_MM, head.bottom_mm + 2, room_mm, head.block, measure)
    table = ruled(form.table, EDGE_MM, fields.bottom_mm + 1.5, room_mm, fields.block, measure)
    notes = _notes(form, table, room_mm, measure)
    marks: tuple[Mark, ...] = (*head.marks, *fields.marks, *table.marks, *notes.marks)
    if notes.bottom_mm > height_mm - EDGE_MM / 2:
        raise Unfit(max((named.team, named.station, *(row[0] for row in form.table.rows)), key=len))
    title = f"{form.title}: {named.team}" if named.team else form.title
    return Sheet(width_mm, height_mm, WHITE, marks, title)


def _notes(form: Form, table: Pile, room_mm: float, measure: Measure) -> Pile:
    """The warnings below the table, under a short rule."""
    top_mm = table.bottom_mm + 4
    rule = Line(EDGE_MM, top_mm, EDGE_MM + 24, top_mm, 0.8, INK)
    items = tuple(Item(note, size_pt=9.5, gap_mm=1.5, sign="•", role="small") for note in form.notes)
    found = pile(items, EDGE_MM, top_mm + 0.5, room_mm, table.block, measure)
    return Pile((rule, *found.marks), found.bottom_mm, found.block)
