"""Documents are found in a text by number and symbol, with the form, date, issuer and subject that stand beside them.

In: sentences of letters. Out: citations. Not here: whether they are written well (unit/kinds/document/test_citing.py).
"""

from __future__ import annotations

import pytest

from loa.model.citations import citation_key, citations
from unit.content.ground import letter


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Căn cứ Nghị quyết số 01-NQ/TU, ngày 20 tháng 10 năm 2020 của Tỉnh ủy “Về chuyển đổi số”;",
            ("Nghị quyết", "01", "NQ/TU", "2020-10-20", "Tỉnh ủy", "“Về chuyển đổi số”"),
        ),
        (
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.",
            ("Nghị định", "30/2020", "NĐ-CP", "2020-03-05", "Chính phủ", "về công tác văn thư"),
        ),
        (
            "Theo Kế hoạch số 15–KH/ĐTN của Ban Thường vụ Tỉnh đoàn",
            ("Kế hoạch", "15", "KH/ĐTN", "None", "Ban Thường vụ Tỉnh đoàn", ""),
        ),
        ("Công văn số 512/SYT ngày 31/02/2021.", ("Công văn", "512", "SYT", "None", "", "")),
        ("xem 1912/UBND-KGVX", ("", "1912", "UBND-KGVX", "None", "", "")),
        ("Luật số 91/2025/QH15.", ("Luật", "91/2025", "QH15", "None", "", "")),
        ("Thông tư liên tịch số 2/2011/TTLT-BNV", ("Thông tư liên tịch", "2/2011", "TTLT-BNV", "None", "", "")),
    ],
)
def test_a_citation_is_taken_apart(text: str, parts: tuple[str, ...]) -> None:
    (one,) = citations(text)
    assert (one.form, one.number, one.symbol, str(one.date), one.issuer, one.rest) == parts
    assert text[one.start : one.end] == one.text


@pytest.mark.parametrize(
    "text",
    ["mạng 4G/5G", "24/7", "tờ A4/A5", "60/40 GB", "ngày 19/7/2024", "01 sản phẩm/tháng", "máy 4-CPU", "Chỉ thị 02"],
)
def test_other_numbers_are_no_citations(text: str) -> None:
    assert list(citations(text)) == []


def test_the_same_document_has_one_key_however_it_is_punctuated() -> None:
    assert citation_key("2321", "CV/TĐTN-TCKT") == citation_key("2321", "CV-TĐTN/TCKT")
    assert citation_key("07", "CT-TTg") == citation_key("7", "CT-TTG")
    assert citation_key("1", "23/KH") != citation_key("12", "3/KH")


def test_every_basis_of_the_letters_is_found_in_them() -> None:
    found = {short: [one.key for one in citations(letter(short).body or "")] for short in ("S0", "S1", "S2", "S4")}
    assert citation_key("1020", "STTTT-TTBCXB") in found["S0"]
    assert citation_key("5295", "KH-UBND") in found["S1"]
    assert {citation_key("1912", "UBND-KGVX"), citation_key("07", "CT-TTg")} <= set(found["S2"])
    assert [citation_key("01", "NQ/TU"), citation_key("2581", "QĐ-UBND")] == found["S4"][1:3]
