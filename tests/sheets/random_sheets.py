"""Random sheets: any size, colours, words and payload, laid out as a careful designer might.

In: a number. Out: always the same sheet for it, with one QR symbol that keeps the rules. Not here: what is asked of
them (test_thousand.py).
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from loa.paint.fonts import measure
from loa.sheet.colour import contrast
from loa.sheet.finish import PLAIN, PRINT_SHOP, Finish
from loa.sheet.marks import Fill, Line, Mark, Sheet
from loa.sheet.qr import smallest_side_mm, symbol
from loa.sheet.text import Block, fitted, words
from loa.sheet.waves import waves

SIZES_MM = ((210, 297), (297, 420), (148, 210), (420, 297), (190.5, 190.5), (85, 55), (800, 1800), (4000, 800))
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
SYLLABLES = (
    *("nộp", "hồ", "sơ", "trực", "tuyến", "quét", "mã", "hỏi", "cán", "bộ", "một", "cửa"),
    *("xã", "phường", "Ẫm", "Ổn", "đúng", "kênh", "Quyết", "thủ", "tục", "giấy"),
)
FINISHES = (PLAIN, PRINT_SHOP, Finish(3), Finish(crop_marks=True), Finish(cmyk=True), Finish(10, crop_marks=True))


@dataclass(frozen=True, slots=True)
class Case:
    """A sheet, the resolution its picture is painted with and the finish of its PDF."""

    sheet: Sheet
    dpi: int
    finish: Finish


def random_case(number: int) -> Case:
    """The sheet of that number."""
    dice = random.Random(number)  # noqa: S311 - chance that repeats itself
    width, height = dice.choice(SIZES_MM) if dice.random() < 0.7 else (dice.uniform(60, 600), dice.uniform(60, 600))
    payload, short = random_payload(dice), min(width, height)
    least = smallest_side_mm(payload)
    side = dice.uniform(max(least, 0.08 * short), max(least, 0.45 * short))
    x, y = dice.uniform(0, width - side), dice.uniform(0, height - side)
    ground = random_colour(dice)
    marks: tuple[Mark, ...] = (
        *random_decoration(dice, width, height),
        *random_words(dice, width, height, ground),
        *symbol(x, y, side, payload, "Mã QR", colour=dice.choice(("#000000", "#14202B", "#0B2F5E"))),
    )
    pixels_mm = 3.2 / (side / (len_of(payload) + 8))
    dpi = max(round(pixels_mm * 25.4), 25 if short > 500 else 96)
    return Case(Sheet(width, height, ground, marks, f"Tờ số {number}"), dpi, dice.choice(FINISHES))


def len_of(payload: str) -> int:
    """How many modules a side has."""
    return len(symbol(0, 0, 10, payload, "")[1].rows)


def random_payload(dice: random.Random) -> str:
    """A short address, a long one, or plain Vietnamese words."""
    code = "".join(dice.choice(LETTERS) for _ in range(dice.randint(4, 7)))
    return dice.choice(
        (
            f"https://loa.example/q/{code}/",
            f"https://dich-vu-cong.campaign.example/huong-dan/{code * dice.randint(1, 8)}?nguon=ap-phich#buoc-{code}",
            " ".join(dice.choices(SYLLABLES, k=dice.randint(2, 12))),
        )
    )


def random_colour(dice: random.Random) -> str:
    return f"#{dice.randrange(0x1000000):06X}"


def random_decoration(dice: random.Random, width: float, height: float) -> list[Mark]:
    """Blocks, waves and strokes anywhere, over the edge too."""
    found: list[Mark] = []
    for _ in range(dice.randint(0, 5)):
        x, y, colour = dice.uniform(-20, width), dice.uniform(-20, height), random_colour(dice)
        long, tall = dice.uniform(5, width), dice.uniform(5, height)
        found += dice.choice(
            (
                [Fill(x, y, long, tall, colour, dice.choice((0.0, 4.0)))],
                [Line(x, y, x + long, dice.choice((y, y + tall)), dice.uniform(0.1, 5), colour)],
                list(
                    waves(x, y, dice.choice(("ne", "nw", "sw", "se")), first_mm=8, band_mm=6, gap_mm=5, colour=colour)
                ),
            )
        )
    return found


def random_words(dice: random.Random, width: float, height: float, ground: str) -> tuple[Mark, ...]:
    """A line or more on a panel of its own colour, so that it can be read."""
    text = " ".join(dice.choices(SYLLABLES, k=dice.randint(1, 9)))
    ink = max(("#000000", "#FFFFFF"), key=lambda colour: contrast(colour, ground))
    largest = max(9.0, 0.5 * min(width, height))
    block = fitted(
        text, "sans-600", 0.9 * width, height_mm=0.9 * height, largest_pt=largest, smallest_pt=6, measure=measure
    )
    if not isinstance(block, Block):
        return ()
    left, top = 0.05 * width, 0.05 * height
    panel = Fill(left - 1, top - 1, block.room_mm + 2, block.height_mm + 2, ground)
    return (panel, *words(block, left, top, colour=ink, role="title"))
