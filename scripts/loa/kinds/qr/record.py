"""Qr: a permanent code on the site's own address, and where it leads.

In: plain data. Out: a frozen record that other kinds can scan.
Not here: the symbol (sheet/qr.py), pages (page.py, landing.py), whether the ledger agrees (ledger.py).
"""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, model_validator

from loa.kinds.qr.unit_code import UnitCode, unprintable
from loa.model.chain import DocumentRef, UnitRef
from loa.model.checkable import Check, Standing
from loa.model.ledger import CODE, Issued, State
from loa.model.library import Library
from loa.model.members import member_ids
from loa.model.record import Part, Record, named
from loa.model.roles import Reaching, Scannable
from loa.model.site import is_specimen
from loa.model.values import Choice, Day, Https, Line, Ref, Text, To, fault
from loa.world import World

GuideRef = Annotated[Ref, To("guide")]
ChannelRef = Annotated[Ref, To("channel")]
CampaignRef = Annotated[Ref, To("campaign")]
PageRef = Annotated[Ref, To("page")]
QrRef = Annotated[Ref, To("qr")]

PictureRef = Annotated[Ref, To("picture")]

PICTURES = "content/hinh/"
MOST_LOGO_PERCENT = 20
"""The largest share of the symbol's width that a logo may take, as officers type it."""
_SHA256 = re.compile(r"^[0-9a-f]{64}$")


def _code(value: object) -> object:
    if isinstance(value, str) and not CODE.match(value):
        raise fault("P127", text=value)
    return value


Code = Annotated[Line, BeforeValidator(_code)]
"""4-8 capitals and digits without look-alikes (no 0 O, 1 I L, U)."""


class Encoding(Choice):
    """What the symbol itself holds."""

    SHORT = ("short", "Địa chỉ ngắn trên trang này")
    DIRECT = ("direct", "Địa chỉ đích")


def _sha256(value: object) -> object:
    if isinstance(value, str) and not _SHA256.match(value.strip()):
        raise fault("P378", text=value)
    return value


def _picture(value: object) -> object:
    if isinstance(value, str) and not value.strip().endswith((".png", ".jpg", ".jpeg", ".webp")):
        raise fault("P118", text=value, reason="hình mã gốc phải là tệp PNG, JPEG hoặc WebP")
    return value


class Master(Part):
    """A symbol that came as a picture with a letter: shown as it is, never drawn anew, known by its fingerprint."""

    file: Annotated[Line, BeforeValidator(_picture)] = Field(
        description="Tên tệp hình trong content/hinh/, ví dụ ma-oa-goc.png."
    )
    sha256: Annotated[Line, BeforeValidator(_sha256)] = Field(
        description="Dấu vân tay SHA-256 của tệp lúc nhận, 64 chữ số hệ 16; lệnh sha256sum hoặc loa qr check cho biết."
    )
    payload: Https = Field(description="Địa chỉ đọc được khi quét hình gốc, chép nguyên văn.")
    document: DocumentRef | None = Field(None, description="Văn bản gửi kèm hình này.")


def _percent(value: object) -> object:
    if isinstance(value, str) and value.strip().isdigit() and int(value) > MOST_LOGO_PERCENT:
        raise fault("P610", text=value.strip(), most=MOST_LOGO_PERCENT)
    return value


class LogoPart(Part):
    """A logo in the middle of the symbol, which is then drawn with more repair and so with more modules."""

    picture: PictureRef = Field(description="Hình logo: tên tệp mô tả hình trong content/hinh/.")
    percent: Annotated[int, BeforeValidator(_percent)] = Field(
        MOST_LOGO_PERCENT, ge=8, description="Logo rộng bao nhiêu phần trăm bề rộng mã, nhiều nhất 20."
    )


