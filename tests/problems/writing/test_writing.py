"""Texts that are written in ways careful officers would not: each reminder stands where it is meant, and no other.

In: the examples beside this file, laid over the small sound site. Out: complaints missing, misplaced or too much.
Not here: problems of meaning (tests/problems/kinds).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kit import world
from loa.kinds import KINDS
from loa.model.read import library_read
from loa.site.recall import Recall
from loa.site.writing.check import writing_reminders
from loa.site.writing.slips import Sort, readability, slips
from loa.source.folder import SourceFile, source_files
from loa.source.syllable import words
from problems.expected import complaints, told
from problems.test_untouched import SOUND_SITE

HERE = Path(__file__).parent
TEXT = """
hướng dẫn thử tôi cần bấm vào nút rồi chờ giấy hòa giải thuận máy có tay chiếc mở ứng dụng trên điện thoại đăng nhập ở
góc bên phải màn hình sau đó gõ số định danh và mật khẩu của mình hai ô hiện ra tiếp tục hồ sơ được gửi thì xem bị trả
lại nếu yêu cầu tự đặt để nộp trực tuyến tại nhà làm xong dịch công quốc gia trang chủ thủ chọn thể loại việc khương
không thủy tổ điều tôi sơ cách quét mã người những đến này rất ngắn đường giới thiệu nói về gì mẫu một nhỏ máy dựng
"""


def dictionary() -> frozenset[str]:
    return frozenset(words(TEXT))


def reminders(name: str, with_words: bool = True) -> list[str]:
    data = (HERE / name).read_bytes()
    file = f"content/huong-dan/{name}"
    read = library_read(
        (*source_files(SOUND_SITE)[0], SourceFile(file, data, len(data))), [kind.record for kind in KINDS]
    )
    assert read.library is not None
    found = writing_reminders(read.library, Recall(read.library, world()), dictionary() if with_words else frozenset())
    return [str(one) for one in told(tuple(one for one in found if one.place.file == file))]


def test_each_slip_is_told_where_it_stands() -> None:
    expected = [str(one) for one in complaints("huong-dan.yml", (HERE / "huong-dan.yml").read_bytes())]
    assert sorted(reminders("huong-dan.yml")) == sorted(expected)


def test_without_a_dictionary_no_word_is_judged() -> None:
    assert not any("P885" in one or "P888" in one for one in reminders("huong-dan.yml", with_words=False))


@pytest.mark.parametrize(
    "text",
    [
        "Mở https://dichvucong.gov.vn/ rồi bấm nút.",
        "Địa chỉ kết thúc bằng .gov.vn, không thừa chữ.",
        "Chữ “hoá đơn” chép theo văn bản.",
        "Quý bà con, quý vị.",
        'Chữ {title="Tên"} và `mã "x"  y`.',
        "UBND, TTHC, NĐ-CP.",
        "Giờ: 7 giờ 30 phút - 11 giờ.",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert [one for one in slips(text, is_guide=True) if one.sort is not Sort.WORD] == []


def test_how_easily_a_text_is_read() -> None:
    found = readability(("Mở ứng dụng. Bấm nút.", "Chờ kết quả hiện ra."))
    assert found is not None
    assert found == (3, 3.3, 5, 0)
    assert readability(("…",)) is None
