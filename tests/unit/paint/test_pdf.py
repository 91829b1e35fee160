"""PDF for print: what the file holds.

In: loa.paint.pdf on small sheets. Out: tags, fonts, colours, sameness, plain treatment of odd text. Not here: how the
page looks (sheets/test_demo.py).
"""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from loa.paint.pdf import pdf_bytes
from loa.paint.pictures import PictureError
from loa.sheet.finish import PRINT_SHOP
from loa.sheet.marks import Mark, Picture, Sheet, Words
from loa.sheet.qr import symbol
from unit.paint.test_png import photo

TITLE = "Nộp hồ sơ trực tuyến"


def unread(file: str) -> bytes:
    raise AssertionError(file)


def made(*marks: Mark) -> bytes:
    return pdf_bytes(Sheet(100, 80, "#FFFDF8", marks, TITLE), unread)


def words(text: str, baseline_mm: float = 20, role: str = "text", block: int = 0, face: str = "sans-400") -> Words:
    return Words(10, baseline_mm, text, face, 12, "#14202B", role, block)


def said(data: bytes, tmp_path: Path) -> str:
    (tmp_path / "a.pdf").write_bytes(data)
    return subprocess.run(
        ["pdftotext", "-raw", "a.pdf", "-"], cwd=tmp_path, check=True, capture_output=True
    ).stdout.decode()


