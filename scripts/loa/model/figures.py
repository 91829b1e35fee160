"""The rule about numbers that every kind shares: a number told to readers has a source and a day.

In: any record, library, world. Out: Problems. Not here: what a source is (chain.py), whether its day has come
(sources.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.model.chain import Evidence
from loa.model.library import Library
from loa.model.record import Part, Path, Record
from loa.model.roles import Obliging
from loa.model.values import Choice, Ref
from loa.problems import Place, Problem, problem
from loa.world import World

NUMBER = re.compile(
    r"(?<![\w./,-])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?\s*(?:triệu|tỷ|nghìn|ngàn|%|phần trăm))(?![\w%]|\.\d)",
    re.IGNORECASE,
)
"""Numbers as statistics are written: thousands with points, millions and shares in words. Dates, telephones and small
counts are none."""

_NOT_TOLD = frozenset(("quote", "quotes", "target", "goals", "id"))
"""Keys that hold letters' own words, which name their letter, or what is meant to be reached, which is no fact yet."""

_HOMES = ("evidence", "figures", "figure")


def figures_sourced(record: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A record that tells a number tells somewhere where it is from and as of when; letters speak for themselves."""
    if isinstance(record, Obliging) or _has_source(record):
        return
    home = next((key for key in _HOMES if key in type(record).model_fields), "figures của tệp chiến dịch")
    for path, text in _texts(record, ()):
        for match in NUMBER.finditer(text):
            yield problem(_place(record, library, path, match), "P816", text=match[0], key=home)


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Every text that readers see, with the path of keys that leads to it."""
    if isinstance(value, Part):
        for name in type(value).model_fields:
            if name not in _NOT_TOLD:
                yield from _texts(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
    elif isinstance(value, str) and not isinstance(value, Ref | Choice) and not value.startswith("https://"):
        yield path, value


def _has_source(value: object) -> bool:
    if isinstance(value, Evidence):
        return True
    if isinstance(value, Part):
        return any(_has_source(getattr(value, name)) for name in type(value).model_fields)
    return isinstance(value, tuple) and any(_has_source(item) for item in value)


def _place(record: Record, library: Library, path: Path, match: re.Match[str]) -> Place:
    """The value's place; in a page's own text the number's."""
    first = library.body_line(record)
    if path != ("body",) or not first:
        return library.place(record, *path)
    before = match.string[: match.start()]
    column = match.start() - before.rfind("\n")
    return Place(library.file(record), first + before.count("\n"), column, column + len(match[0]))
