"""The page of a channel, and the page of all channels.

In: a channel, library, world. Out: Page. Not here: wording and order (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.kind import Output, Page
from loa.kinds.channel.record import Channel, Platform, Proof
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.writer import link, page_text
from loa.world import World

WHERE = {
    Platform.ZALO_OA: "trong ứng dụng Zalo",
    Platform.FACEBOOK_PAGE: "trên Facebook",
    Platform.WEBSITE: "trên mạng",
    Platform.PORTAL: "trên mạng",
}
"""Where one looks for a channel by its name."""


def channel_outputs(channel: Record, library: Library, world: World) -> Iterable[Output]:
    """The channel's page."""
    assert isinstance(channel, Channel)
    owner = library.resolve(channel.owner)
    named = [library.resolve(guide) for guide in channel.guides]
    text = page_text(
        "loa.kinds.channel",
        "page.md.jinja",
        here=channel.page,
        channel=channel,
        where=WHERE[channel.platform],
        owner=owner,
        owner_ended=isinstance(owner, Expiring) and owner.has_ended(world.today),
        parent=library.resolve(channel.parent) if channel.parent else None,
        children=library.referrers(channel, Channel.KIND),
        guides=by_name(dict.fromkeys((*named, *library.referrers(channel, "guide")))),
        campaigns=library.referrers(channel, "campaign"),
        codes=library.referrers(channel, "qr"),
        sources=sourced(channel.evidence, library),
    )
    meta = page_meta(channel.summary, library.resolve(library.site.owner), channel.verified_on)
    meta |= {"search": {"boost": 2}}  # below guides, above what merely mentions the channel
    yield Page(channel.page, channel.title, text, library.file(channel), meta)


def channel_listing(library: Library, _world: World) -> Iterable[Output]:
    """All channels, those whose address is proved apart from the others."""
    here = f"{Channel.FOLDER}/index.md"
    channels = [channel for channel in by_name(library.of(Channel.KIND)) if isinstance(channel, Channel)]
    if not channels:
        return ()
    groups = [(state, [_card(channel, here) for channel in channels if channel.state is state]) for state in Proof]
    text = page_text("loa.kinds.channel", "listing.md.jinja", here=here, groups=[item for item in groups if item[1]])
    meta = page_meta("Các kênh chính thức: tên đúng, ai quản lý, đã xác minh hay chưa, và cách nhận ra kênh thật.")
    return (Page(here, Channel.PLURAL, text, f"content/{Channel.FOLDER}/", meta),)


def _card(channel: Channel, here: str) -> tuple[str, str, str, str]:
    return (link(here, channel.page), channel.title, channel.summary, channel.platform.label)
