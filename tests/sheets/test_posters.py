"""Posters as they leave the painters: every code reads back, the text of the PDF is text, any text is drawn or told.

In: posters in a small library, random Vietnamese. Out: what a decoder that is not ours and poppler see. Not here: where
things stand (unit/kinds/poster).
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kit
from loa.kind import Print
from loa.kinds.poster import KIND
from loa.kinds.poster.formats import FORMATS
from loa.kinds.poster.sheet import poster_sheet
from loa.paint.pdf import pdf_bytes
from loa.paint.png import png_bytes
from loa.paint.readback import decoded, unreadable
from loa.sheet.marks import Sheet
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

prints = pytest.mark.parametrize("path", [f"{file.name}" for form in FORMATS for file in form.files])


def painted(path: str, status: str) -> Print:
    """The file of that name of a poster that is a draft or not."""
    poster, library = one_poster({"status": status})
    made = {each.path: each for each in KIND.outputs(poster, library, kit.world()) if isinstance(each, Print)}
    return made[f"ap-phich/thu/{path}"]


@prints
@pytest.mark.parametrize("status", ["approved", "draft"])
def test_every_file_reads_back(path: str, status: str, tmp_path: Path, pdftoppm: str) -> None:
    made = painted(path, status)
    if made.format == "png":
        dpi, data = made.dpi, png_bytes(made.sheet, made.dpi, kit.world().read)
    else:
        dpi = 100
        (tmp_path / "x.pdf").write_bytes(pdf_bytes(made.sheet, kit.world().read))
        command = [pdftoppm, "-r", str(dpi), "-png", "-singlefile", str(tmp_path / "x.pdf"), str(tmp_path / "x")]
        subprocess.run(command, check=True)
        data = (tmp_path / "x.png").read_bytes()
    assert decoded(data) == (PAYLOAD,)
    assert unreadable(made.sheet, data, dpi) == ()


def test_the_pdf_holds_its_words_as_text(tmp_path: Path, pdftoppm: str) -> None:
    file = tmp_path / "a4.pdf"
    file.write_bytes(pdf_bytes(painted("a4.pdf", "approved").sheet, kit.world().read))
    command = [str(Path(pdftoppm).with_name("pdftotext")), "-raw", str(file), "-"]
    text = " ".join(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
    for words in ("Quan tâm đúng kênh Zalo của tỉnh", "1 Mở Zalo", "Quét mã để xem cách làm", "loa.gov.vn/q/K7M2"):
        assert words in text


words = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=24).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
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
