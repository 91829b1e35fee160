"""Series: articles of one press body on one matter, in their order.

In: plain data. Out: a frozen record. Not here: its page (page.py), the articles' text, which is the newspaper's.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import Field, StringConstraints, model_validator

from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Evidence, UnitRef
from loa.model.record import Part, named
from loa.model.values import Choice, Day, Https, Line, Ref, Text, To, fault

CampaignRef = Annotated[Ref, To("campaign")]

Told = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
"""A few sentences of one's own: an article is told and linked to, never printed again."""


class Progress(Choice):
    """How far a part has come."""

    AWAITED = ("awaited", "Chưa có")
    PUBLISHED = ("published", "Đã đăng")
    WITHDRAWN = ("withdrawn", "Báo đã gỡ")


class Article(Part):
    """One part of a series: what it tells, and where it can be read once it has appeared."""

    title: Line | None = Field(None, description="Tên bài, chép như báo đăng; chưa có thì để trống.")
    summary: Told | None = Field(None, description="Bài nói gì, viết bằng lời của mình, một hai câu; không chép bài.")
    state: Progress = Field(Progress.AWAITED, description="Chưa có, đã đăng hay báo đã gỡ.")
    date: Day | None = Field(None, description="Ngày báo đăng.")
    url: Https | None = Field(None, description="Địa chỉ bài trên báo.")

    @model_validator(mode="after")
    def _there(self) -> Self:
        if self.state is Progress.PUBLISHED and not (self.title and self.date and self.url):
            raise fault("P977")
        if self.state is Progress.AWAITED and (self.date or self.url):
            raise fault("P978")
        return self


class Series(Answered):
    """One series; its file lies in content/tuyen-bai/."""

    KIND: ClassVar[str] = "series"
    FOLDER: ClassVar[str] = "tuyen-bai"
    LABEL: ClassVar[str] = "Tuyến bài trên báo"
    PLURAL: ClassVar[str] = "Tuyến bài trên báo"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary press owner campaign audiences documents serves planned articles evidence",
    )

    REVIEW_MONTHS: ClassVar[int | None] = None

    summary: Text = Field(description="Tuyến bài nói về điều gì.")
    press: UnitRef = Field(description="Cơ quan báo chí thực hiện.")
    owner: UnitRef = Field(description="Đơn vị theo dõi, chịu trách nhiệm về phần ghi ở đây.")
    campaign: CampaignRef | None = Field(None, description="Thuộc chiến dịch nào.")
    audiences: tuple[Audience, ...] = Field((), description="Tuyến bài hướng tới ai.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    planned: int | None = Field(None, ge=1, le=50, description="Báo dự kiến mấy bài; chưa biết thì để trống.")
    articles: tuple[Article, ...] = Field((), max_length=50, description="Các bài, theo thứ tự của tuyến bài.")
    evidence: tuple[Evidence, ...] = Field((), description="Biết về tuyến bài này từ đâu.")
