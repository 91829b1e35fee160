"""Writing: single values as YAML, the way our files are written: prose in double quotes, names and dates without.

In: plain values, the field they belong to. Out: text. Not here: where it goes (rewriting.py).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TypeAlias

from loa.model.form import PLAIN, Field

Value: TypeAlias = "str | list[Value] | Mapping[str, Value]"  # Python 3.11 has no `type`

STEP = 2
"""Columns by which a list or a group stands further in than its key."""
_BARE = re.compile(r"^[A-Za-z0-9#][A-Za-z0-9_./#:+-]*$")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_NEWLINE = "\n"


def written(document: Mapping[str, Value], form: Field) -> str:
    """A whole new file's keys, in the order of the form."""
    return block(document, form, 0)


def inline(value: Value, field: Field, indent: int) -> str:
    """What stands behind a key's colon: the value on the same line, or below it."""
    if isinstance(value, str):
        return f" {_scalar(value, field, indent)}"
    if isinstance(value, list) and not value:
        return " []"
    if isinstance(value, list) and field.item and field.item.sort in PLAIN and all(_is_bare(each) for each in value):
        return f" [{', '.join(map(str, value))}]"
    return _NEWLINE + block(value, field, indent + STEP).removesuffix(_NEWLINE)


def block(value: Value, field: Field, indent: int) -> str:
    """A group or a list on lines of its own, each ended; keys in the order of the form."""
    pad = " " * indent
    if isinstance(value, Mapping):
        fields = [one for one in field.inner if one.name in value]
        return "".join(f"{pad}{one.name}:{inline(value[one.name], one, indent)}\n" for one in fields)
    assert isinstance(value, list)
    assert field.item is not None
    return "".join(f"{pad}-{_behind_dash(each, field.item, indent)}\n" for each in value)


def _behind_dash(value: Value, field: Field, indent: int) -> str:
    if isinstance(value, str):
        return f" {_scalar(value, field, indent)}"
    inner = block(value, field, indent + STEP).removesuffix(_NEWLINE)
    return f" {inner[indent + STEP :]}"


def same_style(old: str, mark: str, value: str, field: Field, indent: int) -> str:
    """A value in the style in which the one before was written, where it can be."""
    if mark == "'" and _NEWLINE not in value and not _CONTROL.search(value):
        return "'" + value.replace("'", "''") + "'"
    if mark in ("|", ">") and (_NEWLINE in value or mark == "|"):
        return _literal(value, indent) or _quoted(value)
    if mark == ">" and not _CONTROL.search(value):
        return f">-\n{' ' * (indent + STEP)}{value}" if value.strip() == value else _quoted(value)
    if not mark and old and _is_bare(value):
        return value
    return _scalar(value, field, indent)


def _scalar(value: str, field: Field, indent: int) -> str:
    if field.sort in PLAIN and _is_bare(value):
        return value
    return (_literal(value, indent) if _NEWLINE in value else "") or _quoted(value)


def _is_bare(value: Value) -> bool:
    """Whether a text may stand without quotes and is read as that text by everybody who reads our files."""
    return (
        isinstance(value, str)
        and bool(_BARE.match(value))
        and value[0] != "#"
        and not value.endswith(":")
        and value not in ("null", "Null", "NULL")
    )


def _literal(value: str, indent: int) -> str:
    """Several lines as they are; "" where that cannot be (odd spaces at the ends, control characters)."""
    lines = value.split(_NEWLINE)
    if _CONTROL.search(value.replace(_NEWLINE, "")) or any(line != line.rstrip() for line in lines):
        return ""
    if not lines[-1] or not lines[0] or lines[0].startswith(" "):
        return ""
    pad = " " * (indent + STEP)
    return "|-\n" + _NEWLINE.join(f"{pad}{line}" if line else "" for line in lines)


def _quoted(value: str) -> str:
    """In double quotes; what JSON escapes YAML reads alike."""
    text = json.dumps(value, ensure_ascii=False)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
