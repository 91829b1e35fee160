"""Tiff: the directories in which cameras write what they know of a picture (Exif).

In: a TIFF block. Out: its words, and whether it names a place on the map. Not here: where the block lies in a file
(metadata.py).

Source: TIFF 6.0, section 2; Exif 2.32, section 4.6.
"""

from __future__ import annotations

from collections.abc import Iterator

_DIRECTORIES = {0x8769: "exif", 0x8825: "gps"}
_WORDS = frozenset((1, 2, 7))
"""Types that hold text: bytes, ASCII, undefined."""
_WINDOWS_WORDS = range(0x9C9B, 0x9CA0)
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_LATITUDE, _LONGITUDE = 2, 4
_MOST_ENTRIES = 512
_MOST_DIRECTORIES = 16
_LONGEST = 64 * 1024


def exif_words(block: bytes) -> tuple[str, bool]:
    """(the words, a line each, whether latitude or longitude is given); nothing for a block that is damaged."""
    order = {b"II": "little", b"MM": "big"}.get(block[:2])
    if order is None:
        return "", False
    words: list[str] = []
    located = False
    for name, tag, value in _entries(block, order):
        if name == "gps":
            located = located or (tag in (_LATITUDE, _LONGITUDE) and any(value))
        elif tag in _WINDOWS_WORDS:
            words.append(value.decode("utf-16-le", errors="replace"))
        else:
            words.append(_text(value))
    return "\n".join(word.replace("\0", " ") for word in words), located


def _entries(block: bytes, order: str) -> Iterator[tuple[str, int, bytes]]:
    """(directory, tag, bytes) of every entry with words and of every place, directory by directory."""
    waiting = [("main", _number(block, 4, 4, order))]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_DIRECTORIES:
        name, at = waiting.pop()
        if at in seen or not 0 < at < len(block):
            continue
        seen.add(at)
        count = min(_number(block, at, 2, order), _MOST_ENTRIES)
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, sort = _number(block, entry, 2, order), _number(block, entry + 2, 2, order)
            size = _number(block, entry + 4, 4, order) * _SIZES.get(sort, 1)
            if tag in _DIRECTORIES:
                waiting.append((_DIRECTORIES[tag], _number(block, entry + 8, 4, order)))
            elif (sort in _WORDS or name == "gps") and size <= _LONGEST:
                start = entry + 8 if size <= 4 else _number(block, entry + 8, 4, order)
                yield name, tag, block[start : start + size]
        waiting.append(("main", _number(block, at + 2 + 12 * count, 4, order)))


def _number(block: bytes, at: int, size: int, order: str) -> int:
    return int.from_bytes(block[at : at + size], "little" if order == "little" else "big")


def _text(value: bytes) -> str:
    """Bytes as words; what is no text becomes signs that mean nothing."""
    for encoding in ("UNICODE\0", "ASCII\0\0\0"):
        if value.startswith(encoding.encode()):
            body = value[8:]
            return body.decode("utf-16" if encoding[0] == "U" else "ascii", errors="replace")
    return value.decode("utf-8", errors="replace")
