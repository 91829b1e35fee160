"""Unit: a body that sends, receives or acts, over the time it exists, with what became of it.

In: plain data. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Annotated, ClassVar, Self

from pydantic import BeforeValidator, Field, model_validator

from loa.model.chain import Evidence
from loa.model.contact import Email
from loa.model.desk import OpenHours
from loa.model.library import Library
from loa.model.record import Part, Record, named
from loa.model.renaming import Renaming
from loa.model.values import Choice, Line, PartialDate, Phone, Ref, Text, To, fault
from loa.pages.place_names import bare

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


class PlaceType(Choice):
    """What sort of place it is."""

    PROVINCE = ("province", "Tỉnh")
    CITY = ("city", "Thành phố")
    COMMUNE = ("commune", "Xã")
    WARD = ("ward", "Phường")
    SPECIAL_ZONE = ("special-zone", "Đặc khu")


_CODE = re.compile(r"^\d{2}(\d{3})?$")


def _official_code(value: object) -> object:
    if isinstance(value, str) and not _CODE.match(value.strip()):
        raise fault("P360", text=value)
    return value


OfficialCode = Annotated[Line, BeforeValidator(_official_code)]
"""A place's number in the State's list: two digits for a province, five for a commune, leading zeros kept."""


class Origin(Part):
    """Places of one former district that went into a place of today."""

    province: Line = Field(description="Tỉnh, thành phố cũ.")
    district: Line = Field(description="Huyện, quận, thị xã, thành phố cũ.")
    whole: tuple[Line, ...] = Field((), description="Những xã, phường, thị trấn cũ nhập vào toàn bộ.")
    partly: tuple[Line, ...] = Field((), description="Những xã, phường, thị trấn cũ chỉ nhập vào một phần.")

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not self.whole and not self.partly:
            raise fault("P361", district=self.district)
        return self

    @property
    def wordings(self) -> tuple[str, ...]:
        """Each former place, a divided one as such: Xã An Thủy; một phần Xã Ngãi Tứ."""
        return (*self.whole, *(f"một phần {name}" for name in self.partly))


class Unit(Record):
    """One unit or group of units; its file lies in content/don-vi/."""

    KIND: ClassVar[str] = "unit"
    FOLDER: ClassVar[str] = "don-vi"
    LABEL: ClassVar[str] = "Đơn vị"
    PLURAL: ClassVar[str] = "Đơn vị"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title short system level type code parent members members_unknown valid_from valid_to successors",
        "successor_note former_names formed_from address desk_phone desk_email hours evidence",
    )

    short: Line | None = Field(None, description="Tên ngắn, ví dụ “Tỉnh đoàn Mẫu”.")
    system: System = Field(description="Thuộc hệ thống nào.")
    level: Level = Field(description="Cấp nào.")
    type: PlaceType | None = Field(None, description="Loại địa phương: xã, phường, đặc khu… (chỉ khi là địa phương).")
    code: OfficialCode | None = Field(
        None, description="Mã đơn vị hành chính trong danh mục của Nhà nước, trong ngoặc kép, ví dụ “29110”."
    )
    parent: UnitRef | None = Field(None, description="Đơn vị cấp trên trực tiếp.")
    members: tuple[UnitRef, ...] = Field((), description="Các đơn vị trong nhóm (chỉ khi là nhóm).")
    members_unknown: Line | None = Field(None, description="Phần của nhóm chưa kể tên được, nói vì sao.")
    valid_from: PartialDate | None = Field(None, description="Hoạt động từ khi nào, nếu biết.")
    valid_to: PartialDate | None = Field(None, description="Chấm dứt khi nào, nếu đã chấm dứt.")
    successors: tuple[UnitRef, ...] = Field((), description="Đơn vị kế tiếp.")
    successor_note: Text | None = Field(None, description="Điều cần người có thẩm quyền xác nhận về đơn vị kế tiếp.")
    former_names: tuple[Line, ...] = Field((), description="Tên cũ, tên gọi khác, tên địa phương cũ.")
    formed_from: tuple[Origin, ...] = Field((), description="Ghép từ những xã, phường, thị trấn cũ nào.")
    address: Line | None = Field(None, description="Địa chỉ nơi làm việc, bằng lời.")
    desk_phone: Phone | None = Field(
        None, description="Điện thoại công khai của bộ phận tiếp dân; không ghi số cá nhân."
    )
    desk_email: Email | None = Field(
        None, description="Hộp thư công khai của bộ phận tiếp dân; không ghi hộp thư cá nhân."
    )
    hours: tuple[OpenHours, ...] = Field(
        (), max_length=4, description="Giờ tiếp dân; chưa có thì để trống, không đoán."
    )
    evidence: tuple[Evidence, ...] = Field((), description="Nguồn của những điều trên.")

    @property
    def name(self) -> str:
        """The short name where there is one."""
        return self.short or self.title

    @property
    def sought_as(self) -> tuple[str, ...]:
        """The other and former names under which people still look for it, its former parts among them."""
        parts = (name for origin in self.formed_from for name in (*origin.whole, *origin.partly))
        return tuple(dict.fromkeys((*self.former_names, *parts)))

    @property
    def in_gazetteer(self) -> bool:
        """Whether it stands among the many places of the page of old and new names, not in the list of units."""
        return self.type in {PlaceType.COMMUNE, PlaceType.WARD, PlaceType.SPECIAL_ZONE}

    def renamings(self, library: Library) -> tuple[Renaming, ...]:
        """Of a body that has ended, its names and those of what follows it; of one that is there still, none."""
        if self.valid_to is None:
            return ()
        followers = [each for name in self.successors if isinstance(each := library.resolve(name), Unit)]
        end = self.valid_to
        since = PartialDate.read((end.last_day + timedelta(days=1)).isoformat()) if end.day else end
        names = tuple(dict.fromkeys((self.name, self.title)))
        others = {word for each in followers for word in (each.title, bare(each.title))}
        new = tuple(each.name for each in followers)
        return (Renaming(f"{self.KIND}#{self.id}", names, new, since, self.page, tuple(sorted(others))),)

    def has_ended(self, today: date) -> bool:
        """Whether it no longer exists on this day."""
        return self.valid_to is not None and self.valid_to.last_day < today
