"""Search finds what people type, with tone marks or without, from a server and from a USB stick.

In: the built reference site. Out: results as a reader sees them. Not here: the files that are searched
(tests/unit/site/test_search.py).
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from loa.source.syllable import words

from .visits import Visit

pytestmark = pytest.mark.browser
BOX = "Tìm trong trang này"
TITLES = ".loa-search__title"
SAID = ".loa-search__said"
LOADED = (
    """performance.getEntriesByType("resource").map(entry => entry.name).filter(name => /\\/search\\//.test(name))"""
)


def box_of(page: Page, typed: str) -> Page:
    """The page after somebody has typed that into the search box."""
    page.get_by_role("search", name=BOX).get_by_role("textbox", name=BOX).press_sequentially(typed, delay=10)
    page.locator(TITLES).first.wait_for()
    return page


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mot cua", "Nhờ người giúp ở bộ phận một cửa"),
        ("một cửa", "Nhờ người giúp ở bộ phận một cửa"),
        ("nop ho so", "Nộp hồ sơ trên Cổng Dịch vụ công quốc gia"),
        ("VNeID", "Cài ứng dụng VNeID từ đúng chỗ"),
    ],
)
def test_search_finds_pages(visit: Visit, typed: str, first: str, width: int) -> None:
    page = box_of(visit("", width), typed)
    expect(page.locator(TITLES).first).to_have_text(first)
    assert visit.complaints == []


def test_what_is_typed_with_marks_finds_only_that_spelling_while_there_is_one(visit: Visit) -> None:
    page = box_of(visit("", 1280), "kênh thật")
    expect(page.locator(SAID)).to_contain_text("kết quả")
    assert all("kênh" in text.lower() for text in page.locator(TITLES).all_inner_texts()[:2])
    page.get_by_role("textbox", name=BOX).fill("chuyên đôi sô")
    expect(page.locator(SAID)).to_contain_text("gần giống")
    assert any("chuyển đổi số" in text.lower() for text in page.locator(TITLES).all_inner_texts()[:3])


def test_a_page_asks_for_the_search_only_when_somebody_searches(visit: Visit) -> None:
    page = visit("huong-dan/*")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(LOADED) == []
    box_of(page, "kenh")
    page.wait_for_function(f"{LOADED}.length === 2")
    asked = [name.rsplit("/", 1)[1] for name in page.evaluate(LOADED)]
    assert asked == ["pages.js", "k.js"]
    assert visit.complaints == []


def test_the_first_results_cost_a_cheap_phone_little(visit: Visit) -> None:
    page = box_of(visit("huong-dan/*"), "ho so")
    page.wait_for_function(f"{LOADED}.length === 3")  # the titles are shown before the words' lists are there
    sizes = page.evaluate(
        """performance.getEntriesByType("resource").filter(entry => /\\/search\\//.test(entry.name))
            .map(entry => entry.decodedBodySize)"""
    )
    assert len(sizes) == 3
    assert sum(sizes) < 250_000  # less than a third of that once compressed


def test_every_word_typed_is_demanded_and_guides_come_first(visit: Visit) -> None:
    page = box_of(visit("tin-bai/*", 1280), "dich vu cong")
    first = page.locator(TITLES).first
    expect(first).to_have_text("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
    link = page.locator(".loa-search__list a").first
    assert link.evaluate("element => element.href") == f"{visit.address}huong-dan/nop-ho-so-truc-tuyen/"
    marked = page.locator(".loa-search__list li").first.locator("mark").all_inner_texts()
    assert [word.lower() for word in marked[:4]] == ["cổng", "dịch", "vụ", "công"]


def test_where_no_page_has_all_words_those_with_most_are_shown(visit: Visit) -> None:
    page = box_of(visit("", 1280), "nop ho so xyzxyz")
    expect(page.locator(TITLES).first).to_have_text("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
    expect(page.locator(SAID)).to_contain_text("Không có trang nào đủ các chữ ấy")


def test_nothing_found_is_said(visit: Visit) -> None:
    page = visit("", 360)
    page.get_by_role("textbox", name=BOX).press_sequentially("xyzxyz")
    expect(page.locator(SAID)).to_contain_text("Không tìm thấy")


def test_search_is_worked_by_keyboard(visit: Visit) -> None:
    page = box_of(visit("", 1280), "mot cua")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.href").endswith("/huong-dan/nho-giup-o-bo-phan-mot-cua/")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("textbox", name=BOX)).to_be_focused()
    page.keyboard.press("Escape")
    page.locator("#loa-found").wait_for(state="hidden")
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name=BOX).fill("mot cua")
    page.locator(TITLES).first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/huong-dan/**")


def test_slash_opens_search_and_more_results_follow(visit: Visit) -> None:
    page = visit("", 1280)
    page.keyboard.press("/")
    page.keyboard.type("ho so")
    expect(page.locator(TITLES)).to_have_count(10)
    page.get_by_role("button", name="Xem thêm kết quả").click()
    expect(page.locator(TITLES)).to_have_count(20)


def test_a_copy_on_a_usb_stick_can_be_searched(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / "huong-dan" / "index.html").as_uri())
    box_of(page, unicodedata.normalize("NFD", "nộp hồ sơ"))
    expect(page.locator(TITLES).first).to_have_text("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
    page.locator(".loa-search__list a").first.click()
    page.wait_for_url("file://**/huong-dan/nop-ho-so-truc-tuyen/index.html")
    page.close()


def test_the_browser_spells_words_as_the_builder_does(visit: Visit) -> None:
    text = "Thuý thúy KHOẺ hoà Hòa quý Quí kí ký mĩ Mỹ ĐƯỜNG 29110 lí-lẽ hoàng thuỷ khuỵu Ủy uỷ ti-vi"
    page = visit("")
    script = page.evaluate("fetch(document.querySelector('script[src*=search]').src).then(answer => answer.text())")
    opened = script.replace("  /* ── Data ── */", "  window.wordsOf = wordsOf;")
    page.evaluate(opened)
    assert page.evaluate("text => wordsOf(text.normalize('NFC')).map(word => word.said)", text) == list(words(text))
