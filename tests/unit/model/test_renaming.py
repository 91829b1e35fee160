"""Old words are found as words, the longest first, and known for what they are by what stands around them.

In: renamings, texts. Out: what is found, and why it misleads nobody. Not here: the site's own texts
(tests/unit/kinds/test_term.py).
"""

from __future__ import annotations

from datetime import date

import pytest

from loa.model.renaming import OldWordFinder, Renaming, paragraph_at, sentence_at, tells_of_before
from loa.model.values import PartialDate

LEVEL = Renaming("term#muc-do-4", ("mức độ 4",), ("toàn trình",), PartialDate(2022, 8, 15), "x.md#muc-do-4")
OFFICE = Renaming("term#so", ("Sở Thông tin và Truyền thông", "Sở TT&TT"), ("Sở Khoa học và Công nghệ",), None, "x.md")
UNIT = Renaming("unit#so-x", ("Sở Thông tin và Truyền thông tỉnh X",), ("Sở KH&CN X",), None, "y.md", ("Sở mới",))


def found(text: str, *renamings: Renaming) -> list[tuple[str, list[str]]]:
    """(words as written, keys of their renamings) in a text."""
    return [
        (text[one.start : one.end], [each.key for each in one.renamings])
        for one in OldWordFinder(renamings).found(text)
    ]


@pytest.mark.parametrize("text", ["Mức độ 4", "dịch vụ công mức độ 4.", "(mức độ 4)", "mức  độ\n   4"])
def test_words_are_found_however_they_are_written(text: str) -> None:
    assert len(found(text, LEVEL)) == 1


@pytest.mark.parametrize("text", ["mức độ 45", "mức độ 4.0", "mức độ 4,5", "kmức độ 4", "muc do 4"])
def test_parts_of_other_words_and_numbers_are_not(text: str) -> None:
    assert found(text, LEVEL) == []


def test_the_longest_words_count_and_bring_those_inside_them() -> None:
    text = "Sở Thông tin và Truyền thông tỉnh X và Sở TT&TT"
    assert found(text, OFFICE, UNIT) == [
        ("Sở Thông tin và Truyền thông tỉnh X", ["unit#so-x", "term#so"]),
        ("Sở TT&TT", ["term#so"]),
    ]


def test_nothing_is_found_without_renamings() -> None:
    assert found("mức độ 4") == []


def test_the_new_words_or_what_is_allowed_stand_beside() -> None:
    assert LEVEL.is_beside("mức độ 4, nay là Toàn  trình")
    assert UNIT.is_beside("nay là sở mới")
    assert not LEVEL.is_beside("mức độ 4")


@pytest.mark.parametrize(
    ("since", "today", "holds"),
    [
        (PartialDate(2025, 7, 1), date(2025, 7, 1), True),
        (PartialDate(2025, 7, 1), date(2025, 6, 30), False),
        (PartialDate(2025), date(2025, 12, 30), False),
        (PartialDate(2025), date(2025, 12, 31), True),
        (None, date(1990, 1, 1), True),
    ],
)
def test_a_renaming_holds_from_its_day_on(since: PartialDate | None, today: date, holds: bool) -> None:
    assert Renaming("term#a", ("a",), ("b",), since, "x.md").holds(today) is holds


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("Tháng 7/2024, Sở đề nghị", True),
        ("Công văn tháng 2 năm 2025 của Sở", True),
        ("ngày 28/02/2025", True),
        ("Năm 2024", True),
        ("Từ ngày 01/3/2025", False),
        ("Năm 2025", False),
        ("Gọi 1900 1234", False),
        ("Sở đề nghị", False),
    ],
)
def test_a_date_before_the_change_tells_of_then(sentence: str, before: bool) -> None:
    assert tells_of_before(sentence, PartialDate(2025, 3, 1)) is before
    assert not tells_of_before(sentence, None)


def test_paragraphs_and_sentences_are_cut_where_they_end() -> None:
    text = "Một. Hai ở đây; ba.\n\nBốn năm."
    at = text.index("đây")
    assert sentence_at(text, at, at + 3) == "Hai ở đây; "
    assert paragraph_at(text, at, at + 3) == "Một. Hai ở đây; ba."
    assert paragraph_at(text, text.index("năm"), len(text)) == "Bốn năm."


def test_many_new_names_are_counted() -> None:
    many = Renaming("unit#huyen", ("Huyện A",), ("Xã A", "Xã B", "Xã C", "Xã D"), None, "x.md")
    assert many.now == "Xã A, Xã B và 2 nơi khác"
    assert Renaming("unit#b", ("B",), (), None, "x.md").now is None
