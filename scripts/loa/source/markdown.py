"""Markdown: the front matter of a page as a tree, and its body as text.

In: a file's bytes. Out: Front. Not here: what is wrong inside the body (body.py), turning it into HTML (hosts/).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from loa.problems import Place, Problem, in_order, problem
from loa.source.conflicts import conflict_free
from loa.source.text import Text, source_text
from loa.source.tree import Tree
from loa.source.yaml import yaml_tree

LARGEST_BYTES = 1024 * 1024
FENCE = "---"


@dataclass(frozen=True, slots=True)
class Front:
    """A page's file, taken apart.

    Shape: `tree` is None when there is no front matter to speak of. `body` is in NFC with LF line ends and begins on
    line `body_line` of the file; `written` is the same body as the editor shows it, for places to be exact.
    """

    tree: Tree | None
    body: str
    body_line: int
    written: str


def markdown_source(file: str, data: bytes) -> tuple[Front, tuple[Problem, ...]]:
    """The front matter and the body of a Markdown file, with the problems of the front matter and of the characters.

    Front matter opens on the first line with --- and closes with the next line that is ---.
    """
    text, problems = source_text(file, data, LARGEST_BYTES)
    if text is None:
        return Front(None, "", 1, ""), problems
    lines, conflicts = conflict_free(file, text.clean)
    text, problems = replace(text, clean=lines), (*problems, *conflicts)
    if not any(line.strip() for line in text.written):
        return _without_front(text), (*problems, problem(Place(file), "P003"))
    if text.written[0].rstrip() != FENCE:
        place = Place(file, 1, 1, len(text.written[0].rstrip()) + 1)
        return _without_front(text), conflicts or (*problems, problem(place, "P040"))
    end = next((index for index, line in enumerate(text.written) if index and line.rstrip() == FENCE), None)
    if end is None:
        return Front(None, "", len(text.written) + 1, ""), (*problems, problem(Place(file, 1, 1, 4), "P041"))
    # The characters were judged for the whole file; the front matter's share of it would be told twice.
    tree, found = yaml_tree(file, "\n".join(text.clean[1:end]).encode(), first_line=2)
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.clean[1:end]):
        found = (problem(Place(file, 1, 1, 4), "P042"),)
    if tree is not None:
        tree = replace(tree, lines=text.written)
    return _front(tree, text, end + 1), in_order((*problems, *found))


def _without_front(text: Text) -> Front:
    return _front(None, text, 0)


def _front(tree: Tree | None, text: Text, start: int) -> Front:
    """The parts, the body beginning with the line at an index."""
    written = "\n".join(text.clean[start:])
    return Front(tree, unicodedata.normalize("NFC", written), start + 1, written)
