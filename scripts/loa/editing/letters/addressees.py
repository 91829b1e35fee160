"""Addressees: to whom a letter goes, line by line.

In: chunks. Out: the lines of "Kính gửi", and where the text begins. Not here: which units they mean (matching.py),
"Nơi nhận", which is for the sender's own files.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loa.editing.letters.chunks import Chunk
from loa.editing.letters.heading import ADDRESSED

_BEGINS_ITEM = re.compile(r"^\s*(?:[-–+•]|\d+[.)])\s*")
_ADDRESS = re.compile(r"^\W*Kính gửi\s*:?\s*", re.IGNORECASE)
_PERSON = re.compile(r"^(?:Ông|Bà|Anh|Chị|Đồng chí|Đ/c|Ngài|GS|PGS|TS)\b[.\s]", re.IGNORECASE)
_LONGEST = 240


def addressees(chunks: Sequence[Chunk]) -> tuple[tuple[str, ...], bool, int]:
    """(the lines, whether persons were left out, how many chunks stand before the text)."""
    at = next((index for index, chunk in enumerate(chunks) if any(map(ADDRESSED.match, chunk.lines))), None)
    if at is None:
        return (), False, 0
    lines = chunks[at].lines
    first = next(number for number, line in enumerate(lines) if ADDRESSED.match(line))
    said = [_ADDRESS.sub("", lines[first]), *lines[first + 1 :]]
    after = at + 1
    while after < len(chunks) and _goes_on(chunks[after], chunks[at], said):
        said += chunks[after].lines
        after += 1
    items = [item for item in _items(said) if len(item) <= _LONGEST]
    bodies = tuple(item for item in items if not _PERSON.match(item))
    return bodies, len(bodies) < len(items), after


def _goes_on(chunk: Chunk, first: Chunk, said: Sequence[str]) -> bool:
    """Whether a paragraph still names who is addressed: an item of the list, or the other cells of the same table."""
    if chunk.is_table:
        return False
    if _table(chunk) == _table(first) != "":
        return True
    text = chunk.text
    is_item = bool(_BEGINS_ITEM.match(text)) and len(text) <= _LONGEST and text[-1:] in (";", ".", ",")
    return is_item or not "".join(said).strip()


def _table(chunk: Chunk) -> str:
    """The table a chunk is placed by."""
    return chunk.cell.partition(":")[0] if "/" in chunk.cell else ""


def _items(lines: Sequence[str]) -> list[str]:
    """The lines joined into items: a dash begins one, a semicolon ends one."""
    found: list[str] = []
    for line in lines:
        text = line.strip()
        begins = bool(_BEGINS_ITEM.match(text)) or not found or found[-1].endswith(";")
        text = _BEGINS_ITEM.sub("", text)
        if not text:
            continue
        if begins:
            found.append(text)
        else:
            found[-1] = f"{found[-1]} {text}"
    parts = (part for item in found for part in item.split(";"))
    return [text for part in parts if (text := part.strip(" .,*"))]
