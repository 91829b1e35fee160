"""Every page allows its own site's files and nothing else, and browsers hold it to that.

In: the built reference site in Chromium, from a server and from a folder. Out: pages without a policy, what ran or was
asked for that should not. Not here: the policy of the desk (tests/desk/).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route

pytestmark = pytest.mark.browser
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
WALK = ("", "huong-dan/", "huong-dan/nop-ho-so-truc-tuyen/", "ap-phich/", "kiem-tra/", "kenh/", "404.html")
EVIL = "<script>document.title = 'đã chạy'</script><p id=x onclick=\"document.title='đã chạy'\">x</p></body>"


def test_every_page_has_a_policy_without_unsafe(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 500
    for page in pages:
        found = POLICY.search(page.read_text(encoding="utf-8"))
        assert found, page
        assert "unsafe" not in found[1]
        assert found[1].startswith("default-src 'none'")


def test_a_walk_breaks_no_policy_and_asks_no_other_host(browser: Browser, address: str, site: Path) -> None:
    codes = sorted(path.parent.name for path in (site / "q").glob("*/index.html"))[:2]
    said: list[str] = []
    page = browser.new_page()
    page.on("console", lambda one: said.append(one.text) if one.type == "error" else None)
    page.on("request", lambda one: said.append(one.url) if not one.url.startswith(address) else None)
    for where in (*WALK, *(f"q/{code}/" for code in codes)):
        page.goto(address + where)
        page.wait_for_load_state("load")
    assert not [one for one in said if "404 (" not in one]
    assert page.evaluate("getComputedStyle(document.querySelector('.go') || document.body).paddingLeft") != "0px"
    page.close()


def test_a_script_that_somebody_slipped_into_a_page_does_not_run(browser: Browser, address: str) -> None:
    def spoilt(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</body>", EVIL))

    page = browser.new_page()
    page.route(f"{address}huong-dan/", spoilt)
    page.goto(f"{address}huong-dan/")
    page.locator("#x").click(force=True)
    assert page.title() != "đã chạy"
    page.close()


def test_styles_and_search_hold_from_a_folder_too(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text) if "Content Security" in one.text else None)
    page.goto((site / "huong-dan" / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--primary').trim()") == "#0b4f9e"
    assert not said
    page.close()
