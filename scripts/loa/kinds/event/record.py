"""Event: a talk, conference, training, launch or meeting: when, where, for whom, in which order, with what result.

In: plain data. Out: a frozen record that brings its day to the calendar. Not here: its page (page.py).
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Evidence, Figure, UnitRef
from loa.model.clock import Clock, hours_wording
from loa.model.library import Library
from loa.model.occasion import Occasion, OccasionKind
from loa.model.record import Part, named
from loa.model.values import Choice, Day, Line, PartialDate, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
PosterRef = Annotated[Ref, To("poster")]

REMIND_DAYS = (7, 1)
"""Before an event that is still to come: in time to invite, and in time to go."""


class EventSort(Choice):
    """What sort of event it is."""

    TALK = ("talk", "Tọa đàm, hội thảo")
    CONFERENCE = ("conference", "Hội nghị")
    TRAINING = ("training", "Tập huấn")
    LAUNCH = ("launch", "Ra quân, phát động")
    MEETING = ("meeting", "Sinh hoạt")


class Session(Choice):
    """The part of the day, where the hours are not known."""

    MORNING = ("morning", "buổi sáng")
    AFTERNOON = ("afternoon", "buổi chiều")
    EVENING = ("evening", "buổi tối")
    WHOLE_DAY = ("whole-day", "cả ngày")


class AgendaItem(Part):
    """One line of the agenda."""

    at: Clock | None = Field(None, description="Giờ bắt đầu phần này, dạng 08:00; chưa định thì để trống.")
    what: Line = Field(description="Làm gì.")
    by: Line | None = Field(None, description="Bộ phận hoặc chức danh phụ trách (không ghi tên người).")


class Event(Answered):
    """One event; its file lies in content/su-kien/."""

    KIND: ClassVar[str] = "event"
    FOLDER: ClassVar[str] = "su-kien"
    LABEL: ClassVar[str] = "Sự kiện"
    PLURAL: ClassVar[str] = "Sự kiện"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title sort summary day last_day start end session place host partners owner audiences invited join",
        "agenda campaign documents serves poster results result_note cancelled date evidence",
    )

    REVIEW_MONTHS: ClassVar[int | None] = None

    sort: EventSort = Field(description="Tọa đàm, hội nghị, tập huấn, ra quân hay sinh hoạt.")
    summary: Text = Field(description="Một, hai câu: gặp nhau để làm gì.")
    day: Day = Field(description="Ngày diễn ra; nếu nhiều ngày thì là ngày đầu.")
    last_day: Day | None = Field(None, description="Ngày cuối, nếu kéo dài nhiều ngày.")
    start: Clock | None = Field(None, description="Giờ bắt đầu, dạng 07:30; chưa biết thì để trống, đừng đoán.")
    end: Clock | None = Field(None, description="Giờ kết thúc, dạng 11:00.")
    session: Session | None = Field(None, description="Buổi nào, khi không biết giờ.")
    place: Line | None = Field(None, description="Ở đâu, viết đủ để người chưa quen tìm được; chưa có thì để trống.")
    host: UnitRef = Field(description="Đơn vị tổ chức.")
    partners: tuple[UnitRef, ...] = Field((), description="Đơn vị phối hợp.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung ghi ở đây.")
    audiences: tuple[Audience, ...] = Field((), description="Dành cho ai.")
    invited: Line | None = Field(None, description="Mời ai, ví dụ “Bà con trong xã, không cần đăng ký trước”.")
    join: Line | None = Field(None, description="Tham dự bằng cách nào, cần mang theo gì.")
    agenda: tuple[AgendaItem, ...] = Field((), max_length=30, description="Chương trình, theo thứ tự.")
    campaign: CampaignRef | None = Field(None, description="Thuộc chiến dịch nào.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    poster: PosterRef | None = Field(None, description="Áp phích mời, nếu có.")
    results: tuple[Figure, ...] = Field((), description="Kết quả, chỉ ghi con số kèm nguồn; không ghi tên người.")
    result_note: Text | None = Field(None, description="Kết quả nói bằng lời, ngắn; không ghi tên người.")
    cancelled: Text | None = Field(None, description="Vì sao hoãn hoặc hủy; diễn ra bình thường thì để trống.")
    date: Day = Field(description="Ngày ghi hoặc sửa lần cuối.")
    evidence: tuple[Evidence, ...] = Field((), description="Biết về sự kiện này từ đâu.")

    def has_ended(self, today: dt.date) -> bool:
        """Whether it is over."""
        return (self.last_day or self.day) < today

    @property
    def days_wording(self) -> str:
        """The day or days, as tables show them."""
        first, last = (PartialDate.read(each.isoformat()).in_table for each in (self.day, self.last_day or self.day))
        return first if first == last else f"từ {first} đến {last}"

    @property
    def hours_wording(self) -> str | None:
        """From when to when, or the part of the day; None when neither is known."""
        if self.start:
            return hours_wording(self.start, self.end)
        return self.session.label if self.session else None

    @property
    def calendar_path(self) -> str:
        """Where the calendar file of this event alone lies in the finished site."""
        return f"{self.FOLDER}/{self.id}/su-kien.ics"

    def occasions(self, library: Library) -> tuple[Occasion, ...]:
        """Its day in the calendar; cancelled events stay there, marked so."""
        told = [self.summary, None if self.start else self.hours_wording, self.join, self.cancelled]
        host = library.resolve(self.host).title
        return (
            Occasion(
                kind=OccasionKind.EVENT,
                summary=self.title,
                first=self.day,
                last=self.last_day,
                starts=self.start,
                ends=self.end,
                location=self.place or "",
                description="\n".join([*(text for text in told if text), f"Đơn vị tổ chức: {host}."]),
                page=self.page,
                stamped=self.date,
                unit_ids=(self.host.id, *(partner.id for partner in self.partners)),
                remind_days=REMIND_DAYS,
                cancelled=self.cancelled is not None,
            ),
        )
