"""Officers' Markdown becomes part of a page: anchors, links to files, nothing else.

In: bodies. Out: Markdown. Not here: what is wrong in a body (tests/problems).
"""

from __future__ import annotations

import html

import markdown
import pytest

from kit import library
from loa.kinds import KINDS
from loa.model.library import Library
from loa.pages.body import body_markdown, body_pictures
from loa.pages.escape import escaped
from loa.pages.writer import link, outside

TEXTS = {
    "huong-dan/nop.yml": """
        title: Nộp hồ sơ
        need: Tôi muốn nộp
        summary: Thử.
        owner: tinh-doan
        steps:
          - action: Mở Cổng.
    """,
}


@pytest.fixture(scope="module")
def whole() -> Library:
    return library(TEXTS, [kind.record for kind in KINDS])


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("## Đường dây nóng", "## Đường dây nóng { #duong-day-nong }"),
        ("## Giấy tờ ##", "## Giấy tờ { #giay-to }"),
        ("## Có sẵn {#rieng}", "## Có sẵn {#rieng}"),
        ("## A\n\n## A", "## A { #a }\n\n## A { #a-2 }"),
        ("```\n## mã\n```", "```\n## mã\n```"),
        ("~~~~\n```\n## mã\n~~~~\n## A", "~~~~\n```\n## mã\n~~~~\n## A { #a }"),
        ("[Nộp](../huong-dan/nop.yml)", "[Nộp](../huong-dan/nop.md)"),
        ("[Nộp](../huong-dan/nop.yml#buoc-2)", "[Nộp](../huong-dan/nop.md#buoc-2)"),
        ("[a][1]\n\n[1]: ../huong-dan/nop.yml", "[a][1]\n\n[1]: ../huong-dan/nop.md"),
        ("`[Nộp](../huong-dan/nop.yml)`", "`[Nộp](../huong-dan/nop.yml)`"),
        ("[![h](../hinh/a.png)](../huong-dan/nop.yml)", "[![h](../hinh/a.png)](../huong-dan/nop.md)"),
        ("[ngoài](https://a.vn/huong-dan/nop.yml)", "[ngoài](https://a.vn/huong-dan/nop.yml)"),
        ("[trong](#a)", "[trong](#a)"),
        ("#Thẻ không phải đề mục", "#Thẻ không phải đề mục"),
    ],
)
def test_anchors_and_links(whole: Library, written: str, made: str) -> None:
    assert str(body_markdown(written, "trang/thu.md", whole)) == made


def test_pictures_of_content_are_found_once(whole: Library) -> None:
    with_files = Library(whole.site, whole.entries, frozenset({"content/hinh/a.png", "content/hinh/b.png"}))
    body = "![a](../hinh/a.png) ![a](../hinh/a.png)\n[b](../hinh/b.png) ![x](../hinh/x.png) `![b](../hinh/b.png)`"
    assert body_pictures(body, "trang/thu.md", with_files) == ("content/hinh/a.png",)


def test_an_address_cannot_end_its_link() -> None:
    assert str(outside("https://a.vn/x (1)[2]?b=1&c=2_3")) == "https://a.vn/x%20%281%29%5B2%5D?b=1&amp;c=2_3"
    assert str(link("huong-dan/x.md", "index.md")) == "../index.md"
    assert str(link("index.md", "kenh/y.md#z")) == "kenh/y.md#z"


@pytest.mark.parametrize("text", ["1. một", "- một", "+ một", "# một", "    một", "10) một", "==="])
def test_no_text_begins_a_list_a_heading_or_code(text: str) -> None:
    seen = markdown.markdown(str(escaped(text)), extensions=["sane_lists", "def_list", "attr_list"])
    assert html.unescape(seen) == f"<p>{text.strip()}</p>"
