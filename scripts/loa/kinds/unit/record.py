"""Unit: a body that sends, receives or acts, over the time it exists, with what became of it.

In: plain data. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.chain import Evidence
from loa.model.record import Record
from loa.model.values import Choice, Line, PartialDate, Phone, Ref, Text, To

UnitRef = Annotated[Ref, To("unit")]


class System(Choice):
    """Which tree a unit belongs to."""

    STATE = ("state", "Cơ quan nhà nước")
    UNION = ("union", "Đoàn TNCS Hồ Chí Minh")
    PARTY = ("party", "Đảng")
    PRESS = ("press", "Báo chí, truyền thông")
    GROUP = ("group", "Nhóm đơn vị")
    PLACE = ("place", "Địa phương")


class Level(Choice):
    """At which level it stands."""

    CENTRAL = ("central", "Trung ương")
    PROVINCE = ("province", "Cấp tỉnh")
    DISTRICT = ("district", "Cấp huyện")
    COMMUNE = ("commune", "Cấp xã")


class Unit(Record):
    """One unit or group of units; its file lies in content/don-vi/."""

    KIND: ClassVar[str] = "unit"
    FOLDER: ClassVar[str] = "don-vi"
    LABEL: ClassVar[str] = "Đơn vị"
    PLURAL: ClassVar[str] = "Đơn vị"

    short: Line | None = Field(None, description="Tên ngắn, ví dụ “Tỉnh đoàn Bến Tre”.")
    system: System = Field(description="Thuộc hệ thống nào.")
    level: Level = Field(description="Cấp nào.")
    parent: UnitRef | None = Field(None, description="Đơn vị cấp trên trực tiếp.")
    members: tuple[UnitRef, ...] = Field((), description="Các đơn vị trong nhóm (chỉ khi là nhóm).")
    members_unknown: Line | None = Field(None, description="Phần của nhóm chưa kể tên được, nói vì sao.")
    valid_from: PartialDate | None = Field(None, description="Hoạt động từ khi nào, nếu biết.")
    valid_to: PartialDate | None = Field(None, description="Chấm dứt khi nào, nếu đã chấm dứt.")
    successors: tuple[UnitRef, ...] = Field((), description="Đơn vị kế tiếp.")
    successor_note: Text | None = Field(None, description="Điều cần người có thẩm quyền xác nhận về đơn vị kế tiếp.")
    former_names: tuple[Line, ...] = Field((), description="Tên cũ, tên gọi khác, tên địa phương cũ.")
    address: Line | None = Field(None, description="Địa chỉ nơi làm việc, bằng lời.")
    desk_phone: Phone | None = Field(
        None, description="Điện thoại công khai của bộ phận tiếp dân; không ghi số cá nhân."
    )
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của những điều trên.")

    @property
    def name(self) -> str:
        """The short name where there is one."""
        return self.short or self.title

    def has_ended(self, today: date) -> bool:
        """Whether it no longer exists on this day."""
        return self.valid_to is not None and self.valid_to.last_day < today
