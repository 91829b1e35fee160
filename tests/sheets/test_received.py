"""A symbol that came as a picture stands on every finished sheet as it came, and reads back; so does one with a logo.

In: posters and codes whose records name a picture. Out: painted files, read by a decoder that is not ours. Not here:
what is refused (tests/problems/kinds/qr), geometry (unit/sheet/test_code.py).
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping

import pikepdf
import pytest
from PIL import Image

import kit
from loa.kind import Copy, Page, Print
from loa.kinds.channel.record import Channel
from loa.kinds.picture.record import Picture as PictureRecord
from loa.kinds.poster.formats import FORMATS, Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.page import format_prints
from loa.kinds.poster.record import Layout, Poster
from loa.kinds.qr.page import qr_outputs
from loa.kinds.qr.record import Qr
from loa.model.library import Library
from loa.paint.painter import file_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.finish import PRINT_SHOP
from loa.sheet.marks import Picture, Squares
from loa.sheet.symbols import symbols
from received import received
from unit.kinds.poster.posters import AROUND, QR, RECORDS, written

PAYLOAD = "https://zalo.me/1234567890123456789"
MASTER, LOGO = "content/hinh/goc.png", "content/hinh/logo.svg"
GIVEN = {
    "plain": received(PAYLOAD),
    "no border": received(PAYLOAD, quiet=0, dark="#00366B", light="#F4F8FF"),
    "wide border": received(PAYLOAD, module_px=5, quiet=7),
}
CODES = {
    "master": (
        f"encoding: direct\nchannel: kenh\nmaster:\n  file: goc.png\n  payload: {PAYLOAD}\n"
        f"  sha256: {hashlib.sha256(GIVEN['plain']).hexdigest()}\n"
    ),
    "logo": "guide: huong-dan\nlogo:\n  picture: logo\n  percent: 18\n",
}
PICTURE = "title: Hình\nfile: {file}\nalt: Hình để thử.\norigin: Tự vẽ.\nlicence: own-work\npeople: none\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="#B3261E"/></svg>'


def site(code: str, changes: Mapping[str, str | None] | None = None) -> tuple[Poster, Qr, Library]:
    """A poster that carries that code, the code, their library."""
    texts = {
        **AROUND,
        "qr/dang-dung.yml": QR.format(code="K7M2") + CODES[code],
        "kenh/kenh.yml": (
            f"title: Kênh\nplatform: zalo-oa\nowner: tinh-doan\nsummary: Tin.\naddress: {PAYLOAD}\n"
            "state: verified\nverified_on: 2026-11-01\n"
        ),
        "hinh/goc.yml": PICTURE.format(file="goc.png"),
        "hinh/logo.yml": PICTURE.format(file="logo.svg"),
        "ap-phich/thu.yml": written(changes or {}),
    }
    library = kit.library(texts, (*RECORDS, Channel, PictureRecord))
    poster, qr = library.get("poster", "thu"), library.get("qr", "dang-dung")
    assert isinstance(poster, Poster)
    assert isinstance(qr, Qr)
    return poster, qr, library


def files(look: str = "plain") -> dict[str, bytes]:
    return {MASTER: GIVEN[look], LOGO: SVG}


def prints_of(layout: Layout, form: Format, code: str, look: str) -> tuple[Print, ...]:
    poster, _, library = site(code, {"layout": str(layout)})
    return tuple(format_prints(poster, form, form.files, library, kit.world(files=files(look))))


def painted(each: Print, look: str) -> bytes:
    return file_bytes(each.sheet, each.format, each.dpi, kit.world(files=files(look)).read, each.finish)


@pytest.mark.parametrize("look", GIVEN)
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_received_symbol_reads_back_from_every_file(form: Format, look: str) -> None:
    prints = prints_of(Layout.BIG_QR, form, "master", look)
    assert len(prints) == len(form.files)
    for each in prints:
        assert not [mark for mark in each.sheet.marks if isinstance(mark, Squares)], "drawn anew"
        there = list(symbols(each.sheet))
        assert [symbol.payload for symbol in there] == ([] if form.composition == "card" else [PAYLOAD])
        assert all(isinstance(symbol.mark, Picture) and symbol.mark.file == MASTER for symbol in there)
        assert all(symbol.side_mm >= 100 * form.scan_m - 0.01 for symbol in there)
        assert unread_symbols(each.sheet, painted(each, look), each.format, each.dpi) == ()


@pytest.mark.parametrize("layout", [Layout.MESSAGE, Layout.STEPS])
def test_every_layout_takes_it(layout: Layout) -> None:
    for form in offered(layout):
        (each, *_) = prints_of(layout, form, "master", "plain")
        expected = 0 if form.composition == "card" else 1
        assert len(list(symbols(each.sheet))) == expected


def test_a_print_shop_gets_it_too() -> None:
    form = FORMATS[0]
    (pdf, *_) = prints_of(Layout.BIG_QR, form, "master", "plain")
    data = file_bytes(pdf.sheet, "pdf", 0, kit.world(files=files()).read, PRINT_SHOP)
    assert unread_symbols(pdf.sheet, data, "pdf", 0) == ()


def pictures_in(data: bytes) -> Iterator[Image.Image]:
    """The pictures of a PDF's page."""
    with pikepdf.open(io.BytesIO(data)) as document:
        for image in document.pages[0].get_images().values():
            assert isinstance(image, pikepdf.Stream)
            yield pikepdf.PdfImage(image).as_pil_image().convert("RGB")


