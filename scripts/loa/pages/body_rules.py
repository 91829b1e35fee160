"""What officers' Markdown must hold to, with its links followed.

In: a record with a body, library. Out: Problems. Not here: what is wrong inside Markdown itself (source/body.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loa.model.checkable import PAGE as CHECK_PAGE
from loa.model.checkable import Checkable
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Worded
from loa.pages.body import CONTENT, linked_file
from loa.problems import Place, Problem, problem
from loa.source.body import Link, body_links, body_problems, scheme
from loa.source.folder import below_content
from loa.source.nearest import nearest
from loa.world import World


def body_sound(record: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The body is Markdown without HTML of its own, its pictures are told in words, its links lead somewhere."""
    body = record.body if isinstance(record, Worded) else None
    if not body:
        return
    file = library.file(record)
    line, indent = _start(record, library)
    for found in body_problems(file, body, line):
        yield replace(found, place=_shifted(found.place, indent))
    known = _known(library)
    for link in body_links(file, body, line):
        if not scheme(link.target) and not link.target.startswith(("#", "/")):
            yield from _dead(link, record, known, indent)


def _start(record: Record, library: Library) -> tuple[int, int]:
    """(line, columns of indent) at which the body begins in the record's file."""
    line = library.body_line(record)
    if line:
        return line, 0
    place, lines = library.place(record, "body"), library.tree(record).lines
    if lines[place.line - 1][place.column - 1 : place.column] not in ("|", ">"):
        return place.line, place.column - 1
    below = next((text for text in lines[place.line :] if text.strip()), "")
    return place.line + 1, len(below) - len(below.lstrip())


def _shifted(place: Place, indent: int) -> Place:
    return replace(place, column=place.column + indent, end_column=place.end_column + indent)


def _known(library: Library) -> frozenset[str]:
    """Every path below content/ that a body may link to: files, their pages, the pages of all of a kind."""
    names = {CHECK_PAGE} if any(isinstance(record, Checkable) for record in library.all()) else set()
    for record in library.all():
        names |= {below_content(library.file(record)), record.page}
        if record.FOLDER:
            names.add(f"{record.FOLDER}/index.md")
    return frozenset(names | {file.removeprefix(CONTENT) for file in library.files})


def _dead(link: Link, record: Record, known: frozenset[str], indent: int) -> Iterator[Problem]:
    """The problem of a link that leads nowhere."""
    path = linked_file(link.target, record.page)
    if not link.target.partition("#")[0] or path in known:
        return
    meant = nearest(path, known) or next((name for name in sorted(known) if _stem(name) == _stem(path)), None)
    place = _shifted(link.place, indent)
    if meant:
        yield problem(place, "P350", text=link.target, nearest=f"{'../' * record.page.count('/')}{meant}")
    else:
        yield problem(place, "P351", text=link.target)


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]
