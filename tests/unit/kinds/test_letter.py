"""A letter is shown as it is written.

In: bodies as officers write them, the reference site's letters. Out: what the HTML shows, letter for letter.
Not here: the rest of the page (test_pages.py).
"""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from loa.kinds.document.letter import letter_html
from loa.source.markdown import markdown_source

CONTENT = Path(__file__).resolve().parents[3] / "content" / "van-ban"
LETTERS = sorted(CONTENT.glob("*.md"))


def shown(body: str) -> str:
    """What a reader sees: the HTML without its tags, one line a line."""
    return html.unescape(re.sub(r"<[^>]+>", "", letter_html(body)))


@pytest.mark.parametrize(
    ("written", "html_text"),
    [
        ("**Kính gửi:** - Ban", "<p><strong>Kính gửi:</strong> - Ban</p>"),
        ("(*dân số 1,3 triệu*)", "<p>(<em>dân số 1,3 triệu</em>)</p>"),
        ("**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**", "<p><strong>KT. GIÁM ĐỐC<br>\nPHÓ GIÁM ĐỐC</strong></p>"),
        (r"\*\*\*", "<p>&#42;&#42;&#42;</p>"),
        ("***Chú ý***", "<p><strong><em>Chú ý</em></strong></p>"),
        ("*a **b** c*", "<p><em>a <strong>b</strong> c</em></p>"),
        ("- Kính gửi: BTV;**", "<p>- Kính gửi: BTV;**</p>"),
        ("5 * 3 * 2", "<p>5 * 3 * 2</p>"),
        ("một  \nhai", "<p>một<br>\nhai</p>"),
        ("một\n\n\n \nhai", "<p>một</p>\n<p>hai</p>"),
        ("# 1. Không phải đề mục", "<p># 1. Không phải đề mục</p>"),
        ("- + Ấn phẩm\n1.1 Về", "<p>- + Ấn phẩm<br>\n1.1 Về</p>"),
        ("<script>a & b</script>", "<p>&lt;script&gt;a &amp; b&lt;/script&gt;</p>"),
    ],
)
def test_marks_are_honoured_only_where_they_pair_up(written: str, html_text: str) -> None:
    assert letter_html(written) == html_text


def test_crossing_marks_never_cross_tags() -> None:
    text = letter_html("**a *b** c*")
    assert text.count("<em>") == text.count("</em>") == 0
    assert shown("**a *b** c*") == "a *b c*"


@pytest.mark.parametrize("letter", LETTERS, ids=[letter.stem for letter in LETTERS])
def test_every_word_of_the_letters_is_shown_in_order(letter: Path) -> None:
    front, _ = markdown_source(letter.name, letter.read_bytes())
    without_marks = re.sub(r"[*\\\s]", "", front.body)
    assert re.sub(r"[*\s]", "", shown(front.body)) == without_marks


@pytest.mark.parametrize("letter", LETTERS, ids=[letter.stem for letter in LETTERS])
def test_the_html_has_no_blank_line_that_would_end_it(letter: Path) -> None:
    front, _ = markdown_source(letter.name, letter.read_bytes())
    assert all(line.strip() for line in letter_html(front.body).split("\n"))


def test_there_are_letters_to_show() -> None:
    assert len(LETTERS) >= 5
