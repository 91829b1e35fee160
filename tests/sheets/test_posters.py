"""Posters as they leave the painters: every code reads back, the text of the PDF is text, any text is drawn or told.

In: posters in a small library, random Vietnamese. Out: what a decoder that is not ours and poppler see. Not here: where
things stand (unit/kinds/poster).
"""

from __future__ import annotations

import io
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

import kit
from loa.kind import Print
from loa.kinds.poster.formats import FORMATS, File, Format, format_named, preview_of
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.page import format_prints
from loa.kinds.poster.record import Layout
from loa.kinds.poster.sheet import poster_sheet
from loa.paint.painter import file_bytes
from loa.paint.pdf import pdf_bytes
from loa.paint.readback import decoded, unread_symbols
from loa.sheet.marks import Sheet, Squares
from unit.kinds.poster.posters import one_poster

PAYLOAD = "https://loa.gov.vn/q/K7M2/"
SYLLABLES = (
    "Ẩm",
    "ước",
    "Nguyễn",
    "khuỷu",
    "thưởng",
    "QUYỀN",
    "đỗ",
    "nghiêng",
    "và",
    "5.000",
    "đồng",
    "“Quan",
    "tâm”,",
)

FILES = [(form, file) for form in FORMATS for file in (*form.files, preview_of(form))]
prints = pytest.mark.parametrize(("form", "file"), FILES, ids=[f"{form.name}-{file.name}" for form, file in FILES])


def painted(form: Format, file: File, changes: dict[str, str | None]) -> Print:
    """That file of the poster with these changes."""
    poster, library = one_poster(changes)
    (made,) = format_prints(poster, form, (file,), library, kit.world())
    return made


@prints
@pytest.mark.parametrize("status", ["approved", "draft"])
def test_every_file_reads_back(form: Format, file: File, status: str) -> None:
    made = painted(form, file, {"status": status})
    data = file_bytes(made.sheet, made.format, made.dpi, kit.world().read)
    codes = [mark for mark in made.sheet.marks if isinstance(mark, Squares)]
    assert [mark.payload for mark in codes] == ([] if form.composition == "card" else [PAYLOAD])
    assert unread_symbols(made.sheet, data, made.format, made.dpi) == ()


@pytest.mark.parametrize("layout", [Layout.MESSAGE, Layout.STEPS])
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_other_layouts_read_back_from_a_picture(form: Format, layout: Layout) -> None:
    if form.composition == "card" or form not in offered(layout):
        return
    file = preview_of(form)
    made = painted(form, file, {"layout": str(layout)})
    assert decoded(file_bytes(made.sheet, "png", 2 * made.dpi, kit.world().read)) == (PAYLOAD,)


def test_pixels_are_those_the_screen_has() -> None:
    wanted = {"vuong": (1080, 1080), "doc": (1080, 1920), "man-hinh": (1920, 1080), "the-lien-ket": (1200, 630)}
    for name, size in wanted.items():
        form = format_named(name)
        for file in form.files:
            made = painted(form, file, {})
            with Image.open(io.BytesIO(file_bytes(made.sheet, made.format, made.dpi, kit.world().read))) as picture:
                assert (picture.size, picture.format) == (size, file.kind.upper())


def test_a_banner_is_as_large_as_it_says(tmp_path: Path, pdftoppm: str) -> None:
    form = format_named("bang-ron")
    file = tmp_path / "x.pdf"
    file.write_bytes(pdf_bytes(painted(form, form.files[0], {}).sheet, kit.world().read))
    told = subprocess.run(
        [str(Path(pdftoppm).with_name("pdfinfo")), str(file)], check=True, capture_output=True, text=True
    ).stdout
    size = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", told)
    assert size is not None
    assert [round(float(side) / 72 * 25.4) for side in size.groups()] == [4000, 800]


def test_the_pdf_holds_its_words_as_text(tmp_path: Path, pdftoppm: str) -> None:
    file = tmp_path / "a4.pdf"
    file.write_bytes(pdf_bytes(painted(format_named("a4"), format_named("a4").files[0], {}).sheet, kit.world().read))
    command = [str(Path(pdftoppm).with_name("pdftotext")), "-raw", str(file), "-"]
    text = " ".join(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
    for words in ("Quan tâm đúng kênh Zalo của tỉnh", "1 Mở Zalo", "Quét mã để xem cách làm", "loa.gov.vn/q/K7M2"):
        assert words in text


words = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=24).map(" ".join)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(headline=words, message=words, point=words, action=words, campaign=words)
def test_any_text_is_drawn_within_the_rules_or_told(
    headline: str, message: str, point: str, action: str, campaign: str
) -> None:
    named = f'title: "{campaign}"\nsummary: Mời.\nowner: tinh-doan\nstart: 2026\n'
    texts: dict[str, str | None] = {"headline": headline, "message": message, "action": action}
    poster, library = one_poster(
        {**{name: f'"{text}"' for name, text in texts.items()}, "points": f'["{point}"]', "status": "draft"},
        chien_dich__chien_dich=named,
    )
    for form in FORMATS:
        sheet = poster_sheet(poster, form, library, kit.world())
        if not isinstance(sheet, Sheet):
            assert {problem.code for problem in sheet} <= {"P602", "P605"}
            assert all(int(dict(problem.args).get("words", 1)) > 0 for problem in sheet)
