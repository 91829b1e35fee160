"""Slugs keep đ as d, and near words are found whatever their marks.

In: texts. Out: slugs, nearest words. Not here: which ids are taken (model).
"""

from __future__ import annotations

import pytest

from loa.source.nearest import nearest
from loa.source.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đường dây nóng", "duong-day-nong"),
        ("ĐĂNG KÝ  (24/7)!", "dang-ky-24-7"),
        ("đ", "d"),
        ("Nghị định 30/2020/NĐ-CP", "nghi-dinh-30-2020-nd-cp"),
        ("a\u0301\u0302", "a"),
        ("--x__y--", "x-y"),
        ("ភាសា", ""),
        ("", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected
    assert slug(slug(text)) == expected


@pytest.mark.parametrize(
    ("word", "choices", "expected"),
    [
        ("tilte", ["title", "date"], "title"),
        ("tiêu-đề", ["tieu-de"], "tieu-de"),
        ("Title", ["title"], "title"),
        ("sumary", ["title", "summary"], "summary"),
        ("allowed_host", ["allowed_hosts", "address"], "allowed_hosts"),
        ("xyz", ["title", "date"], None),
        ("a", ["b"], None),
        ("", ["a"], None),
        ("x" * 500, ["x" * 499], None),
        ("dat", ["data", "date"], "data"),
    ],
)
def test_nearest(word: str, choices: list[str], expected: str | None) -> None:
    assert nearest(word, choices) == expected
    assert nearest(word, reversed(choices)) == expected
