"""The first page: one sentence, one button, then everything by what people need.

In: the home record, library, world. Out: Page and the Copy of each picture. Not here: the look (overrides/home.html).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from loa.kind import Copy, Output, Page
from loa.kinds.home.record import Home
from loa.model.checkable import PAGE as CHECK_PAGE
from loa.model.checkable import all_checks
from loa.model.helping import FINDER, places
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Asking, Dated, Expiring, Reaching, Summarised
from loa.pages.body import CONTENT, body_markdown, body_pictures
from loa.pages.pieces import page_meta, thumbnails
from loa.pages.writer import day, flat, link, page_text
from loa.world import World

LATEST = 3
"""How many news items the first page shows."""

Card = tuple[str, str, str | None, str | None]


def home_outputs(home: Record, library: Library, world: World) -> Iterable[Output]:
    """The first page and its pictures."""
    assert isinstance(home, Home)
    for file in body_pictures(home.body or "", home.page, library):
        yield Copy(file.removeprefix(CONTENT), file, file)
    posters = [library.resolve(poster) for poster in home.posters]
    text = page_text(
        "loa.kinds.home",
        "page.md.jinja",
        here=home.page,
        needs=tuple(_needs(home, library)),
        channels=[_channel_card(library.resolve(channel)) for channel in home.channels],
        campaigns=[_campaign_card(library.resolve(campaign), world.today) for campaign in home.campaigns],
        posters=posters,
        thumbnails=thumbnails(posters, home.page),
        news=[_news_card(item) for item in _latest(library, world.today)],
        finder=FINDER if any(places(library, world.today)) else None,
        check=CHECK_PAGE if all_checks(library, world) else None,
        body=body_markdown(home.body, home.page, library) if home.body else None,
    )
    first = library.resolve(home.first)
    meta = page_meta(home.summary, library.resolve(library.site.owner)) | {
        "template": "home.html",
        "hide": ["toc", "navigation"],
        "search": {"exclude": True},
        "lead": home.lead,
        "summary": flat(home.summary),
        "first": {"label": home.first_label, "url": first.page.removesuffix(".md") + "/"},
    }
    yield Page(home.page, home.title, text, library.file(home), meta)


def _needs(home: Home, library: Library) -> Iterator[tuple[str, str]]:
    """(address, words): a need leads to its first guide, its other guides follow in their own words."""
    for need in home.needs:
        words: str | None = need.title
        for reference in need.guides:
            guide = library.resolve(reference)
            yield link(home.page, guide.page), words or (guide.need if isinstance(guide, Asking) else guide.title)
            words = None


def _channel_card(channel: Record) -> Card:
    text = channel.summary if isinstance(channel, Summarised) else None
    label = f"{channel.platform.label} · {channel.state.label}" if isinstance(channel, Reaching) else None
    return (link("index.md", channel.page), channel.title, text, label)


def _campaign_card(campaign: Record, today: date) -> Card:
    text = campaign.summary if isinstance(campaign, Summarised) else None
    ended = isinstance(campaign, Expiring) and campaign.has_ended(today)
    return (link("index.md", campaign.page), campaign.title, text, "Đã kết thúc" if ended else None)


def _news_card(item: Record) -> Card:
    text = item.summary if isinstance(item, Summarised) else None
    return (link("index.md", item.page), item.title, text, day(item.date) if isinstance(item, Dated) else None)


def _latest(library: Library, today: date) -> list[Record]:
    """The newest items that have appeared and whose time is not over."""
    current = [
        (item.date, item.id, item)
        for item in library.of("news")
        if isinstance(item, Dated) and item.date <= today and not (isinstance(item, Expiring) and item.has_ended(today))
    ]
    return [item for _, _, item in sorted(current, key=lambda entry: entry[:2], reverse=True)[:LATEST]]
