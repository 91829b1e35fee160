"""Badge: a card of the size of a bank card that says for which team somebody sits at the desk, and how to check it.

In: what stands on it, brand, a Measure. Out: Sheets, one badge or eight on A4 to cut. Not here: names and photographs,
which no badge here has; the larger card (card.py); files (prints.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from loa.model.site import Brand
from loa.sheet.finish import moved
from loa.sheet.marks import Fill, Line, Mark, Sheet, Words
from loa.sheet.paper import HAIR_MM, INK, RULE, Item, Unfit, pile
from loa.sheet.qr import symbol
from loa.sheet.waves import waves
from loa.world import Measure

WIDTH_MM, HEIGHT_MM = 85.6, 54.0
"""Source: ISO/IEC 7810, ID-1."""

EDGE_MM = 4.0
BAND_MM = 13.0
SYMBOL_MM = 23.0
WHITE = "#FFFFFF"
HELPER = "Hướng dẫn dịch vụ công"
A4_MM = (210.0, 297.0)
COLUMNS, ROWS = 2, 4


class Badge(NamedTuple):
    """What a badge says; "" is left to be written by hand.

    Shape: `payload` is what its QR symbol holds, "" for none; `check` the address to type; `draft` why it may not be
    handed out yet, None when it may.
    """

    team: str
    code: str
    check: str
    payload: str
    draft: str | None
    brand: Brand

    @property
    def title(self) -> str:
        """The file's title for readers."""
        return f"Thẻ của {self.team}" if self.team else "Thẻ đội hình để ghi tay"


def badge_sheet(badge: Badge, measure: Measure) -> Sheet:
    """One badge.

    Raises: Unfit.
    """
    return Sheet(WIDTH_MM, HEIGHT_MM, WHITE, tuple(badge_marks(badge, 1, measure)), badge.title)


def badge_marks(badge: Badge, block: int, measure: Measure) -> Iterator[Mark]:
    """The marks of a badge whose upper left corner is at (0, 0).

    Raises: Unfit.
    """
    brand = badge.brand
    yield Fill(0, 0, WIDTH_MM, BAND_MM, brand.alert if badge.draft else brand.primary)
    if not badge.draft:
        yield from waves(WIDTH_MM, BAND_MM, "nw", first_mm=0.0, band_mm=2.4, gap_mm=1.6, colour=brand.sun)
    head = f"DỰ THẢO: {badge.draft}" if badge.draft else HELPER
    size_pt = 9.0 if badge.draft else 13.0
    item = Item(head, "sans-800", size_pt, WHITE, smallest_pt=7, max_lines=2, role="title")
    top = pile((item,), EDGE_MM, 0, WIDTH_MM - 2 * EDGE_MM - 10, block, measure)
    yield from _lowered(top.marks, (BAND_MM - top.bottom_mm) / 2)
    room_mm = WIDTH_MM - 2 * EDGE_MM - (SYMBOL_MM if badge.payload else 0.0)
    yield from _words(badge, room_mm, block + 1, measure)
    if badge.payload:
        alt = f"Mã QR để kiểm tra thẻ, dẫn tới {badge.check}"
        yield from symbol(WIDTH_MM - SYMBOL_MM - 1.5, BAND_MM + 1.5, SYMBOL_MM, badge.payload, alt, level="M")


def _words(badge: Badge, room_mm: float, block: int, measure: Measure) -> Iterator[Mark]:
    """Team, code and how to check it, or the lines to write them on."""
    foot = pile(
        (
            Item(f"Kiểm tra thẻ tại {badge.check}", "sans-600", 8.5, INK, smallest_pt=7, max_lines=2),
            Item("Không giữ máy, không hỏi mật khẩu, mã OTP, không nhận tiền.", "sans-400", 7.0, INK, role="small"),
        ),
        EDGE_MM,
        0,
        WIDTH_MM - 2 * EDGE_MM,
        block + 4,
        measure,
    )
    foot_mm = HEIGHT_MM - 2.5 - foot.bottom_mm
    said = (
        Item(badge.team or "Đội hình, tổ:", "sans-600", 12 if badge.team else 10, smallest_pt=7.5),
        Item(f"Mã thẻ: {badge.code}".rstrip(), "sans-800", 15 if badge.code else 11, INK, 1.5 if badge.team else 5.0),
    )
    told = pile(said, EDGE_MM, BAND_MM + 3.0, room_mm, block, measure)
    if told.bottom_mm > foot_mm:
        raise Unfit(badge.team)
    yield from told.marks
    yield from _rules(badge, told.marks, room_mm, measure)
    yield from _lowered(foot.marks, foot_mm)


def _rules(badge: Badge, marks: tuple[Mark, ...], room_mm: float, measure: Measure) -> Iterator[Mark]:
    """Lines to write on behind the labels of what is not known."""
    lines = [mark for mark in marks if isinstance(mark, Words)]
    for known, line in ((badge.team, lines[0]), (badge.code, lines[-1])):
        if not known:
            left_mm = line.x_mm + measure(line.text, line.face).width * line.size_pt * 25.4 / 72 + 2
            y_mm = line.baseline_mm + 0.8
            yield Line(left_mm, y_mm, EDGE_MM + room_mm, y_mm, HAIR_MM, RULE)


def _lowered(marks: tuple[Mark, ...], by_mm: float) -> Iterator[Mark]:
    return (moved(mark, 0, by_mm) for mark in marks)


def badges_to_cut(badge: Badge, measure: Measure) -> Sheet:
    """Eight of them on A4 with lines to cut along.

    Raises: Unfit.
    """
    left_mm = (A4_MM[0] - COLUMNS * WIDTH_MM) / 2
    top_mm = (A4_MM[1] - ROWS * HEIGHT_MM) / 2
    marks: list[Mark] = []
    for number in range(COLUMNS * ROWS):
        x_mm, y_mm = left_mm + number % COLUMNS * WIDTH_MM, top_mm + number // COLUMNS * HEIGHT_MM
        marks += (moved(mark, x_mm, y_mm) for mark in badge_marks(badge, 1 + 10 * number, measure))
    for column in range(COLUMNS + 1):
        x_mm = left_mm + column * WIDTH_MM
        marks.append(Line(x_mm, top_mm - 5, x_mm, top_mm + ROWS * HEIGHT_MM + 5, HAIR_MM, RULE))
    for row in range(ROWS + 1):
        y_mm = top_mm + row * HEIGHT_MM
        marks.append(Line(left_mm - 5, y_mm, left_mm + COLUMNS * WIDTH_MM + 5, y_mm, HAIR_MM, RULE))
    return Sheet(*A4_MM, WHITE, tuple(marks), f"{badge.title}, tám thẻ để cắt")
