"""The site's feeds: what was published, all together and by kind, for people who do not want to come and look.

In: all outputs, library, world. Out: Data. Not here: the form of a feed (exports/feeds.py), dates to come
(calendar.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from loa.exports.feeds import Channel, Item, json_feed_bytes, rss_bytes
from loa.kind import Data, Kind, Output, Page
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Dated
from loa.model.values import PartialDate
from loa.site.calendar import ALL, page_url
from loa.world import World

KINDS_FED = ("news", "poster", "guide", "document")
"""What readers may want to hear of; in a feed all these stand together."""

RSS, JSON = "feed.xml", "feed.json"
FORMS = {RSS: ("RSS", "application/rss+xml"), JSON: ("JSON Feed", "application/feed+json")}
EDIT = "content/site.yml"
LONGEST = 100
"""A reader who has been away for years does not want all of it."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """What a page's head names: where it lies, its title, its media type, below which address pages name it."""

    path: str
    title: str
    form: str
    of: str


def feed_outputs(outputs: Iterable[Output], library: Library, world: World, kinds: Sequence[Kind]) -> Iterator[Output]:
    """A feed of all that readers may want to hear of, and one for each kind of it; none of what there is nothing of."""
    pages = {output.path: output for output in outputs if isinstance(output, Page)}
    title = library.site.title
    fed = {kind: _items(kind, library, pages, world) for kind in kinds if kind.name in KINDS_FED}
    everything = [item for items in fed.values() for item in items]
    if not everything:
        return
    about = f"Tin, bài, áp phích, hướng dẫn, văn bản mới của trang {title}."
    yield from _feed("", Channel(title, about, world.base_url, ""), everything, world)
    for kind, items in fed.items():
        if items:
            page = page_url(f"{kind.folder}/index.md", world)
            channel = Channel(f"{title}: {kind.plural}", f"{kind.plural} của trang {title}.", page, "")
            yield from _feed(f"{kind.folder}/", channel, items, world)


def alternates(outputs: Iterable[Output]) -> Iterator[Alternate]:
    """What every page, or every page of one kind, offers to those who want to follow the site."""
    there = tuple(outputs)
    titles = {output.path: output.title for output in there if isinstance(output, Page)} | {"index.md": "Tin mới"}
    for path in (output.path for output in there):
        folder, name = path[: path.rfind("/") + 1], path.rpartition("/")[2]
        title = titles.get(f"{folder}index.md")
        if name in FORMS and title:
            label, form = FORMS[name]
            yield Alternate(path, f"{title} ({label})", form, folder)
        elif path == ALL:
            yield Alternate(ALL, "Lịch chung", "text/calendar", "")


def _feed(folder: str, channel: Channel, items: Iterable[Item], world: World) -> Iterator[Data]:
    """The two files of one feed: the latest first, what has no day last."""
    ordered = sorted(items, key=lambda item: (item.day is None, -(item.day or date.min).toordinal(), item.url))[
        :LONGEST
    ]
    for name, made in ((RSS, rss_bytes), (JSON, json_feed_bytes)):
        path = f"{folder}{name}"
        own = Channel(channel.title, channel.about, channel.page, world.base_url + path)
        yield Data(path, made(own, ordered), EDIT)


def _items(kind: Kind, library: Library, pages: Mapping[str, Page], world: World) -> list[Item]:
    found = ((record, pages.get(record.page)) for record in library.of(kind.name))
    return [_item(record, page, kind, world) for record, page in found if page is not None]


def _item(record: Record, page: Page, kind: Kind, world: World) -> Item:
    summary = str(page.meta.get("description", ""))
    return Item(record.title, page_url(record.page, world), summary, kind.plural, _day(record))


def _day(record: Record) -> date | None:
    """The day that the record gives; None where it gives none, or not to the day."""
    told: object = record.date if isinstance(record, Dated) else None
    if isinstance(told, PartialDate):
        return told.first_day if told.day else None
    return told if isinstance(told, date) else None
