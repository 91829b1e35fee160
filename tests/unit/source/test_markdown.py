"""Pages: front matter, bodies, links and what may not stand in them.

In: small pages. Out: Fronts, problems, links. Not here: failing pages (tests/problems/source, tests/problems/body).
"""

from __future__ import annotations

import time
import unicodedata

import pytest

from loa.problems import Place
from loa.source.body import Link, body_links, body_problems
from loa.source.markdown import markdown_source

PAGE = "---\ntitle: Nộp hồ sơ\n---\n\nChào bạn.\n"


def codes(body: str) -> list[str]:
    return [p.code for p in body_problems("a.md", body, 1)]


def test_a_page_is_taken_apart() -> None:
    front, problems = markdown_source("a.md", PAGE.encode())
    assert problems == ()
    assert front.tree is not None
    assert front.tree.data() == {"title": "Nộp hồ sơ"}
    assert front.tree.place(("title",)) == Place("a.md", 2, 8, 17)
    assert front.tree.lines[4] == "Chào bạn."
    assert (front.body, front.body_line) == ("\nChào bạn.\n", 4)


def test_line_ends_marks_and_decomposed_letters() -> None:
    data = "\ufeff" + unicodedata.normalize("NFD", PAGE).replace("\n", "\r\n")
    front, problems = markdown_source("a.md", data.encode())
    assert problems == ()
    assert front.body == "\nChào bạn.\n"
    assert front.written == unicodedata.normalize("NFD", front.body)


def test_a_rule_in_the_body_does_not_close_anything() -> None:
    front, problems = markdown_source("a.md", b"---\na: 1\n---\nx\n\n---\n\ny\n")
    assert problems == ()
    assert front.body == "x\n\n---\n\ny\n"


def test_problems_of_the_front_matter_stand_on_the_files_lines_once() -> None:
    _, problems = markdown_source("a.md", "---\na: b: c\nkey: x\u0007\n---\nthân\u0007\n".encode())
    assert [(p.code, p.place.line) for p in problems] == [("P011", 2), ("P004", 3), ("P004", 5)]


def test_a_body_without_front_matter_is_kept() -> None:
    front, problems = markdown_source("a.md", b"# Trang\n")
    assert [p.code for p in problems] == ["P040"]
    assert (front.tree, front.body, front.body_line) == (None, "# Trang\n", 1)


def test_links_and_their_places() -> None:
    body = 'Xem [Cổng](https://a.vn/x_(y) "t") và ![tả](hinh/a.png).\n[![b](c.png)](d.md)\n<https://e.vn>\n'
    body += "\n[f]: g.md\n"
    assert body_links("a.md", body, 10) == (
        Link("https://a.vn/x_(y)", Place("a.md", 10, 12, 30), False),
        Link("hinh/a.png", Place("a.md", 10, 45, 55), True),
        Link("c.png", Place("a.md", 11, 7, 12), True),
        Link("d.md", Place("a.md", 11, 15, 19), False),
        Link("https://e.vn", Place("a.md", 12, 2, 14), False),
        Link("g.md", Place("a.md", 14, 6, 10), False),
    )


def test_code_holds_no_links_and_no_html() -> None:
    body = "`[a](b)` ``<i> ` </i>``\n\n~~~html\n<script>\n[a](javascript:x)\n~~~\n"
    assert body_links("a.md", body, 1) == ()
    assert codes(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "<script>x</script>",
        "<img src=x onerror=a()",
        "a <B>b",
        "<!DOCTYPE x>",
        "<?php",
        "</div>",
        "```\nx\n\n<b>\n",
        "``` không phải mở khối\n<b>\n```",
        "`a\nb` <i> `c\n",
        "`\n<script>\n`\n",
        "~~~\na\n```\n<b>\n",
        "\\<b>",
    ],
)
def test_html_is_found_wherever_a_reader_might_see_it(body: str) -> None:
    assert "P501" in codes(body)


PLAIN = ["a < b và c > d", "x <3", "1<2", "<ai@loa.vn>", "<https://loa.vn/?a=b>", "a -> b"]


@pytest.mark.parametrize("body", PLAIN)
def test_what_only_looks_like_html_is_left_alone(body: str) -> None:
    assert codes(body) == []


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "java&#10;script:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html;base64,x",
        "vbscript:x",
        "file:///C:/a",
        "<javascript:alert(1)>",
        "C:\\a.docx",
    ],
)
@pytest.mark.parametrize("form", ["[a]({})", "![a]({})", "[a]: {}"])
def test_links_that_are_not_allowed(target: str, form: str) -> None:
    assert "P502" in codes(form.format(target))


GOOD = ["a.md", "../b/c.md#d", "https://a.vn/b:c", "mailto:ai@loa.vn", "tel:1900", "#a", "/q/K7M2/"]


@pytest.mark.parametrize("target", GOOD)
def test_links_that_are_allowed(target: str) -> None:
    assert codes(f"[a]({target})") == []


def test_headings() -> None:
    assert codes("## Một\n\n### Hai\n\n## Ba {#ba}\n\nBốn\n---\n\n#### Năm\n") == ["P505"]
    assert codes("Một\n===\n\nHai\n---\n\n### Ba ###\n") == []
    assert codes("## {#a}\n\n## ##\n") == ["P504", "P504"]


def test_attributes_that_could_act_or_fetch() -> None:
    for text in ('onclick="a()"', "style='x'", "href=javascript:a", ': src="x"'):
        assert codes(f"[a](b.md){{{text}}}") == ["P510"]
    assert codes('[a](b.md){: .button target="_blank" #x }') == []


def test_places_are_exact_in_decomposed_text() -> None:
    body = unicodedata.normalize("NFD", "Đường dây <b>nóng</b>")
    (found,) = body_problems("a.md", body, 5)
    assert body[found.place.column - 1 : found.place.end_column - 1] == "<b>"
    assert found.place.line == 5


MARKS = ("[", "](", "![", "` `` ", "<", "<!--", "{", "{on", "<a ", "```\n", "```\n~~~\n", "\\")
HARD = [mark * 60_000 for mark in MARKS]
HARD += ["`" * 99_999 + "\n`a", "#" + " " * 200_000 + "x", "[a](" + "(" * 100_000, "\\" * 60_000 + "<b>" * 20_000]


@pytest.mark.parametrize("body", HARD, ids=range(len(HARD)))
def test_no_body_takes_long(body: str) -> None:
    start = time.perf_counter()
    body_problems("a.md", body, 1)
    assert time.perf_counter() - start < 5  # on a busy machine; alone the slowest takes a second
