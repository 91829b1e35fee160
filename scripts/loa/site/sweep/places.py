"""Where words stand in the officers' files, and what is to be done there.

In: a checked site, a finder of words. Out: places with the record they belong to. Not here: finished pages (shown.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from loa.kinds.term.wording import NOT_OURS, Use, old_words, place_of
from loa.model.library import Library
from loa.model.record import Record
from loa.model.renaming import OldWordFinder, Renaming
from loa.problems import Place
from loa.source.reading import Reading
from loa.source.text import file_lines

_LETTERS = "document"


class Task(Enum):
    """What a place asks of whoever sweeps; the value is the heading under which it is told."""

    CHANGE = "Phải sửa"
    KEPT = "Để nguyên: có từ mới bên cạnh, kể việc lúc trước, tên riêng hoặc lời trích"
    VERBATIM = "Nguyên văn văn bản, để nguyên; trang của văn bản có ghi chú bên lề"
    RECORD = "Tệp ghi chính thay đổi này, hoặc nguồn, ghi chú trong tệp"


@dataclass(frozen=True, slots=True)
class Spot:
    """Words in a file: where, whose record, which change, what to do."""

    place: Place
    said: str
    record: Record | None
    renaming: Renaming
    task: Task


def spots(texts: Mapping[str, bytes], library: Library, finder: OldWordFinder, today: date) -> Iterator[Spot]:
    """Every place in the files where the words stand, file by file."""
    owners = {library.file(record): record for record in library.all()}
    used = {}
    for each in old_words(library, finder, today):
        at = place_of(each, library)
        used[at.file, at.line, at.column] = each
    for file, data in sorted(texts.items()):
        reading = Reading(file, file_lines(data))
        record = owners.get(file)
        for found in finder.found(reading.text):
            place = reading.place(found.start, found.end)
            known = used.get((file, place.line, place.column))
            said = " ".join(reading.text[found.start : found.end].split())
            for renaming in found.renamings:
                yield Spot(place, said, record, renaming, _task(record, place, known.use if known else None, library))


def _task(record: Record | None, place: Place, use: Use | None, library: Library) -> Task:
    if record is not None and record.KIND == _LETTERS:
        return Task.VERBATIM if 0 < library.body_line(record) <= place.line else Task.KEPT
    if record is not None and record.KIND in NOT_OURS:
        return Task.RECORD
    if use is None:
        return Task.RECORD
    return Task.CHANGE if use is Use.ALONE else Task.KEPT
