"""The page of a poster, its files, and the page of all posters.

In: one poster in a small library. Out: paths and Markdown. Not here: what the sheets show (test_sheet.py).
"""

from __future__ import annotations

import re
from html import unescape

import kit
from loa.kind import Page, Print
from loa.kinds.poster import KIND
from loa.sheet.marks import Fill, Words
from unit.kinds.poster.posters import RECORDS, one_poster

Changes = dict[str, str | None]


def outputs(changes: Changes | None = None, base_url: str = "https://loa.gov.vn/") -> tuple[Page, dict[str, Print]]:
    """The page, and the files by their path."""
    poster, library = one_poster(changes)
    made = tuple(KIND.outputs(poster, library, kit.world(base_url)))
    (page,) = [each for each in made if isinstance(each, Page)]
    return page, {each.path: each for each in made if isinstance(each, Print)}


def test_files_of_every_format_lie_in_the_posters_folder() -> None:
    _, prints = outputs()
    assert {path: (file.format, file.dpi) for path, file in prints.items()} == {
        **{
            f"ap-phich/thu/{name}{ending}.pdf": ("pdf", 0)
            for name in ("a4", "a3", "a5")
            for ending in ("", "-den-trang")
        },
        "ap-phich/thu/a4.png": ("png", 150),
        "ap-phich/thu/xem.png": ("png", 58),
        **{
            f"ap-phich/thu/{name}.{kind}": (kind, dpi)
            for name, dpi in (("vuong", 144), ("doc", 144), ("man-hinh", 52), ("the-lien-ket", 144))
            for kind in ("png", "webp")
        },
    }
    assert {file.edit for file in prints.values()} == {"content/ap-phich/thu.yml"}
    square = prints["ap-phich/thu/vuong.png"]
    assert round(square.sheet.width_mm / 25.4 * square.dpi) == 1080
    preview = prints["ap-phich/thu/xem.png"]
    assert round(preview.sheet.width_mm / 25.4 * preview.dpi) == 480


def test_a_poster_chooses_its_formats_and_is_shown_in_the_first() -> None:
    page, prints = outputs({"formats": "[vuong, bang-ron]"})
    assert sorted(prints) == [
        "ap-phich/thu/bang-ron-den-trang.pdf",
        "ap-phich/thu/bang-ron.pdf",
        "ap-phich/thu/vuong.png",
        "ap-phich/thu/vuong.webp",
        "ap-phich/thu/xem.png",
    ]
    assert prints["ap-phich/thu/xem.png"].sheet is prints["ap-phich/thu/vuong.png"].sheet
    assert "400 × 80 cm" in page.text
    assert "image" not in page.meta


def test_black_and_white_is_a_version_of_its_own() -> None:
    _, prints = outputs()
    colours = {
        path: {mark.colour for mark in each.sheet.marks if isinstance(mark, Fill | Words)}
        for path, each in prints.items()
        if path.startswith("ap-phich/thu/a4")
    }
    assert colours["ap-phich/thu/a4-den-trang.pdf"] <= {"#000000", "#FFFFFF"}
    assert "#0B4F9E" in colours["ap-phich/thu/a4.pdf"]


def test_the_page_brings_the_picture_that_links_show() -> None:
    page, prints = outputs()
    assert page.meta["image"] in prints
    assert page.meta["image"] == "ap-phich/thu/the-lien-ket.png"


def test_the_page_links_every_file_and_shows_the_preview() -> None:
    page, prints = outputs()
    assert page.path == "ap-phich/thu.md"
    linked = set(re.findall(r"\]\((thu/[^)]+)\)", page.text))
    assert {f"ap-phich/{address}" for address in linked} == set(prints)
    assert re.search(r"!\[Áp phích “Quan tâm đúng kênh Zalo của tỉnh”[^]]*\]\(thu/xem\.png\)", page.text)


def test_the_page_says_every_word_of_the_poster() -> None:
    text = unescape(outputs()[0].text)
    for words in (
        "Công dân số",
        "Quan tâm đúng kênh Zalo của tỉnh",
        "Tin về dịch vụ công đến ngay điện thoại.",
        "1. Mở Zalo\n1. Quét mã\n1. Bấm Quan tâm",
        "Quét mã để xem cách làm",
        "loa.gov.vn/q/K7M2",
        "Chịu trách nhiệm nội dung: Tỉnh đoàn Bến Tre · Bản 2, 22/11/2026 · Mã tài liệu: thu-v2",
    ):
        assert words in text


def test_the_page_leads_on_to_guide_code_letter_and_duty() -> None:
    text = outputs()[0].text
    for address in (
        "../huong-dan/huong-dan.md",
        "../qr/dang-dung.md",
        "../van-ban/cong-van.md",
        "../van-ban/cong-van.md#viec-1",
        "../don-vi/tinh-doan.md",
        "../chien-dich/chien-dich.md",
    ):
        assert f"]({address})" in text
    assert "giới thiệu rộng rãi kênh" in text
    assert "100 %" in text


def test_the_band_says_whether_it_may_be_printed() -> None:
    assert "Trưởng Ban Tuyên giáo" in outputs()[0].text
    assert "loa-band--ok" in outputs()[0].text
    draft = outputs({"status": "draft", "approved_by": None}, "https://loa.example/")[0].text
    assert "loa-band--draft" in draft
    assert "áp phích chưa được duyệt; địa chỉ trang còn là địa chỉ mẫu" in draft
    assert "loa-band--ended" in outputs({"campaign": "da-xong"})[0].text


def test_a_poster_that_cannot_be_drawn_still_has_a_page_without_files() -> None:
    page, prints = outputs({"action": "Quét mã 👉"})
    assert prints == {}
    assert "thu/" not in page.text
    assert "loa-band--alert" in page.text


def test_the_listing_parts_what_is_over() -> None:
    for campaign, over in (("chien-dich", False), ("da-xong", True)):
        _, library = one_poster({"campaign": campaign})
        (page,) = KIND.listing(library, kit.world())
        assert isinstance(page, Page)
        assert page.path == "ap-phich/index.md"
        assert "](thu.md)" in page.text
        assert "(thu/xem.png)" in page.text
        assert ("da-ket-thuc" in page.text) == over


def test_no_posters_no_listing() -> None:
    assert tuple(KIND.listing(kit.library({}, RECORDS), kit.world())) == ()
