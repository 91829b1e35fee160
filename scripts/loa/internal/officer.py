"""Officer: who answers for a duty at a unit, as the unit told it.

In: plain data. Out: frozen records. Not here: files (register.py), whether it was told in time (registration.py).
"""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import Field, model_validator

from loa.model.chain import DutyRef
from loa.model.record import Part, Record
from loa.model.values import Day, Line, Phone, Text, fault


class Officer(Part):
    """One officer of one unit."""

    name: Line = Field(description="Họ và tên.")
    position: Line = Field(description="Chức vụ.")
    phone: Phone | None = Field(None, description="Số điện thoại, để trong ngoặc kép.")
    registered: Day = Field(description="Ngày nơi nhận nhận được thông tin, ví dụ 2024-07-18.")
    duty: DutyRef | None = Field(None, description="Cử theo việc nào: tên tệp văn bản, dấu #, mã việc.")
    until: Day | None = Field(None, description="Thôi phụ trách từ ngày nào; còn phụ trách thì để trống.")
    note: Text | None = Field(None, description="Điều cần nhớ.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until is not None and self.until < self.registered:
            raise fault("P863", start=self.registered, end=self.until)
        return self


class Roster(Record):
    """The officers of one unit; its file is named after the unit's and lies in a folder outside the site."""

    KIND: ClassVar[str] = "officers"
    FOLDER: ClassVar[str] = ""
    LABEL: ClassVar[str] = "Sổ cán bộ"
    PLURAL: ClassVar[str] = "Sổ cán bộ"

    title: Line = Field("Sổ cán bộ", description="Không cần ghi.")
    officers: tuple[Officer, ...] = Field(min_length=1, description="Các cán bộ của đơn vị.")
