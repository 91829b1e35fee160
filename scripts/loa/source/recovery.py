"""Recovery: reading on where YAML gives up, so that one slip does not hide the others.

In: a chunk the parser refused. Out: what can be read of it, which paths cannot, all problems. Not here: the words for a
slip (diagnosis.py), the parser itself (yaml.py).

A broken chunk is cut where officers see the cuts: at every line that stands as far left as its neighbours. Each cut
piece is read alone; a piece that fails is opened the same way, until the line with the slip stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loa.problems import Problem, has_errors, problem
from loa.source.chunk import (
    BLOCK_HEAD,
    DASH_LINE,
    DEEPEST,
    GLUED_LINE,
    KEY_LINE,
    Chunk,
    Fault,
    Read,
    Reading,
    indent_of,
)
from loa.source.diagnosis import bare_value, slip, stray
from loa.source.spaces import tab_indents
from loa.source.strict import unique_entries
from loa.source.tree import ANY_KEY, Map, Node, Path, Scalar, Seq, unread_at

_MARKER = re.compile(r"^(?:---|\.\.\.)(?:\s|$)")
_VAGUE = frozenset(("P014", "P018", "P019", "P896"))
"""What may only be an echo of tabs in the indentation."""

_UNKNOWN: frozenset[Path] = frozenset(((ANY_KEY,),))
"""Some key is there that could not be made out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What was read of a chunk: its node, its problems, and the paths that hold stand-ins."""

    node: Node
    problems: tuple[Problem, ...] = ()
    unread: frozenset[Path] = frozenset()


def recovered(chunk: Chunk, read: Read, reading: Reading) -> Piece:
    """All that can be read of a file whose root is broken or no group of keys; at least one problem says why."""
    body, markers = _one_document(chunk)
    body, tabs = tab_indents(body)
    if not body.speaking():
        empty = markers or (problem(chunk.place(0, 0, 0), "P003"),)
        return Piece(Map((), chunk.whole(0)), empty, _UNKNOWN)
    if body != chunk:
        reading = read(body)
    piece = _mended(body, read, reading, 1)
    if tabs:
        piece = Piece(piece.node, tuple(p for p in piece.problems if p.code not in _VAGUE), piece.unread)
    problems = (*markers, *tabs, *piece.problems)
    if isinstance(piece.node, Map):
        return Piece(piece.node, problems, piece.unread)
    first = body.speaking()[0]
    if isinstance(piece.node, Seq) and reading.fault is None:
        problems = (*problems, problem(body.whole(first), "P010"))
    elif not has_errors(problems):
        problems = (stray(body, first),)
    return Piece(Map((), body.whole(first)), problems, _UNKNOWN)


def _one_document(chunk: Chunk) -> tuple[Chunk, tuple[Problem, ...]]:
    """The chunk without its opening --- and without what stands behind a second one."""
    lines = list(chunk.lines)
    begun = False
    for index in chunk.speaking():
        if not _MARKER.match(lines[index]):
            begun = True
        elif begun:
            later = chunk.part(index + 1, len(lines)).speaking()
            found = (problem(chunk.whole(index), "P022"),) if later else ()
            return Chunk(chunk.file, tuple(lines[:index]), chunk.first_line), found
        else:
            lines[index] = "   " + lines[index][3:]
            begun = bool(lines[index].strip())
    return Chunk(chunk.file, tuple(lines), chunk.first_line), ()


def _mended(chunk: Chunk, read: Read, reading: Reading, depth: int) -> Piece:
    """The piece a chunk gives, opened further when it cannot be read as it stands."""
    if reading.fault is None:
        node = reading.node or Scalar(None, True, chunk.whole(0))
        return Piece(node, reading.problems, reading.unread)
    groups = _groups(chunk)
    if depth > DEEPEST or (reading.fault.code and len(groups) == 1):
        fault = reading.fault
        return _leaf(chunk, chunk.speaking()[0], reading, Fault(fault.index, fault.column, "P020"))
    if len(groups) == 1:
        return _opened(chunk, read, reading, reading.fault, depth)
    pieces = [_mended(group, read, read(group), depth) for group in groups]
    return _joined(chunk, groups, pieces, reading.fault)


def _groups(chunk: Chunk) -> list[Chunk]:
    """The chunk cut before every line that stands furthest left; a list goes with the key right above it."""
    speaking = chunk.speaking()
    left = min(indent_of(chunk.lines[index]) for index in speaking)
    starts: list[int] = []
    for index in speaking:
        line = chunk.lines[index]
        if starts and (indent_of(line) > left or line.lstrip()[0] in "]}"):
            continue
        if starts and DASH_LINE.match(line) and _awaits_list(chunk.lines[starts[-1]]):
            continue
        starts.append(index)
    return [chunk.part(start, end) for start, end in zip(starts, [*starts[1:], len(chunk.lines)], strict=True)]


def _awaits_list(line: str) -> bool:
    """Whether a line is a key whose value may still come below, dashes no deeper than itself."""
    match = KEY_LINE.match(line)
    return bool(match and not match["lead"].strip() and not bare_value(match["value"]))


def _opened(chunk: Chunk, read: Read, reading: Reading, fault: Fault, depth: int) -> Piece:
    """A single group that fails: the dash or the key is set aside and the rest is read again."""
    head = chunk.speaking()[0]
    line = chunk.lines[head]
    if DASH_LINE.match(line):
        dash = indent_of(line)
        inner = chunk.with_line(head, line[:dash] + " " + line[dash + 1 :])
        piece = _mended(inner, read, read(inner), depth + 1)
        problems = _with_slip(piece, chunk, head, fault)
        return Piece(Seq((piece.node,), chunk.whole(head)), problems, unread_at(0, piece.unread))
    match = KEY_LINE.match(line)
    body = chunk.part(head + 1, len(chunk.lines))
    if not match or not body.speaking():
        return _leaf(chunk, head, reading, fault)
    if BLOCK_HEAD.search(line):
        return _leaf(chunk, head, reading, fault)
    inner_piece = _mended(body, read, read(body), depth + 1)
    if bare_value(match["value"]):
        return _leaf(chunk, head, reading, fault, inner_piece.problems)
    key = Scalar(_key_text(match["key"]), match["key"][0] not in "\"'", chunk.place(head, *match.span("key")))
    problems = _with_slip(inner_piece, chunk, head, fault)
    return Piece(Map(((key, inner_piece.node),), key.place), problems, unread_at(str(key.text), inner_piece.unread))


def _with_slip(piece: Piece, chunk: Chunk, head: int, fault: Fault) -> tuple[Problem, ...]:
    """A piece's problems; what cannot be read is an error, whatever reminders were found in it."""
    return piece.problems if has_errors(piece.problems) else (*piece.problems, slip(chunk, head, fault))


