"""Channel: an official place where a body speaks to people, with the proof that it is genuine.

In: plain data. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from loa.model.answered import Answered
from loa.model.chain import Evidence, UnitRef
from loa.model.record import named
from loa.model.values import Choice, Day, Https, Line, Ref, Text, To, fault

ChannelRef = Annotated[Ref, To("channel")]
GuideRef = Annotated[Ref, To("guide")]


class Platform(Choice):
    """Where the channel lives."""

    ZALO_OA = ("zalo-oa", "Tài khoản Zalo OA")
    FACEBOOK_PAGE = ("facebook-page", "Trang Facebook (fanpage)")
    WEBSITE = ("website", "Trang thông tin điện tử")
    PORTAL = ("portal", "Cổng dịch vụ công")


class Proof(Choice):
    """How sure we are of the address."""

    VERIFIED = ("verified", "Đã xác minh")
    UNVERIFIED = ("unverified", "Chưa xác minh")
    ENDED = ("ended", "Đã ngừng")


class Channel(Answered):
    """One channel; its file lies in content/kenh/. Its title is its exact name."""

    KIND: ClassVar[str] = "channel"
    FOLDER: ClassVar[str] = "kenh"
    LABEL: ClassVar[str] = "Kênh chính thức"
    PLURAL: ClassVar[str] = "Kênh chính thức"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title platform owner parent summary address state verified_on verified_by how_to_find guides evidence",
    )

    REVIEW_MONTHS: ClassVar[int | None] = 6
    CHECKED: ClassVar[tuple[str, ...]] = ("verified_on",)

    platform: Platform = Field(description="Kênh ở đâu.")
    owner: UnitRef = Field(description="Đơn vị quản lý kênh.")
    parent: ChannelRef | None = Field(None, description="Kênh cấp trên, nếu có.")
    summary: Text = Field(description="Kênh này cho người dân biết điều gì.")
    address: Https | None = Field(None, description="Địa chỉ đã biết chắc; để trống khi chưa có.")
    state: Proof = Field(Proof.UNVERIFIED, description="Đã xác minh, chưa xác minh hay đã ngừng.")
    verified_on: Day | None = Field(None, description="Ngày xác minh gần nhất.")
    verified_by: Line | None = Field(None, description="Bộ phận đã xác minh (không ghi tên người).")
    how_to_find: tuple[Text, ...] = Field((), description="Các bước tìm kênh bằng đúng tên, mỗi dòng một bước.")
    guides: tuple[GuideRef, ...] = Field((), description="Hướng dẫn liên quan.")
    evidence: tuple[Evidence, ...] = Field((), description="Văn bản hoặc nguồn nêu kênh này.")

    @model_validator(mode="after")
    def _proved(self) -> Self:
        if self.state is Proof.VERIFIED and (self.address is None or self.verified_on is None):
            raise fault("P126")
        return self

    def has_ended(self, today: date) -> bool:
        """Whether it is closed, whatever the day."""
        return self.state is Proof.ENDED and today is not None
