"""What kinds' pages hand to the shared template pieces: front matter, sources, thumbnails, lists of numbers.

In: records, library. Out: plain values that components.md.jinja shows. Not here: Markdown (writer.py), wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from loa.model.chain import Evidence
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Pictured
from loa.model.values import PartialDate
from loa.pages.writer import day, flat, link
from loa.source.slug import slug


def page_meta(
    summary: str, owner: Record | None = None, updated: date | PartialDate | None = None
) -> dict[str, object]:
    """The front matter every page has: what search engines show, who answers for it, as of when."""
    meta: dict[str, object] = {"description": flat(summary)}
    if owner is not None:
        meta["owner"] = owner.title
    if updated is not None:
        meta["updated"] = day(updated)
    return meta


def expired_band(last: date) -> str:
    """What stands first on the page of a thing that holds no longer."""
    words = (
        f"Nội dung này hết hạn sau ngày {day(last)}, nay không còn dùng. Trang giữ lại để ai có địa chỉ này vẫn biết."
    )
    return f'<p class="loa-band loa-band--ended" role="note">{words}</p>\n\n'


def sourced(evidence: Iterable[Evidence], library: Library) -> tuple[tuple[Evidence, Record | None], ...]:
    """Each source with the document it names, if it names one."""
    return tuple((item, library.resolve(item.document) if item.document else None) for item in evidence)


def thumbnails(posters: Iterable[Record], here: str) -> tuple[tuple[str, str, str, str], ...]:
    """(address, picture, alt, title) of the records that have a picture, for the gallery piece."""
    return tuple(
        (link(here, poster.page), link(here, poster.thumbnail), poster.thumbnail_alt, poster.title)
        for poster in posters
        if isinstance(poster, Pictured)
    )


def by_name(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records in the order of their titles, tone marks aside."""
    return tuple(sorted(records, key=lambda record: (slug(record.title), record.title, record.id)))


def ranges(numbers: Sequence[int]) -> str:
    """Numbers in words, runs shortened.

    >>> ranges((1, 2, 3, 5))
    '1–3, 5'
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
