"""Settings: what mkdocs.yml asks for, read without MkDocs.

In: a site's root. Out: the names of its plugins. Not here: MkDocs' own reading of it (built.py).
"""

from __future__ import annotations

from pathlib import Path

from loa.source.tree import Map, Scalar, Seq
from loa.source.yaml import yaml_tree

UNREADABLE = "mkdocs.yml"
"""Stands for all plugins of a file that only MkDocs can read (tags, anchors)."""


def plugin_names(root: Path) -> tuple[str, ...]:
    """The plugins, in order; UNREADABLE among them where the file holds what our reader refuses, and for hooks."""
    tree, problems = yaml_tree("mkdocs.yml", (root / "mkdocs.yml").read_bytes())
    if tree is None or tree.unread or problems or not isinstance(tree.root, Map):
        return (UNREADABLE,)
    found: list[str] = []
    for key, node in tree.root.entries:
        if key.text == "hooks":
            found.append("hooks")
        if key.text == "plugins" and isinstance(node, Seq):
            found += [_name(item) for item in node.items]
    return tuple(found)


def _name(item: object) -> str:
    if isinstance(item, Map):
        return next((str(key.text) for key, _ in item.entries), UNREADABLE)
    return str(item.text) if isinstance(item, Scalar) else UNREADABLE
