"""Expected: what a failing example says of itself.

In: an example's bytes. Out: the complaints it expects, and the bytes to read. Not here: which reader an example is for
(test_expected.py).

Above a line that fails stands `# LỖI P102 7-16` (or NHẮC): the code and the columns, first and last. Where nothing is
written, the last column is left out. In a page's body the same stands in `<!-- … -->`, and is taken out before reading.
A file in which no comment can stand is named after its code, `P003-empty.yml`: it expects that code alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from loa.problems import Problem, Severity

_IN_YAML = re.compile(r"^\s*# (?P<word>LỖI|NHẮC) (?P<code>P\d{3}) (?P<first>\d+)(?:-(?P<last>\d+))?\s*$")
_IN_BODY = re.compile(r"^<!-- (?P<word>LỖI|NHẮC) (?P<code>P\d{3}) (?P<first>\d+)(?:-(?P<last>\d+))? -->\s*$")
_NAMED = re.compile(r"^(P\d{3})-")
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
    """A problem as an example writes it; line 0 where only the code is told."""

    line: int
    columns: str
    word: str
    code: str

    def __str__(self) -> str:
        return f"line {self.line}: # {self.word} {self.code} {self.columns}"


def complaints(name: str, data: bytes) -> tuple[Complaint, ...]:
    """What an example expects, by place."""
    found: list[Complaint] = []
    waiting: list[re.Match[str]] = []
    for number, line in enumerate(_LINE_END.split(data.decode("utf-8", errors="replace")), 1):
        match = _IN_YAML.match(line) or _IN_BODY.match(line)
        if match:
            waiting.append(match)
            continue
        found += [Complaint(number, _columns(match), match["word"], match["code"]) for match in waiting]
        waiting = []
    named = _NAMED.match(name)
    if named and not found:
        return (Complaint(0, "", "LỖI", named[1]),)
    return tuple(sorted(found))


def _columns(match: re.Match[str]) -> str:
    return f"{match['first']}-{match['last']}" if match["last"] else match["first"]


def told(problems: tuple[Problem, ...], by_code: bool = False) -> tuple[Complaint, ...]:
    """Problems as an example writes them, by place."""
    return tuple(sorted(_complaint(found, by_code) for found in problems))


def _complaint(found: Problem, by_code: bool) -> Complaint:
    place = found.place
    last = f"-{place.end_column - 1}" if place.end_column > place.column else ""
    word = "LỖI" if found.severity is Severity.ERROR else "NHẮC"
    line, columns = (0, "") if by_code else (place.line, f"{place.column}{last}")
    return Complaint(line, columns, word, found.code)


def body_bytes(data: bytes) -> bytes:
    """A page without the complaints in its body; the lines stay."""
    lines = data.decode("utf-8", errors="surrogateescape").split("\n")
    return "\n".join("" if _IN_BODY.match(line) else line for line in lines).encode("utf-8", errors="surrogateescape")


def examples(folder: Path) -> tuple[Path, ...]:
    """The examples of a folder, by name."""
    return tuple(sorted(path for path in folder.rglob("*") if path.suffix in (".yml", ".md") and path.is_file()))
