"""Saving: files of content/ written whole or not at all, and only where a record or a picture may stand.

In: a site's root, a name that came from a browser, bytes. Out: files.
Not here: what they say (editing/), what was not saved (shelf.py).
"""

from __future__ import annotations

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from loa.kind import Kind
from loa.site.starters import example_of
from loa.source.folder import CONTENT, PICTURE_ENDINGS, PICTURES
from loa.source.slug import slug

LONGEST_ID = 80


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that it is there as a whole, or as it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix="~", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def record_file(root: Path, kind: Kind, name: str) -> str:
    """The file of a record, relative to the root: the one that is there, or the one that a new record would get.

    Raises: ValueError when the name is no id, or a link stands in the way.
    """
    if kind.record.FILE:
        return _safe(root, f"{CONTENT}/{kind.record.FILE}")
    if not name or slug(name) != name or len(name) > LONGEST_ID:
        raise ValueError(name)
    folder = f"{CONTENT}/{kind.folder}"
    there = next(
        (f"{folder}/{name}{ending}" for ending in (".yml", ".md") if (root / folder / f"{name}{ending}").is_file()),
        None,
    )
    return _safe(root, there or f"{folder}/{name}{Path(example_of(kind)[0]).suffix}")


def content_file(root: Path, file: str) -> str:
    """A text file of content/ by its name.

    Raises: ValueError when it is none.
    """
    if not file.startswith(f"{CONTENT}/") or not file.endswith((".yml", ".md")) or ".." in file.split("/"):
        raise ValueError(file)
    if not (root / file).is_file():
        raise ValueError(file)
    return _safe(root, file)


def picture_file(root: Path, name: str, ending: str) -> str:
    """A file for a new picture that takes nobody's place.

    Raises: ValueError when pictures of this sort are not used.
    """
    if ending not in PICTURE_ENDINGS:
        raise ValueError(ending)
    stem = slug(name)[:LONGEST_ID].strip("-") or "hinh-1"
    number, free = 1, stem
    while any((root / PICTURES).glob(f"{free}.*")):
        number += 1
        free = f"{stem}-{number}"
    return _safe(root, f"{PICTURES}/{free}{ending}")


def _safe(root: Path, file: str) -> str:
    """The file, unless a link on the way leads elsewhere."""
    if (root / file).is_symlink() or not (root / file).parent.resolve().is_relative_to((root / CONTENT).resolve()):
        raise ValueError(file)
    return file


def digest_of(path: Path) -> str:
    """What tells whether a file is still as it was; "" when it is not there."""
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
