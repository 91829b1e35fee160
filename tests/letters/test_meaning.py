"""What letters mean by their wording: deadlines, quotas, who is asked for what.

In: sentences and small letters. Out: values, questions. Not here: headings (test_heading.py), whole letters
(test_import.py).
"""

from __future__ import annotations

import pytest

from loa.editing.letters.asked import MOST, candidates
from loa.editing.letters.chunks import Chunk
from loa.editing.letters.deadlines import deadline_of, floor_of
from loa.kinds.document.record import Form
from loa.model.chain import DutyKind, MediaForm, Period
from unit.content.ground import LETTERS, letter


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
