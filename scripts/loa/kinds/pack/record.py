"""Pack: which records of this site go out together, and what of them others may fill in their own way.

In: plain data. Out: a frozen record. Not here: what comes along because it is needed (contents.py), making the file.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answered import Answered
from loa.model.chain import UnitRef
from loa.model.record import Part, named
from loa.model.values import Day, Line, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
GuideRef = Annotated[Ref, To("guide")]
PosterRef = Annotated[Ref, To("poster")]
DocumentRef = Annotated[Ref, To("document")]
BroadcastRef = Annotated[Ref, To("broadcast")]
PostRef = Annotated[Ref, To("post")]
NewsRef = Annotated[Ref, To("news")]
PageRef = Annotated[Ref, To("page")]
ChannelRef = Annotated[Ref, To("channel")]
BriefRef = Annotated[Ref, To("brief")]
EventRef = Annotated[Ref, To("event")]

MOST = 500


class Opened(Part):
    """Fields that whoever adopts the pack may fill in."""

    of: Line = Field(description="Loại nội dung, ví dụ poster, hoặc một bản ghi, ví dụ poster:ma-otp-khong-dua-ai.")
    fields: tuple[Line, ...] = Field(
        min_length=1, max_length=40, description="Những mục để địa phương tự điền, ví dụ [owner, qr]."
    )


class PackRecord(Answered):
    """One pack; its file lies in content/goi/."""

    KIND: ClassVar[str] = "pack"
    FOLDER: ClassVar[str] = "goi"
    LABEL: ClassVar[str] = "Bộ nội dung"
    PLURAL: ClassVar[str] = "Bộ nội dung dùng chung"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary version issued owner licence campaigns guides posters documents broadcasts posts news pages",
        "channels briefs events terms open",
    )

    CHECKED: ClassVar[tuple[str, ...]] = ("issued",)

    summary: Text = Field(description="Bộ này cho ai, gồm những gì, dùng thế nào.")
    version: int = Field(ge=1, le=99_999, description="Số bản; mỗi lần phát hành tăng một.")
    issued: Day = Field(description="Ngày phát hành bản này.")
    owner: UnitRef = Field(description="Cơ quan phát hành.")
    licence: Line | None = Field(None, description="Giấy phép; để trống thì theo giấy phép chung của trang.")
    campaigns: tuple[CampaignRef, ...] = Field((), max_length=MOST, description="Những chiến dịch trong bộ.")
    guides: tuple[GuideRef, ...] = Field((), max_length=MOST, description="Những hướng dẫn trong bộ.")
    posters: tuple[PosterRef, ...] = Field((), max_length=MOST, description="Những áp phích trong bộ.")
    documents: tuple[DocumentRef, ...] = Field(
        (), max_length=MOST, description="Những văn bản, kèm nhiệm vụ, trong bộ."
    )
    broadcasts: tuple[BroadcastRef, ...] = Field((), max_length=MOST, description="Những bài phát thanh trong bộ.")
    posts: tuple[PostRef, ...] = Field((), max_length=MOST, description="Những bài đăng mạng xã hội trong bộ.")
    news: tuple[NewsRef, ...] = Field((), max_length=MOST, description="Những tin, bài trong bộ.")
    pages: tuple[PageRef, ...] = Field((), max_length=MOST, description="Những trang chữ trong bộ.")
    channels: tuple[ChannelRef, ...] = Field((), max_length=MOST, description="Những kênh chính thức trong bộ.")
    briefs: tuple[BriefRef, ...] = Field((), max_length=MOST, description="Những thông tin báo chí trong bộ.")
    events: tuple[EventRef, ...] = Field((), max_length=MOST, description="Những sự kiện trong bộ.")
    terms: bool = Field(False, description="Kèm bảng từ cũ, từ mới của trang.")
    open: tuple[Opened, ...] = Field(
        (), max_length=MOST, description="Những mục để địa phương tự điền; mọi mục khác khóa lại."
    )
