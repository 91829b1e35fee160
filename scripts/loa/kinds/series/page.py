"""The page of a series with its parts in order, and the page of all series.

In: a series, library, world. Out: Page. Not here: wording and order of the page (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Output, Page
from loa.kinds.series.record import Progress, Series
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.writer import link, page_text
from loa.world import World

_PACKAGE = "loa.kinds.series"


def series_outputs(series: Record, library: Library, _world: World) -> Iterable[Output]:
    """The series' page."""
    assert isinstance(series, Series)
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=series.page,
        series=series,
        progress=progress(series),
        count=max(len(series.articles), series.planned or 0),
        press=library.resolve(series.press),
        owner=library.resolve(series.owner),
        campaign=library.resolve(series.campaign) if series.campaign else None,
        documents=[library.resolve(document) for document in series.documents],
        duties=tuple(_duties(series, library)),
        sources=sourced(series.evidence, library),
    )
    dates = [article.date for article in series.articles if article.date]
    meta = page_meta(series.summary, library.resolve(series.owner), max(dates, default=None))
    yield Page(series.page, series.title, text, library.file(series), meta | {"search": {"boost": 0.5}})


def progress(series: Series) -> str:
    """How many parts have appeared, of how many, in words."""
    there = sum(article.state is Progress.PUBLISHED for article in series.articles)
    known = max(len(series.articles), series.planned or 0)
    if not there:
        return "Chưa có bài nào được ghi nhận"
    return f"Đã đăng {there}/{known} bài" if known > there else f"Đã đăng đủ {there} bài"


def _duties(series: Series, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the series answers."""
    for reference in series.serves:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        yield link(series.page, f"{document.page}#{reference.part}"), titles[reference.part or ""], document.title


def series_listing(library: Library, _world: World) -> Iterable[Output]:
    """All series, by title."""
    here = f"{Series.FOLDER}/index.md"
    found = [series for series in by_name(library.of(Series.KIND)) if isinstance(series, Series)]
    if not found:
        return ()
    cards = [(link(here, series.page), series.title, series.summary, progress(series)) for series in found]
    text = page_text(_PACKAGE, "listing.md.jinja", cards=cards)
    meta = page_meta("Các tuyến bài trên báo: báo nào viết, mấy bài, đã có bài nào, đọc ở đâu.")
    return (Page(here, Series.PLURAL, text, f"content/{Series.FOLDER}/", meta),)
