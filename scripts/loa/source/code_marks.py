"""Code marks: which characters of a Markdown text are code, and so mean nothing.

In: a Markdown text. Out: the same with spaces where code stands. Not here: what is looked for in the rest (body.py).

A character counts as code only where every Markdown reader agrees: in a closed fence with a plain opening line, or
between backticks of a paragraph in which every one has its partner on its own line. What is doubtful stays visible.
"""

from __future__ import annotations

import re

_OPENING = re.compile(
    r"""^(?P<before>[ \t>]*)(?P<fence>`{3,}|~{3,})[ \t]*(?:[\w+#.-]+|\{[^{}<>]*\})?(?:[ \t]+\w+="[^"<>]*")*[ \t]*$"""
)
_TICKS = re.compile(r"`+")
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
        end = _closing(lines, index + 1, opening["before"], opening["fence"])
        if end is None:
            unclosed.append(index)
            index += 1
            continue
        for inside in range(index, end + 1):
            lines[inside] = " " * len(lines[inside])
        index = end + 1
    return _without_inline("\n".join(lines)), tuple(unclosed)


def _closing(lines: list[str], start: int, before: str, fence: str) -> int | None:
    """The line that closes a fence: as far in as the opening one, and no line between them further out."""
    for index in range(start, len(lines)):
        if lines[index].rstrip() == before + fence:
            return index
        if lines[index].strip() and not lines[index].startswith(before):
            return None
    return None


def _without_inline(text: str) -> str:
    if "`" not in text:
        return text
    parts: list[str] = []
    start = 0
    for gap in [*(match.span() for match in _GAP.finditer(text)), (len(text), len(text))]:
        parts += [_paragraph(text[start : gap[0]]), text[gap[0] : gap[1]]]
        start = gap[1]
    return "".join(parts)


def _paragraph(text: str) -> str:
    """A paragraph without its code, if every backtick has its partner on its own line; as it is, if one has none."""
    lines: list[str] = []
    for line in text.split("\n"):
        spans = _spans(line)
        if spans is None:
            return text
        letters = list(line)
        for begin, end in spans:
            letters[begin:end] = " " * (end - begin)
        lines.append("".join(letters))
    return "\n".join(lines)


def _spans(line: str) -> list[tuple[int, int]] | None:
    """Where code stands on a line: from a run of backticks to the next run as long; None when a run is left over."""
    runs = [match.span() for match in _TICKS.finditer(line)]
    later: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[number][1] - runs[number][0], []).append(number)
    spans: list[tuple[int, int]] = []
    number = 0
    while number < len(runs):
        alike = later[runs[number][1] - runs[number][0]]
        while alike and alike[-1] <= number:
            alike.pop()
        if not alike or line[: runs[number][0]].endswith("\\"):
            return None
        spans.append((runs[number][0], runs[alike[-1]][1]))
        number = alike[-1] + 1
    return spans
