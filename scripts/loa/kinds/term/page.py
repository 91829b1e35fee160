"""The page of old and new words.

In: the table, library, world. Out: Page. Not here: wording (page.md.jinja), names of places (kinds/unit/gazetteer.py).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Output, Page
from loa.kinds.term.record import Terms
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import page_text
from loa.source.slug import slug
from loa.world import World

UNITS = "don-vi/index.md"
"""Where the site tells what became of bodies and places."""


def term_outputs(table: Record, library: Library, _world: World) -> Iterable[Output]:
    """The page of the table, by the alphabet of the old words."""
    assert isinstance(table, Terms)
    terms = sorted(table.terms, key=lambda term: (slug(term.old[0]), term.old[0]))
    text = page_text(
        "loa.kinds.term",
        "page.md.jinja",
        here=table.page,
        table=table,
        terms=[(term, sourced(term.evidence, library)) for term in terms],
        units=UNITS,
    )
    meta = page_meta(table.summary, library.resolve(library.site.owner))
    yield Page(table.page, table.title, text, library.file(table), meta)
