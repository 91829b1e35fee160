"""The page of a guide, and the page of all guides.

In: a guide, library, world. Out: Page and the Copy of each picture. Not here: wording and order (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Copy, Output, Page
from loa.kinds.guide.record import Guide
from loa.model.helping import FINDER, helping_with, places
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Foreign, Obliging
from loa.pages.pieces import by_name, page_meta, ranges, sourced, thumbnails
from loa.pages.writer import link, page_text
from loa.world import World

PICTURES = "content/hinh/"
SEARCH_BOOST = 3
"""Whoever searches most often wants to do something: guides come before what merely mentions it."""


def guide_outputs(guide: Record, library: Library, world: World) -> Iterable[Output]:
    """The guide's page and its pictures."""
    assert isinstance(guide, Guide)
    for step in guide.steps:
        if step.picture:
            yield Copy(f"hinh/{step.picture}", PICTURES + step.picture, PICTURES + step.picture)
    owner = library.resolve(guide.owner)
    posters = library.referrers(guide, "poster")
    text = page_text(
        "loa.kinds.guide",
        "page.md.jinja",
        here=guide.page,
        guide=guide,
        owner=owner,
        untested=ranges(guide.untested_steps),
        sources=sourced(guide.evidence, library),
        languages=tuple(_languages(guide, library)),
        channels=_with_named_here(guide, library, "channel", guide.channels),
        campaigns=[library.resolve(campaign) for campaign in guide.campaigns],
        related=[library.resolve(other) for other in guide.related],
        posters=posters,
        thumbnails=thumbnails(posters, guide.page),
        codes=library.referrers(guide, "qr"),
        duties=tuple(_duties(guide, library)),
        teams=helping_with(guide, library, world.today),
        finder=FINDER if any(places(library, world.today)) else None,
    )
    meta = page_meta(guide.summary, owner, guide.tested_on) | {"search": {"boost": SEARCH_BOOST}}
    yield Page(guide.page, guide.title, text, library.file(guide), meta)


def _languages(guide: Guide, library: Library) -> Iterator[tuple[str, str, str, str]]:
    """(address, language's tag, its name, title) of the guide's pages in other languages."""
    for page in library.referrers(guide, "page"):
        if isinstance(page, Foreign):
            yield link(guide.page, page.page), page.language.value, page.language.label, page.title


def _with_named_here(guide: Guide, library: Library, kind: str, named: Iterable[object]) -> tuple[Record, ...]:
    """The records of a kind that the guide names or that name the guide, each once."""
    names = set(named) | {record.id for record in library.referrers(guide, kind)}
    return by_name(record for record in library.of(kind) if record.id in names)


def _duties(guide: Guide, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the guide answers."""
    for reference in guide.serves:
        document = library.resolve(reference)
        parts = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        address = link(guide.page, f"{document.page}#{reference.part}" if reference.part else document.page)
        yield address, parts.get(reference.part or "", document.title), document.title


def guide_listing(library: Library, _world: World) -> Iterable[Output]:
    """All guides by what people need."""
    here = f"{Guide.FOLDER}/index.md"
    guides = [guide for guide in library.of(Guide.KIND) if isinstance(guide, Guide)]
    if not guides:
        return ()
    cards = [(link(here, guide.page), guide.need, guide.title, _state(guide)) for guide in guides]
    text = page_text("loa.kinds.guide", "listing.md.jinja", cards=sorted(cards, key=lambda card: card[1]))
    summary = "Từng việc một, từng bước một: chọn điều bà con cần làm."
    return (Page(here, Guide.PLURAL, text, f"content/{Guide.FOLDER}/", page_meta(summary)),)


def _state(guide: Guide) -> str | None:
    """What a card must warn of."""
    return "Chưa kiểm nghiệm" if guide.untested_steps else None
