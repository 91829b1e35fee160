"""Manual: one page of the handbook for those who write the site.

In: front matter and body. Out: a frozen record. Not here: its page (page.py).
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loa.model.answered import Answered
from loa.model.record import named
from loa.model.values import Day, Text


class Manual(Answered):
    """One page of the handbook; its file lies in content/so-tay/ and is Markdown."""

    KIND: ClassVar[str] = "manual"
    FOLDER: ClassVar[str] = "so-tay"
    LABEL: ClassVar[str] = "Trang sổ tay"
    PLURAL: ClassVar[str] = "Sổ tay cán bộ"
    PUBLIC: ClassVar[tuple[str, ...]] = named("title summary date body")

    summary: Text = Field(description="Một câu nói trang này giúp cán bộ làm gì.")
    date: Day = Field(description="Ngày sửa gần nhất.")
    chapter: int = Field(ge=0, le=1000, description="Thứ tự trong sổ tay, số nhỏ đứng trước.")
    body: str = Field(description="Nội dung, dạng Markdown.")
