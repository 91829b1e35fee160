"""Product: one piece of news, one picture, one broadcast or meeting that a unit made, and how far it has come.

In: plain data. Out: a frozen record that proves a duty. Not here: its page (page.py), its rules (rules.py).
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answerable import Role
from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Figure, MediaForm, UnitRef
from loa.model.record import named
from loa.model.spans import Month
from loa.model.values import Choice, Day, Https, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
StrandRef = Annotated[Ref, To("campaign", part=True)]
ChannelRef = Annotated[Ref, To("channel")]


class Stage(Choice):
    """How far a product has come."""

    DRAFTED = ("drafted", "Đã soạn")
    SENT = ("sent", "Đã gửi")
    RECEIVED = ("received", "Đã nhận")
    POSTED = ("posted", "Đã đăng")


class Product(Answered):
    """One media product; its file lies in content/san-pham/."""

    KIND: ClassVar[str] = "product"
    FOLDER: ClassVar[str] = "san-pham"
    LABEL: ClassVar[str] = "Sản phẩm truyền thông"
    PLURAL: ClassVar[str] = "Sản phẩm truyền thông"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary form unit month responsible campaign strands audiences documents serves drafted sent",
        "sent_to received posted channel link figures",
    )

    REVIEW_MONTHS: ClassVar[int | None] = None

    summary: Text = Field(description="Một, hai câu: sản phẩm nói gì.")
    form: MediaForm = Field(description="Hình thức: tin, bài, hình ảnh, áp phích, video, phóng sự, phát thanh…")
    unit: UnitRef = Field(description="Đơn vị làm sản phẩm.")
    month: Month = Field(description="Tính cho tháng nào, ví dụ 2024-07.")
    responsible: Role = Field(description="Chức danh hoặc bộ phận chịu trách nhiệm nội dung; không ghi tên người.")
    campaign: CampaignRef = Field(description="Thuộc chiến dịch nào.")
    strands: tuple[StrandRef, ...] = Field((), description="Thuộc mạch nội dung nào, dạng chiến-dịch#mạch.")
    audiences: tuple[Audience, ...] = Field(min_length=1, description="Sản phẩm dành cho ai.")
    documents: tuple[DocumentRef, ...] = Field(min_length=1, description="Văn bản mà nội dung bám theo.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    figures: tuple[Figure, ...] = Field((), description="Con số nêu trong sản phẩm, mỗi số kèm nguồn và thời điểm.")
    drafted: Day = Field(description="Ngày soạn xong.")
    sent: Day | None = Field(None, description="Ngày gửi đi; chưa gửi thì để trống.")
    sent_to: UnitRef | None = Field(None, description="Gửi cho đơn vị nào.")
    received: Day | None = Field(None, description="Ngày nơi nhận báo đã nhận.")
    posted: Day | None = Field(None, description="Ngày đăng, phát hoặc tổ chức.")
    channel: ChannelRef | None = Field(None, description="Đăng trên kênh nào.")
    link: Https | None = Field(None, description="Địa chỉ bài đã đăng; chỉ ghi khi đã đăng.")

    @property
    def days(self) -> dict[Stage, date]:
        """The day of each stage it has reached, in the order of the stages."""
        found = (self.drafted, self.sent, self.received, self.posted)
        return {stage: day for stage, day in zip(Stage, found, strict=True) if day is not None}

    @property
    def stage(self) -> Stage:
        """The last stage it has reached."""
        return tuple(self.days)[-1]

    @property
    def proved_on(self) -> date | None:
        """The day from which it counts: it had left the unit, to be posted or posted by itself; None for drafts."""
        return min((day for stage, day in self.days.items() if stage is not Stage.DRAFTED), default=None)

    @property
    def lags(self) -> tuple[tuple[Stage, Stage, int], ...]:
        """(stage, next stage, days between them) from the day it was sent on."""
        reached = [(stage, day) for stage, day in self.days.items() if stage is not Stage.DRAFTED]
        pairs = pairwise(reached)
        return tuple((before, after, (until - since).days) for (before, since), (after, until) in pairs)
