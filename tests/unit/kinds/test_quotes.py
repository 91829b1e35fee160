"""A quotation is in its text, or the first word that is not is named.

In: quotations and texts. Out: the stray word. Not here: which records quote (tests/problems/kinds).
"""

from __future__ import annotations

import pytest

from loa.model.quotes import stray_word

TEXT = """**Kính gửi:** - Ban Thường vụ;

- Giới thiệu kênh này rộng rãi cho cán bộ,
đoàn viên (*Gửi đính kèm*), các chính sách... bằng **nhiều hình
thức**.
\\*\\*\\*
"""


@pytest.mark.parametrize(
    "quotation",
    [
        "Giới thiệu kênh này rộng rãi cho cán bộ, đoàn viên",
        "nhiều hình thức",
        "Gửi đính kèm",
        "(Gửi đính kèm)",
        "chính sách... bằng nhiều",
        "Giới thiệu kênh […] nhiều hình thức",
        "Giới thiệu [...] hình thức.",
        "cho\ncán   bộ",
        "***",
    ],
)
def test_what_stands_there_passes(quotation: str) -> None:
    assert stray_word(quotation, TEXT) is None


@pytest.mark.parametrize(
    ("quotation", "word"),
    [
        ("Giới thiệu kênh nầy rộng rãi", "nầy"),
        ("giới thiệu kênh", "giới"),
        ("nhiều hình thức […] Giới thiệu", "Giới"),
        ("hiệu kênh này", "hiệu"),
        ("rộng rãi cho cán", None),
        ("rộng rãi cho cá", "cá"),
    ],
)
def test_the_first_word_that_differs_is_named(quotation: str, word: str | None) -> None:
    assert stray_word(quotation, TEXT) == word
