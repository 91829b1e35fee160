"""The page of a post with its texts to copy, and the page of all posts.

In: a post, library, world. Out: Page, Data (texts to download, the script of the copy buttons). Not here: the texts
(wording.py), wording and order of the page (page.md.jinja).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loa.kind import Data, Output, Page
from loa.kinds.post.limits import Source, Takes
from loa.kinds.post.record import Approval, Post
from loa.kinds.post.wording import Wording, wordings
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring, Obliging, Printable, Scannable
from loa.model.screens import OnScreens
from loa.model.site import is_specimen
from loa.pages.copying import COPY_SCRIPT, copy_script
from loa.pages.pieces import by_name, page_meta, sourced
from loa.pages.writer import day, link, page_text
from loa.world import World

_PACKAGE = "loa.kinds.post"


def post_outputs(post: Record, library: Library, world: World) -> Iterable[Output]:
    """The post's texts as files, and its page."""
    assert isinstance(post, Post)
    edit = library.file(post)
    told = wordings(post, library, world.base_url)
    for wording in told:
        yield Data(text_path(post, wording), wording.plain.encode("utf-8-sig"), edit)
    poster = library.resolve(post.poster) if post.poster else None
    text = page_text(
        _PACKAGE,
        "page.md.jinja",
        here=post.page,
        post=post,
        wordings=[(wording, link(post.page, text_path(post, wording))) for wording in told],
        notes=tuple(_notes(post, library, world)),
        sources=sourced(post.evidence, library),
        limits=tuple(dict.fromkeys(wording.takes for wording in told)),
        limit_sources=tuple(_limit_sources(wording.takes for wording in told)),
        poster=poster,
        alt=_alt(poster),
        campaign=library.resolve(post.campaign),
        owner=library.resolve(post.owner),
        guide=library.resolve(post.guide) if post.guide else None,
        channels=[library.resolve(version.channel) if version.channel else None for version in post.versions],
        documents=[library.resolve(document) for document in post.documents],
        duties=tuple(_duties(post, library)),
        script=f"../{COPY_SCRIPT}",
    )
    meta = page_meta(post.summary, library.resolve(post.owner), post.date) | {"search": {"boost": 0.3}}
    yield Page(post.page, post.title, text, edit, meta)


def text_path(post: Post, wording: Wording) -> str:
    """Where the text for one place lies as a file; the channel tells two versions of one place apart."""
    channel = f"-{wording.version.channel}" if wording.version.channel else ""
    return f"{Post.FOLDER}/{post.id}/{wording.version.outlet.value}{channel}.txt"


def _notes(post: Post, library: Library, world: World) -> Iterator[str]:
    """Why the post should not be posted yet, in whole sentences; none when it may."""
    if post.status is Approval.DRAFT:
        yield "Bài này còn là bản nháp, chưa được duyệt."
    if post.poster and _is_draft(library.resolve(post.poster)):
        yield "Hình đi kèm lấy từ áp phích còn mang chữ “DỰ THẢO”."
    codes = dict.fromkeys(reference for reference in (post.qr, *(each.qr for each in post.versions)) if reference)
    reasons = {_unusable(library.resolve(reference), library, world) for reference in codes}
    for reason in sorted(reason for reason in reasons if reason):
        yield f"Đường dẫn trong bài chưa dùng được: {reason}."


def _is_draft(poster: Record) -> bool:
    return isinstance(poster, Printable) and poster.status.value == "draft"


def _alt(poster: Record | None) -> str | None:
    """What the picture says, in words."""
    return poster.posting_alt if poster is not None and isinstance(poster, OnScreens) else None


def _unusable(code: Record, library: Library, world: World) -> str | None:
    """Why the code's short address leads nowhere yet."""
    if not isinstance(code, Scannable):
        return None
    if is_specimen(world.base_url):
        return "địa chỉ trang còn là địa chỉ mẫu"
    return code.draft_reason(library, world.base_url)


def _limit_sources(all_taken: Iterable[Takes]) -> Iterator[Source]:
    """Where the limits and the wishes for pictures were read, each once."""
    found = (
        source for takes in all_taken for source in (*(limit.source for limit in takes.limits), takes.picture_source)
    )
    yield from dict.fromkeys(source for source in found if source)


def _duties(post: Post, library: Library) -> Iterator[tuple[str, str, str]]:
    """(address, title of the duty, title of its document) of what the post answers."""
    for reference in post.serves:
        document = library.resolve(reference)
        titles = {duty.id: duty.title for duty in document.duties} if isinstance(document, Obliging) else {}
        yield link(post.page, f"{document.page}#{reference.part}"), titles[reference.part or ""], document.title


def post_listing(library: Library, world: World) -> Iterable[Output]:
    """All posts by campaign, those of campaigns that are over last; and the script that every post's page uses."""
    here, edit = f"{Post.FOLDER}/index.md", f"content/{Post.FOLDER}/"
    posts = [post for post in by_name(library.of(Post.KIND)) if isinstance(post, Post)]
    if not posts:
        return
    campaigns = by_name({library.resolve(post.campaign) for post in posts})
    groups = [
        (campaign, _is_over(campaign, world), [_card(post, here) for post in posts if post.campaign == campaign.id])
        for campaign in sorted(campaigns, key=lambda campaign: _is_over(campaign, world))
    ]
    text = page_text(_PACKAGE, "listing.md.jinja", here=here, groups=groups, licence=library.site.licence)
    meta = page_meta(
        "Lời đăng sẵn cho Zalo OA, Facebook và trang thông tin điện tử: chép, dán, kèm hình và lời tả hình."
    )
    yield Page(here, Post.PLURAL, text, edit, meta)
    yield Data(f"{Post.FOLDER}/{COPY_SCRIPT}", copy_script(), edit)


def _is_over(campaign: Record, world: World) -> bool:
    return isinstance(campaign, Expiring) and campaign.has_ended(world.today)


def _card(post: Post, here: str) -> tuple[str, str, str, str]:
    places = ", ".join(dict.fromkeys(version.outlet.label for version in post.versions))
    posted = [version.posted.date for version in post.versions if version.posted]
    state = f"Đã đăng {day(max(posted))}" if posted else post.status.label
    return (link(here, post.page), post.title, f"{post.summary} ({places})", state)
