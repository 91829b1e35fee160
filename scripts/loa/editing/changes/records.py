"""Records compared: which are new, which are gone, which say something else, field by field.

In: two libraries. Out: RecordChanges. Not here: what follows from them for pages and posters (compared.py).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from loa.model.library import Key, Library
from loa.model.record import Record
from loa.model.values import Choice

SHORT = 160
"""A longer text is told by the part that differs."""


class Fate(Enum):
    """What became of something."""

    NEW = "mới"
    CHANGED = "đổi"
    GONE = "bỏ đi"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One key that says something else; "" for nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record. Shape: `record` is the one of now, or of before when it is gone."""

    fate: Fate
    record: Record
    file: str
    fields: tuple[FieldChange, ...] = ()

    def field(self, name: str) -> FieldChange | None:
        """What became of a key."""
        return next((field for field in self.fields if field.name == name), None)


def record_changes(before: Library, after: Library) -> tuple[RecordChange, ...]:
    """Every record that is not as it was, the settings first, then by kind and id."""
    found: list[RecordChange] = []
    if before.site != after.site:
        found.append(RecordChange(Fate.CHANGED, after.site, "content/site.yml", _fields(before.site, after.site)))
    keys: list[Key] = sorted({*before.entries, *after.entries} - {("site", "site")})
    for key in keys:
        old, new = before.entries.get(key), after.entries.get(key)
        if old is None and new is not None:
            found.append(RecordChange(Fate.NEW, new.record, new.tree.file))
        elif new is None and old is not None:
            found.append(RecordChange(Fate.GONE, old.record, old.tree.file))
        elif old is not None and new is not None and old.record != new.record:
            found.append(RecordChange(Fate.CHANGED, new.record, new.tree.file, _fields(old.record, new.record)))
    return tuple(found)


def _fields(old: Record, new: Record) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, *_apart(worded(getattr(old, name)), worded(getattr(new, name))))
        for name in type(new).model_fields
        if getattr(old, name) != getattr(new, name)
    )


def worded(value: object) -> str:
    """A value on one line, as people write it."""
    if value is None:
        return ""
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(worded, value)))
    fields = getattr(type(value), "model_fields", None)
    if fields is not None:
        return ", ".join(filter(None, (worded(getattr(value, name)) for name in fields)))
    return " ".join(str(value).split())


def _apart(before: str, after: str) -> tuple[str, str]:
    """Both texts, cut down to where they differ when they are long."""
    if len(before) <= SHORT and len(after) <= SHORT:
        return before, after
    olds, news = before.split(), after.split()
    blocks = list(_different(olds, news))
    first, last = blocks[0], blocks[-1]
    return _part(olds, first[0], last[1]), _part(news, first[2], last[3])


def _different(olds: list[str], news: list[str]) -> Iterator[tuple[int, int, int, int]]:
    for what, first, stop, begin, end in difflib.SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        if what != "equal":
            yield first, stop, begin, end


def _part(words: list[str], first: int, stop: int, beside: int = 4) -> str:
    start, end = max(0, first - beside), min(len(words), stop + beside)
    text = " ".join(words[start:end])
    text = text if len(text) <= SHORT * 2 else f"{text[: SHORT * 2].rstrip()}…"
    return f"{'… ' if start else ''}{text}{' …' if end < len(words) else ''}"
