"""Text never leaves its box, whatever officers write.

In: made-up Vietnamese, Khmer and mixed texts with our real faces. Out: the promises of loa.sheet.text. Not here: how
single cases are set (unit/sheet).
"""

from __future__ import annotations

import math
import unicodedata
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from loa.paint.fonts import FACES, measure, missing
from loa.sheet.breaks import pieces, plain
from loa.sheet.marks import Sheet
from loa.sheet.places import Box, mark_box
from loa.sheet.text import Align, Block, Overflow, fitted, words
from loa.sheet.units import mm_from_pt

SYLLABLES = st.sampled_from(
    [
        *("ỄẪẬỔ", "nghiêng", "NGHIÊNG", "Ổ", "ý", "trường", "hồ", "sơ", "trực", "tuyến", "Vĩnh", "Long", "g", "y"),
        *("“Đồng", "ý”", "(giờ", "hành", "chính)", "0270", "3000", "111", "17", "giờ", "30", "phút", "50.000", "đồng"),
        *("ngày", "15", "tháng", "10", "năm", "2026", "–", "!", ",", "https://campaign.example/q/HS01/"),
        *("ស្ថានការណ៍ថ្មី", "ខេត្ត\u200bវិញឡុង", "ខ្មែរ", "mã\u00a0QR", "Ễ" * 9, "m" * 40),
        unicodedata.normalize("NFD", "Ẫ"),
    ]
)
TEXTS = st.lists(SYLLABLES, min_size=1, max_size=30).flatmap(
    lambda parts: st.lists(st.sampled_from([" ", " ", " ", "\n"]), min_size=len(parts), max_size=len(parts)).map(
        lambda gaps: "".join(part + gap for part, gap in zip(parts, gaps, strict=True))
    )
)
ALIGNS: tuple[Align, ...] = ("left", "centre", "right")
BOXES = st.tuples(st.floats(8, 300), st.floats(4, 200), st.integers(1, 12))


@settings(max_examples=250, deadline=None)
@given(
    text=TEXTS,
    face=st.sampled_from(sorted(FACES)),
    box=BOXES,
    sizes=st.tuples(st.floats(6, 30), st.floats(1, 4)),
    leading=st.sampled_from([1.0, 1.25, 1.4]),
    align=st.sampled_from(ALIGNS),
)
def test_text_never_leaves_its_box(
    text: str,
    face: str,
    box: tuple[float, float, int],
    sizes: tuple[float, float],
    leading: float,
    align: Align,
) -> None:
    width_mm, height_mm, max_lines = box
    smallest, largest = sizes[0], sizes[0] * sizes[1]
    made = fitted(
        text,
        face,
        width_mm,
        height_mm=height_mm,
        max_lines=max_lines,
        largest_pt=largest,
        smallest_pt=smallest,
        leading=leading,
        measure=measure,
    )
    if isinstance(made, Overflow):
        assert made.words_over > 0 or made.too_wide
        return
    marks = words(made, 10, 20, align=align, colour="#000000")
    room = Box(10, 20, 10 + width_mm, 20 + height_mm)
    boxes = [mark_box(mark, measure) for mark in marks]
    assert all(room.holds(ink) for ink in boxes)
    assert all(upper.bottom < lower.top for upper, lower in pairwise(boxes))
    assert len(marks) <= max_lines
    assert smallest <= made.size_pt <= largest
    assert made.height_mm <= height_mm * 1.00001


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, face=st.sampled_from(sorted(FACES)), width_mm=st.floats(60, 300))
def test_nothing_is_lost_added_or_reordered(text: str, face: str, width_mm: float) -> None:
    made = fitted(text, face, width_mm, largest_pt=9, smallest_pt=6, measure=measure)
    if isinstance(made, Block):
        said = "".join(" ".join(made.lines).split())
        assert said == "".join(plain(unicodedata.normalize("NFC", text)).split())
        assert all(line == line.strip() and "  " not in line for line in made.lines)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, width_mm=st.floats(10, 200))
def test_lines_end_only_where_they_may(text: str, width_mm: float) -> None:
    made = fitted(text, "sans-400", width_mm, largest_pt=20, smallest_pt=8, measure=measure)
    if isinstance(made, Overflow):
        return
    firm = [piece.text for piece in pieces(text)]
    for line in made.lines:
        taken = ""
        while firm and len(taken) < len(line):
            taken += ("" if line[len(taken)] != " " else " ") + firm.pop(0)
        assert taken == line
    assert firm == []


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, width_mm=st.floats(40, 200))
def test_an_overflow_tells_how_many_words_must_go(text: str, width_mm: float) -> None:
    made = fitted(text, "sans-400", width_mm, max_lines=2, largest_pt=20, smallest_pt=14, measure=measure)
    if isinstance(made, Block) or made.too_wide:
        return
    total = sum(len(piece.text.split()) for piece in pieces(text))
    assert 0 < made.words_over <= total


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, face=st.sampled_from(sorted(FACES)))
def test_measuring_holds_what_painting_draws(text: str, face: str) -> None:
    line = plain(text).replace("\n", " ")
    extent = measure(line, face)
    assert missing(line, face) == ""
    assert extent.width >= 0
    assert extent.bottom <= 0 <= extent.top
    assert not math.isnan(extent.width)


@settings(max_examples=20, deadline=None)
@given(text=TEXTS)
def test_painted_ink_stays_inside_the_block(text: str) -> None:
    from loa.paint.pixels import painted  # noqa: PLC0415 - one test alone needs pixels

    made = fitted(text, "sans-800", 90, height_mm=60, largest_pt=40, smallest_pt=6, measure=measure)
    if isinstance(made, Overflow):
        return
    marks = words(made, 15, 10, colour="#000000")
    image = painted(Sheet(120, 80, "#FFFFFF", marks, "Thử"), 127, lambda file: file.encode())
    ink = image.convert("L").point(lambda value: 255 - value).getbbox()
    assert ink is not None
    px = 127 / 25.4
    spare = 2 + 0.12 * mm_from_pt(made.size_pt) * px
    assert ink[0] >= 15 * px - spare
    assert ink[1] >= 10 * px - 2
    assert ink[2] <= 105 * px + spare
    assert ink[3] <= (10 + made.height_mm) * px + 2
