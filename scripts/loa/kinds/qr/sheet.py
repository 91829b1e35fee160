"""The sheet of one code: the symbol with its quiet zone, and the address to type.

In: a code, library, world. Out: Sheet. Not here: the symbol's modules (sheet/qr.py), posters that carry codes.
"""

from __future__ import annotations

from loa.kinds.qr.record import Qr
from loa.model.library import Library
from loa.sheet.marks import Fill, Mark, Sheet, Squares, Words
from loa.sheet.qr import symbol
from loa.sheet.units import mm_from_pt
from loa.world import World

WIDTH_MM = 80.0
SYMBOL_MM = 72.0
EDGE_MM = (WIDTH_MM - SYMBOL_MM) / 2
ADDRESS_PT = 12.0
LINE_MM = 7.0
GROUND = "#FFFFFF"
"""Pure white under a symbol: the widest contrast a scanner can have."""


def code_sheet(qr: Qr, library: Library, world: World) -> Sheet:
    """The code alone, to be set into other people's layouts; a draft says so in words under the address."""
    address = qr.typed_address(library, world.base_url)
    draft = qr.draft_reason(library, world.base_url)
    brand = library.site.brand
    ground, squares = _symbol(qr, library, world)
    baseline_mm = EDGE_MM + SYMBOL_MM + LINE_MM - 1
    marks: list[Mark] = [ground, squares, _centred(address, baseline_mm, "sans-600", brand.ink, world)]
    height_mm = baseline_mm + LINE_MM / 2
    if draft:
        marks.append(_centred(f"DỰ THẢO: {draft}", baseline_mm + LINE_MM, "sans-800", brand.alert, world))
        height_mm += LINE_MM
    return Sheet(WIDTH_MM, height_mm, GROUND, tuple(marks), f"Mã QR {qr.code}: {qr.title}")


def _symbol(qr: Qr, library: Library, world: World) -> tuple[Fill, Squares]:
    alt = f"Mã QR {qr.code}, dẫn tới {qr.typed_address(library, world.base_url)}"
    return symbol(EDGE_MM, EDGE_MM, SYMBOL_MM, qr.payload(library, world.base_url), alt, ground=GROUND)


def _centred(text: str, baseline_mm: float, face: str, colour: str, world: World) -> Words:
    """A line in the middle of the sheet, made smaller when it is wider than the symbol."""
    width_em = world.measure(text, face).width
    size_pt = min(ADDRESS_PT, SYMBOL_MM / (width_em * mm_from_pt(1.0)))
    x_mm = (WIDTH_MM - width_em * mm_from_pt(size_pt)) / 2
    return Words(x_mm, baseline_mm, text, face, size_pt, colour)
