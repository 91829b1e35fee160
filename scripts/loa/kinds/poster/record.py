"""Poster: one message with one action and one code, from which every format is drawn.

In: plain data. Out: a frozen record. Not here: where things stand on the sheet (sheet.py), its page (page.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.chain import Audience, DocumentRef, DutyRef, UnitRef
from loa.model.record import Record
from loa.model.values import Choice, Day, Line, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
QrRef = Annotated[Ref, To("qr")]
GuideRef = Annotated[Ref, To("guide")]


class Layout(Choice):
    """How the sheet is composed."""

    BIG_QR = ("big-qr", "Mã QR lớn")


class Approval(Choice):
    """Whether the poster may be printed."""

    DRAFT = ("draft", "Bản nháp")
    APPROVED = ("approved", "Đã duyệt")


class Poster(Record):
    """One poster; its file lies in content/ap-phich/."""

    KIND: ClassVar[str] = "poster"
    FOLDER: ClassVar[str] = "ap-phich"
    LABEL: ClassVar[str] = "Áp phích"
    PLURAL: ClassVar[str] = "Áp phích"

    campaign: CampaignRef = Field(description="Thuộc chiến dịch nào.")
    layout: Layout = Field(Layout.BIG_QR, description="Kiểu bố cục.")
    headline: Line = Field(description="Dòng chữ lớn: không quá 9 từ nếu được, một ý.")
    message: Text | None = Field(None, description="Một, hai câu nói thêm.")
    points: tuple[Line, ...] = Field((), max_length=4, description="Tối đa bốn ý ngắn hoặc bốn bước.")
    action: Line = Field(description="Việc cần làm, ở thể mời gọi, ví dụ “Quét mã để xem cách làm”.")
    qr: QrRef = Field(description="Mã QR trên áp phích.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    guide: GuideRef | None = Field(None, description="Hướng dẫn đi cùng áp phích.")
    audiences: tuple[Audience, ...] = Field((), description="Áp phích dành cho ai.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    version: int = Field(1, ge=1, le=999, description="Phiên bản in.")
    date: Day = Field(description="Ngày của phiên bản này.")
    status: Approval = Field(Approval.DRAFT, description="Bản nháp hay đã duyệt in.")
    approved_by: Line | None = Field(None, description="Chức danh người duyệt (không ghi tên).")

    @property
    def thumbnail(self) -> str:
        """The picture's path in the finished site."""
        return f"{self.FOLDER}/{self.id}/xem.png"

    @property
    def thumbnail_alt(self) -> str:
        """The picture in words; its whole text stands on the poster's page."""
        return f"Áp phích “{self.headline}”"
