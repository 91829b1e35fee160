"""A demonstration poster: every kind of mark on one A4 sheet.

In: our faces. Out: a Sheet made with the same parts that posters are made with. Not here: the poster layout of the
product (kinds/poster/sheet.py).
"""

from __future__ import annotations

from typing import Any

from loa.paint.fonts import measure
from loa.sheet.marks import Fill, Line, Mark, Shape, Sheet, Words
from loa.sheet.qr import symbol
from loa.sheet.text import Block, fitted, words
from loa.sheet.waves import waves

INK, PAPER, PRIMARY, LEAF, LINE = "#14202B", "#FFFDF8", "#0B4F9E", "#16734F", "#D8D3C8"
HEADLINE = "Nộp hồ sơ trực tuyến, không phải xếp hàng"
MESSAGE = "Mở Cổng Dịch vụ công quốc gia trên điện thoại. Chưa quen thì đến bộ phận một cửa, có người hướng dẫn."
KHMER = "សេវាសាធារណៈ\u200bតាម\u200bអ៊ីនធឺណិត"
SMALL = "Hỏi: Tổ công nghệ số cộng đồng ấp 5, điện thoại 0270 3000 111 (giờ hành chính). Bản ngày 22/11/2026."
PAYLOAD = "https://campaign.example/q/HS01/"


def block(text: str, face: str, width_mm: float, **demands: Any) -> Block:
    """The text fitted, or a failed test."""
    made = fitted(text, face, width_mm, measure=measure, **demands)
    assert isinstance(made, Block), made
    return made


def demo_sheet(*, mono: bool = False) -> Sheet:
    """An A4 poster with headline, message, Khmer line, waves, QR symbol and small print."""
    primary = "#000000" if mono else PRIMARY
    return Sheet(
        210,
        297,
        "#FFFFFF" if mono else PAPER,
        (
            *rings(mono=mono),
            *(() if mono else (Fill(0, 0, 210, 20, primary),)),
            Words(
                12.6, 13, "Vĩnh Long: chính quyền gần dân", "sans-600", 15, primary if mono else "#FFFFFF", "text", 1
            ),
            *message(primary),
            *symbol(197.4 - 62, 284.4 - 62, 62, PAYLOAD, "Mã QR mở trang hướng dẫn nộp hồ sơ trực tuyến"),
            *foot(),
        ),
        HEADLINE,
    )


def rings(*, mono: bool) -> tuple[Shape, ...]:
    """The waves behind the symbol."""
    colour, outline_mm = ("#000000", 0.6) if mono else (LEAF, 0.0)
    return waves(197.4, 284.4, "nw", first_mm=70, band_mm=6, gap_mm=5, colour=colour, outline_mm=outline_mm)


def message(primary: str) -> tuple[Words, ...]:
    """Headline, message and Khmer line, one under the other."""
    head = block(HEADLINE, "sans-800", 184, height_mm=92, max_lines=3, largest_pt=80, smallest_pt=36, leading=1.25)
    says = block(MESSAGE, "sans-400", 170, largest_pt=21, smallest_pt=16, leading=1.45)
    khmer = block(KHMER, "khmer-700", 170, largest_pt=20, smallest_pt=14)
    below = 33 + head.height_mm + 9
    return (
        *words(head, 12.6, 33, colour=primary, role="title", block_no=2),
        *words(says, 12.6, below, colour=INK, block_no=3),
        *words(khmer, 12.6, below + says.height_mm + 5, colour=INK, block_no=4),
    )


def foot() -> tuple[Mark, ...]:
    """Typed address, hairline, small print, stock code."""
    small = block(SMALL, "sans-400", 80, largest_pt=9, smallest_pt=8)
    return (
        Words(12.6, 250, "campaign.example/q/HS01", "sans-600", 13, INK, "text", 5),
        Line(12.6, 255, 96, 255, 0.25, LINE),
        *words(small, 16, 259, colour=INK, role="small", block_no=6),
        Words(11.4, 284, "LOA-AP-0001 · bản 1", "sans-400", 7, INK, "small", 7, 90),
    )
