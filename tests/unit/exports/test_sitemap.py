"""A sitemap keeps to the protocol.

In: addresses and days. Out: the bytes held against a schema of the protocol by a reader that is not ours. Not here:
which pages a site tells of (tests/unit/site/test_sitemap.py).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from loa.exports.sitemap import MOST, sitemap_bytes

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("sitemap.xsd")))


def test_addresses_stand_in_order_with_the_days_that_are_known() -> None:
    found = sitemap_bytes([("https://thu.example/b/?x=1&y=2", None), ("https://thu.example/a/", date(2026, 11, 2))])
    tree = etree.fromstring(found)
    SCHEMA.assertValid(tree)
    assert [[part.text for part in page] for page in tree] == [
        ["https://thu.example/a/", "2026-11-02"],
        ["https://thu.example/b/?x=1&y=2"],
    ]


def test_more_pages_than_one_file_may_hold_are_refused() -> None:
    with pytest.raises(ValueError, match="50000"):
        sitemap_bytes((f"https://thu.example/{number}/", None) for number in range(MOST + 1))
