"""Text: from bytes to lines, with a word about every character that does not belong in a text.

In: a file's bytes. Out: its lines as written, a copy that is safe to parse, problems. Not here: YAML or Markdown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.problems import Place, Problem, Severity, in_order, problem

BYTE_ORDER_MARK = "\ufeff"
MOST_OF_ONE_SORT = 20
"""A file that is damaged all over, or no YAML at all, is told so twenty times and not a thousand."""

_LINE_END = re.compile(r"\r\n|\r|\n")
# Everything YAML forbids, and what turns text round or starts a line where no editor shows one (U+2028, U+202E, …).
_FORBIDDEN = re.compile(
    "[^\t\n\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_FORBIDDEN_RUN = re.compile(f"{_FORBIDDEN.pattern}+")
_REPLACEMENT = "\ufffd"
_UNSEEN = re.compile("[\u00ad\u200b\u2060]+")
_KHMER = re.compile("[\u1780-\u17ff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A file's lines: `written` as the officer's editor shows them, `clean` with forbidden characters as spaces.

    Shape: both have the same number of lines, and every line the same number of characters.
    """

    written: tuple[str, ...]
    clean: tuple[str, ...]


def file_lines(data: bytes) -> tuple[str, ...]:
    """A file's lines for showing: always some, whatever the bytes are."""
    return tuple(_LINE_END.split(data.decode("utf-8", errors="replace").removeprefix(BYTE_ORDER_MARK)))


def source_text(file: str, data: bytes, limit_bytes: int) -> tuple[Text | None, tuple[Problem, ...]]:
    """A file's text, or None when it cannot be read as one.

    A byte order mark is dropped; CRLF and CR end a line as LF does.
    """
    if len(data) > limit_bytes:
        return None, (problem(Place(file), "P002", size=file_kib(len(data)), limit=file_kib(limit_bytes)),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, (_undecodable(file, data, error.start),)
    if "\0" in text:
        return None, (problem(Place(file), "P005"),)
    written = tuple(_LINE_END.split(text.removeprefix(BYTE_ORDER_MARK)))
    joined = "\n".join(written)
    if joined.isascii() and not _FORBIDDEN.search(joined):
        return Text(written, written), ()
    clean = tuple(_FORBIDDEN.sub(" ", line) for line in written)
    return Text(written, clean), most_telling(_character_problems(file, written))


def most_telling(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The first problems of each sort, no more than anybody will read, sorted by place."""
    told: Counter[str] = Counter()
    kept: list[Problem] = []
    for found in dict.fromkeys(problems):
        told[found.code] += 1
        if told[found.code] <= MOST_OF_ONE_SORT:
            kept.append(found)
    return in_order(kept)


def file_kib(size_bytes: int) -> str:
    """A size for reading, in KiB rounded up: a file just over the limit is not called equal to it."""
    return str(-(-size_bytes // 1024))


def _undecodable(file: str, data: bytes, start: int) -> Problem:
    """What to say of bytes that are not UTF-8: where the first bad one stands and what they probably are."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return problem(Place(file), "P001", encoding="UTF-16")
    if b"\0" in data:
        return problem(Place(file), "P005")
    before = _LINE_END.split(data[:start].decode("utf-8").removeprefix(BYTE_ORDER_MARK))
    column = len(before[-1]) + 1
    place = Place(file, len(before), column, column + 1)
    return problem(place, "P001", encoding="Windows-1258, TCVN3 (ABC)")


def _character_problems(file: str, lines: tuple[str, ...]) -> Iterator[Problem]:
    """One problem for every run of forbidden, damaged or unseen characters, as many as `most_telling` keeps."""
    told: Counter[str] = Counter()
    for number, line in enumerate(lines, 1):
        if line.isascii() and not _FORBIDDEN.search(line):
            continue
        for code, start, end, name in _odd_characters(line):
            told[code] += 1
            if told[code] > MOST_OF_ONE_SORT:
                continue
            severity = Severity.REMINDER if code == "P007" else Severity.ERROR
            words = {"character": name} if code != "P006" else {}
            yield problem(Place(file, number, start + 1, end + 1), code, severity, **words)


def _odd_characters(line: str) -> Iterator[tuple[str, int, int, str]]:
    """(code, start, end, name of the character) for what does not belong in a line."""
    for match in _FORBIDDEN_RUN.finditer(line):
        yield "P004", match.start(), match.end(), f"U+{ord(match[0][0]):04X}"
    start = line.find(_REPLACEMENT)
    if start >= 0:
        yield "P006", start, start + 1, ""
    # Khmer is written without spaces between words; there U+200B is how a line may be broken.
    if not _KHMER.search(line):
        for match in _UNSEEN.finditer(line):
            yield "P007", match.start(), match.end(), f"U+{ord(match[0][0]):04X}"
