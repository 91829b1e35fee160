"""What letters mean by their wording: deadlines, quotas, who is asked for what, and what stands in a heading.

In: sentences and small letters. Out: values, questions. Not here: whole letters (test_import.py).
"""

from __future__ import annotations

import pytest

from kit import library
from loa.editing.letters.addressees import addressees
from loa.editing.letters.asked import MOST, candidates
from loa.editing.letters.chunks import Chunk
from loa.editing.letters.deadlines import deadline_of, floor_of
from loa.editing.letters.heading import Heading, heading_of
from loa.editing.letters.matching import Units, locality, words_of
from loa.kinds.document.record import Family, Form
from loa.model.chain import DutyKind, MediaForm, Period
from loa.model.values import PartialDate
from unit.content.ground import LETTERS, document, letter, reference_site
from unit.kinds.made import RECORDS


@pytest.mark.parametrize(
    ("sentence", "key", "day", "note"),
    [
        ("gửi về Sở trước ngày 19/7/2024 để tổng hợp", "before", "2024-07-19", ""),
        ("xong trước ngày 30 tháng 6 năm 2022", "before", "2022-06-30", ""),
        ("hoàn thành trước 30/6/2022", "before", "2022-06-30", ""),
        ("chậm nhất ngày 15/01/2021", "by", "2021-01-15", ""),
        ("chậm nhất là ngày 15-01-2021", "by", "2021-01-15", ""),
        ("muộn nhất vào ngày 05.02.2021", "by", "2021-02-05", ""),
        ("đến hết ngày 31/12/2020", "by", "2020-12-31", ""),
        ("thời hạn: ngày 31/12/2020", "by", "2020-12-31", ""),
        ("chậm nhất trước ngày 15/01/2021", "before", "2021-01-15", ""),
        ("trước 17 giờ 00 ngày 30/6/2022", "by", "2022-06-30", "Văn bản ghi “trước 17 giờ 00 ngày 30/6/2022”."),
        ("trước 17h ngày 30/6/2022", "by", "2022-06-30", "Văn bản ghi “trước 17h ngày 30/6/2022”."),
    ],
)
def test_a_deadline_keeps_its_wording(sentence: str, key: str, day: str, note: str) -> None:
    found, question = deadline_of(sentence)
    assert found is not None
    assert (found.key, str(found.day), found.note, question) == (key, day, note, "")


@pytest.mark.parametrize(
    "sentence",
    ["từ ngày 01/7/2025", "ngày 19/7/2024 tổ chức", "Chỉ thị ngày 26/4/2022", "trước mắt, tập trung", "trước năm 2030"],
)
def test_a_day_alone_is_no_deadline(sentence: str) -> None:
    assert deadline_of(sentence) == (None, "")


@pytest.mark.parametrize(
    ("sentence", "word"),
    [("trước ngày 30/6", "không ghi năm"), ("chậm nhất ngày 31/02/2021", "không có trong lịch")],
)
def test_a_deadline_that_cannot_be_kept_is_a_question(sentence: str, word: str) -> None:
    found, question = deadline_of(sentence)
    assert found is None
    assert word in question


@pytest.mark.parametrize(
    ("sentence", "at_least", "per", "forms"),
    [
        ("tối thiểu 01 sản phẩm truyền thông/tháng (tin, bài, video...)", 1, "month", ["news", "article", "video"]),
        ("ít nhất hai sản phẩm mỗi quý (phóng sự và ấn phẩm)", 2, "quarter", ["reportage", "publication"]),
        ("mỗi năm có tối thiểu 10 tin", 10, "year", ["news"]),
        ("hằng tháng đăng ít nhất 3 video", 3, "month", ["video"]),
    ],
)
def test_a_quota_is_a_floor_of_named_forms(sentence: str, at_least: int, per: str, forms: list[str]) -> None:
    found, question = floor_of(sentence)
    assert found is not None
    assert (found.at_least, found.per, question) == (at_least, Period(per), "")  # type: ignore[call-arg]  # by value
    assert found.forms == tuple(MediaForm(form) for form in forms)  # type: ignore[call-arg]  # by value


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("tối thiểu 01 sản phẩm/tuần (tin)", "tuần"),
        ("tối thiểu 02 sản phẩm/tháng", "không kể hình thức"),
        ("tối thiểu 00 tin/tháng (tin)", "quota"),
    ],
)
def test_a_quota_that_lacks_something_is_a_question(sentence: str, word: str) -> None:
    found, question = floor_of(sentence)
    assert found is None
    assert word in question


