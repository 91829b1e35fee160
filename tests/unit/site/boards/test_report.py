"""The month's report tells the boards' numbers, the same in Word, HTML, Excel, CSV and JSON, and leaves room to sign.

In: tests/sites/boards, with and without an officers' register. Out: numbers that differ, names that must not be there.
Not here: how the register is read (unit/internal/), the boards themselves (test_quota_board.py, …).
"""

from __future__ import annotations

import io
import json
import shutil
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from loa.cli.main import main
from loa.exports.csv import csv_bytes
from loa.exports.data import json_bytes
from loa.exports.paper import Paper, Passage
from loa.exports.paper_docx import docx_bytes
from loa.exports.paper_html import html_bytes
from loa.exports.xlsx import xlsx_bytes
from loa.model.spans import Span, span_of
from loa.site.boards.boards import boards
from loa.site.boards.report import Asked, monthly_report
from loa.site.boards.report_tables import OfficerRow
from unit.site.boards.counted import ROOT, counted, csv_rows, html_tables, json_tables, library, xlsx_tables

JULY = [
    ["Đơn vị", "Sản phẩm", "Trong đó muộn", "Đang soạn", "Tình trạng"],
    ["Ủy ban nhân dân huyện An", "1", "0", "0", "đủ"],
    ["Ủy ban nhân dân huyện Bình", "1", "1", "0", "muộn"],
    ["Ủy ban nhân dân huyện Cũ", "1", "0", "0", "đủ"],
    ["Tổng", "3", "1", "0", "2/3 đơn vị đủ"],
]

NOVEMBER = [
    JULY[0],
    ["Ủy ban nhân dân huyện An", "0", "0", "1", "chưa gửi"],
    ["Ủy ban nhân dân huyện Bình", "1", "0", "0", "đủ"],
    ["Sở Mới", "0", "0", "0", "chưa có"],
    ["Tổng", "1", "0", "1", "1/3 đơn vị đủ"],
]

OFFICER = OfficerRow(
    "huyen-an", "Cử cán bộ phụ trách", "Đúng hạn (18/7/2024)", "done", "Họ Tên Mẫu", "Chánh Văn phòng", ""
)


def month(text: str) -> Span:
    return span_of(date.fromisoformat(f"{text}-01"))


def report(text: str = "2024-07", unit: str = "", officers: tuple[OfficerRow, ...] | None = None) -> Paper:
    asked = Asked(month(text), library().get("unit", unit) if unit else None, officers)
    return monthly_report(counted(), library(), asked)


def docx_tables(content: bytes) -> list[list[list[str]]]:
    """The tables with borders of a Word file: those that are not for arrangement."""
    tables = Document(io.BytesIO(content)).tables
    return [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in tables
        if table.style and table.style.name == "Table Grid"
    ]


@pytest.mark.parametrize(("text", "expected"), [("2024-07", JULY), ("2024-11", NOVEMBER)])
def test_a_months_numbers_are_those_counted_by_hand_in_every_form(text: str, expected: list[list[str]]) -> None:
    paper = report(text)
    assert csv_rows(csv_bytes(paper.tables))[1 : 1 + len(expected)] == expected
    assert xlsx_tables(xlsx_bytes("Báo cáo", paper.tables))[0] == expected
    assert json_tables(json_bytes({}, paper.tables))[0] == expected
    assert html_tables(html_bytes(paper).decode())[0] == expected
    assert docx_tables(docx_bytes(paper))[0] == expected


@pytest.mark.parametrize("text", ["2024-07", "2024-08", "2024-11", "2025-01"])
def test_every_table_is_the_same_in_every_form(text: str) -> None:
    paper = report(text, officers=(OFFICER,))
    as_json = json_tables(json_bytes({}, paper.tables))
    assert xlsx_tables(xlsx_bytes("Báo cáo", paper.tables)) == as_json
    assert html_tables(html_bytes(paper).decode()) == as_json
    assert docx_tables(docx_bytes(paper)) == as_json
    rows = csv_rows(csv_bytes(paper.tables))
    assert [row for row in rows if len(row) > 1] == [row for table in as_json for row in table]


def test_the_sentence_has_the_tables_sums() -> None:
    said = " ".join(block.text for block in report().blocks if isinstance(block, Passage))
    assert "3 đơn vị theo dõi, 3 sản phẩm; 2 đơn vị đủ, 1 muộn, 0 thiếu, 0 còn hạn" in said
    assert "Số liệu tính đến ngày 15/01/2025" in said
    assert "Chưa đưa vào bảng: Các sở, ngành." in said


def test_a_duty_is_told_of_in_the_month_it_fell_due_and_while_it_is_overdue() -> None:
    def told(text: str) -> set[tuple[str, str]]:
        table = next((one for one in report(text).tables if one.name == "thoi-han"), None)
        return {(row[0].text, row[1].text.removeprefix("Ủy ban nhân dân ")) for row in table.rows} if table else set()

    officer, plan = "Cử cán bộ phụ trách", "Mỗi huyện có một kế hoạch"
    july = {(officer, "huyện An"), (officer, "huyện Bình"), (officer, "huyện Cũ")}
    assert told("2024-07") == july
    assert told("2024-08") == {(officer, "huyện Cũ"), (plan, "huyện An"), (plan, "huyện Bình"), (plan, "huyện Cũ")}
    overdue = {(officer, "huyện Cũ"), (plan, "huyện Bình"), (plan, "huyện Cũ")}
    assert told("2024-12") == overdue
    assert told("2024-11") == overdue | {("Đề xuất ban hành văn bản", "huyện Bình")}
    assert told("2024-06") == set()


