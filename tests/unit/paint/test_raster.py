"""Finished vector files as pixels: the right part, at the right scale, from the trim on.

In: loa.paint.raster on small files. Out: where ink lies. Not here: what is read on it (test_symbols.py).
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from loa.paint.pdf import pdf_bytes
from loa.paint.raster import pdf_page, pdf_part, plain_colours, svg_page
from loa.paint.svg import svg_bytes
from loa.sheet.finish import PLAIN, PRINT_SHOP, Finish
from loa.sheet.marks import Fill, Sheet
from loa.sheet.places import Box
from sheets.demo import demo_sheet

SHEET = Sheet(60, 40, "#FFFFFF", (Fill(20, 10, 10, 5, "#000000"),), "Thử")
DPI = 254
"""Ten pixels a millimetre."""

FINISHES = pytest.mark.parametrize("finish", [PLAIN, Finish(3), PRINT_SHOP])


def unread(file: str) -> bytes:
    raise AssertionError(file)


def ink(image: Image.Image) -> tuple[int, ...]:
    box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box


def near(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) <= 1 for one, other in zip(found, wanted, strict=True))


@FINISHES
def test_the_page_begins_at_the_trim(finish: Finish) -> None:
    image = pdf_page(pdf_bytes(SHEET, unread, finish), DPI)
    assert near(image.size, (600, 400))
    assert near(ink(image), (200, 100, 300, 150))


@FINISHES
def test_a_part_is_cut_in_the_sheet_s_own_millimetres(finish: Finish) -> None:
    image = pdf_part(pdf_bytes(SHEET, unread, finish), Box(15, 5, 35, 20), DPI)
    assert near(image.size, (200, 150))
    assert near(ink(image), (50, 50, 150, 100))


def test_what_lies_off_the_page_is_blank() -> None:
    assert pdf_part(pdf_bytes(SHEET, unread), Box(70, 5, 90, 20), DPI).getextrema() == (255, 255)


def test_an_svg_is_drawn_at_its_own_size() -> None:
    image = svg_page(svg_bytes(SHEET, unread), DPI)
    assert near(image.size, (600, 400))
    assert near(ink(image), (200, 100, 300, 150))


def test_a_broken_svg_is_told() -> None:
    with pytest.raises(ValueError, match="no SVG"):
        svg_page(b"<svg", DPI)


def test_several_threads_may_draw() -> None:
    data = pdf_bytes(demo_sheet(), unread)
    with ThreadPoolExecutor(4) as pool:
        drawn = {image.tobytes() for image in pool.map(lambda _: pdf_page(data, 50), range(24))}
    assert drawn == {pdf_page(data, 50).tobytes()}


def test_plain_colours_change_no_pixel_and_no_place() -> None:
    data = pdf_bytes(demo_sheet(), unread)
    plain = plain_colours(data)
    assert data.count(b"/ICCBased") == 2
    assert (len(plain), plain.count(b"/ICCBased")) == (len(data), 0)
    shown = []
    for each in (data, plain):
        document = PdfDocument(each)
        shown.append(document[0].render(scale=0.5).to_pil().tobytes())
        document.close()
    assert shown[0] == shown[1]


def test_other_files_are_left_alone() -> None:
    data = b"%PDF-1.7\n7 0 obj\n[/ICCBased 9 0 R]\nendobj\n9 0 obj\n<</Length 3/N 4>>\nendobj\n"
    assert plain_colours(data) == data
