"""Terms: the table of old and new words.

In: plain data. Out: a frozen record that brings renamings. Not here: where old words stand (wording.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from loa.model.chain import Evidence
from loa.model.library import Library
from loa.model.record import Part, Record, named
from loa.model.renaming import Renaming
from loa.model.values import Id, Line, PartialDate, Text


class Term(Part):
    """One change of words."""

    id: Id = Field(description="Mã của từ, ví dụ muc-do-4.")
    old: tuple[Line, ...] = Field(
        min_length=1, max_length=20, description="Các cách viết cũ, cách thường gặp nhất trước: “mức độ 4”."
    )
    new: Line = Field(description="Nay gọi là gì: “toàn trình”.")
    also: tuple[Line, ...] = Field(
        (), max_length=20, description="Những chữ khác mà đứng cạnh thì từ cũ không bị nhắc, ví dụ tên viết tắt mới."
    )
    since: PartialDate = Field(description="Từ mới dùng từ khi nào, ví dụ 2025-03-01 hoặc 2025.")
    evidence: tuple[Evidence, ...] = Field(min_length=1, description="Nguồn nào cho biết.")
    note: Text | None = Field(None, description="Điều người viết cần biết: khi nào vẫn dùng từ cũ, điều chưa rõ.")


class Terms(Record):
    """The table; its file is content/thuat-ngu.yml. A site may do without it."""

    KIND: ClassVar[str] = "term"
    FOLDER: ClassVar[str] = ""
    FILE: ClassVar[str] = "thuat-ngu.yml"
    NEEDED: ClassVar[bool] = False
    LABEL: ClassVar[str] = "Từ cũ, từ mới"
    PLURAL: ClassVar[str] = "Từ cũ, từ mới"
    PUBLIC: ClassVar[tuple[str, ...]] = named("title summary terms")

    summary: Text = Field(description="Một, hai câu nói bảng này để làm gì.")
    terms: tuple[Term, ...] = Field(min_length=1, max_length=500, description="Mỗi mục một từ đã đổi.")

    @property
    def page(self) -> str:
        """The table's own page."""
        return "tu-cu-tu-moi/index.md"

    def parts(self) -> Mapping[str, Part]:
        """The terms, by id."""
        return {term.id: term for term in self.terms}

    def renamings(self, _library: Library) -> tuple[Renaming, ...]:
        """A renaming for each term."""
        return tuple(
            Renaming(f"{self.KIND}#{term.id}", term.old, (term.new,), term.since, f"{self.page}#{term.id}", term.also)
            for term in self.terms
        )
