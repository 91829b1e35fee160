"""A series tells its parts in order, links to what has appeared, and says of the rest that it is not there.

In: a series as officers type it. Out: its page and listing. Not here: what is refused (tests/problems/kinds/tuyen-bai).
"""

from __future__ import annotations

import html
import re

from kit import world
from unit.kinds.made import BY_NAME, listing, page, shown, site
from unit.kinds.series.tuyen import PRESS, SERIES, series_site


def test_a_part_that_has_appeared_is_a_link_to_the_paper_and_the_others_are_not() -> None:
    seen = shown(page(series_site(), "series", "tuyen").text)
    links = re.findall(r'class="loa-series__title"><a href="([^"]+)"[^>]*>([^<]+)</a>', seen)
    assert [(address, html.unescape(title)) for address, title in links] == [
        ("https://bao.example/mot", "Bài *một*"),
        ("https://bao.example/hai", "Bài hai"),
    ]
    assert "chưa có tên bài" in seen
    assert seen.count("<li class=") == 3
    assert "không đăng lại bài" in seen


def test_how_far_it_has_come_stands_on_page_and_listing() -> None:
    whole = series_site()
    assert "Đã đăng 2/3 bài" in page(whole, "series", "tuyen").text
    assert "Đã đăng 2/3 bài" in listing(whole, "series").text


def test_a_series_of_which_nothing_is_known_says_so() -> None:
    bare = SERIES.partition("    articles:")[0].replace("    planned: 3\n", "")
    text = page(site(don_vi__bao=PRESS, tuyen_bai__tuyen=bare), "series", "tuyen").text
    assert text.count("Chưa có bài nào được ghi nhận") == 2


def test_a_page_is_dated_by_the_last_part_that_has_appeared() -> None:
    assert page(series_site(), "series", "tuyen").meta["updated"] == "08/10/2026"


def test_there_is_no_listing_of_nothing() -> None:
    assert not list(BY_NAME["series"].listing(site(), world()))
