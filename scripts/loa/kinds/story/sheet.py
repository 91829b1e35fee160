"""The certificate of a story: what somebody is honoured for, and how anybody can check it.

In: a story, its certificate, library, world. Out: Sheet, or Unfit. Not here: whether it was agreed to (rules.py).

It must not be taken for a letter or an award of the State: no emblem, no seal, no signature, no frame, and it says
itself what it is not. Source: our decision.
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.story.record import Certificate, Story
from loa.model.library import Library
from loa.model.site import is_specimen
from loa.pages.writer import typed
from loa.sheet.marks import Fill, Mark, Sheet
from loa.sheet.paper import Item, Unfit, pile
from loa.sheet.waves import waves
from loa.world import World

WIDTH_MM, HEIGHT_MM = 297.0, 210.0
FIELD_MM = 84.0
"""The coloured field on the left, which holds the site's name and the code; the rest is white for the words."""

EDGE_MM = 14.0
GAP_MM = 16.0
WHITE = "#FFFFFF"
CHECK_PAGE = "kiem-tra/"
SPECIMEN = "DỰ THẢO: địa chỉ trang còn là địa chỉ mẫu"
NOTE = (
    "Giấy này do {issuer} làm để cảm ơn và giới thiệu, không phải giấy khen hay bằng khen của Nhà nước, không thay cho "
    "giấy tờ nào. Người được ghi nhận đã đồng ý. Giấy chỉ có giá trị khi mã ghi bên còn kiểm tra được."
)


def certificate_sheet(story: Story, certificate: Certificate, library: Library, world: World) -> Sheet:
    """The certificate, A4 lying.

    Raises: Unfit.
    """
    marks = (*_field(certificate, library, world), *_words(story, certificate, library, world))
    return Sheet(WIDTH_MM, HEIGHT_MM, WHITE, marks, f"Ghi nhận điển hình: {story.title}")


def _field(certificate: Certificate, library: Library, world: World) -> Iterator[Mark]:
    """The coloured field: whose site it is, the waves, the code and where to check it."""
    brand, room_mm = library.site.brand, FIELD_MM - 2 * EDGE_MM
    yield Fill(0, 0, FIELD_MM, HEIGHT_MM, brand.primary, tone="frame")
    yield from waves(FIELD_MM, HEIGHT_MM, "nw", first_mm=18, band_mm=13, gap_mm=13, colour=brand.sun)
    name = Item(library.site.title, "sans-800", 15, WHITE, smallest_pt=11, max_lines=4)
    yield from pile((name,), EDGE_MM, 18, room_mm, 1, world.measure).marks
    address = typed(f"{world.base_url}{CHECK_PAGE}")
    check = (
        Item("Mã kiểm tra", "sans-600", 11, WHITE),
        Item(certificate.code, "sans-800", 17, WHITE, 1, smallest_pt=13, max_lines=1),
        Item(f"Kiểm tra tại {address}", "sans-400", 10.5, WHITE, 2, max_lines=4),
    )
    yield from pile(check, EDGE_MM, 72, room_mm, 20, world.measure).marks


def _words(story: Story, certificate: Certificate, library: Library, world: World) -> Iterator[Mark]:
    """What is said, to whom, by whom, when; and what it is not."""
    brand, left_mm = library.site.brand, FIELD_MM + GAP_MM
    room_mm, day = WIDTH_MM - left_mm - EDGE_MM, f"ngày {certificate.issued:%d/%m/%Y}"
    issuer = library.resolve(certificate.issuer).title
    draft = (Item(SPECIMEN, "sans-800", 12, brand.alert),) if is_specimen(world.base_url) else ()
    said = (
        *draft,
        Item("Ghi nhận điển hình", "sans-600", 15, brand.primary, 4 if draft else 0),
        Item(story.name, "sans-800", 34, brand.ink, 6, "title", smallest_pt=20, max_lines=3),
        Item(certificate.reason, "sans-400", 16, brand.ink, 8, smallest_pt=12, max_lines=9),
        Item(f"{issuer}, {day}", "sans-600", 13, brand.ink, 12, max_lines=3),
    )
    told = pile(said, left_mm, 30, room_mm, 30, world.measure)
    note = Item(NOTE.format(issuer=issuer), "sans-400", 9.5, brand.ink, role="small")
    foot = pile((note,), left_mm, 0, room_mm, 60, world.measure)
    top_mm = HEIGHT_MM - EDGE_MM - foot.bottom_mm
    if told.bottom_mm > top_mm - 6:
        raise Unfit(certificate.reason)
    yield from told.marks
    yield from pile((note,), left_mm, top_mm, room_mm, 60, world.measure).marks
