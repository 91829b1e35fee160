"""Officers' Markdown made part of a page: anchors of our own on headings, links to content files led to their pages.

In: a Markdown body that has passed the Markdown rules, its page, the library. Out: Markdown to put on the page, and
the pictures it shows. Not here: judging the body (source/markdown.py), plain values (escape.py).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from loa.model.library import Library
from loa.pages.writer import link, markdown
from loa.source.body import body_links
from loa.source.folder import below_content
from loa.source.slug import slug

CONTENT = "content/"
"""Where officers' files lie, seen from the site's root."""

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_OWN_ANCHOR = re.compile(r"\{[^}]*#[^}]*\}$")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_CODE = re.compile(r"((`+).*?\2)")
_TARGET = re.compile(r"(!?)(\[(?:[^\[\]]|\[[^\]]*\](?:\([^)]*\))?)*\]\(\s*<?)([^)\s>]+)")
_DEFINITION = re.compile(r"^()( {0,3}\[[^\]]+\]:\s*<?)([^\s>]+)")


def body_markdown(body: str, origin: str, library: Library) -> str:
    """The body as part of the page `origin`, whose file lies at the same place below content/.

    Headings outside code get an anchor by our own rule (đ becomes d) unless they have one; links to the officers'
    files ("../huong-dan/x.yml") lead to the pages made of them. Nothing else is touched.
    """
    pages = {below_content(library.file(record)): record.page for record in library.all()}
    taken: dict[str, int] = {}
    lines = [
        line if in_code else _line(_anchored(line, taken), origin, pages) for line, in_code in _lines(body.strip("\n"))
    ]
    return markdown("\n".join(lines))


def body_pictures(body: str, origin: str, library: Library) -> tuple[str, ...]:
    """The picture files of content/ that the body shows, each once, seen from the site's root."""
    named = (CONTENT + linked_file(shown.target, origin) for shown in body_links("", body, 1) if shown.is_picture)
    return tuple(dict.fromkeys(file for file in named if file in library.files))


def _lines(body: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it belongs to fenced code."""
    fence = ""
    for line in body.split("\n"):
        match = _FENCE.match(line)
        if fence:
            yield line, True
            if match and match[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        else:
            fence = match[1] if match else ""
            yield line, bool(match)


def _anchored(line: str, taken: dict[str, int]) -> str:
    """A heading with its anchor; any other line as it is."""
    match = _HEADING.match(line)
    if not match or _OWN_ANCHOR.search(match[2]):
        return line
    anchor = slug(_LINK.sub(r"\1", match[2])) or "muc"
    taken[anchor] = taken.get(anchor, 0) + 1
    if taken[anchor] > 1:
        anchor = f"{anchor}-{taken[anchor]}"
    return f"{match[1]} {match[2]} {{ #{anchor} }}"


def _line(line: str, origin: str, pages: dict[str, str]) -> str:
    """The line with the links outside its code spans led to pages."""

    def led(match: re.Match[str]) -> str:
        return match[1] + match[2] + _led(match[3], origin, pages)

    parts = _CODE.split(line)
    # Splitting by a pattern of two groups gives text, code, backticks, text, …
    for index in range(0, len(parts), 3):
        parts[index] = _TARGET.sub(led, _DEFINITION.sub(led, parts[index]))
    return "".join(part for index, part in enumerate(parts) if index % 3 != 2)


def _led(target: str, origin: str, pages: dict[str, str]) -> str:
    """The target of a link; that of a content file replaced by its page."""
    if ":" in target.partition("/")[0] or target.startswith(("#", "/")):
        return target
    _, mark, anchor = target.partition("#")
    page = pages.get(linked_file(target, origin))
    return link(origin, page) + mark + anchor if page else target


def linked_file(target: str, origin: str) -> str:
    """The file that a relative link of a page means, below content/."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(origin), target.partition("#")[0]))
