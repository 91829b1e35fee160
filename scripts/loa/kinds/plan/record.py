"""Plan: a unit's outreach over a time: goals, tasks with their days, whom it is to reach, how far it has come.

In: plain data. Out: a frozen record that proves a duty. Not here: its page (page.py), its rules (rules.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from loa.model.answerable import Role
from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Figure, Method, UnitRef
from loa.model.record import Part, named
from loa.model.values import Day, Id, Line, PartialDate, Ref, Text, To, fault

CampaignRef = Annotated[Ref, To("campaign")]
StrandRef = Annotated[Ref, To("campaign", part=True)]
ChannelRef = Annotated[Ref, To("channel")]


class Reach(Part):
    """How many of an audience the plan is to reach, and how many it has."""

    audience: Audience = Field(description="Nhóm người.")
    target: Line | None = Field(None, description="Chỉ tiêu tiếp cận, ví dụ “100% chi đoàn”; chưa định thì để trống.")
    reached: Figure | None = Field(None, description="Đã tiếp cận bao nhiêu, kèm nguồn và thời điểm.")


class Ahead(Part):
    """The thing itself, which people are to know of beforehand."""

    title: Line = Field(description="Việc gì sẽ diễn ra.")
    on: Day = Field(description="Ngày diễn ra.")


class Task(Part):
    """One thing the plan does."""

    id: Id = Field(description="Mã của việc trong kế hoạch, ví dụ viec-1.")
    title: Line = Field(description="Nội dung, nói gọn.")
    method: Method = Field(description="Cách tuyên truyền.")
    strand: StrandRef | None = Field(None, description="Mạch nội dung, dạng chiến-dịch#mạch.")
    channel: ChannelRef | None = Field(None, description="Kênh chính thức dùng để tuyên truyền.")
    place: Line | None = Field(None, description="Nơi làm hoặc cách truyền trực tiếp, khi không qua kênh nào.")
    audiences: tuple[Audience, ...] = Field((), description="Việc này hướng tới ai.")
    start: PartialDate = Field(description="Bắt đầu khi nào, ví dụ 2024-08 hoặc 2024-08-05.")
    end: PartialDate | None = Field(None, description="Kết thúc khi nào; để trống khi chỉ một ngày hoặc một tháng.")
    ahead_of: Ahead | None = Field(None, description="Việc mà tuyên truyền phải đi trước một bước.")
    responsible: Role = Field(description="Chức danh hoặc bộ phận làm; không ghi tên người.")
    done: Day | None = Field(None, description="Ngày làm xong; chưa xong thì để trống.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end and self.end.last_day < self.start.first_day:
            raise fault("P125", start=self.start, end=self.end)
        return self

    @property
    def last_day(self) -> date:
        """The last day on which it is in time."""
        return (self.end or self.start).last_day

    @property
    def time_wording(self) -> str:
        """When, as tables say it: 8/2024, từ 05/8/2024 đến 8/2024."""
        return f"từ {self.start.in_table} đến {self.end.in_table}" if self.end else self.start.in_table


class Note(Part):
    """How far the plan had come on one day."""

    on: Day = Field(description="Ngày ghi.")
    text: Text = Field(description="Đã làm được gì, còn vướng gì; không ghi tên người.")


class Plan(Answered):
    """One unit's plan; its file lies in content/ke-hoach/."""

    KIND: ClassVar[str] = "plan"
    FOLDER: ClassVar[str] = "ke-hoach"
    LABEL: ClassVar[str] = "Kế hoạch truyền thông"
    PLURAL: ClassVar[str] = "Kế hoạch truyền thông"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary unit campaign documents serves responsible issued start end goals reach tasks progress",
    )

    REVIEW_MONTHS: ClassVar[int | None] = None

    summary: Text = Field(description="Một, hai câu: kế hoạch nói gì với ai.")
    unit: UnitRef = Field(description="Kế hoạch của đơn vị nào.")
    campaign: CampaignRef = Field(description="Thuộc chiến dịch nào.")
    documents: tuple[DocumentRef, ...] = Field(min_length=1, description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    responsible: Role = Field(description="Chức danh hoặc bộ phận phụ trách; không ghi tên người.")
    issued: Day | None = Field(None, description="Ngày ban hành kế hoạch; còn là dự thảo thì để trống.")
    start: PartialDate = Field(description="Bắt đầu khi nào.")
    end: PartialDate = Field(description="Kết thúc khi nào.")
    goals: tuple[Line, ...] = Field(min_length=1, description="Mục tiêu, mỗi dòng một mục tiêu.")
    reach: tuple[Reach, ...] = Field(min_length=1, description="Tiếp cận ai, chỉ tiêu bao nhiêu, đã được bao nhiêu.")
    tasks: tuple[Task, ...] = Field(min_length=1, description="Lịch làm việc, mỗi việc một mục.")
    progress: tuple[Note, ...] = Field((), description="Ghi chép tình hình, mỗi lần một mục.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end.last_day < self.start.first_day:
            raise fault("P125", start=self.start, end=self.end)
        return self

    @property
    def proved_on(self) -> date | None:
        """The day from which it counts; None for a draft."""
        return self.issued

    def parts(self) -> Mapping[str, Part]:
        """The tasks, by id."""
        return {task.id: task for task in self.tasks}

    def has_ended(self, today: date) -> bool:
        """Whether its last day lies before this day."""
        return self.end.last_day < today
