"""From files to a Library: typed records, references joined, everything that is wrong.

In: the files of content/ and the kinds' record types. Out: a Library of the sound records and all Problems.
Not here: YAML and Markdown (source/), rules of single kinds (kinds/*/rules.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from loa.model.filed import id_of, made, type_of
from loa.model.ledger import Ledger, ledger_read, unknown_names
from loa.model.library import Entry, Key, Library, key_of
from loa.model.memory import Memory, Piece
from loa.model.misplaced import homeless
from loa.model.pack import Pack
from loa.model.packed import one_localised, packed_entries, shadowed
from loa.model.record import Record, references
from loa.model.references import Broken, dangling, stand_alone, unresolved
from loa.model.site import Site
from loa.problems import Place, Problem, has_errors, in_order, problem
from loa.source.folder import LEDGER, SourceFile, is_local, pack_of

CONTENT = "content/"
PICTURES = "hinh"


@dataclass(frozen=True, slots=True)
class Read:
    """What reading gave.

    Shape: `library` is None without a sound site.yml; `left_out` are the files whose records are missing from it, and
    `trimmed` those of records that stand without what they named, because that is left out.
    """

    library: Library | None
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...]
    trimmed: tuple[str, ...] = ()


def library_read(
    files: Iterable[SourceFile],
    kinds: Sequence[type[Record]],
    memory: Memory | None = None,
    packs: Mapping[str, Pack] | None = None,
) -> Read:
    """The library of these files and of the packs among them; those that `memory` knows are not read again.

    A record with an error is left out. One that names it stands without the name where it can, and is left out where
    it cannot, so that what remains is whole.
    """
    files, packs = tuple(files), packs or {}
    own = _own_files(files, kinds, memory)
    entries, broken, problems, ledger = own.entries, own.broken, own.problems, own.ledger
    problems += _joined_packs(files, packs, kinds, memory, own)
    problems += dangling(entries, broken, {kind.KIND: kind.LABEL for kind in kinds})
    trimmed = stand_alone(entries, broken)
    if ledger is not None:
        problems += unknown_names(ledger, entries, broken)
    site = entries.get(("site", "site"))
    if site is None and ("site", "site") not in broken:
        problems.append(problem(Place(f"{CONTENT}site.yml"), "P121"))
    whole = None
    if site is not None and isinstance(site.record, Site):
        whole = Library(site.record, dict(sorted(entries.items())), frozenset(own.others), ledger, packs=packs)
    return Read(whole, in_order(problems), tuple(sorted(one.file for one in broken.values())), trimmed)


@dataclass(slots=True)
class _Own:
    """What the site's own files hold, before the records are joined."""

    entries: dict[Key, Entry] = field(default_factory=dict)
    broken: dict[Key, Broken] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    ledger: Ledger | None = None


def _own_files(files: Iterable[SourceFile], kinds: Sequence[type[Record]], memory: Memory | None) -> _Own:
    own = _Own()
    for file in files:
        if file.file == LEDGER and file.data is not None:
            own.ledger, found = ledger_read(file.data)
            own.problems += found
            continue
        if file.data is not None and (pack_of(file.file) or is_local(file.file)):
            continue
        record_type = type_of(file.file, (Site, *kinds))
        if file.data is None:
            own.others.append(file.file)
        elif record_type is None:
            own.problems.append(homeless(file.file, kinds))
        else:
            entry, found = _remembered(file.file, file.data, record_type, kinds, memory)
            own.problems += found
            if isinstance(entry, Broken):
                own.broken[(record_type.KIND, id_of(file.file, record_type))] = entry
            else:
                own.entries[key_of(entry.record)] = entry
    return own


def _joined_packs(
    files: Sequence[SourceFile],
    packs: Mapping[str, Pack],
    kinds: Sequence[type[Record]],
    memory: Memory | None,
    own: _Own,
) -> list[Problem]:
    """Adds the packs' records to the site's own, whose word goes before a pack's; what is wrong with them."""
    found, problems = packed_entries(files, packs, kinds, memory)
    there = {key: entry.tree.file for key, entry in own.entries.items()}
    there |= {key: one.file for key, one in own.broken.items()}
    problems += shadowed(there, ((key, file) for key, file, *_ in found))
    for key, _, entry, told in found:
        problems += told
        if key in own.entries or key in own.broken:
            continue
        if isinstance(entry, Broken):
            own.broken[key] = entry
        else:
            own.entries[key] = entry
    return problems


def record_again(library: Library, file: str, data: bytes, kinds: Sequence[type[Record]]) -> Library | None:
    """The library with one file's record read anew, for a quick look at what it makes.

    None when that cannot be told in a moment: a record that is new, broken, or names what is not there. What the
    record's own references are to others is left as it was; a whole reading finds that out.
    """
    record_type = type_of(file, (Site, *kinds))
    if record_type is None or record_type is Site or is_local(file) or pack_of(file):
        return None
    entry, problems = _entry(file, data, record_type, kinds)
    if isinstance(entry, Broken) or has_errors(problems) or key_of(entry.record) not in library.entries:
        return None
    if any(library.get(named.target, named.id) is None for _, named in references(entry.record)):
        return None
    return library.with_entry(entry)


def one_read(
    library: Library, file: str, data: bytes, kinds: Sequence[type[Record]]
) -> tuple[Library | None, tuple[Problem, ...]]:
    """The library with what one file would hold, and what is wrong with that file alone.

    The library is None when no record can be made of it. It serves to judge a file that is not saved yet.
    """
    if is_local(file):
        return one_localised(library, file, data, kinds)
    record_type = type_of(file, (Site, *kinds))
    if record_type is None:
        return None, (homeless(file, kinds),)
    entry, problems = _entry(file, data, record_type, kinds)
    key = (record_type.KIND, id_of(file, record_type))
    others = {each: one for each, one in library.entries.items() if each != key}
    labels = {kind.KIND: kind.LABEL for kind in kinds}
    if isinstance(entry, Broken):
        return None, in_order((*problems, *unresolved(others, key, entry.tree, entry.names, labels)))
    names = tuple(references(entry.record))
    problems = (*problems, *unresolved({**others, key: entry}, key, entry.tree, names, labels))
    return (None if has_errors(problems) else library.with_entry(entry)), in_order(problems)


def _remembered(
    file: str, data: bytes, record: type[Record], kinds: Sequence[type[Record]], memory: Memory | None
) -> tuple[Entry | Broken, tuple[Problem, ...]]:
    """The same as `_entry`, which depends on nothing but the file."""
    if memory is None:
        return _entry(file, data, record, kinds)
    answers = ((("bytes", file), sha256(data).hexdigest()),)
    piece = memory.get(f"file {file}")
    if piece is None or piece.answers != answers:
        piece = Piece(answers, _entry(file, data, record, kinds))
        memory.put(f"file {file}", piece)
    entry, problems = piece.result
    return entry, problems


def _entry(
    file: str, data: bytes, record: type[Record], kinds: Sequence[type[Record]]
) -> tuple[Entry | Broken, tuple[Problem, ...]]:
    """The record of one file with its tree, or what is left of it, and what is wrong with it."""
    return made(file, data, record).entry(record, id_of(file, record), kinds, f"{file} {sha256(data).hexdigest()}")