def _leaf(chunk: Chunk, head: int, reading: Reading, fault: Fault, more: Sequence[Problem] = ()) -> Piece:
    """The line with the slip: its key is kept if it can be made out, its value is not."""
    node = _stand_in(chunk, head)
    found = slip(chunk, head, fault)
    # "*Lưu ý" is no alias: where the sign itself is the slip, one word about it is enough.
    told = (*(p for p in reading.problems if p.place.line != found.place.line or found.code != "P015"), found, *more)
    if node.entries:
        unread = frozenset(((str(node.entries[0][0].text),),))
        # Lines under a finished value belong beside it or under another key: nobody knows which keys are missing.
        return Piece(node, told, unread | _UNKNOWN if len(chunk.speaking()) > 1 else unread)
    return Piece(node, told, _UNKNOWN)


def _stand_in(chunk: Chunk, head: int) -> Map:
    """A group with the key the line seems to have, its value to be doubted."""
    place = chunk.whole(head)
    match = KEY_LINE.match(chunk.lines[head]) or GLUED_LINE.match(chunk.lines[head])
    if not match or match["lead"].strip():
        return Map((), place)
    key = Scalar(_key_text(match["key"]), True, chunk.place(head, *match.span("key")))
    return Map(((key, Scalar(None, True, place)),), place)


def _key_text(written: str) -> str:
    return written[1:-1] if written[0] in "\"'" else written


def _joined(chunk: Chunk, groups: list[Chunk], pieces: list[Piece], fault: Fault) -> Piece:
    """The pieces as one list, if all are lists, or else as one group of keys."""
    problems = [found for piece in pieces for found in piece.problems]
    head = groups[0].speaking()[0]
    if indent_of(groups[0].lines[head]) > min(indent_of(chunk.lines[index]) for index in chunk.speaking()):
        problems.append(problem(groups[0].whole(head), "P014"))
    if any(isinstance(piece.node, Seq) for piece in pieces) and not any(_has_keys(piece.node) for piece in pieces):
        joined, more = _joined_list(groups, pieces)
        problems += more
    else:
        joined, more = _joined_map(groups, pieces)
        problems += more
    if not has_errors(problems):
        problems.append(slip(chunk, min(fault.index, len(chunk.lines) - 1), fault))
    return Piece(joined.node, tuple(problems), joined.unread)


def _has_keys(node: Node) -> bool:
    return isinstance(node, Map) and bool(node.entries)


def _joined_list(groups: list[Chunk], pieces: list[Piece]) -> tuple[Piece, tuple[Problem, ...]]:
    """All items as one list; a line among them that is no item takes an item's place."""
    items: list[Node] = []
    unread: set[Path] = set()
    problems: list[Problem] = []
    for group, piece in zip(groups, pieces, strict=True):
        if not isinstance(piece.node, Seq):
            head = group.speaking()[0]
            problems += () if has_errors(piece.problems) else (stray(group, head),)
            unread.add((len(items),))
            items.append(Scalar(None, True, group.whole(head)))
            continue
        for path in piece.unread:
            step = path[0] if path and isinstance(path[0], int) else 0
            unread.add((len(items) + step, *path[1:]))
        items += piece.node.items
    return Piece(Seq(tuple(items), pieces[0].node.place), (), frozenset(unread)), tuple(problems)


def _joined_map(groups: list[Chunk], pieces: list[Piece]) -> tuple[Piece, tuple[Problem, ...]]:
    entries: list[tuple[Scalar, Node]] = []
    unread: set[Path] = set()
    problems: list[Problem] = []
    for group, piece in zip(groups, pieces, strict=True):
        unread |= piece.unread
        if isinstance(piece.node, Map):
            entries += piece.node.entries
            continue
        head = group.speaking()[0]
        seeming = _stand_in(group, head)
        entries += seeming.entries
        unread |= frozenset((str(key.text),) for key, _ in seeming.entries) or _UNKNOWN
        if not has_errors(piece.problems):
            problems.append(stray(group, head))
    unique, doubles = unique_entries(entries)
    return Piece(Map(unique, pieces[0].node.place), (), frozenset(unread)), (*problems, *doubles)
