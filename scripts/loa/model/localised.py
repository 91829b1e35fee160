"""Localised: a pack's file with what a site fills in where the pack leaves it open, and nowhere else.

In: two trees, the open fields. Out: one tree whose every value keeps its place, problems of what is locked. Not here:
whether the outcome is a sound record (read.py), which packs there are (packs/).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loa.model.pack import Pack
from loa.problems import Place, Problem, Severity, problem
from loa.source.tree import Map, Node, Path, Scalar, Seq, Tree

BODY = "body"
"""The name under which a pack leaves a page's Markdown open."""
MOST_SHOWN = 60
NOTHING_SHOWN = "(để trống)"


@dataclass(frozen=True, slots=True)
class Localised:
    """The joined tree, the names of the fields filled in, and what the site may not fill in."""

    tree: Tree
    filled: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Joining:
    """Two files being made one."""

    pack: Pack
    open: frozenset[str]
    filled: list[str]
    problems: list[Problem]

    def group(self, base: Map, over: Map, above: Path = ()) -> Map:
        """The base with the other's values where they are open."""
        entries = {str(key.text): (key, value) for key, value in base.entries}
        for key, value in over.entries:
            name = str(key.text)
            path = ".".join(map(str, (*above, name)))
            theirs = entries[name][1] if name in entries else None
            if path in self.open:
                entries[name] = (key, value)
                self.filled.append(path)
            elif isinstance(value, Map) and any(each.startswith(f"{path}.") for each in self.open):
                inside = theirs if isinstance(theirs, Map) else Map((), value.place)
                entries[name] = (key, self.group(inside, value, (*above, name)))
            else:
                self.problems.append(locked(key.place, path, shown(value), shown(theirs), self.pack, self.open))
        return replace(base, entries=tuple(entries.values()))


def localised(base: Tree, over: Tree, pack: Pack, open_fields: frozenset[str]) -> Localised:
    """The pack's file with the site's own values in the open fields."""
    joining = _Joining(pack, open_fields, [], [])
    root = joining.group(base.root, over.root)
    tree = replace(base, root=root, unread=base.unread | over.unread)
    return Localised(tree, tuple(joining.filled), tuple(joining.problems))


def locked(place: Place, key: str, ours: str, theirs: str, pack: Pack, open_fields: frozenset[str]) -> Problem:
    """The problem of a field that the pack keeps for itself, with both texts."""
    allowed = ", ".join(sorted(open_fields)) or "không có mục nào"
    words = {"key": key, "text": ours, "theirs": theirs, "pack": pack.manifest.title, "issuer": pack.manifest.issuer}
    return problem(place, "P521", Severity.ERROR, **words, allowed=allowed)


def shown(node: Node | None) -> str:
    """What a value says, short enough for a sentence."""
    text = " ".join("; ".join(_texts(node)).split()) if node is not None else ""
    return (f"{text[:MOST_SHOWN].rstrip()}…" if len(text) > MOST_SHOWN else text) or NOTHING_SHOWN


def shown_body(text: str) -> str:
    """The beginning of a Markdown body, likewise."""
    return shown(Scalar(text, plain=False, place=Place("")))


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text or ""
    elif isinstance(node, Seq):
        for item in node.items:
            yield from _texts(item)
    else:
        for _, value in node.entries:
            yield from _texts(value)
