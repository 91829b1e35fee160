"""Spaces: no-break spaces and tabs that pasting leaves where YAML expects plain spaces.

In: a chunk. Out: the same with plain spaces there, and problems. Not here: spaces inside texts, which stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loa.problems import Problem, problem
from loa.source.chunk import Chunk, block_text, indent_of

_ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ANY = f" \t{_ODD}"
_NEEDS_LOOK = re.compile(f"[\t{_ODD}]")
_ODD_RUN = re.compile(f"[{_ODD}]+")
_ODD_OR_TAB = re.compile(f"[\t{_ODD}]")
_FRAME = re.compile(
    rf"^(?P<indent>[{_ANY}]*)(?P<dashes>(?:-[{_ANY}]+)*)(?:(?P<key>\w[^:#]{{0,200}}?)(?P<gap>[{_ANY}]{{0,20}}):(?P<after>[{_ANY}]+))?"
)
"""What holds a line together: the space before, around and behind its dashes and its key."""


def plain_spaced(chunk: Chunk) -> tuple[Chunk, tuple[Problem, ...]]:
    """The chunk with plain spaces in the frame of every line; columns stay. Tabs of indentation stay, too."""
    odd = [index for index, line in enumerate(chunk.lines) if _NEEDS_LOOK.search(line)]
    if not odd:
        return chunk, ()
    text = block_text(chunk.lines)
    problems: list[Problem] = []
    lines = list(chunk.lines)
    for index in odd:
        if index in text:
            if _begins_text(chunk, index, text):
                problems.append(problem(chunk.place(index, 0, indent_of(lines[index])), "P009"))
                lines[index] = lines[index].partition("\t")[0] + lines[index].lstrip()
            continue
        if not lines[index].strip():
            lines[index] = ""
            continue
        problems += _frame_problems(chunk, index)
        lines[index] = _framed(lines[index]).rstrip(" \t")
    return Chunk(chunk.file, tuple(lines), chunk.first_line), tuple(problems)


def _begins_text(chunk: Chunk, index: int, text: frozenset[int]) -> bool:
    """Whether the line sets the indentation of a block scalar, where one parser takes tabs and another does not."""
    line = chunk.lines[index]
    if "\t" not in line[: indent_of(line)] or not line.strip():
        return False
    above = index - 1
    while above in text and not chunk.lines[above].strip():
        above -= 1
    return above not in text


def _frame_problems(chunk: Chunk, index: int) -> Iterator[Problem]:
    frame = _FRAME.match(chunk.lines[index])
    assert frame is not None  # every part of the pattern may be empty
    for name in ("indent", "dashes", "gap", "after"):
        for run in _ODD_RUN.finditer(frame[name] or ""):
            start = frame.start(name)
            yield problem(chunk.place(index, start + run.start(), start + run.end()), "P008")


def _framed(line: str) -> str:
    frame = _FRAME.match(line)
    assert frame is not None
    parts = [_ODD_RUN.sub(lambda run: " " * len(run[0]), frame["indent"]), _ODD_OR_TAB.sub(" ", frame["dashes"])]
    if frame["key"] is not None:
        gap, after = (_ODD_OR_TAB.sub(" ", frame[name]) for name in ("gap", "after"))
        parts += [frame["key"].replace("\t", " "), gap, ":", after]
    rest = line[frame.end() :]
    # Inside quotes a tab is meant; elsewhere parsers disagree whether it may stand there at all.
    return "".join(parts) + (rest if "'" in rest or '"' in rest else rest.replace("\t", " "))


def tab_indents(chunk: Chunk) -> tuple[Chunk, tuple[Problem, ...]]:
    """The chunk with a space for every tab of indentation, and a problem for every line that had one."""
    text = block_text(chunk.lines)
    problems: list[Problem] = []
    lines = list(chunk.lines)
    for index, line in enumerate(chunk.lines):
        space = line[: len(line) - len(line.lstrip())]
        if "\t" in space and index not in text:
            problems.append(problem(chunk.place(index, 0, len(space)), "P009"))
            lines[index] = space.replace("\t", " ") + line[len(space) :]
    return Chunk(chunk.file, tuple(lines), chunk.first_line), tuple(problems)
