"""Packing: the records of a pack as files that stand by themselves, and the list that is signed.

In: a pack's record, a looked-through site. Out: members and a manifest. Not here: which records
(kinds/pack/contents.py), signatures and zips (packs/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from loa.editing.trial import file_text
from loa.editing.writing import Value
from loa.kind import Copy
from loa.kinds import KINDS
from loa.kinds.pack.contents import Contents, contents, data_of
from loa.kinds.pack.record import PackRecord
from loa.kinds.qr.record import Qr
from loa.model.form import form_of
from loa.model.ledger import State
from loa.model.library import Key, Library
from loa.model.localised import BODY
from loa.model.pack import CONTENT_FORMAT, FORMAT, Manifest, Member, digest_of
from loa.model.record import Record
from loa.model.roles import Depicting
from loa.model.values import Ref
from loa.model.written import data_without
from loa.packs.refused import RefusedError
from loa.source.folder import below_content, pack_of
from loa.world import World

POSTER = "poster"
"""Passes no file on: its pictures have records of their own. To lay out its sheets would take seconds."""


@dataclass(frozen=True)
class Packed:
    """A pack that only lacks its signature; `left` says in words what stayed behind, record by record."""

    manifest: Manifest
    members: Mapping[str, bytes]
    left: tuple[str, ...]


def packed_records(pack: PackRecord, library: Library, world: World) -> Packed:
    """The pack's members and its list.

    Raises: RefusedError when a record cannot go out.
    """
    held = contents(pack, library)
    members: dict[str, bytes] = {}
    for key in held.keys:
        record = library.resolve(Ref(key[1], key[0]))
        _may_go(record, library)
        members[below_content(library.file(record))] = _text(record, held, library, world).encode()
    for file in _files(held.keys, library, world):
        members[below_content(file)] = world.read(file)
    return Packed(_manifest(pack, held, members, library), members, tuple(_left(held, library)))


def _may_go(record: Record, library: Library) -> None:
    """Nobody publishes somebody else's pack as their own, nor a code that is used no more."""
    if pack_of(library.file(record)):
        raise RefusedError(f"“{record.title}” thuộc bộ nội dung của nơi khác, nên không đóng vào bộ của mình được.")
    if isinstance(record, Qr) and record.state is State.RETIRED:
        raise RefusedError(f"Mã QR “{record.title}” ({record.code}) đã ngừng dùng, nên không đóng vào bộ được.")


def _text(record: Record, held: Contents, library: Library, world: World) -> str:
    """The record's file: as it is, without what stays behind, a code with the address that it holds."""
    file = library.file(record)
    old = world.read(file).decode("utf-8-sig")
    data = data_of(record, library)
    paths = held.left.get((record.KIND, record.id), ())
    left = data_without(record, dict(data), paths) if paths else dict(data)
    assert left is not None, "contents() takes along what a record cannot stand without"
    if isinstance(record, Qr):
        left.pop("units", None)
        left["kept_at"] = record.payload(library, library.site.address)
    if left == data:
        return old
    body = left.pop(BODY, None) if library.body_line(record) else None
    values = {name: cast("Value", value) for name, value in left.items() if value is not None}
    return file_text(old, file, values, str(body) if body is not None else None, form_of(type(record)))


def _files(keys: Iterable[Key], library: Library, world: World) -> Iterator[str]:
    """The pictures and attachments that the records show or pass on."""
    kinds = {kind.name: kind for kind in KINDS}
    found: set[str] = set()
    for key in keys:
        record = library.resolve(Ref(key[1], key[0]))
        if isinstance(record, Depicting):
            found.add(record.source)
        if key[0] != POSTER:
            made = kinds[key[0]].outputs(record, library, world)
            found |= {output.file for output in made if isinstance(output, Copy)}
    yield from sorted(file for file in found if file in library.files)


def _manifest(pack: PackRecord, held: Contents, members: Mapping[str, bytes], library: Library) -> Manifest:
    assert (FORMAT, CONTENT_FORMAT) == (1, 1)
    return Manifest(
        loa_pack=1,
        content_format=1,
        id=pack.id,
        title=pack.title,
        summary=pack.summary,
        version=pack.version,
        issuer=library.resolve(pack.owner).title,
        site=library.site.address,
        licence=pack.licence or library.site.licence,
        issued=pack.issued,
        expires_on=pack.expires_on,
        records=tuple(f"{kind}:{name}" for kind, name in held.keys),
        open={f"{kind}:{name}": fields for (kind, name), fields in held.open.items()},
        members=tuple(
            Member(name=name, sha256=digest_of(data), size_bytes=len(data)) for name, data in sorted(members.items())
        ),
    )


def _left(held: Contents, library: Library) -> Iterator[str]:
    for (kind, name), paths in held.left.items():
        record = library.resolve(Ref(name, kind))
        named = {".".join(step for step in path if isinstance(step, str)) for path in paths}
        fields = ", ".join(sorted(named))
        yield f"{record.LABEL} “{record.title}”: {fields}"
