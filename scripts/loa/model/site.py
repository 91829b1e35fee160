"""Site: what content/site.yml says of the whole site.

In: plain data. Out: one frozen record. Not here: mkdocs.yml, which is the host's.
"""

from __future__ import annotations

from typing import Annotated, ClassVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from loa.model.chain import UnitRef
from loa.model.reading import Reading
from loa.model.record import Part, Record
from loa.model.trust import Trust
from loa.model.values import Colour, Https, Line, Ref, Text, To, fault

FORMAT = 1
"""How content is written now. It grows when a key is renamed or moved; `loa migrate` brings older sites along."""

SPECIMENS = (".example", ".test", ".invalid", "example.com", "example.org", "localhost")
"""Ends of host names that never lead anywhere. Source: RFC 2606."""


def is_specimen(address: str) -> bool:
    """Whether an address leads nowhere, so that nothing which bears it may be handed out."""
    return (urlsplit(address).hostname or "").endswith(SPECIMENS)


def _known_format(number: int) -> int:
    if not 1 <= number <= FORMAT:
        raise fault("P680", text=str(number), format=str(FORMAT))
    return number


PictureRef = Annotated[Ref, To("picture")]


class Brand(Part):
    """The colours of pages and posters; contrast is checked, not hoped for. Defaults: the house palette."""

    ink: Colour = Field("#14202B", description="Màu chữ.")
    paper: Colour = Field("#FFFDF8", description="Màu nền.")
    primary: Colour = Field("#0B4F9E", description="Màu chính: đầu trang, nút, liên kết.")
    leaf: Colour = Field("#16734F", description="Màu thứ hai.")
    sun: Colour = Field("#F2B705", description="Màu nhấn, chỉ dùng trên nền đậm.")
    alert: Colour = Field("#B3261E", description="Màu cảnh báo và “DỰ THẢO”.")
    line: Colour = Field("#D8D3C8", description="Màu đường kẻ.")
    logos: tuple[PictureRef, ...] = Field(
        (), max_length=2, description="Logo in ở chân áp phích: tên tệp mô tả hình trong content/hinh/."
    )


class Site(Record):
    """The settings of the site; its file is content/site.yml."""

    KIND: ClassVar[str] = "site"
    FOLDER: ClassVar[str] = ""
    FILE: ClassVar[str] = "site.yml"
    LABEL: ClassVar[str] = "Thiết lập trang"
    PLURAL: ClassVar[str] = "Thiết lập trang"

    tagline: Line = Field(description="Một câu nói trang này dành cho ai, để làm gì.")
    address: Https = Field(description="Địa chỉ của trang khi đã công bố, kết thúc bằng dấu /.")
    owner: UnitRef = Field(description="Đơn vị chịu trách nhiệm về trang.")
    notice: Text | None = Field(None, description="Câu báo chung ở chân trang, ví dụ trang mẫu.")
    allowed_hosts: tuple[Line, ...] = Field((), description="Những tên miền mà mã QR được phép dẫn tới.")
    words: tuple[Line, ...] = Field((), description="Những chữ viết đúng mà từ điển chính tả không có.")
    format: Annotated[int, AfterValidator(_known_format)] = Field(
        1, description="Cách viết nội dung, một con số do loa migrate ghi."
    )
    licence: Line = Field("CC BY 4.0", description="Giấy phép của nội dung.")
    brand: Brand = Field(Brand(), description="Màu sắc nhận diện.")
    trust: Trust = Field(Trust(), description="Nhận bộ nội dung của những cơ quan nào.")
    reading: Reading = Field(Reading(), description="Đọc bài phát thanh theo giọng nào, nhanh chậm ra sao.")

    @property
    def page(self) -> str:
        """The home page."""
        return "index.md"
