"""The logos of the site and of the campaign stand at the foot of papers, whole, in this order, and read nobody's room.

In: a site and a campaign with logos. Out: sheets, their pictures, their codes. Not here: logos inside codes
(unit/sheet/test_code.py).
"""

from __future__ import annotations

import pytest

import kit
from loa.kinds.picture.record import Picture as PictureRecord
from loa.kinds.poster.formats import FORMATS, Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout, Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.paint.painter import file_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.marks import Picture, Sheet, Words
from loa.sheet.mono import mono
from unit.kinds.poster.posters import AROUND, RECORDS, written

PICTURE = "title: Logo\nfile: {0}.svg\nalt: Dấu hiệu {0}\norigin: Tự vẽ.\nlicence: own-work\npeople: none\n"
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} 20"><rect width="{0}" height="20"/></svg>'
WIDE, ROUND = (_SVG.format(width).encode() for width in (90, 20))
FILES = {"content/hinh/cua-trang.svg": WIDE, "content/hinh/cua-chien-dich.svg": ROUND}


def sheet_of(form: Format, layout: Layout) -> Sheet:
    texts = {
        **AROUND,
        "site.yml": kit.SITE + "    brand:\n      logos: [cua-trang]\n",
        "chien-dich/chien-dich.yml": AROUND["chien-dich/chien-dich.yml"] + "logos: [cua-chien-dich, cua-trang]\n",
        "hinh/cua-trang.yml": PICTURE.format("cua-trang"),
        "hinh/cua-chien-dich.yml": PICTURE.format("cua-chien-dich"),
        "ap-phich/thu.yml": written({"layout": str(layout)}),
    }
    library = kit.library(texts, (*RECORDS, PictureRecord))
    poster = library.get("poster", "thu")
    assert isinstance(poster, Poster)
    sheet = poster_sheet(poster, form, library, kit.world(files=FILES))
    assert isinstance(sheet, Sheet), sheet
    return sheet


@pytest.mark.parametrize("layout", [Layout.BIG_QR, Layout.MESSAGE, Layout.STEPS])
def test_papers_and_squares_carry_them_in_order(layout: Layout) -> None:
    for form in offered(layout):
        sheet = sheet_of(form, layout)
        logos = [mark for mark in sheet.marks if isinstance(mark, Picture)]
        if form.composition not in {"tall", "wide", "side"}:
            assert logos == []
            continue
        assert [logo.file for logo in logos] == list(FILES)
        assert [logo.alt for logo in logos] == ["Dấu hiệu cua-trang", "Dấu hiệu cua-chien-dich"]
        assert [logo.width_mm / logo.height_mm for logo in logos] == pytest.approx([4.5, 1.0])
        lowest = max(mark.baseline_mm for mark in sheet.marks if isinstance(mark, Words))
        assert all(lowest < logo.y_mm for logo in logos)
        assert all(logo.y_mm + logo.height_mm < form.height_mm - form.safe_mm for logo in logos)


def test_the_code_above_them_reads_back_in_colour_and_in_black() -> None:
    read = kit.world(files=FILES).read
    a4 = FORMATS[0]
    for sheet in (sheet_of(a4, Layout.BIG_QR), mono(sheet_of(a4, Layout.BIG_QR))):
        for name in ("png", "pdf"):
            assert unread_symbols(sheet, file_bytes(sheet, name, 150, read), name, 150) == ()
