"""Brief: the facts of one matter for the press, what may be quoted, what is not known, whom to ask.

In: plain data. Out: a frozen record. Not here: its page and files (page.py, handout.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answerable import Role
from loa.model.answered import Answered
from loa.model.chain import DocumentRef, DutyRef, Evidence, Figure, UnitRef
from loa.model.library import Library
from loa.model.record import Part, named
from loa.model.values import Choice, Day, Line, Phone, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
ChannelRef = Annotated[Ref, To("channel")]
PosterRef = Annotated[Ref, To("poster")]
BroadcastRef = Annotated[Ref, To("broadcast")]


class Approval(Choice):
    """Whether the brief may be sent."""

    DRAFT = ("draft", "Bản nháp")
    APPROVED = ("approved", "Đã duyệt gửi")


class Answer(Part):
    """A question that reporters ask, and what is known."""

    question: Line = Field(description="Phóng viên hay hỏi gì.")
    answer: Text = Field(description="Trả lời đúng điều đã biết; chưa biết thì nói chưa biết.")


class Desk(Part):
    """Whom reporters turn to: an office, never a person."""

    office: Role = Field(description="Bộ phận trả lời báo chí, ví dụ “Văn phòng Sở” (không ghi tên người).")
    phone: Phone | None = Field(None, description="Điện thoại của bộ phận ấy; chưa có thì để trống.")


class Brief(Answered):
    """One brief; its file lies in content/thong-tin-bao-chi/."""

    KIND: ClassVar[str] = "brief"
    FOLDER: ClassVar[str] = "thong-tin-bao-chi"
    LABEL: ClassVar[str] = "Thông tin báo chí"
    PLURAL: ClassVar[str] = "Thông tin báo chí"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary campaign owner responsible desk facts answers figures unknown channel posters scripts",
        "documents serves evidence date status approved_by",
    )

    summary: Text = Field(description="Câu mở đầu: ai, làm gì, cho ai, từ bao giờ.")
    campaign: CampaignRef = Field(description="Thuộc chiến dịch nào.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    responsible: Role = Field(description="Bộ phận hoặc chức danh chịu trách nhiệm (không ghi tên người).")
    desk: Desk | None = Field(None, description="Phóng viên hỏi ở đâu; chưa có thì để trống, không đoán.")
    facts: tuple[Text, ...] = Field(
        min_length=1, max_length=12, description="Những điều đã biết chắc, mỗi mục một điều."
    )
    answers: tuple[Answer, ...] = Field((), max_length=12, description="Hỏi – đáp.")
    figures: tuple[Figure, ...] = Field((), max_length=6, description="Con số, luôn kèm nguồn và thời điểm.")
    unknown: tuple[Text, ...] = Field((), max_length=12, description="Những điều chưa có thông tin, nói thẳng.")
    channel: ChannelRef | None = Field(None, description="Kênh được giới thiệu.")
    posters: tuple[PosterRef, ...] = Field((), max_length=6, description="Áp phích, băng rôn báo được dùng.")
    scripts: tuple[BroadcastRef, ...] = Field((), max_length=6, description="Lời dẫn, lời đọc viết sẵn.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của các thông tin.")
    date: Day = Field(description="Thông tin đúng đến ngày nào.")
    status: Approval = Field(Approval.DRAFT, description="Bản nháp hay đã duyệt gửi.")
    approved_by: Role | None = Field(None, description="Chức danh người duyệt (không ghi tên).")

    @property
    def kit_folder(self) -> str:
        """Where its files lie in a kit."""
        return "bao-chi"

    @property
    def kit_label(self) -> str:
        """What its files are."""
        return "thông tin gửi báo chí"

    def kit_draft(self, _library: Library) -> bool:
        """Whether its files say that they may not be sent."""
        return self.status is Approval.DRAFT
