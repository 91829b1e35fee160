"""Team: people at desks who show citizens how, where they sit and when; never who they are.

In: plain data. Out: a frozen record. Not here: its page (page.py), its sheets (sheets.py), its rules (rules.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from loa.model.answered import Answered
from loa.model.chain import DutyRef, Evidence, UnitRef
from loa.model.checkable import Check, Standing
from loa.model.helping import Desk
from loa.model.library import Library
from loa.model.record import Part, named
from loa.model.values import Choice, Day, Id, Line, PartialDate, Phone, Ref, Text, To, fault
from loa.model.week import Closure, Spell, week_lines
from loa.world import World

ChannelRef = Annotated[Ref, To("channel")]
GuideRef = Annotated[Ref, To("guide")]
QrRef = Annotated[Ref, To("qr")]
TeamRef = Annotated[Ref, To("team")]

_CODE = re.compile(r"^DH-[23456789A-HJKMNP-TV-Z]{4,6}$")


def _team_code(value: object) -> object:
    if isinstance(value, str) and not _CODE.match(value.strip()):
        raise fault("P907", text=value)
    return value


TeamCode = Annotated[Line, BeforeValidator(_team_code)]
"""DH- and 4-6 capitals and digits without look-alikes (no 0 O, 1 I L, U), so that it is never taken for a QR code's."""

NO_PERSONS: Mapping[str, str] = dict.fromkeys(
    (
        "name",
        "names",
        "full-name",
        "leader",
        "contact",
        "email",
        "mobile",
        "age",
        "birth",
        "ten",
        "ho-ten",
        "doi-truong",
    ),
    "P910",
)
"""Keys under which somebody might put a person."""


class TeamType(Choice):
    """What it calls itself."""

    YOUTH = ("youth", "Đội hình Thanh niên xung kích")
    DIGITAL = ("digital", "Tổ công nghệ số cộng đồng")
    OTHER = ("other", "Nhóm hướng dẫn khác")


class State(Choice):
    """What is known of it."""

    WORKING = ("working", "Đang hoạt động")
    UNKNOWN = ("unknown", "Chưa có thông tin")
    ENDED = ("ended", "Đã kết thúc")


class Site(Choice):
    """What sort of place a desk stands in."""

    ONE_STOP = ("one-stop", "Bộ phận một cửa, Trung tâm Phục vụ hành chính công")
    AGENCY = ("agency", "Cơ quan, đơn vị")
    HAMLET = ("hamlet", "Nhà văn hóa, trụ sở ấp, khóm, khu phố")
    OTHER = ("other", "Nơi khác")


class Station(Part):
    """One desk: where, when, under which telephone, and what follows it."""

    REFUSED: ClassVar[Mapping[str, str]] = NO_PERSONS

    id: Id = Field(description="Mã của nơi đặt bàn trong tệp này, ví dụ trung-tam.")
    title: Line = Field(description="Bàn đặt ở đâu, ví dụ “Trung tâm Phục vụ hành chính công xã Ba Tri”.")
    site: Site = Field(description="Loại nơi đặt bàn.")
    address: Line | None = Field(None, description="Địa chỉ bằng lời, đủ để người chưa quen tìm được; chưa có thì bỏ.")
    desk_phone: Phone | None = Field(
        None, description="Điện thoại công khai của bàn hướng dẫn, trong ngoặc kép; không ghi số riêng của ai."
    )
    hours: tuple[Spell, ...] = Field((), max_length=14, description="Giờ trực theo ngày trong tuần; chưa có thì bỏ.")
    closed: tuple[Closure, ...] = Field((), max_length=24, description="Những ngày nghỉ đã báo trước.")
    holidays: Line | None = Field(None, description="Ngày lễ, Tết thì thế nào, ví dụ “Nghỉ các ngày lễ, Tết”.")
    valid_from: PartialDate | None = Field(None, description="Đặt bàn từ khi nào, nếu biết.")
    valid_to: PartialDate | None = Field(None, description="Dừng từ khi nào, nếu đã dừng.")
    successors: tuple[TeamRef, ...] = Field(
        (), description="Nay đến nơi nào: đội hình khác, hoặc một nơi của đội hình, dạng đội-hình#nơi."
    )
    successor_note: Text | None = Field(None, description="Điều cần biết thêm về nơi kế tiếp.")

    def is_open(self, today: date) -> bool:
        """Whether the desk has begun and has not ended on this day."""
        begun = self.valid_from is None or self.valid_from.first_day <= today
        return begun and not self.has_ended(today)

    def has_ended(self, today: date) -> bool:
        """Whether its last day lies before this day."""
        return self.valid_to is not None and self.valid_to.last_day < today


