"""Shelf: unfinished work, kept beside the site until it is saved or thrown away.

In: what an officer has filled in so far. Out: files in `.loa/desk/`, which no site is made of.
Not here: saving into content/ (saving.py).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loa.desk.saving import write_whole

FOLDER = ".loa/desk"
NEW = "+"
"""Stands for the name of a record that has none yet."""
_NAME = re.compile(r"[a-z0-9-]*\+?")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was filled in and not saved: of which file, since which state of it."""

    folder: str
    name: str
    values: Any
    digest: str
    since: str


class Shelf:
    """The unfinished work of one site."""

    def __init__(self, root: Path) -> None:
        self._folder = root / FOLDER

    def _path(self, folder: str, name: str) -> Path:
        if not _NAME.fullmatch(folder) or not _NAME.fullmatch(name):
            raise ValueError(f"{folder}/{name}")
        return self._folder / (folder or NEW) / f"{name}.json"

    def keep(self, work: Unfinished) -> None:
        """Keeps the work in place of what was kept of the same file."""
        told = {"values": work.values, "digest": work.digest, "since": work.since}
        write_whole(self._path(work.folder, work.name), json.dumps(told, ensure_ascii=False).encode())

    def taken(self, folder: str, name: str) -> Unfinished | None:
        """What was kept of a file, None when nothing was or it cannot be read any more."""
        try:
            told = json.loads(self._path(folder, name).read_bytes())
            return Unfinished(folder, name, told["values"], str(told["digest"]), str(told["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def drop(self, folder: str, name: str) -> None:
        """Throws away what was kept of a file."""
        self._path(folder, name).unlink(missing_ok=True)

    def all(self) -> tuple[Unfinished, ...]:
        """Everything that is unfinished, by file."""
        files = sorted(self._folder.glob("*/*.json"))
        found = (self.taken("" if file.parent.name == NEW else file.parent.name, file.stem) for file in files)
        return tuple(work for work in found if work is not None)
