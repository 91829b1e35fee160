"""Code marks: which characters of a Markdown text are code, and so mean nothing.

In: a Markdown text. Out: the same with spaces where code stands. Not here: what is looked for in the rest (body.py).

A character counts as code only where every Markdown reader agrees: in a closed fence with a plain opening line, or
between backticks on one line that would also pair when the whole paragraph is read. What is doubtful stays visible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPENING = re.compile(
    r"""^[ \t>]*(?P<fence>`{3,}|~{3,})[ \t]*(?:[\w+#.-]+|\{[^{}<>]*\})?(?:[ \t]+\w+="[^"<>]*")*[ \t]*$"""
)
_TICKS = re.compile(r"(?<!\\)`+")
_LINE_END = re.compile(r"\n")
_GAP = re.compile(r"\n[ \t]*\n")


def without_code(text: str) -> tuple[str, tuple[int, ...]]:
    """(text with code blanked out and nothing moved, indexes of the lines that open a fence which never closes)."""
    lines = text.split("\n")
    unclosed: list[int] = []
    index = 0
    while index < len(lines):
        opening = _OPENING.match(lines[index])
        if opening is None:
            index += 1
            continue
        end = _closing(lines, index + 1, opening["fence"])
        if end is None:
            unclosed.append(index)
            index += 1
            continue
        for inside in range(index, end + 1):
            lines[inside] = " " * len(lines[inside])
        index = end + 1
    return _without_inline("\n".join(lines)), tuple(unclosed)


def _closing(lines: list[str], start: int, fence: str) -> int | None:
    return next((index for index in range(start, len(lines)) if lines[index].strip(" \t>") == fence), None)


def _without_inline(text: str) -> str:
    if "`" not in text:
        return text
    together = _blanked(text, _GAP)
    by_line = _blanked(text, _LINE_END)
    return "".join(a if a == b else c for a, b, c in zip(together, by_line, text, strict=True))


def _blanked(text: str, parting: re.Pattern[str]) -> str:
    """The text with its code spans blanked out, where no span reaches across what parts the text."""
    letters = list(text)
    start = 0
    for gap in [*(match.span() for match in parting.finditer(text)), (len(text), len(text))]:
        for begin, end in _spans(text, start, gap[0]):
            letters[begin:end] = (letter if letter == "\n" else " " for letter in letters[begin:end])
        start = gap[1]
    return "".join(letters)


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where code stands between start and end: from a run of backticks to the next run that is as long."""
    runs = [match.span() for match in _TICKS.finditer(text, start, end)]
    later: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[number][1] - runs[number][0], []).append(number)
    number = 0
    while number < len(runs):
        alike = later[runs[number][1] - runs[number][0]]
        while alike and alike[-1] <= number:
            alike.pop()
        if alike:
            yield runs[number][0], runs[alike[-1]][1]
            number = alike[-1]
        number += 1
