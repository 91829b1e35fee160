"""Card: the volunteer's card: what somebody at the desk helps with, the official channel, what nobody there ever asks.

In: what stands on it, a Measure. Out: a Sheet of A6. Not here: the badge (badge.py), files (prints.py).

Source of its two parts: letter 2321-CV/TĐTN-TCKT, which has the teams guide people through online services and at the
same time tell them of the official channel. A card without either is not drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from loa.kinds.team.badge import SYMBOL_MM, Badge
from loa.sheet.marks import Fill, Mark, Sheet
from loa.sheet.paper import INK, Item, Unfit, pile
from loa.sheet.qr import symbol
from loa.sheet.waves import waves
from loa.world import Measure

WIDTH_MM, HEIGHT_MM = 105.0, 148.0
EDGE_MM = 7.0
WHITE = "#FFFFFF"
MOST_TASKS = 5
SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)
"""How much larger than its smallest the text may stand where there is room."""

NEVER = (
    "giữ điện thoại, căn cước của bà con",
    "hỏi mật khẩu, mã OTP",
    "nhận tiền công",
)
"""What somebody who helps never does; the guides say the same."""


class Card(NamedTuple):
    """What a card says: the badge's words, what is helped with, the exact names of channels with where they live."""

    badge: Badge
    tasks: tuple[str, ...]
    channels: tuple[tuple[str, str], ...]


def card_sheet(card: Card, measure: Measure) -> Sheet:
    """The card, upright on A6.

    Raises: Unfit; ValueError when it has nothing to guide through or no channel, for then it is no card.
    """
    if not card.tasks or not card.channels:
        raise ValueError("a volunteer's card carries what is helped with and a channel")
    room_mm = WIDTH_MM - 2 * EDGE_MM
    head = pile(_head(card), EDGE_MM, 5.0, room_mm - 16, 1, measure)
    band_mm = head.bottom_mm + 4.0
    bodies = (pile(_body(card, scale), EDGE_MM, band_mm + 3.0, room_mm, head.block, measure) for scale in SCALES)
    foot_mm = _foot(card, head.block, room_mm, measure)[0]
    body = next((body for body in bodies if body.bottom_mm <= foot_mm), None)
    if body is None:
        raise Unfit(card.badge.team)
    foot = _foot(card, body.block, room_mm, measure)
    marks: tuple[Mark, ...] = (*_band(card, band_mm), *head.marks, *body.marks, *foot[1])
    return Sheet(WIDTH_MM, HEIGHT_MM, WHITE, marks, f"Thẻ tình nguyện viên: {card.badge.team}")


def _band(card: Card, band_mm: float) -> Iterator[Mark]:
    brand = card.badge.brand
    yield Fill(0, 0, WIDTH_MM, band_mm, brand.alert if card.badge.draft else brand.primary)
    if not card.badge.draft:
        yield from waves(WIDTH_MM, band_mm, "nw", first_mm=0.0, band_mm=4.0, gap_mm=2.6, colour=brand.sun)


def _head(card: Card) -> tuple[Item, ...]:
    badge = card.badge
    warned = (Item(f"DỰ THẢO: {badge.draft}", "sans-800", 10, WHITE, smallest_pt=8),) if badge.draft else ()
    return (
        *warned,
        Item("Bà con cần giúp, xin hỏi tôi", "sans-800", 16, WHITE, 1.0 if warned else 0.0, "title", smallest_pt=13),
        Item(badge.team, "sans-600", 10.5, WHITE, 1.0, smallest_pt=8.5),
    )


def _body(card: Card, scale: float) -> tuple[Item, ...]:
    """The three lists, at the scale that the room allows."""
    channels = tuple(f"{name} ({where})" for name, where in card.channels)
    lists = (
        ("Tôi chỉ bà con làm", card.tasks[:MOST_TASKS], "•", "sans-400"),
        ("Kênh chính thức nên biết", channels, "•", "sans-600"),
        ("Tôi không bao giờ", NEVER, "×", "sans-400"),
    )
    return tuple(item for number, each in enumerate(lists) for item in _list(number, *each, scale))


def _list(number: int, title: str, lines: Iterable[str], sign: str, face: str, scale: float) -> Iterator[Item]:
    yield Item(title, "sans-800", 10.5 * scale, gap_mm=3.0 * scale if number else 0.0)
    for line in lines:
        yield Item(line, face, 9.0 * scale, gap_mm=0.8 * scale, sign=sign, smallest_pt=8.0)


def _foot(card: Card, block: int, room_mm: float, measure: Measure) -> tuple[float, tuple[Mark, ...]]:
    """(its top, its marks): the code, the address to check it at, the symbol where there is one."""
    badge = card.badge
    side_mm = SYMBOL_MM + 3 if badge.payload else 0.0
    items = (
        Item(f"Mã thẻ: {badge.code}", "sans-800", 13),
        Item(f"Thật hay giả? Xem tại {badge.check}", "sans-600", 9.5, INK, 1.0, smallest_pt=8),
    )
    told = pile(items, EDGE_MM, 0, room_mm - side_mm, block, measure)
    top_mm = HEIGHT_MM - EDGE_MM - max(told.bottom_mm, side_mm)
    lowered = pile(items, EDGE_MM, HEIGHT_MM - EDGE_MM - told.bottom_mm, room_mm - side_mm, block, measure)
    marks: list[Mark] = [*lowered.marks]
    if badge.payload:
        alt = f"Mã QR để kiểm tra thẻ, dẫn tới {badge.check}"
        x_mm, y_mm = WIDTH_MM - 4.0 - side_mm, HEIGHT_MM - 4.0 - side_mm
        marks += symbol(x_mm, y_mm, side_mm, badge.payload, alt, level="M")
        top_mm = min(top_mm, y_mm)
    return top_mm, tuple(marks)
