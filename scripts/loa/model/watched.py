"""Watched: a library and an outside that write down what they are asked.

In: a Library, a World. Out: both as before, and the questions put to them; the answer to a question as a short text.
Not here: what is done with the questions (site/recall.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from hashlib import sha256

from loa.model.ledger import Ledger
from loa.model.library import Entry, Key, Library, key_of
from loa.model.memory import Question
from loa.model.occasion import Occasion
from loa.model.pack import Mark, Pack
from loa.model.record import Path, Record
from loa.model.renaming import Renaming
from loa.model.site import Site
from loa.model.values import Ref
from loa.problems import Place
from loa.source.tree import Tree
from loa.world import Pictures, SeenCode, Tones, World


class Watched(Library):
    """A library that writes down what it is asked; it answers as the one it stands for."""

    def __init__(self, whole: Library, heard: dict[Question, None]) -> None:
        for name, value in (("_whole", whole), ("_heard", heard)):
            object.__setattr__(self, name, value)

    def _asked(self, *question: str) -> Library:
        heard: dict[Question, None] = object.__getattribute__(self, "_heard")
        heard[question] = None
        whole: Library = object.__getattribute__(self, "_whole")
        return whole

    @property
    def site(self) -> Site:
        """As the library's; asked after."""
        return self._asked("entry", "site", "site").site

    @property
    def entries(self) -> Mapping[Key, Entry]:
        """As the library's; asked after."""
        return self._asked("all").entries

    @property
    def files(self) -> frozenset[str]:
        """As the library's; asked after."""
        return self._asked("files").files

    @property
    def ledger(self) -> Ledger | None:
        """As the library's; asked after."""
        return self._asked("ledger").ledger

    def all(self) -> Iterable[Record]:
        """As the library's; asked after."""
        return self._asked("all").all()

    def of(self, kind: str) -> tuple[Record, ...]:
        """As the library's; asked after."""
        return self._asked("kind", kind).of(kind)

    def every(self, kind: str) -> tuple[Record, ...]:
        """As the library's; asked after."""
        return self._asked("all").every(kind)

    def get(self, kind: str, name: str) -> Record | None:
        """As the library's; asked after."""
        return self._asked("entry", kind, name).get(kind, name)

    def resolve(self, reference: Ref) -> Record:
        """As the library's; asked after."""
        return self._asked("entry", reference.target, reference.id).resolve(reference)

    def referrers(self, record: Record, kind: str | None = None) -> tuple[Record, ...]:
        """As the library's; asked after."""
        return self._asked("named", *key_of(record)).referrers(record, kind)

    def mentions(self, record: Record) -> tuple[tuple[Record, Path], ...]:
        """As the library's; asked after."""
        return self._asked("named", *key_of(record)).mentions(record)

    @property
    def occasions(self) -> tuple[tuple[Record, Occasion], ...]:
        """As the library's; asked after."""
        return self._asked("dates").occasions

    @property
    def renamings(self) -> tuple[Renaming, ...]:
        """As the library's; asked after."""
        return self._asked("renamings").renamings

    def dates(self, names: frozenset[str]) -> tuple[tuple[Record, Occasion], ...]:
        """As the library's; asked after."""
        return self._asked("dates", *sorted(names)).dates(names)

    def tree(self, record: Record) -> Tree:
        """As the library's; asked after."""
        return self._asked("entry", *key_of(record)).tree(record)

    def place(self, record: Record, *path: str | int, key: bool = False) -> Place:
        """As the library's; asked after."""
        return self._asked("entry", *key_of(record)).place(record, *path, key=key)

    def mark(self, record: Record) -> Mark | None:
        """As the library's; asked after."""
        return self._asked("entry", *key_of(record)).mark(record)

    @property
    def packs(self) -> Mapping[str, Pack]:
        """As the library's; asked after."""
        return self._asked("packs").packs

    def body_line(self, record: Record) -> int:
        """As the library's; asked after."""
        return self._asked("entry", *key_of(record)).body_line(record)