class Members(Part):
    """How many members know one field of work; of any age, and never by name."""

    REFUSED: ClassVar[Mapping[str, str]] = NO_PERSONS

    field: Line = Field(description="Lĩnh vực, ví dụ “Tư pháp - hộ tịch”.")
    count: int = Field(ge=1, le=500, description="Bao nhiêu người, trong hay ngoài độ tuổi Đoàn đều tính.")


class FormerCode(Part):
    """A code that stood on badges and is no longer good: they were lost, or the team is over."""

    code: TeamCode = Field(description="Mã đã dùng trên thẻ cũ.")
    until: Day = Field(description="Ngừng dùng từ ngày nào.")
    why: Line = Field(description="Vì sao ngừng, ví dụ “Mất thẻ, đã đổi mã”.")


class Team(Answered):
    """One team, or a place of which nobody knows yet whether it has one; its file lies in content/doi-hinh/."""

    KIND: ClassVar[str] = "team"
    FOLDER: ClassVar[str] = "doi-hinh"
    LABEL: ClassVar[str] = "Đội hình"
    PLURAL: ClassVar[str] = "Nơi có người chỉ"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title type state units founder host asked_by stations guides channels members code qr former_codes",
        "evidence",
    )
    REFUSED: ClassVar[Mapping[str, str]] = NO_PERSONS

    type: TeamType | None = Field(None, description="Đội hình, tổ hay nhóm nào; chưa biết thì bỏ.")
    state: State = Field(description="Đang hoạt động, đã kết thúc, hay chưa có thông tin (chưa biết có hay không).")
    units: tuple[UnitRef, ...] = Field(
        min_length=1, description="Giúp người dân ở những nơi nào (tên tệp trong don-vi/)."
    )
    founder: UnitRef | None = Field(None, description="Đơn vị thành lập, nếu biết.")
    host: UnitRef | None = Field(None, description="Cơ quan cho đặt bàn, nếu biết.")
    asked_by: tuple[DutyRef, ...] = Field((), description="Văn bản đề nghị lập đội hình, dạng văn-bản#nhiệm-vụ.")
    stations: tuple[Station, ...] = Field((), max_length=20, description="Những nơi đặt bàn hướng dẫn.")
    guides: tuple[GuideRef, ...] = Field((), description="Giúp làm theo những hướng dẫn nào.")
    channels: tuple[ChannelRef, ...] = Field((), description="Kênh chính thức mà đội hình giới thiệu với người dân.")
    members: tuple[Members, ...] = Field((), max_length=20, description="Số người theo lĩnh vực; không ghi tên ai.")
    code: TeamCode | None = Field(None, description="Mã in trên thẻ, dạng DH-K7M2; mọi thẻ của đội hình chung một mã.")
    qr: QrRef | None = Field(None, description="Mã QR in trên thẻ, ví dụ mã dẫn tới trang kiểm tra; không có thì bỏ.")
    former_codes: tuple[FormerCode, ...] = Field((), description="Những mã đã ngừng dùng; không bao giờ xóa.")
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn nào cho biết những điều trên, tại thời điểm nào.")

    @property
    def serves(self) -> tuple[str, ...]:
        """The requests it answers: those that asked for it, once it is known to be there."""
        return self.asked_by if self.state is State.WORKING else ()

    def parts(self) -> Mapping[str, Part]:
        """The stations by their id."""
        return {station.id: station for station in self.stations}

    def has_ended(self, today: date) -> bool:
        """Whether it is over, or every place where it sat or was to sit is."""
        gone = bool(self.stations) and all(station.has_ended(today) for station in self.stations)
        return self.state is State.ENDED or gone

    def helps(self, today: date) -> bool:
        """Whether it is known to work on this day; where nothing is known, nobody is promised."""
        return self.state is State.WORKING and not self.has_ended(today)

    def desks(self, today: date) -> tuple[Desk, ...]:
        """Its desks of this day."""
        if not self.helps(today):
            return ()
        return tuple(
            Desk(station.title, station.address, week_lines(station.hours), station.desk_phone)
            for station in self.stations
            if station.is_open(today)
        )

    def checks(self, library: Library, world: World) -> tuple[Check, ...]:
        """What people are told who ask after the code on a badge."""
        answers = library.resolve(self.founder or self.host or library.site.owner).title
        what = f"Thẻ của {self.title}"
        former = (
            Check(each.code, what, Standing.ENDED, self.page, answers, f"{each.why}.") for each in self.former_codes
        )
        if self.code is None:
            return tuple(former)
        over = self.has_ended(world.today)
        standing, note = (Standing.ENDED, "Đội hình đã kết thúc.") if over else (Standing.VALID, None)
        return Check(self.code, what, standing, self.page, answers, note), *former
