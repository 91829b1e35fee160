"""Laid: a folder filled with a site's files, those of the last build taken over where they are still the same.

In: for each address what belongs there, the folder of the last build. Out: the new folder filled; what it holds, noted.
Not here: what belongs there (incremental.py), which folder takes whose place (place.py).
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from loa.build.cache import digest

NOTES = ".loa/laid"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What belongs at an address: a file or the bytes themselves, and the hash of them."""

    held: Path | bytes
    digest: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was when a build had laid it: its hash, and what tells that nobody has touched it since."""

    digest: str
    size: int
    mtime_ns: int
    inode: int


def wanted_file(path: Path) -> Wanted:
    """A file, its bytes hashed."""
    return Wanted(path, digest(path.read_bytes()))


def wanted_bytes(content: bytes) -> Wanted:
    """The bytes themselves."""
    return Wanted(content, digest(content))


class Notes:
    """What was laid where, kept beside the cache; one note for each folder that a site was built into."""

    def __init__(self, root: Path, target: Path) -> None:
        self._file = root / NOTES / f"{digest(os.fsencode(target))}.json"
        self.seen = self._read()

    def _read(self) -> dict[str, Seen]:
        with suppress(OSError, ValueError, TypeError):
            return {where: Seen(*each) for where, each in json.loads(self._file.read_bytes()).items()}
        return {}

    def write(self, folder: Path, wanted: Mapping[str, Wanted]) -> None:
        """Notes what lies in a folder that was just filled; a note that cannot be written is only missed."""
        laid = {where: _fingerprint(folder / where, each.digest) for where, each in wanted.items()}
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part = self._file.with_suffix(".part")
            part.write_text(json.dumps(laid), encoding="utf-8")
            part.replace(self._file)

    def untouched(self, target: Path, where: str, wanted: str) -> bool:
        """Whether the file at this address in the old folder is the wanted one still."""
        seen = self.seen.get(where)
        if seen is None or seen.digest != wanted:
            return False
        with suppress(OSError):
            return _fingerprint(target / where, wanted) == [seen.digest, seen.size, seen.mtime_ns, seen.inode]
        return False


def lay(folder: Path, wanted: Mapping[str, Wanted], target: Path, notes: Notes) -> int:
    """Fills the folder; tells how many files are new. The others are the old folder's own, by a second name."""
    new = 0
    for parent in sorted({(folder / where).parent for where in wanted}):
        parent.mkdir(parents=True, exist_ok=True)
    for where, each in wanted.items():
        if notes.untouched(target, where, each.digest) and _linked(target / where, folder / where):
            continue
        new += 1
        if isinstance(each.held, Path):
            shutil.copyfile(each.held, folder / where)
        else:
            (folder / where).write_bytes(each.held)
    return new


def _linked(old: Path, new: Path) -> bool:
    """Gives an old file a second name; False where the file system has no such thing."""
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        return False
    return True


def _fingerprint(path: Path, content: str) -> list[str | int]:
    state = path.lstat()
    return [content, state.st_size, state.st_mtime_ns, state.st_ino]
