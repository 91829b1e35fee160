"""Every type of page, on a phone and on a desktop, asks no other host, complains of nothing and fits its window.

In: the built reference site. Out: what a browser sees. Not here: search (test_search.py), life without scripts.
"""

from __future__ import annotations

import re

import pytest

from .visits import PAGES, Visit

pytestmark = pytest.mark.browser
SITE = "Loa – Dịch vụ công đến mọi nhà"
MANUAL = re.compile(r"Made with|MkDocs|Material for|GitHub|Sửa trang này")
UNNAMED = "nav:not([aria-label]), [role=dialog]:not([aria-label]), [role=region]:not([aria-label])"
OUTLINE = "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.outlineWidth })()"
TOUCHED = (
    ".loa-thumb a, .loa-button, .loa-card, .loa-needs a, .loa-footer .loa-sections a, .loa-path a, .loa-downloads a, "
    "input:not(.md-toggle)"
)
ROWS = "getComputedStyle(document.querySelector('.loa-rows tbody tr')).display"
LANDMARKS = ("header", "main", "footer", "nav#muc-luc", "[role=search]")


@pytest.mark.parametrize("path", [*PAGES, "q/*"])
def test_a_page_asks_no_other_host_and_complains_of_nothing(visit: Visit, path: str) -> None:
    page = visit(path, 1280)
    page.wait_for_load_state("networkidle")
    assert visit.hosts == {visit.address.split("/")[2]}
    assert visit.complaints == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    headings = page.locator("article h2").count()
    assert page.locator(".loa-toc").count() == (1 if headings >= 4 and path else 0)


@pytest.mark.parametrize("path", [*PAGES, "q/*"])
def test_a_page_fits_a_phone(visit: Visit, path: str) -> None:
    page = visit(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.set_viewport_size({"width": 180, "height": 370})  # what is left of 360 px when a reader zooms to 200 %
    assert page.evaluate("document.documentElement.scrollWidth") <= 180
    assert page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.lang") == "vi"
    assert page.locator("main").count() == 1


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_its_landmarks_its_title_and_nothing_of_manuals(visit: Visit, path: str) -> None:
    page = visit(path, java_script_enabled=False)
    assert {mark: page.locator(mark).count() for mark in LANDMARKS} == dict.fromkeys(LANDMARKS, 1)
    assert page.locator(UNNAMED).count() == 0
    assert page.title() == SITE if path == "" else page.title().endswith(f" – {SITE}")
    assert page.locator("article [style], header [style], footer [style], style").count() == 0
    assert MANUAL.search(page.locator("body").inner_text()) is None
    assert page.locator(".md-content__button, .md-sidebar").count() == 0


@pytest.mark.parametrize("path", ["", "huong-dan/", "huong-dan/*", "ap-phich/*", "khong-co-trang-nay/"])
def test_what_a_thumb_touches_is_large_enough(visit: Visit, path: str) -> None:
    page = visit(path)
    small = page.evaluate(
        """touched => [...document.querySelectorAll(touched)]
            .filter(part => part.getBoundingClientRect().height < 47.5).map(part => part.textContent)""",
        TOUCHED,
    )
    assert small == []


def test_focus_is_always_seen(visit: Visit) -> None:
    page = visit("", 1280)
    for _ in range(20):
        page.keyboard.press("Tab")
        seen = page.evaluate(OUTLINE)
        assert seen == "solid3px", page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_the_skip_link_comes_first_and_leads_to_the_content(visit: Visit) -> None:
    page = visit("huong-dan/*")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('loa-skip')")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "noi-dung"


def test_an_address_that_does_not_exist_gets_help_in_vietnamese(visit: Visit) -> None:
    page = visit("huong-dan/khong-co-trang-nay/")
    assert page.locator("h1").inner_text() == "Không có trang này"
    page.get_by_role("link", name="Về trang chủ").click()
    assert page.locator(".loa-hero").count() == 1


@pytest.mark.parametrize("path", ["van-ban/", "chien-dich/chuyen-doi-so-ben-tre/", "qr/"])
def test_rows_become_cards_with_their_links_in_sight(visit: Visit, path: str) -> None:
    page = visit(path)
    off = page.evaluate(
        """[...document.querySelectorAll(".loa-rows a")].map(link => [link, link.getBoundingClientRect()])
            .filter(([, box]) => box.left < 0 || box.right > innerWidth).map(([link]) => link.textContent)"""
    )
    assert page.locator(".loa-rows a").count() > 0
    assert off == []
    assert page.evaluate(ROWS) == "block"
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.evaluate(ROWS) == "table-row"


def test_a_link_passed_on_shows_title_words_and_picture(visit: Visit) -> None:
    page = visit("ap-phich/nop-ho-so-tai-nha/", java_script_enabled=False)
    told = {
        tag.get_attribute("property"): tag.get_attribute("content") for tag in page.locator("meta[property^=og]").all()
    }
    assert told["og:locale"] == "vi_VN"
    assert told["og:title"] == page.locator("h1").inner_text()
    assert told["og:description"]
    assert (told["og:image"] or "").startswith("https://")
    assert (told["og:image"] or "").endswith("/ap-phich/nop-ho-so-tai-nha/the-lien-ket.png")


@pytest.mark.parametrize("path", ["", "huong-dan/*"])
def test_no_words_are_smaller_than_fourteen_pixels(visit: Visit, path: str) -> None:
    page = visit(path)
    sizes = page.evaluate(
        "[...document.querySelectorAll('.loa-thumb span')].map(part => parseFloat(getComputedStyle(part).fontSize))"
    )
    assert sizes
    assert min(sizes) >= 14
