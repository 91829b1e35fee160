"""Codes on the sheets of figures, events, desks and pictures, read back by a decoder that is not ours.

In: one poster a layout. Out: every format that carries a code, painted and decoded. Not here: big codes, messages and
steps (test_posters.py), what else stands on the sheets (tests/unit/kinds/poster).
"""

from __future__ import annotations

import math
from pathlib import Path

import pytest

import kit
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout
from loa.kinds.poster.sheet import poster_sheet
from loa.paint.png import png_bytes
from loa.paint.readback import decoded, unreadable
from loa.sheet.marks import Sheet, Squares
from loa.sheet.mono import mono
from unit.kinds.poster.parted import PARTS, poster_of

ROOT = Path(__file__).resolve().parents[2]
PAYLOAD = "https://loa.gov.vn/q/K7M2/"
PX_PER_MODULE = 4

CASES = [(layout, form) for layout in PARTS for form in offered(layout) if form.composition != "card"]


def read(_file: str) -> bytes:
    """A drawing for whatever picture is named."""
    return (ROOT / "content/hinh/ban-mot-cua.svg").read_bytes()


@pytest.mark.parametrize(("layout", "form"), CASES, ids=[f"{layout}-{form.name}" for layout, form in CASES])
@pytest.mark.parametrize("status", ["approved", "draft"])
def test_every_code_reads_back(layout: Layout, form: Format, status: str) -> None:
    poster, library = poster_of(layout, {"status": status})
    sheet = poster_sheet(poster, form, library, kit.world())
    assert isinstance(sheet, Sheet)
    (code,) = [mark for mark in sheet.marks if isinstance(mark, Squares)]
    dpi = math.ceil(PX_PER_MODULE * 25.4 / code.module_mm)
    for seen in (sheet, mono(sheet)) if form.paper else (sheet,):
        data = png_bytes(seen, dpi, read)
        assert decoded(data) == (PAYLOAD,)
        assert unreadable(seen, data, dpi) == ()
