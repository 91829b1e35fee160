"""Guide: how a citizen does one thing, one action a step.

In: plain data. Out: a frozen record. Not here: its page (page.py), its rules (rules.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answered import Answered
from loa.model.chain import Audience, DutyRef, Evidence, UnitRef
from loa.model.record import Part, named
from loa.model.values import Day, Line, PictureFile, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
ChannelRef = Annotated[Ref, To("channel")]
GuideRef = Annotated[Ref, To("guide")]


class Step(Part):
    """One action, what one should then see, and what to do when it differs."""

    action: Text = Field(description="Một việc phải làm, ở thể mệnh lệnh nhẹ: “Mở ứng dụng Zalo.”")
    see: Text | None = Field(None, description="Làm xong thì thấy gì.")
    otherwise: Text | None = Field(None, description="Nếu không thấy như vậy thì làm gì.")
    picture: PictureFile | None = Field(None, description="Tên tệp hình trong content/hinh/, nếu có.")
    alt: Line | None = Field(None, description="Mô tả hình bằng lời; bắt buộc khi có hình.")
    tested_on: Day | None = Field(None, description="Ngày bước này được làm thử gần nhất; để trống khi chưa thử.")


class Guide(Answered):
    """One guide; its file lies in content/huong-dan/."""

    KIND: ClassVar[str] = "guide"
    FOLDER: ClassVar[str] = "huong-dan"
    LABEL: ClassVar[str] = "Hướng dẫn"
    PLURAL: ClassVar[str] = "Hướng dẫn"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title need summary owner audiences campaigns channels needed fee duration steps never mistakes help",
        "related serves evidence tested_on tested_with",
    )

    REVIEW_MONTHS: ClassVar[int | None] = 6
    CHECKED: ClassVar[tuple[str, ...]] = ("tested_on",)

    need: Line = Field(description="Câu hỏi của người dân mà hướng dẫn trả lời, ví dụ “Tôi muốn nộp hồ sơ tại nhà”.")
    summary: Text = Field(description="Một, hai câu: làm xong thì được gì.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    audiences: tuple[Audience, ...] = Field((), description="Hướng dẫn dành cho ai.")
    campaigns: tuple[CampaignRef, ...] = Field((), description="Thuộc những chiến dịch nào.")
    channels: tuple[ChannelRef, ...] = Field((), description="Kênh được nhắc tới.")
    needed: tuple[Line, ...] = Field((), description="Cần chuẩn bị gì.")
    fee: Line | None = Field(None, description="Phí, lệ phí; để trống khi chưa có thông tin.")
    duration: Line | None = Field(None, description="Mất bao lâu; để trống khi chưa có thông tin.")
    steps: tuple[Step, ...] = Field(min_length=1, max_length=20, description="Các bước, mỗi bước một việc.")
    never: tuple[Line, ...] = Field((), description="Những điều cơ quan nhà nước không bao giờ yêu cầu.")
    mistakes: tuple[Text, ...] = Field((), description="Lỗi thường gặp và cách tránh.")
    help: tuple[Text, ...] = Field((), description="Hỏi ai, ở đâu khi vướng.")
    related: tuple[GuideRef, ...] = Field((), description="Hướng dẫn liên quan.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của các thông tin.")
    tested_on: Day | None = Field(None, description="Ngày toàn bộ hướng dẫn được làm thử; để trống khi chưa.")
    tested_with: Line | None = Field(None, description="Thử trên máy, ứng dụng, phiên bản nào.")

    @property
    def untested_steps(self) -> tuple[int, ...]:
        """The numbers of the steps that nobody has tried, from 1."""
        if self.tested_on:
            return ()
        return tuple(number for number, step in enumerate(self.steps, 1) if step.tested_on is None)
