"""Whether what records name is there.

In: entries of the library to be, and the records that broke. Out: the problems of dangling references; entries stand
without what is left out, or are left out with it. Not here: following references (library.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from loa.model.library import Entry, Key
from loa.model.record import Path, Record, references
from loa.model.values import Ref
from loa.model.written import without
from loa.problems import Place, Problem, problem
from loa.source.nearest import nearest
from loa.source.tree import Tree


@dataclass(frozen=True, slots=True)
class Broken:
    """A file whose record is left out: its tree and what it names, as far as they could be read."""

    file: str
    tree: Tree | None = None
    names: tuple[tuple[Path, Ref], ...] = ()


def dangling(entries: dict[Key, Entry], broken: dict[Key, Broken], labels: Mapping[str, str]) -> list[Problem]:
    """The problems of all references, of broken records too; entries with one move from `entries` to `broken`.

    `labels` are the kinds' names for readers.
    """
    lookup = _Lookup(entries, broken, labels)
    problems: list[Problem] = []
    for key, one in broken.items():
        problems += lookup.problems(key, one.tree, one.names)
    faulty: dict[Key, Broken] = {}
    for key, entry in entries.items():
        names = tuple(references(entry.record))
        found = lookup.problems(key, entry.tree, names)
        if found:
            problems += found
            faulty[key] = Broken(entry.tree.file, entry.tree, names)
    for key, one in faulty.items():
        del entries[key]
        broken[key] = one
    return problems


def unresolved(
    entries: Mapping[Key, Entry],
    key: Key,
    tree: Tree | None,
    names: tuple[tuple[Path, Ref], ...],
    labels: Mapping[str, str],
) -> list[Problem]:
    """The problems of what a single record names."""
    return _Lookup(entries, {}, labels).problems(key, tree, names)


@dataclass(frozen=True, slots=True)
class _Lookup:
    """What there is to name."""

    entries: Mapping[Key, Entry]
    broken: Mapping[Key, Broken]
    labels: Mapping[str, str]

    def problems(self, key: Key, tree: Tree | None, names: tuple[tuple[Path, Ref], ...]) -> list[Problem]:
        """What is wrong with the references of one file."""
        if tree is None:
            return []
        found = (self._problem(key, tree.place(path), reference) for path, reference in names)
        return [one for one in found if one is not None]

    def _problem(self, key: Key, place: Place, reference: Ref) -> Problem | None:
        """What is wrong with one reference, None when nothing is or when its target is reported elsewhere."""
        goal, label = (reference.target, reference.id), self.labels.get(reference.target, reference.target)
        if goal in self.entries:
            record = self.entries[goal].record
            return _self_problem(key == goal, place, reference) or _part_problem(record, place, reference)
        if goal in self.broken:
            return _self_problem(key == goal, place, reference)
        ids = [name for kind, name in (*self.entries, *self.broken) if kind == reference.target]
        bare = reference.id.rpartition(".")[0]
        if bare in ids:
            return problem(place, "P208", text=reference, without=bare)
        meant = nearest(reference.id, ids)
        if meant:
            return problem(place, "P201", text=reference, label=label, nearest=meant)
        return problem(place, "P202", text=reference, label=label)


def _self_problem(itself: bool, place: Place, reference: Ref) -> Problem | None:
    return problem(place, "P203", text=reference) if itself and reference.part is None else None


def _part_problem(record: Record, place: Place, reference: Ref) -> Problem | None:
    """A part that should be named and is not, or that the record does not have."""
    parts = record.parts()
    if reference.needs_part and reference.part is None:
        return problem(place, "P207", text=reference, example=f"{reference.id}#{next(iter(parts), 'nhiem-vu-1')}")
    if reference.part is None or reference.part in parts:
        return None
    meant = nearest(reference.part, parts)
    if meant:
        return problem(place, "P201", text=reference, label=record.LABEL, nearest=f"{reference.id}#{meant}")
    known = ", ".join(parts) or "chưa có phần nào"
    return problem(place, "P209", text=reference.part, document=record.title, parts=known)


def stand_alone(entries: dict[Key, Entry], broken: dict[Key, Broken]) -> tuple[str, ...]:
    """The files of the records that now stand without what they named, because it is left out.

    A record that cannot stand without it moves from `entries` to `broken`, without a complaint of its own: mending the
    one that broke mends both.
    """
    trimmed: set[str] = set()
    while lame := {key: paths for key in entries if (paths := tuple(_gone(entries[key], broken)))}:
        for key, paths in lame.items():
            entry = entries.pop(key)
            data = {**entry.tree.data(), **_body(entry)}
            record = without(entry.record, data, paths)
            if record is None or tuple(_gone(replace(entry, record=record), broken)):
                broken[key] = Broken(entry.tree.file, entry.tree)
            else:
                entries[key] = replace(entry, record=record, digest=f"{entry.digest} without {paths}")
                trimmed.add(entry.tree.file)
    return tuple(sorted(trimmed - {one.file for one in broken.values()}))


def _gone(entry: Entry, broken: Mapping[Key, Broken]) -> Iterator[Path]:
    """The paths of the references to what is left out."""
    return (path for path, reference in references(entry.record) if (reference.target, reference.id) in broken)


def _body(entry: Entry) -> dict[str, object]:
    """The Markdown body, which stands in no key of the file."""
    return {"body": getattr(entry.record, "body", None)} if entry.body_line and hasattr(entry.record, "body") else {}
