"""YAML: the strict reader of our files, and the only door to PyYAML.

In: a file's bytes. Out: a tree in which every scalar is text, with the place of every key and value, and all problems.
Not here: what to say where the writing is broken (recovery.py, diagnosis.py), types (model/).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import yaml

from loa.problems import Place, Problem, problem
from loa.source.chunk import DEEPEST, Chunk, Fault, Reading
from loa.source.conflicts import conflict_free
from loa.source.recovery import recovered
from loa.source.spaces import plain_spaced
from loa.source.strict import plain_text_problems, unique_entries
from loa.source.text import most_telling, source_text
from loa.source.tree import ANY_KEY, Map, Node, Path, Scalar, Seq, Tree

LARGEST_BYTES = 256 * 1024
"""A record's file; the longest letter of ours takes 40 KiB."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_PROPERTY = re.compile(r"(?:[&!]\S*\s+)*")


def yaml_tree(file: str, data: bytes, first_line: int = 1) -> tuple[Tree | None, tuple[Problem, ...]]:
    """The tree of a YAML file and everything wrong with how it is written.

    The tree is None when nothing of the file could be used. Where only parts could not be read, the rest is there,
    and `Tree.unread` names what is missing, so that the model can still speak about the sound keys.
    """
    text, problems = source_text(file, data, LARGEST_BYTES)
    if text is None:
        return None, problems
    if first_line > 1:
        problems = tuple(_moved(item, first_line - 1) for item in problems)
    lines, conflicts = conflict_free(file, text.clean, first_line)
    chunk, space_problems = plain_spaced(Chunk(file, lines, first_line))
    root, unread, root_problems = _root(chunk)
    found = most_telling((*problems, *conflicts, *space_problems, *root_problems))
    return (None if root is None else Tree(file, root, text.written, unread)), found


def events_of(text: str) -> Iterator[Any]:
    """What a sound text holds, piece by piece, each with where it begins and ends (extent.py).

    Raises: ValueError when the text is no YAML.
    """
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise ValueError("the text is no YAML") from error


def _moved(item: Problem, lines: int) -> Problem:
    return replace(item, place=replace(item.place, line=item.place.line + lines))


def _root(chunk: Chunk) -> tuple[Map | None, frozenset[Path], tuple[Problem, ...]]:
    """The group of keys a file must be."""
    reading = _reading(chunk)
    if reading.fault is None and isinstance(reading.node, Map):
        return reading.node, reading.unread, reading.problems
    if not chunk.speaking() or (reading.fault is None and reading.node is None):
        return None, frozenset(), (problem(chunk.place(0, 0, 0), "P003"),)
    piece = recovered(chunk, _reading, reading)
    return (piece.node if isinstance(piece.node, Map) else None), piece.unread, piece.problems


def _reading(chunk: Chunk) -> Reading:
    return _Reader(chunk).reading()


