"""What a post must hold to beyond its form.

In: a post, library, world. Out: Problems. Not here: how long a text may be (limits.py), sentences (messages/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

from loa.kinds.post.limits import LABELS
from loa.kinds.post.record import Approval, Outlet, Post
from loa.kinds.post.wording import Part, Wording, wordings
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.roles import Printable, Retiring
from loa.model.sources import sources_not_ahead
from loa.problems import Problem, Severity, problem
from loa.world import World

_ADDRESS = re.compile(
    r"(?<![\w@.])(?:https?://[^\s<>\"'“”()]+"
    r"|(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|gov|edu|link|site|online|shop|top|xyz|app|io|me|ly|gl|gle|gd|cc|co)\b"
    r"[^\s<>\"'“”()]*)",
    re.IGNORECASE,
)
"""What a phone makes a link of: an address with its scheme, and a host alone whose end is one of the usual ones."""


def fits(post: Record, library: Library, world: World) -> Iterator[Problem]:
    """Every text is as short as its place wants it; the line that is told is the officer's own."""
    assert isinstance(post, Post)
    told: set[tuple[Path, int]] = set()
    for number, wording in enumerate(wordings(post, library, world.base_url)):
        for part in wording.parts:
            path = _written_at(part, number, wording)
            if part.over and (path, part.over) not in told:
                told.add((path, part.over))
                yield _too_long(post, library, wording, part, path)


def _written_at(part: Part, number: int, wording: Wording) -> Path:
    """Where the officer wrote the text: for this place alone, or for all."""
    name = part.limit.part
    return ("versions", number, name) if getattr(wording.version, name) else (name,)


def _too_long(post: Post, library: Library, wording: Wording, part: Part, path: Path) -> Problem:
    source = part.limit.source
    assert source is not None, "what has no source is not enforced"
    return problem(
        library.place(post, *path),
        "P950",
        part=LABELS[part.limit.part],
        outlet=wording.version.outlet.label,
        length=part.length,
        over=part.over,
        most=part.limit.most,
        key=part.limit.part,
        value=wording.version.outlet.value,
        as_of=source.as_of.in_table,
    )


def grounded(post: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Every product stands on a letter, or on a guide or a source."""
    assert isinstance(post, Post)
    if not (post.documents or post.serves or post.guide or post.evidence):
        yield problem(library.place(post, "title", key=True), "P951")


def outlets_once(post: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No channel of one place is told twice, or nobody knows which text is the right one."""
    assert isinstance(post, Post)
    seen: set[tuple[Outlet, str | None]] = set()
    for number, version in enumerate(post.versions):
        if (version.outlet, version.channel) in seen:
            yield problem(library.place(post, "versions", number, "outlet"), "P953", text=version.outlet.label)
        seen.add((version.outlet, version.channel))


def broadcast_has_an_article(post: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A broadcast sends an article: without one there is nothing to send."""
    assert isinstance(post, Post)
    outlets = [version.outlet for version in post.versions]
    if Outlet.ZALO_BROADCAST in outlets and Outlet.ZALO_ARTICLE not in outlets:
        number = outlets.index(Outlet.ZALO_BROADCAST)
        yield problem(library.place(post, "versions", number, "outlet"), "P954")


def addresses_allowed(post: Record, library: Library, world: World) -> Iterator[Problem]:
    """Addresses inside a text lead to hosts on the site's list or to the site itself; short codes do the rest."""
    assert isinstance(post, Post)
    allowed = (urlsplit(world.base_url).hostname or "", *library.site.allowed_hosts)
    texts: list[tuple[Path, str | None]] = [((name,), getattr(post, name)) for name in LABELS]
    for number, version in enumerate(post.versions):
        texts += [(("versions", number, name), getattr(version, name)) for name in LABELS]
    for path, text in texts:
        for found in _ADDRESS.findall(text or ""):
            address = found.rstrip(".,;:!?…")
            host = (urlsplit(address if "://" in address else f"https://{address}").hostname or "").lower()
            if not any(host == name or host.endswith(f".{name}") for name in allowed):
                yield problem(library.place(post, *path), "P955", text=address, host=host)


def approved_by_somebody(post: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What may be posted says who allowed it, and nothing was posted before."""
    assert isinstance(post, Post)
    if post.status is Approval.APPROVED and post.approved_by is None:
        yield problem(library.place(post, "status"), "P956")
    for number, version in enumerate(post.versions):
        if version.posted and post.status is Approval.DRAFT:
            yield problem(library.place(post, "versions", number, "posted"), "P959")


def posted_in_the_past(post: Record, library: Library, world: World) -> Iterator[Problem]:
    """Nothing was posted on a day that is still to come, or before its words were written."""
    assert isinstance(post, Post)
    days: list[tuple[Path, date]] = [(("date",), post.date)]
    days += [
        (("versions", number, "posted", "date"), version.posted.date)
        for number, version in enumerate(post.versions)
        if version.posted
    ]
    for path, day in days:
        if day > world.today:
            yield problem(library.place(post, *path), "P957", text=day.isoformat(), today=world.today.isoformat())


def picture_may_be_posted(post: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The picture of an approved post is no draft."""
    assert isinstance(post, Post)
    if post.poster is None or post.status is Approval.DRAFT:
        return
    poster = library.resolve(post.poster)
    if isinstance(poster, Printable) and poster.status.value == "draft":
        yield problem(library.place(post, "poster"), "P958", Severity.REMINDER, poster=poster.title)


def codes_in_use(post: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No post leads on by a code that is out of use."""
    assert isinstance(post, Post)
    named = [(("qr",), post.qr), *((("versions", n, "qr"), each.qr) for n, each in enumerate(post.versions))]
    for path, reference in named:
        code = library.resolve(reference) if reference else None
        if code and isinstance(code, Retiring) and code.retired_note is not None:
            yield problem(library.place(post, *path), "P303", qr=code.id, note=code.retired_note)


RULES = (
    sources_not_ahead,
    fits,
    grounded,
    outlets_once,
    broadcast_has_an_article,
    addresses_allowed,
    approved_by_somebody,
    posted_in_the_past,
    picture_may_be_posted,
    codes_in_use,
)
