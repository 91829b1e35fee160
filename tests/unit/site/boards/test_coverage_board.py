"""Coverage counted by hand: audiences by forms, strands by ways, units that lack a plan or an officer.

In: tests/sites/boards. Out: each cell that differs. Not here: how the site of the five letters stands (duties/).
"""

from __future__ import annotations

import re

from loa.kinds import KINDS
from loa.model.chain import Shown
from loa.model.material import FORM_OF
from unit.site.boards.counted import counted, csv_rows, data, html_tables, json_tables, page, xlsx_tables

PEOPLE = "Nhân dân"
BUSINESS = "Doanh nghiệp"

AUDIENCES = [
    # Drafts count for nothing: An's news of November is one. The letter wants people told by news and by video.
    ["Nhóm người", "Tin", "Bài viết", "Hình ảnh", "Áp phích", "Video", "Hội nghị, tọa đàm, sinh hoạt", "Tổng"],
    [BUSINESS, "1", "0", "0", "0", "1", "0", "2"],
    [PEOPLE, "7", "2", "2", "1", "3", "1", "16"],
    ["Tổng", "8", "2", "2", "1", "4", "1", "18"],
]

STRANDS = [
    # In the order of the six ways: one poster and two pictures; three videos; eight news and two articles; one meeting.
    ["Dịch vụ công trực tuyến", "3", "3", "10", "1", "0", "0", "17"],
    ["Điện thoại thông minh", "0", "0", "0", "0", "0", "0", "0 chưa có"],
]


def test_audiences_by_forms_are_as_counted_by_hand() -> None:
    table = html_tables(page("bang/do-phu.md"))[0]
    assert table == AUDIENCES
    (matrix,) = counted().audiences
    assert matrix.made == 17
    assert matrix.gaps == ()


def test_a_strand_without_products_is_shown() -> None:
    table = html_tables(page("bang/do-phu.md"))[1]
    assert table[1:-1] == STRANDS
    (matrix,) = counted().strands
    assert ("dien-thoai", "") in matrix.gaps
    said = re.search(r"Điện thoại thông minh: chưa có sản phẩm", page("bang/do-phu.md"))
    assert said


def test_units_without_plan_or_officer_are_named() -> None:
    lacking = {gap.laid.duty.id: (gap.lacking, [one.unit.id for one in gap.standings]) for gap in counted().gaps}
    assert lacking == {
        "can-bo": (Shown.OFFICER, ["huyen-cu"]),
        "ke-hoach": (Shown.PLAN, ["huyen-binh", "huyen-cu"]),
    }
    text = page("bang/do-phu.md")
    assert "2/3 đơn vị chưa có bằng chứng" in text
    assert "1/3 đơn vị chưa có bằng chứng" in text


def test_the_same_numbers_stand_in_every_file() -> None:
    rows = csv_rows(data("bang/do-phu.csv"))
    parts = [index for index, row in enumerate(rows) if not row]
    first = rows[1 : parts[0]]
    assert [[re.sub(r" .*$", "", cell) for cell in row[1:]] for row in first[1:]] == [row[1:] for row in AUDIENCES[1:]]
    assert xlsx_tables(data("bang/do-phu.xlsx"))[0] == first
    assert json_tables(data("bang/do-phu.json"))[0] == first


def test_every_kind_with_an_audience_has_a_form() -> None:
    addressed = {kind.name for kind in KINDS if "audiences" in kind.record.model_fields}
    assert addressed - {"campaign", "product"} <= set(FORM_OF)
    assert set(FORM_OF) <= {kind.name for kind in KINDS}


def test_plans_stand_with_their_time_tasks_and_targets_in_every_form() -> None:
    table = html_tables(page("bang/do-phu.md"))[-1]
    an, binh = table[1:]
    assert an[:3] == ["Ủy ban nhân dân huyện An", "Kế hoạch của huyện An", "8/2024 – 12/2024"]
    assert an[3:7] == ["1", "0", "1", "Nhân dân: chưa có chỉ tiêu"]
    assert binh[1:3] == ["Kế hoạch của huyện Bình, còn dự thảo (dự thảo)", "10/2024 – 12/2024"]
    assert binh[3:7] == ["1", "0", "1", "Nhân dân: 30 thôn"]
    assert xlsx_tables(data("bang/do-phu.xlsx"))[-1] == table
    assert json_tables(data("bang/do-phu.json"))[-1] == table
    assert csv_rows(data("bang/do-phu.csv"))[-len(table) :] == table
