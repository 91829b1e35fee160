"""Making officers' texts safe inside Markdown.

In: plain text. Out: Markup that Markdown shows letter for letter. Not here: templates (writer.py).
"""

from __future__ import annotations

import re

from markupsafe import Markup

_SPECIAL = re.compile(r"([\\`*_{}\[\]|~:])")
_LINE_START = re.compile(r"(?m)^[^\S\n]*(?:([#+=-])|(\d+)([.)]))|^[^\S\n]+")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def escaped(text: object) -> Markup:
    """The text as Markdown that shows exactly its letters: no emphasis, link, tag, list or heading comes of it.

    Line breaks stay, so a value that must stand on one line has to be one line; blanks at the start of a line go,
    because four of them would make it code.
    """
    if isinstance(text, Markup):
        return text
    entities = "".join(_HTML.get(letter, letter) for letter in str(text))
    marked = _SPECIAL.sub(lambda match: f"&#{ord(match[1])};", entities)
    return Markup(_LINE_START.sub(_guarded, marked))  # noqa: S704  # this is the place where text becomes safe


def _guarded(match: re.Match[str]) -> str:
    """A mark that would begin a list or heading at a line's start, as an entity; a number keeps its digits."""
    mark, number, stop = match.groups()
    if number:
        return f"{number}&#{ord(stop)};"
    return f"&#{ord(mark)};" if mark else ""