class Qr(Record):
    """One code; its file lies in content/qr/. It is never deleted and its code never given to another."""

    KIND: ClassVar[str] = "qr"
    FOLDER: ClassVar[str] = "qr"
    LABEL: ClassVar[str] = "Mã QR"
    PLURAL: ClassVar[str] = "Mã QR"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title code summary owner issued encoding guide channel campaign to_page url kept_at units master state",
        "retired_note successor",
    )

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
    kept_at: Https | None = Field(
        None,
        description="Địa chỉ trong mã, khi mã do trang khác cấp và giữ; mã của trang này thì để trống.",
    )
    units: tuple[UnitRef, ...] = Field(
        (), description="Mỗi đơn vị này (hoặc mỗi thành viên của nhóm này) có thêm một mã riêng, ghi trong sổ cấp mã."
    )
    master: Master | None = Field(None, description="Hình mã QR gốc nhận kèm văn bản; chưa nhận được thì để trống.")
    logo: LogoPart | None = Field(None, description="Logo đặt giữa mã; không có thì mã dễ quét hơn.")
    state: State = Field(State.ACTIVE, description="Đang dùng hay đã ngừng.")
    retired_note: Text | None = Field(None, description="Vì sao ngừng, nay dùng gì thay.")
    successor: QrRef | None = Field(None, description="Mã dùng thay, khi mã này đã ngừng.")

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if sum(value is not None for value in (self.guide, self.channel, self.campaign, self.to_page, self.url)) != 1:
            raise fault("P119", keys="guide, channel, campaign, to_page, url")
        if (self.state is State.RETIRED) != (self.retired_note is not None):
            raise fault("P128")
        if self.successor and self.state is State.ACTIVE:
            raise fault("P381", text=self.successor)
        if self.encoding is Encoding.DIRECT and self.units:
            raise fault("P380")
        if self.encoding is Encoding.SHORT and self.master:
            raise fault("P382")
        if self.logo and self.master:
            raise fault("P614")
        if self.kept_at and not self._is_kept_there(self.kept_at):
            raise fault("P535", text=self.kept_at, qr=self.code)
        return self

    def _is_kept_there(self, address: str) -> bool:
        """Whether this can be what a code holds that another site has given out, without codes of single units."""
        short = self.encoding is Encoding.DIRECT or address.endswith(f"/q/{self.code}/")
        return short and not self.units

    @property
    def record_target(self) -> Ref | None:
        """The record it leads to, None when it leads to an address outside."""
        return self.guide or self.channel or self.campaign or self.to_page

    def short_address(self, base_url: str) -> str:
        """The code's permanent address, https://…/q/CODE/, on this site or on the one that keeps it."""
        return self.kept_at or f"{base_url}q/{self.code}/"

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

    def recorded_target(self, library: Library) -> str:
        """Where readers end, as the ledger records it: the address outside, or "kind:id" of one of our records."""
        target = self.record_target
        return self.outside_address(library) or (f"{target.target}:{target.id}" if target else "")

    def payload(self, library: Library, base_url: str) -> str:
        """Exactly what the symbol encodes."""
        if self.master:
            return self.master.payload
        if self.encoding is Encoding.SHORT:
            return self.short_address(base_url)
        return self.outside_address(library) or self.target_address(library, base_url)

    def typed_address(self, library: Library, base_url: str) -> str:
        """The payload without https:// and closing slash, to print beside the symbol."""
        return self.payload(library, base_url).removeprefix("https://").removesuffix("/")

    def draft_reason(self, library: Library, base_url: str) -> str | None:
        """Why nothing with this code may be printed yet; None when it may."""
        if self.state is State.RETIRED:
            return "mã đã ngừng dùng"
        if self.kept_at:
            return "địa chỉ trong mã còn là địa chỉ mẫu" if is_specimen(self.kept_at) else None
        return unprintable(self.code, self.payload(library, base_url), library)

    @property
    def master_file(self) -> str | None:
        """The picture to show instead of drawing the symbol, seen from the site's root."""
        return PICTURES + self.master.file if self.master else None

    def unit_ids(self, library: Library) -> tuple[str, ...]:
        """The units that have, or are to have, a code of their own, groups expanded, by id."""
        return member_ids(self.units, library)

    def for_unit(self, library: Library, unit_id: str) -> Scannable | None:
        """The unit's own code; None as long as the ledger has none for it."""
        line = library.ledger.unit_line(self.id, unit_id) if library.ledger else None
        return self.unit_code(line) if line else None

    def unit_code(self, line: Issued) -> UnitCode:
        """A line of the ledger as a code that looks like this one."""
        return UnitCode(line, self.logo_picture, self.logo_share)

    @property
    def logo_picture(self) -> Ref | None:
        """The logo in the symbol's middle."""
        return self.logo.picture if self.logo else None

    @property
    def logo_share(self) -> float:
        """How much of the symbol's width the logo takes."""
        return self.logo.percent / 100 if self.logo else 0.0

    def checks(self, library: Library, world: World) -> tuple[Check, ...]:
        """What people are told who ask whether its code, or one of its units', is genuine."""
        lines = library.ledger.of(self.id) if library.ledger else ()
        own = self._check(self, self.title, self.retired_note, library, world)
        return own, *(
            self._check(code, f"{self.title}, {code.owner_title(library)}", code.retired_note, library, world)
            for code in (UnitCode(line) for line in lines if line.unit)
        )

    def _check(self, code: Scannable, title: str, retired: str | None, library: Library, world: World) -> Check:
        target = self.record_target
        return Check(
            code=code.code,
            what=f"Mã QR “{title}”",
            standing=Standing.ENDED if retired else Standing.VALID,
            page=self.page,
            answers_for=library.resolve(self.owner).title,
            note=retired,
            address=code.typed_address(library, world.base_url),
            leads_to=library.resolve(target).title if target else urlsplit(self.url or "").hostname or "",
        )
