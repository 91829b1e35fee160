"""Unchanged: whether a build would find everything as the last one left it, so that nothing need even be read.

In: a site's root, where it lies finished, what was asked. Out: what the last build said, while it still holds.
Not here: building (incremental.py); what is new since then is found out there.

Files are told by size, time and number on the disk, as `make` and `git` do; a build that is doubted is done again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from loa.build.cache import digest
from loa.build.maker import maker

FOLDER = ".loa/last"
SOURCES = ("content", "packs", "overrides", "mkdocs.yml", "data")


@dataclass(frozen=True, slots=True)
class Last:
    """What the last build left: words for standard error and output, and its exit code."""

    problems: str
    summary: str
    code: int


def last_build(root: Path, target: Path, asked: str) -> Last | None:
    """What the last build of this site into this folder said, when doing it again could change nothing."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        told = json.loads(_file(root, target).read_bytes())
        if told["asked"] != digest(maker().encode(), asked.encode()):
            return None
        if told["sources"] == dict(_states(root, SOURCES)) and told["site"] == dict(_states(target, (".",))):
            return Last(told["problems"], told["summary"], told["code"])
    return None


def note_build(root: Path, target: Path, asked: str, last: Last, before: Mapping[str, list[int]]) -> None:
    """Notes what a build has left; `before` is how its sources stood when it began, lest a change be missed."""
    told = {
        "asked": digest(maker().encode(), asked.encode()),
        "sources": dict(before),
        "site": dict(_states(target, (".",))),
        "problems": last.problems,
        "summary": last.summary,
        "code": last.code,
    }
    with suppress(OSError):
        _file(root, target).parent.mkdir(parents=True, exist_ok=True)
        part = _file(root, target).with_suffix(".part")
        part.write_text(json.dumps(told), encoding="ascii")
        part.replace(_file(root, target))


def sources_now(root: Path) -> dict[str, list[int]]:
    """How the sources stand: {path: [size, time in ns, number on the disk]}."""
    return dict(_states(root, SOURCES))


def _file(root: Path, target: Path) -> Path:
    return root / FOLDER / f"{digest(os.fsencode(target))}.json"


def _states(folder: Path, names: Iterable[str]) -> Iterator[tuple[str, list[int]]]:
    """(path below the folder, its state) of every file, links and empty folders too."""
    for name in names:
        yield from _walk(os.path.join(folder, name), len(os.fspath(folder)) + 1)  # noqa: PTH118  # ten times as quick


def _walk(path: str, strip: int) -> Iterator[tuple[str, list[int]]]:
    if os.path.isfile(path) or os.path.islink(path):  # noqa: PTH113, PTH114  # likewise
        state = os.lstat(path)
        yield path[strip:], [state.st_size, state.st_mtime_ns, state.st_ino]
        return
    with suppress(FileNotFoundError), os.scandir(path) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, strip)
            else:
                state = entry.stat(follow_symlinks=False)
                yield entry.path[strip:], [state.st_size, state.st_mtime_ns, state.st_ino]
