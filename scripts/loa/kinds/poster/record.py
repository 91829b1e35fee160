"""Poster: one message with one action and one code, from which every format is drawn.

In: plain data. Out: a frozen record. Not here: where things stand on the sheet (layouts/), its page (page.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.kinds.poster.formats import FORMATS, File, Format, chosen
from loa.model.answerable import Role
from loa.model.answered import Answered
from loa.model.chain import Audience, DocumentRef, DutyRef, Figure, UnitRef
from loa.model.clock import Clock
from loa.model.invitation import Invitation
from loa.model.record import Part, named
from loa.model.screens import ScreenPicture
from loa.model.values import Choice, Day, Flag, Line, Phone, Ref, Text, To

CampaignRef = Annotated[Ref, To("campaign")]
ChannelRef = Annotated[Ref, To("channel")]
QrRef = Annotated[Ref, To("qr")]
GuideRef = Annotated[Ref, To("guide")]
PictureRef = Annotated[Ref, To("picture")]


FormatName = Annotated[Line, Field(json_schema_extra={"x-loa-words": [form.name for form in FORMATS]})]
"""The name of a format; what it stands for is told by whoever does not know it (rules.py)."""


class Layout(Choice):
    """How the sheet is composed."""

    BIG_QR = ("big-qr", "Mã QR lớn")
    MESSAGE = ("message", "Thông điệp lớn")
    STEPS = ("steps", "Từng bước")
    KEY_FIGURE = ("key-figure", "Con số lớn")
    EVENT = ("event", "Mời dự")
    DESK_CARD = ("desk-card", "Thẻ bàn hướng dẫn")
    PHOTO = ("photo", "Nền hình")


class Approval(Choice):
    """Whether the poster may be printed."""

    DRAFT = ("draft", "Bản nháp")
    APPROVED = ("approved", "Đã duyệt")


class Slot(Choice):
    """What a unit may fill in on its own version of a locked poster."""

    NAME = ("name", "Tên đơn vị")
    PLACE = ("place", "Địa điểm")
    PHONE = ("phone", "Điện thoại bàn trực")
    HOURS = ("hours", "Giờ trực")
    CODE = ("code", "Mã QR riêng")


class EventPart(Part):
    """An invitation: when, where, for whom, how to join."""

    day: Day = Field(description="Ngày diễn ra; nếu nhiều ngày thì là ngày đầu.")
    last_day: Day | None = Field(None, description="Ngày cuối, nếu kéo dài nhiều ngày.")
    start: Clock = Field(description="Giờ bắt đầu, dạng 07:30.")
    end: Clock | None = Field(None, description="Giờ kết thúc, dạng 11:00.")
    place: Line = Field(description="Ở đâu, viết đủ để người chưa quen tìm được.")
    invited: Line = Field(description="Mời ai, ví dụ “Bà con trong xã, không cần đăng ký trước”.")
    join: Line | None = Field(None, description="Tham dự bằng cách nào, cần mang theo gì.")
    organiser: UnitRef | None = Field(None, description="Đơn vị tổ chức, nếu khác đơn vị chịu trách nhiệm nội dung.")


class DeskHours(Part):
    """When a desk is staffed."""

    days: Line = Field(description="Những ngày nào, ví dụ “Thứ hai đến thứ sáu”.")
    opens: Clock = Field(description="Giờ mở, dạng 07:30.")
    closes: Clock = Field(description="Giờ nghỉ, dạng 11:00.")


class DeskPart(Part):
    """A desk of volunteers: what it helps with, where, when."""

    helps: tuple[Line, ...] = Field(min_length=1, max_length=5, description="Giúp những việc gì, mỗi dòng một việc.")
    place: Line = Field(description="Bàn đặt ở đâu, viết đủ để người chưa quen tìm được.")
    hours: tuple[DeskHours, ...] = Field((), max_length=4, description="Giờ trực; để trống khi chưa có, không đoán.")
    phone: Phone | None = Field(None, description="Điện thoại của bàn trực (không ghi số riêng của người nào).")
    channel: ChannelRef | None = Field(None, description="Kênh chính thức nên “quan tâm” thêm, ghi đúng tên kênh.")
    by_hand: Flag = Field(
        False, description="Chừa dòng kẻ trên bản in để ghi tay giờ trực, điện thoại còn thiếu; ghi true hoặc false."
    )


class Poster(Answered):
    """One poster; its file lies in content/ap-phich/."""

    KIND: ClassVar[str] = "poster"
    FOLDER: ClassVar[str] = "ap-phich"
    LABEL: ClassVar[str] = "Áp phích"
    PLURAL: ClassVar[str] = "Áp phích"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title campaign layout formats headline message points figure event desk picture action qr owner guide",
        "audiences documents serves units slots unit_formats version date status approved_by",
    )

    campaign: CampaignRef = Field(description="Thuộc chiến dịch nào.")
    layout: Layout = Field(Layout.BIG_QR, description="Kiểu bố cục.")
    formats: tuple[FormatName, ...] = Field(
        (), description="Làm những khổ nào, ví dụ [a4, vuong]; để trống: mọi khổ hợp."
    )
    headline: Line = Field(description="Dòng chữ lớn: không quá 9 từ nếu được, một ý.")
    message: Text | None = Field(None, description="Một, hai câu nói thêm.")
    points: tuple[Line, ...] = Field((), max_length=5, description="Tối đa năm ý ngắn hoặc năm bước.")
    figure: Figure | None = Field(None, description="Con số lớn cùng nguồn và thời điểm; cho bố cục key-figure.")
    event: EventPart | None = Field(None, description="Ngày giờ, nơi, mời ai; cho bố cục event.")
    desk: DeskPart | None = Field(None, description="Bàn hướng dẫn giúp gì, ở đâu, lúc nào; cho bố cục desk-card.")
    picture: PictureRef | None = Field(None, description="Hình làm nền: tên tệp của hình; cho bố cục photo.")
    action: Line = Field(description="Việc cần làm, ở thể mời gọi, ví dụ “Quét mã để xem cách làm”.")
    qr: QrRef = Field(description="Mã QR trên áp phích.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm nội dung.")
    guide: GuideRef | None = Field(None, description="Hướng dẫn đi cùng áp phích.")
    audiences: tuple[Audience, ...] = Field((), description="Áp phích dành cho ai.")
    documents: tuple[DocumentRef, ...] = Field((), description="Văn bản làm căn cứ.")
    serves: tuple[DutyRef, ...] = Field((), description="Nhiệm vụ được đáp ứng, dạng văn-bản#nhiệm-vụ.")
    units: tuple[UnitRef, ...] = Field((), description="Làm thêm bản riêng cho các đơn vị (hoặc nhóm đơn vị) này.")
    slots: tuple[Slot, ...] = Field((), description="Bản riêng được điền những gì; mọi điều khác giữ nguyên.")
    unit_formats: tuple[FormatName, ...] = Field((), description="Bản riêng làm những khổ giấy nào; để trống: A4 đứng.")
    version: int = Field(1, ge=1, le=999, description="Phiên bản in.")
    date: Day = Field(description="Ngày của phiên bản này.")
    status: Approval = Field(Approval.DRAFT, description="Bản nháp hay đã duyệt in.")
    approved_by: Role | None = Field(None, description="Chức danh người duyệt (không ghi tên).")

    @property
    def versions_page(self) -> str:
        """The source path of the page that lists the versions of single units."""
        return f"{self.FOLDER}/{self.id}/tung-don-vi.md"

    def unit_files(self, unit_id: str) -> tuple[tuple[str, str], ...]:
        """(path in the finished site, what it is) of each file made for a unit."""
        folder = f"{self.FOLDER}/{self.id}/{unit_id}"
        return tuple((f"{folder}/{file.name}", f"{form.label} – {file.label}") for form, file in self.unit_prints)

    @property
    def unit_prints(self) -> tuple[tuple[Format, File], ...]:
        """(format, file) of all that is printed of each unit's version; the pictures of screens are not."""
        wanted = self.unit_formats or ("a4",)
        return tuple(
            (form, file)
            for form in FORMATS
            if form.name in wanted
            for file in form.files
            if file.kind == "pdf" and not file.asked
        )

    @property
    def thumbnail(self) -> str:
        """The picture's path in the finished site."""
        return f"{self.FOLDER}/{self.id}/xem.png"

    @property
    def thumbnail_alt(self) -> str:
        """The picture in words; its whole text stands on the poster's page."""
        return f"Áp phích “{self.headline}”"

    @property
    def screen_pictures(self) -> tuple[ScreenPicture, ...]:
        """The PNG of every screen format that the site makes."""
        from loa.kinds.poster.layouts import offered  # noqa: PLC0415  # layouts are made for records

        return tuple(
            ScreenPicture(f"{self.FOLDER}/{self.id}/{file.name}", form.name, form.label, *form.pixels(file))
            for form in chosen(offered(self.layout), self.formats)
            for file in form.files
            if not form.paper and file.kind == "png" and not file.asked
        )

    @property
    def posting_alt(self) -> str:
        """What the picture says, in whole sentences."""
        figure = f"{self.figure.value}: {self.figure.label}" if self.figure else None
        said = (f"Áp phích ghi: {self.headline}", figure, self.message, *self.points, self.action)
        lines = (" ".join(text.split()) for text in said if text)
        return " ".join(line if line[-1] in ".!?:…" else f"{line}." for line in lines)

    @property
    def invitation(self) -> Invitation | None:
        """What it invites to, as its event says."""
        event = self.event
        if event is None:
            return None
        return Invitation(event.day, event.last_day or event.day, event.start, event.end, event.place)
