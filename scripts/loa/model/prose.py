"""Prose: every text of a record that its writer has put into words of their own.

In: a record. Out: texts with the paths of their keys. Not here: judging them, verbatim letters (their kind knows).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loa.model.chain import Evidence
from loa.model.record import Part, Path, Record
from loa.model.values import Choice, Ref

_NOT_PROSE = frozenset(("id", "quote", "quotes", "file", "url", "code", "address", "symbol", "number"))
"""Keys whose values are names for machines, or somebody else's words."""

_NAMES = frozenset(("title", "short", "headline", "label", "name", "alt"))
"""Keys whose values name a thing and do not tell of it."""


@dataclass(frozen=True, slots=True)
class Prose:
    """One text.

    Shape: `is_name` for titles and headlines, `is_source` for what says where a fact comes from; `body` is the Markdown
    below the front matter.
    """

    path: Path
    text: str
    is_name: bool = False
    is_source: bool = False

    @property
    def is_body(self) -> bool:
        """Whether it is the record's body."""
        return self.path == ("body",)


def prose(record: Record) -> tuple[Prose, ...]:
    """The texts of a record in the order in which its kind declares them, the body last."""
    found = tuple(_inside(record, (), False))
    return (*(one for one in found if not one.is_body), *(one for one in found if one.is_body))


def _inside(value: object, path: Path, is_source: bool) -> Iterator[Prose]:
    if isinstance(value, Part):
        for name in type(value).model_fields:
            if name not in _NOT_PROSE:
                yield from _inside(getattr(value, name), (*path, name), is_source or isinstance(value, Evidence))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(item, (*path, index), is_source)
    elif isinstance(value, str) and not isinstance(value, Ref | Choice) and not value.startswith("https://"):
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        yield Prose(path, value, key in _NAMES, is_source)
