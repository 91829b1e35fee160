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
OUTPUT = ".md-search__output"
LOADED = """performance.getEntriesByType("resource").map(entry => entry.name)
    .filter(name => /search_index|bundle|workers/.test(name))"""
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


def test_a_page_asks_for_the_index_only_when_somebody_searches(visit: Visit) -> None:
    page = visit("huong-dan/*")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_load_state("networkidle")
    assert page.evaluate(LOADED) == []
    # waited for by name: "networkidle" has been reached once and is not waited for a second time
    with page.expect_request(lambda request: request.url.endswith("search_index.json")):
        page.get_by_role("textbox", name=BOX).click()
    page.locator(OUTPUT).wait_for(state="visible")
    page.get_by_role("textbox", name=BOX).press_sequentially("kenh", delay=10)
    page.locator(RESULTS).first.wait_for()
    assert [url.rsplit("/", 1)[1] for url in asked if "search_index" in url] == ["search_index.json"]
    assert visit.complaints == []


def test_every_word_typed_is_demanded_and_guides_come_first(visit: Visit) -> None:
    page = visit("", 1280)
    box = page.get_by_role("textbox", name=BOX)
    box.press_sequentially("dich vu cong", delay=10)
    first = page.locator(RESULTS).first
    expect(first).to_have_text("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
    assert page.locator(".md-search-result__link").first.get_attribute("href") == (
        f"{visit.address}huong-dan/nop-ho-so-truc-tuyen/"
    )
    found = re.match(r"\d+", page.locator(".md-search-result__meta").inner_text())
    assert found
    assert int(found[0]) < 60


def test_where_no_page_has_all_words_those_with_most_are_shown(visit: Visit) -> None:
    page = visit("", 1280)
    page.get_by_role("textbox", name=BOX).press_sequentially("nop ho so xyzxyz", delay=10)
    expect(page.locator(RESULTS).first).to_have_text("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")


def test_search_opens_and_closes_by_keyboard(visit: Visit) -> None:
    page = visit("", 360)
    page.get_by_role("textbox", name=BOX).focus()
    page.locator(".md-search__output").wait_for(state="visible")
    page.keyboard.press("Escape")
    page.locator(".md-search__output").wait_for(state="hidden")
