"""The form that looks codes up: every way of typing a code finds it, and nothing else is called genuine.

In: the page of all codes with its script, opened in a browser. Out: what it answers. Not here: the list without a
script (tests/unit/kinds/test_qr.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from kit import world
from loa.kind import Data
from unit.kinds.codes import GUIDE, code
from unit.kinds.made import BY_NAME, listing, shown, site


@pytest.fixture(scope="module")
def page(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page, with a short code, a retired one and one that holds a portal's address."""
    library = site(
        huong_dan__nop=GUIDE,
        qr__ma=code("guide: nop"),
        qr__cu=code("guide: nop", "state: retired\n        retired_note: Đã bị dán đè.").replace("K7M2", "T4Y5"),
        qr__cong=code("url: https://dichvucong.gov.vn/", "encoding: direct").replace("K7M2", "W9Z3"),
    )
    folder = tmp_path_factory.mktemp("tra-ma")
    script = next(one for one in BY_NAME["qr"].listing(library, world()) if isinstance(one, Data))
    (folder / "tra-ma.js").write_bytes(script.content)
    text = f'<!doctype html><meta charset="utf-8">{shown(listing(library, "qr").text)}'
    (folder / "index.html").write_text(text, encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        opened = browser.new_page()
        opened.goto((folder / "index.html").as_uri())
        yield opened
        browser.close()


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
