"""A plain page as the officer wrote it.

In: a plain page, library, world. Out: Page and the Copy of each picture. Not here: judging the Markdown (pages/).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Copy, Output, Page
from loa.kinds.page.record import Language, PlainPage
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import page_meta
from loa.pages.writer import page_text
from loa.world import World


def plain_page_outputs(page: Record, library: Library, _world: World) -> Iterable[Output]:
    """The page and its pictures."""
    assert isinstance(page, PlainPage)
    for file in body_pictures(page.body, page.page, library):
        yield Copy(file.removeprefix(CONTENT), file, file)
    text = page_text(
        "loa.kinds.page",
        "page.md.jinja",
        here=page.page,
        page=page,
        body=body_markdown(page.body, page.page, library),
        foreign=page.language is not Language.VIETNAMESE,
        original=library.resolve(page.guide) if page.guide else None,
    )
    owner = library.resolve(page.owner or library.site.owner)
    yield Page(page.page, page.title, text, library.file(page), page_meta(page.summary, owner, page.updated))
