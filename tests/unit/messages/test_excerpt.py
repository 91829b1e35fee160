"""The stroke stands under what is meant, whatever the letters before it.

In: lines. Out: excerpts. Not here: whole tellings (test_render.py).
"""

from __future__ import annotations

import unicodedata

import pytest

from loa.messages.excerpt import WIDEST, excerpt


@pytest.mark.parametrize(
    ("line", "column", "end", "shown", "stroke"),
    [
        ("date: 2026-02-30", 7, 17, "date: 2026-02-30", "      ──────────"),
        ("tên: x", 6, 7, "tên: x", "     ─"),
        (unicodedata.normalize("NFD", "tên: ộ"), 7, 10, unicodedata.normalize("NFD", "tên: ộ"), "     ─"),
        ("漢字: x", 5, 6, "漢字: x", "      ─"),
        ("\tby: x", 1, 2, "→   by: x", "────"),
        ("\tby: x", 6, 7, "→   by: x", "        ─"),
        ("a: \x1b[31m", 4, 5, "a: ·[31m", "   ─"),
        ("a: x\u202ey", 5, 6, "a: x·y", "    ─"),
        ("title:", 7, 7, "title:", "      ─"),
        ("a", 1, 1, "a", "─"),
        ("a", 40, 50, "a", " ─"),
    ],
)
def test_stroke(line: str, column: int, end: int, shown: str, stroke: str) -> None:
    found = excerpt(line, column, end)
    assert (found.line, found.stroke) == (shown, stroke)


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "x" * 500 + "SAI" + "y" * 500
    found = excerpt(line, 501, 504)
    assert len(found.line) <= WIDEST + 2
    assert found.line[0] == found.line[-1] == "…"
    start = found.stroke.index("─")
    assert found.line[start : start + len(found.stroke.strip())] == "SAI"


def test_a_long_place_is_not_drawn_beyond_what_is_shown() -> None:
    found = excerpt("a: " + "x" * 3000, 4, 3004)
    assert len(found.stroke) <= WIDEST
