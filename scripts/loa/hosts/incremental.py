"""Incremental: the site as MkDocs would build it, byte for byte, of which only what has changed is made anew.

In: a prepared site, where it shall lie. Out: the folder, its list of files, why pages were made.
Not here: plain MkDocs, which does it all each time (built.py).

A page's file depends on its source, on the frame that all pages share (shell.py), and on whether the files it links to
are there. Where anything is asked that this host does not know, the site is left to MkDocs itself.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from loa.build.cache import Cache, digest
from loa.build.site import Prepared
from loa.hosts.built import addresses_in, built
from loa.hosts.laid import Notes, Wanted, lay, wanted_bytes, wanted_file
from loa.hosts.offline import ONLINE, copy_in_place, copy_of
from loa.hosts.pages import Kept, Shelf, broken_links, file_of_page, is_whole, shelf_read, shelf_write, still_found
from loa.hosts.place import README, new_folder
from loa.hosts.settings import plugin_names
from loa.hosts.shell import frame_key, page_key, page_text
from loa.kind import Page
from loa.site.plan import address, page_address

if TYPE_CHECKING:
    from loa.hosts.rendered import Stage

KNOWN_PLUGINS = frozenset(("loa",))
"""Plugins whose work is done here; with any other, MkDocs does everything."""


class Cause(Enum):
    """Why a page had to be made."""

    NEW = "trang mới"
    SOURCE = "lời của trang đã đổi"
    FRAME = "giao diện, cấu hình hoặc menu chung đã đổi"
    LINKS = "một tệp mà trang dẫn tới đã thêm hoặc mất"
    LOST = "bản dựng sẵn đã mất hoặc hỏng"
    WHOLE = "MkDocs dựng lại tất cả"


@dataclass(frozen=True, slots=True)
class Finished:
    """A built site.

    Shape: `files` are its addresses, `keys` the cache's keys in use; `made` are the source paths of the pages made
    anew, each with the cause, `kept` counts the others; `new` counts the files that had to be written; `unknown` names
    the plugins that left the work to MkDocs.
    """

    files: tuple[str, ...]
    made: Mapping[str, Cause]
    kept: int = 0
    new: int = 0
    keys: frozenset[str] = frozenset()
    unknown: tuple[str, ...] = ()


def finished(site: Prepared, target: Path, offline: bool = False) -> Finished:
    """The finished site, or a copy of it that needs no server, which now lies at the target.

    Raises: HostFailure when MkDocs warns of anything; the old site stays then.
    """
    unknown = tuple(name for name in plugin_names(site.root) if name not in KNOWN_PLUGINS)
    if unknown:
        files = _by_mkdocs(site, target, offline)
        return Finished(files, dict.fromkeys(site.pages, Cause.WHOLE), 0, len(files), unknown=unknown)
    notes = Notes(site.root, target)
    work = Work(site, lambda where, content: notes.untouched(target, where, content))
    work.fill()
    if work.doubtful:
        files = _by_mkdocs(
            site, target, offline
        )  # MkDocs says what is wrong in its own words, or finds that nothing is
        return Finished(files, dict.fromkeys(site.pages, Cause.WHOLE), 0, len(files))
    wanted = _copied(site, work.wanted()) if offline else work.wanted()
    with new_folder(target) as folder:
        new = lay(folder, wanted, target, notes)
        files = addresses_in(folder)
    notes.write(target, wanted)
    shelf_write(site.root, work.shelf)
    return Finished(files, work.made, len(site.pages) - len(work.made), new, work.shelf.keys)


def _by_mkdocs(site: Prepared, target: Path, offline: bool) -> tuple[str, ...]:
    return built(site, target, (lambda folder: copy_in_place(site, folder)) if offline else None)


def _copied(site: Prepared, wanted: Mapping[str, Wanted]) -> Mapping[str, Wanted]:
    """What belongs at every address of a copy that needs no server."""
    copy = copy_of(site, wanted)
    found = {README: wanted_bytes(copy.readme())}
    for where, each in wanted.items():
        if where.endswith(".html"):
            content = copy.of(where, each.held.read_bytes() if isinstance(each.held, Path) else each.held)
            found.update({} if content is None else {where: wanted_bytes(content)})
        elif where not in ONLINE:
            found[where] = each
    return found


class Work:
    """One build's pages: those kept, those to make, what the shelf will hold afterwards."""

    def __init__(self, site: Prepared, untouched: Callable[[str, str], bool]) -> None:
        self.site = site
        self._untouched = untouched
        self.cache = Cache(site.root)
        self.frame = frame_key(site)
        self.keys = {path: page_key(page, page_text(page, site), self.frame) for path, page in site.pages.items()}
        old = shelf_read(site.root)
        self.shelf = Shelf(self.frame)
        if old.frame == self.frame and all(Path(file).is_file() for file in old.theme.values()):
            self.shelf.theme = old.theme
        self.made: dict[str, Cause] = {}
        self.doubtful = False
        self._keep(old)

    def _keep(self, old: Shelf) -> None:
        """Takes from the old shelf what still holds; notes of every other page why it does not."""
        files = {output.path for output in self.site.plan.outputs} | set(self.shelf.theme)
        for path, key in self.keys.items():
            kept = old.pages.get(path)
            if kept is None:
                self.made[path] = Cause.NEW
            elif kept.key != key:
                self.made[path] = Cause.SOURCE if old.frame == self.frame else Cause.FRAME
            elif not still_found(kept, files):
                self.made[path] = Cause.LINKS
            elif not self._is_there(kept, page_address(path)):
                self.made[path] = Cause.LOST
            else:
                self.shelf.pages[path] = kept
        statics = old.statics.items()
        if all(kept.key == self.frame and self._is_there(kept, name, _ending(name)) for name, kept in statics):
            self.shelf.statics = dict(statics)

    def _is_there(self, kept: Kept, where: str, ending: str = "html") -> bool:
        """Whether the old site or the cache has the file, undamaged."""
        return self._untouched(where, kept.digest) or is_whole(self.cache, kept, ending)

    def fill(self, stage: Stage | None = None) -> None:
        """Makes what the shelf lacks, on a stage that is already set; else MkDocs is loaded only when it lacks any."""
        if stage:
            self._make(stage)
        elif self.made or not self.shelf.theme or not self.shelf.statics:
            from loa.hosts.staged import staged  # noqa: PLC0415  # half a second only where pages are made

            with staged(self.site) as new:
                self._make(new)
        order = tuple(self.keys)
        self.doubtful = self.doubtful or bool(broken_links(self.shelf.pages, order))

    def _make(self, stage: Stage) -> None:
        self.shelf.theme = stage.theme
        for page in stage.all_rendered(tuple(self.made), self.site.wishes.workers.processes):
            key = self.keys[page.path]
            self.cache.kept(key, "html", page.html)
            self.shelf.pages[page.path] = Kept(key, digest(page.html), page.found, page.anchors, page.links)
            self.doubtful = self.doubtful or bool(page.warned)
        if not self.shelf.statics:
            self._make_statics(stage)
        self.doubtful = self.doubtful or bool(stage.heard)

    def _make_statics(self, stage: Stage) -> None:
        with _scratch(self.site.root) as folder:
            stage.statics(folder)
            for name in addresses_in(folder):
                content = (folder / name).read_bytes()
                self.cache.kept(self.frame, _ending(name), content)
                self.shelf.statics[name] = Kept(self.frame, digest(content))

    def wanted(self) -> Mapping[str, Wanted]:
        """What belongs at every address of the finished site."""
        made = self.site.made.files if self.site.made else {}
        found = {where: wanted_file(Path(file)) for where, file in self.shelf.theme.items()}
        for name, kept in self.shelf.statics.items():
            found[name] = Wanted(file_of_page(self.cache, kept, _ending(name)), kept.digest)
        for output in self.site.plan.outputs:
            if isinstance(output, Page):
                kept = self.shelf.pages[output.path]
                found[address(output)] = Wanted(file_of_page(self.cache, kept), kept.digest)
            else:
                held = made[output.path]
                found[output.path] = _cached(held) if isinstance(held, Path) else wanted_bytes(held)
        return found


def _cached(path: Path) -> Wanted:
    """A file; one of the cache's vouches for its bytes by its name."""
    key, dash, content = path.stem.partition("-")
    if dash and path.parent.name == key[:2] and len(content) == len(key):
        return Wanted(path, content)
    return wanted_file(path)


def _ending(name: str) -> str:
    return name.replace("/", "-")


@contextmanager
def _scratch(root: Path) -> Iterator[Path]:
    (root / ".loa").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root / ".loa") as folder:
        yield Path(os.fspath(folder))
