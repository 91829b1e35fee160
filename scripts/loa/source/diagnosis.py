"""Diagnosis: what slip of writing makes a line unreadable.

In: the line with the slip, and where the parser stopped. Out: one problem with its cure. Not here: finding the line
(recovery.py). Judged by the line itself, never by what the parser says, so that every parser gives the same answer.
"""

from __future__ import annotations

import re

from loa.problems import Problem, problem
from loa.source.chunk import (
    BLOCK_HEAD,
    COMMENT_END,
    DASH_LINE,
    DEEPEST,
    GLUED_DASH,
    GLUED_LINE,
    KEY_LINE,
    Chunk,
    Fault,
    indent_of,
)
from loa.source.strict import quoted, without_curly

_CURLY = "“”„‟«»‘’‛′″"
_RESERVED = "@`%&*!|>?"
_ESCAPE = re.compile(r"\\(?:[0abtnvfre \"/\\N_LPt]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|$)")
_INNER_COLON = re.compile(r":(?:\s|$)")
_PAIRS = {"[": "]", "{": "}"}
_LONGEST_QUOTE = 60
"""Characters of the officer's text that a sentence repeats; the line itself is shown below it."""


BARE_KEY = re.compile(r"^[ ]*(?P<key>[a-z]{2,}(?:_[a-z]+)*)[ ]+(?P<value>[^\s:].*?)[ ]*$")
"""A line that begins with a word as keys are written; Vietnamese written without marks is rare in our files."""


def slip(chunk: Chunk, head: int, fault: Fault) -> Problem:
    """The problem of a chunk that begins with the line at `head` and cannot be read."""
    if fault.code == "P020":
        return problem(chunk.place(fault.index, fault.column, fault.column + 1), "P020", limit=DEEPEST)
    line = chunk.lines[head]
    match = KEY_LINE.match(line)
    if match and bare_value(match["value"]):
        found = _value_slip(chunk, head, match.start("value"))
        return found or _below_slip(chunk, head) or _unknown(chunk, head, fault)
    if match:
        return _below_slip(chunk, head) or _unknown(chunk, head, fault)
    dashes = re.match(r"[ ]*(?:-[ ]+)*", line)
    start = dashes.end() if dashes else 0
    opening = line[start : start + 1]
    if opening in "\"'[{" or opening in _RESERVED or opening in _CURLY:
        return _value_slip(chunk, head, start) or _unknown(chunk, head, fault)
    return stray(chunk, head)


def stray(chunk: Chunk, index: int) -> Problem:
    """The problem of a line that is neither a key with its value nor in its right place."""
    line = chunk.lines[index]
    glued = GLUED_LINE.match(line)
    if glued:
        place = chunk.place(index, glued.start("key"), len(line.rstrip()))
        return problem(place, "P013", text=_short(line.strip()), fixed=f"{glued['key']}: {glued['value'].strip()}")
    dash = GLUED_DASH.match(line)
    if dash:
        return problem(chunk.whole(index), "P033", text=_short(line.strip()), fixed=f"- {dash['value'].strip()}")
    if line.lstrip().startswith(":"):
        return problem(chunk.whole(index), "P030", text=_short(line.strip()))
    if DASH_LINE.match(line) or KEY_LINE.match(line):
        return problem(chunk.whole(index), "P014")
    bare = BARE_KEY.match(line)
    if bare:
        return problem(chunk.whole(index), "P896", text=_short(line.strip()), fixed=f"{bare['key']}: {bare['value']}")
    return problem(chunk.whole(index), "P018", text=_short(line.strip()))


def bare_value(value: str) -> str:
    """What stands behind a colon, without a comment; empty when the value is still to come on the lines below."""
    return "" if value.startswith("#") else COMMENT_END.sub("", value).strip()


