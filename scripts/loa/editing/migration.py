"""Migration: content of an older way of writing, brought to the present one; comments and order stay.

In: the texts of content/, the steps from each format to the next. Out: the texts that read otherwise.
Not here: reading and writing files (cli/migrate.py), what the present format is (model/site.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loa.model.site import FORMAT

SETTINGS = "content/site.yml"
_FORMAT = re.compile(r"(?m)^format:[ \t]*(\d+)[^\n]*$")
_FRONT = re.compile(r"\A---\n.*?^---$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Renamed:
    """A key of the records in one folder that has another name from the next format on."""

    folder: str
    old: str
    new: str


STEPS: Mapping[int, Sequence[Renamed]] = {}
"""What changes from each format to the next. None yet: 1 is the first format that has a number."""


def format_of(settings: str) -> int | None:
    """The format that a site's settings name; None when they name none, which is the first."""
    found = _FORMAT.search(settings)
    return int(found[1]) if found else None


def migrated(
    texts: Mapping[str, str], steps: Mapping[int, Sequence[Renamed]] = STEPS, to: int = FORMAT
) -> Mapping[str, str]:
    """The texts by path that read otherwise in the format `to`; the settings name it.

    Raises: ValueError when a file has both the old and the new name of a key: nobody but its writer knows which holds.
    """
    now = dict(texts)
    for number in range(format_of(texts[SETTINGS]) or 1, to):
        for step in steps[number]:
            for path in (path for path in now if path.startswith(f"content/{step.folder}")):
                now[path] = _renamed(path, now[path], step)
    now[SETTINGS] = _numbered(now[SETTINGS], to)
    return {path: text for path, text in now.items() if text != texts[path]}


def _renamed(path: str, text: str, step: Renamed) -> str:
    """The text with a key of its outermost level renamed: in YAML anywhere, in Markdown in the front matter."""
    front = _FRONT.match(text) if path.endswith(".md") else None
    head, rest = (text, "") if path.endswith(".yml") else (front[0], text[front.end() :]) if front else ("", text)
    old = re.compile(rf"(?m)^{re.escape(step.old)}(?=[ \t]*:)")
    if not old.search(head):
        return text
    if re.search(rf"(?m)^{re.escape(step.new)}[ \t]*:", head):
        raise ValueError(path, step.old, step.new)
    return old.sub(step.new, head) + rest


def _numbered(settings: str, number: int) -> str:
    """The settings with that format, written as the last line where there was none."""
    if format_of(settings) is not None:
        return _FORMAT.sub(f"format: {number}", settings, count=1)
    return settings.rstrip("\n") + f"\nformat: {number}\n"
