"""The page of a campaign, and the page of all campaigns.

In: a campaign, library, world. Out: Page and the Copy of each picture of its body. Not here: wording (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Copy, Output, Page
from loa.kinds.campaign.materials import for_everybody, materials
from loa.kinds.campaign.record import Campaign, Goal, Quoted
from loa.kinds.campaign.timetable import timetable
from loa.kinds.campaign.timetable_picture import timetable_svg
from loa.model.chain import Figure
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Obliging
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import by_name, page_meta, sourced, thumbnails
from loa.pages.writer import link, page_text
from loa.world import World

BY_WHOM = f"{Campaign.FOLDER}/danh-cho-ai.md"
BY_WHOM_TITLE = "Tài liệu dành cho ai"
EDIT = f"content/{Campaign.FOLDER}/"


def campaign_outputs(campaign: Record, library: Library, world: World) -> Iterable[Output]:
    """The campaign's page and the pictures of its body."""
    assert isinstance(campaign, Campaign)
    for file in body_pictures(campaign.body or "", campaign.page, library):
        yield Copy(file.removeprefix(CONTENT), file, file)
    owner = library.resolve(campaign.owner)
    posters = library.referrers(campaign, "poster")
    documents = _documents(campaign, library)
    entries = timetable(campaign, documents, library)
    text = page_text(
        "loa.kinds.campaign",
        "page.md.jinja",
        here=campaign.page,
        campaign=campaign,
        ended=campaign.has_ended(world.today),
        period=_period(campaign),
        owner=owner,
        documents=documents,
        goals=[(goal, _letter(goal, library), _now(goal, library)) for goal in campaign.goals],
        strands=[(strand, _letter(strand, library)) for strand in campaign.strands],
        ways=[(way, _letter(way, library)) for way in campaign.methods],
        material=materials(campaign, documents, library),
        entries=[(entry, link(campaign.page, entry.page) if entry.page else None) for entry in entries],
        picture=timetable_svg(f"lich-{campaign.id}", entries, world.measure) if len(entries) > 1 else None,
        figures=list(zip(campaign.figures, sourced((f.source for f in campaign.figures), library), strict=True)),
        channels=[library.resolve(channel) for channel in campaign.channels],
        thumbnails=thumbnails(posters, campaign.page),
        codes=library.referrers(campaign, "qr"),
        duties=tuple(_duties(campaign, documents)),
        body=body_markdown(campaign.body, campaign.page, library) if campaign.body else None,
    )
    meta = page_meta(campaign.summary, library.resolve(library.site.owner))
    meta |= {"search": {"boost": 0.5}}  # what a campaign asks people to do is a guide, which comes first
    yield Page(campaign.page, campaign.title, text, library.file(campaign), meta)


def _letter(part: Quoted, library: Library) -> Record | None:
    """The letter that something stands in."""
    return library.resolve(part.document) if part.document else None


def _now(goal: Goal, library: Library) -> tuple[Figure, Record | None] | None:
    """How far a goal has come, with the document that says so."""
    if goal.now is None:
        return None
    source = goal.now.source
    return goal.now, library.resolve(source.document) if source.document else None


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


def campaign_listing(library: Library, world: World) -> Iterator[Output]:
    """All campaigns, those still running first; and what there is for whom."""
    here = f"{Campaign.FOLDER}/index.md"
    campaigns = [campaign for campaign in by_name(library.of(Campaign.KIND)) if isinstance(campaign, Campaign)]
    if not campaigns:
        return
    running = [_card(campaign, here) for campaign in campaigns if not campaign.has_ended(world.today)]
    ended = [_card(campaign, here) for campaign in campaigns if campaign.has_ended(world.today)]
    still = [campaign for campaign in campaigns if not campaign.has_ended(world.today)]
    groups = for_everybody(still, library)
    text = page_text(
        "loa.kinds.campaign",
        "listing.md.jinja",
        here=here,
        running=running,
        ended=ended,
        groups=groups,
        by_whom=BY_WHOM,
    )
    meta = page_meta("Các chiến dịch truyền thông: mời ai làm gì, căn cứ vào đâu, dùng tài liệu nào.")
    yield Page(here, Campaign.PLURAL, text, EDIT, meta)
    if groups:
        text = page_text("loa.kinds.campaign", "by_whom.md.jinja", here=BY_WHOM, title=BY_WHOM_TITLE, groups=groups)
        meta = page_meta("Tài liệu của các chiến dịch đang thực hiện, xếp theo người xem và hình thức.")
        yield Page(BY_WHOM, BY_WHOM_TITLE, text, EDIT, meta | {"search": {"exclude": True}})


def _card(campaign: Campaign, here: str) -> tuple[str, str, str, str]:
    return (link(here, campaign.page), campaign.title, campaign.summary, _period(campaign))