def test_no_quota_is_no_question() -> None:
    assert floor_of("tăng cường tin, bài trong tháng") == (None, "")


def chunks(*lines: str, cell: str = "") -> list[Chunk]:
    return [Chunk(line, cell, number=number) for number, line in enumerate(lines, 1)]


def asked(*lines: str, form: Form = Form.LETTER) -> list[tuple[str, str, DutyKind]]:
    return [(one.title, one.actors, one.kind) for one in candidates(chunks(*lines), form)]


def test_items_below_a_lead_are_asked_of_whom_it_names() -> None:
    assert asked(
        "Ban Thường vụ đề nghị các đơn vị:",
        "- Giới thiệu kênh rộng rãi đến Nhân dân.",
        "- Đoàn xã: Hướng dẫn người dân nộp hồ sơ.",
        "Trân trọng cảm ơn!",
    ) == [
        ("Giới thiệu kênh rộng rãi đến Nhân dân", "các đơn vị", DutyKind.REQUEST),
        ("Hướng dẫn người dân nộp hồ sơ", "Đoàn xã", DutyKind.REQUEST),
    ]


def test_an_item_that_leads_again_names_whom_its_own_items_are_asked_of() -> None:
    assert asked(
        "Sở đề nghị:",
        "1. Các sở, ban, ngành phối hợp triển khai các nội dung như sau:",
        "- Bố trí cán bộ phụ trách truyền thông.",
        "2. Báo, Đài, Cổng",
        "- Tuyên truyền để người dân biết, tham gia.",
    ) == [
        ("Bố trí cán bộ phụ trách truyền thông", "Các sở, ban, ngành", DutyKind.REQUEST),
        ("Tuyên truyền để người dân biết, tham gia", "Báo, Đài, Cổng", DutyKind.REQUEST),
    ]


def test_orders_proposals_and_requests_differ() -> None:
    assert [kind for _, _, kind in asked("Yêu cầu các xã:", "- Treo băng rôn ở trụ sở Ủy ban.")] == [DutyKind.ORDER]
    found = asked("Đề nghị các đơn vị:", "- Đề xuất chính quyền ban hành kế hoạch riêng.")
    assert [kind for _, _, kind in found] == [DutyKind.PROPOSAL]
    found = asked("Điều 3. Giao Sở Nội vụ theo dõi, báo cáo kết quả.", form=Form.DECISION)
    assert found == [("Giao Sở Nội vụ theo dõi, báo cáo kết quả", "Sở Nội vụ", DutyKind.ORDER)]


@pytest.mark.parametrize(
    "line",
    [
        "Sử dụng mạng xã hội để kết nối thông tin đang là xu hướng.",
        "Trân trọng đề nghị quan tâm.",
        "Ban Thường vụ Tỉnh đoàn đề nghị các đơn vị triển khai thực tốt nội dung công văn.",
        "Nhận Công văn này, đề nghị các cơ quan quan tâm triển khai thực hiện.",
        "Đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện./.",
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 900/TTr-SNV ngày 01/9/2020,",
        "Điều 3. Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.",
    ],
)
def test_prose_and_closing_words_ask_for_nothing(line: str) -> None:
    assert asked(line) == []


def test_what_follows_the_receivers_is_not_read() -> None:
    assert asked("Nơi nhận:", "- Đề nghị các đơn vị làm điều gì đó rất dài.") == []


def test_too_many_are_cut_off_and_known_to_be() -> None:
    lines = [f"- Việc số {number} phải làm cho xong trong đợt." for number in range(MOST + 20)]
    assert len(candidates(chunks("Đề nghị các đơn vị:", *lines), Form.LETTER)) == MOST + 1


@pytest.mark.parametrize("short", LETTERS)
def test_most_of_what_human_beings_found_in_the_letters_is_found(short: str) -> None:
    """Of the duties that were read out of the reference letters by hand, each overlaps a candidate."""
    parts = [part for part in (letter(short).body or "").split("\n\n") if part.strip()]
    found = " | ".join(one.quote for one in candidates(chunks(*parts), Form.LETTER))
    missed = [
        duty.id for duty in letter(short).duties if not any(quote.strip(" .")[:40] in found for quote in duty.quotes)
    ]
    assert len(missed) <= len(letter(short).duties) // 3, missed


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
