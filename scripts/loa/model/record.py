"""Record and Part: what officers type, frozen, unknown keys refused.

In: plain data (text, lists, groups of keys). Out: the ground that every kind's record stands on.
Not here: particular kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from loa.model.values import Id, Line, Ref

Path = tuple[str | int, ...]


def named(*lines: str) -> tuple[str, ...]:
    """The names on these lines, which blanks part: a list of fields that stays short."""
    return tuple(name for line in lines for name in line.split())


class Part(BaseModel):
    """A group of keys inside a record."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=False)

    REFUSED: ClassVar[Mapping[str, str]] = {}
    """Keys (as slugs) that are not only unknown but must never be written, each with the code that says why."""


class Record(Part):
    """One file of the officer's.

    Shape: `id` is the file's name without its ending; the class variables say what the kind is called, in code
    and to readers, and in which folder of content/ its files lie; a kind of one file at the root of content/ has
    no folder but a FILE, which every site has if it is NEEDED. PUBLIC lists what goes out as open data (public.py).
    """

    KIND: ClassVar[str]
    FOLDER: ClassVar[str]
    FILE: ClassVar[str] = ""
    NEEDED: ClassVar[bool] = True
    LABEL: ClassVar[str]
    PLURAL: ClassVar[str]
    PUBLIC: ClassVar[tuple[str, ...]] = ()

    id: Id = Field(description="Tên tệp không kèm đuôi; không viết vào tệp.")
    title: Line = Field(description="Tiêu đề hoặc tên, như người đọc sẽ thấy.")

    @property
    def page(self) -> str:
        """The source path of the record's own page, from which its address follows."""
        return f"{self.FOLDER}/{self.id}.md"

    def parts(self) -> Mapping[str, Part]:
        """The parts that references may name as "id#part"; none unless the kind says so."""
        return {}


def references(value: object, path: Path = ()) -> Iterator[tuple[Path, Ref]]:
    """Every reference inside a record or part, with the path of keys that leads to it."""
    if isinstance(value, Ref):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from references(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from references(item, (*path, index))
