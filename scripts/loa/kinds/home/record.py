"""Home: the first page, by what a citizen needs.

In: plain data. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.record import Part, Record
from loa.model.values import Line, Ref, Text, To

GuideRef = Annotated[Ref, To("guide")]
ChannelRef = Annotated[Ref, To("channel")]
CampaignRef = Annotated[Ref, To("campaign")]
PosterRef = Annotated[Ref, To("poster")]


class Need(Part):
    """One thing a citizen may want, and the guides that answer it."""

    title: Line = Field(description="Điều người dân cần, ở ngôi thứ nhất hoặc thể mời gọi.")
    guides: tuple[GuideRef, ...] = Field(min_length=1, description="Hướng dẫn trả lời nhu cầu này.")


class Home(Record):
    """The first page; its file is content/index.md."""

    KIND: ClassVar[str] = "home"
    FOLDER: ClassVar[str] = ""
    FILE: ClassVar[str] = "index.md"
    LABEL: ClassVar[str] = "Trang chủ"
    PLURAL: ClassVar[str] = "Trang chủ"

    lead: Line = Field(description="Câu lớn đầu trang.")
    summary: Text = Field(description="Một, hai câu dưới câu lớn.")
    first: GuideRef = Field(description="Hướng dẫn của nút chính.")
    first_label: Line = Field(description="Chữ trên nút chính.")
    needs: tuple[Need, ...] = Field(min_length=1, description="“Bà con cần làm gì?”: mỗi mục một nhu cầu.")
    channels: tuple[ChannelRef, ...] = Field((), description="Kênh nêu ở trang chủ.")
    campaigns: tuple[CampaignRef, ...] = Field((), description="Chiến dịch nêu ở trang chủ.")
    posters: tuple[PosterRef, ...] = Field((), description="Áp phích nêu ở trang chủ.")
    body: str | None = Field(None, description="Phần viết thêm, dạng Markdown.")

    @property
    def page(self) -> str:
        """The site's first address."""
        return "index.md"
