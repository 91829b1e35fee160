"""Page: a plain page of the site, written in Markdown.

In: front matter and body. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from loa.model.answered import Answered
from loa.model.chain import UnitRef
from loa.model.record import named
from loa.model.values import Choice, Day, Ref, Text, To

GuideRef = Annotated[Ref, To("guide")]


class Language(Choice):
    """The language of a page; the value is the one that web pages use."""

    VIETNAMESE = ("vi", "Tiếng Việt")
    ENGLISH = ("en", "English")
    KHMER = ("km", "ភាសាខ្មែរ")


class PlainPage(Answered):
    """One plain page; its file lies in content/trang/ and is Markdown."""

    KIND: ClassVar[str] = "page"
    FOLDER: ClassVar[str] = "trang"
    LABEL: ClassVar[str] = "Trang"
    PLURAL: ClassVar[str] = "Trang"
    PUBLIC: ClassVar[tuple[str, ...]] = named("title summary owner updated body language guide")

    summary: Text = Field(description="Một câu nói trang này về điều gì.")
    owner: UnitRef | None = Field(None, description="Đơn vị chịu trách nhiệm; để trống thì là chủ trang.")
    updated: Day = Field(description="Ngày sửa gần nhất.")
    language: Language = Field(Language.VIETNAMESE, description="Trang viết bằng tiếng gì.")
    guide: GuideRef | None = Field(None, description="Trang này là bản tiếng khác của hướng dẫn nào.")
    order: int = Field(100, ge=0, le=1000, description="Thứ tự trong danh sách, số nhỏ đứng trước.")
    body: str = Field(description="Nội dung, dạng Markdown.")
