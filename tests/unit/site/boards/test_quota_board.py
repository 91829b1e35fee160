"""The quota board of half a year, every cell counted by hand, and the same in page, CSV, XLSX and JSON.

In: tests/sites/boards. Out: each cell that differs. Not here: duties without quota (test_duty_board.py).

Counted from the files of content/san-pham/, which are named by unit and month:

An: 7 sent 20/7. 8 two, one of them sent on the last day. 9 sent only on 3/10. 10 none. 11 still a draft. 12 sent 31/12.
Bình: 7 sent only on 1/8. 8 one sent 12/8, one only on 2/9. 9 posted by itself on 30/9. 10 a meeting, which is not
counted. 11 sent 4/11. 12 none. Cũ, which ended on 30/9: 7 sent 9/7. 8 none. 9 sent 30/9. Mới, there from October:
10 sent 21/10. 11 none. 12 three. January 2025 is not over.
"""

from __future__ import annotations

import re
from datetime import date

from loa.model.counting import CountState
from unit.site.boards.counted import TODAY, counted, csv_rows, data, html_tables, json_tables, page, xlsx_tables

NAME = "bang/chi-tieu-cong-van-san-pham"
HEAD = ["Đơn vị", "7/2024", "8/2024", "9/2024", "10/2024", "11/2024", "12/2024", "01/2025"]
SUMS = ["Tổng", "Số tháng đủ", "Số tháng muộn", "Số tháng thiếu"]

ON_PAPER = """\
Ủy ban nhân dân huyện An   | 1 đủ   | 2 đủ      | 1 muộn | 0 chưa có | 0 chưa gửi | 1 đủ      | 0 còn hạn | 5|3|1|2
Ủy ban nhân dân huyện Bình | 1 muộn | 2 đủ      | 1 đủ   | 0 chưa có | 1 đủ       | 0 chưa có | 0 còn hạn | 5|3|1|2
Ủy ban nhân dân huyện Cũ   | 1 đủ   | 0 chưa có | 1 đủ   | –         | –          | –         | –         | 2|2|0|1
Sở Mới                     | –      | –         | –      | 1 đủ      | 0 chưa có  | 3 đủ      | 0 còn hạn | 4|2|0|1
Tổng số sản phẩm           | 3      | 4         | 3      | 1         | 1          | 4         | 0         | 16|10|2|6
Số đơn vị đủ               | 2      | 2         | 2      | 1         | 1          | 2         | 0         | –|–|–|–
"""
BY_HAND = [[cell.strip() for cell in line.split("|")] for line in ON_PAPER.splitlines()]


def numbers(grid: list[list[str]]) -> list[list[str]]:
    """The grid with its numbers alone where there are numbers, as files for reckoning have them."""
    return [[re.sub(r"^(\d+) .*$", r"\1", cell) for cell in row] for row in grid]


def test_every_cell_of_the_page_is_as_counted_by_hand() -> None:
    (table,) = html_tables(page("bang/chi-tieu.md"))
    assert table[0] == HEAD + SUMS
    assert table[1:] == BY_HAND


def test_csv_has_the_same_numbers() -> None:
    assert csv_rows(data(f"{NAME}.csv")) == [HEAD + SUMS, *numbers(BY_HAND)]


def test_xlsx_has_the_same_numbers_as_numbers() -> None:
    (table,) = xlsx_tables(data(f"{NAME}.xlsx"))
    assert table == [HEAD + SUMS, *numbers(BY_HAND)]


def test_json_has_the_same_numbers() -> None:
    (table,) = json_tables(data(f"{NAME}.json"))
    assert table == [HEAD + SUMS, *numbers(BY_HAND)]


def test_the_picture_says_the_same_in_words() -> None:
    text = page("bang/chi-tieu.md")
    said = re.search(r"<desc[^>]*>(.*?)</desc>", text)
    assert said is not None
    assert said[1].split(". ") == [
        "7/2024: 2/3 đơn vị đủ, 3 sản phẩm",
        "8/2024: 2/3 đơn vị đủ, 4 sản phẩm",
        "9/2024: 2/3 đơn vị đủ, 3 sản phẩm",
        "10/2024: 1/3 đơn vị đủ, 1 sản phẩm",
        "11/2024: 1/3 đơn vị đủ, 1 sản phẩm",
        "12/2024: 2/3 đơn vị đủ, 4 sản phẩm",
        "01/2025: 0/3 đơn vị đủ, 0 sản phẩm.",
    ]


def test_states_differ_by_shape_and_word() -> None:
    text = page("bang/chi-tieu.md")
    for look, word in (("done", "đủ"), ("late", "muộn"), ("missing", "chưa có"), ("open", "còn hạn")):
        assert re.search(rf'loa-mark--{look}">\d+ <span>{word}</span>', text)


def test_drafts_and_spans_are_kept_apart_from_what_counts() -> None:
    (laid,) = counted().quotas
    assert [span.name for span in laid.spans] == [f"2024-{month:02d}" for month in range(7, 13)] + ["2025-01"]
    an = next(standing for standing in laid.standings if standing.unit.id == "huyen-an")
    assert [(count.in_time, count.late, count.drafts) for count in an.counts] == [
        (1, 0, 0),
        (2, 0, 0),
        (0, 1, 0),
        (0, 0, 0),
        (0, 0, 1),
        (1, 0, 0),
        (0, 0, 0),
    ]  # fmt: skip - one line a unit, as on paper
    assert an.counts[-1].state is CountState.OPEN
    assert laid.spans[-1].last > TODAY > date(2024, 12, 31)


def test_a_group_that_is_not_known_by_name_is_said_to_be_left_out() -> None:
    assert "Chưa đưa vào bảng" in page("bang/chi-tieu.md")
    assert "Công văn gọi chung cả nhóm, không kể tên." in page("bang/chi-tieu.md")