class WatchedWorld(World):
    """An outside that writes down what it is asked; measuring depends on our own fonts alone and is not written."""

    __slots__ = ("_heard", "_whole")

    def __init__(self, whole: World, heard: dict[Question, None]) -> None:
        for name, value in (("_whole", whole), ("_heard", heard)):
            object.__setattr__(self, name, value)
        for name in ("measure", "missing"):
            object.__setattr__(self, name, getattr(whole, name))

    def _asked(self, *question: str) -> World:
        heard: dict[Question, None] = object.__getattribute__(self, "_heard")
        heard[question] = None
        whole: World = object.__getattribute__(self, "_whole")
        return whole

    @property
    def base_url(self) -> str:
        """As the world's; asked after."""
        return self._asked("base_url").base_url

    @property
    def today(self) -> date:
        """As the world's; asked after."""
        return self._asked("today").today

    def read(self, file: str) -> bytes:
        """As the world's; asked after."""
        return self._asked("file", file).read(file)

    @property
    def pictures(self) -> Pictures:
        """As the world's; each picture is asked after by its file."""
        return _WatchedPictures(self._asked)


class _WatchedPictures:
    """Pictures that write down which were looked at."""

    def __init__(self, asked: Callable[..., World]) -> None:
        self._asked = asked

    def _of(self, file: str) -> Pictures:
        return self._asked("file", file).pictures

    def size(self, file: str) -> tuple[float, float] | None:
        return self._of(file).size(file)

    def bare(self, file: str) -> bytes:
        return self._of(file).bare(file)

    def code(self, file: str) -> SeenCode | None:
        return self._of(file).code(file)

    def tones(self, file: str) -> Tones:
        return self._of(file).tones(file)


class Answers:
    """What a library and a world answer to questions, each as a text that changes when the answer does."""

    def __init__(self, library: Library, world: World) -> None:
        self._library = library
        self._world = world
        self._known: dict[Question, str] = {}

    def __getitem__(self, question: Question) -> str:
        """The answer, worked out once."""
        if question not in self._known:
            self._known[question] = self._answer(*question)
        return self._known[question]

    def _answer(self, sort: str, *names: str) -> str:
        if sort == "entry":
            entry = self._library.entries.get((names[0], names[1]))
            return entry.digest if entry else ""
        if sort == "file":
            return self._file(names[0])
        if sort == "today":
            return self._world.today.isoformat()
        return self._world.base_url if sort == "base_url" else _digest(self._parts(sort, *names))

    def _parts(self, sort: str, *names: str) -> Iterator[str]:
        """What the answers of many parts consist of."""
        whole = self._library
        if sort == "named":
            record = whole.get(names[0], names[1])
            mentions = whole.mentions(record) if record else ()
            yield from (f"{whole.entries[key_of(other)].digest} {path}" for other, path in mentions)
        elif sort == "ledger":
            yield "none" if whole.ledger is None else "\n".join(map(repr, whole.ledger.lines))
        elif sort == "dates":
            found = whole.dates(frozenset(names)) if names else whole.occasions
            yield from (f"{key_of(record)} {occasion}" for record, occasion in found)
        elif sort == "renamings":
            yield from map(repr, whole.renamings)
        elif sort == "packs":
            yield from (f"{name} {pack.digest}" for name, pack in sorted(whole.packs.items()))
        elif sort == "files":
            yield from sorted(whole.files)
        else:
            offered = ((key, entry) for key, entry in whole.entries.items() if not names or key not in whole.expired)
            yield from (entry.digest for key, entry in offered if key[0] in names or not names)

    def _file(self, name: str) -> str:
        with suppress(OSError):
            return sha256(self._world.read(name)).hexdigest()
        return "none"


def _digest(parts: Iterable[str]) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()
