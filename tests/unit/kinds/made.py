"""Making pages of kinds for tests.

In: texts as officers type them. Out: the outputs of one record. Not here: worlds and libraries (kit.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import markdown

from kit import library, world
from loa.kind import Kind, Output, Page
from loa.kinds import KINDS
from loa.model.library import Library

BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in KINDS}
RECORDS = [kind.record for kind in KINDS]
EXTENSIONS = ("admonition", "attr_list", "def_list", "md_in_html", "sane_lists", "tables", "toc")
"""As mkdocs.yml switches them on."""


def site(**texts: str) -> Library:
    """A library of files named by their path with _ for - and __ for /: `van_ban__thu="…"` is van-ban/thu.yml."""
    return library({name.replace("__", "/").replace("_", "-") + ".yml": text for name, text in texts.items()}, RECORDS)


def outputs(whole: Library, kind: str, name: str) -> tuple[Output, ...]:
    """What is made of one record."""
    record = whole.get(kind, name)
    assert record is not None
    return tuple(BY_NAME[kind].outputs(record, whole, world()))


def page(whole: Library, kind: str, name: str) -> Page:
    """The page of one record."""
    return next(output for output in outputs(whole, kind, name) if isinstance(output, Page))


def listing(whole: Library, kind: str) -> Page:
    """The page of all records of a kind."""
    return next(output for output in BY_NAME[kind].listing(whole, world()) if isinstance(output, Page))


def shown(text: str) -> str:
    """The page's HTML as the hosts make it."""
    return str(markdown.markdown(text, extensions=list(EXTENSIONS)))
