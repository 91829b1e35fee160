"""Prose: the texts of the site's own that readers see, each with the place where it begins.

In: a record, its tree. Out: passages. Not here: what is wrong in them (slips.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Worded
from loa.problems import Place
from loa.source.code_marks import without_code
from loa.source.tree import Map, Node, Seq, Tree

VERBATIM_KINDS = frozenset(("document", "term", "pronunciation", "site"))
"""Letters are kept as written; lists of old words and of readings are about how words are written."""
VERBATIM_KEYS = frozenset(
    ("quotes", "quote", "former_names", "payload", "translations", "say", "languages", "formed_from")
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and where it begins; `is_body` when it is Markdown below the keys."""

    text: str
    place: Place
    is_body: bool = False


def passages(record: Record, library: Library) -> Iterator[Passage]:
    """Every text of a record that is the site's own."""
    if record.KIND in VERBATIM_KINDS:
        return
    tree = library.tree(record)
    yield from _within(tree.root)
    line = library.body_line(record)
    body = record.body if isinstance(record, Worded) else None
    if line and body:
        yield Passage(_code_told(body), Place(tree.file, line), is_body=True)


def _code_told(body: str) -> str:
    """A body with a line for every letter of code, so that what is left reads as text and stands where it stood."""
    bare = without_code(body)[0]
    return "".join("_" if now != was else now for now, was in zip(bare, body, strict=True))


def _within(node: Node) -> Iterator[Passage]:
    if isinstance(node, Map):
        for key, value in node.entries:
            if key.text not in VERBATIM_KEYS:
                yield from _within(value)
    elif isinstance(node, Seq):
        for item in node.items:
            yield from _within(item)
    elif node.text and (" " in node.text or not node.text.isascii()):
        yield Passage(node.text, node.place)


def place_of(part: str, passage: Passage, tree: Tree, lines_after: int = 400) -> Place:
    """Where a part of a passage stands in its file; where the passage begins when it cannot be found."""
    start = passage.place.line - 1
    column = 0 if passage.is_body else passage.place.column - 1
    for index in range(start, min(start + lines_after, len(tree.lines))):
        found = tree.lines[index].find(part, column if index == start else 0)
        if found >= 0:
            return Place(passage.place.file, index + 1, found + 1, found + len(part) + 1)
    return passage.place
