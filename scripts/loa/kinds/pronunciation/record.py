"""Pronunciation: the officers' own table of how words are said.

In: plain data. Out: a frozen record. Not here: saying whole texts (speech/).
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loa.model.record import Part, Record
from loa.model.values import Line


class Word(Part):
    """One word or abbreviation, and how it is said."""

    written: Line = Field(description="Chữ viết, đúng từng chữ hoa: TNXP.")
    said: Line = Field(description="Lời đọc, viết bằng tiếng: thanh niên xung phong.")


class Pronunciation(Record):
    """The table; its file is content/phat-am.yml. A site may do without it."""

    KIND: ClassVar[str] = "pronunciation"
    FOLDER: ClassVar[str] = ""
    FILE: ClassVar[str] = "phat-am.yml"
    NEEDED: ClassVar[bool] = False
    LABEL: ClassVar[str] = "Bảng phát âm"
    PLURAL: ClassVar[str] = "Bảng phát âm"

    words: tuple[Word, ...] = Field(min_length=1, max_length=500, description="Mỗi mục một chữ và lời đọc của nó.")

    @property
    def page(self) -> str:
        """The table's own page."""
        return "phat-am.md"

    @property
    def readings(self) -> tuple[tuple[str, str], ...]:
        """(written, said) of each word."""
        return tuple((word.written, word.said) for word in self.words)
