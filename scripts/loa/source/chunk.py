"""Chunk: a run of lines of a YAML file, and what one attempt to read it gives.

In: lines that are safe to parse. Out: the shapes of lines and runs that reading and mending share.
Not here: the parser (yaml.py), where a broken file is cut (recovery.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from loa.problems import Place, Problem
from loa.source.tree import Node, Path

DEEPEST = 12
"""Levels of nesting; the deepest record of ours has six."""

KEY_LINE = re.compile(
    r"""^(?P<lead>[ ]*(?:-[ ]+)*)
        (?P<key>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'
            |[^\s\#"'\[\]{},&*!|>%@`:?-](?:[^:\#]|:(?=\S)|(?<=\S)\#){0,200}?|-\S[^:\#]{0,200}?)
        (?P<gap>[ ]{0,20}):(?P<space>[ ]+|$)(?P<value>.*)$""",
    re.VERBOSE,
)
"""A line `key: value`, perhaps behind list dashes. Lengths are bounded: no line may cost more than its length."""

GLUED_LINE = re.compile(r"^(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[^\W\d][\w-]*):(?P<value>(?!//)\S.*)$")
"""A line `key:value`, where the space was forgotten; https://… is none."""

DASH_LINE = re.compile(r"^(?P<lead>[ ]*)-(?:[ ]|$)")
GLUED_DASH = re.compile(r"^(?P<lead>[ ]*)-(?P<value>[^\s-].*)$")
BLOCK_HEAD = re.compile(r"(?:^|[\s:-])[|>][0-9+-]{0,2}[ \t]*(?:\s#.*)?$")
COMMENT_END = re.compile(r"(?<!\s)\s+#.*$")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some lines of a file; `first_line` is the number of the first."""

    file: str
    lines: tuple[str, ...]
    first_line: int = 1

    def place(self, index: int, start: int, end: int) -> Place:
        """The place of the characters start to end (from 0) of the line at an index."""
        return Place(self.file, self.first_line + index, start + 1, end + 1)

    def whole(self, index: int) -> Place:
        """The place of what is written on the line at an index, without the space around it."""
        line = self.lines[index]
        return self.place(index, indent_of(line), len(line.rstrip()))

    def part(self, start: int, end: int) -> Chunk:
        """The lines from one index up to another."""
        return Chunk(self.file, self.lines[start:end], self.first_line + start)

    def with_line(self, index: int, line: str) -> Chunk:
        """The same with another line at an index."""
        return replace(self, lines=(*self.lines[:index], line, *self.lines[index + 1 :]))

    def speaking(self) -> tuple[int, ...]:
        """The indexes of the lines that are neither blank nor a comment."""
        return tuple(index for index, line in enumerate(self.lines) if line.strip() and line.lstrip()[0] != "#")


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the parser stopped, as an index into the chunk's lines and a character from 0; `code` if it is certain."""

    index: int
    column: int
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One attempt to read a chunk: its node (None when nothing is written there), problems, and what stopped it."""

    node: Node | None
    problems: tuple[Problem, ...]
    fault: Fault | None = None
    unread: frozenset[Path] = frozenset()


Read = Callable[[Chunk], Reading]


def indent_of(line: str) -> int:
    """How many characters of space a line begins with."""
    return len(line) - len(line.lstrip())


def block_text(lines: tuple[str, ...]) -> frozenset[int]:
    """The indexes of lines that are the text of a block scalar (`|` or `>`), where every character counts."""
    return frozenset(_block_text(lines))


def _block_text(lines: tuple[str, ...]) -> Iterator[int]:
    head_indent: int | None = None
    for index, line in enumerate(lines):
        spaces = len(line) - len(line.lstrip(" "))
        if head_indent is not None:
            if not line.strip() or spaces > head_indent:
                yield index
                continue
            head_indent = None
        if BLOCK_HEAD.search(line) and not line.lstrip().startswith("#"):
            dashes = re.match(r"^[ ]*(?:-[ ]+)*", line)
            # A key behind dashes holds text deeper than the key; a bare "- |" holds text deeper than the dash.
            head_indent = len(dashes[0]) if dashes and KEY_LINE.match(line) else spaces
