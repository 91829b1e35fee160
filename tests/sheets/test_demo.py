"""The demonstration poster, whole: it keeps the rules, and its PNG and PDF show the same.

In: sheets/demo.py through every painter. Out: findings, ink maps, sameness, a tiny picture. Not here: single marks
(unit/paint).
"""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from loa.paint.fonts import measure, missing
from loa.paint.painter import PAINTERS, faces_used, pictures_used
from loa.paint.pdf import pdf_bytes
from loa.paint.png import png_bytes
from loa.paint.readback import decoded, unreadable
from loa.sheet.marks import Sheet, Words
from loa.sheet.rules import Demands, findings
from sheets.demo import PAYLOAD, demo_sheet

GOLDEN = Path(__file__).parents[1] / "golden" / "demo.png"
MONO = pytest.mark.parametrize("mono", [False, True], ids=["colour", "mono"])


def unread(file: str) -> bytes:
    raise AssertionError(file)


def grey(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("L")


@MONO
def test_the_poster_keeps_every_rule(mono: bool) -> None:
    demands = Demands(safe_mm=8, smallest_pt=7, distance_mm=400)
    assert findings(demo_sheet(mono=mono), demands, measure, missing) == ()


@MONO
@pytest.mark.parametrize("dpi", [96, 150, 300])
def test_its_symbol_is_read_from_the_png(mono: bool, dpi: int) -> None:
    sheet = demo_sheet(mono=mono)
    data = png_bytes(sheet, dpi, unread)
    assert decoded(data) == (PAYLOAD,)
    assert unreadable(sheet, data, dpi) == ()


def page(sheet: Sheet, dpi: int, pdftoppm: str, folder: Path) -> bytes:
    """The sheet's PDF page as poppler shows it."""
    (folder / "a.pdf").write_bytes(pdf_bytes(sheet, unread))
    subprocess.run([pdftoppm, "-r", str(dpi), "-png", "-singlefile", "a.pdf", "a"], cwd=folder, check=True)
    return (folder / "a.png").read_bytes()


@MONO
def test_pdf_and_png_show_the_same(mono: bool, pdftoppm: str, tmp_path: Path) -> None:
    sheet = demo_sheet(mono=mono)
    from_pdf, from_png = grey(page(sheet, 60, pdftoppm, tmp_path)), grey(png_bytes(sheet, 60, unread))
    assert abs(from_pdf.width - from_png.width) <= 1
    difference = ink_difference(from_pdf, from_png)
    assert max(difference.tobytes()) < 80
    assert ImageStat.Stat(difference).mean[0] < 3.5


def ink_difference(one: Image.Image, other: Image.Image) -> Image.Image:
    """How the two differ in ink, one pixel for each 3 mm."""
    coarse = [image.crop((0, 0, 490, 693)).resize((70, 99), Image.Resampling.BOX) for image in (one, other)]
    return ImageChops.difference(*coarse)


def test_the_comparison_would_see_a_missing_line(pdftoppm: str, tmp_path: Path) -> None:
    sheet = demo_sheet()
    lost = next(mark for mark in sheet.marks if isinstance(mark, Words) and mark.role == "title")
    without = replace(sheet, marks=tuple(mark for mark in sheet.marks if mark is not lost))
    from_pdf, from_png = grey(page(without, 60, pdftoppm, tmp_path)), grey(png_bytes(sheet, 60, unread))
    assert max(ink_difference(from_pdf, from_png).tobytes()) > 120


@MONO
def test_its_symbol_is_read_from_the_pdf(mono: bool, pdftoppm: str, tmp_path: Path) -> None:
    sheet = demo_sheet(mono=mono)
    data = page(sheet, 150, pdftoppm, tmp_path)
    assert decoded(data) == (PAYLOAD,)
    assert unreadable(sheet, data, 150) == ()


def test_every_word_can_be_copied_from_the_pdf(pdftoppm: str, tmp_path: Path) -> None:
    page(demo_sheet(), 20, pdftoppm, tmp_path)
    said = subprocess.run(
        ["pdftotext", "-raw", "a.pdf", "-"], cwd=tmp_path, check=True, capture_output=True
    ).stdout.decode()
    assert "Nộp hồ sơ trực tuyến, không phải xếp hàng" in " ".join(said.split())
    assert "bộ phận một cửa, có người hướng dẫn." in " ".join(said.split())


@pytest.mark.parametrize("name", sorted(PAINTERS))
def test_two_runs_give_the_same_bytes(name: str) -> None:
    assert PAINTERS[name](demo_sheet(), 60, unread) == PAINTERS[name](demo_sheet(), 60, unread)


def test_another_process_gives_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import hashlib; from sheets.demo import demo_sheet; from loa.paint.painter import PAINTERS;"
        "print(*(hashlib.sha256(PAINTERS[name](demo_sheet(), 60, None)).hexdigest() for name in sorted(PAINTERS)))"
    )
    paths = {"PYTHONPATH": ":".join(sys.path), "PATH": "", "PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh"}
    runs = [
        subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, cwd=tmp_path, env=env).stdout
        for env in (paths, {**paths, "PYTHONHASHSEED": "8", "TZ": "UTC"})
    ]
    assert runs[0] == runs[1]
    assert len(runs[0].split()) == len(PAINTERS)


def test_what_its_cache_key_must_hold() -> None:
    assert faces_used(demo_sheet()) == ("khmer-700", "sans-400", "sans-600", "sans-800")
    assert pictures_used(demo_sheet()) == ()


def test_it_looks_as_it_was_approved() -> None:
    """A tiny picture with tolerance: to approve a new look, look at it and write it with `python -m sheets.approve`."""
    approved = Image.open(GOLDEN).convert("RGB")
    now = Image.open(io.BytesIO(png_bytes(demo_sheet(), 30, unread))).convert("RGB")
    assert GOLDEN.stat().st_size <= 20 * 1024
    assert now.size == approved.size
    difference = ImageChops.difference(now, approved).convert("L")
    assert ImageStat.Stat(difference).mean[0] < 1.5
