"""The agenda of an event on one sheet of A4, to hand out and to pin up.

In: an event, library, world. Out: Sheet, or Unfit when it does not fit on one. Not here: the invitation, which is a
poster; the page (page.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.event.record import AgendaItem, Event
from loa.model.library import Library
from loa.pages.writer import typed
from loa.sheet.marks import Fill, Mark, Sheet
from loa.sheet.paper import Item, Pile, Ruled, Unfit, pile, ruled
from loa.world import World

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
EDGE_MM = 18.0
RULE_MM = 2.2
"""The coloured rule across the top; everything else is ink on white, so that any office printer does it justice."""

FOOT_MM = 16.0
SIZES_PT = (13.0, 12.0, 11.0, 10.0, 9.5)
"""Of the agenda's words: read at a table, and from a wall while there is room for it."""

WHITE = "#FFFFFF"


def agenda_sheet(event: Event, library: Library, world: World) -> Sheet:
    """The sheet, its table as large as there is room for.

    Raises: Unfit, when the agenda is longer than a sheet.
    """
    title = f"Chương trình: {event.title}"
    for size_pt in SIZES_PT:
        try:
            marks = tuple(_marks(event, size_pt, library, world))
        except Unfit:
            continue
        return Sheet(WIDTH_MM, HEIGHT_MM, WHITE, marks, title)
    raise Unfit(event.title)


def _marks(event: Event, size_pt: float, library: Library, world: World) -> Iterator[Mark]:
    brand, width_mm, measure = library.site.brand, WIDTH_MM - 2 * EDGE_MM, world.measure
    yield Fill(0, 0, WIDTH_MM, RULE_MM, brand.primary, tone="keep")
    head = pile(tuple(_head(event, library)), EDGE_MM, 14, width_mm, 1, measure)
    yield from head.marks
    table = ruled(_table(event, size_pt), EDGE_MM, head.bottom_mm + 7, width_mm, head.block, measure)
    yield from table.marks
    foot = _foot(event, library, world, table)
    below_mm = HEIGHT_MM - FOOT_MM
    if table.bottom_mm > below_mm - 4 or foot.bottom_mm > HEIGHT_MM - 6:
        raise Unfit(event.title)
    yield from foot.marks


def _head(event: Event, library: Library) -> Iterator[Item]:
    """What it is, when, where, for whom."""
    brand = library.site.brand
    host = library.resolve(event.host).title
    yield Item(f"{event.sort.label} · {host}", "sans-600", 10.5, brand.ink)
    yield Item(event.title, "sans-800", 23, brand.ink, 3, "title", smallest_pt=15, max_lines=4)
    told = (
        ("Ngày", event.days_wording),
        ("Giờ", event.hours_wording),
        ("Ở đâu", event.place),
        ("Mời", event.invited),
        ("Tham dự", event.join),
    )
    gap_mm = 5.0
    for label, text in told:
        if text:
            yield Item(f"{label}: {text}", "sans-400", 12, brand.ink, gap_mm)
            gap_mm = 1.2


def _table(event: Event, size_pt: float) -> Ruled:
    columns = (("Giờ", 20.0), ("Nội dung", 96.0), ("Phụ trách", 48.0))
    return Ruled(columns, tuple(_row(item) for item in event.agenda), 0.8 * size_pt, size_pt)


def _row(item: AgendaItem) -> tuple[str, ...]:
    return (f"{item.at:%H:%M}" if item.at else "–", item.what, item.by or "")


def _foot(event: Event, library: Library, world: World, table: Pile) -> Pile:
    """Who answers for it, as of when, and where it can be read again."""
    address = typed(f"{world.base_url}{event.page.removesuffix('.md')}/")
    owner = library.resolve(event.owner).title
    said = f"Chịu trách nhiệm nội dung: {owner}. Bản ghi ngày {event.date:%d/%m/%Y}. Xem lại tại {address}"
    item = Item(said, "sans-400", 8.5, library.site.brand.ink, role="small")
    return pile((item,), EDGE_MM, HEIGHT_MM - FOOT_MM, WIDTH_MM - 2 * EDGE_MM, table.block, world.measure)
