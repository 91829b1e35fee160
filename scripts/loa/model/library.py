"""Library: all records of a site, joined; built once, read-only.

In: entries (records with their trees). Out: look-ups by kind, by id, by reference, both ways.
Not here: reading files (read.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from loa.model.ledger import Ledger
from loa.model.occasion import Occasion, Scheduled
from loa.model.pack import Mark, Pack
from loa.model.record import Path, Record, references
from loa.model.renaming import Renamed, Renaming
from loa.model.site import Site
from loa.model.values import Ref
from loa.problems import Place
from loa.source.tree import Tree

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with the file it was read from.

    Shape: `body_line` is the line where a Markdown body begins, 0 without one; `digest` differs between any two
    entries that differ, "" where nobody asks for it. `mark` tells the pack that the record came in, None for one of
    the site's own.
    """

    record: Record
    tree: Tree
    body_line: int = 0
    digest: str = ""
    mark: Mark | None = None


def key_of(record: Record) -> Key:
    """(kind, id): what a record is known by."""
    return (record.KIND, record.id)


@dataclass(frozen=True)
class Library:
    """Every sound record of the site.

    Shape: `entries` by (kind, id), in that order; `files` are the pictures and attachments that may be named; `ledger`
    holds every QR code ever given out, None where no such file is kept; `expired` are entries that can be named and
    found but are offered no more. `packs` are those the site has adopted, by id.
    """

    site: Site
    entries: Mapping[Key, Entry]
    files: frozenset[str] = field(default_factory=frozenset)
    ledger: Ledger | None = None
    expired: frozenset[Key] = frozenset()
    packs: Mapping[str, Pack] = field(default_factory=dict)

    @cached_property
    def _by_kind(self) -> Mapping[str, tuple[Record, ...]]:
        kinds: dict[str, list[Record]] = {}
        for key, entry in self.entries.items():
            if key not in self.expired:
                kinds.setdefault(key[0], []).append(entry.record)
        return {kind: tuple(records) for kind, records in kinds.items()}

    @cached_property
    def _backwards(self) -> Mapping[Key, tuple[tuple[Record, Path], ...]]:
        links: dict[Key, list[tuple[Record, Path]]] = {}
        for entry in self.entries.values():
            for path, reference in references(entry.record):
                links.setdefault((reference.target, reference.id), []).append((entry.record, path))
        return {key: tuple(found) for key, found in links.items()}

    @cached_property
    def occasions(self) -> tuple[tuple[Record, Occasion], ...]:
        """(record, entry) of every date that records bring to the calendar, earlier first."""
        found = (
            (record, each) for record in self.all() if isinstance(record, Scheduled) for each in record.occasions(self)
        )
        return tuple(sorted(found, key=lambda one: (one[1].sort_key, key_of(one[0]))))

    def dates(self, names: frozenset[str]) -> tuple[tuple[Record, Occasion], ...]:
        """(record, entry) of the dates that concern any of these units, groups as they are named."""
        return tuple(one for one in self.occasions if names.intersection(one[1].unit_ids))

    @cached_property
    def renamings(self) -> tuple[Renaming, ...]:
        """Every change of words that records know of, by kind and id of the record."""
        found = (record for record in self.all() if isinstance(record, Renamed))
        return tuple(renaming for record in found for renaming in record.renamings(self))

    def with_entry(self, entry: Entry) -> Library:
        """The library with another entry in place of the one of the same key; who names whom is not looked up anew."""
        changed = replace(self, entries={**self.entries, key_of(entry.record): entry})
        changed.__dict__["_backwards"] = self._backwards
        return changed

    def all(self) -> Iterable[Record]:
        """Every record, by kind and id."""
        return (entry.record for entry in self.entries.values())

    def of(self, kind: str) -> tuple[Record, ...]:
        """The records of one kind that are offered, by id."""
        return self._by_kind.get(kind, ())

    def every(self, kind: str) -> tuple[Record, ...]:
        """The records of one kind, those that have expired too, by id."""
        if not self.expired:
            return self.of(kind)
        return tuple(entry.record for key, entry in self.entries.items() if key[0] == kind)

    def get(self, kind: str, name: str) -> Record | None:
        """The record of that kind and id, if there is one."""
        entry = self.entries.get((kind, name))
        return entry.record if entry else None

    def resolve(self, reference: Ref) -> Record:
        """The record a reference names.

        Raises: KeyError when there is none; read.py has refused such files, so it would be our own failure.
        """
        return self.entries[(reference.target, reference.id)].record

    def referrers(self, record: Record, kind: str | None = None) -> tuple[Record, ...]:
        """The records that name this one, each once, by kind and id; only those of one kind if it is given."""
        found = dict.fromkeys(key_of(other) for other, _ in self._backwards.get(key_of(record), ()))
        return tuple(self.entries[key].record for key in found if kind is None or key[0] == kind)

    def mentions(self, record: Record) -> tuple[tuple[Record, Path], ...]:
        """(record, path of keys) for every reference to this one."""
        return self._backwards.get(key_of(record), ())

    def file(self, record: Record) -> str:
        """The file a record was read from."""
        return self.tree(record).file

    def tree(self, record: Record) -> Tree:
        """The tree a record was read from."""
        return self.entries[key_of(record)].tree

    def place(self, record: Record, *path: str | int, key: bool = False) -> Place:
        """Where a value of the record stands in its file, or its key if `key`; the nearest group if it is not there."""
        return self.tree(record).place(tuple(path), key=key)

    def mark(self, record: Record) -> Mark | None:
        """The pack that a record came in, None for one of the site's own."""
        return self.entries[key_of(record)].mark

    def body_line(self, record: Record) -> int:
        """The line of the file where the record's Markdown body begins, 0 without one."""
        return self.entries[key_of(record)].body_line
