"""Feeds are read by a reader that is not ours as they were meant.

In: channels and items made up here. Out: what feedparser and a schema find in the bytes. Not here: which items a site
has (tests/unit/site/test_feeds.py).
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import feedparser
from jsonschema import Draft202012Validator
from lxml import etree

from loa.exports.feeds import Channel, Item, json_feed_bytes, rss_bytes

CHANNEL = Channel("Tin & bài “thử” <b>", "Của trang thử.", "https://thu.example/tin/", "https://thu.example/feed.xml")
ITEMS = (
    Item("Nộp hồ sơ <nhanh> & gọn", "https://thu.example/a/?x=1&y=2", "Một\x0b hai ]]>", "Tin", date(2026, 11, 22)),
    Item("Không rõ ngày", "https://thu.example/b/", "", "Hướng dẫn", None),
)
FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string"},
        "home_page_url": {"type": "string", "format": "uri"},
        "feed_url": {"type": "string", "format": "uri"},
        "description": {"type": "string"},
        "language": {"type": "string"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_text"],
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "format": "uri"},
                    "title": {"type": "string"},
                    "content_text": {"type": "string"},
                    "date_published": {
                        "type": "string",
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)$",
                    },
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
"""JSON Feed 1.1, as far as our feeds use it, and no field besides."""


def parsed() -> Any:
    return feedparser.parse(rss_bytes(CHANNEL, ITEMS))


def test_a_reader_finds_in_rss_what_was_put_in() -> None:
    found = parsed()
    assert not found.bozo
    assert (found.version, found.feed.language) == ("rss20", "vi")
    assert found.feed.link == CHANNEL.page
    assert [link.href for link in found.feed.links if link.rel == "self"] == [CHANNEL.url]
    assert [entry.link for entry in found.entries] == [item.url for item in ITEMS]
    assert [entry.id for entry in found.entries] == [item.url for item in ITEMS]
    assert found.entries[0].published_parsed[:5] == (2026, 11, 21, 17, 0)  # midnight in Việt Nam, told in UTC
    assert "published" not in found.entries[1]


def test_texts_reach_the_reader_as_texts() -> None:
    titles = etree.fromstring(rss_bytes(CHANNEL, ITEMS)).xpath("//item/title/text()")
    assert titles == [item.title for item in ITEMS]
    assert b"\x0b" not in rss_bytes(CHANNEL, ITEMS)


def test_a_feeds_own_day_is_that_of_its_latest_item() -> None:
    assert parsed().feed.published_parsed[:3] == (2026, 11, 21)
    assert "published" not in feedparser.parse(rss_bytes(CHANNEL, ITEMS[1:])).feed


def test_json_feed_is_one() -> None:
    found = json.loads(json_feed_bytes(CHANNEL, ITEMS))
    Draft202012Validator(FEED).validate(found)
    assert [item["url"] for item in found["items"]] == [item.url for item in ITEMS]
    assert found["items"][0]["date_published"] == "2026-11-22T00:00:00+07:00"
    assert "date_published" not in found["items"][1]
