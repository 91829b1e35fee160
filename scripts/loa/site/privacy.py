"""Privacy: no file of content/ holds what belongs to a single human being, or nothing of it goes any further.

In: source files, the kinds' record types. Out: problems with the private part masked; the files with it struck out.
Not here: what is private (source/private/), hidden words (source/metadata.py), registers kept elsewhere (internal/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from loa.kind import Copy, Data, Output
from loa.model.contact import public_keys
from loa.model.record import Record
from loa.problems import Place, Problem, Severity, problem
from loa.source.folder import SourceFile, below_content
from loa.source.private import Found, Sort, private_data
from loa.source.private.phones import national
from loa.source.reading import Reading
from loa.source.text import file_lines

CODES = {
    Sort.PHONE: "P850",
    Sort.IDENTITY: "P851",
    Sort.MAILBOX: "P852",
    Sort.HOME: "P853",
    Sort.BIRTHDAY: "P854",
    Sort.ACCOUNT: "P855",
    Sort.PEOPLE: "P856",
}
WORDS = {
    Sort.PHONE: "số di động",
    Sort.IDENTITY: "số giấy tờ tùy thân",
    Sort.MAILBOX: "hộp thư cá nhân",
    Sort.HOME: "địa chỉ nhà riêng",
    Sort.BIRTHDAY: "ngày sinh",
    Sort.ACCOUNT: "số tài khoản",
    Sort.PEOPLE: "danh sách người",
}
"""What readers call each sort, where one sentence serves them all."""

STRUCK = "•"
"""Stands for each character of what is struck out: no value of any file means anything by it."""

_FRONT = re.compile(r"---[ ]*\n.*?\n---[ ]*(?:\n|$)", re.DOTALL)
"""The keys of a page; what follows is its text, where no line is a key."""
_CONTACTS = (Sort.PHONE, Sort.MAILBOX)


@dataclass(frozen=True, slots=True)
class Kept:
    """The files as the site may read them, and what was found in them.

    Shape: `files` lack those whose name itself is private; in the others what was found is struck out. `closed` are
    pictures and attachments that carry something private unseen, which no output may pass on.
    """

    files: tuple[SourceFile, ...]
    problems: tuple[Problem, ...]
    closed: frozenset[str] = frozenset()


def kept_private(files: Sequence[SourceFile], records: Sequence[type[Record]]) -> Kept:
    """The files without what is private in them."""
    keys = {record.FOLDER or record.FILE: public_keys([record]) for record in records}
    readings = {file.file: Reading(file.file, file_lines(file.data)) for file in files if file.data is not None}
    marked = {file: tuple(_marked(reading, keys.get(_home(file), frozenset()))) for file, reading in readings.items()}
    public = frozenset(
        contact(reading.text[start:end]) for file, reading in readings.items() for start, end in marked[file]
    )
    kept: list[SourceFile] = []
    closed: set[str] = set()
    problems: list[Problem] = []
    for file in files:
        named = tuple(_in_name(file.file))
        hidden = tuple(_in_metadata(file, public))
        closed |= {file.file} if any(one.code == "P858" for one in hidden) else set()
        problems += [*named, *hidden]
        if named:
            continue
        reading = readings.get(file.file)
        found = tuple(_in_text(reading, marked[file.file], public)) if reading else ()
        problems += [_told(reading, one) for one in found if reading]
        kept.append(replace(file, data=_struck(file, reading, found)) if reading and found else file)
    return Kept(tuple(kept), tuple(problems), frozenset(closed))


def emptied(outputs: Iterable[Output], closed: frozenset[str]) -> tuple[Output, ...]:
    """The outputs, copies of closed files replaced by empty ones: only previews come so far, and their links hold."""
    return tuple(
        Data(output.path, b"", output.edit) if isinstance(output, Copy) and output.file in closed else output
        for output in outputs
    )


def _home(file: str) -> str:
    """The folder below content/ that a file lies in, or its name where it lies in content/ itself."""
    folder, _, name = below_content(file).rpartition("/")
    return folder or name


def _marked(reading: Reading, keys: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The values that a record marks as a desk's public contact, by the key they stand under."""
    if not keys:
        return
    named = "|".join(map(re.escape, sorted(keys)))
    key = re.compile(rf"^[ ]*(?:- )?[\"']?(?:{named})[\"']?[ ]*:[ ]*(?P<value>[^#\n]+)", re.MULTILINE)
    front = _FRONT.match(reading.text)
    for match in key.finditer(reading.text, 0, front.end() if front else len(reading.text)):
        yield match.span("value")


def contact(written: str) -> str:
    """A telephone's digits or a mailbox, by which one is known again however it is written."""
    text = written.strip(" \"'")
    return text.lower() if "@" in text else national(text)


def _in_text(reading: Reading, marked: Sequence[tuple[int, int]], public: frozenset[str]) -> Iterator[Found]:
    for found in private_data(reading.text):
        if found.sort in _CONTACTS:
            known = contact(reading.text[found.start : found.end])
            if known in public or any(start <= found.start < end for start, end in marked):
                continue
        yield found


def _told(reading: Reading, found: Found) -> Problem:
    place = reading.place(found.start, found.end)
    return problem(place, CODES[found.sort], text=masked(reading.text[found.start : found.end]))


def masked(text: str) -> str:
    """A private text as complaints quote it: enough to know it again, not enough to use it.

    >>> masked("0912 345 678"), masked("ấp An Bình, xã Ba Tri")
    ('09••••••••78', 'ấp•••••••••••••••••ri')
    """
    shown = " ".join(text.split())
    shown = shown if len(shown) <= 21 else shown[:21]
    return shown[:2] + STRUCK * max(1, len(shown) - 4) + shown[-2:] if len(shown) > 6 else STRUCK * len(shown)


def _in_name(file: str) -> Iterator[Problem]:
    """What is private in the name of a file or folder."""
    name = re.sub(r"[_-]+", " ", below_content(file).rpartition(".")[0])
    for found in private_data(name):
        yield problem(Place(masked_name(file)), "P857", sort=WORDS[found.sort])


def masked_name(file: str) -> str:
    """A file's path with the digits of its name struck out."""
    return re.sub(r"\d", STRUCK, file)


def _in_metadata(file: SourceFile, public: frozenset[str]) -> Iterator[Problem]:
    """What a picture or attachment carries unseen."""
    text = "\n".join(file.hidden.words)
    sorts = [
        found.sort
        for found in private_data(text)
        if found.sort not in _CONTACTS or contact(text[found.start : found.end]) not in public
    ]
    for sort in dict.fromkeys(sorts):
        yield problem(Place(file.file), "P858", sort=WORDS[sort])
    if file.hidden.located:
        yield problem(Place(file.file), "P859", Severity.REMINDER)


def _struck(file: SourceFile, reading: Reading, found: Iterable[Found]) -> bytes:
    """The file's bytes with what was found struck out, every line as long as before."""
    lines = [*file_lines(file.data or b"")]
    text = "\n".join(lines)
    for one in found:
        start, end = reading.written_at(one.start), reading.written_at(one.end)
        text = text[:start] + re.sub(r"[^\n]", STRUCK, text[start:end]) + text[end:]
    return text.encode()
