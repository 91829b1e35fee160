"""Cache: painted bytes by the hash of everything they depend on.

In: a key, bytes. Out: files whose names vouch for what they hold. Not here: what a key is made of (build.py).
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

FOLDER = ".loa/cache"
_HEX = 40
"""160 of SHA-256's 256 bits: still no two alike, and names stay readable."""
_GRACE_S = 24 * 3600
"""What a day has not touched may go: another build may be about to copy what is younger."""


def digest(*parts: bytes) -> str:
    """The hash of the parts, each with its length, so that ("ab", "c") is not ("a", "bc")."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8))
        total.update(part)
    return total.hexdigest()[:_HEX]


class Cache:
    """A folder of files named KEY-DIGEST.ending, spread over subfolders by the key's first letters.

    The digest of the bytes stands in the name: one rename writes both, and a damaged file is found out by itself.
    Each subfolder is listed once: what others put there later is not found, but made anew to the same bytes.
    """

    def __init__(self, root: Path) -> None:
        self.folder = root / FOLDER
        self._listed: dict[str, dict[str, set[str]]] = {}

    def found(self, key: str) -> Path | None:
        """The file with this key, its bytes checked; a damaged one is taken away."""
        for name in sorted(self._names(key[:2]).get(key, ())):
            path = self.folder / key[:2] / name
            with suppress(FileNotFoundError):
                if path.stem.rpartition("-")[2] == digest(path.read_bytes()):
                    return path
                path.unlink(missing_ok=True)
        return None

    def _names(self, start: str) -> dict[str, set[str]]:
        """The names of the files in a subfolder, by key."""
        if start not in self._listed:
            self._listed[start] = {}
            with suppress(FileNotFoundError):
                for path in (self.folder / start).iterdir():
                    self._listed[start].setdefault(path.name.partition("-")[0], set()).add(path.name)
        return self._listed[start]

    def kept(self, key: str, ending: str, content: bytes) -> Path:
        """The file that now holds the bytes: written under another name, then renamed, so never seen half-done."""
        folder = self.folder / key[:2]
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{key}-{digest(content)}.{ending}"
        handle, temporary = tempfile.mkstemp(suffix=".part", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(path)
        self._names(key[:2]).setdefault(key, set()).add(path.name)
        return path

    def prune(self, keys: Collection[str], now_s: float | None = None) -> int:
        """Takes away what is neither wanted by the plan nor young; tells how many files."""
        oldest = (time.time() if now_s is None else now_s) - _GRACE_S
        gone = 0
        for path in self.folder.glob("??/*"):
            if path.name.partition("-")[0] not in keys and path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)
                gone += 1
        return gone
