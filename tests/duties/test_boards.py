"""Boards: rows S0-3, S0-8, S1-2, S1-3, S1-12, S2-4, S2-5, S2-7, S3-3, S3-7, S3-8, S3-11, S3-12.

In: the reference site's boards, and those of the small site with half a year of products. Out: what differs.
Not here: every cell of the small site's boards (unit/site/boards/).
"""

from __future__ import annotations

from datetime import date
from functools import cache

from duties.ground import duty, here, told
from loa.exports.csv import csv_bytes
from loa.exports.data import json_bytes
from loa.exports.paper_html import html_bytes
from loa.exports.xlsx import xlsx_bytes
from loa.kind import Output, Page
from loa.model.chain import DutyKind, Shown
from loa.model.owing import OwedState
from loa.model.spans import span_of
from loa.site.boards.boards import Boards, boards
from loa.site.boards.coverage import Matrix
from loa.site.boards.duties import Laid
from loa.site.boards.pages import board_outputs
from loa.site.boards.report import Asked, monthly_report
from unit.content.ground import LETTERS, expanded, reference_site
from unit.site.boards import counted as small
from unit.site.boards.test_quota_board import BY_HAND, HEAD, SUMS


@cache
def counted() -> Boards:
    return boards(reference_site(), date(2026, 11, 22))


@cache
def outputs() -> tuple[Output, ...]:
    return tuple(board_outputs(reference_site(), here()))


def page(path: str) -> str:
    return next(output.text for output in outputs() if isinstance(output, Page) and output.path == path)


def laid(row: str) -> Laid:
    """A row's duty with all its units."""
    return next(
        one
        for board in counted().letters
        for one in board.all
        if board.document.id == LETTERS[row[:2]] and one.duty.id == row.lower()
    )


def matrix(campaign: str) -> Matrix:
    return next(one for one in counted().audiences if one.campaign.id == campaign)


def test_s0_3_the_matrix_of_forms_and_audiences_reports_its_empty_cells() -> None:
    found = matrix("zalo-chinh-quyen-so-ben-tre")
    wanted = {(who.value, form.value) for who in duty("S0-3").audiences for form in duty("S0-3").forms}
    assert wanted <= found.wanted.cells
    assert {column for _, column in wanted} <= {value for value, _ in found.columns}
    assert all(found.in_column(form.value) for form in duty("S0-3").forms if form.value != "other")
    empty = {cell for cell in wanted if not found.count(*cell)}
    assert empty <= set(found.gaps)
    assert "chưa có" in page("bang/do-phu.md")


def test_s0_8_what_has_no_deadline_is_never_overdue() -> None:
    for row in ("S0-3", "S0-4", "S0-5"):
        assert not laid(row).count(OwedState.OVERDUE, OwedState.SHORT, OwedState.LATE)
    (board,) = boards(small.library(), date(2199, 1, 1)).letters
    undated = next(one for one in board.asked if one.duty.id == "gioi-thieu")
    assert {one.state for one in undated.standings} <= {OwedState.UNDATED, OwedState.ENDED}


def test_s1_2_units_without_a_plan_are_listed() -> None:
    gap = next(gap for gap in counted().gaps if gap.laid.duty.id == "s1-2")
    assert gap.lacking is Shown.PLAN
    named = {unit.id for group in duty("S1-2").units for unit in expanded(group.id) if not unit.members_unknown}
    assert {one.unit.id for one in gap.standings} == named
    for name in named:
        assert f"(../don-vi/{name}.md)" in page("bang/do-phu.md")
    assert "không kể tên từng đơn vị" in page("bang/do-phu.md"), "whom the list cannot name"
    of_small = next(gap for gap in small.counted().gaps if gap.laid.duty.id == "ke-hoach")
    assert [one.unit.id for one in of_small.standings] == ["huyen-binh", "huyen-cu"]


def test_s1_3_strands_without_products_are_shown() -> None:
    found = next(one for one in counted().strands if one.campaign.id == "chuyen-doi-so-ben-tre")
    assert len(found.rows) == 5
    assert {(row, "") for row, _ in found.rows} <= set(found.gaps)
    assert ("dien-thoai", "") in small.counted().strands[0].gaps
    assert ("dich-vu-cong", "") not in small.counted().strands[0].gaps


def test_s2_4_the_board_of_agencies_by_months_counts_as_one_counts_by_hand() -> None:
    (table,) = small.html_tables(small.page("bang/chi-tieu.md"))
    assert table == [HEAD + SUMS, *BY_HAND]


def test_s2_4_the_reference_sites_board_shows_nothing_made_and_says_what_that_means() -> None:
    found = laid("S2-4")
    districts = {unit.id for unit in expanded("ubnd-cac-huyen-thanh-pho-thai-binh")}
    assert {one.unit.id for one in found.standings} == districts
    assert [span.name for span in found.spans][::11] == ["2024-07", "2025-06"]
    assert {count.made for one in found.standings for count in one.counts} == {0}
    text = page("bang/chi-tieu.md")
    assert "chưa ghi nhận sản phẩm hay kết quả nào" in text
    assert "không có nghĩa là đơn vị không làm" in text
    assert "chưa có danh sách" in text


