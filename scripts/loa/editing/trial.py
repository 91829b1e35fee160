"""Trial: what is wrong with a record that is not saved yet, each problem beside the field it is about.

In: a library, a kind, the text its file would have. Out: Trial.
Not here: rules over all records at once (site/check.py asks them when the file is saved).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from loa.editing.rewriting import rewritten
from loa.editing.writing import Value, written
from loa.kind import Kind
from loa.model.figures import figures_sourced
from loa.model.form import Field
from loa.model.library import Library
from loa.model.read import one_read
from loa.model.record import Record
from loa.problems import Problem, in_order
from loa.site.privacy import kept_private
from loa.source.folder import SourceFile
from loa.source.markdown import markdown_source
from loa.source.tree import Map, Node, Path, Seq, Tree
from loa.source.yaml import yaml_tree
from loa.world import World

FENCE = "---\n"
MISSING = frozenset(("P104", "P110"))
"""The codes of a key that is not there, or says nothing."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A file looked at before it is saved.

    Shape: `library` has its record, and is None when none could be made; each of `found` is (problem, the path of keys
    to the field it is about, () for the file as a whole).
    """

    library: Library | None
    record: Record | None
    found: tuple[tuple[Problem, Path], ...]


def file_text(old: str | None, file: str, values: Mapping[str, Value], body: str | None, form: Field) -> str:
    """The text of a file that says these values: the old one with what differs, or a new one.

    Raises: ValueError when the old text is not sound.
    """
    if not file.endswith(".md"):
        return rewritten(old, values, form) if old is not None else written(values, form)
    if old is None:
        return f"{FENCE}{written(values, form)}{FENCE}\n{_ended(body)}"
    front, _ = markdown_source(file, old.encode())
    lines = old.splitlines(keepends=True)
    close = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE.strip()), None)
    if close is None or not lines[0].startswith(FENCE.strip()):
        raise ValueError("the page has no keys")
    keys = rewritten("".join(lines[1:close]), values, form)
    kept = "".join(lines[close + 1 :])
    if body is not None and body.strip("\n") != front.body.strip("\n"):
        kept = f"\n{_ended(body)}"
    return f"{lines[0]}{keys}{lines[close]}{kept}"


def _ended(body: str | None) -> str:
    text = (body or "").strip("\n")
    return f"{text}\n" if text else ""


def tried(library: Library, world: World, kind: Kind, file: str, text: str, kinds: Sequence[Kind]) -> Trial:
    """The file as it would be judged, but for what only all records together can tell."""
    data = text.encode()
    records = [each.record for each in kinds]
    private = kept_private((SourceFile(file, data, len(data)),), records).problems
    new, problems = one_read(library, file, data, records)
    record = _record(new, file)
    if new is not None and record is not None:
        rules = (figures_sourced, *kind.rules)
        problems = (*problems, *(one for rule in rules for one in rule(record, new, world)))
    tree = _tree(file, data)
    found = in_order((*private, *problems))
    return Trial(new, record, tuple((one, field_path(tree, one)) for one in found))


def _record(library: Library | None, file: str) -> Record | None:
    entries = library.entries.values() if library else ()
    return next((entry.record for entry in entries if entry.tree.file == file), None)


def _tree(file: str, data: bytes) -> Tree | None:
    return markdown_source(file, data)[0].tree if file.endswith(".md") else yaml_tree(file, data)[0]


def field_path(tree: Tree | None, found: Problem) -> Path:
    """The keys that lead to what a problem is about: the innermost value that begins on its place's line or before."""
    if tree is None:
        return ()
    place = (found.place.line, found.place.column)
    path: Path = ()
    for _, inner in _walk(tree.root, ()):
        at = tree.place(inner, key=True)
        if (at.line, at.column) <= place:
            path = inner
    missing = dict(found.args).get("key")
    if found.code in MISSING and missing:
        at = tree.place(path, key=True)
        whole = path if isinstance(tree.within(path), Map) and (at.line, at.column) == place else path[:-1]
        return (*whole, missing) if not (whole and whole[-1] == missing) else whole
    return path


def _walk(node: Node, path: Path) -> Iterator[tuple[Node, Path]]:
    """Every value below a node with its path, in the order written."""
    if isinstance(node, Map):
        for key, value in node.entries:
            yield value, (*path, str(key.text))
            yield from _walk(value, (*path, str(key.text)))
    elif isinstance(node, Seq):
        for index, value in enumerate(node.items):
            yield value, (*path, index)
            yield from _walk(value, (*path, index))
