"""PDFs for print shops: boxes, bleed, crop marks, inks.

In: loa.paint.pdf with a Finish. Out: what the file holds and what another program draws from it. Not here: bleed as
values (unit/sheet/test_finish.py).
"""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from loa.paint.pdf import pdf_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.finish import PLAIN, PRINT_SHOP, Finish
from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Sheet, Words
from loa.sheet.qr import symbol
from unit.paint.test_pdf import said, tags
from unit.paint.test_png import photo

FINISHES = [PLAIN, Finish(3), Finish(crop_marks=True), PRINT_SHOP, Finish(cmyk=True)]
IDS = ["plain", "bleed", "marks", "shop", "inks"]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle cx="2" cy="2" r="2" fill="#16734F"/></svg>'
FILES = {"hinh/a.jpg": photo(400, 200), "hinh/a.svg": SVG}


def sheet() -> Sheet:
    """A small sheet with a block and a wave that reach its edges, words, a symbol and two pictures."""
    marks: tuple[Mark, ...] = (
        Fill(0, 60, 100, 40, "#0B4F9E"),
        Shape(((0, 30), (40, 30), (40, 40), (0, 40)), "#F2B705"),
        Words(10, 20, "Nộp hồ sơ", "sans-800", 24, "#14202B", "title"),
        Words(10, 70, "trực tuyến", "sans-400", 12, "#FFFFFF", "text", 1),
        Line(10, 55, 90, 55, 0.3, "#16734F"),
        Picture(80, 0, 20, 20, "hinh/a.jpg", "Bà con nộp hồ sơ"),
        Picture(60, 5, 10, 10, "hinh/a.svg", "Vòng tròn"),
        *symbol(55, 58, 36, "https://campaign.example/q/HS01/", "Mã QR"),
    )
    return Sheet(100, 100, "#FFFDF8", marks, "Nộp hồ sơ trực tuyến")


def made(finish: Finish) -> bytes:
    return pdf_bytes(sheet(), FILES.__getitem__, finish)


def box_mm(data: bytes, name: str) -> list[float]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [float(at) * 25.4 / 72 for at in pdf.pages[0][name]]


@pytest.mark.parametrize(("finish", "bleed", "trim"), [(PRINT_SHOP, 6, 9), (Finish(3), 0, 3), (Finish(0, True), 8, 8)])
def test_the_boxes_lie_inside_one_another(finish: Finish, bleed: float, trim: float) -> None:
    data, page = made(finish), 100 + 2 * trim
    assert box_mm(data, "/MediaBox") == pytest.approx([0, 0, page, page], abs=0.01)
    assert box_mm(data, "/BleedBox") == pytest.approx([bleed, bleed, page - bleed, page - bleed], abs=0.01)
    assert box_mm(data, "/TrimBox") == pytest.approx([trim, trim, trim + 100, trim + 100], abs=0.01)


