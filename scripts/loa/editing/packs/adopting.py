"""Adopting: a vouched-for pack laid into a site's packs/, and taken out of it again.

In: a site's root, an opened pack, the day. Out: a changed packs/, the files in which a site fills in its own part.
Not here: whether the file is sound (packs/opened.py), what the pack changes (updating.py).
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path, PurePosixPath

from loa.kinds import KINDS
from loa.model.filed import made
from loa.model.form import label_and_help
from loa.model.localised import BODY, shown
from loa.model.pack import Manifest
from loa.model.record import Record
from loa.model.trust import Trust
from loa.packs.archive import MANIFEST, SIGNATURE
from loa.packs.lock import LOCK, Locked, lock_bytes, lock_read
from loa.packs.opened import Opened
from loa.packs.refused import RefusedError
from loa.source.folder import CONTENT, LOCAL, PACKS

_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "2": "z", "8": "b", "-": None})
"""Signs that are taken for one another at a glance."""


def locked(root: Path) -> dict[str, Locked]:
    """The packs that a site has adopted, by id.

    Raises: RefusedError when its lock cannot be read.
    """
    try:
        return lock_read((root / LOCK).read_bytes())
    except FileNotFoundError:
        return {}
    except (ValueError, UnicodeDecodeError) as error:
        raise RefusedError(f"Sổ nhận {LOCK} không đọc được. Hãy lấy lại tệp ấy từ Git rồi làm lại.") from error


def is_new(found: Opened, lines: Mapping[str, Locked], trust: Trust) -> bool:
    """Whether taking the pack changes anything; the same version again does not.

    Raises: RefusedError for an older version, another version under the same number, another signer, or a name that
        looks like another pack's.
    """
    manifest, line = found.pack.manifest, lines.get(found.pack.id)
    if line is None:
        _refuse_alike(manifest, lines)
        return True
    if manifest.version < line.version:
        raise RefusedError(
            f"Đang dùng bản {line.version} của bộ “{manifest.title}”; không lùi về bản {manifest.version} cũ hơn."
        )
    if found.pack.key != line.key and trust.revoked_for(line.key, manifest.id, 0) is None:
        raise RefusedError(
            f"Bộ “{manifest.title}” trước đây ký bằng khóa {line.key}, nay ký bằng khóa khác. Cơ quan phát hành đã "
            "đổi khóa thì ghi khóa cũ vào mục trust, phần revoked, trong content/site.yml rồi làm lại."
        )
    if manifest.version == line.version and found.pack.digest != line.digest:
        raise RefusedError(
            f"Tệp này cũng ghi là bản {line.version} của bộ “{manifest.title}” nhưng nội dung khác bản đã nhận. "
            "Không nhận; hãy hỏi cơ quan phát hành."
        )
    return manifest.version > line.version


def _refuse_alike(manifest: Manifest, lines: Mapping[str, Locked]) -> None:
    plain = manifest.id.translate(_ALIKE)
    for name in lines:
        if name.translate(_ALIKE) == plain:
            raise RefusedError(
                f"Tên bộ “{manifest.id}” trông giống bộ “{name}” đã nhận nhưng không phải bộ ấy; không nhận."
            )


def lay(root: Path, found: Opened, today: date) -> None:
    """Lays the pack into packs/, read-only, in place of any older one; the lock comes last."""
    lines = locked(root)
    folder, fresh = root / PACKS / found.pack.id, root / PACKS / f".{found.pack.id}.moi"
    _refuse_links(root, folder)
    (root / PACKS).mkdir(exist_ok=True)
    _removed(fresh)
    try:
        for name, data in _laid(found):
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            path.chmod(0o444)
        _removed(folder)
        fresh.replace(folder)
    except BaseException:
        _removed(fresh)
        raise
    manifest = found.pack.manifest
    lines[manifest.id] = Locked(manifest.id, manifest.version, found.pack.digest, found.pack.key, today.isoformat())
    _write_lock(root, lines)


def _laid(found: Opened) -> Iterator[tuple[str, bytes]]:
    yield MANIFEST, found.manifest
    yield SIGNATURE, found.signature
    for name, data in sorted(found.members.items()):
        yield f"{CONTENT}/{name}", data


def drop(root: Path, name: str) -> bool:
    """Takes a pack out of the site; False when there is no such pack. What the site filled in stays where it is."""
    lines = locked(root)
    folder = root / PACKS / name
    if lines.pop(name, None) is None:
        return False
    _refuse_links(root, folder)
    _write_lock(root, lines)
    _removed(folder)
    return True


def _write_lock(root: Path, lines: Mapping[str, Locked]) -> None:
    part = root / PACKS / ".lock.moi"
    part.write_bytes(lock_bytes(lines.values()))
    part.replace(root / LOCK)


def _refuse_links(root: Path, folder: Path) -> None:
    if (root / PACKS).is_symlink() or folder.is_symlink():
        raise RefusedError(
            f"{PACKS}/ hoặc thư mục của bộ là đường dẫn sang nơi khác; không ghi vào đó. Hãy xóa đường dẫn ấy."
        )


def _removed(folder: Path) -> None:
    """The folder is gone, whatever it held; its files are read-only."""
    for path in folder.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            with suppress(OSError):
                path.chmod(path.stat().st_mode | stat.S_IWUSR)
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)
    elif os.path.lexists(folder):
        folder.unlink()


def local_starters(root: Path, found: Opened) -> dict[str, str]:
    """{file: text} of a file for each record with open fields that the site has not begun to fill in yet.

    Every line of it is a comment, so that nothing changes until somebody writes.
    """
    kinds = {kind.name: kind for kind in KINDS}
    files = {name.rpartition(".")[0]: name for name in found.members if name.endswith((".yml", ".md"))}
    begun: dict[str, str] = {}
    for name, fields in sorted(found.pack.open.items()):
        kind_name, _, record_id = name.partition(":")
        kind = kinds.get(kind_name)
        stem = f"{kind.folder}/{record_id}" if kind and kind.folder else ""
        if kind is None or stem not in files or any((root / LOCAL / kind.folder).glob(f"{record_id}.*")):
            continue
        ending = "md" if BODY in fields else "yml"
        begun[f"{LOCAL}/{stem}.{ending}"] = _starter(kind.record, files[stem], fields, found)
    return begun


def _starter(record: type[Record], member: str, fields: frozenset[str], found: Opened) -> str:
    """What may be filled in for one record, each field with its label and what the pack says there."""
    manifest, base = found.pack.manifest, made(member, found.members[member], record).tree
    name = PurePosixPath(member).stem
    lines = [
        f"# {record.LABEL} “{name}”, bộ nội dung “{manifest.title}” của {manifest.issuer}.",
        "# Bỏ dấu # ở mục nào thì mục ấy dùng lời của địa phương; mục để nguyên dấu # thì theo bộ.",
    ]
    for field in sorted(fields - {BODY}):
        steps = field.split(".")
        told = record.model_fields.get(steps[0])
        label = label_and_help(told.description or field)[0] if told else field
        theirs = shown(base.within(tuple(steps)) if base else None)
        lines += [f"# {label}; bộ ghi: {theirs}", *(f"# {'  ' * depth}{step}:" for depth, step in enumerate(steps))]
    text = "".join(f"{line.rstrip()}\n" for line in lines)
    return f"---\n{text}---\n" if BODY in fields else text
