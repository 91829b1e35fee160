"""Form: what an officer fills in for a record, field by field, taken from the schema of its kind and from nothing else.

In: a record type. Out: fields with their Vietnamese labels, help and limits.
Not here: how a field looks on the screen (desk/) or in the handbook (site/handbook/), what is wrong with what was
filled in (editing/trial.py).

The description of a field is a sentence; what stands before its first turn (a semicolon, an example, a form) is the
label, the rest is the help. So there is no second list of words that could say something else than the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from loa.model.record import Record
from loa.model.schema import described

LONG_TEXT = 240
"""A text that may be longer gets several lines."""
_TURN = re.compile(r"\s*(?:,(?= (?:ví dụ|dạng|nếu|không|mỗi|bắt buộc|để trống) )|;|: | \(|\. )\s*")
_SHORTEST_LABEL = 14
_DATE, _CLOCK, _MONTH = r"^\d{4}(-\d{2}(-\d{2})?)?$", r"^([01]\d|2[0-3]):([0-5]\d)$", r"^\d{4}-\d{2}$"


class Sort(Enum):
    """What a field is filled with."""

    LINE = "line"
    TEXT = "text"
    BODY = "body"
    DAY = "day"
    DATE = "date"
    MONTH = "month"
    CLOCK = "clock"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    REFERENCE = "reference"
    PICTURE = "picture"
    COLOUR = "colour"
    GROUP = "group"
    LIST = "list"


PLAIN = frozenset((Sort.DAY, Sort.DATE, Sort.MONTH, Sort.CLOCK, Sort.NUMBER, Sort.FLAG, Sort.CHOICE, Sort.REFERENCE))
"""What stands in a file without quotes where it can: no prose."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in.

    Shape: `choices` are (value, label); `target` is the kind a reference names, `part` says that it names a part of
    it; `inner` are a group's fields, `item` is what a list holds; `initial` is what holds where nothing is written,
    `examples` are words that are often right.
    """

    name: str
    label: str
    told: str
    sort: Sort
    required: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    target: str = ""
    part: bool = False
    inner: tuple[Field, ...] = ()
    item: Field | None = None
    longest: int | None = None
    most: int | None = None
    initial: str = ""
    examples: tuple[str, ...] = ()

    def within(self, name: str) -> Field | None:
        """The field of that name in a group."""
        return next((field for field in self.inner if field.name == name), None)


def form_of(record: type[Record]) -> Field:
    """The whole form of a kind: a group."""
    schema = described(record)
    inner = tuple(sorted(_fields(schema, schema["definitions"]), key=_place(record)))
    if "body" in record.model_fields:
        told = str(record.model_fields["body"].description or "")
        needed = record.model_fields["body"].is_required()
        inner = (*inner, Field("body", *label_and_help(told), Sort.BODY, required=needed))
    return Field("", record.LABEL, "", Sort.GROUP, required=True, inner=inner)


def _place(record: type[Record]) -> Callable[[Field], int]:
    """Where a field stands: the title, what the kind itself is about, then what every published record may have."""
    own = {name: index for index, name in enumerate(record.__annotations__, 1)}
    return lambda field: 0 if field.name == "title" else own.get(field.name, len(own) + 1)


def label_and_help(description: str) -> tuple[str, str]:
    """(label, help) from a description.

    >>> label_and_help("Làm những khổ nào, ví dụ [a4, vuong]; để trống: mọi khổ hợp.")
    ('Làm những khổ nào', 'Ví dụ [a4, vuong]; để trống: mọi khổ hợp.')
    >>> label_and_help("Mã QR trên áp phích.")
    ('Mã QR trên áp phích', '')
    """
    text = description.strip()
    turn = next((found for found in _TURN.finditer(text) if _may_turn(text, found)), None)
    if turn is None:
        return text.removesuffix("."), ""
    label, rest = text[: turn.start()], text[turn.end() :]
    if "(" in turn[0]:
        rest = rest.replace(")", "", 1)
    return label, rest[:1].upper() + rest[1:]


def _may_turn(text: str, turn: re.Match[str]) -> bool:
    """Whether what stands before is long enough to be a label, and no quotation is torn apart."""
    before = text[: turn.start()]
    if before.count("“") != before.count("”") or before.count("(") != before.count(")"):
        return False
    if "(" in turn[0]:
        return text.rstrip(".").endswith(")") and text.count("(") == 1
    return turn[0][0] == "," or len(before) >= _SHORTEST_LABEL


def _fields(schema: Mapping[str, Any], parts: Mapping[str, Any]) -> Iterator[Field]:
    needed = schema.get("required", ())
    for name, told in schema["properties"].items():
        yield _field(name, told, parts, name in needed)


def _field(name: str, schema: Mapping[str, Any], parts: Mapping[str, Any], required: bool) -> Field:
    """The field of one key; references inside the schema and "or nothing" are looked through."""
    label, told = label_and_help(str(schema.get("description", "")))
    bare = _bare(schema, parts)
    field = Field(name, label, told, Sort.GROUP, required)
    if bare.get("type") == "array":
        item = _field("", bare.get("items", {}), parts, required=True)
        return replace(field, sort=Sort.LIST, item=item, most=bare.get("maxItems"))
    if "properties" in bare:
        return replace(field, inner=tuple(_fields(bare, parts)))
    initial = _written(bare.get("default"))
    if "enum" in bare:
        labels = bare.get("enumDescriptions", bare["enum"])
        choices = tuple(zip(map(str, bare["enum"]), map(str, labels), strict=True))
        return replace(field, sort=Sort.CHOICE, choices=choices, initial=initial)
    return replace(
        field,
        sort=_sort(bare),
        target=str(bare.get("x-loa-ref", "")),
        part=bool(bare.get("x-loa-part")),
        longest=bare.get("maxLength"),
        examples=tuple(map(str, bare.get("x-loa-words", ()))),
        initial=initial,
    )


def _written(value: object) -> str:
    """A default as it would be written."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _bare(schema: Mapping[str, Any], parts: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of the value itself."""
    kept = dict(schema)
    for key in ("anyOf", "allOf", "oneOf"):
        for inner in kept.pop(key, ()):
            if inner.get("type") != "null":
                kept = {**_bare(inner, parts), **{name: value for name, value in kept.items() if name != "$ref"}}
    if "$ref" in kept:
        inner = parts[kept.pop("$ref").rpartition("/")[2]]
        kept = {**_bare(inner, parts), **kept}
    return kept


_BY_PATTERN = {_DATE: Sort.DATE, _CLOCK: Sort.CLOCK, _MONTH: Sort.MONTH}
_BY_TYPE = {"boolean": Sort.FLAG, "integer": Sort.NUMBER, "number": Sort.NUMBER}
_BY_MARK = {"x-loa-ref": Sort.REFERENCE, "x-loa-picture": Sort.PICTURE}


def _sort(schema: Mapping[str, Any]) -> Sort:
    """What a plain value is."""
    pattern, longest = str(schema.get("pattern", "")), schema.get("maxLength")
    told: tuple[Sort | None, ...] = (
        *(sort for mark, sort in _BY_MARK.items() if mark in schema),
        *((Sort.DAY,) if schema.get("format") == "date" else ()),
        *((Sort.COLOUR,) if pattern.startswith("^#") else ()),
        _BY_PATTERN.get(pattern),
        _BY_TYPE.get(str(schema.get("type"))),
        Sort.LINE if longest is not None and longest <= LONG_TEXT else Sort.TEXT,
    )
    return next(sort for sort in told if sort is not None)
