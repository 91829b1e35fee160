"""The page of a campaign, and the page of all campaigns.

In: a campaign, library, world. Out: Page and the Copy of each picture of its body. Not here: wording (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Copy, Output, Page
from loa.kinds.campaign.record import Campaign
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import by_name, page_meta, sourced, thumbnails
from loa.pages.writer import link, page_text
from loa.world import World


def campaign_outputs(campaign: Record, library: Library, world: World) -> Iterable[Output]:
    """The campaign's page and the pictures of its body."""
    assert isinstance(campaign, Campaign)
    for file in body_pictures(campaign.body or "", campaign.page, library):
        yield Copy(file.removeprefix(CONTENT), file, file)
    owner = library.resolve(campaign.owner)
    posters = library.referrers(campaign, "poster")
    documents = _documents(campaign, library)
    text = page_text(
        "loa.kinds.campaign",
        "page.md.jinja",
        here=campaign.page,
        campaign=campaign,
        ended=campaign.has_ended(world.today),
        period=_period(campaign),
        owner=owner,
        documents=documents,
        strands=[
            (strand, library.resolve(strand.document) if strand.document else None) for strand in campaign.strands
        ],
        figures=list(zip(campaign.figures, sourced((f.source for f in campaign.figures), library), strict=True)),
        channels=[library.resolve(channel) for channel in campaign.channels],
        guides=by_name(library.referrers(campaign, "guide")),
        posters=posters,
        thumbnails=thumbnails(posters, campaign.page),
        codes=library.referrers(campaign, "qr"),
        news=library.referrers(campaign, "news"),
        duties=tuple(_duties(campaign, documents)),
        body=body_markdown(campaign.body, campaign.page, library) if campaign.body else None,
    )
    meta = page_meta(campaign.summary, library.resolve(library.site.owner))
    meta |= {"search": {"boost": 0.5}}  # what a campaign asks people to do is a guide, which comes first
    yield Page(campaign.page, campaign.title, text, library.file(campaign), meta)


def _period(campaign: Campaign) -> str:
    if campaign.end is None:
        return f"từ {campaign.start.in_text}, chưa định ngày kết thúc"
    return f"từ {campaign.start.in_text} đến {campaign.end.in_text}"


def _documents(campaign: Campaign, library: Library) -> tuple[Record, ...]:
    """The documents the campaign rests on and those that name it, each once."""
    named = [library.resolve(document) for document in campaign.documents]
    return tuple(dict.fromkeys((*named, *library.referrers(campaign, "document"))))


def _duties(campaign: Campaign, documents: Iterable[Record]) -> Iterator[tuple[str, str, str, str]]:
    """(address, title, due, document) of every duty that the documents lay."""
    for document in documents:
        for duty in document.duties if isinstance(document, Obliging) else ():
            yield link(campaign.page, f"{document.page}#{duty.id}"), duty.title, duty.due_wording, document.title


def campaign_listing(library: Library, world: World) -> Iterable[Output]:
    """All campaigns, those still running first."""
    here = f"{Campaign.FOLDER}/index.md"
    campaigns = [campaign for campaign in by_name(library.of(Campaign.KIND)) if isinstance(campaign, Campaign)]
    if not campaigns:
        return ()
    running = [_card(campaign, here) for campaign in campaigns if not campaign.has_ended(world.today)]
    ended = [_card(campaign, here) for campaign in campaigns if campaign.has_ended(world.today)]
    text = page_text("loa.kinds.campaign", "listing.md.jinja", running=running, ended=ended)
    meta = page_meta("Các chiến dịch truyền thông: mời ai làm gì, căn cứ vào đâu, dùng tài liệu nào.")
    return (Page(here, Campaign.PLURAL, text, f"content/{Campaign.FOLDER}/", meta),)


def _card(campaign: Campaign, here: str) -> tuple[str, str, str, str]:
    return (link(here, campaign.page), campaign.title, campaign.summary, _period(campaign))
