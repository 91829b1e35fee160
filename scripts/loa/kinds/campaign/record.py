"""Campaign: what is told to whom, over which time, on the ground of which letters.

In: plain data. Out: a frozen record. Not here: its page (page.py), what is made for it (materials.py), its timetable as
a whole (timetable.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, Figure, Method, UnitRef
from loa.model.library import Library
from loa.model.occasion import Occasion, OccasionKind
from loa.model.record import Part, named
from loa.model.values import Colour, Id, Line, PartialDate, Ref, Text, To, fault

REMIND_DAYS = (7, 1)
ChannelRef = Annotated[Ref, To("channel")]
PictureRef = Annotated[Ref, To("picture")]


class Quoted(Part):
    """What stands in a letter: the letter's own words, and which letter."""

    quote: Text | None = Field(None, description="Câu trong văn bản nêu điều này, chép nguyên văn.")
    document: DocumentRef | None = Field(None, description="Văn bản nêu điều này.")


class Strand(Quoted):
    """One line of content the campaign must cover."""

    id: Id = Field(description="Mã của mạch nội dung.")
    title: Line = Field(description="Mạch nội dung, nói gọn.")


class Goal(Quoted):
    """What the campaign is to reach, how that is measured, and how far it has come."""

    title: Line = Field(description="Mục tiêu, nói gọn.")
    measure: Line | None = Field(
        None, description="Đo bằng gì, bao nhiêu; văn bản không nêu thì để trống, trang ghi rõ là chưa có."
    )
    due: PartialDate | None = Field(None, description="Phải đạt khi nào, nếu có nêu.")
    now: Figure | None = Field(None, description="Nay tới đâu, kèm nguồn và thời điểm; chưa có thì để trống.")


class Way(Quoted):
    """One of the six ways of telling people that the campaign uses."""

    method: Method = Field(description="Cách tuyên truyền.")


class Milestone(Quoted):
    """One entry of the timetable beyond what letters, duties and events say by themselves."""

    id: Id = Field(description="Mã của mốc trong chiến dịch, ví dụ tuan-ra-quan.")
    title: Line = Field(description="Việc hoặc mốc, nói gọn.")
    start: PartialDate = Field(description="Bắt đầu khi nào, ví dụ 2020 hoặc 2020-10-15.")
    end: PartialDate | None = Field(None, description="Kết thúc khi nào; để trống khi chỉ là một mốc.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.end and self.end.last_day < self.start.first_day:
            raise fault("P125", start=self.start, end=self.end)
        return self


class Campaign(Answered):
    """One campaign; its file lies in content/chien-dich/."""

    KIND: ClassVar[str] = "campaign"
    FOLDER: ClassVar[str] = "chien-dich"
    LABEL: ClassVar[str] = "Chiến dịch"
    PLURAL: ClassVar[str] = "Chiến dịch"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary owner start end documents channels audiences messages strands figures goals methods timetable",
        "primary body",
    )

    summary: Text = Field(description="Một, hai câu: chiến dịch mời ai làm gì.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm.")
    start: PartialDate = Field(description="Bắt đầu khi nào, ví dụ 2020 hoặc 2020-10-15.")
    end: PartialDate | None = Field(None, description="Kết thúc khi nào; để trống nếu chưa định.")
    documents: tuple[DocumentRef, ...] = Field((), description="Các văn bản làm căn cứ.")
    channels: tuple[ChannelRef, ...] = Field((), description="Các kênh chính thức của chiến dịch.")
    audiences: tuple[Audience, ...] = Field((), description="Chiến dịch hướng tới ai.")
    goals: tuple[Goal, ...] = Field((), max_length=12, description="Mục tiêu, cách đo, nay tới đâu.")
    messages: tuple[Line, ...] = Field((), description="Thông điệp chính, mỗi dòng một thông điệp.")
    strands: tuple[Strand, ...] = Field((), description="Các mạch nội dung.")
    methods: tuple[Way, ...] = Field((), max_length=6, description="Dùng những cách tuyên truyền nào.")
    timetable: tuple[Milestone, ...] = Field(
        (), max_length=40, description="Các mốc thêm; ngày của văn bản, thời hạn, sự kiện thì trang tự ghi."
    )
    figures: tuple[Figure, ...] = Field((), description="Con số đáng nhớ, có nguồn và thời điểm.")
    primary: Colour | None = Field(None, description="Màu riêng của chiến dịch, nếu có.")
    logos: tuple[PictureRef, ...] = Field(
        (), max_length=2, description="Logo của đơn vị cùng làm, in ở chân áp phích sau logo của trang."
    )
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
        """Its first and last day and its milestones, as far as they are known to the day; a year alone is no entry."""
        known = (
            ("bat-dau", f"Bắt đầu chiến dịch: {self.title}", self.start, None),
            ("ket-thuc", f"Kết thúc chiến dịch: {self.title}", self.end, None),
            *((f"moc-{each.id}", each.title, each.start, each.end) for each in self.timetable),
        )
        return tuple(
            Occasion(
                kind=OccasionKind.CAMPAIGN,
                key=key,
                summary=words,
                first=day.first_day,
                last=last.last_day if last and last.day is not None else None,
                description=self.summary,
                page=self.page,
                stamped=self.start.first_day,
                unit_ids=(self.owner.id,),
                remind_days=REMIND_DAYS,
            )
            for key, words, day, last in known
            if day is not None and day.day is not None
        )

    def has_ended(self, today: date) -> bool:
        """Whether its last day lies before this day."""
        return self.end is not None and self.end.last_day < today
