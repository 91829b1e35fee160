"""What stands above a letter's text, and whom its names mean.

In: lines of headings, small libraries. Out: headings, addressees, units. Not here: what is asked (test_meaning.py).
"""

from __future__ import annotations

import pytest

from kit import library
from loa.editing.letters.addressees import addressees
from loa.editing.letters.chunks import Chunk
from loa.editing.letters.heading import Heading, heading_of
from loa.editing.letters.matching import Units, locality, words_of
from loa.kinds.document.record import Family, Form
from loa.model.values import PartialDate
from unit.content.ground import LETTERS, document, reference_site
from unit.kinds.made import RECORDS


def chunks(*lines: str) -> list[Chunk]:
    return [Chunk(line, number=number) for number, line in enumerate(lines, 1)]


def head(*lines: str) -> Heading:
    return heading_of(chunks(*lines))


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [
        ("Số: 2321-CV/TĐTN-TCKT", "2321", "CV/TĐTN-TCKT"),
        ("Số: /STTTT-TTBC", None, "STTTT-TTBC"),
        ("Số:……/2024/QĐ-UBND", None, "2024/QĐ-UBND"),
        ("Số 05 - TB/TU", "05", "TB/TU"),
        ("Số: 118/2025/NĐ-CP", "118", "2025/NĐ-CP"),
        ("Số: 12a/KH-UBND.", "12a", "KH-UBND"),
        ("Số: 45", "45", None),
        ("Số: ........", None, None),
        ("Số liệu 12/KH của năm", None, None),
    ],
)
def test_number_and_symbol_are_read_or_left_blank(line: str, number: str | None, symbol: str | None) -> None:
    assert (head(line).number, head(line).symbol) == (number, symbol)


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("Bến Tre, ngày 09 tháng 6 năm 2021", "Bến Tre", "2021-06-09"),
        ("Thái Bình, ngày    tháng 7 năm 2024", "Thái Bình", "2024-07"),
        ("Hà Nội, ngày. tháng năm 2022", "Hà Nội", "2022"),
        ("Vĩnh Long, ngày … tháng … năm 20…", "Vĩnh Long", "None"),
        ("Bến Tre, ngày 31 tháng 02 năm 2021", "Bến Tre", "None"),
        ("Bến Tre, ngày 12 tháng    năm 2021", "Bến Tre", "2021"),
        ("TP. Hồ Chí Minh, ngày 01 tháng 12 năm 2020", "TP. Hồ Chí Minh", "2020-12-01"),
    ],
)
def test_place_and_date_are_read_as_far_as_they_are_filled_in(line: str, place: str, date: str) -> None:
    assert (head(line).place, str(head(line).date)) == (place, date)


def test_a_date_in_a_sentence_is_not_the_letters() -> None:
    assert head("Căn cứ Kế hoạch số 5/KH-UBND, ngày 09 tháng 10 năm 2020 của Ủy ban nhân dân tỉnh;").date is None


@pytest.mark.parametrize(
    ("lines", "family"),
    [
        (("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 1-CV/X"), Family.STATE),
        (("ĐOÀN TNCS HỒ CHÍ MINH",), Family.UNION),
        (("ĐẢNG CỘNG SẢN VIỆT NAM",), Family.PARTY),
        (("Số: 1/KH-UBND",), Family.STATE),
        (("Số: 1-KH/ĐTN",), Family.UNION),
        (("Số: 1-KH/HU",), Family.PARTY),
        (("Số: 1-KH/XYZ",), Family.UNKNOWN),
        (("Xin chào",), Family.UNKNOWN),
    ],
)
def test_the_family_is_known_by_its_head_or_its_number(lines: tuple[str, ...], family: Family) -> None:
    assert head(*lines).family is family


def test_bodies_above_the_number_are_the_issuer_and_its_superior() -> None:
    assert head("UBND TỈNH THÁI BÌNH", "SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG", "Số: 1/STTTT").issuer_lines == (
        "UBND TỈNH THÁI BÌNH",
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
    )
    assert head("ỦY BAN NHÂN DÂN", "TỈNH BẾN TRE", "Số: 1/UBND").issuer_lines == ("ỦY BAN NHÂN DÂN TỈNH BẾN TRE",)
    assert locality(None, ("UBND TỈNH THÁI BÌNH", "SỞ NỘI VỤ")) == "THÁI BÌNH"


