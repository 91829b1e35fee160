"""What marks a sheet that may not be printed yet: a band across its top and a stamp over the waves.

In: the reasons, a format, a Measure. Out: marks. Not here: what the reasons are (content.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from loa.kinds.poster.content import WATERMARK, Content
from loa.kinds.poster.formats import Format
from loa.sheet.marks import Fill, Mark, Shape, Words
from loa.sheet.text import ASCENT_EM, Block, fitted, words
from loa.sheet.units import mm_from_pt, pt_from_mm
from loa.world import Measure

_WHITE = "#FFFFFF"
_TILT_DEG = 12.0
_BAND_SHARE = 0.072
_WORD_SHARE = 0.03
_WORD_HEIGHT_EM = 1.25
"""The word with its marks above and below."""


def band_height_mm(content: Content, form: Format, measure: Measure) -> float:
    """How far the band pushes everything down; nothing when the poster is no draft."""
    if not content.drafts:
        return 0.0
    tallest_mm = max(_note(content, form, measure).height_mm, _WORD_HEIGHT_EM * _word_mm(form))
    words_mm = max(_BAND_SHARE * form.short_mm, 1.6 * form.safe_mm + tallest_mm)
    return form.clear_top_mm + words_mm


def band(content: Content, form: Format, measure: Measure) -> Iterator[Mark]:
    """The band across the top: the word, and the reasons in small print, in the middle of what printers do not crop."""
    height_mm = band_height_mm(content, form, measure)
    if not height_mm:
        return
    note = _note(content, form, measure)
    yield Fill(0, 0, form.width_mm, height_mm, content.brand.alert)
    middle_mm = (max(form.clear_top_mm, 0.7 * form.safe_mm) + height_mm) / 2
    em_mm = _word_mm(form)
    baseline_mm = middle_mm + ASCENT_EM / 2 * em_mm
    yield Words(form.margin_mm, baseline_mm, WATERMARK, "sans-800", pt_from_mm(em_mm), _WHITE, "text", 1)
    left_mm = form.width_mm - form.margin_mm - note.room_mm
    yield from words(note, left_mm, middle_mm - note.height_mm / 2, colour=_WHITE, role="small", block_no=2)


def _word_mm(form: Format) -> float:
    """The em of the word in the band, on small screens no smaller than other small print."""
    return max(_WORD_SHARE * form.short_mm, mm_from_pt(form.smallest_pt))


def _note(content: Content, form: Format, measure: Measure) -> Block:
    """The reasons, set beside the word."""
    word_mm = measure(WATERMARK, "sans-800").width * _word_mm(form)
    note = fitted(
        content.draft_note,
        "sans-400",
        form.width_mm - 2 * form.margin_mm - word_mm - 0.03 * form.short_mm,
        largest_pt=form.smallest_pt * 1.15,
        smallest_pt=form.smallest_pt,
        leading=1.25,
        measure=measure,
    )
    assert isinstance(note, Block)
    return note


def stamp(content: Content, room: tuple[float, float, float, float], measure: Measure) -> Iterator[Mark]:
    """The word on a tilted plate, as big as a room (x, y, width, height) without text or code has space for."""
    if not content.drafts:
        return
    x_mm, y_mm, width_mm, height_mm = room
    centre = (x_mm + width_mm / 2, y_mm + height_mm / 2)
    turn = math.radians(_TILT_DEG)
    wide_em = measure(WATERMARK, "sans-800").width
    plate_em = (wide_em + 0.9, 1.9)
    em_mm = 0.92 * min(
        width_mm / (plate_em[0] * math.cos(turn) + plate_em[1] * math.sin(turn)),
        height_mm / (plate_em[0] * math.sin(turn) + plate_em[1] * math.cos(turn)),
    )
    yield Shape(_tilted(centre, plate_em[0] * em_mm, plate_em[1] * em_mm), _WHITE)
    yield Shape(_tilted(centre, (plate_em[0] - 0.2) * em_mm, (plate_em[1] - 0.2) * em_mm), content.brand.alert)
    start = _turned(centre, -wide_em * em_mm / 2, 0.4 * em_mm)
    yield Words(*start, WATERMARK, "sans-800", pt_from_mm(em_mm), _WHITE, "artifact", 3, _TILT_DEG)


def _tilted(centre: tuple[float, float], width_mm: float, height_mm: float) -> tuple[tuple[float, float], ...]:
    """The corners of a tilted rectangle about its centre."""
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple(_turned(centre, right * width_mm / 2, down * height_mm / 2) for right, down in corners)


def _turned(centre: tuple[float, float], right_mm: float, down_mm: float) -> tuple[float, float]:
    """A point beside the centre, turned counter-clockwise with the plate."""
    turn = math.radians(_TILT_DEG)
    return (
        centre[0] + right_mm * math.cos(turn) + down_mm * math.sin(turn),
        centre[1] - right_mm * math.sin(turn) + down_mm * math.cos(turn),
    )
