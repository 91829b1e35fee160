"""Tree: what a file says, every text with its place.

In: nodes made by yaml.py. Out: frozen nodes, the place of any path of keys, plain data for the model.
Not here: YAML itself (yaml.py), types (model/).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from loa.problems import Place

Path = tuple[str | int, ...]

ANY_KEY = "*"
"""Stands in `Tree.unread` for a key that could not be made out."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as written, in NFC; None for YAML 1.2's null written without quotes. `plain` means without quotes."""

    text: str | None
    plain: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Seq:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Map:
    """A group of keys, in the order written, each key once."""

    entries: tuple[tuple[Scalar, Node], ...]
    place: Place


Node = Scalar | Seq | Map


@dataclass(frozen=True, slots=True)
class Tree:
    """One file's content.

    Shape: `lines` are the whole file's, as written, without their ends. `unread` holds the paths that a slip of
    writing made unreadable: their values are stand-ins, so the model must keep silent about them (see `doubts`),
    and a tree with any of them must not become a record.
    """

    file: str
    root: Map
    lines: tuple[str, ...]
    unread: frozenset[Path] = field(default_factory=frozenset)

    def place(self, path: Path, key: bool = False) -> Place:
        """Where the value at a path stands, or its key; the nearest ancestor's place when the path does not exist."""
        node: Node = self.root
        place = node.place
        for step in path:
            found = _step(node, step)
            if found is None:
                return place
            name, node = found
            place = name.place if key and name is not None else node.place
        return place

    def data(self) -> dict[str, Any]:
        """The content as plain dicts, lists, texts and None; typing it is the model's work."""
        return {str(key.text): _data(value) for key, value in self.root.entries}

    def within(self, path: Path) -> Node | None:
        """The node at a path, None when there is none."""
        node: Node = self.root
        for step in path:
            found = _step(node, step)
            if found is None:
                return None
            node = found[1]
        return node

    def doubts(self, path: Path) -> bool:
        """Whether a complaint about this path might only echo a slip of writing already reported."""
        for unread in self.unread:
            shared = min(len(unread), len(path))
            if unread[:shared] == path[:shared]:
                return True
            if unread[-1:] == (ANY_KEY,) and unread[:-1] == path[: len(unread) - 1] and self.within(path) is None:
                return True
        return False


def _step(node: Node, step: str | int) -> tuple[Scalar | None, Node] | None:
    """The (key, value) one step below a node; the key is None in a list."""
    if isinstance(node, Map):
        return next(((key, value) for key, value in node.entries if key.text == step), None)
    if isinstance(node, Seq) and isinstance(step, int) and 0 <= step < len(node.items):
        return None, node.items[step]
    return None


def _data(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Seq):
        return [_data(item) for item in node.items]
    return {str(key.text): _data(value) for key, value in node.entries}


def unread_at(step: str | int, unread: frozenset[Path]) -> frozenset[Path]:
    """The unread paths of a part, seen from the whole it hangs in under this step."""
    return frozenset((step, *path) for path in unread)