def test_a_report_of_one_unit_tells_of_no_other() -> None:
    text = html_bytes(report("2024-07", "huyen-binh")).decode()
    assert "ỦY BAN NHÂN DÂN HUYỆN BÌNH" in text
    assert "huyện An" not in text
    assert "huyện Cũ" not in text
    assert "1 đơn vị theo dõi, 1 sản phẩm; 0 đơn vị đủ, 1 muộn" in text


def test_a_month_before_the_letter_has_no_quota_and_says_so() -> None:
    text = html_bytes(report("2024-06")).decode()
    assert "Trong tháng này không có chỉ tiêu nào phải thực hiện." in text
    assert "Chưa ghi nhận sản phẩm nào của tháng này." in text


def test_the_signature_stays_blank_and_no_picture_is_in_it() -> None:
    content = docx_bytes(report())
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert not [name for name in names if name.startswith("word/media/")]
    text = "\n".join(cell.text for table in Document(io.BytesIO(content)).tables for cell in table.rows[-1].cells)
    assert "NGƯỜI KÝ\n\n\n\n\n(Chức vụ, chữ ký, họ tên)" in text
    html = html_bytes(report()).decode()
    assert "<img" not in html
    assert "http" not in html


def test_the_head_follows_the_unions_rules_for_the_union() -> None:
    union = library().get("unit", "so-thu")
    assert union is not None
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in report().right
    as_union = union.model_copy(update={"system": type(union.system)("union")})  # type: ignore[attr-defined]  # a Unit
    paper = monthly_report(boards(library(), date(2025, 1, 15)), library(), Asked(month("2024-07"), as_union))
    assert paper.right == ("ĐOÀN TNCS HỒ CHÍ MINH",)


def test_names_stand_in_a_report_only_with_the_register() -> None:
    without, with_ = html_bytes(report()).decode(), html_bytes(report(officers=(OFFICER,))).decode()
    assert "Họ Tên Mẫu" not in without
    assert "LƯU HÀNH NỘI BỘ" not in without
    assert "Họ Tên Mẫu" in with_
    assert "LƯU HÀNH NỘI BỘ" in with_


def test_a_report_is_the_same_to_the_byte_at_any_time() -> None:
    first = [write(report()) for write in (docx_bytes, html_bytes)]
    time.sleep(2.1)  # a zip tells times to two seconds
    assert [write(report()) for write in (docx_bytes, html_bytes)] == first


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT, tmp_path / "site")
    return tmp_path / "site"


def command(root: Path, out: Path, *more: str) -> int:
    return main(["-C", str(root), "report", "--month", "2024-07", "--today", "2025-01-15", "--out", str(out), *more])


def test_the_command_writes_what_is_asked_for_and_never_over_a_file(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "thang-7.json"
    assert command(root, out, "--format", "json") == 0
    told = json.loads(out.read_bytes())
    assert (told["month"], told["as_of"], told["unit"]) == ("2024-07", "2025-01-15", None)
    assert json_tables(out.read_bytes())[0] == JULY
    before = out.read_bytes()
    assert command(root, out, "--format", "json") == 2
    assert "không ghi đè" in capsys.readouterr().err
    assert out.read_bytes() == before


def test_the_command_refuses_numbers_that_errors_would_hide(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    product = root / "content/san-pham/an-2024-07.yml"
    product.write_text(product.read_text(encoding="utf-8").replace("form: news", "form: tin"), encoding="utf-8")
    assert command(root, tmp_path / "x.docx") == 1
    assert "content/san-pham/an-2024-07.yml:3" in capsys.readouterr().out
    assert not (tmp_path / "x.docx").exists()


def test_the_command_names_the_unit_that_was_meant(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(root, tmp_path / "x.docx", "--unit", "huyen-bin") == 2
    assert "có phải “huyen-binh” không?" in capsys.readouterr().err


ROSTER = """\
officers:
  - name: "Họ Tên Mẫu"
    position: "Chánh Văn phòng"
    phone: "0912 345 678"
    registered: 2024-07-19
    duty: cong-van#can-bo
"""


def test_the_register_is_told_of_only_outside_the_site(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    register = tmp_path / "so"
    register.mkdir()
    (register / "huyen-binh.yml").write_text(ROSTER, encoding="utf-8")
    inside = root / "bao-cao.csv"
    assert command(root, inside, "--format", "csv", "--internal", str(register)) == 2
    assert "không được ghi vào" in capsys.readouterr().err
    assert not inside.exists()
    outside = tmp_path / "bao-cao.csv"
    assert command(root, outside, "--format", "csv", "--internal", str(register)) == 0
    rows = csv_rows(outside.read_bytes())
    assert [row for row in rows if row and row[0].endswith("Bình")][-1] == [
        "Ủy ban nhân dân huyện Bình",
        "Cử cán bộ phụ trách",
        "Trễ hạn (19/7/2024)",
        "Họ Tên Mẫu",
        "Chánh Văn phòng",
        "0912 345 678",
    ]
