"""Whether what records name is there.

In: entries of the library to be. Out: problems of dangling references; what stands on broken records is dropped.
Not here: following references (library.py).
"""

from __future__ import annotations

from collections.abc import Mapping

from loa.model.library import Entry, Key
from loa.model.record import Path, references
from loa.model.values import Ref
from loa.problems import Place, Problem, problem
from loa.source.nearest import nearest


def dangling(entries: dict[Key, Entry], broken: dict[Key, str], labels: Mapping[str, str]) -> list[Problem]:
    """The problems of references; entries with one, or naming a broken record, move from `entries` to `broken`.

    `labels` are the kinds' names for readers. A record that names a broken one is dropped without a complaint of
    its own: mending the broken one mends both.
    """
    problems: list[Problem] = []
    faulty: set[Key] = set()
    for key, entry in entries.items():
        for path, reference in references(entry.record):
            found = _problem(key, entry, path, reference, entries, broken, labels)
            if found is not None:
                problems.append(found)
                faulty.add(key)
    _drop(faulty, entries, broken)
    return problems


def _problem(
    key: Key,
    entry: Entry,
    path: Path,
    reference: Ref,
    entries: Mapping[Key, Entry],
    broken: Mapping[Key, str],
    labels: Mapping[str, str],
) -> Problem | None:
    """What is wrong with one reference, None when nothing is or when its target is reported elsewhere."""
    place, goal = entry.tree.place(path), (reference.target, reference.id)
    if goal in broken:
        return None
    label = labels.get(reference.target, reference.target)
    if goal not in entries:
        ids = [name for kind, name in (*entries, *broken) if kind == reference.target]
        return _unknown(place, reference, label, nearest(reference.id, ids))
    if goal == key and reference.part is None:
        return problem(place, "P203", text=reference)
    parts = entries[goal].record.parts()
    if reference.needs_part and reference.part is None:
        return problem(place, "P207", text=reference, example=f"{reference.id}#{next(iter(parts), 'nhiem-vu-1')}")
    if reference.part is not None and reference.part not in parts:
        meant = nearest(reference.part, parts)
        return _unknown(place, reference, label, f"{reference.id}#{meant}" if meant else None)
    return None


def _unknown(place: Place, reference: Ref, label: str, meant: str | None) -> Problem:
    if meant:
        return problem(place, "P201", text=reference, label=label, nearest=meant)
    return problem(place, "P202", text=reference, label=label)


def _drop(faulty: set[Key], entries: dict[Key, Entry], broken: dict[Key, str]) -> None:
    """Moves the faulty entries, and whatever names a broken one, until what is left names only what is left."""
    while True:
        faulty |= {
            key
            for key, entry in entries.items()
            if any((reference.target, reference.id) in broken for _, reference in references(entry.record))
        }
        if not faulty:
            return
        for key in faulty:
            broken[key] = entries.pop(key).tree.file
        faulty = set()
