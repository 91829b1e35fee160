"""The sheet of one code: the symbol with its quiet zone, and the address to type.

In: a code, its name, library, world. Out: Sheet. Not here: the symbol's modules (sheet/qr.py), posters that carry
codes.
"""

from __future__ import annotations

from loa.model.library import Library
from loa.model.look import look_of
from loa.model.roles import Scannable
from loa.sheet.code import Code, code_to_set
from loa.sheet.marks import Mark, Sheet, Words
from loa.sheet.qr import Logo
from loa.sheet.units import mm_from_pt
from loa.world import World

WIDTH_MM = 80.0
SYMBOL_MM = 72.0
EDGE_MM = (WIDTH_MM - SYMBOL_MM) / 2
ADDRESS_PT = 12.0
LINE_MM = 7.0
GROUND = "#FFFFFF"
"""Pure white under a symbol: the widest contrast a scanner can have."""


def code_sheet(code: Scannable, title: str, library: Library, world: World) -> Sheet | None:
    """The code alone, to be set into other people's layouts; a draft says so in words under the address.

    None when the code was received as a picture that does not show it: rules.py tells it.
    """
    symbol = code_set(code, library, world)
    if symbol is None:
        return None
    address = code.typed_address(library, world.base_url)
    draft = code.draft_reason(library, world.base_url)
    brand = library.site.brand
    baseline_mm = EDGE_MM + SYMBOL_MM + LINE_MM - 1
    marks: list[Mark] = [*symbol.marks(EDGE_MM, EDGE_MM, SYMBOL_MM, GROUND)]
    marks.append(_centred(address, baseline_mm, "sans-600", brand.ink, world))
    height_mm = baseline_mm + LINE_MM / 2
    if draft:
        marks.append(_centred(f"DỰ THẢO: {draft}", baseline_mm + LINE_MM, "sans-800", brand.alert, world))
        height_mm += LINE_MM
    return Sheet(WIDTH_MM, height_mm, GROUND, tuple(marks), f"Mã QR {code.code}: {title}")


def code_set(code: Scannable, library: Library, world: World) -> Code | None:
    """The symbol, drawn or received; None when the picture received does not show it."""
    alt = f"Mã QR {code.code}, dẫn tới {code.typed_address(library, world.base_url)}"
    look = look_of(code, library)
    logo = Logo(look.logo, share=look.logo_share) if look and look.logo else None
    payload = code.payload(library, world.base_url)
    return code_to_set(payload, alt, world.pictures, look.master if look else None, logo)


def _centred(text: str, baseline_mm: float, face: str, colour: str, world: World) -> Words:
    """A line in the middle of the sheet, made smaller when it is wider than the symbol."""
    width_em = world.measure(text, face).width
    size_pt = min(ADDRESS_PT, SYMBOL_MM / (width_em * mm_from_pt(1.0)))
    x_mm = (WIDTH_MM - width_em * mm_from_pt(size_pt)) / 2
    return Words(x_mm, baseline_mm, text, face, size_pt, colour)
