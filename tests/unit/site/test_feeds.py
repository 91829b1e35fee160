"""The feeds tell what a site has published, each with the day that its record gives, and nothing of the clock's.

In: the reference site, made-up news. Out: feeds as feedparser and json read them. Not here: their form
(tests/unit/exports/test_feeds.py).
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

import feedparser

from kit import library, world
from loa.kind import Data, Output
from loa.kinds import KINDS
from loa.model.library import Library
from loa.model.withheld import open_library
from loa.site.feeds import KINDS_FED, alternates, feed_outputs
from loa.site.plan import outputs_of
from unit.content.ground import reference_site
from unit.kinds.made import RECORDS

FED = [kind for kind in KINDS if kind.name in KINDS_FED and kind.name != "poster"]
"""Posters are drawn before they have a page: that takes longer than all the rest (tests/hosts)."""

NEWS = """\
---
title: {title}
summary: Tóm tắt.
date: {date}
owner: tinh-doan
evidence:
  - text: Ghi tại chỗ.
    as_of: 2026-11
---
Lời tin.
"""


def feeds(whole: Library, today: date = date(2026, 11, 22)) -> dict[str, bytes]:
    """Every feed of the site, by path."""
    outside = world(today=today)
    wanted = tuple(outputs_of(whole, outside, FED))
    return {
        output.path: output.content
        for output in feed_outputs(wanted, whole, outside, KINDS)
        if isinstance(output, Data)
    }


@cache
def reference() -> dict[str, bytes]:
    """Those of the reference site."""
    return feeds(open_library(reference_site(), date(2026, 11, 22)))


def test_every_feed_can_be_read() -> None:
    assert {
        "feed.xml",
        "feed.json",
        "tin-bai/feed.xml",
        "huong-dan/feed.json",
        "van-ban/feed.xml",
    } <= reference().keys()
    for path, data in reference().items():
        if path.endswith(".xml"):
            found = feedparser.parse(data)
            assert not found.bozo, (path, found.get("bozo_exception"))
            assert [link.href for link in found.feed.links if link.rel == "self"] == [f"https://loa.gov.vn/{path}"]
            assert found.entries
        else:
            assert json.loads(data)["feed_url"] == f"https://loa.gov.vn/{path}"


def test_both_forms_tell_the_same() -> None:
    for path in (path for path in reference() if path.endswith(".xml")):
        rss = [entry.link for entry in feedparser.parse(reference()[path]).entries]
        assert rss == [item["id"] for item in json.loads(reference()[path.replace(".xml", ".json")])["items"]]


def test_the_feed_of_a_kind_has_every_record_of_it() -> None:
    for kind in FED:
        items = json.loads(reference()[f"{kind.folder}/feed.json"])["items"]
        assert len(items) == len(reference_site().of(kind.name))


def test_days_are_the_records_own_and_the_latest_comes_first() -> None:
    items: list[dict[str, Any]] = json.loads(reference()["tin-bai/feed.json"])["items"]
    days = [item["date_published"][:10] for item in items]
    told = {record.title: str(getattr(record, "date", "")) for record in reference_site().of("news")}
    assert days == sorted(days, reverse=True)
    assert {item["title"]: day for item, day in zip(items, days, strict=True)} == told


def test_another_day_changes_no_feed() -> None:
    whole = open_library(reference_site(), date(2026, 11, 22))
    assert feeds(whole, date(2027, 1, 1)) == feeds(whole, date(2026, 11, 22))


def test_news_to_come_is_in_no_feed() -> None:
    texts = {
        "tin-bai/da-toi.md": NEWS.format(title="Đã tới", date="2026-11-22"),
        "tin-bai/chua-toi.md": NEWS.format(title="Chưa tới", date="2026-11-23"),
    }
    whole = open_library(library(texts, RECORDS), date(2026, 11, 22))
    made = feeds(whole)
    assert [item["title"] for item in json.loads(made["feed.json"])["items"]] == ["Đã tới"]
    assert not [path for path, data in made.items() if "Chưa tới" in data.decode()]


def test_a_site_with_nothing_to_tell_has_no_feed() -> None:
    assert feeds(library({}, RECORDS)) == {}


def test_every_page_names_the_feeds_of_all_and_a_kinds_pages_its_own() -> None:
    whole, outside = library({"tin-bai/a.md": NEWS.format(title="A", date="2026-11-22")}, RECORDS), world()
    wanted: tuple[Output, ...] = tuple(outputs_of(whole, outside, FED))
    found = {each.path: each for each in alternates((*wanted, *feed_outputs(wanted, whole, outside, KINDS)))}
    assert found["feed.xml"].of == ""
    assert (found["tin-bai/feed.json"].of, found["tin-bai/feed.json"].form) == ("tin-bai/", "application/feed+json")
    assert found["tin-bai/feed.xml"].title == "Tin, bài (RSS)"
