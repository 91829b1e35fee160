"""Preview: the site as it is being written, held ready to be shown, with what is wrong in it.

In: a site's root, files that were saved. Out: what belongs at each address, news of what has changed.
Not here: browsers (live.py).

What was saved is shown at once: the saved record's own pages are made of it alone, everything else stays. Then all of
the content is looked at, and whatever else has changed by it follows.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from loa.build.memory import StoredMemory
from loa.build.site import Prepared, prepared
from loa.build.wishes import Wishes
from loa.hosts.incremental import Work
from loa.hosts.laid import Wanted
from loa.hosts.pages import shelf_write
from loa.hosts.rendered import Stage
from loa.hosts.staged import staged
from loa.kind import Page
from loa.kinds import KINDS
from loa.messages.words import told
from loa.model.read import CONTENT, record_again
from loa.problems import Problem
from loa.site.plan import page_address

Told = Mapping[str, object]
"""A problem as a page shows it: file, line, error (or reminder), message, remedy."""


@dataclass(frozen=True, slots=True)
class New:
    """One piece of news: the addresses that have changed, and all problems there are now."""

    number: int
    changed: frozenset[str]
    problems: tuple[Told, ...]


@dataclass
class News:
    """News in order, for any number of listeners."""

    last: int = 0
    problems: tuple[Told, ...] = ()
    _kept: list[New] = field(default_factory=list)
    _come: threading.Condition = field(default_factory=threading.Condition)

    def tell(self, changed: Iterable[str], problems: tuple[Told, ...] | None = None) -> None:
        """Tells everybody who listens; the problems stay as they were unless new ones are given."""
        with self._come:
            self.last += 1
            self.problems = self.problems if problems is None else problems
            self._kept = [*self._kept[-99:], New(self.last, frozenset(changed), self.problems)]
            self._come.notify_all()

    def after(self, number: int, patience_s: float) -> New | None:
        """All news after that number in one, or None when none came in time."""
        with self._come:
            self._come.wait_for(lambda: self.last > number, patience_s)
            changed = frozenset(one for new in self._kept if new.number > number for one in new.changed)
            return New(self.last, changed, self.problems) if self.last > number else None


class Preview:
    """The site below a root, ready to be shown."""

    def __init__(self, root: Path, wishes: Wishes, tell: Callable[[Prepared], None]) -> None:
        self.root = root
        self.news = News()
        self._wishes = wishes
        self._tell = tell
        self._memory = StoredMemory(root)
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._wanted: Mapping[str, Wanted] = {}
        self._fresh: dict[str, tuple[int, bytes]] = {}
        self._saved = 0
        self._site: Prepared | None = None
        self._stage: Stage | None = None
        self._stack = ExitStack()

    def content(self, path: str) -> bytes | None:
        """What belongs at an address as a browser asks for it ("huong-dan/"), None when nothing does."""
        self._ready.wait()
        where = f"{path}index.html" if not path or path.endswith("/") else path
        with self._lock:
            fresh, wanted = self._fresh.get(where), self._wanted.get(where)
        if fresh:
            return fresh[1]
        if wanted is None:
            return None
        return wanted.held.read_bytes() if isinstance(wanted.held, Path) else wanted.held

    @property
    def is_ready(self) -> bool:
        """Whether the site was looked at as a whole, so that there is something to show."""
        return self._ready.is_set()

    @property
    def site(self) -> Prepared:
        """The site as it was last looked at as a whole; waits for the first look."""
        self._ready.wait()
        with self._lock:
            assert self._site is not None
            return self._site

    def show_at_once(self, paths: Collection[Path]) -> None:
        """Makes the pages of a single saved record anew; whatever else was saved is left to `look_at_all`."""
        path = next(iter(paths)) if len(paths) == 1 else self.root
        there = path.is_relative_to(self.root) and path.is_file()
        self._show(path.relative_to(self.root).as_posix() if there else "", path.read_bytes() if there else b"")

    def show_unsaved(self, file: str, data: bytes) -> None:
        """Makes a record's pages as they would be if its file held these bytes; nothing of it is kept."""
        self._show(file, data)

    def _show(self, file: str, data: bytes) -> None:
        with self._lock:
            self._saved += 1
            saved, site, stage = self._saved, self._site, self._stage
        if not file or site is None or stage is None:
            return
        made = {page_address(page.path): stage.rendered(page.path, page).html for page in self._pages(site, file, data)}
        with self._lock:
            changed = {where for where, html in made.items() if self._html(where) != html}
            self._fresh |= {where: (saved, made[where]) for where in changed}
        if changed:
            self.news.tell(changed)

    def _html(self, where: str) -> bytes | None:
        if where in self._fresh:
            return self._fresh[where][1]
        wanted = self._wanted.get(where)
        return wanted.held.read_bytes() if wanted and isinstance(wanted.held, Path) else None

    def _pages(self, site: Prepared, file: str, data: bytes) -> Iterable[Page]:
        """The pages that the record in this file makes of itself now; none when that cannot be told in a moment."""
        library, world = site.checked.library, site.checked.world
        if library is None or world is None or not file.startswith(CONTENT):
            return ()
        again = record_again(library, file, data, [kind.record for kind in KINDS])
        if again is None:
            return ()
        key = next(key for key, entry in again.entries.items() if entry.tree.file == file)
        kind = next(kind for kind in KINDS if kind.name == key[0])
        outputs = kind.outputs(again.entries[key].record, again, world)
        return [output for output in outputs if isinstance(output, Page) and output.path in site.pages]

    def look_at_all(self) -> None:
        """Reads everything that has changed, makes what follows from it, and tells what is different now."""
        with self._lock:
            saved = self._saved
        site = prepared(self.root, self._wishes, memory=self._memory)
        work = Work(site, lambda _where, _content: False)
        with ExitStack() as stack:
            stage = stack.enter_context(staged(site))
            work.fill(stage)
            wanted = work.wanted()
            shelf_write(self.root, work.shelf)
            kept = stack.pop_all()
        with self._lock:
            changed = {where for where, one in wanted.items() if self._differs(where, one)} | (
                self._wanted.keys() - wanted.keys()
            )
            self._wanted, self._site, self._stage = wanted, site, stage
            self._fresh = {where: one for where, one in self._fresh.items() if one[0] > saved}
            self._stack.close()
            self._stack = kept
        self.news.tell(changed if self._ready.is_set() else (), tuple(map(_told, site.problems)))
        self._ready.set()
        self._tell(site)

    def _differs(self, where: str, wanted: Wanted) -> bool:
        """Whether a browser would get something else than it gets now."""
        fresh = self._fresh.get(where)
        if fresh:
            held = wanted.held.read_bytes() if isinstance(wanted.held, Path) else wanted.held
            return held != fresh[1]
        before = self._wanted.get(where)
        return before is None or before.digest != wanted.digest


def _told(problem: Problem) -> Told:
    words, place = told(problem, "vi"), problem.place
    return {
        "file": place.file,
        "line": place.line,
        "error": problem.severity.name == "ERROR",
        "message": words.sentence,
        "remedy": words.remedy,
    }


def served(wishes: Wishes) -> Wishes:
    """The wishes of a preview that is served: what is wrong is shown by the server, not built into every page."""
    return replace(wishes, preview=True, live=True)
