"""The page of a news item, and the page of all items.

In: a news item, library, world. Out: Page and the Copy of each picture. Not here: wording (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Copy, Output, Page
from loa.kinds.news.record import News
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import day, link, page_text
from loa.world import World


def news_outputs(news: Record, library: Library, _world: World) -> Iterable[Output]:
    """The item's page and its pictures."""
    assert isinstance(news, News)
    for file in body_pictures(news.body, news.page, library):
        yield Copy(file.removeprefix(CONTENT), file, file)
    owner = library.resolve(news.owner)
    text = page_text(
        "loa.kinds.news",
        "page.md.jinja",
        here=news.page,
        news=news,
        owner=owner,
        body=body_markdown(news.body, news.page, library),
        campaign=library.resolve(news.campaign) if news.campaign else None,
        documents=[library.resolve(document) for document in news.documents],
        sources=sourced(news.evidence, library),
    )
    meta = page_meta(news.summary, owner) | {"date": day(news.date)}
    yield Page(news.page, news.title, text, library.file(news), meta)


def news_listing(library: Library, _world: World) -> Iterable[Output]:
    """All items, newest first."""
    here = f"{News.FOLDER}/index.md"
    items = [news for news in library.of(News.KIND) if isinstance(news, News)]
    if not items:
        return ()
    newest_first = sorted(items, key=lambda news: news.date, reverse=True)
    cards = [(link(here, news.page), news.title, news.summary, day(news.date)) for news in newest_first]
    text = page_text("loa.kinds.news", "listing.md.jinja", cards=cards)
    return (Page(here, News.PLURAL, text, f"content/{News.FOLDER}/", page_meta("Tin, bài mới nhất của trang.")),)
