"""Starters: the commented example of each kind, and the files that were never changed since they began as one.

In: kinds, a library. Out: an example's text, problems. Not here: making a file of an example (editing/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

from loa.kind import Kind
from loa.model.library import Library
from loa.problems import Problem, problem
from loa.source.markdown import markdown_source
from loa.source.tree import Tree
from loa.source.yaml import yaml_tree

_DRAWN = ("code",)
"""Keys, on whatever level, that `loa new` fills in anew, so that they differ in a file nobody has touched."""


def example_of(kind: Kind) -> tuple[str, str]:
    """(file name, text) of the commented example that lies beside the kind's code."""
    folder = files(kind.package)
    for name in ("example.yml", "example.md"):
        if (folder / name).is_file():
            return name, (folder / name).read_text(encoding="utf-8")
    raise LookupError(f"{kind.package} has no example")


def left_as_starters(library: Library, kinds: Sequence[Kind]) -> Iterator[Problem]:
    """The records whose keys still say word for word what their kind's example says."""
    for kind in kinds:
        records = library.of(kind.name)
        starter = _values(_example_tree(kind)) if records else None
        for record in records:
            if _values(library.tree(record)) == starter:
                yield problem(library.place(record, "title"), "P133", label=kind.label)


@lru_cache(maxsize=64)
def _example_tree(kind: Kind) -> Tree:
    name, text = example_of(kind)
    data = text.encode()
    tree = yaml_tree(name, data)[0] if name.endswith(".yml") else markdown_source(name, data)[0].tree
    assert tree is not None, f"the example of {kind.package} cannot be read"
    return tree


def _values(tree: Tree) -> object:
    return _undrawn(tree.data())


def _undrawn(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: _undrawn(inner) for key, inner in value.items() if key not in _DRAWN}
    return [_undrawn(item) for item in value] if isinstance(value, list) else value
