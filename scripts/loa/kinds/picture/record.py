"""Picture: one file of content/hinh told in words, with where it comes from and who may use it.

In: plain data. Out: a frozen record that vouches for its file. Not here: whether the file is there (rules.py).
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loa.model.library import Library
from loa.model.record import Part, Record, named
from loa.model.values import Choice, Https, Line, PartialDate, PictureFile, Text


class Licence(Choice):
    """On what terms a picture may be shown and passed on."""

    OWN_WORK = ("own-work", "Tự làm")
    CC_BY = ("cc-by-4.0", "CC BY 4.0")
    CC_BY_SA = ("cc-by-sa-4.0", "CC BY-SA 4.0")
    CC0 = ("cc0", "CC0")
    PUBLIC_DOMAIN = ("public-domain", "Phạm vi công cộng")
    PERMISSION = ("by-permission", "Được phép bằng văn bản")


NAMING_LICENCES = (Licence.CC_BY, Licence.CC_BY_SA)
"""The licences that oblige whoever shows the picture to name its author."""


class AuthorSort(Choice):
    """Whether the author is a body or a human being."""

    BODY = ("body", "Cơ quan, tổ chức")
    PERSON = ("person", "Cá nhân")


class Author(Part):
    """Who made the picture."""

    name: Line = Field(description="Tên cơ quan; chỉ ghi tên người khi giấy phép buộc nêu hoặc người ấy đồng ý.")
    sort: AuthorSort = Field(AuthorSort.BODY, description="Cơ quan, tổ chức hay cá nhân.")
    consent: Line | None = Field(
        None, description="Số giấy đồng ý cho nêu tên, giữ ở đâu (giấy để ngoài content/); không hiện trên trang."
    )


class People(Choice):
    """Whether somebody in the picture can be recognised."""

    NONE = ("none", "Không có ai nhận ra được")
    CONSENTED = ("consented", "Người trong hình đã đồng ý")


class Focus(Part):
    """What must stay in view when the picture is cropped."""

    x: int = Field(50, ge=0, le=100, description="Phần trăm tính từ mép trái.")
    y: int = Field(50, ge=0, le=100, description="Phần trăm tính từ mép trên.")


class Picture(Record):
    """One picture; its record lies beside its file in content/hinh/."""

    KIND: ClassVar[str] = "picture"
    FOLDER: ClassVar[str] = "hinh"
    LABEL: ClassVar[str] = "Hình ảnh"
    PLURAL: ClassVar[str] = "Hình ảnh và giấy phép"
    PUBLIC: ClassVar[tuple[str, ...]] = named(
        "title file alt origin licence url author.name author.sort taken_on people focus",
    )

    file: PictureFile = Field(description="Tên tệp hình nằm cùng thư mục, ví dụ ban-mot-cua.svg.")
    alt: Text = Field(description="Nói bằng lời trong hình có gì, cho người không nhìn thấy hình.")
    origin: Text = Field(description="Hình từ đâu ra: ai chụp hoặc vẽ, lấy ở đâu.")
    licence: Licence = Field(description="Được dùng theo điều kiện nào.")
    permission: Text | None = Field(
        None, description="Văn bản cho phép: số, ngày, của cơ quan nào, cho dùng vào việc gì."
    )
    url: Https | None = Field(None, description="Địa chỉ nơi lấy hình, nếu lấy trên mạng.")
    author: Author | None = Field(None, description="Tác giả; để trống khi không bắt buộc nêu.")
    taken_on: PartialDate | None = Field(None, description="Chụp hoặc vẽ khi nào, ví dụ 2026-11.")
    people: People = Field(description="Trong hình có ai nhận ra được không.")
    consent: Line | None = Field(
        None, description="Số giấy đồng ý của người trong hình, giữ ở đâu (ngoài content/); không hiện trên trang."
    )
    focus: Focus = Field(Focus(), description="Điểm phải còn thấy khi hình bị cắt bớt.")

    @property
    def page(self) -> str:
        """Its place on the page of all pictures; a picture has no page of its own."""
        return f"{self.FOLDER}/index.md#{self.id}"

    @property
    def source(self) -> str:
        """The file, seen from the site's root."""
        return f"content/{self.FOLDER}/{self.file}"

    @property
    def focus_share(self) -> tuple[float, float]:
        """Where the focus lies, as shares of the width from the left and of the height from the top."""
        return self.focus.x / 100, self.focus.y / 100

    def credit(self, library: Library) -> str:
        """Who made it and on what terms it may be used, as it stands beside the picture."""
        name = self.author.name if self.author else None
        if self.licence is Licence.OWN_WORK:
            return f"{name or 'Hình tự làm'}, {library.site.licence}"
        if self.licence is Licence.PERMISSION:
            return ", ".join(part for part in (name, f"dùng theo văn bản: {self.permission}") if part)
        return f"{name}, {self.licence.label}" if name else self.licence.label
