"""Values with a meaning of their own: partial dates, references, codes, plain texts.

In: text, as every scalar of a file is text. Out: typed frozen values, or an error whose type is a message code.
Not here: records (record.py), sentences about what is wrong (messages/).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import (
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, core_schema

from loa.source.slug import slug


def fault(code: str, **words: object) -> PydanticCustomError:
    """An error that read.py turns into the Problem with this code."""
    return PydanticCustomError(code, code, {name: str(value) for name, value in words.items()})


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=240, pattern=r"^[^\n]*$")]
"""A short text on one line."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
"""A text of a few sentences."""


class Choice(StrEnum):
    """A closed list of English values, each with the Vietnamese label that readers see."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """A member that is its English value and carries its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


_DATE = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
_SPOKEN_DATE = re.compile(
    r"^(?:ngày\s*)?(?P<day>\d{1,2})(?:\s*[/.-]\s*|\s*tháng\s*)(?P<month>\d{1,2})(?:\s*[/.-]\s*|\s*năm\s*)(?P<year>\d{4})$"
    r"|^(?P<first_year>\d{4})[/.-](?P<then_month>\d{1,2})[/.-](?P<last_day>\d{1,2})$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the year, the month or the day, as letters often leave it.

    Shape: `month` and `day` are None when not known; a day never stands without its month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def read(cls, text: object) -> PartialDate:
        """The date written as 2022, 2024-07 or 2020-10-15.

        Raises: PydanticCustomError P102 when the calendar has no such day, P111 when the form is another, P136 when
        it is no date that could be written in this form without inventing a part.
        """
        if isinstance(text, PartialDate):
            return text
        match = _DATE.match(str(text).strip())
        if not match:
            raise _other_form(str(text), "P136")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        if (month is not None and not 1 <= month <= 12) or (day is not None and not _in_month(year, month or 1, day)):
            raise fault("P102", text=text)
        return cls(year, month, day)

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Earlier first; an unknown month or day sorts before the known ones of the same year."""
        return (self.year, self.month or 0, self.day or 0)

    @property
    def first_day(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def in_table(self) -> str:
        """As tables show it: 09/6/2021, 7/2024, 2022.

        Source: Decree 30/2020: a zero before days 1-9 and months 1-2.
        """
        month = None if self.month is None else f"{self.month:02d}" if self.month < 3 else str(self.month)
        day = None if self.day is None else f"{self.day:02d}"
        return "/".join(part for part in (day, month, str(self.year)) if part)

    @property
    def in_text(self) -> str:
        """As sentences say it: "ngày 09 tháng 6 năm 2021", "tháng 7 năm 2024", "năm 2022"."""
        words = [f"năm {self.year}"]
        if self.month is not None:
            words.insert(0, f"tháng {self.month:02d}" if self.month < 3 else f"tháng {self.month}")
        if self.day is not None:
            words.insert(0, f"ngày {self.day:02d}")
        return " ".join(words)

    def __str__(self) -> str:
        """The ISO form, shortened to what is known."""
        return "-".join(f"{part:0{width}d}" for part, width in ((self.year, 4), (self.month, 2), (self.day, 2)) if part)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Read from text, written back as text."""
        return core_schema.no_info_plain_validator_function(
            cls.read, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """What an editor may hint: 2022, 2024-07 or 2020-10-15."""
        return {
            "type": ["string", "integer"],
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
            "examples": ["2024-07", "2020-10-15"],
        }


def _in_month(year: int, month: int, day: int) -> bool:
    return year >= 1 and 1 <= day <= calendar.monthrange(year, month)[1]


def _other_form(text: str, unknown: str) -> PydanticCustomError:
    """What is wrong with a date in another form: turned round only where day, month and year were all written."""
    match = _SPOKEN_DATE.match(text.strip())
    if not match:
        return fault(unknown, text=text)
    written = (match["year"] or match["first_year"], match["month"] or match["then_month"])
    year, month, day = (int(part) for part in (*written, match["day"] or match["last_day"]))
    if not (1 <= month <= 12 and _in_month(year, month, day)):
        return fault("P102", text=text)
    return fault("P111", text=text, suggestion=f"{year:04d}-{month:02d}-{day:02d}")


def whole_day(value: object) -> object:
    """The day that a text such as 2026-11-22 names; what is no text stays as it is.

    Raises: PydanticCustomError as `PartialDate.read` does, P135 where day, month or year is missing.
    """
    if not isinstance(value, str):
        return value
    if not _DATE.match(value.strip()):
        raise _other_form(value, "P135")
    partial = PartialDate.read(value)
    if partial.day is None:
        raise fault("P135", text=value)
    return partial.first_day


Day = Annotated[date, BeforeValidator(whole_day)]
"""A whole date, 2026-11-22."""


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value in ("true", "false"):
            return value == "true"
        raise fault("P114", text=value)
    return value


Flag = Annotated[bool, BeforeValidator(_flag)]
"""true or false, and no other word (YAML 1.1's yes, no, on and off are texts here)."""

_PHONE = re.compile(r"^(?:\+84|0|1[89]00)[\d .]{5,14}$")


def _phone(value: object) -> object:
    if isinstance(value, str) and not _PHONE.match(value.strip()):
        raise fault("P123", text=value)
    return value


@dataclass(frozen=True, slots=True)
class PublicContact:
    """Marks a field that holds a desk's public contact, which may be shown though it looks like a person's."""


Phone = Annotated[Line, BeforeValidator(_phone), PublicContact()]
"""A desk's public telephone, kept as written so that a leading zero is never lost."""

_HTTPS = re.compile(r"^https://[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(/[^\s<>\"\\^`{|}]*)?$")


def _https(value: object) -> object:
    if isinstance(value, str) and not _HTTPS.match(value.strip()):
        raise fault("P115", text=value)
    return value


PictureFile = Annotated[Line, Field(json_schema_extra={"x-loa-picture": True})]
"""The name of a file in content/hinh/."""

Https = Annotated[Line, BeforeValidator(_https)]
"""An https address on a named host, without user part, spaces or quotes."""


def _identifier(value: object) -> object:
    if isinstance(value, str) and (not value or slug(value) != value):
        raise fault("P116", text=value, suggestion=slug(value) or "vi-du-1")
    return value


Id = Annotated[str, BeforeValidator(_identifier), StringConstraints(max_length=80)]
"""A stable name made of a-z, 0-9 and hyphens."""

_COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")


def _colour(value: object) -> object:
    if isinstance(value, str) and not _COLOUR.match(value):
        raise fault("P118", text=value, reason="màu phải có dạng “#0B4F9E”")
    return value


Colour = Annotated[str, BeforeValidator(_colour), WithJsonSchema({"type": "string", "pattern": _COLOUR.pattern})]
"""A colour as #RRGGBB; write it in quotes, or YAML takes it for a comment."""


class Ref(str):  # noqa: SLOT000  # two attributes need a place
    """The name of another record: its id, or "id#part" where the kind's records have parts.

    Shape: `target` is the kind meant, `needs_part` says that a whole record is not enough.
    """

    target: str
    needs_part: bool

    def __new__(cls, text: str, target: str = "", needs_part: bool = False) -> Self:
        """The text, knowing what it points at."""
        reference = super().__new__(cls, text)
        reference.target, reference.needs_part = target, needs_part
        return reference

    @property
    def id(self) -> str:
        """The record's id."""
        return self.partition("#")[0]

    @property
    def part(self) -> str | None:
        """The id of the part meant, if one is."""
        return self.partition("#")[2] or None


@dataclass(frozen=True, slots=True)
class To:
    """Marks a `Ref` field with the kind it points at: `Annotated[Ref, To("unit")]`."""

    kind: str
    part: bool = False

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Text becomes this sort of reference; whether it resolves is asked when all files are read."""
        return core_schema.no_info_after_validator_function(
            lambda text: Ref(text, self.kind, self.part), core_schema.str_schema(min_length=1, strip_whitespace=True)
        )

    def __get_pydantic_json_schema__(self, _schema: Any, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """What an editor may offer a picker for."""
        return {"type": "string", "x-loa-ref": self.kind, **({"x-loa-part": True} if self.part else {})}
