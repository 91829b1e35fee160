"""An offline copy opens from a folder by double click, with its links, styles, pictures, typefaces and search.

In: the reference site built with --offline, opened from file://. Out: links that lead nowhere, what a walk sees.
Not here: reading again without a network what was visited before (test_service_worker.py).
"""

from __future__ import annotations

import fcntl
import os
import posixpath
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from loa.cli.main import main

from .conftest import TODAY

pytestmark = pytest.mark.browser
LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
CANONICAL = re.compile(r'<link rel="canonical"[^>]*>')
BOX = "Tìm trong trang này"


@pytest.fixture(scope="session")
def copy(repository: Path, site: Path) -> Path:
    """The folder of the copy, in a path as officers have them; workers side by side build it once."""
    folder = site.parent / "USB của tôi" / "trang số 1"
    with (site.parent / "copy.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            wishes = ["--offline", "--today", TODAY, "--out", os.fspath(folder)]
            assert main(["-C", str(repository), "build", *wishes]) == 0
    return folder


@pytest.fixture
def page(browser: Browser, copy: Path) -> Iterator[Page]:
    """The copy's first page; nothing but files is ever asked for."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda one: asked.append(one.url))
    opened.on("console", lambda one: asked.append(one.text) if one.type == "error" else None)
    opened.goto((copy / "index.html").as_uri())
    yield opened
    assert [url for url in asked if not url.startswith("file://")] == []
    context.close()


def test_every_link_of_every_page_leads_to_a_file_of_the_copy(copy: Path) -> None:
    pages = sorted(copy.rglob("*.html"))
    assert len(pages) > 500
    lost = []
    for found in pages:
        folder = found.parent.relative_to(copy).as_posix()
        for link in map(unescape, LINK.findall(CANONICAL.sub("", found.read_text(encoding="utf-8")))):
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            target = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
            if parts.path.startswith("/") or target.startswith("..") or not (copy / target).is_file():
                lost.append((found.relative_to(copy).as_posix(), link))
    assert lost == []


def test_a_walk_from_home_to_a_guide_and_its_poster(page: Page) -> None:
    expect(page.get_by_role("note").first).to_contain_text("chép ngày 22/11/2026")
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--primary').trim()") == "#0b4f9e"
    assert page.evaluate("document.fonts.ready.then(() => [...document.fonts].some(face => face.status === 'loaded'))")
    page.locator("article a[href*='huong-dan/']").first.click()
    expect(page.locator(".loa-steps").or_(page.locator(".loa-cards")).first).to_be_visible()
    page.locator(".loa-row").get_by_role("link", name="Hướng dẫn").click()
    page.locator("article a[href$='nop-ho-so-truc-tuyen/index.html']").click()
    expect(page.locator(".loa-step").first).to_be_visible()
    page.locator("#muc-luc").get_by_role("link", name="Áp phích").click()
    page.wait_for_url("**/ap-phich/index.html")
    broken = "[...document.images].filter(one => one.complete && !one.naturalWidth).map(one => one.src)"
    assert page.evaluate(broken) == []
    assert page.evaluate("document.images.length") > 5


def test_search_and_the_finder_work(page: Page, copy: Path) -> None:
    page.get_by_role("textbox", name=BOX).press_sequentially("dich vu cong", delay=10)
    page.locator(".loa-search__title").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("file://**/huong-dan/nop-ho-so-truc-tuyen/index.html")
    page.goto((copy / "don-vi" / "ten-cu-ten-moi" / "index.html").as_uri())
    page.locator("#tim-noi [name=q]").fill("an qui")
    page.locator("#tim-noi-ket-qua a").first.click()
    page.wait_for_url("file://**/index.html")
    assert page.locator("h1").count() == 1


def test_a_code_s_landing_page_says_that_it_is_a_copy_and_leads_on(page: Page, copy: Path) -> None:
    page.goto(min((copy / "q").glob("*/index.html")).as_uri())
    expect(page.get_by_role("note").first).to_contain_text("chép ngày")
    page.get_by_role("link", name="Mã này có thật không?").click()
    page.wait_for_url("file://**/kiem-tra/index.html")


def test_the_folder_says_how_to_open_it_and_holds_nothing_for_servers(copy: Path) -> None:
    told = (copy / "DOC-TRUOC.txt").read_bytes()
    assert "bấm đúp vào tệp index.html" in told.decode("utf-8-sig")
    assert not (copy / "404.html").exists()
