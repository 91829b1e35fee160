"""Campaign: what is told to whom, over which time, on the ground of which letters.

In: plain data. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from loa.model.chain import Audience, DocumentRef, Figure, UnitRef
from loa.model.library import Library
from loa.model.occasion import Occasion, OccasionKind
from loa.model.record import Part, Record
from loa.model.values import Colour, Id, Line, PartialDate, Ref, Text, To, fault

REMIND_DAYS = (7, 1)
ChannelRef = Annotated[Ref, To("channel")]


class Strand(Part):
    """One line of content the campaign must cover."""

    id: Id = Field(description="Mã của mạch nội dung.")
    title: Line = Field(description="Mạch nội dung, nói gọn.")
    quote: Text | None = Field(None, description="Câu trong văn bản nêu nội dung này, chép nguyên văn.")
    document: DocumentRef | None = Field(None, description="Văn bản nêu nội dung này.")


class Campaign(Record):
    """One campaign; its file lies in content/chien-dich/."""

    KIND: ClassVar[str] = "campaign"
    FOLDER: ClassVar[str] = "chien-dich"
    LABEL: ClassVar[str] = "Chiến dịch"
    PLURAL: ClassVar[str] = "Chiến dịch"

    summary: Text = Field(description="Một, hai câu: chiến dịch mời ai làm gì.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm.")
    start: PartialDate = Field(description="Bắt đầu khi nào, ví dụ 2020 hoặc 2020-10-15.")
    end: PartialDate | None = Field(None, description="Kết thúc khi nào; để trống nếu chưa định.")
    documents: tuple[DocumentRef, ...] = Field((), description="Các văn bản làm căn cứ.")
    channels: tuple[ChannelRef, ...] = Field((), description="Các kênh chính thức của chiến dịch.")
    audiences: tuple[Audience, ...] = Field((), description="Chiến dịch hướng tới ai.")
    messages: tuple[Line, ...] = Field((), description="Thông điệp chính, mỗi dòng một thông điệp.")
    strands: tuple[Strand, ...] = Field((), description="Các mạch nội dung.")
    figures: tuple[Figure, ...] = Field((), description="Con số đáng nhớ, có nguồn và thời điểm.")
    primary: Colour | None = Field(None, description="Màu riêng của chiến dịch, nếu có.")
    body: Text | None = Field(None, description="Phần viết thêm, dạng Markdown.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end and self.end.last_day < self.start.first_day:
            raise fault("P125", start=self.start, end=self.end)
        return self

    def parts(self) -> Mapping[str, Part]:
        """The content strands, by id."""
        return {strand.id: strand for strand in self.strands}

    def occasions(self, _library: Library) -> tuple[Occasion, ...]:
        """Its first and last day, as far as they are known to the day: a year alone is no entry of a calendar."""
        known = (("bat-dau", "Bắt đầu chiến dịch", self.start), ("ket-thuc", "Kết thúc chiến dịch", self.end))
        return tuple(
            Occasion(
                kind=OccasionKind.CAMPAIGN,
                key=key,
                summary=f"{words}: {self.title}",
                first=day.first_day,
                description=self.summary,
                page=self.page,
                stamped=self.start.first_day,
                unit_ids=(self.owner.id,),
                remind_days=REMIND_DAYS,
            )
            for key, words, day in known
            if day is not None and day.day is not None
        )

    def has_ended(self, today: date) -> bool:
        """Whether its last day lies before this day."""
        return self.end is not None and self.end.last_day < today
