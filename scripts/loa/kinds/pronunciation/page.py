"""The page that shows how words are said: the officers' own ones, then those that every site knows.

In: the table, library, world. Out: Page. Not here: wording (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Output, Page
from loa.kinds.pronunciation.record import Pronunciation
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.source.slug import slug
from loa.speech.lexicon import OURS, Pair
from loa.world import World


def pronunciation_outputs(table: Record, library: Library, _world: World) -> Iterable[Output]:
    """The page of the table; officers come to it from scripts, nobody else has to."""
    assert isinstance(table, Pronunciation)
    known = tuple(pair for pair in OURS.entries if pair[0] not in dict(table.readings))
    text = page_text("loa.kinds.pronunciation", "page.md.jinja", table=table, known=sorted(known, key=_alphabet))
    meta = page_meta("Chữ viết tắt và từ nước ngoài đọc thế nào trong bài phát thanh.")
    yield Page(table.page, table.title, text, library.file(table), meta | {"search": {"exclude": True}}, hidden=True)


def _alphabet(pair: Pair) -> tuple[str, str]:
    return slug(pair[0]), pair[0]
