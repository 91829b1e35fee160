"""Adopted: the packs that lie in a site's packs/, each still exactly what was signed, or what has become of it.

In: a root. Out: packs, their files for the reader, problems. Not here: taking a pack in (editing/packs/), joining its
records with the site's own (model/packed.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from loa.model.library import Library
from loa.model.memory import Memory, Piece
from loa.model.pack import LARGEST_MANIFEST_BYTES, Pack, digest_of, manifest_read
from loa.packs.archive import MANIFEST, SIGNATURE
from loa.packs.lock import LOCK, Locked, lock_read
from loa.problems import Place, Problem, Severity, problem
from loa.source.folder import CONTENT, PACKS, SourceFile, judged, source_files

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LEFT_BY_US = re.compile(r"\.[a-z0-9-]+\.moi")
"""A pack that was being written when the machine stopped: it counts for nothing and goes with the next one."""


@dataclass(frozen=True)
class Adopted:
    """The packs by id, their files as the reader takes them, and all that is wrong with them."""

    packs: Mapping[str, Pack] = field(default_factory=dict)
    files: tuple[SourceFile, ...] = ()
    problems: tuple[Problem, ...] = ()


Found = tuple[tuple[SourceFile, ...], tuple[Problem, ...]]
"""What `source_files` gives."""


def site_files(root: Path, memory: Memory | None = None, own: Found | None = None) -> Adopted:
    """Every file a site is read from, its own and those of its packs, with the packs and all that is wrong with either.

    Nothing may read a site otherwise, or records that name a pack's would seem to name nothing. `own` stands in for
    what `source_files` would find.
    """
    files, problems = own if own is not None else source_files(root)
    packs = adopted(root, memory)
    told = (*problems, *packs.problems, *files_twice(files, packs.files))
    return Adopted(packs.packs, (*files, *packs.files), told)


def adopted(root: Path, memory: Memory | None = None) -> Adopted:
    """What lies in packs/, held against the lock and the signed lists of contents."""
    folder = root / PACKS
    if folder.is_symlink():
        return Adopted(problems=(problem(Place(PACKS), "P050"),))
    if not folder.is_dir():
        return Adopted()
    data = _bytes(root / LOCK)
    try:
        lines = lock_read(data) if data is not None else {}
    except (ValueError, UnicodeDecodeError, RecursionError):
        return Adopted(problems=(problem(Place(LOCK), "P523", text="lock.json"),))
    problems = [problem(Place(f"{PACKS}/{name}"), "P523", text=name) for name in _strays(folder, lines)]
    packs: dict[str, Pack] = {}
    files: list[SourceFile] = []
    for name, line in sorted(lines.items()):
        if not _SLUG.fullmatch(name):
            problems.append(problem(Place(LOCK), "P523", text="lock.json"))
            continue
        pack, found = _vouched(folder / name, line, memory)
        problems += found
        if pack is not None:
            packs[name] = pack
            files += _files(folder / name, pack, problems)
    return Adopted(packs, tuple(files), tuple(problems))


def _strays(folder: Path, lines: Mapping[str, Locked]) -> list[str]:
    """What lies in packs/ and is in no line of the lock."""
    names = (path.name for path in folder.iterdir() if path.name != Path(LOCK).name)
    return sorted(name for name in names if name not in lines and not _LEFT_BY_US.fullmatch(name))


def _vouched(folder: Path, line: Locked, memory: Memory | None) -> tuple[Pack | None, list[Problem]]:
    """The pack whose list of contents is the one adopted and signed; None when there is no reading it."""
    place = Place(f"{PACKS}/{line.id}/{MANIFEST}")
    data = None if folder.is_symlink() else _bytes(folder / MANIFEST)
    if data is None or digest_of(data) != line.digest:
        return None, [_changed(place, MANIFEST, line.id)]
    signature = _bytes(folder / SIGNATURE) or b""
    problems = (
        [] if _signed(data, signature, line.key, memory) else [problem(place, "P524", text=line.id, key=line.key)]
    )
    try:
        manifest = manifest_read(data)
    except ValueError:
        return None, [problem(Place(LOCK), "P523", text=line.id)]
    if (manifest.id, manifest.version) != (line.id, line.version):
        return None, [problem(Place(LOCK), "P523", text=line.id)]
    return Pack(manifest, line.digest, line.key), problems


def _signed(manifest: bytes, signature: bytes, key: str, memory: Memory | None) -> bool:
    """Whether the signature is by that key; asked once of the same bytes."""
    name = f"signature {digest_of(manifest)}"
    answers = ((("bytes", "signature"), f"{digest_of(signature)} {key}"),)
    piece = memory.get(name) if memory else None
    if piece is None or piece.answers != answers:
        from loa.packs.signing import signer  # noqa: PLC0415  # loaded only where a signature is new

        piece = Piece(answers, (signer(manifest, signature) == key,))
        if memory:
            memory.put(name, piece)
    return bool(piece.result[0])


def _files(folder: Path, pack: Pack, problems: list[Problem]) -> Iterator[SourceFile]:
    """The pack's files; texts go by where they lie, pictures by where the site's own would."""
    listed = {member.name: member.sha256 for member in pack.manifest.members}
    for name, digest in sorted(listed.items()):
        path, there = folder / CONTENT / name, f"{PACKS}/{pack.id}/{CONTENT}/{name}"
        found = judged(f"{CONTENT}/{name}", path, problems) if _is_plain(path, folder) else None
        if found is None or digest_of(path.read_bytes()) != digest:
            problems.append(_changed(Place(there), name, pack.id))
        if found is not None:
            yield replace(found, file=there) if found.data is not None else found
    extras = sorted(_inside(folder) - listed.keys())
    problems += [_changed(Place(f"{PACKS}/{pack.id}/{CONTENT}/{extra}"), extra, pack.id) for extra in extras]


def _is_plain(path: Path, folder: Path) -> bool:
    """Whether a file is one, with no link on the way to it."""
    return path.is_file() and path.resolve() == folder.resolve() / path.relative_to(folder)


def _inside(folder: Path) -> set[str]:
    content = folder / CONTENT
    return {path.relative_to(content).as_posix() for path in content.rglob("*") if path.is_symlink() or path.is_file()}


def _changed(place: Place, name: str, pack: str) -> Problem:
    return problem(place, "P522", text=name, pack=pack)


def _bytes(path: Path) -> bytes | None:
    """A small file's bytes; None where there is none, or a link, or too much."""
    try:
        if path.is_symlink() or path.stat().st_size > LARGEST_MANIFEST_BYTES:
            return None
        return path.read_bytes()
    except OSError:
        return None


