"""SVG: what a drawing may not carry when strangers' browsers open it.

In: an SVG file's bytes. Out: problems. Not here: drawing SVG (paint/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.problems import Place, Problem, problem
from loa.source.text import file_lines

_UNWANTED = re.compile(
    r"""<script\b|<foreignObject\b|<!ENTITY\b|<iframe\b|\bon[a-z]+\s*=\s*["']
    |(?:href|src)\s*=\s*["']\s*(?!\#|data:image/(?:png|jpe?g|webp);)[^"'\s]|@import\b|url\(\s*["']?\s*(?!\#)[a-z/]""",
    re.IGNORECASE | re.VERBOSE,
)


def svg_problems(file: str, data: bytes) -> Iterator[Problem]:
    """Scripts, event handlers, entities and anything fetched from elsewhere, one problem a line."""
    for number, line in enumerate(file_lines(data), 1):
        match = _UNWANTED.search(line)
        if match:
            yield problem(Place(file, number, match.start() + 1, match.end() + 1), "P060", text=match[0].strip())
