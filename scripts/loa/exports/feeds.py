"""Feeds: what a site has published, as RSS 2.0 and as JSON Feed 1.1, the same bytes whenever the items are the same.

In: a channel and its items. Out: bytes. Not here: which items a site has (site/feeds.py).

Source: RSS 2.0.11 of the RSS Advisory Board; JSON Feed version 1.1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""Not the machine's own words for them, which may be Vietnamese."""

_NEVER_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was published. Shape: `url` is its page and never changes; `day` None where none is known."""

    title: str
    url: str
    summary: str
    section: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed as a whole: what it is called, the page it speaks of, where the feed itself lies."""

    title: str
    about: str
    page: str
    url: str
    language: str = "vi"


def rss_bytes(channel: Channel, items: Sequence[Item]) -> bytes:
    """The feed as RSS 2.0; its own day is that of the latest item, never the clock's."""
    days = [item.day for item in items if item.day]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
        "<channel>",
        _element("title", channel.title),
        _element("link", channel.page),
        _element("description", channel.about),
        _element("language", channel.language),
        f'<atom:link href={quoteattr(channel.url)} rel="self" type="application/rss+xml"/>',
        *([_element("pubDate", _rfc822(max(days)))] if days else []),
        *(line for item in items for line in _rss_item(item)),
        "</channel>",
        "</rss>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _rss_item(item: Item) -> Iterable[str]:
    yield "<item>"
    yield _element("title", item.title)
    yield _element("link", item.url)
    yield f'<guid isPermaLink="true">{escape(item.url)}</guid>'
    yield _element("description", item.summary)
    yield _element("category", item.section)
    if item.day:
        yield _element("pubDate", _rfc822(item.day))
    yield "</item>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(_NEVER_IN_XML.sub('', text))}</{name}>"


def _rfc822(day: date) -> str:
    """Midnight in Việt Nam.

    >>> _rfc822(date(2026, 11, 22))
    'Sun, 22 Nov 2026 00:00:00 +0700'
    """
    return f"{_DAYS[day.weekday()]}, {day.day:02d} {_MONTHS[day.month - 1]} {day.year:04d} 00:00:00 +0700"


def json_feed_bytes(channel: Channel, items: Sequence[Item]) -> bytes:
    """The feed as JSON Feed 1.1."""
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": channel.page,
        "feed_url": channel.url,
        "description": channel.about,
        "language": channel.language,
        "items": [_json_item(item) for item in items],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _json_item(item: Item) -> dict[str, object]:
    told: dict[str, object] = {
        "id": item.url,
        "url": item.url,
        "title": item.title,
        "content_text": item.summary,
        "tags": [item.section],
    }
    if item.day:
        told["date_published"] = f"{item.day.isoformat()}T00:00:00+07:00"
    return told
