"""Pages: the finished files of pages, kept from build to build by what they depend on.

In: a prepared site. Out: for every page its finished file, made anew only where something it rests on has changed.
Not here: making them (rendered.py), the rest of the site (incremental.py).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from loa.build.cache import Cache, digest

FILE = ".loa/pages.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """A finished page and what it rests on besides its own source and frame (see rendered.Rendered)."""

    key: str
    digest: str
    found: tuple[tuple[str, bool], ...] = ()
    anchors: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()


@dataclass
class Shelf:
    """What the last build has left of pages.

    Shape: `frame` is the key of the site's frame it was built in; `theme` are the theme's published files by address,
    `statics` the keys of its own pages; `pages` are by source path.
    """

    frame: str = ""
    theme: dict[str, str] = field(default_factory=dict)
    statics: dict[str, Kept] = field(default_factory=dict)
    pages: dict[str, Kept] = field(default_factory=dict)

    @property
    def keys(self) -> frozenset[str]:
        """The cache's keys in use."""
        return frozenset(kept.key for kept in (*self.statics.values(), *self.pages.values()))


def shelf_read(root: Path) -> Shelf:
    """The shelf; an empty one when there is none or it is damaged."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        told = json.loads((root / FILE).read_bytes())
        pages = {path: _kept(each) for path, each in told["pages"].items()}
        statics = {name: _kept(each) for name, each in told["statics"].items()}
        return Shelf(str(told["frame"]), dict(told["theme"]), statics, pages)
    return Shelf()


def _kept(told: Mapping[str, Any]) -> Kept:
    found = tuple((str(path), bool(there)) for path, there in told["found"])
    links = tuple((str(path), str(anchor)) for path, anchor in told["links"])
    return Kept(str(told["key"]), str(told["digest"]), found, tuple(map(str, told["anchors"])), links)


def shelf_write(root: Path, shelf: Shelf) -> None:
    """Keeps the shelf for the next build; where nothing can be written, the next one makes all pages anew."""
    with suppress(OSError):
        (root / FILE).parent.mkdir(parents=True, exist_ok=True)
        part = (root / FILE).with_suffix(".part")
        part.write_text(json.dumps(asdict(shelf)), encoding="ascii")  # paths may hold what UTF-8 has no place for
        part.replace(root / FILE)


def file_of_page(cache: Cache, kept: Kept, ending: str = "html") -> Path:
    """Where the cache holds a finished page."""
    return cache.folder / kept.key[:2] / f"{kept.key}-{kept.digest}.{ending}"


def is_whole(cache: Cache, kept: Kept, ending: str = "html") -> bool:
    """Whether the cache still holds the page, undamaged."""
    with suppress(OSError):
        return digest(file_of_page(cache, kept, ending).read_bytes()) == kept.digest
    return False


def still_found(kept: Kept, files: Collection[str]) -> bool:
    """Whether every file that the page looked for is there, or missing, as before."""
    return all((path in files) == there for path, there in kept.found)


def broken_links(pages: Mapping[str, Kept], order: Iterable[str]) -> tuple[str, ...]:
    """The pages with a link to an anchor that its page does not have."""
    anchors = {path: frozenset(kept.anchors) for path, kept in pages.items()}
    return tuple(
        path
        for path in order
        if any(target in anchors and anchor not in anchors[target] for target, anchor in pages[path].links)
    )
