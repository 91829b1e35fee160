"""QR symbols in every format: whole pixels, runs, read back by a stranger's decoder.

In: loa.paint.modules, loa.paint.readback, the painters. Out: proof that what is painted can be read. Not here: the
matrix itself (unit/sheet/test_qr.py).
"""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from loa.paint.modules import dark_runs, pixel_edges
from loa.paint.painter import PAINTERS
from loa.paint.pdf import pdf_bytes
from loa.paint.png import png_bytes, webp_bytes
from loa.paint.readback import decoded, unread_symbols, unreadable
from loa.paint.svg import svg_bytes
from loa.sheet.marks import Fill, Mark, Sheet, Squares
from loa.sheet.qr import Level, Logo, qr_rows, symbol, symbol_with_logo
from loa.sheet.symbols import symbols

SHORT = "https://campaign.example/q/HS01/"
LONG = "https://campaign.example/q/" + "A1B2C3" * 12 + "/"
VIETNAMESE = "Tổ công nghệ số cộng đồng ấp 5, xã Mẫu"


def unread(file: str) -> bytes:
    raise AssertionError(file)


def sheet_of(payload: str, side_mm: float = 30, level: Level = "Q") -> Sheet:
    return Sheet(60, 60, "#0B4F9E", symbol(11.3, 7.9, side_mm, payload, "Mã QR", level=level), "Mã QR")


def test_runs_hold_every_dark_module_once() -> None:
    rows = qr_rows(SHORT)
    drawn = {(column + at, row) for column, row, length in dark_runs(rows) for at in range(length)}
    assert drawn == {(x, y) for y, row in enumerate(rows) for x, module in enumerate(row) if module == "1"}
    assert sum(length for _, _, length in dark_runs(rows)) == len(drawn)


@pytest.mark.parametrize("dpi", [72, 96, 150, 200, 300, 600])
def test_modules_stand_on_whole_pixels_where_they_should(dpi: int) -> None:
    mark = sheet_of(SHORT).marks[1]
    assert isinstance(mark, Squares)
    per_mm = dpi / 25.4
    for edges, start_mm in zip(pixel_edges(mark, dpi), (mark.x_mm, mark.y_mm), strict=True):
        widths = [right - left for left, right in pairwise(edges)]
        assert min(widths) >= 1
        assert max(widths) - min(widths) <= 1
        assert abs(edges[0] - start_mm * per_mm) <= 0.03 * mark.side_mm * per_mm + 1
        assert edges[-1] - edges[0] >= 0.94 * mark.side_mm * per_mm - 1


@pytest.mark.parametrize("level", ["M", "Q", "H"])
@pytest.mark.parametrize("payload", [SHORT, LONG, VIETNAMESE])
@pytest.mark.parametrize("dpi", [100, 150, 300])
def test_png_is_read_back(payload: str, level: Level, dpi: int) -> None:
    sheet = sheet_of(payload, 40, level)
    data = png_bytes(sheet, dpi, unread)
    assert decoded(data) == (payload,)
    assert unreadable(sheet, data, dpi) == ()


def test_webp_is_read_back() -> None:
    sheet = sheet_of(SHORT)
    assert unreadable(sheet, webp_bytes(sheet, 150, unread), 150) == ()


@pytest.mark.parametrize("payload", [SHORT, LONG, VIETNAMESE])
def test_pdf_page_is_read_back(payload: str, pdftoppm: str, tmp_path: Path) -> None:
    sheet = sheet_of(payload, 40)
    (tmp_path / "a.pdf").write_bytes(pdf_bytes(sheet, unread))
    subprocess.run([pdftoppm, "-r", "150", "-png", "-singlefile", "a.pdf", "a"], cwd=tmp_path, check=True)
    data = (tmp_path / "a.png").read_bytes()
    assert decoded(data) == (payload,)
    assert unreadable(sheet, data, 150) == ()


def test_svg_path_is_the_matrix() -> None:
    path = re.search(r'scale\(([\d.]+)\)" d="([^"]+)"', svg_bytes(sheet_of(SHORT), unread).decode())
    assert path is not None
    rows = qr_rows(SHORT)
    picture = Image.new("L", (len(rows) + 8, len(rows) + 8), 255)
    for column, row, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path[2]):
        picture.paste(0, (4 + int(column), 4 + int(row), 4 + int(column) + int(length), 5 + int(row)))
    out = io.BytesIO()
    picture.resize((picture.width * 4, picture.height * 4), Image.Resampling.NEAREST).save(out, "PNG")
    assert decoded(out.getvalue()) == (SHORT,)
    assert float(path[1]) * len(rows) == pytest.approx(30 * 29 / 37, abs=1e-3)