def test_the_subject_of_a_decision_ends_before_who_decides() -> None:
    lines = ("QUYẾT ĐỊNH", "Phê duyệt Đề án chuyển đổi số", "giai đoạn 2020 - 2025", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
    placed = [Chunk(line, centred=True, number=number) for number, line in enumerate(lines)]
    found = heading_of([*placed, Chunk("Căn cứ Luật Tổ chức chính quyền địa phương;")])
    assert (found.form, found.subject) == (Form.DECISION, "Phê duyệt Đề án chuyển đổi số giai đoạn 2020 - 2025")


def test_addressees_may_stand_in_cells_of_their_own() -> None:
    cells = [Chunk("Kính gửi:", "/2:0:0"), Chunk("- Các Sở, ngành;", "/2:0:1"), Chunk("- Tỉnh đoàn.", "/2:0:1")]
    assert addressees([*cells, Chunk("Thực hiện Kế hoạch.")]) == (("Các Sở, ngành", "Tỉnh đoàn"), False, 3)


@pytest.mark.parametrize(
    ("lines", "found", "persons"),
    [
        (("Kính gửi: Sở Nội vụ tỉnh Bến Tre.",), ("Sở Nội vụ tỉnh Bến Tre",), False),
        (("Kính gửi: Sở A; Sở B;", "Thực hiện chỉ đạo."), ("Sở A", "Sở B"), False),
        (("Kính gửi: - Báo A, Cổng  \nThông tin;  \n- Ủy ban.",), ("Báo A, Cổng Thông tin", "Ủy ban"), False),
        (("Kính gửi:", "- Ông Trần Văn C;", "- Đoàn xã."), ("Đoàn xã",), True),
        (("Thông báo về kết quả.",), (), False),
    ],
)
def test_addressees_are_bodies(lines: tuple[str, ...], found: tuple[str, ...], persons: bool) -> None:
    assert addressees(chunks(*lines))[:2] == (found, persons)


def test_names_are_the_same_however_they_are_written() -> None:
    assert words_of("UBND TỈNH BẾN TRE") == words_of("Uỷ ban nhân dân tỉnh Bến Tre")
    assert words_of("BTV các Huyện, Thành đoàn") == words_of("Ban Thường vụ các Huyện, Thành đoàn")
    assert words_of("Sở Nội vụ") != words_of("Sở Y tế")


TWO = {
    "don-vi/so-a.yml": "title: Sở Nội vụ tỉnh Bến Tre\nsystem: state\nlevel: province\n",
    "don-vi/so-b.yml": "title: Sở Nội vụ tỉnh Thái Bình\nshort: Sở Nội vụ\nsystem: state\nlevel: province\n",
    "don-vi/cu.yml": "title: Sở Y tế tỉnh Bến Tre\nsystem: state\nlevel: province\nvalid_to: 2020\n"
    "successor_note: Cần xác nhận.\n",
    "don-vi/bo.yml": "title: Bộ Nội vụ\nsystem: state\nlevel: central\n",
}


@pytest.mark.parametrize(
    ("name", "place", "unit"),
    [
        ("Sở Nội vụ", "Bến Tre", "so-a"),
        ("Sở Nội vụ", "Thái Bình", "so-b"),
        ("Sở Nội vụ", "An Giang", None),
        ("Sở Nội vụ", None, None),
        ("Sở Nội vụ tỉnh Bến Tre", None, "so-a"),
        ("Bộ Nội vụ", "An Giang", "bo"),
        ("Sở Y tế", "Bến Tre", None),
        ("Sở", "Bến Tre", None),
        ("...", "Bến Tre", None),
    ],
)
def test_a_name_is_a_unit_only_where_it_was_written(name: str, place: str | None, unit: str | None) -> None:
    whole = library(TWO, RECORDS)
    assert Units(whole, place, PartialDate(2021, 6, 9)).named(name) == unit


def test_what_an_issuer_has_called_a_unit_it_calls_again() -> None:
    found = document(LETTERS["S1"]).recipients[0]
    from_this = Units(reference_site(), "Bến Tre", PartialDate(2020, 10, 15))
    assert from_this.named(found.text, "tinh-doan-ben-tre") == found.unit
