"""Packed: the records of packs, each with what the site fills in, on their way into the library.

In: the files of packs and those that fill them in, the packs' lists of contents. Out: entries, broken files, problems.
Not here: the site's own files (read.py), whether packs are what they say they are (packs/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from loa.model.filed import Made, filed, made
from loa.model.library import Entry, Key, Library
from loa.model.localised import BODY, localised, locked, shown_body
from loa.model.memory import Memory, Piece
from loa.model.pack import Pack, mark_of
from loa.model.record import Record
from loa.model.references import Broken
from loa.problems import Place, Problem, problem
from loa.source.folder import SourceFile, is_local, pack_of
from loa.source.nearest import nearest

Result = tuple[Key, str, Entry | Broken, tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One file of a pack with the file that fills it in, if there is one."""

    file: SourceFile
    over: SourceFile | None
    pack: Pack
    record: type[Record]
    name: str

    @property
    def open(self) -> frozenset[str]:
        return self.pack.open.get(f"{self.record.KIND}:{self.name}", frozenset())


def packed_entries(
    files: Iterable[SourceFile], packs: Mapping[str, Pack], kinds: Sequence[type[Record]], memory: Memory | None
) -> tuple[list[Result], list[Problem]]:
    """(key, file, entry or what is left, problems) for each record of the packs; what fills in nothing is told."""
    texts = [file for file in files if file.data is not None]
    over = {home: file for file in texts if is_local(file.file) and (home := filed(file.file, kinds))}
    found: list[Result] = []
    for file in texts:
        pack, home = packs.get(pack_of(file.file)), filed(file.file, kinds)
        if pack is None or home is None:
            continue
        record, name = home
        asked = _Asked(file, over.pop(home, None), pack, record, name)
        found.append(((record.KIND, name), file.file, *_remembered(asked, kinds, memory)))
    known = [name for (_, name), *_ in found]
    strays = [_stray(file, home, known) for home, file in over.items()]
    homeless = [file for file in texts if is_local(file.file) and filed(file.file, kinds) is None]
    return found, [
        *strays,
        *(problem(Place(file.file), "P520", text=file.file, nearest="huong-dan/nop-ho-so.yml") for file in homeless),
    ]


def _stray(file: SourceFile, home: tuple[type[Record], str], known: Sequence[str]) -> Problem:
    meant = nearest(home[1], known) or next(iter(sorted(known)), home[1])
    return problem(Place(file.file), "P520", text=home[1], nearest=meant)


def _remembered(
    asked: _Asked, kinds: Sequence[type[Record]], memory: Memory | None
) -> tuple[Entry | Broken, tuple[Problem, ...]]:
    """What one file gives, which depends on nothing but the two files and the pack's list of contents."""
    if memory is None:
        return _entry(asked, kinds)
    own = asked.over.data or b"" if asked.over else b""
    answers = (
        (("bytes", asked.file.file), sha256(asked.file.data or b"").hexdigest()),
        (("bytes", "over"), sha256(own).hexdigest() if asked.over else ""),
        (("bytes", "pack"), f"{asked.pack.digest} {sorted(asked.open)}"),
    )
    piece = memory.get(f"packed {asked.file.file}")
    if piece is None or piece.answers != answers:
        piece = Piece(answers, _entry(asked, kinds))
        memory.put(f"packed {asked.file.file}", piece)
    entry, problems = piece.result
    return entry, problems


def _entry(asked: _Asked, kinds: Sequence[type[Record]]) -> tuple[Entry | Broken, tuple[Problem, ...]]:
    file, data = asked.file.file, asked.file.data or b""
    base = made(file, data, asked.record)
    if base.tree is None:
        return Broken(file), base.problems
    digest = f"{file} {sha256(data).hexdigest()}"
    if asked.over is None:
        entry, problems = base.entry(asked.record, asked.name, kinds, digest)
        return _marked(entry, asked, ()), problems
    own = made(asked.over.file, asked.over.data or b"", asked.record, empty=True)
    if own.tree is None:
        return Broken(file, base.tree), (*base.problems, *own.problems)
    joined = localised(base.tree, own.tree, asked.pack, asked.open)
    filled, problems = joined.filled, (*base.problems, *own.problems, *joined.problems)
    tree, body, line = joined.tree, base.body, base.body_line
    if own.body.strip() and BODY in asked.open:
        tree, body, line = replace(tree, file=own.tree.file, lines=own.tree.lines), own.body, own.body_line
        filled = (*filled, BODY)
    elif own.body.strip():
        place = Place(own.tree.file, own.body_line)
        problems = (*problems, locked(place, BODY, shown_body(own.body), shown_body(body), asked.pack, asked.open))
    whole = replace(base, tree=tree, body=body, body_line=line, problems=problems)
    digest = f"{digest} {asked.over.file} {sha256(asked.over.data or b'').hexdigest()}"
    entry, problems = whole.entry(asked.record, asked.name, kinds, digest)
    return _marked(entry, asked, filled), problems


def _marked(entry: Entry | Broken, asked: _Asked, filled: tuple[str, ...]) -> Entry | Broken:
    if isinstance(entry, Broken):
        return entry
    mark = mark_of(asked.pack, filled)
    return replace(entry, mark=mark, digest=f"{entry.digest} {mark.pack} {mark.version} {asked.pack.digest}")


def shadowed(own: Mapping[Key, str], packed: Iterable[tuple[Key, str]]) -> Iterator[Problem]:
    """Records that stand twice: in a pack and in the site's own files, or in two packs; by key and file."""
    first = dict(own)
    for key, file in packed:
        other = first.setdefault(key, file)
        if other == file:
            continue
        if pack_of(other):
            yield problem(Place(file), "P528", text=key[1], other=pack_of(other), pack=pack_of(file))
        else:
            yield problem(Place(other), "P527", text=key[1], pack=pack_of(file), file=file)


def one_localised(
    library: Library, file: str, data: bytes, kinds: Sequence[type[Record]]
) -> tuple[Library | None, tuple[Problem, ...]]:
    """The library with what one file would fill in, and what is wrong with that file; it is not saved yet."""
    home = filed(file, kinds)
    entry = library.entries.get((home[0].KIND, home[1])) if home else None
    if home is None or entry is None or entry.mark is None:
        known = [name for (_, name), one in library.entries.items() if one.mark]
        meant = nearest(home[1] if home else file, known) or next(iter(known), "")
        return None, (problem(Place(file), "P520", text=home[1] if home else file, nearest=meant),)
    record, name = home
    pack = library.packs[entry.mark.pack]
    own = made(file, data, record, empty=True)
    if own.tree is None:
        return None, own.problems
    joined = localised(entry.tree, own.tree, pack, pack.open.get(f"{record.KIND}:{name}", frozenset()))
    body = own.body if own.body.strip() else str(getattr(entry.record, BODY, None) or "")
    whole = Made(file, joined.tree, body, own.body_line or entry.body_line, (*own.problems, *joined.problems))
    made_of, problems = whole.entry(record, name, kinds, entry.digest)
    if isinstance(made_of, Broken):
        return None, problems
    return library.with_entry(replace(made_of, mark=mark_of(pack, joined.filled))), problems
