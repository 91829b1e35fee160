"""The page of a poster with its files, and the page of all posters.

In: a poster, library, world. Out: Page and Prints. Not here: the sheets (sheet.py), wording and order (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from loa.kind import Output, Page, Print
from loa.kinds.poster.content import content_of, draft_reasons
from loa.kinds.poster.formats import File, Format, chosen, preview_of
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.per_unit import unit_posters
from loa.kinds.poster.record import Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring, Obliging
from loa.pages.pieces import by_name, page_meta, thumbnails
from loa.pages.writer import link, page_text
from loa.sheet.marks import Sheet
from loa.sheet.mono import mono
from loa.world import World

_PACKAGE = "loa.kinds.poster"


class Answered(NamedTuple):
    """A duty that a poster answers: where it stands, what it asks, in which words, by which document."""

    address: str
    title: str
    document: str
    quotes: tuple[str, ...]


def poster_outputs(poster: Record, library: Library, world: World) -> Iterable[Output]:
    """The poster's files in every format that can be drawn, and its page."""
    assert isinstance(poster, Poster)
    prints = tuple(_prints(poster, library, world))
    yield from prints
    versions = tuple(unit_posters(poster, library, world))
    yield from versions
    values = _page_values(poster, prints, library, world)
    listed = any(each.path == poster.versions_page for each in versions)
    text = page_text(_PACKAGE, "page.md.jinja", **values, versions=listed)
    content = content_of(poster, library, world.base_url)
    summary = f"{content.campaign}: {poster.headline}. {poster.action}."
    meta = page_meta(summary, library.resolve(poster.owner), poster.date)
    if any(each.path == _link_picture(poster) for each in prints):
        meta["image"] = _link_picture(poster)
    yield Page(poster.page, poster.title, text, library.file(poster), meta)


def _link_picture(poster: Poster) -> str:
    """The path of the picture that shows when somebody sends the page's address to others."""
    return f"{poster.FOLDER}/{poster.id}/the-lien-ket.png"


def file_path(poster: Poster, file: File) -> str:
    """The path of one of a poster's files in the finished site."""
    return f"{poster.FOLDER}/{poster.id}/{file.name}"


def site_formats(poster: Poster) -> tuple[Format, ...]:
    """The formats that the site makes of a poster."""
    return chosen(offered(poster.layout), poster.formats)


def _prints(poster: Poster, library: Library, world: World) -> Iterator[Print]:
    for number, form in enumerate(site_formats(poster)):
        files = (*form.files, preview_of(form)) if number == 0 else form.files
        yield from format_prints(poster, form, [file for file in files if not file.asked], library, world)


def format_prints(
    poster: Poster, form: Format, files: Iterable[File], library: Library, world: World
) -> Iterator[Print]:
    """Files of one format; none when it cannot be drawn."""
    sheet = poster_sheet(poster, form, library, world)
    if isinstance(sheet, Sheet):
        for file in files:
            seen = mono(sheet) if file.mono else sheet
            yield Print(file_path(poster, file), seen, file.kind, file.dpi, library.file(poster))


def _page_values(poster: Poster, prints: tuple[Print, ...], library: Library, world: World) -> dict[str, object]:
    content = content_of(poster, library, world.base_url)
    campaign = library.resolve(poster.campaign)
    there = {each.path for each in prints}
    return {
        "here": poster.page,
        "poster": poster,
        "content": content,
        "ended": isinstance(campaign, Expiring) and campaign.has_ended(world.today),
        "campaign": campaign,
        "owner": library.resolve(poster.owner),
        "code": library.resolve(poster.qr),
        "guide": library.resolve(poster.guide) if poster.guide else None,
        "documents": [library.resolve(document) for document in poster.documents],
        "duties": tuple(_duties(poster, library)),
        "licence": library.site.licence,
        "picture": link(poster.page, poster.thumbnail) if poster.thumbnail in there else None,
        "files": tuple(_downloads(poster, there)),
        "papers": [form.paper for form in site_formats(poster) if form.paper],
    }


def _downloads(poster: Poster, there: set[str]) -> Iterator[tuple[str, str, str]]:
    """(address, name, note) of each file to take away."""
    forms = site_formats(poster)
    for form, file in chain.from_iterable(((form, file) for file in form.files) for form in forms):
        path = file_path(poster, file)
        if path in there:
            yield link(poster.page, path), f"{form.label} – {file.label}", _note(form, file)


def _note(form: Format, file: File) -> str:
    """How large a file is on paper or screen, and what it is for."""
    if file.kind == "pdf":
        return f"Khổ {form.paper}; {form.use}."
    width, height = form.pixels(file)
    use = "gửi qua tin nhắn, chiếu màn hình" if form.paper else form.use
    return f"{width} × {height} điểm ảnh; {use}."


def _duties(poster: Poster, library: Library) -> Iterator[Answered]:
    for reference in poster.serves:
        document = library.resolve(reference)
        duties = document.duties if isinstance(document, Obliging) else ()
        for duty in duties:
            if duty.id == reference.part:
                address = link(poster.page, f"{document.page}#{duty.id}")
                yield Answered(address, duty.title, document.title, duty.quotes)


def poster_listing(library: Library, world: World) -> Iterable[Output]:
    """All posters: those in use, and those of campaigns that are over."""
    here = f"{Poster.FOLDER}/index.md"
    posters = by_name(library.of(Poster.KIND))
    if not posters:
        return ()
    ended = tuple(poster for poster in posters if isinstance(poster, Poster) and _is_over(poster, library, world))
    current = tuple(poster for poster in posters if poster not in ended)
    drafts = any(draft_reasons(poster, library, world.base_url) for poster in posters if isinstance(poster, Poster))
    text = page_text(
        _PACKAGE,
        "listing.md.jinja",
        current=thumbnails(current, here),
        ended=thumbnails(ended, here),
        drafts=drafts,
        licence=library.site.licence,
    )
    summary = "Áp phích để in và để đăng, mỗi áp phích có một mã QR và một việc cần làm."
    return (Page(here, Poster.PLURAL, text, f"content/{Poster.FOLDER}/", page_meta(summary)),)


def _is_over(poster: Poster, library: Library, world: World) -> bool:
    campaign = library.resolve(poster.campaign)
    return isinstance(campaign, Expiring) and campaign.has_ended(world.today)
