"""Documents in the hand: the register is narrowed without scripts, chains can be read and walked on any window.

In: the built reference site. Out: what a browser sees. Not here: what stands in them (tests/unit/kinds/document).
"""

from __future__ import annotations

import pytest

from .visits import Visit

pytestmark = pytest.mark.browser
LETTER = "van-ban/2321-cv-tdtn-tckt/"
LEAST_SIZE = """[...document.querySelectorAll('.loa-chuoi text')].filter(text => text.getClientRects().length)
    .map(text => parseFloat(text.getAttribute('font-size')) * text.getScreenCTM().a)"""


def test_the_register_is_narrowed_without_scripts(visit: Visit) -> None:
    page = visit("van-ban/", java_script_enabled=False)
    assert not page.locator(".loa-filters a").first.is_visible()
    page.locator("summary", has_text="Lọc theo").click()
    page.get_by_role("link", name="Đoàn TNCS Hồ Chí Minh (5)").click()
    assert page.locator("h1").inner_text() == "Văn bản: Đoàn TNCS Hồ Chí Minh"
    assert page.locator(".loa-rows tbody tr").count() == 5
    page.get_by_role("link", name="2021 (2)").click()
    assert page.locator(".loa-rows tbody tr").count() == 2
    assert page.locator(".loa-filters [aria-current]").inner_text() == "2021 (2), đang xem"


@pytest.mark.parametrize(("width", "name"), [(360, "hep"), (1280, "rong")])
def test_one_of_the_two_pictures_is_shown_and_its_words_can_be_read(visit: Visit, width: int, name: str) -> None:
    page = visit(LETTER, width)
    seen = page.evaluate(
        "[...document.querySelectorAll('.loa-chuoi__hinh')].filter(one => one.getClientRects().length)"
        ".map(one => one.classList[1])"
    )
    assert seen == [f"loa-chuoi__hinh--{name}"]
    assert min(page.evaluate(LEAST_SIZE)) >= 11.5


def test_a_step_leads_to_its_page_and_by_keyboard_too(visit: Visit) -> None:
    page = visit(LETTER, java_script_enabled=False)
    step = page.locator(".loa-chuoi__hinh--hep a", has_text="1020/STTTT-TTBCXB")
    step.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/van-ban/1020-stttt-ttbcxb/")


def test_the_chain_can_be_read_in_words(visit: Visit) -> None:
    page = visit(LETTER, java_script_enabled=False)
    page.locator("#chuoi-bang-chu summary").click()
    assert page.locator("#chuoi-bang-chu .loa-chain").is_visible()
    assert page.locator("#chuoi-bang-chu .loa-chain a").count() > 5


def test_a_group_of_recipients_opens_without_scripts(visit: Visit) -> None:
    page = visit(LETTER, java_script_enabled=False)
    page.locator("summary", has_text="Ban Thường vụ các Huyện, Thành đoàn (9 đơn vị)").click()
    assert page.get_by_role("link", name="Ba Tri").first.is_visible()


def test_pictures_of_chains_have_their_colours_in_the_dark(visit: Visit) -> None:
    inks = []
    for scheme in ("light", "dark"):
        page = visit(LETTER, color_scheme=scheme)
        inks.append(page.evaluate("getComputedStyle(document.querySelector('.loa-chuoi__o--duty text')).fill"))
    assert inks[0] != inks[1]
