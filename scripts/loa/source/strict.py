"""Strict: what legal YAML may do to an officer's words without a sound, and is told here.

In: nodes with places. Out: problems: keys written twice, words lost behind a #, curly quotes. Not here: broken YAML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from loa.problems import Problem, Severity, problem
from loa.source.chunk import DASH_LINE, Chunk
from loa.source.tree import Node, Scalar

_LOST = re.compile(r"^\s+#(?=[^\s#!])")
_CURLY_OPEN, _CURLY_CLOSE = "“”„‟«‘‛", "”“‟»’"

Entry = tuple[Scalar, Node]


def unique_entries(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries with each key once, the first one kept, and a problem for every later one."""
    first: dict[str | None, Entry] = {}
    problems: list[Problem] = []
    for key, value in entries:
        earlier = first.setdefault(key.text, (key, value))
        if earlier[0] is not key:
            problems.append(problem(key.place, "P021", key=key.text, line=earlier[0].place.line))
    return tuple(first.values()), tuple(problems)


def plain_text_problems(scalar: Scalar, chunk: Chunk, first: int, last: int) -> Iterator[Problem]:
    """What is likely to surprise in a value without quotes that stands on the chunk's lines `first` to `last`."""
    if first != last:
        for index in range(first + 1, min(last + 1, len(chunk.lines))):
            if DASH_LINE.match(chunk.lines[index]):
                yield problem(chunk.whole(index), "P034", text=chunk.lines[index].strip())
        return
    line = chunk.lines[first] if first < len(chunk.lines) else ""
    start = scalar.place.end_column - 1
    lost = _LOST.match(line[start:])
    if lost:
        begin, end = start + lost.end() - 1, len(line.rstrip())
        whole = f"{scalar.text or ''} {line[begin:end]}".strip()
        yield problem(chunk.place(first, begin, end), "P028", text=line[begin:end], fixed=quoted(whole))
    text = scalar.text or ""
    if len(text) > 2 and text[0] in _CURLY_OPEN and text[-1] in _CURLY_CLOSE and not _curly(text[1:-1]):
        yield problem(scalar.place, "P029", Severity.REMINDER, text=text, fixed=quoted(text[1:-1]))
    if len(text) > 2 and text.find('"') == len(text) - 1:
        whole = text[:-1].strip(_CURLY_OPEN + _CURLY_CLOSE)
        yield problem(scalar.place, "P035", Severity.REMINDER, text=text, fixed=quoted(whole), kept=f"'{text}'")


def _curly(text: str) -> bool:
    return any(letter in _CURLY_OPEN + _CURLY_CLOSE for letter in text)


def without_curly(text: str) -> str:
    """The text without the curly quotes around it; as it is when only a part of it stands in them."""
    inner = text.strip(_CURLY_OPEN + _CURLY_CLOSE + "\"'")
    return text if _curly(inner) else inner


def quoted(text: str) -> str:
    """The text as a YAML value on one line that says exactly this.

    >>> print(quoted('Mục 1: "an toàn"'))
    'Mục 1: "an toàn"'
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
