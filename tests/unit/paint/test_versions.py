"""Versions of one sheet: what they share is packed once, and nobody can tell from their files.

In: sheets that tell which marks are their own. Out: the pixels of the whole sheet, the same bytes whatever was painted
before, by whom. Not here: which marks are a unit's own (kinds/poster).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PIL import Image

from loa.paint import versions
from loa.paint.png import png_bytes
from loa.paint.versions import lifted
from loa.sheet.marks import Fill, Mark, Picture, Sheet, Squares, Words
from loa.sheet.qr import symbol
from sheets.demo import demo_sheet

DPI = 96


def unread(file: str) -> bytes:
    raise AssertionError(file)


@pytest.fixture(autouse=True)
def _nothing_kept() -> Iterator[None]:
    versions.forget()
    yield
    versions.forget()


def version(number: int) -> Sheet:
    """The demonstration poster with another code and another telephone."""
    whole = demo_sheet()
    at = next(at for at, mark in enumerate(whole.marks) if isinstance(mark, Squares))
    squares = whole.marks[at]
    assert isinstance(squares, Squares)
    code = symbol(0, 0, 10, f"https://campaign.example/q/HS{number:02d}/", "Mã QR")[1]
    marks: list[Mark] = list(whole.marks)
    marks[at] = replace(squares, rows=code.rows, payload=code.payload)
    phone = Words(20, 250, f"Điện thoại: 0270 3000 {number:03d}", "sans-600", 14 + number % 3, "#14202B")
    return replace(whole, marks=(*marks, phone), own=(at, len(marks)))


VERSIONS = tuple(version(number) for number in range(6))


def pixels(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGB").tobytes()


@pytest.mark.parametrize("dpi", [40, 96, 150])
def test_a_version_has_the_pixels_of_the_whole_sheet(dpi: int) -> None:
    for sheet in VERSIONS:
        assert pixels(png_bytes(sheet, dpi, unread)) == pixels(png_bytes(replace(sheet, own=()), dpi, unread))


def test_the_bytes_are_the_same_whatever_was_painted_before() -> None:
    forth = [png_bytes(sheet, DPI, unread) for sheet in VERSIONS]
    back = [png_bytes(sheet, DPI, unread) for sheet in reversed(VERSIONS)]
    alone = []
    for sheet in VERSIONS:
        versions.forget()
        alone.append(png_bytes(sheet, DPI, unread))
    assert forth == back[::-1] == alone
    assert len(set(forth)) == len(VERSIONS)


def test_the_bytes_are_the_same_when_several_threads_paint() -> None:
    many = VERSIONS * 5
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda sheet: png_bytes(sheet, DPI, unread), many))
    assert made == [png_bytes(sheet, DPI, unread) for sheet in many]


def test_only_touched_bands_differ() -> None:
    one, other = (bands(png_bytes(sheet, 150, unread)) for sheet in VERSIONS[:2])
    assert len(one) == len(other)
    changed = [number for number, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    assert 0 < len(changed) < len(one) / 2


def bands(data: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if data[at + 4 : at + 8] == b"IDAT":
            found.append(data[at:end])
        at = end
    return found[1:-1]


def test_what_lies_over_an_own_mark_is_drawn_after_it() -> None:
    below, above = Fill(5, 5, 20, 10, "#B3261E"), Fill(10, 2, 5, 20, "#0B4F9E")
    aside, over_that = Fill(60, 5, 10, 10, "#16734F"), Words(10, 20, "Trên cùng", "sans-600", 10, "#14202B")
    sheet = Sheet(80, 30, "#FFFFFF", (below, above, aside, over_that), "Thử", own=(0,))
    assert lifted(sheet) == (0, 1, 3)
    assert pixels(png_bytes(sheet, DPI, unread)) == pixels(png_bytes(replace(sheet, own=()), DPI, unread))


def test_a_version_that_needs_too_many_colours_is_painted_all_the_same() -> None:
    gaudy = tuple(Fill(at % 20, at // 20, 1, 1, f"#{at:02X}{at % 7:02X}40") for at in range(256))
    base = (Fill(0, 14, 20, 2, "#FFFFFF"), Words(1, 15.6, "Ẫ", "sans-800", 4, "#14202B"))
    sheet = Sheet(20, 16, "#FFFFFF", (*base, *gaudy), "Thử", own=tuple(range(2, 258)))
    plain = Sheet(20, 16, "#FFFFFF", (*base, Fill(2, 2, 2, 2, "#0B4F9E")), "Thử", own=(2,))
    before = png_bytes(plain, DPI, unread)
    assert pixels(png_bytes(sheet, DPI, unread)) == pixels(png_bytes(replace(sheet, own=()), DPI, unread))
    assert png_bytes(plain, DPI, unread) == before


def test_photographs_may_have_versions_too() -> None:
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(out, "PNG")
    sheet = Sheet(30, 30, "#FFFFFF", (Picture(0, 0, 30, 30, "hinh/a.png", "Thử"), Fill(5, 5, 5, 5, "#000000")), "Thử")
    made = png_bytes(replace(sheet, own=(1,)), DPI, lambda _file: out.getvalue())
    assert pixels(made) == pixels(png_bytes(sheet, DPI, lambda _file: out.getvalue()))