def test_another_program_sees_the_boxes(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(made(PRINT_SHOP))
    told = subprocess.run(["pdfinfo", "-box", "a.pdf"], cwd=tmp_path, check=True, capture_output=True).stdout.decode()
    boxes = dict(re.findall(r"^(\w+Box):\s+(.+)$", told, re.MULTILINE))
    assert boxes["TrimBox"].split() == ["25.51", "25.51", "308.98", "308.98"]
    assert boxes["BleedBox"].split() == ["17.01", "17.01", "317.48", "317.48"]


@pytest.mark.parametrize("finish", FINISHES, ids=IDS)
def test_the_same_bytes_each_time(finish: Finish) -> None:
    assert made(finish) == made(finish)


@pytest.mark.parametrize("finish", FINISHES, ids=IDS)
def test_it_stays_tagged_and_its_words_can_be_copied(finish: Finish, tmp_path: Path) -> None:
    data = made(finish)
    assert [tag for tag in tags(data) if tag in {"/H1", "/P", "/Figure"}] == [
        "/H1",
        "/P",
        "/Figure",
        "/Figure",
        "/Figure",
    ]
    assert said(data, tmp_path).split() == ["Nộp", "hồ", "sơ", "trực", "tuyến"]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.open_metadata()["pdfuaid:part"] == "1"
        assert "/CreationDate" not in pdf.docinfo


@pytest.mark.parametrize("finish", FINISHES, ids=IDS)
def test_its_symbol_is_read_wherever_the_trim_lies(finish: Finish) -> None:
    assert unread_symbols(sheet(), made(finish), "pdf", 0) == ()


def page(finish: Finish, pdftoppm: str, folder: Path) -> Image.Image:
    """The whole page as poppler draws it, ten pixels a millimetre."""
    (folder / "a.pdf").write_bytes(made(finish))
    subprocess.run([pdftoppm, "-r", "254", "-png", "-singlefile", "a.pdf", "a"], cwd=folder, check=True)
    return Image.open(folder / "a.png").convert("RGB")


def close(image: Image.Image, x_mm: float, y_mm: float, colour: tuple[int, int, int], slack: int = 3) -> bool:
    seen = image.getpixel((round(10 * x_mm), round(10 * y_mm)))
    assert isinstance(seen, tuple)
    return all(abs(one - other) <= slack for one, other in zip(seen, colour, strict=True))


PAPER, BLUE, SUN, WHITE = (255, 253, 248), (11, 79, 158), (242, 183, 5), (255, 255, 255)


def test_colour_runs_into_the_bleed_and_not_beyond(pdftoppm: str, tmp_path: Path) -> None:
    image = page(Finish(3, crop_marks=True), pdftoppm, tmp_path)
    assert close(image, 6.5, 75, BLUE)
    assert close(image, 5.5, 75, WHITE)
    assert close(image, 50, 111.5, BLUE)
    assert close(image, 50, 112.5, WHITE)
    assert close(image, 6.5, 44, SUN)
    assert close(image, 6.5, 20, PAPER)
    assert close(image, 5.5, 44, WHITE)


def test_crop_marks_are_thin_black_lines_that_point_at_the_trim(pdftoppm: str, tmp_path: Path) -> None:
    image = page(Finish(3, crop_marks=True), pdftoppm, tmp_path).convert("L")
    for along in (10, 40):
        row = image.crop((0, along, 200, along + 1)).tobytes()
        assert {at for at, grey in enumerate(row) if grey < 200} <= {89, 90, 91}
        assert min(row) < 160
    assert image.getpixel((90, 55)) == 255


def operators(data: bytes) -> set[str]:
    """The operators that set colours in the page and in the drawings it shows."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = {str(step.operator) for step in pikepdf.parse_content_stream(pdf.pages[0])}
    return found & {"g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN", "cs", "CS"}


def test_inks_are_the_only_colours_of_a_cmyk_page() -> None:
    data = made(PRINT_SHOP)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        spaces = {
            str(part.ColorSpace)
            for part in pdf.objects
            if isinstance(part, pikepdf.Stream) and part.get("/Subtype") == "/Image"
        }
        resources = str(pdf.pages[0].Resources.get("/ColorSpace", ""))
    assert spaces == {"/DeviceCMYK"}
    assert operators(data) <= {"k", "K"}
    assert "RGB" not in resources
    assert operators(made(PLAIN)) & {"k", "K"} == set()


def inks_used(data: bytes) -> Iterator[tuple[str, tuple[float, ...]]]:
    """(operator, inks) of every word and every area drawn."""
    last: tuple[float, ...] = ()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for step in pikepdf.parse_content_stream(pdf.pages[0]):
            operator = str(step.operator)
            if operator == "k":
                last = tuple(round(float(str(value)), 2) for value in step.operands)
            elif operator in {"Tj", "TJ", "f", "f*"}:
                yield operator, last


def test_text_and_symbol_are_printed_with_black_ink_alone() -> None:
    used = list(inks_used(made(PRINT_SHOP)))
    words = [inks for operator, inks in used if operator in {"Tj", "TJ"}]
    areas = [inks for operator, inks in used if operator in {"f", "f*"}]
    assert (words[0], areas[-1]) == ((0, 0, 0, 1), (0, 0, 0, 1))
    assert (0.93, 0.5, 0, 0.38) in areas
    assert max(map(sum, areas)) <= 3


def test_grey_pictures_have_no_colour_left() -> None:
    marks = (
        Picture(0, 0, 20, 20, "hinh/a.jpg", "Bà con", grey=True),
        Picture(30, 0, 20, 20, "hinh/a.svg", "", grey=True),
    )
    data = pdf_bytes(Sheet(60, 60, "#FFFFFF", marks, "Thử"), FILES.__getitem__)
    drawn = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().convert("RGB")
    colours = [colour for _, colour in drawn.getcolors(drawn.width * drawn.height)]
    assert len(colours) > 20
    assert all(max(colour) - min(colour) <= 2 for colour in colours)
