"""Tables leave as CSV, XLSX and JSON with the same values, the same bytes every time, and no cell that reckons.

In: tables with hostile texts. Out: what other readers find in the files. Not here: what boards say (unit/site/boards/).
"""

from __future__ import annotations

import csv
import io
import json
import time
import zipfile

import openpyxl
import pytest

from loa.exports.csv import csv_bytes, harmless
from loa.exports.data import json_bytes
from loa.exports.table import Cell, Column, Table
from loa.exports.xlsx import xlsx_bytes

HOSTILE = ("=1+1", "+84 123", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", '=HYPERLINK("https://la.example","xem")')

TABLE = Table(
    "thu",
    "Bảng thử: một/hai [ba]",
    (Column("unit", "Đơn vị"), Column("2024-07", "7/2024"), Column("note", "Ghi chú")),
    (
        (Cell("Xã An Đức"), Cell(2, "đủ", "done"), Cell(None, "–", "none")),
        (Cell("Xã “Bình”, phía nam"), Cell(0, "chưa có", "missing"), Cell("a;b,c\nd")),
    ),
    ((Cell("Tổng"), Cell(2), Cell(None, "–")),),
    "Ghi chú của bảng",
)


def hostile(text: str) -> Table:
    """A table all of whose texts are this one."""
    return Table(text, text, (Column("a", text), Column("b", "B")), ((Cell(text), Cell(None, text, "done")),), (), text)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_csv_file_is_a_formula(text: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_bytes([hostile(text), TABLE]).decode("utf-8-sig"), newline="")))
    cells = [cell for row in rows for cell in row]
    assert f"'{text}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_workbook_is_a_formula(text: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(text, [hostile(text)])))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell for cell in cells if str(cell.value).startswith(("=", "+", "-", "@"))]
    assert all(cell.hyperlink is None for cell in cells)


def test_a_dash_of_ours_is_no_formula() -> None:
    assert harmless("– chưa có") == "– chưa có"


def test_csv_opens_in_excel() -> None:
    content = csv_bytes([TABLE])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").split("\r\n")[:2] == ["Đơn vị,7/2024,Ghi chú", "Xã An Đức,2,–"]


def test_several_tables_stand_one_below_the_other_under_their_titles() -> None:
    rows = list(csv.reader(io.StringIO(csv_bytes([TABLE, TABLE]).decode("utf-8-sig"), newline="")))
    assert rows[0] == ["Bảng thử: một/hai [ba]"]
    assert rows[5] == []
    assert rows[6:] == rows[:5]


def test_a_workbook_holds_numbers_as_numbers_with_their_word() -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes("Thử", [TABLE, TABLE])))
    assert book.sheetnames == ["Bảng thử  một hai  ba", "Bảng thử  một hai  ba (2)"]
    sheet = book.worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)] == [
        ["Đơn vị", "7/2024", "Ghi chú"],
        ["Xã An Đức", 2, "–"],
        ["Xã “Bình”, phía nam", 0, "a;b,c\nd"],
        ["Tổng", 2, "–"],
    ]
    assert sheet["B5"].number_format == '0" đủ"'
    assert sheet["B5"].fill.fgColor.rgb != sheet["B6"].fill.fgColor.rgb
    assert sheet.freeze_panes == "B5"
    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$4:$4")


def test_json_has_values_words_and_states() -> None:
    told = json.loads(json_bytes({"title": "Thử", "as_of": "2024-12-31"}, [TABLE]))
    assert (told["title"], told["as_of"]) == ("Thử", "2024-12-31")
    assert told["tables"][0]["rows"][0] == {
        "unit": "Xã An Đức",
        "2024-07": {"value": 2, "words": "đủ", "state": "done"},
        "note": {"value": None, "words": "–", "state": "none"},
    }
    assert told["tables"][0]["sums"][0]["2024-07"] == 2


def test_a_workbook_is_the_same_to_the_byte_at_any_time() -> None:
    first = xlsx_bytes("Thử", [TABLE])
    time.sleep(2.1)  # a zip tells times to two seconds
    assert xlsx_bytes("Thử", [TABLE]) == first
    assert {entry.date_time[0] for entry in zipfile.ZipFile(io.BytesIO(first)).infolist()} == {1980}
