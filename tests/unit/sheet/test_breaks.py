"""Where lines may end in Vietnamese and Khmer.

In: loa.sheet.breaks. Out: the rules of line breaking, shown as pieces parted by "|". Not here: which breaks are taken
(test_text.py).
"""

from __future__ import annotations

import unicodedata

import pytest

from loa.sheet.breaks import pieces, plain
from loa.sheet.phrases import COMPOUNDS


def shown(text: str) -> str:
    return "|".join(piece.text for piece in pieces(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nộp hồ sơ", "nộp|hồ|sơ"),
        ("  nộp \t hồ   sơ ", "nộp|hồ|sơ"),
        ("phí 50.000 đồng thôi", "phí|50.000 đồng|thôi"),
        ("lúc 17 giờ 30 phút nay", "lúc|17 giờ 30 phút|nay"),
        ("gọi 0270 3000 111 nhé", "gọi|0270 3000 111|nhé"),
        ("gọi (0270) 3000.111 nhé", "gọi|(0270) 3000.111|nhé"),
        ("tại ấp 5 xã Mẫu", "tại|ấp 5|xã|Mẫu"),
        ("theo Điều 5 khoản b này", "theo|Điều 5|khoản b|này"),
        ("giảm 30 % lệ phí", "giảm|30 %|lệ|phí"),
        ("mở ( tại đây ) ngay", "mở|( tại|đây )|ngay"),
        ("thế nào ? Hỏi ngay !", "thế|nào ?|Hỏi|ngay !"),
        ("sáng – chiều", "sáng –|chiều"),
        ("đến\u00a0nơi rồi", "đến nơi|rồi"),
        ("mã\u202fQR", "mã QR"),
        ("xong trong 15 ngày làm việc", "xong|trong|15 ngày|làm|việc"),
    ],
)
def test_what_holds_together(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_lines_of_the_officer_are_kept() -> None:
    assert [(piece.text, piece.forced) for piece in pieces("một hai\n\nba")] == [
        ("một", False),
        ("hai", False),
        ("ba", True),
    ]


@pytest.mark.parametrize(
    ("text", "grouped"),
    [
        ("bấm “Đồng ý” nhé", ["ý”"]),
        ("đến ngày 15 tháng 10 năm 2026 là hết", ["tháng 10", "năm 2026"]),
        ("trong tháng 10 năm 2026 này", ["năm 2026"]),
        ("tên “Cổng Dịch vụ công quốc gia của cả nước” dài", []),
    ],
)
def test_short_names_and_dates_are_groups(text: str, grouped: list[str]) -> None:
    assert [piece.text for piece in pieces(text) if piece.group] == grouped


def test_two_names_are_two_groups() -> None:
    groups = [piece.group for piece in pieces("“Đồng ý” hay “Từ chối”") if piece.group]
    assert len(groups) == len(set(groups)) == 2


@pytest.mark.parametrize(
    ("text", "joined"), [("hồ sơ", True), ("Hồ sơ,", True), ("sơ hồ", False), ("Vĩnh Long", True), ("hồ. Sơ", False)]
)
def test_syllables_of_one_word_are_joined(text: str, joined: bool) -> None:
    assert pieces(text)[1].joined is joined


def test_every_compound_has_two_syllables_in_nfc() -> None:
    assert all(len(phrase.split()) == 2 and phrase == phrase.lower() for phrase in COMPOUNDS)
    assert all(unicodedata.is_normalized("NFC", phrase) for phrase in COMPOUNDS)


def test_khmer_breaks_at_marked_places_then_at_clusters() -> None:
    found = pieces("ខេត្ត\u200bថ្មី")
    assert [(piece.text, piece.before, piece.torn) for piece in found] == [
        ("ខេ", "", False),
        ("ត្ត", "", True),
        ("ថ្មី", "", False),
    ]


def test_a_silenced_khmer_letter_stays_with_the_one_before() -> None:
    assert [piece.text for piece in pieces("ការណ៍")] == ["កា", "រណ៍"]


def test_text_comes_out_composed_and_plain() -> None:
    assert shown(unicodedata.normalize("NFD", "Ễ hồ")) == "Ễ|hồ"
    assert plain("a\u00a0b\u202fc\u2011d\u200be\u2060") == "a b c-de"
