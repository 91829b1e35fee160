"""Standees and banners: sheets of metres are painted like any other, small enough to look at on a screen.

In: a standee and a banner. Out: sizes, readable codes, bounded memory. Not here: their layouts (kinds/poster).
"""

from __future__ import annotations

import io
import subprocess
import sys

import pikepdf
import pytest
from PIL import Image

from loa.paint.pdf import pdf_bytes
from loa.paint.png import png_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.finish import PLAIN, Finish
from loa.sheet.marks import Mark, Picture, Sheet, Words
from loa.sheet.mono import mono
from loa.sheet.qr import symbol
from loa.sheet.waves import waves

LARGE = pytest.mark.parametrize(("width_mm", "height_mm"), [(800, 1800), (4000, 800)], ids=["standee", "banner"])
MOST_MIB = 800


def unread(file: str) -> bytes:
    raise AssertionError(file)


def large_sheet(width_mm: float, height_mm: float, *pictures: Picture) -> Sheet:
    side = 0.4 * min(width_mm, height_mm)
    marks: tuple[Mark, ...] = (
        *pictures,
        *waves(0, height_mm, "ne", first_mm=200, band_mm=90, gap_mm=70, colour="#F2B705"),
        Words(60, 400, "Quét mã", "sans-800", 400, "#14202B", "title"),
        *symbol(width_mm - side - 50, height_mm - side - 50, side, "https://loa.example/q/293HH/", "Mã QR"),
    )
    return Sheet(width_mm, height_mm, "#FFFDF8", marks, "Quét mã")


@LARGE
@pytest.mark.parametrize("finish", [PLAIN, Finish(10, crop_marks=True, cmyk=True)], ids=["plain", "shop"])
def test_the_pdf_has_its_full_size_and_a_readable_code(width_mm: float, height_mm: float, finish: Finish) -> None:
    sheet = large_sheet(width_mm, height_mm)
    data = pdf_bytes(sheet, unread, finish)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        left, bottom, right, top = (float(at) * 25.4 / 72 for at in pdf.pages[0].trimbox)
    assert (right - left, top - bottom) == pytest.approx((width_mm, height_mm), abs=0.05)
    assert unread_symbols(sheet, data, "pdf", 0) == ()
    assert len(data) < 60_000


@LARGE
@pytest.mark.parametrize("dpi", [10, 25])
def test_the_preview_is_small_and_its_code_is_read(width_mm: float, height_mm: float, dpi: int) -> None:
    for sheet in (large_sheet(width_mm, height_mm), mono(large_sheet(width_mm, height_mm))):
        data = png_bytes(sheet, dpi, unread)
        assert Image.open(io.BytesIO(data)).width == round(width_mm / 25.4 * dpi)
        assert unread_symbols(sheet, data, "png", dpi) == ()
        assert len(data) < 60_000


def test_a_photograph_over_a_whole_banner_does_not_fill_the_memory() -> None:
    """In a process of its own, so that its peak is its own. At 300 dpi the photograph would have 446 million pixels."""
    script = (
        "import io; from pathlib import Path; from PIL import Image; from loa.paint.pdf import pdf_bytes;"
        "from loa.sheet.finish import PRINT_SHOP; from loa.sheet.marks import Picture;"
        "from sheets.test_large import large_sheet; out = io.BytesIO();"
        "Image.linear_gradient('L').resize((6000, 1200)).convert('RGB').save(out, 'JPEG');"
        "sheet = large_sheet(4000, 800, Picture(0, 0, 4000, 800, 'a.jpg', 'Bà con'));"
        "svg = large_sheet(4000, 800, Picture(0, 0, 4000, 800, 'a.svg', 'Sóng'));"
        'drawing = b\'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 1"><path d="M0 0h5v1z"/></svg>\';'
        "print(len(pdf_bytes(sheet, lambda _: out.getvalue(), PRINT_SHOP)));"
        "print(len(pdf_bytes(svg, lambda _: drawing, PRINT_SHOP)));"
        "print(next(row.split()[1] for row in Path('/proc/self/status').open() if row.startswith('VmHWM')))"
    )
    command = [sys.executable, "-c", script]
    run = subprocess.run(command, check=True, capture_output=True, env={"PYTHONPATH": ":".join(sys.path), "PATH": ""})
    photograph, drawing, peak_kib = map(int, run.stdout.split())
    assert photograph < 4_000_000
    assert drawing < 4_000_000
    assert peak_kib < MOST_MIB * 1024
