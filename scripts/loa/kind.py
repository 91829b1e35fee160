"""Kind and Output: what one idea of the site declares, and what it may produce.

In: records, library, world. Out: the shapes of kinds and outputs. Not here: any particular kind (kinds/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Problem
from loa.sheet.finish import PLAIN, Finish
from loa.sheet.marks import Sheet
from loa.world import World


class Menu(Enum):
    """Whom a section of the site serves; the menu is grouped by it, in this order."""

    READER = "Cho bà con"
    MATERIAL = "Tài liệu truyền thông"
    WORK = "Văn bản và kết quả"
    ABOUT = "Về trang này"


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown page. `path` is its source path ("huong-dan/x.md"), `text` its Markdown without front matter.

    Shape: `meta` becomes the front matter (`template`, `search`, `description`, …); `edit` is the file the
    officer should open; `hidden` pages are built but stand in no navigation.
    """

    path: str
    title: str
    text: str
    edit: str
    meta: Mapping[str, object] = field(default_factory=dict)
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Print:
    """A painted sheet.

    Shape: `format` is "png", "webp", "svg" or "pdf"; `dpi` counts for the pixel formats, `finish` for PDF.
    """

    path: str
    sheet: Sheet
    format: str
    dpi: int
    edit: str
    finish: Finish = PLAIN


@dataclass(frozen=True, slots=True)
class Copy:
    """A file passed on, a picture without what it tells of its making; `file` is relative to the site root."""

    path: str
    file: str
    edit: str


@dataclass(frozen=True, slots=True)
class Data:
    """Bytes made here: a standalone landing page, a feed, an export."""

    path: str
    content: bytes
    edit: str


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a bundle: its name in there, the output whose bytes it has, what people must know of it.

    Shape: `alt` tells a picture in words; `licence` says how it may be used; `record` is the file it was made from.
    """

    name: str
    output: Print | Copy | Data
    alt: str = ""
    licence: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A zip of other outputs; the build adds the manifest.

    Shape: the names of `members` are relative, with forward slashes, and begin with the folder that unpacking makes;
    Prints and Copies among them stand in the plan themselves, Data need not.
    """

    path: str
    title: str
    members: tuple[Member, ...]
    edit: str


Output = Page | Print | Copy | Data | Bundle

Rule = Callable[[Record, Library, World], Iterable[Problem]]
LibraryRule = Callable[[Library, World], Iterable[Problem]]


def no_outputs(_record: Record, _library: Library, _world: World) -> Iterable[Output]:
    """Nothing: for kinds whose records only serve others."""
    return ()


def no_listing(_library: Library, _world: World) -> Iterable[Output]:
    """Nothing: for kinds without a page of all their records."""
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One idea of the site.

    Shape: `record` says its names and folder; `outputs` are one record's, `listing` those of all of them
    together; `rules` are asked one by one for every record, `library_rules` once of them all; `package` finds example
    files and page templates; `menu` is the group of the menu in which its listing stands.
    """

    record: type[Record]
    package: str
    outputs: Callable[[Record, Library, World], Iterable[Output]] = no_outputs
    listing: Callable[[Library, World], Iterable[Output]] = no_listing
    rules: tuple[Rule, ...] = ()
    library_rules: tuple[LibraryRule, ...] = ()
    menu: Menu = Menu.ABOUT

    @property
    def name(self) -> str:
        """Its English name: "poster"."""
        return self.record.KIND

    @property
    def folder(self) -> str:
        """Its folder below content/: "ap-phich"; "" for kinds of one file at the root."""
        return self.record.FOLDER

    @property
    def label(self) -> str:
        """What readers call one of them."""
        return self.record.LABEL

    @property
    def plural(self) -> str:
        """What readers call many of them."""
        return self.record.PLURAL
