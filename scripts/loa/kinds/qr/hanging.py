"""Hanging: the sheets on walls that carry a code.

In: a code's record, perhaps a unit, a library. Out: records of sheets, told in a sentence. Not here: the register
(kinds/print/).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.model.library import Library
from loa.model.roles import Hanging, Printable

_MOST_TOLD = 5


def hanging_sheets(qr_id: str, library: Library, unit_id: str | None = None) -> tuple[Hanging, ...]:
    """The sheets not taken down that carry the code, those of one unit only if it is given."""
    found = (sheets for sheets in _all(library) if _code_id(sheets, library) == qr_id)
    return tuple(sheets for sheets in found if unit_id is None or sheets.unit.id == unit_id)


def _all(library: Library) -> Iterator[Hanging]:
    return (record for record in library.all() if isinstance(record, Hanging) and record.hangs)


def _code_id(sheets: Hanging, library: Library) -> str:
    """The id of the record whose code is on the sheets."""
    poster = library.resolve(sheets.poster)
    own = sheets.qr or (poster.qr if isinstance(poster, Printable) else None)
    return own.id if own else ""


def hanging_wording(sheets: Iterable[Hanging]) -> str:
    """What hangs where, in words: Đang dán 12 bản ở nhà văn hóa thôn Đông."""
    told = [f"{each.count} bản ở {each.place}" for each in sheets]
    if not told:
        return "Chưa có bản in nào đang dán"
    more = f"; và {len(told) - _MOST_TOLD} nơi khác" if len(told) > _MOST_TOLD else ""
    return f"Đang dán {'; '.join(told[:_MOST_TOLD])}{more}"
