"""Extent: where each value of a sound YAML text begins and ends, letter by letter, so that one of them can be changed.

In: a text that yaml.py reads without complaint. Out: extents with offsets into the text.
Not here: what to write instead (editing/rewriting.py).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from loa.source.yaml import events_of

NULLS = frozenset(("", "~", "null", "Null", "NULL"))


class Sort(Enum):
    """What a value is."""

    SCALAR = "scalar"
    LIST = "list"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Item:
    """One value inside a list or a group.

    Shape: `start` is where its key or its dash begins; `behind` is the offset behind its colon or dash; `key` is "" in
    a list.
    """

    start: int
    behind: int
    key: str
    value: Extent


@dataclass(frozen=True, slots=True)
class Extent:
    """One value of a text.

    Shape: offsets count characters; `stop` is behind the last letter of the value, before comments and blank lines;
    `text` is a scalar's in NFC, None for a null written without quotes; `mark` is the sign of a scalar's style.
    """

    sort: Sort
    start: int
    stop: int
    flow: bool = False
    text: str | None = None
    mark: str = ""
    items: tuple[Item, ...] = ()

    def data(self) -> object:
        """What it says, as plain dicts, lists, texts and None."""
        if self.sort is Sort.SCALAR:
            return self.text
        if self.sort is Sort.LIST:
            return [item.value.data() for item in self.items]
        return {item.key: item.value.data() for item in self.items}


def extent_of(text: str) -> Extent | None:
    """The extent of a text's only document, None when it holds nothing.

    Raises: ValueError when the text is no YAML, or uses what our files may not (anchors, tags, keys that are no text).
    """
    walker = _Walker(text)
    for event in walker.events:
        if type(event).__name__ in ("StreamStartEvent", "DocumentStartEvent"):
            continue
        if type(event).__name__ == "StreamEndEvent":
            return None
        return walker.value(event)
    return None


class _Walker:
    """Follows the events of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.events: Iterator[Any] = events_of(text)

    def value(self, event: Any) -> Extent:
        """The value that begins with this event."""
        name = type(event).__name__
        if name == "ScalarEvent":
            return self._scalar(event)
        if name == "SequenceStartEvent":
            return self._list(event)
        if name == "MappingStartEvent":
            return self._group(event)
        raise ValueError(f"our files hold no {name}")

    def _scalar(self, event: Any) -> Extent:
        start = event.start_mark.index
        written = self.text[start : event.end_mark.index]
        mark = event.style or ""
        text = unicodedata.normalize("NFC", event.value)
        stop = start + len(written.rstrip())
        return Extent(Sort.SCALAR, start, stop, text=None if not mark and text in NULLS else text, mark=mark)

    def _list(self, event: Any) -> Extent:
        start, flow = event.start_mark.index, bool(event.flow_style)
        items: list[Item] = []
        for inner in self.events:
            if type(inner).__name__ == "SequenceEndEvent":
                return self._whole(Sort.LIST, start, inner, flow, items)
            value = self.value(inner)
            dash = value.start if flow else self._dash(value, items[-1].value.stop if items else start)
            items.append(Item(dash, dash + (0 if flow else 1), "", value))
        raise AssertionError("a list without an end")

    def _dash(self, value: Extent, after: int) -> int:
        """Where the dash before a value of a list stands; an item of nothing has its place behind its dash."""
        found = self.text.rfind("-", after, value.start) if value.start > after else after
        return found if found >= 0 else after

    def _group(self, event: Any) -> Extent:
        start, flow = event.start_mark.index, bool(event.flow_style)
        items: list[Item] = []
        for inner in self.events:
            if type(inner).__name__ == "MappingEndEvent":
                return self._whole(Sort.GROUP, start, inner, flow, items)
            if type(inner).__name__ != "ScalarEvent":
                raise ValueError("a key of our files is a text")
            behind = self.text.index(":", inner.end_mark.index) + 1
            value = self.value(next(self.events))
            if value.sort is Sort.SCALAR and value.start == value.stop:
                value = Extent(Sort.SCALAR, behind, behind, text=value.text, mark=value.mark)
            items.append(Item(inner.start_mark.index, behind, unicodedata.normalize("NFC", inner.value), value))
        raise AssertionError("a group without an end")

    def _whole(self, sort: Sort, start: int, end: Any, flow: bool, items: list[Item]) -> Extent:
        last = items[-1].value.stop if items else start
        return Extent(sort, start, end.end_mark.index if flow else last, flow, items=tuple(items))