class _Stop(Exception):  # noqa: N818  # not an error of ours: the place where reading ends
    """The file goes on in a way that is not worth following."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


class _Reader:
    """One attempt to read a chunk, event by event, so that nothing large is built before it is judged."""

    def __init__(self, chunk: Chunk) -> None:
        self.chunk = chunk
        self.problems: list[Problem] = []
        self.unread: set[Path] = set()
        self.events: Iterator[Any] = yaml.parse("\n".join(chunk.lines) + "\n", Loader=_LOADER)

    def reading(self) -> Reading:
        """What the chunk says, as far as it could be followed."""
        node: Node | None = None
        try:
            for event in self.events:
                if isinstance(event, yaml.DocumentStartEvent):
                    if node is not None:
                        self.problems.append(problem(self._place(event), "P022"))
                        break
                    first = next(self.events)
                    node = None if _is_nothing(first) else self._node(first, 1, ())
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            return Reading(None, tuple(self.problems), Fault(mark.line if mark else 0, mark.column if mark else 0))
        except _Stop as stop:
            return Reading(None, tuple(self.problems), stop.fault)
        return Reading(node, tuple(self.problems), None, frozenset(self.unread))

    def _node(self, event: Any, depth: int, path: Path) -> Node:
        if depth > DEEPEST:
            raise _Stop(Fault(event.start_mark.line, event.start_mark.column, "P020"))
        if isinstance(event, yaml.AliasEvent):
            self.problems.append(problem(self._place(event), "P024", text=self._written(event)))
            self.unread.add(path)
            return Scalar(None, True, self._place(event))
        self._properties(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._seq(event, depth, path)
        return self._map(event, depth, path)

    def _properties(self, event: Any) -> None:
        """Anchors and tags are refused; what they hang on is read all the same."""
        start = event.start_mark
        behind = self._line(start.line)[start.column :]
        for written, code, sign in ((event.anchor, "P023", "&"), (event.tag, "P025", "!")):
            at = behind.find(sign)
            if written is not None and at >= 0:
                text = behind[at:].split()[0]
                begin = start.column + at
                self.problems.append(problem(self.chunk.place(start.line, begin, begin + len(text)), code, text=text))

    def _scalar(self, event: Any) -> Scalar:
        plain = event.style in (None, "")
        text = event.value if event.value.isascii() else unicodedata.normalize("NFC", event.value)
        scalar = Scalar(None if plain and text in _NULLS else text, plain, self._place(event))
        if plain:
            last = event.end_mark.line
            self.problems += plain_text_problems(scalar, self.chunk, event.start_mark.line, last)
        return scalar

    def _seq(self, start: Any, depth: int, path: Path) -> Seq:
        items: list[Node] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                return Seq(tuple(items), self._place(start, event))
            items.append(self._node(event, depth + 1, (*path, len(items))))
        raise AssertionError("a list without an end")

    def _map(self, start: Any, depth: int, path: Path) -> Map:
        entries: list[tuple[Scalar, Node]] = []
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                unique, problems = unique_entries(entries)
                self.problems += problems
                return Map(unique, self._place(start, event))
            key = self._key(event, depth, path)
            inner = (*path, ANY_KEY if key is None else str(key.text))
            value = self._node(next(self.events), depth + 1, inner)
            if key is not None:
                entries.append((key, value))
        raise AssertionError("a group without an end")

    def _key(self, event: Any, depth: int, path: Path) -> Scalar | None:
        """The key, or None when it is no text: then its value is read for its problems only."""
        code = "P027"
        if isinstance(event, yaml.ScalarEvent):
            self._properties(event)
            key = self._scalar(event)
            if key.text and not (key.plain and key.text == "<<"):
                return key
            code = "P026" if key.text else "P030"
        else:
            self._node(event, depth + 1, (*path, ANY_KEY))
        self.problems.append(problem(self._place(event), code, text=self._written(event)))
        self.unread.add((*path, ANY_KEY))
        return None

    def _place(self, event: Any, last: Any = None) -> Place:
        """Where an event's text stands: its own line, or the first of its lines."""
        start, end = event.start_mark, (last or event).end_mark
        index, column = start.line, start.column
        if getattr(event, "style", None) in ("|", ">"):
            index, column = self._block_start(start.line, end.line, column)
        elif isinstance(event, yaml.ScalarEvent) and (event.anchor or event.tag):
            behind = _PROPERTY.match(self._line(index), column)
            column = min(behind.end() if behind else column, end.column) if end.line == index else column
        line = self._line(index)
        stop = end.column if end.line == index else len(line.rstrip())
        return self.chunk.place(index, column, max(column, stop))

    def _line(self, index: int) -> str:
        """A line; empty behind the last, where the parser puts what is not written at all."""
        return self.chunk.lines[index] if index < len(self.chunk.lines) else ""

    def _block_start(self, first: int, end: int, column: int) -> tuple[int, int]:
        """Where a block scalar's text begins: on the first line with letters, or at its sign when there is none."""
        for index in range(first + 1, min(end, len(self.chunk.lines))):
            line = self.chunk.lines[index]
            if line.strip():
                return index, len(line) - len(line.lstrip())
        return first, column

    def _written(self, event: Any) -> str:
        place = self._place(event)
        line = self._line(event.start_mark.line)
        return unicodedata.normalize("NFC", line[place.column - 1 : place.end_column - 1])


def _is_nothing(event: Any) -> bool:
    """Whether a document holds not even a null: only comments or a lonely ---."""
    plain = isinstance(event, yaml.ScalarEvent) and event.style in (None, "")
    return plain and not (event.value or event.anchor or event.tag)
