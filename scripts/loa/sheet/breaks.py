"""Where a line of text may end.

In: text as officers write it. Out: pieces that no line break may enter, each with what the break before it costs.
Not here: how long the pieces are or which breaks are taken (sheet/text.py).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from loa.sheet.phrases import COMPOUNDS, COUNTED, UNITS

_SPACES = re.compile(r"[ \t\r\f\v]+")
_NO_BREAK = "\u00a0\u202f"
_PHONE = re.compile(r"(?<![\w/])\(?\+?\d[\d.()-]*(?: \(?[\d.()-]+)+(?![\w/])")
_LONG_DATE = re.compile(
    r"(?:ngày \d{1,2} )?tháng (?:\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp) năm \d{4}"
    r"|(?:ngày )?\d{1,2} tháng \d{1,2}(?: năm \d{4})?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2} giờ(?: \d{1,2}(?: phút)?)?", re.IGNORECASE)
_QUOTED = re.compile(r"“[^“”\n]*”|‘[^‘’\n]*’|«[^«»\n]*»|\"[^\"\n]*\"")
_OPENING = tuple("([{“‘«")
_CLOSING = re.compile(r"^(?:[,.;:!?…)\]}”’»%‰°]|[/–—→+=&-]+$)")
_NUMBER = re.compile(r"^[(“]?[+-]?\d[\d.,/:-]*$")
_TAIL = ".,;:!?…)”’»"
_KHMER_BASE = range(0x1780, 0x17B4)
_KHMER_COENG, _KHMER_SILENCER = "\u17d2", "\u17cd"

LONGEST_NAME = 30
"""Characters of a quoted name that still counts as short enough to stay on one line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stays together.

    Shape: `before` is what stands between it and the piece before when both are on one line (" " or "").
    `group` is the number of the name or date it continues, 0 for none: a group that fits its line is not broken.
    `joined` marks a break inside a word of two syllables, which is legal but reads badly. `torn` marks a break inside
    a Khmer word without marked breaks, taken only when the word is wider than the line. `forced` starts a new line.
    """

    text: str
    before: str = " "
    group: int = 0
    joined: bool = False
    torn: bool = False
    forced: bool = False


@lru_cache(maxsize=4096)
def pieces(text: str) -> tuple[Piece, ...]:
    """The text as pieces, in NFC, with single spaces.

    A no-break space, a number with its unit, a telephone number, a time of day, an opening or closing mark hold
    firmly; short names in quotes and dates hold as groups. A new line in the text is kept.
    """
    found: list[Piece] = []
    group = 0
    for number, line in enumerate(unicodedata.normalize("NFC", text).split("\n")):
        clean = _SPACES.sub(" ", line).strip(" ")
        for piece in _line_pieces(clean, first_group=group + 1):
            opens = piece.before == "\n"
            found.append(replace(piece, before="", forced=number > 0) if opens else piece)
            group = max(group, piece.group)
    return tuple(found)


def plain(text: str) -> str:
    """The text as it is drawn and copied: no-break spaces and hyphens as plain ones, break marks gone."""
    for mark in _NO_BREAK:
        text = text.replace(mark, " ")
    return text.replace("\u2011", "-").replace("\u200b", "").replace("\u2060", "").replace("\u00ad", "")


def _line_pieces(line: str, first_group: int) -> list[Piece]:
    """The pieces of one line of the officer's text; the first one's `before` is a new line."""
    firm, groups = _firm_spaces(line), _groups(line, first_group)
    found: list[Piece] = []
    start, before = 0, "\n"
    ends = [at for at, letter in enumerate(line) if letter == " " and at not in firm] + [len(line)]
    for end in ends:
        word = line[start:end]
        if word:
            joined = before == " " and bool(found) and _is_one_word(found[-1].text, word)
            found.extend(_word_pieces(word, before, groups.get(start - 1, 0), joined))
        start, before = end + 1, " "
    return found


def _firm_spaces(line: str) -> frozenset[int]:
    """Where a space of the line may never become a line's end."""
    firm: set[int] = set()
    for pattern in (_PHONE, _CLOCK):
        for match in pattern.finditer(line):
            if pattern is _CLOCK or sum(map(str.isdigit, match[0])) >= 7:
                firm.update(at for at in range(match.start(), match.end()) if line[at] == " ")
    dated = {at for match in _LONG_DATE.finditer(line) for at in range(match.start(), match.end())}
    for at in (at for at, letter in enumerate(line) if letter == " "):
        before, after = line[:at].rpartition(" ")[2], line[at + 1 :].partition(" ")[0]
        label = line[:at].split(" ")[-2:-1]
        counts = at not in dated and not (label and label[0].lower() in COUNTED)
        if _holds(before, after, counts=counts):
            firm.add(at)
    return frozenset(firm)


def _holds(before: str, after: str, *, counts: bool) -> bool:
    """Whether two neighbouring words never part; `counts` tells that a number before counts what follows.

    It does not in a written-out date ("ngày 15 | tháng 10") nor as a label ("ấp 5 | xã Mẫu").
    """
    if before.endswith(_OPENING) or _CLOSING.match(after):
        return True
    first, second = before.lstrip("(“‘«").lower(), after.rstrip(_TAIL).lower()
    if _NUMBER.match(before) and second in UNITS and counts:
        return True
    return first in COUNTED and bool(re.match(r"^(\d[\d.,/]*|[ivxlc]+|[a-zđ])$", second))


def _groups(line: str, first: int) -> dict[int, int]:
    """For each space inside a short quoted name or a written-out date, the number of its group."""
    groups: dict[int, int] = {}
    number = first
    for pattern in (_QUOTED, _LONG_DATE):
        for match in pattern.finditer(line):
            spaces = [at for at in range(match.start(), match.end()) if line[at] == " "]
            if len(match[0]) <= LONGEST_NAME + 2 and spaces and not groups.keys() & set(spaces):
                groups.update(dict.fromkeys(spaces, number))
                number += 1
    return groups


def _is_one_word(before: str, after: str) -> bool:
    """Whether the last syllable before and the first one after make one word or one proper name."""
    left, right = before.rpartition(" ")[2], after.partition(" ")[0]
    if left.endswith(tuple(_TAIL)):
        return False
    left, right = left.lstrip("(“‘«"), right.rstrip(_TAIL)
    if f"{left} {right}".lower() in COMPOUNDS:
        return True
    return left.istitle() and right.istitle() and left.isalpha() and right.isalpha()


def _word_pieces(word: str, before: str, group: int, joined: bool) -> list[Piece]:
    """A word as pieces: whole, parted at zero-width spaces, or (Khmer only) at its clusters."""
    found: list[Piece] = []
    for part in filter(None, word.split("\u200b")):
        for number, cluster in enumerate(_clusters(part)):
            if found:
                found.append(Piece(plain(cluster), "", group, torn=number > 0))
            else:
                found.append(Piece(plain(cluster), before, group, joined))
    return found


def _clusters(part: str) -> list[str]:
    """Khmer text cut before each letter that starts a new cluster; other text whole."""
    cuts = [0]
    for at in range(1, len(part)):
        starts = ord(part[at]) in _KHMER_BASE and part[at - 1] != _KHMER_COENG and part[at - 1] not in _OPENING
        if starts and part[at + 1 : at + 2] != _KHMER_SILENCER:
            cuts.append(at)
    return [part[start:end] for start, end in zip(cuts, [*cuts[1:], len(part)], strict=True)]
