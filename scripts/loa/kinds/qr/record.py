"""Qr: a permanent code on the site's own address, and where it leads.

In: plain data. Out: a frozen record that other kinds can scan.
Not here: the symbol (sheet/qr.py), pages (page.py, landing.py).
"""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, model_validator

from loa.model.chain import UnitRef
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Reaching
from loa.model.values import Choice, Day, Https, Line, Ref, Text, To, fault

GuideRef = Annotated[Ref, To("guide")]
ChannelRef = Annotated[Ref, To("channel")]
CampaignRef = Annotated[Ref, To("campaign")]
PageRef = Annotated[Ref, To("page")]

_CODE = re.compile(r"^[23456789A-HJKMNP-TV-Z]{4,8}$")


def _code(value: object) -> object:
    if isinstance(value, str) and not _CODE.match(value):
        raise fault("P127", text=value)
    return value


Code = Annotated[Line, BeforeValidator(_code)]
"""4-8 capitals and digits without look-alikes (no 0 O, 1 I L, U)."""


class Encoding(Choice):
    """What the symbol itself holds."""

    SHORT = ("short", "Địa chỉ ngắn trên trang này")
    DIRECT = ("direct", "Địa chỉ đích")


class State(Choice):
    """Whether the code is in use."""

    ACTIVE = ("active", "Đang dùng")
    RETIRED = ("retired", "Đã ngừng dùng")


class Qr(Record):
    """One code; its file lies in content/qr/. It is never deleted and its code never given to another."""

    KIND: ClassVar[str] = "qr"
    FOLDER: ClassVar[str] = "qr"
    LABEL: ClassVar[str] = "Mã QR"
    PLURAL: ClassVar[str] = "Mã QR"

    code: Code = Field(description="Mã ngắn không đổi, 4 đến 8 ký tự, ví dụ K7M2; không dùng 0 O 1 I L U.")
    summary: Text = Field(description="Quét mã này thì đến đâu, để làm gì.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm về mã.")
    issued: Day = Field(description="Ngày cấp mã.")
    encoding: Encoding = Field(Encoding.SHORT, description="Mã chứa địa chỉ ngắn (nên dùng) hay địa chỉ đích.")
    guide: GuideRef | None = Field(None, description="Dẫn tới hướng dẫn này.")
    channel: ChannelRef | None = Field(None, description="Dẫn tới kênh này.")
    campaign: CampaignRef | None = Field(None, description="Dẫn tới chiến dịch này.")
    to_page: PageRef | None = Field(None, description="Dẫn tới trang này.")
    url: Https | None = Field(None, description="Dẫn tới địa chỉ này (tên miền phải có trong allowed_hosts).")
    state: State = Field(State.ACTIVE, description="Đang dùng hay đã ngừng.")
    retired_note: Text | None = Field(None, description="Vì sao ngừng, nay dùng gì thay.")

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if sum(value is not None for value in (self.guide, self.channel, self.campaign, self.to_page, self.url)) != 1:
            raise fault("P119", keys="guide, channel, campaign, to_page, url")
        if (self.state is State.RETIRED) != (self.retired_note is not None):
            raise fault("P128")
        return self

    @property
    def record_target(self) -> Ref | None:
        """The record it leads to, None when it leads to an address outside."""
        return self.guide or self.channel or self.campaign or self.to_page

    def short_address(self, base_url: str) -> str:
        """The code's permanent address on the site, https://…/q/CODE/."""
        return f"{base_url}q/{self.code}/"

    def target_address(self, library: Library, base_url: str) -> str:
        """Where a reader ends: the page of the record, or the address outside."""
        target = self.record_target
        if target is None:
            assert self.url is not None
            return self.url
        return base_url + library.resolve(target).page.removesuffix(".md") + "/"

    def outside_address(self, library: Library) -> str | None:
        """The address outside that readers end at: its own, or its channel's once verified; None without one."""
        if self.channel is None:
            return self.url
        channel = library.resolve(self.channel)
        return channel.address if isinstance(channel, Reaching) and channel.state == "verified" else None

    def payload(self, library: Library, base_url: str) -> str:
        """Exactly what the symbol encodes."""
        if self.encoding is Encoding.SHORT:
            return self.short_address(base_url)
        return self.outside_address(library) or self.target_address(library, base_url)

    def typed_address(self, library: Library, base_url: str) -> str:
        """The payload without https:// and closing slash, to print beside the symbol."""
        return self.payload(library, base_url).removeprefix("https://").removesuffix("/")

    def draft_reason(self, library: Library, base_url: str) -> str | None:
        """Why nothing with this code may be printed yet; None when it may.

        Source: the promise that a printed QR never lies: specimen addresses and retired codes must not reach a wall.
        """
        host = urlsplit(self.payload(library, base_url)).hostname or ""
        if self.state is State.RETIRED:
            return "mã đã ngừng dùng"
        if host.endswith((".example", ".test", ".invalid", "example.com", "example.org", "localhost")):
            return "địa chỉ trang còn là địa chỉ mẫu"
        return None
