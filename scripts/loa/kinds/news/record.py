"""News: a dated item, with its source.

In: front matter and body. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answered import Answered, Hold
from loa.model.chain import DocumentRef, Evidence, UnitRef
from loa.model.record import named
from loa.model.values import Day, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]


class News(Answered):
    """One news item; its file lies in content/tin-bai/ and is Markdown."""

    KIND: ClassVar[str] = "news"
    FOLDER: ClassVar[str] = "tin-bai"
    LABEL: ClassVar[str] = "Tin, bài"
    PLURAL: ClassVar[str] = "Tin, bài"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title date summary owner campaign documents evidence expires body",
    )

    REVIEW_MONTHS: ClassVar[int | None] = None

    date: Day = Field(description="Ngày đăng; ngày chưa tới thì tin chưa hiện.")
    summary: Text = Field(description="Một, hai câu tóm tắt.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    campaign: CampaignRef | None = Field(None, description="Thuộc chiến dịch nào.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn tin.")
    expires: Day | None = Field(None, description="Sau ngày này thì không còn hiện ở trang chủ.")
    body: str = Field(description="Nội dung, dạng Markdown.")

    def hold(self, today: dt.date) -> Hold | None:
        """An item whose day has not come is shown nowhere."""
        return Hold("P982", ("date",), checked=True) if self.date > today else super().hold(today)

    def has_ended(self, today: dt.date) -> bool:
        """Whether its time on the home page is over."""
        return self.expires is not None and self.expires < today
