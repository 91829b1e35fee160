"""The duty board: deadlines that exclude their day, duties without one, what stands apart, the same in every form.

In: tests/sites/boards. Out: each duty of each unit that stands otherwise. Not here: quotas (test_quota_board.py).
"""

from __future__ import annotations

from datetime import date

import pytest

from loa.model.owing import OwedState, standings
from loa.site.boards.boards import boards
from unit.site.boards.counted import counted, csv_rows, data, html_tables, json_tables, library, page, xlsx_tables

STANDS = {
    # The letter says "trước ngày 19/7/2024": the 18th is in time, the 19th is late.
    ("can-bo", "huyen-an"): OwedState.DONE,
    ("can-bo", "huyen-binh"): OwedState.LATE,
    ("can-bo", "huyen-cu"): OwedState.OVERDUE,
    # "chậm nhất ngày 31/8": An's plan was issued on the 20th, Bình's is a draft, Cũ has none.
    ("ke-hoach", "huyen-an"): OwedState.DONE,
    ("ke-hoach", "huyen-binh"): OwedState.OVERDUE,
    ("ke-hoach", "huyen-cu"): OwedState.OVERDUE,
    # No deadline: never overdue, and a unit that ended owes nothing any more.
    ("gioi-thieu", "huyen-an"): OwedState.UNDATED,
    ("gioi-thieu", "huyen-binh"): OwedState.UNDATED,
    ("gioi-thieu", "huyen-cu"): OwedState.ENDED,
    ("san-pham", "huyen-an"): OwedState.SHORT,
    ("san-pham", "huyen-binh"): OwedState.SHORT,
    ("san-pham", "huyen-cu"): OwedState.SHORT,
    ("san-pham", "so-moi"): OwedState.SHORT,
    ("du-lieu", "huyen-an"): OwedState.STARTED,
    ("de-xuat", "huyen-binh"): OwedState.DONE,
}


def test_every_duty_stands_with_every_unit_as_counted_by_hand() -> None:
    (board,) = counted().letters
    found = {(laid.duty.id, standing.unit.id): standing.state for laid in board.all for standing in laid.standings}
    assert found == STANDS


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2024, 7, 17), OwedState.OPEN),
        (date(2024, 7, 18), OwedState.OPEN),
        (date(2024, 7, 19), OwedState.OVERDUE),
    ],
)
def test_the_last_day_is_the_day_before(day: date, state: OwedState) -> None:
    (board,) = boards(library(), day).letters
    duty = next(laid.duty for laid in board.asked if laid.duty.id == "can-bo")
    cu = library().get("unit", "huyen-cu")
    assert cu is not None
    (standing,) = standings(board.document, duty, library(), day, (cu,))
    assert standing.state is state


def test_what_is_told_later_is_not_known_earlier() -> None:
    (board,) = boards(library(), date(2024, 7, 18)).letters
    can_bo = next(laid for laid in board.asked if laid.duty.id == "can-bo")
    assert [standing.state.value for standing in can_bo.standings] == ["done", "open", "open"]


def test_what_is_asked_is_told_apart_from_internal_tasks_and_proposals() -> None:
    (board,) = counted().letters
    assert [laid.duty.id for laid in board.asked] == ["san-pham", "can-bo", "ke-hoach", "gioi-thieu"]
    assert [laid.duty.id for laid in board.apart] == ["du-lieu", "de-xuat"]
    summary, internal, proposals = html_tables(page("bang/viec.md"))
    assert [row[1] for row in summary[1:]] == ["Đề nghị", "Đề nghị", "Giao nhiệm vụ", "Đề nghị"]
    assert internal[1][0] == "Nhập xong dữ liệu"
    assert internal[1][3:] == [
        "từ tháng 7 năm 2024 đến tháng 12 năm 2024",
        "không nêu hạn",
        "đang làm",
        "đã nhập: 80% (Báo cáo của huyện An. 05/10/2024)",
    ]
    assert proposals[1][5:] == ["đã làm (20/11/2024)", "Quyết định thử của huyện Bình"]


def test_the_page_of_units_tells_each_state_in_words() -> None:
    (table,) = html_tables(page("bang/viec/cong-van.md"))
    assert {row[0]: row[1:] for row in table[1:]} == {
        "Ủy ban nhân dân huyện An": [
            "thiếu 2/7 tháng",
            "đã làm (18/7/2024)",
            "đã làm (20/8/2024)",
            "chưa ghi nhận, không nêu hạn",
        ],
        "Ủy ban nhân dân huyện Bình": [
            "thiếu 2/7 tháng",
            "đã làm, muộn (19/7/2024)",
            "quá hạn, chưa ghi nhận",
            "chưa ghi nhận, không nêu hạn",
        ],
        "Ủy ban nhân dân huyện Cũ": [
            "thiếu 1/3 tháng",
            "quá hạn, chưa ghi nhận",
            "quá hạn, chưa ghi nhận",
            "đơn vị đã chấm dứt",
        ],
        "Sở Mới": ["thiếu 1/4 tháng", "–", "–", "–"],
    }  # fmt: skip - one line a unit, as on paper


def test_the_list_is_the_same_in_csv_xlsx_and_json() -> None:
    listed = csv_rows(data("bang/viec.csv"))
    every = listed[1 : listed.index([])]
    assert len(every) == 1 + len(STANDS)
    assert xlsx_tables(data("bang/viec.xlsx"))[0] == every
    assert json_tables(data("bang/viec.json"))[0] == every
    row = next(row for row in every if row[1] == "Cử cán bộ phụ trách" and row[4].endswith("Bình"))
    assert row[5:] == [
        "trước ngày 19/7/2024 (hạn cuối: 18/7/2024)",
        "18/7/2024",
        "đã làm, muộn (19/7/2024)",
        "19/7/2024",
        "đơn vị báo ngày 19/7/2024",
    ]  # fmt: skip - one line a unit, as on paper
    plan = next(row for row in every if row[1] == "Mỗi huyện có một kế hoạch" and row[4].endswith("An"))
    assert plan[-1] == "Kế hoạch của huyện An"


def test_page_and_list_tell_the_same_states() -> None:
    (table,) = html_tables(page("bang/viec/cong-van.md"))
    duties = table[0][1:]
    shown = {(row[0], duty): state for row in table[1:] for duty, state in zip(duties, row[1:], strict=True)}
    listed = {(row[4], row[1]): row[7] for row in csv_rows(data("bang/viec.csv"))[2:] if len(row) == 10}
    assert {key: state for key, state in shown.items() if state != "–"} == {
        key: state for key, state in listed.items() if key[1] in duties
    }