def tags(data: bytes) -> list[str]:
    """The structure elements in reading order."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return list(_tags(pdf.Root.StructTreeRoot))


def _tags(node: pikepdf.Object) -> list[str]:
    kids: pikepdf.Object | list[pikepdf.Object] = node.get("/K", [])
    found: list[str] = []
    for kid in list(kids) if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += [str(kid.S), *_tags(kid)]
    return found


def test_size_title_language_and_tags() -> None:
    data = made(words("Nộp hồ sơ", role="title"), words("Mở điện thoại", 40, block=1))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [float(at) for at in pdf.pages[0].MediaBox] == pytest.approx([0, 0, 283.465, 226.772], abs=0.01)
        assert str(pdf.Root.Lang) == "vi"
        assert pdf.Root.MarkInfo.Marked
        assert pdf.open_metadata()["dc:title"] == TITLE
        assert pdf.open_metadata()["pdfuaid:part"] == "1"
        assert "/CreationDate" not in pdf.docinfo


def test_following_sheets_are_pages_of_one_file(tmp_path: Path) -> None:
    last = Sheet(100, 80, "#FFFDF8", (words("Trang sau", block=2),), TITLE)
    first = Sheet(100, 80, "#FFFDF8", (words("Trang đầu", role="title"),), TITLE, following=(last, last))
    data = pdf_bytes(first, unread)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 3
        assert {str(page.MediaBox) for page in pdf.pages} == {str(pdf.pages[0].MediaBox)}
        assert pdf.open_metadata()["pdfuaid:part"] == "1"
    assert said(data, tmp_path).split("\f")[:3] == ["Trang đầu\n", "Trang sau\n", "Trang sau\n"]
    assert tags(data).count("/P") == 2
    assert data == pdf_bytes(first, unread)


def test_several_pages_have_no_bleed() -> None:
    sheet = Sheet(100, 80, "#FFFDF8", (words("Trang đầu"),), TITLE)
    with pytest.raises(ValueError, match="no bleed"):
        pdf_bytes(replace(sheet, following=(sheet,)), unread, PRINT_SHOP)


def test_title_paragraph_and_symbol_are_read_aloud_in_order() -> None:
    ground, squares = symbol(50, 30, 40, "https://campaign.example/q/HS01/", "Mã QR mở trang hướng dẫn")
    data = made(words("Nộp hồ sơ", role="title"), words("một", 30, block=1), words("hai", 36, block=1), ground, squares)
    assert [tag for tag in tags(data) if tag in {"/H1", "/P", "/Figure"}] == ["/H1", "/P", "/Figure"]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        alts = [str(part.Alt) for part in pdf.objects if isinstance(part, pikepdf.Dictionary) and "/Alt" in part]
    assert "Mã QR mở trang hướng dẫn" in alts


def test_a_watermark_is_not_read_aloud() -> None:
    assert [tag for tag in tags(made(words("DỰ THẢO", role="artifact"))) if tag != "/Document"] == []


def test_only_our_fonts_each_embedded_in_part() -> None:
    data = made(words("Nộp hồ sơ"), words("ខ្មែរ", 40, face="sans-800"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        names = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
        files = [part for part in pdf.objects if isinstance(part, pikepdf.Dictionary) and "/FontFile2" in part]
    assert {name.split("+")[1] for name in names} == {"BeVietnamPro-Regular", "NotoSansKhmer-Bold"}
    assert len(files) == 2
    assert len(data) < 40_000


def test_a_symbol_is_vector_and_printed_with_black_ink_alone() -> None:
    data = made(*symbol(10, 10, 40, "https://campaign.example/q/HS01/", "Mã QR"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        drawn = pikepdf.parse_content_stream(pdf.pages[0])
        assert not any(str(step.operator) == "Do" for step in drawn)
        assert "/XObject" not in pdf.pages[0].Resources
    steps = [(str(step.operator), [str(value) for value in step.operands]) for step in drawn]
    last_colour = [step for step in steps if step[0] in {"g", "rg", "k", "sc", "scn"}][-1]
    assert last_colour[1][:1] == ["0"]
    assert len(last_colour[1]) == 1


@pytest.mark.parametrize(
    "text", ['#include "/etc/hostname"', "$x$ *đậm* _nghiêng_ @ref", "\\u{41} // /* */", "<nhãn> `mã`"]
)
def test_text_is_never_markup(text: str, tmp_path: Path) -> None:
    assert said(made(words(text)), tmp_path).strip() == text


def test_copied_text_keeps_words_apart_and_marks_whole(tmp_path: Path) -> None:
    data = made(words("Nộp hồ sơ Ễ Ẫ Ậ Ổ", 20, block=1), words("trực tuyến đấy", 28, block=1))
    assert said(data, tmp_path).split() == ["Nộp", "hồ", "sơ", "Ễ", "Ẫ", "Ậ", "Ổ", "trực", "tuyến", "đấy"]


def test_same_sheet_same_bytes() -> None:
    marks = (words("Nộp hồ sơ", role="title"), *symbol(50, 30, 40, "https://campaign.example/q/HS01/", "Mã"))
    assert made(*marks) == made(*marks)


def test_photographs_lose_what_they_carry() -> None:
    sheet = Sheet(100, 80, "#FFFDF8", (Picture(0, 0, 50, 40, "hinh/a.jpg", "Bà con nộp hồ sơ"),), TITLE)
    data = pdf_bytes(sheet, lambda _file: photo(400, 200))
    assert "Mẫu".encode() not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (image,) = (
            part for part in pdf.objects if isinstance(part, pikepdf.Stream) and part.get("/Subtype") == "/Image"
        )
        assert "Mẫu".encode() not in image.read_raw_bytes()
        assert (int(image.Width), int(image.Height)) == (250, 200)


def test_a_drawing_stays_vector() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle cx="2" cy="2" r="2" fill="#16734F"/></svg>'
    )
    sheet = Sheet(100, 80, "#FFFDF8", (Picture(0, 0, 40, 40, "hinh/a.svg", "Vòng tròn"),), TITLE)
    with pikepdf.open(io.BytesIO(pdf_bytes(sheet, lambda _file: svg))) as pdf:
        assert not [
            part for part in pdf.objects if isinstance(part, pikepdf.Stream) and part.get("/Subtype") == "/Image"
        ]


def test_a_broken_picture_names_its_file() -> None:
    sheet = Sheet(100, 80, "#FFFDF8", (Picture(0, 0, 40, 40, "hinh/a.svg", "Vòng tròn"),), TITLE)
    with pytest.raises(PictureError, match=r"hinh/a\.svg"):
        pdf_bytes(sheet, lambda _file: b"<svg")
