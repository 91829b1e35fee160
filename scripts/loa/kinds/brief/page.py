"""The page of a brief, and the page of all briefs.

In: a brief, library, world. Out: Page, the files to send. Not here: wording and order (page.md.jinja), what is in the
files (handout.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Data, Output, Page
from loa.kinds.brief.handout import desk_wording, handouts
from loa.kinds.brief.record import Approval, Brief
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring, Obliging
from loa.pages.pieces import by_name, page_meta, sourced, thumbnails
from loa.pages.writer import day, link, page_text
from loa.world import World

_PACKAGE = "loa.kinds.brief"


def brief_outputs(brief: Record, library: Library, _world: World) -> Iterable[Output]:
    """The brief's files, and its page."""
    assert isinstance(brief, Brief)
    files = tuple(handouts(brief, library))
    yield from (Data(file.path, file.content, library.file(brief)) for file in files)
    owner = library.resolve(brief.owner)
    posters = [library.resolve(poster) for poster in brief.posters]
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=brief.page,
        brief=brief,
        is_draft=brief.status is Approval.DRAFT,
        files=[(link(brief.page, file.path), file.label, file.note) for file in files],
        figures=[(each.value, each.label, f"Tại thời điểm {each.source.as_of.in_table}") for each in brief.figures],
        desk=desk_wording(brief),
        owner=owner,
        campaign=library.resolve(brief.campaign),
        channel=library.resolve(brief.channel) if brief.channel else None,
        posters=posters,
        thumbnails=thumbnails(posters, brief.page),
        scripts=[library.resolve(script) for script in brief.scripts],
        documents=[library.resolve(document) for document in brief.documents],
        duties=tuple(_duties(brief, library)),
        sources=sourced(brief.evidence, library),
    )
    meta = page_meta(brief.summary, owner, brief.date) | {"search": {"boost": 0.5}}
    yield Page(brief.page, brief.title, text, library.file(brief), meta)


def _duties(brief: Brief, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the brief answers."""
    for reference in brief.serves:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        yield link(brief.page, f"{document.page}#{reference.part}"), titles[reference.part or ""], document.title


def brief_listing(library: Library, world: World) -> Iterable[Output]:
    """All briefs, those of campaigns that are over last."""
    here = f"{Brief.FOLDER}/index.md"
    found = [brief for brief in by_name(library.of(Brief.KIND)) if isinstance(brief, Brief)]
    if not found:
        return ()
    over = [brief for brief in found if _is_over(library.resolve(brief.campaign), world)]
    text = page_text(
        _PACKAGE,
        "listing.md.jinja",
        running=[_card(brief, here) for brief in found if brief not in over],
        over=[_card(brief, here) for brief in over],
    )
    meta = page_meta("Thông tin gửi báo chí: điều đã biết, điều chưa biết, căn cứ, băng rôn và lời dẫn viết sẵn.")
    return (Page(here, Brief.PLURAL, text, f"content/{Brief.FOLDER}/", meta),)


def _is_over(campaign: Record, world: World) -> bool:
    return isinstance(campaign, Expiring) and campaign.has_ended(world.today)


def _card(brief: Brief, here: str) -> tuple[str, str, str, str]:
    state = "Dự thảo" if brief.status is Approval.DRAFT else f"Đúng đến ngày {day(brief.date)}"
    return link(here, brief.page), brief.title, brief.summary, state
