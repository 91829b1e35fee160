"""What a browser searches: words in one spelling, summaries, lists of pages for each beginning of words.

In: pages. Out: the search's files, read as data. Not here: ranking, which the browser does (tests/browser/).
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from loa.kind import Page
from loa.site.nav import NavItem
from loa.site.search import beginning_of, plain_text, search_outputs, shortened
from loa.site.synonyms import also
from loa.source.syllable import spelled, words

MENU = (NavItem("Cho bà con", "", (NavItem("Hướng dẫn", "huong-dan/index.md"),)),)


def page(path: str, text: str = "", **search: object) -> Page:
    return Page(path, f"Trang {path}", text, "content/x.yml", {"description": "Một câu.", "search": search})


def told(*pages: Page) -> dict[str, Any]:
    """{"pages": …, "a": …}: what each file hands over."""
    found = {}
    for output in search_outputs(pages, MENU):
        name = output.path.removeprefix("search/").removesuffix(".js")
        _, _, rest = output.content.decode().partition("(")
        found[name] = json.loads(f"[{rest.rstrip().removesuffix(')')}]")[-1]
    return found


def pages_of(steps: str) -> list[int]:
    """The numbers of pages behind a list of steps."""
    numbers, last = [], 0
    for step in steps.split(","):
        last += int(step, 36)
        numbers.append(last)
    return numbers


def test_pages_are_told_with_section_weight_and_what_finds_them_besides() -> None:
    first = told(page("index.md"), page("huong-dan/a.md", boost=2, words=["Tên cũ"]))["pages"]
    assert first["sections"] == ["Hướng dẫn"]
    assert first["pages"] == [
        ["huong-dan/a/", "Trang huong-dan/a.md", 0, 200, "Một câu.", "Tên cũ"],
        ["", "Trang index.md", -1, 100, "Một câu.", ""],
    ]


def test_a_page_may_stay_out() -> None:
    assert [row[0] for row in told(page("a.md"), page("b.md", exclude=True))["pages"]["pages"]] == ["a/"]
    assert told(page("b.md", exclude=True)) == {}


def test_words_lead_to_the_pages_that_say_them() -> None:
    many = [page(f"p{number:02}.md", "chung" if number else "Chung đường") for number in range(40)]
    many[39] = page("p39.md", "<a href='x'>Đường</a> [dây](tới) {.lop} &amp; nóng")
    found = told(*many)
    assert pages_of(found["d"]["đường"]) == [0, 39]
    assert set(found["d"]) == {"đường", "dây"}
    assert "chung" not in found.get("c", {}), "what nearly all pages say tells none of them"
    assert pages_of(found["n"]["nóng"]) == [39]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Thuý", "thúy"),
        ("khoẻ", "khỏe"),
        ("HOÀ", "hòa"),
        ("quý", "quý"),
        ("Quí", "quý"),
        ("kí", "ký"),
        ("mĩ", "mỹ"),
        ("hi", "hy"),
        ("hoàng", "hoàng"),
        ("đi", "đi"),
        ("kín", "kín"),
        ("hoa\u0300", "hòa"),
    ],
)
def test_words_have_one_spelling(written: str, meant: str) -> None:
    assert spelled(written) == meant
    assert list(words(f"({written})")) == [meant]


def test_files_are_named_by_the_first_letter_without_marks() -> None:
    assert [beginning_of(word) for word in ("đường", "ưu", "29110", "ខ្មែរ")] == ["d", "u", "2", "_"]


def test_abbreviations_find_what_they_stand_for_and_the_other_way_round() -> None:
    assert also("Cổng Dịch vụ công quốc gia") == ("DVC", "DVCQG")
    assert "ủy ban nhân dân" in also("Công văn 1912/UBND-KGVX")
    assert also("Uỷ ban nhân dân xã") == ("UBND",)
    assert also("loa") == ()


def test_summaries_end_at_a_word() -> None:
    assert shortened("một hai ba, bốn", 12) == "một hai ba…"
    assert shortened("một hai", 12) == "một hai"
    assert plain_text("**Đậm** <b>x</b> [tên](dia-chi) `mã` {#neo}") == "Đậm x tên mã"
