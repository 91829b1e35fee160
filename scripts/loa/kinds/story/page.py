"""The page of a story with its certificate, and the page of all stories.

In: a story, library, world. Out: Page, the Print of its certificate, Copies of pictures. Not here: wording and order
of the page (page.md.jinja), what stands on the certificate (sheet.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Copy, Output, Page, Print
from loa.kinds.story.record import Scope, Story
from loa.kinds.story.sheet import certificate_sheet
from loa.model.chain import MediaForm
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Depicting, Obliging
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import page_meta, sourced
from loa.pages.writer import day, link, page_text
from loa.sheet.paper import Unfit
from loa.world import World

_PACKAGE = "loa.kinds.story"
DPI = 300


def story_outputs(story: Record, library: Library, world: World) -> Iterable[Output]:
    """The story's pictures, its certificate unless it is revoked, and its page."""
    assert isinstance(story, Story)
    pictures = tuple(_pictures(story, library))
    yield from (Copy(file.removeprefix(CONTENT), file, file) for file in pictures)
    prints = tuple(_certificate(story, library, world))
    yield from prints
    picture = _picture(story, library)
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=story.page,
        story=story,
        unit=library.resolve(story.unit) if story.unit else None,
        owner=library.resolve(story.owner),
        campaign=library.resolve(story.campaign) if story.campaign else None,
        documents=[library.resolve(document) for document in story.documents],
        duties=tuple(_duties(story, library)),
        issuer=library.resolve(story.certificate.issuer) if story.certificate else None,
        certificate=link(story.page, prints[0].path) if prints else None,
        picture=picture,
        shown=link(story.page, picture.source.removeprefix(CONTENT)) if picture else None,
        credit=picture.credit(library) if picture else None,
        body=body_markdown(story.body, story.page, library) if story.body else None,
        sources=sourced(story.evidence, library),
    )
    meta = page_meta(story.summary, library.resolve(story.owner), story.date)
    yield Page(story.page, story.title, text, library.file(story), meta)


def _pictures(story: Story, library: Library) -> Iterator[str]:
    """The picture files that the page shows, seen from the site's root."""
    yield from body_pictures(story.body or "", story.page, library)
    picture = _picture(story, library)
    if picture:
        yield picture.source


def _picture(story: Story, library: Library) -> Depicting | None:
    """Its picture, where it was agreed to."""
    if story.picture is None or not story.allows(Scope.PICTURE):
        return None
    picture = library.resolve(story.picture)
    return picture if isinstance(picture, Depicting) else None


def _certificate(story: Story, library: Library, world: World) -> Iterator[Print]:
    """The certificate's file; none without consent to it, or when it is revoked."""
    certificate = story.certificate
    if certificate is None or certificate.revoked or not story.allows(Scope.CERTIFICATE):
        return
    try:
        sheet = certificate_sheet(story, certificate, library, world)
    except Unfit:
        return
    yield Print(f"{story.FOLDER}/{story.id}/giay-ghi-nhan.pdf", sheet, "pdf", DPI, library.file(story))


def _duties(story: Story, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the story answers."""
    for reference in story.serves:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        yield link(story.page, f"{document.page}#{reference.part}"), titles[reference.part or ""], document.title


def story_listing(library: Library, _world: World) -> Iterable[Output]:
    """All stories, the latest first; that there is none, where a letter asks for some."""
    here = f"{Story.FOLDER}/index.md"
    stories = [story for story in library.of(Story.KIND) if isinstance(story, Story)]
    asked = tuple(_asked(library, here))
    if not stories and not asked:
        return ()
    latest = sorted(stories, key=lambda story: (story.date, story.id), reverse=True)
    cards = [
        (link(here, story.page), story.title, story.summary, f"{story.name} · {day(story.date)}") for story in latest
    ]
    text = page_text(_PACKAGE, "listing.md.jinja", cards=cards, asked=asked)
    meta = page_meta("Người tốt, việc tốt trong việc đưa dịch vụ công đến mọi nhà; chỉ kể khi người ấy đã đồng ý.")
    return (Page(here, Story.PLURAL, text, f"content/{Story.FOLDER}/", meta),)


def _asked(library: Library, here: str) -> Iterator[tuple[str, str, str]]:
    """(address, title, document) of the duties that want examples honoured."""
    for document in library.of("document"):
        for duty in document.duties if isinstance(document, Obliging) else ():
            if duty.forms == (MediaForm.EXAMPLE,):
                yield link(here, f"{document.page}#{duty.id}"), duty.title, document.title
