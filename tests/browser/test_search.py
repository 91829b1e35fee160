"""Search finds what people type, with tone marks or without.

In: the built reference site. Out: results as a reader sees them. Not here: how results are ranked against each other.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from .visits import Visit

pytestmark = pytest.mark.browser
BOX = "Tìm trong trang này"
RESULTS = ".md-search-result__article h1"
AMONG_THE_FIRST = """([results, word]) => [...document.querySelectorAll(results)].slice(0, 5)
    .some(title => title.textContent.normalize("NFC").toLowerCase().includes(word))"""


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("mot cua", "một cửa"),
        ("một cửa", "một cửa"),
        ("nop ho so", "nộp hồ sơ"),
        ("kenh that", "kênh thật"),
        ("doi hinh", "đội hình"),
        ("VNeID", "vneid"),
    ],
)
def test_search_finds_pages(visit: Visit, typed: str, word: str, width: int) -> None:
    page = visit("", width)
    box = page.get_by_role("search", name=BOX).get_by_role("textbox", name=BOX)
    box.click()
    box.press_sequentially(typed, delay=10)
    page.wait_for_function(AMONG_THE_FIRST, arg=[RESULTS, word])
    assert visit.complaints == []


def test_what_is_typed_with_marks_finds_only_that_spelling(visit: Visit) -> None:
    page = visit("", 1280)
    box, found = page.get_by_role("textbox", name=BOX), page.locator(".md-search-result__meta")
    box.press_sequentially("đội", delay=10)
    expect(found).to_have_text(re.compile(r"\d+ kết quả"))
    box.press("Control+A")
    box.press_sequentially("đồi", delay=10)
    expect(found).to_have_text(re.compile("Không tìm thấy"))


def test_search_opens_and_closes_by_keyboard(visit: Visit) -> None:
    page = visit("", 360)
    page.get_by_role("textbox", name=BOX).focus()
    page.locator(".md-search__output").wait_for(state="visible")
    page.keyboard.press("Escape")
    page.locator(".md-search__output").wait_for(state="hidden")
