"""The sitemap tells every page that anybody may find, once, and no other.

In: pages. Out: the file. Not here: its form (tests/unit/exports/test_sitemap.py), MkDocs' own (tests/hosts).
"""

from __future__ import annotations

from datetime import date

import pytest
from lxml import etree

from kit import world
from loa.kind import Data, Page
from loa.site.sitemap import last_change, sitemap_output


def told(*pages: Page) -> list[str]:
    """The addresses that the sitemap of these pages tells."""
    tree = etree.fromstring(sitemap_output([*pages, Data("a.json", b"", "content/site.yml")], world()).content)
    return [str(page[0].text) for page in tree]


def test_pages_that_ask_not_to_be_listed_are_not_told() -> None:
    pages = (
        Page("index.md", "t", "", "content/trang-chu.yml"),
        Page("tin/a.md", "t", "", "content/tin/a.md"),
        Page("bang/viec/x.md", "t", "", "content/van-ban/x.md", hidden=True),
        Page("q/AB.md", "t", "", "content/qr/ab.yml", {"robots": "noindex"}, hidden=True),
        Page("tin/b.md", "t", "", "content/tin/b.md", {"robots": "noindex"}),
    )
    assert told(*pages) == ["https://loa.gov.vn/", "https://loa.gov.vn/bang/viec/x/", "https://loa.gov.vn/tin/a/"]


@pytest.mark.parametrize(
    ("meta", "day"),
    [
        ({"updated": "2/11/2026", "date": "1/1/2020"}, date(2026, 11, 2)),
        ({"date": "20/7/2026"}, date(2026, 7, 20)),
        ({"date": "7/2026"}, None),
        ({}, None),
    ],
)
def test_the_last_change_is_the_one_that_the_page_itself_tells(meta: dict[str, object], day: date | None) -> None:
    assert last_change(Page("a.md", "t", "", "content/a.md", meta)) == day
