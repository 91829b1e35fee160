"""The finder: people type an old or a new name, with or without marks, whole or begun, and learn what it is today.

In: the built reference site in a browser. Out: what the page answers. Not here: the list without a script
(duties/test_teams.py).
"""

from __future__ import annotations

import unicodedata

import pytest
from playwright.sync_api import Page

from .visits import Visit

FINDER = "don-vi/ten-cu-ten-moi/"
DECOMPOSED = unicodedata.normalize("NFD", "thạnh phong")
"""As some keyboards send it: every mark a letter of its own."""


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit(FINDER)


def answers(page: Page, typed: str) -> list[str]:
    """Each answer as it is read, after typing."""
    page.fill("#tim-noi-chu", typed)
    return [" ".join(text.split()) for text in page.locator("#tim-noi-ket-qua li").all_inner_texts()]


@pytest.mark.parametrize("typed", ["Ba Tri", "ba tri", "  BA   TRI ", "xã Ba Tri", "xa ba tri"])
def test_s4_7_a_commune_of_today_comes_first_and_its_old_namesakes_follow(page: Page, typed: str) -> None:
    found = answers(page, typed)
    assert found[0].startswith("Xã Ba Tri Tên hiện nay. Ghép từ: Thị trấn Ba Tri")
    assert "Người hướng dẫn: chưa có thông tin." in found[0]
    assert any(text.startswith("Thị trấn Ba Tri, huyện Ba Tri, Bến Tre Nay là: Xã Ba Tri") for text in found)
    (district,) = (text for text in found if text.startswith("Huyện Ba Tri, Bến Tre Nay là: "))
    assert all(name in district for name in ("Xã An Hiệp", "Xã Ba Tri", "Xã Tân Thủy", "Xã Mỹ Chánh Hòa"))


@pytest.mark.parametrize(
    "typed", ["thạnh phong", "Thạnh Phong", "thanh phong", unicodedata.normalize("NFD", "thạnh phong")]
)
def test_s4_7_a_name_with_marks_typed_in_any_way_finds_the_commune_and_what_it_was(page: Page, typed: str) -> None:
    found = answers(page, typed)
    assert found[0].startswith("Xã Thạnh Phong Tên hiện nay.")
    assert any(text.startswith("Xã Thạnh Phong, huyện Thạnh Phú, Bến Tre Nay là: Xã Thạnh Phong") for text in found)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Thị trấn Ba Tri", "Thị trấn Ba Tri, huyện Ba Tri, Bến Tre Nay là: Xã Ba Tri"),
        ("huyện ba tri", "Huyện Ba Tri, Bến Tre Nay là: "),
        ("tỉnh bến tre", "Tỉnh Bến Tre, tỉnh cũ Nay là: Tỉnh Vĩnh Long"),
        ("tra vinh", "Phường Trà Vinh Tên hiện nay."),
        ("an duc ba tri", "Xã An Đức, huyện Ba Tri, Bến Tre Nay là: Xã Ba Tri"),
        ("đại điền", "Xã Đại Điền Tên hiện nay."),
        ("giong tr", "Xã Giồng Trôm Tên hiện nay."),
    ],
)
def test_s4_7_other_ways_of_asking(page: Page, typed: str, first: str) -> None:
    found = answers(page, typed)
    assert found, typed
    assert found[0].startswith(first)


def test_the_name_with_its_marks_comes_before_those_that_only_look_like_it(page: Page) -> None:
    found = answers(page, "Thạnh Phú")
    assert found[0].startswith("Xã Thạnh Phú ")
    with_marks = [number for number, text in enumerate(found) if "Thạnh Phú" in text.split(",")[0]]
    others = [number for number, text in enumerate(found) if "Thạnh Phú" not in text.split(" Nay là")[0]]
    assert not others or max(with_marks[:1]) < min(others)


def test_the_number_of_answers_is_told_and_a_name_that_is_not_there_is_said_to_be_missing(page: Page) -> None:
    answers(page, "ba tri")
    assert page.inner_text("#tim-noi-dem").startswith("Thấy ")
    assert answers(page, "Cà Mau") == []
    assert "Không thấy “Cà Mau”" in page.inner_text("#tim-noi-dem")
    assert answers(page, "<img src=x onerror=alert(1)>") == []


def test_an_answer_leads_to_the_places_page(page: Page) -> None:
    answers(page, "thạnh phong")
    page.click("#tim-noi-ket-qua li a")
    assert page.url.endswith("/don-vi/xa-thanh-phong/")
    assert page.locator("h1").inner_text() == "Xã Thạnh Phong"


def test_what_was_asked_can_be_passed_on(visit: Visit) -> None:
    opened = visit(f"{FINDER}?q=thanh+phong")
    assert opened.locator("#tim-noi-ket-qua li").first.inner_text().startswith("Xã Thạnh Phong")


def test_without_a_script_the_list_stands_alone(visit: Visit) -> None:
    opened = visit(FINDER, java_script_enabled=False)
    assert not opened.locator("#tim-noi").is_visible()
    assert opened.get_by_text("Thị trấn Ba Tri, huyện Ba Tri, Bến Tre").is_visible()


def test_nothing_is_asked_of_another_host(visit: Visit) -> None:
    answers(visit(FINDER), "ba tri")
    assert visit.hosts == {visit.address.removeprefix("http://").strip("/")}
    assert not visit.complaints