def _value_slip(chunk: Chunk, index: int, start: int) -> Problem | None:
    """What is wrong with the value that begins at a character of a line; None when it looks sound."""
    line = chunk.lines[index].rstrip()
    value = line[start:]
    place = chunk.place(index, start, len(line))
    opening = value[:1]
    if opening in "\"'":
        return _quote_slip(chunk, index, start)
    if opening in _CURLY:
        text = bare_value(value)
        return problem(place, "P031", text=_short(text), fixed=quoted(without_curly(text)))
    if opening in _PAIRS:
        closed = value.count(opening) <= chunk_text(chunk, index, start).count(_PAIRS[opening])
        return None if closed else problem(place, "P017", character=opening, closing=_PAIRS[opening])
    if opening in _RESERVED and not BLOCK_HEAD.match(value):
        return problem(place, "P015", character=opening, fixed=quoted(bare_value(value)))
    text = bare_value(value)
    if _INNER_COLON.search(text):
        return problem(chunk.place(index, start, start + len(text)), "P011", text=_short(text), fixed=quoted(text))
    return None


def chunk_text(chunk: Chunk, index: int, start: int) -> str:
    """All that is written from a character of a line to the chunk's end."""
    return "\n".join((chunk.lines[index][start:], *chunk.lines[index + 1 :]))


def _quote_slip(chunk: Chunk, index: int, start: int) -> Problem | None:
    """What is wrong with a value that begins with a straight quote."""
    line = chunk.lines[index].rstrip()
    value, mark = line[start:], line[start]
    if mark == '"':
        end = re.match(r'"(?:[^"\\]|\\.)*"', chunk_text(chunk, index, start), re.DOTALL)
    else:
        end = re.match(r"'(?:[^']|'')*'", chunk_text(chunk, index, start), re.DOTALL)
    if end is None:
        text = value[1:].rstrip("\"'" + _CURLY)
        return problem(chunk.place(index, start, len(line)), "P012", text=_short(value), fixed=quoted(text))
    if mark == '"':
        wrong = next((at for at in _backslashes(end[0]) if not _ESCAPE.match(end[0], at)), None)
        if wrong is not None and "\n" not in end[0][: wrong + 1]:
            place = chunk.place(index, start + wrong, start + wrong + 2)
            return problem(place, "P032", text=end[0][wrong : wrong + 2], fixed=quoted(end[0][1:-1]))
    rest = value[len(end[0]) :]
    if "\n" not in end[0] and rest.strip() and not re.match(r"\s+#", rest):
        place = chunk.place(index, start + len(end[0]) + indent_of(rest), len(line))
        return problem(place, "P016", text=_short(rest.strip()), fixed=quoted(_whole_value(value)))
    return None


def _backslashes(text: str) -> list[int]:
    """Where the escapes of a double-quoted text begin; the second of two backslashes begins none."""
    return [match.start() for match in re.finditer(r"\\.?", text, re.DOTALL)]


def _whole_value(value: str) -> str:
    """A half-quoted value as it was probably meant: inner quotes become curly ones, which need no care."""
    text = bare_value(value)
    if len(text) > 2 and text[-1] == text[0]:
        return text[1:-1]
    parts = re.split(r"[\"']", text)
    words = [f"“{part}”" if number % 2 else part for number, part in enumerate(parts)]
    return "".join(words)


def _below_slip(chunk: Chunk, head: int) -> Problem | None:
    """The first line below a value or key that stands where it cannot belong."""
    match = KEY_LINE.match(chunk.lines[head])
    if not match:
        return None
    below = [index for index in chunk.speaking() if index > head]
    if bare_value(match["value"]) and not BLOCK_HEAD.search(chunk.lines[head]):
        return problem(chunk.whole(below[0]), "P014") if below else None
    first = indent_of(chunk.lines[below[0]]) if below else 0
    wrong = next((index for index in below if indent_of(chunk.lines[index]) < first), None)
    return None if wrong is None else problem(chunk.whole(wrong), "P014")


def _unknown(chunk: Chunk, head: int, fault: Fault) -> Problem:
    """The honest last resort: this line cannot be read, here is how such a line looks."""
    index = min(max(fault.index, head), len(chunk.lines) - 1)
    while index > head and not chunk.lines[index].strip():
        index -= 1
    match = KEY_LINE.match(chunk.lines[index])
    line = chunk.lines[index].rstrip()
    start = match.start("value") if match and match["value"] else indent_of(line)
    return problem(chunk.place(index, start, len(line)), "P019", text=_short(line[start:]))


def _short(text: str) -> str:
    """A text as a sentence repeats it."""
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"
