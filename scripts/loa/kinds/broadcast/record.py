"""Broadcast: one script for loudspeaker or radio, with its length, its contact, when it is aired and until when.

In: plain data. Out: a frozen record. Not here: the spoken text (wording.py), the days on which it is aired
(airings.py), its page (page.py).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from loa.kinds.broadcast.airings import Plan, airings
from loa.model.answerable import Role
from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Evidence, UnitRef
from loa.model.clock import Clock
from loa.model.library import Library
from loa.model.occasion import Occasion, Weekday
from loa.model.reading import Region, Tempo
from loa.model.record import Part, named
from loa.model.roles import Reaching
from loa.model.values import Choice, Day, Line, Phone, Ref, Text, To

Today = date
"""The same by another name, for the record has a field `date`."""

CampaignRef = Annotated[Ref, To("campaign")]
ChannelRef = Annotated[Ref, To("channel")]


class Slot(Choice):
    """How long the script may take."""

    HALF_MINUTE = ("30s", "30 giây")
    MINUTE = ("60s", "60 giây")
    THREE_MINUTES = ("3min", "3 phút")

    @property
    def length_s(self) -> int:
        """The length in seconds."""
        return {"30s": 30, "60s": 60, "3min": 180}[self.value]


class Approval(Choice):
    """Whether the script may be aired."""

    DRAFT = ("draft", "Bản nháp")
    APPROVED = ("approved", "Đã duyệt phát")


class Contact(Part):
    """Whom listeners turn to, in the words in which the script says it."""

    desk: Line = Field(description="Hỏi ở đâu, đúng như trong bài: “bộ phận một cửa của xã, phường mình”.")
    phone: Phone | None = Field(None, description="Điện thoại của bàn trực, không ghi số riêng của ai.")


class Hint(Part):
    """How a word of this script is said, where a reader might stumble."""

    written: Line = Field(description="Chữ trong bài.")
    said: Line = Field(description="Lời đọc, viết bằng tiếng.")


class Airing(Part):
    """When it is aired. An order names how often and until when; the last day stands with the script itself."""

    start: Day = Field(description="Phát từ ngày nào.")
    times: tuple[Clock, ...] = Field((), max_length=8, description="Những giờ phát trong ngày, ví dụ [05:30, 17:00].")
    per_day: int | None = Field(
        None, ge=1, le=8, description="Mỗi ngày mấy lần, theo lệnh phát; chưa định thì để trống."
    )
    days: tuple[Weekday, ...] = Field((), max_length=7, description="Phát những thứ nào; để trống là mọi ngày.")
    order: DocumentRef | None = Field(None, description="Văn bản yêu cầu phát (tên tệp trong van-ban/).")
    units: tuple[UnitRef, ...] = Field((), description="Những đơn vị phát.")

    @property
    def count(self) -> int | None:
        """How often a day, None when neither hours nor a number are set."""
        return len(self.times) or self.per_day


class Language(Choice):
    """A language that loudspeakers speak besides Vietnamese; the value is the one that web pages use."""

    KHMER = ("km", "Tiếng Khmer")
    CHAM = ("cjm", "Tiếng Chăm")
    CHINESE = ("zh", "Tiếng Hoa")
    TAY = ("tyz", "Tiếng Tày")
    NUNG = ("nut", "Tiếng Nùng")
    THAI = ("blt", "Tiếng Thái")
    MUONG = ("mtq", "Tiếng Mường")
    HMONG = ("mww", "Tiếng Mông")
    DAO = ("ium", "Tiếng Dao")
    EDE = ("rad", "Tiếng Ê Đê")
    GIA_RAI = ("jra", "Tiếng Gia Rai")
    BA_NA = ("bdq", "Tiếng Ba Na")
    CO_HO = ("kpm", "Tiếng Cơ Ho")
    XO_DANG = ("sed", "Tiếng Xơ Đăng")
    ENGLISH = ("en", "Tiếng Anh")


class Translation(Part):
    """The script in another language, as somebody who speaks it has given it; without lines it is wanted only."""

    language: Language = Field(description="Tiếng nào, ví dụ km (Khmer).")
    title: Line | None = Field(None, description="Tên bài trong tiếng ấy.")
    lines: tuple[Text, ...] = Field((), max_length=40, description="Lời bài, mỗi mục một đoạn; chưa dịch thì để trống.")
    mark: Line | None = Field(None, description="Dấu của bản tiếng Việt đã dịch, chép từ trang của bài.")
    checked_by: Role | None = Field(None, description="Bộ phận, chức danh đã đọc lại bản dịch (không ghi tên).")


class Broadcast(Answered):
    """One script; its file lies in content/phat-thanh/."""

    KIND: ClassVar[str] = "broadcast"
    FOLDER: ClassVar[str] = "phat-thanh"
    LABEL: ClassVar[str] = "Bài phát thanh"
    PLURAL: ClassVar[str] = "Bài phát thanh"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title summary owner responsible slot lines contact channel say region tempo airing until languages",
        "campaigns audiences documents serves evidence date status approved_by",
    )

    summary: Text = Field(description="Bài nói điều gì, để người chọn bài biết.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    responsible: Role = Field(description="Bộ phận hoặc chức danh chịu trách nhiệm (không ghi tên người).")
    slot: Slot = Field(description="Bài dài bao lâu: 30s, 60s hoặc 3min.")
    lines: tuple[Text, ...] = Field(min_length=1, max_length=40, description="Lời bài, mỗi mục một đoạn, viết như nói.")
    contact: Contact = Field(description="Bà con hỏi ở đâu; phải có trong bài ít nhất hai lần.")
    channel: ChannelRef | None = Field(None, description="Kênh mà bài giới thiệu; bài phải nói đúng tên kênh.")
    say: tuple[Hint, ...] = Field((), max_length=40, description="Chữ khó đọc của riêng bài này.")
    region: Region | None = Field(None, description="Giọng miền nào; để trống thì theo site.yml.")
    tempo: Tempo | None = Field(None, description="Tốc độ đọc của riêng bài này; để trống thì theo site.yml.")
    airing: Airing | None = Field(None, description="Lịch phát; để trống khi chưa ai giao.")
    until: Day | None = Field(None, description="Ngày cuối cùng còn được phát; sau ngày này bài hết hạn.")
    languages: tuple[Translation, ...] = Field((), max_length=12, description="Bản tiếng dân tộc, tiếng nước ngoài.")
    campaigns: tuple[CampaignRef, ...] = Field((), description="Thuộc những chiến dịch nào.")
    audiences: tuple[Audience, ...] = Field((), description="Bài dành cho ai.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của các thông tin.")
    date: Day = Field(description="Ngày của bản lời này.")
    status: Approval = Field(Approval.DRAFT, description="Bản nháp hay đã duyệt phát.")
    approved_by: Role | None = Field(None, description="Chức danh người duyệt (không ghi tên).")

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """(written, said) of the words that this script says in its own way."""
        return tuple((hint.written, hint.said) for hint in self.say)

    @property
    def kit_folder(self) -> str:
        """Where its files lie in a kit."""
        return "phat-thanh"

    @property
    def kit_label(self) -> str:
        """What its files are."""
        return "bài phát thanh"

    def kit_draft(self, library: Library) -> bool:
        """Whether its files say that they may not be read out yet."""
        return self.status is Approval.DRAFT or self.is_unsure(library)

    def is_unsure(self, library: Library) -> bool:
        """Whether it leads people to a channel that nobody has verified."""
        if self.channel is None:
            return False
        channel = library.resolve(self.channel)
        return not (isinstance(channel, Reaching) and channel.state.value == "verified")

    def has_ended(self, today: Today) -> bool:
        """Whether its last day is over."""
        return self.until is not None and self.until < today

    def occasions(self, _library: Library) -> tuple[Occasion, ...]:
        """Its airings, as soon as somebody has allowed them."""
        if self.airing is None or self.until is None or self.status is not Approval.APPROVED:
            return ()
        airing = self.airing
        title = f"Phát thanh: {self.title} ({self.slot.label})"
        plan = Plan(airing.start, self.until, airing.times, airing.per_day, airing.days)
        return airings(plan, title, self.slot.length_s, self.page, self.date, tuple(airing.units))
