"""Contents: which records a pack holds, what they must leave behind, and which of their fields others may fill in.

In: a pack, a library. Out: Contents. Not here: files and signatures (editing/packs/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from loa.kinds.pack.record import PackRecord
from loa.model.library import Key, Library
from loa.model.record import Path, Record, references
from loa.model.values import Ref
from loa.model.written import data_without, taken_out

CHOSEN = (
    "campaigns",
    "guides",
    "posters",
    "documents",
    "broadcasts",
    "posts",
    "news",
    "pages",
    "channels",
    "briefs",
    "events",
)
"""The fields of a pack that name its records."""
TAKEN_ALONG = frozenset(("picture", "qr"))
"""Kinds that always come along with what names them: a step without its picture would be another step."""
ALWAYS = frozenset(("evidence", "issuer", "owner"))
"""Fields whose records always come along: no fact travels without its source, no letter without who sent it."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a pack holds.

    Shape: `keys` are (kind, id), sorted; `left` are the paths of each record's references to what stays behind; `open`
    are the fields that others may fill in.
    """

    keys: tuple[Key, ...]
    left: Mapping[Key, tuple[Path, ...]]
    open: Mapping[Key, tuple[str, ...]]

    @property
    def empty(self) -> bool:
        """Whether nothing was chosen."""
        return not self.keys


def contents(pack: PackRecord, library: Library) -> Contents:
    """The chosen records with all that they cannot stand without."""
    keys = {(one.target, one.id) for name in CHOSEN for one in getattr(pack, name)}
    if pack.terms and library.get("term", "term"):
        keys.add(("term", "term"))
    _take_along(keys, library)
    left: dict[Key, tuple[Path, ...]] = {}
    while helpless := {key for key, paths in _left(keys, library, left) if not _stands(key, paths, library)}:
        keys |= {_key(named) for key in helpless for _, named in references(_record(key, library))}
        _take_along(keys, library)
    return Contents(tuple(sorted(keys)), left, _opened(pack, keys))


def _take_along(keys: set[Key], library: Library) -> None:
    """Adds, one by one, what the records cannot stand without."""
    waiting = sorted(keys)
    while waiting:
        record = _record(waiting.pop(), library)
        more = {_key(named) for path, named in references(record) if _must_come(record, path, named, keys, library)}
        waiting += sorted(more - keys)
        keys |= more


def _left(
    keys: set[Key], library: Library, left: dict[Key, tuple[Path, ...]]
) -> Iterator[tuple[Key, tuple[Path, ...]]]:
    """(key, paths of references to what stays behind) of every record that has any; `left` is filled with them."""
    left.clear()
    for key in sorted(keys):
        paths = tuple(_outside(_record(key, library), keys))
        if paths:
            left[key] = paths
            yield key, paths


def _stands(key: Key, paths: tuple[Path, ...], library: Library) -> bool:
    """Whether a record stands without all of these at once."""
    record = _record(key, library)
    return data_without(record, data_of(record, library), paths) is not None


def _must_come(record: Record, path: Path, named: Ref, keys: set[Key], library: Library) -> bool:
    """Whether a record that is named has to come along, lest more than its name be lost."""
    if _key(named) in keys:
        return False
    if named.target in TAKEN_ALONG or not ALWAYS.isdisjoint(map(str, path)):
        return True
    data = data_of(record, library)
    return data_without(record, data, (path,)) != taken_out(data, (path,))


def _outside(record: Record, keys: set[Key]) -> Iterator[Path]:
    return (path for path, named in references(record) if _key(named) not in keys)


def data_of(record: Record, library: Library) -> dict[str, object]:
    """What a record's file says, its Markdown body too."""
    data: dict[str, object] = library.tree(record).data()
    return {**data, "body": getattr(record, "body", None)} if library.body_line(record) else data


def _opened(pack: PackRecord, keys: set[Key]) -> Mapping[Key, tuple[str, ...]]:
    found: dict[Key, set[str]] = {}
    for each in pack.open:
        for key in named_by(each.of, keys):
            found.setdefault(key, set()).update(each.fields)
    return {key: tuple(sorted(fields)) for key, fields in sorted(found.items())}


def named_by(of: str, keys: set[Key]) -> Iterator[Key]:
    """The records that "kind" or "kind:id" means."""
    kind, colon, name = of.partition(":")
    return (key for key in sorted(keys) if key[0] == kind and (not colon or key[1] == name))


def _record(key: Key, library: Library) -> Record:
    return library.resolve(Ref(key[1], key[0]))


def _key(named: Ref) -> Key:
    return (named.target, named.id)
