"""The copy buttons: what lands on the clipboard is the text, letter for letter; without a script a click selects it.

In: a post's page with its script, opened in a browser. Out: the clipboard, the selection. Not here: the texts
(tests/unit/kinds/post).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kit import world
from loa.kind import Data
from loa.kinds.post.record import Post
from loa.kinds.post.wording import wordings
from unit.kinds.made import BY_NAME, page, shown
from unit.kinds.post.posts import post_site

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    whole = post_site()
    folder = tmp_path_factory.mktemp("bai-dang")
    script = next(one for one in BY_NAME["post"].listing(whole, world()) if isinstance(one, Data))
    (folder / "sao-chep.js").write_bytes(script.content)
    style = (ROOT / "overrides" / "assets" / "loa.css").read_text(encoding="utf-8")
    text = f'<!doctype html><meta charset="utf-8"><style>{style}</style><div class="md-typeset">'
    (folder / "nop").mkdir()
    (folder / "nop" / "index.html").write_text(text + shown(page(whole, "post", "nop").text), encoding="utf-8")
    return folder


def test_a_button_copies_its_text(browser: Browser, folder: Path) -> None:
    whole = post_site()
    post = whole.get("post", "nop")
    assert isinstance(post, Post)
    told = {each.version.outlet.value: each for each in wordings(post, whole, "https://loa.gov.vn/")}
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    opened = context.new_page()
    opened.goto((folder / "nop" / "index.html").as_uri())
    opened.click("[data-sao-chep=facebook-text]")
    opened.wait_for_function("document.querySelector('#facebook-text').parentNode.innerText.includes('Đã sao chép')")
    assert opened.evaluate("navigator.clipboard.readText()") == told["facebook"].parts[0].text
    context.close()


def test_without_a_script_no_button_stands_about_and_a_click_selects_everything(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto((folder / "nop" / "index.html").as_uri())
    assert not opened.locator("[data-sao-chep]").first.is_visible()
    assert opened.locator("#facebook-text").evaluate("box => getComputedStyle(box).userSelect") == "all"
    context.close()