def test_s2_7_the_eighteenth_is_in_time_and_the_nineteenth_is_late() -> None:
    due = duty("S2-7").due
    assert due is not None
    assert due.last_day == date(2024, 7, 18)
    (board,) = small.counted().letters
    can_bo = next(one for one in board.asked if one.duty.id == "can-bo")
    assert can_bo.duty.due == due
    states = {one.unit.id: (one.state, one.done_on) for one in can_bo.standings}
    assert states["huyen-an"] == (OwedState.DONE, date(2024, 7, 18))
    assert states["huyen-binh"] == (OwedState.LATE, date(2024, 7, 19))
    assert states["huyen-cu"] == (OwedState.OVERDUE, None)


def test_s3_3_every_audience_of_the_directive_has_its_row() -> None:
    found = matrix("chi-thi-02-chinh-phu-so")
    assert {who.value for who in duty("S3-3").audiences} <= {value for value, _ in found.rows}
    assert {who.value for who in duty("S3-3").audiences} <= found.wanted.rows


def test_s3_7_a_proposal_has_state_and_resulting_document_and_counts_as_no_product() -> None:
    assert laid("S3-7").duty.kind is DutyKind.PROPOSAL
    assert not laid("S3-7").spans
    assert "Đề xuất, tham mưu" in page("bang/viec.md")
    proposals = small.html_tables(small.page("bang/viec.md"))[2]
    assert proposals[1][5:] == ["đã làm (20/11/2024)", "Quyết định thử của huyện Bình"]


PROGRESS = """    due:
      before: 2022-06-30
"""
TOLD = """    progress:
      - unit: tinh-doan-ben-tre
        done: false
        on: 2022-06-01
        figure:
          value: "80%"
          label: "dữ liệu đã nhập"
          source: {text: "Báo cáo của đơn vị.", as_of: 2022-06-01}
"""


def test_s3_8_only_a_figure_of_progress_is_taken_and_rows_about_persons_are_refused() -> None:
    file = f"content/van-ban/{LETTERS['S3']}.md"
    assert told(file, PROGRESS, PROGRESS + TOLD) == set()
    for row in ("members: [{name: A}]", "name: A", "phone: 0912"):
        assert "P103" in told(file, PROGRESS, PROGRESS + TOLD + f"        {row}\n"), row
    assert "P104" in told(file, PROGRESS, PROGRESS + TOLD.replace(", as_of: 2022-06-01", ""))
    internal = small.html_tables(small.page("bang/viec.md"))[1]
    assert internal[1][-1] == "đã nhập: 80% (Báo cáo của huyện An. 05/10/2024)"


def test_s3_11_page_table_and_data_tell_the_same_numbers() -> None:
    (shown,) = small.html_tables(small.page("bang/viec/cong-van.md"))
    listed = small.csv_rows(small.data("bang/viec.csv"))
    every = listed[1 : listed.index([])]
    assert small.xlsx_tables(small.data("bang/viec.xlsx"))[0] == every
    assert small.json_tables(small.data("bang/viec.json"))[0] == every
    states = {(row[4], row[1]): row[7] for row in every[1:]}
    for row in shown[1:]:
        for name, state in zip(shown[0][1:], row[1:], strict=True):
            assert states.get((row[0], name), "–") == state


def test_s3_11_the_months_report_leaves_as_page_table_data_and_document_with_the_same_numbers() -> None:
    july = Asked(span_of(date(2024, 7, 1)))
    paper = monthly_report(small.counted(), small.library(), july)
    told_as_data = small.json_tables(json_bytes({}, paper.tables))
    assert small.html_tables(html_bytes(paper).decode()) == told_as_data
    assert small.xlsx_tables(xlsx_bytes("", paper.tables)) == told_as_data
    assert [row for row in small.csv_rows(csv_bytes(paper.tables)) if len(row) > 1] == [
        row for table in told_as_data for row in table
    ]
    of_july = [row[1].split(" ")[0] for row in BY_HAND if row[1] != "–"]
    assert [row[1] for row in told_as_data[0][1:]] == of_july[:4], "the column of July on the board"


def test_s3_12_the_congress_is_listed_apart_from_products() -> None:
    board = next(one for one in counted().letters if one.document.id == LETTERS["S3"])
    assert "s3-12" not in [one.duty.id for one in board.asked]
    assert "s3-12" in [one.duty.id for one in board.apart]
    below = page("bang/viec.md").partition("## Việc nội bộ")[2].partition("\n## ")[0]
    assert duty("S3-12").title in below
    assert "văn bản không nêu" in below, "the letter names no period"
    assert "không có chỉ tiêu sản phẩm" in below