def trust_problems(library: Library, today: date) -> Iterator[Problem]:
    """Packs that the site no longer takes, and those whose time is over."""
    trust = library.site.trust
    for name, pack in sorted(library.packs.items()):
        manifest = pack.manifest
        revoked = trust.revoked_for(pack.key, name, manifest.version)
        if revoked is not None:
            yield problem(Place(LOCK), "P525", text=manifest.title, version=manifest.version, reason=revoked.reason)
        elif trust.holder(pack.key, name) is None:
            yield problem(Place(LOCK), "P529", text=manifest.title, key=pack.key, issuer=manifest.issuer)
        if manifest.expires_on and manifest.expires_on < today:
            day = manifest.expires_on.isoformat()
            yield problem(Place(LOCK), "P526", Severity.REMINDER, text=manifest.title, day=day, issuer=manifest.issuer)


def files_twice(own: Iterable[SourceFile], packed: Iterable[SourceFile]) -> Iterator[Problem]:
    """Pictures and attachments that stand both in a pack and among the site's own, or in two packs."""
    seen = {file.file for file in own if file.data is None}
    for file in packed:
        if file.data is not None:
            continue
        if file.file in seen:
            yield problem(Place(file.file), "P534", text=file.file.rpartition("/")[2])
        seen.add(file.file)
