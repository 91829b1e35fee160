"""The form that looks codes up: every way of typing a code finds it, and nothing else is called genuine.

In: the page on which people ask, with its script, opened in a browser. Out: what it answers. Not here: the list without
a script (tests/unit/site/test_checking.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route

from kit import world
from loa.kind import Data
from loa.kind import Page as Made
from loa.model.checkable import PAGE
from loa.site.checking import check_outputs
from unit.kinds.codes import GUIDE, code
from unit.kinds.made import shown, site
from unit.kinds.teams import CHANNEL, KNOWN


@pytest.fixture(scope="module")
def page(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page, with a short code, a retired one, one that holds a portal's address, and a team's badges."""
    library = site(
        huong_dan__nop=GUIDE,
        qr__ma=code("guide: nop"),
        qr__cu=code("guide: nop", "state: retired\n        retired_note: Đã bị dán đè.").replace("K7M2", "T4Y5"),
        qr__cong=code("url: https://dichvucong.gov.vn/", "encoding: direct").replace("K7M2", "W9Z3"),
        don_vi__tinh="title: Tỉnh Vĩnh Long\nsystem: place\nlevel: province\n",
        don_vi__xa_ba_tri="title: Xã Ba Tri\nsystem: place\nlevel: commune\n",
        kenh__cong=CHANNEL,
        doi_hinh__ba_tri=KNOWN,
    )
    folder = tmp_path_factory.mktemp("tra-ma")
    made = list(check_outputs(library, world()))
    script = next(one for one in made if isinstance(one, Data))
    (folder / "kiem-tra.js").write_bytes(script.content)
    text = next(one.text for one in made if isinstance(one, Made) and one.path == PAGE)
    whole = f'<!doctype html><meta charset="utf-8">{shown(text)}'
    (folder / "index.html").write_text(whole, encoding="utf-8")
    opened = browser.new_page()
    opened.goto((folder / "index.html").as_uri())
    yield opened
    opened.close()


def answer(page: Page, typed: str) -> str:
    page.fill("#tra-ma-chu", typed)
    page.press("#tra-ma-chu", "Enter")
    return page.inner_text("#tra-ma-tra-loi")


@pytest.mark.parametrize(
    "typed",
    [
        "K7M2",
        " k7m2 ",
        "https://loa.gov.vn/q/K7M2/",
        "http://loa.gov.vn/q/K7M2",
        "loa.gov.vn/q/k7m2",
        "LOA.GOV.VN/Q/K7M2/",
        "www.loa.gov.vn/q/K7M2",
        "https://loa.gov.vn/q/K7M2/?zarsrc=1",
    ],
)
def test_every_way_of_typing_a_code_finds_it(page: Page, typed: str) -> None:
    said = answer(page, typed)
    assert said.startswith("Mã K7M2 có thật.")
    assert "Nộp hồ sơ" in said
    assert "Tỉnh đoàn Bến Tre" in said


def test_an_address_that_a_code_holds_is_found(page: Page) -> None:
    assert answer(page, "https://dichvucong.gov.vn").startswith("Mã W9Z3 có thật.")


def test_a_retired_code_is_ours_but_out_of_use(page: Page) -> None:
    said = answer(page, "t4y5")
    assert "đã ngừng dùng" in said
    assert "Đã bị dán đè." in said
    assert "có thật" not in said


@pytest.mark.parametrize("typed", ["DH-K7M2", "dh-k7m2", "https://loa.gov.vn/kiem-tra/DH-K7M2/"])
def test_a_badge_is_known_by_its_code(page: Page, typed: str) -> None:
    said = answer(page, typed)
    assert said.startswith("Mã DH-K7M2 có thật. Thẻ của Đội hình xã Ba Tri.")


def test_an_old_badge_is_known_and_said_to_be_over(page: Page) -> None:
    said = answer(page, "DH-W4X8")
    assert "đã ngừng dùng" in said
    assert "Mất thẻ." in said
    assert "có thật" not in said


def test_an_unknown_badge_is_said_to_be_unknown(page: Page) -> None:
    assert answer(page, "DH-K7M3").startswith("Không có “DH-K7M3” trong danh sách mã")
    assert "không bao giờ có số 0" in answer(page, "DH-0001")


@pytest.mark.parametrize(
    "typed",
    [
        "K7M3",
        "https://loa.gov.vn.la.vn/q/K7M2",
        "https://la.vn/q/K7M2/",
        "https://loa.gov.vn@la.vn/q/K7M2",
        "https://loa.gov.vn/q/K7M2@la.vn",
        "https://dichvucong.gov.vn/?url=https://la.vn",
        "https://dichvucong.gov.vn.la.vn/",
        "<img src=x onerror=alert(1)>",
        "__proto__",
        "constructor",
    ],
)
def test_anything_else_is_not_called_genuine(page: Page, typed: str) -> None:
    said = answer(page, typed)
    assert said.startswith(f"Không có “{typed}” trong danh sách mã")
    assert "mã OTP" in said


def test_letters_that_no_code_has_are_named(page: Page) -> None:
    assert "không bao giờ có số 0" in answer(page, "K0M2")
    assert "không bao giờ có số 0" not in answer(page, "K7M3")


@pytest.fixture
def asking(browser: Browser, page: Page) -> Iterator[Page]:
    """The same page on a host, of a site that also gave out codes which stand in no list: CN-K7M2 alone."""
    source = page.content().replace('id="tra-ma-bang"', 'id="tra-ma-bang" data-ma-khac="1"')
    script = Path(urlsplit(page.url).path).with_name("kiem-tra.js").read_text(encoding="utf-8")
    bodies = {"/kiem-tra/": source, "/kiem-tra/kiem-tra.js": script, "/kiem-tra/CN-K7M2/": "<h1>Mã CN-K7M2</h1>"}

    def answered(route: Route) -> None:
        body = bodies.get(urlsplit(route.request.url).path)
        kind = "text/javascript" if route.request.url.endswith(".js") else "text/html; charset=utf-8"
        route.fulfill(status=200 if body else 404, body=body or "", content_type=kind)

    context = browser.new_context()
    context.route("http://loa.test/**", answered)
    opened = context.new_page()
    opened.goto("http://loa.test/kiem-tra/")
    yield opened
    context.close()


def test_a_code_in_no_list_is_known_by_its_own_page(asking: Page) -> None:
    asking.fill("#tra-ma-chu", "cn-k7m2")
    asking.press("#tra-ma-chu", "Enter")
    asking.wait_for_url("http://loa.test/kiem-tra/CN-K7M2/")


def test_a_code_without_a_page_is_unknown(asking: Page) -> None:
    asking.fill("#tra-ma-chu", "CN-W4X8")
    asking.press("#tra-ma-chu", "Enter")
    asking.get_by_text("Không có “CN-W4X8” trong danh sách mã").wait_for()