def test_a_box_narrows_what_is_read() -> None:
    sheet = replace(sheet_of(SHORT), width_mm=120, marks=(*sheet_of(SHORT).marks, *symbol(70, 8, 30, LONG, "Khác")))
    data = png_bytes(sheet, 150, unread)
    assert sorted(decoded(data)) == sorted((SHORT, LONG))
    assert decoded(data, (390, 0, 708, 354)) == (LONG,)


FORMATS = pytest.mark.parametrize("name", sorted(PAINTERS))


@FORMATS
@pytest.mark.parametrize("payload", [SHORT, LONG, VIETNAMESE])
def test_every_format_is_read_back_by_the_same_gate(name: str, payload: str) -> None:
    sheet = sheet_of(payload, 40)
    assert unread_symbols(sheet, PAINTERS[name](sheet, 150, unread), name, 150) == ()


@FORMATS
def test_the_gate_finds_another_payload_and_a_missing_symbol(name: str) -> None:
    sheet, other = sheet_of(SHORT), sheet_of("https://campaign.example/q/HS02/")
    blank = replace(sheet, marks=sheet.marks[:1])
    for painted in (other, blank):
        assert unread_symbols(sheet, PAINTERS[name](painted, 150, unread), name, 150) == tuple(symbols(sheet))


@FORMATS
def test_the_gate_finds_a_symbol_in_another_place(name: str) -> None:
    sheet = sheet_of(SHORT)
    aside = replace(sheet, marks=symbol(22, 20, 30, SHORT, "Mã QR"))
    assert unread_symbols(sheet, PAINTERS[name](aside, 150, unread), name, 150) == tuple(symbols(sheet))


@FORMATS
def test_a_symbol_with_a_logo_is_read_back(name: str) -> None:
    sheet = Sheet(60, 60, "#0B4F9E", symbol_with_logo(8, 8, 44, SHORT, "Mã QR", logo=Logo("a.svg")), "Mã QR")
    logo = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#B3261E"/></svg>'
    )
    assert unread_symbols(sheet, PAINTERS[name](sheet, 150, lambda _file: logo), name, 150) == ()


@pytest.mark.parametrize("name", ["pdf", "svg"])
@pytest.mark.parametrize(
    "file_marks",
    [
        lambda marks: (marks[0], replace(marks[1], colour="#FFFFFF")),
        lambda marks: (replace(marks[0], colour="#000000"), replace(marks[1], colour="#FFFFFF")),
        lambda marks: (*marks, Fill(20, 18, 13, 13, "#B3261E")),
    ],
    ids=["white", "inverted", "logo too big"],
)
def test_a_code_that_phones_cannot_read_is_found_in_vector_files(
    name: str, file_marks: Callable[[tuple[Mark, ...]], tuple[Mark, ...]]
) -> None:
    sheet = sheet_of(SHORT)
    faulty = replace(sheet, marks=file_marks(sheet.marks))
    assert unread_symbols(sheet, PAINTERS[name](faulty, 150, unread), name, 150) == tuple(symbols(sheet))


@pytest.mark.parametrize(
    "spoiler",
    [
        Fill(15, 11, 20, 14, "#16734F"),
        Fill(11.3, 7.9, 30, 30, "#FFFFFF"),
        *(mark for mark in symbol(11.3, 7.9, 30, LONG, "Khác")[:1]),
    ],
)
def test_a_spoilt_symbol_is_found(spoiler: Fill) -> None:
    sheet = sheet_of(SHORT)
    spoilt = replace(sheet, marks=(*sheet.marks, spoiler))
    assert unreadable(spoilt, png_bytes(spoilt, 150, unread), 150) == tuple(symbols(sheet))


def test_a_symbol_that_says_something_else_is_found() -> None:
    sheet, other = sheet_of(SHORT), sheet_of("https://campaign.example/q/HS02/")
    assert unreadable(sheet, png_bytes(other, 150, unread), 150) == tuple(symbols(sheet))


def test_a_symbol_off_the_picture_is_found() -> None:
    sheet = Sheet(60, 60, "#FFFFFF", symbol(70, 70, 30, SHORT, "Mã QR"), "Mã QR")
    assert unreadable(sheet, png_bytes(sheet, 150, unread), 150) == tuple(symbols(sheet))
