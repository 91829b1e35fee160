"""Ground: what every page of the desk stands on: the site as last looked at, its kinds, its unfinished work.

In: a root, a preview. Out: look-ups. Not here: pages (app.py, forms.py, texts.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from loa.build.site import Prepared
from loa.desk.shelf import Shelf
from loa.desk.tasks import TaskGroup, task_groups
from loa.hosts.preview import Preview
from loa.hosts.theme import directory_url
from loa.kind import Kind, Menu
from loa.kinds import KINDS
from loa.messages.excerpt import Excerpt, excerpt
from loa.messages.words import Told, told
from loa.model.form import Field, form_of
from loa.model.library import Library
from loa.problems import Place, Problem, Severity
from loa.source.folder import LOCAL
from loa.world import World


@dataclass(frozen=True, slots=True)
class Shown:
    """A problem as a page shows it: in words, with its line; `link` opens the file in the desk."""

    problem: Problem
    words: Told
    is_error: bool
    line: Excerpt | None
    link: str


@dataclass
class Ground:
    """One site on the desk."""

    root: Path
    preview: Preview
    preview_url: str
    _forms: dict[str, Field] = field(default_factory=dict)
    _tasks: tuple[Prepared | None, tuple[TaskGroup, ...]] = (None, ())

    @cached_property
    def shelf(self) -> Shelf:
        """Its unfinished work."""
        return Shelf(self.root)

    @property
    def library(self) -> Library | None:
        """Its records, those that wait for their day too, None while site.yml cannot be read."""
        return self.preview.site.checked.ruled

    @property
    def world(self) -> World | None:
        """The day and all else from outside."""
        return self.preview.site.checked.world

    def form(self, kind: Kind) -> Field:
        """The form of a kind."""
        if kind.name not in self._forms:
            self._forms[kind.name] = form_of(kind.record)
        return self._forms[kind.name]

    def tasks(self) -> tuple[TaskGroup, ...]:
        """What is to do, counted once for each look at the site."""
        site = self.preview.site
        if self._tasks[0] is not site:
            checked = site.checked
            known = checked.library is not None and checked.world is not None
            self._tasks = (site, task_groups(checked.library, checked.world.today) if known else ())  # type: ignore[arg-type, union-attr]  # `known` says so
        return self._tasks[1]

    def problems(self, file: str | None = None) -> tuple[Shown, ...]:
        """What is wrong, errors first; with one file only, if it is given."""
        site = self.preview.site
        found = [one for one in site.problems if file in (None, one.place.file)]
        return tuple(self.shown(one) for one in sorted(found, key=pressing))

    def shown(self, problem: Problem) -> Shown:
        """A problem in words."""
        lines, place = self.preview.site.checked.lines_of(problem.place.file), problem.place
        there = 1 <= place.line <= len(lines) and lines[place.line - 1].strip()
        line = excerpt(lines[place.line - 1], place.column, place.end_column) if there else None
        return Shown(problem, told(problem), problem.severity is Severity.ERROR, line, link_of(place.file, place.line))

    def page(self, kind: Kind, name: str) -> str:
        """Where a record's page is in the preview, or will be when the record was looked at with all others."""
        path, mark, anchor = kind.record.model_construct(id=name or kind.name, title=kind.label).page.partition("#")
        return f"{self.preview_url}{directory_url(path)}{mark}{anchor}"


def pressing(problem: Problem) -> tuple[bool, str, bool, Place]:
    """Errors first, file by file; of a file first what is wrong with its writing: the rest often follows from it."""
    place = problem.place
    return problem.severity is not Severity.ERROR, place.file, not problem.code.startswith("P0"), place


def kinds_by_menu() -> Mapping[Menu, tuple[Kind, ...]]:
    """The kinds an officer may write, in the order of the menu."""
    return {menu: tuple(kind for kind in KINDS if kind.menu is menu) for menu in Menu}


def kind_of_folder(name: str) -> Kind | None:
    """The kind whose files lie in a folder; kinds of a single file go by their English name."""
    return next((kind for kind in KINDS if (kind.folder or kind.name) == name), None)


def kind_of_file(file: str) -> tuple[Kind, str] | None:
    """(kind, id) of a file of content/, None when no kind has such files."""
    folder, _, name = file.removeprefix("content/").rpartition("/")
    for kind in KINDS:
        if name == kind.record.FILE and not folder:
            return kind, ""
        if kind.folder and kind.folder == folder and name.endswith((".yml", ".md")):
            return kind, name.rpartition(".")[0]
    return None


def link_of(file: str, line: int = 0) -> str:
    """Where the desk opens a file: in its form, or as text where it has none."""
    found = kind_of_file(file)
    if found is None:
        return f"/tep/{file}#dong-{line}" if file.endswith((".yml", ".md")) else "/"
    kind, name = found
    return f"/sua/{kind.folder or kind.name}/{name}" if kind.folder else f"/sua/{kind.name}/"


def packed_of(ground: Ground, kind: Kind) -> Iterator[tuple[str, str, str]]:
    """(title, pack, file to fill in or "") of every record of a kind that came in a pack: it has no form here."""
    library = ground.library
    for record in library.of(kind.name) if library else ():
        assert library
        mark = library.mark(record)
        if mark:
            stem = f"{LOCAL}/{kind.folder}/{record.id}"
            files = (f"{stem}{ending}" for ending in (".yml", ".md") if (ground.root / f"{stem}{ending}").is_file())
            yield record.title, mark.title, next(files, "")


def files_of(ground: Ground, kind: Kind) -> Iterator[tuple[str, str, bool]]:
    """(id, title, whether it is sound) of every record of a kind, also of those that cannot be read."""
    library = ground.library
    sound = {record.id: record.title for record in library.of(kind.name) if not library.mark(record)} if library else {}
    if kind.record.FILE:
        yield "", kind.label, bool(sound)
        return
    folder = ground.root / "content" / kind.folder
    names = {file.stem for ending in ("yml", "md") for file in folder.glob(f"*.{ending}")}
    for name in sorted(names | set(sound), key=lambda name: sound.get(name, name)):
        yield name, sound.get(name, name), name in sound
