"""Whatever a page holds, it is answered, and no HTML gets past the scanner that Markdown would let through.

In: texts made up by Hypothesis. Out: no exception, places inside the file, no smuggled tag. Not here: particular pages.
"""

from __future__ import annotations

import re

import markdown
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loa.source.body import body_links, body_problems
from loa.source.markdown import markdown_source
from loa.source.text import file_lines

PIECES = ["`", "``", "```", "```\n", "~~~\n", "\n", "\n\n", "\n    "]
PIECES += ["> ", "<b>", "<script>", "</b>", "<", ">", "<!--", "-->"]
PIECES += ["[", "](", ")", "!", "# ", "#", "{", "}"]
PIECES += ["onclick=x", "\\", "a", " ", "- ", "1. ", "javascript:x", "&#106;", "=\n"]
bodies = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)

LIVE_TAG = re.compile(r"<(?:script|b)>")


@given(st.binary(max_size=300))
@example(b"---\n---\n")
@example(b"---\na: \xff\n---\n")
def test_any_bytes_are_answered(data: bytes) -> None:
    front, problems = markdown_source("a.md", data)
    lines = file_lines(data)
    for item in (*problems, *body_problems("a.md", front.written, front.body_line)):
        assert 1 <= item.place.line <= max(len(lines), front.body_line)
        assert 1 <= item.place.column <= item.place.end_column


@given(bodies)
@example("`a\nb` <b> `c")
@example("```\n<b>")
@example("``` x y\n<b>\n```")
@settings(max_examples=300)
def test_no_tag_of_a_page_is_smuggled_past_us(body: str) -> None:
    """Python-Markdown with the fences of pymdownx is the reader the site is built with."""
    problems = body_problems("a.md", body, 1)
    body_links("a.md", body, 1)
    if {"P501", "P507", "P509"} & {item.code for item in problems}:
        return
    html = markdown.markdown(body, extensions=["pymdownx.superfences", "attr_list"])
    shown = re.sub(r"<code[^>]*>.*?</code>", "", html, flags=re.DOTALL)
    assert not LIVE_TAG.search(shown), html
    assert "<!--" not in shown, html


@given(bodies)
@settings(max_examples=300)
def test_no_live_link_of_a_page_is_smuggled_past_us(body: str) -> None:
    problems = body_problems("a.md", body, 1)
    if {"P501", "P502", "P507", "P509", "P510"} & {item.code for item in problems}:
        return
    html = markdown.markdown(body, extensions=["pymdownx.superfences", "attr_list"])
    assert not re.search(r"(?:href|src)=\"javascript:", html, re.IGNORECASE), html
    assert 'onclick="' not in html, html