def test_the_pdf_holds_it_pixel_by_pixel() -> None:
    (pdf, *_) = prints_of(Layout.BIG_QR, FORMATS[0], "master", "no border")
    (shown,) = pictures_in(painted(pdf, "no border"))
    with Image.open(io.BytesIO(GIVEN["no border"])) as given:
        assert shown.tobytes() == given.convert("RGB").tobytes()


def test_the_gate_finds_another_picture_in_its_place() -> None:
    (pdf, _, png) = prints_of(Layout.BIG_QR, FORMATS[0], "master", "plain")
    other = kit.world(files={MASTER: received("https://zalo.me/9999999999999999999")})
    for each in (pdf, png):
        data = file_bytes(each.sheet, each.format, each.dpi, other.read)
        assert [symbol.payload for symbol in unread_symbols(each.sheet, data, each.format, each.dpi)] == [PAYLOAD]


@pytest.mark.parametrize("code", CODES)
def test_the_files_of_the_code_itself_read_back(code: str) -> None:
    _, qr, library = site(code)
    made = tuple(qr_outputs(qr, library, kit.world(files=files())))
    prints = [each for each in made if isinstance(each, Print)]
    assert {each.format for each in prints} == {"svg", "png", "pdf"}
    for each in prints:
        assert len(list(symbols(each.sheet))) == 1
        assert unread_symbols(each.sheet, painted(each, "plain"), each.format, each.dpi) == ()
    copies = [each.file for each in made if isinstance(each, Copy)]
    assert copies == ([MASTER] if code == "master" else [])


def test_the_page_of_the_code_shows_it_with_its_border_and_offers_the_original() -> None:
    _, qr, library = site("master")
    (page,) = [each for each in qr_outputs(qr, library, kit.world(files=files())) if isinstance(each, Page)]
    assert "(dang-dung/ma.png)" in page.text
    assert "[tải hình gốc](dang-dung/ma-goc.png)" in page.text
    assert hashlib.sha256(GIVEN["plain"]).hexdigest() in page.text


def test_nothing_stands_for_a_picture_that_cannot_be_read() -> None:
    poster, qr, library = site("master")
    blank = kit.world(files={**files(), MASTER: received(PAYLOAD, dark="#EEEEEE")})
    assert not [each for each in qr_outputs(qr, library, blank) if isinstance(each, Print | Copy)]
    assert not tuple(format_prints(poster, FORMATS[0], FORMATS[0].files, library, blank))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_code_with_a_logo_reads_back_from_every_file(form: Format) -> None:
    prints = prints_of(Layout.BIG_QR, form, "logo", "plain")
    assert len(prints) == len(form.files)
    for each in prints:
        logos = [mark for mark in each.sheet.marks if isinstance(mark, Picture)]
        assert [mark.file for mark in logos] == ([] if form.composition == "card" else [LOGO])
        assert unread_symbols(each.sheet, painted(each, "plain"), each.format, each.dpi) == ()
