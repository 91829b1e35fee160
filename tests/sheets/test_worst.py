"""The worst that officers may type, in every layout and format: it is drawn within the rules, or told on its line.

In: texts with stacked capitals, long names, numbers with units, Khmer. Out: sheets or problems. Not here: random texts
(test_posters.py), everyday ones (unit/kinds/poster).
"""

from __future__ import annotations

from itertools import pairwise

import pytest

import kit
from loa.kinds.poster.formats import Format, format_named
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout
from loa.kinds.poster.sheet import poster_sheet
from loa.sheet.marks import Sheet, Words
from loa.sheet.places import mark_box
from loa.sheet.text import CLEAR_EM
from loa.sheet.units import mm_from_pt
from unit.kinds.poster.posters import one_poster

STACKED = {
    "headline": '"ĐỂ ẨM ƯỚT LÀ HỎNG GIẤY TỜ"',
    "message": '"CỬA SỔ ĐỂ MỞ, MƯA HẮT ƯỚT HẾT HỒ SƠ; CẤT VÀO TỦ, KHOÁ KỸ, ĐỪNG ĐỂ Ở BẬU CỬA."',
    "points": '["CẤT KỸ GIẤY TỜ GỐC", "ĐỂ NƠI KHÔ RÁO", "ĐỪNG ĐƯA CHO AI GIỮ HỘ"]',
    "action": '"QUÉT MÃ ĐỂ XEM CÁCH CẤT GIỮ"',
}
NAMES = {
    "headline": '"Trung tâm Phục vụ hành chính công xã Hưng Khánh Trung"',
    "message": '"Nền tảng “Bình dân học vụ số” do Bộ Công an cùng Đại học Bách khoa Hà Nội xây dựng, mở từ 01/4/2025."',
    "points": '["Gõ đúng từng chữ: binhdanhocvuso.gov.vn", "Nghiêng điện thoại, ngoằn ngoèo thì quét lại", '
    '"Khuỷu tay đỡ máy cho khỏi rung", "Thưởng 5.000.000 đồng là lừa đảo"]',
    "action": '"Quét mã để mở Cổng Dịch vụ công quốc gia"',
}
NUMBERS = {
    "headline": '"Từ 01/7/2025: 124 xã, phường, 1 cổng"',
    "message": '"Lệ phí 8.000 đồng mỗi bản, trả trong 3 ngày làm việc; gọi 1800 1096 từ 7 giờ 30 đến 17 giờ."',
    "points": '["Nộp trước 17 giờ 00 ngày 30/11/2026", "Chờ tối đa 15 phút ở quầy số 12", "Trả 8.000 đồng tại chỗ"]',
    "action": '"Quét mã, mất 2 phút"',
}
KHMER = {
    "headline": '"សេវាសាធារណៈ នៅផ្ទះ"',
    "message": '"សូមមកមជ្ឈមណ្ឌល សេវារដ្ឋបាលសាធារណៈ ឃុំ ដើម្បីទទួលបានជំនួយ ដោយឥតគិតថ្លៃ។"',
    "points": '["បើកកម្មវិធី Zalo", "ស្កេនកូដ", "ចុច “Quan tâm”"]',
    "action": '"ស្កេនកូដ ដើម្បីមើលរបៀបធ្វើ"',
}
CORPUS = {"stacked": STACKED, "names": NAMES, "numbers": NUMBERS, "khmer": KHMER}

OURS = (Layout.BIG_QR, Layout.MESSAGE, Layout.STEPS)
CASES = [(layout, form) for layout in OURS for form in offered(layout)]
EVERY = pytest.mark.parametrize(("layout", "form"), CASES, ids=[f"{layout}-{form.name}" for layout, form in CASES])
TEXTS = pytest.mark.parametrize("name", sorted(CORPUS))


def made(name: str, layout: Layout, form: Format, status: str) -> object:
    """The sheet of these texts, or what stands in its way."""
    poster, library = one_poster({**CORPUS[name], "layout": str(layout), "status": status})
    return poster_sheet(poster, form, library, kit.world())


@EVERY
@TEXTS
@pytest.mark.parametrize("status", ["approved", "draft"])
def test_the_worst_is_drawn_or_told(name: str, layout: Layout, form: Format, status: str) -> None:
    sheet = made(name, layout, form, status)
    if isinstance(sheet, Sheet):
        assert_lines_clear(sheet)
        return
    assert isinstance(sheet, tuple)
    for problem in sheet:
        words = dict(problem.args)
        assert problem.code in {"P602", "P605"}
        assert int(words.get("words", 1)) > 0
        assert problem.place.file == "content/ap-phich/thu.yml"


@TEXTS
@pytest.mark.parametrize("name_of_form", ["a4", "a3", "a4-ngang", "man-hinh", "the-lien-ket"])
def test_the_common_sheets_hold_the_worst(name: str, name_of_form: str) -> None:
    form = format_named(name_of_form)
    for layout in OURS:
        sheet = made(name, layout, form, "approved")
        assert isinstance(sheet, Sheet), (layout, sheet)


@pytest.mark.parametrize("form", offered(Layout.MESSAGE), ids=lambda form: form.name)
def test_no_headline_is_torn_inside_a_khmer_word(form: Format) -> None:
    sheet = made("khmer", Layout.MESSAGE, form, "approved")
    assert isinstance(sheet, Sheet)
    title = [mark.text for mark in sheet.marks if isinstance(mark, Words) and mark.role == "title"]
    assert set(" ".join(title).split(" ")) == {"សេវាសាធារណៈ", "នៅផ្ទះ"}


def assert_lines_clear(sheet: Sheet) -> None:
    """No mark of a line touches the line above it, none leaves the sheet."""
    measure = kit.world().measure
    lines = [mark for mark in sheet.marks if isinstance(mark, Words) and mark.role != "artifact"]
    for upper, lower in pairwise(lines):
        if (upper.block, upper.face, upper.size_pt) == (lower.block, lower.face, lower.size_pt) and upper.block:
            gap_mm = mark_box(lower, measure).top - mark_box(upper, measure).bottom
            assert gap_mm >= 0.5 * CLEAR_EM * mm_from_pt(lower.size_pt), (upper.text, lower.text)
    for line in lines:
        box = mark_box(line, measure)
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= sheet.width_mm
        assert box.bottom <= sheet.height_mm
