"""Our faces: measuring text, finding what they cannot draw, splitting it by script.

In: text and a face's name. Out: extents in em, missing characters, runs of one font each. Not here: breaking text into
lines (sheet/text.py), drawing it (paint/png.py, paint/pdf.py).
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PIL import ImageFont, features

from loa.world import Extent

FACES_DIR = Path(__file__).parent / "faces"

_MEASURE_PX = 1000
"""Measuring at one pixel per font unit: no hinting blurs the widths, and Typst agrees to the unit."""


class Face(NamedTuple):
    """One weight of one family: its file, its name inside PDF and CSS, and the face that helps out."""

    file: str
    family: str
    weight: int
    fallback: str


FACES: dict[str, Face] = {
    "sans-400": Face("BeVietnamPro-Regular.ttf", "Be Vietnam Pro", 400, "khmer-400"),
    "sans-600": Face("BeVietnamPro-SemiBold.ttf", "Be Vietnam Pro", 600, "khmer-700"),
    "sans-800": Face("BeVietnamPro-ExtraBold.ttf", "Be Vietnam Pro", 800, "khmer-700"),
    "khmer-400": Face("NotoSansKhmer-Regular.ttf", "Noto Sans Khmer", 400, "sans-400"),
    "khmer-700": Face("NotoSansKhmer-Bold.ttf", "Noto Sans Khmer", 700, "sans-600"),
}

_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
"""Never drawn, so never missing: HarfBuzz leaves them out whatever the font holds."""


class ShapingMissing(RuntimeError):  # noqa: N818 - named after what is missing
    """The machine lacks what Pillow needs to set Vietnamese and Khmer; says how to get it."""

    cure = "apt-get install libfribidi0"

    def __init__(self) -> None:
        super().__init__(f"Pillow cannot shape text here: raqm or FriBiDi is missing. Debian and Ubuntu: {self.cure}")


class Run(NamedTuple):
    """A piece of text that one face draws."""

    face: str
    text: str


def raqm_ready() -> bool:
    """Whether Pillow can shape text on this machine (raqm is in the wheel, FriBiDi in the system)."""
    return bool(features.check("raqm")) and bool(features.check("fribidi"))


@lru_cache(maxsize=256)
def font(face: str, size_px: float) -> ImageFont.FreeTypeFont:
    """The face at a size in pixels, always with complex layout.

    Raises:
        ShapingMissing: raqm or FriBiDi is missing.
        KeyError: there is no such face.
    """
    if not raqm_ready():
        raise ShapingMissing
    path = FACES_DIR / FACES[face].file
    return ImageFont.truetype(path, size_px, layout_engine=ImageFont.Layout.RAQM)


@lru_cache(maxsize=len(FACES))
def face_bytes(face: str) -> bytes:
    """The face's file."""
    return (FACES_DIR / FACES[face].file).read_bytes()


@lru_cache(maxsize=len(FACES))
def characters(face: str) -> frozenset[str]:
    """Every character the face itself can draw.

    Source: the file's cmap, formats 4 and 12, read here because Pillow does not tell it.
    """
    return frozenset(map(chr, _cmap(face_bytes(face))))


@lru_cache(maxsize=16384)
def runs(text: str, face: str) -> tuple[Run, ...]:
    """The text in pieces of one font each, in order; what no face holds stays with the face asked for.

    Joining characters and marks stay with the letter before them, so that no cluster is torn.
    """
    own, spare = _willingly_drawn(face), characters(FACES[face].fallback)
    pieces: list[Run] = []
    for letter in unicodedata.normalize("NFC", text):
        chosen = FACES[face].fallback if letter not in own and letter in spare else face
        if pieces and (letter in _INVISIBLE or unicodedata.category(letter).startswith("M")):
            chosen = pieces[-1].face
        if pieces and pieces[-1].face == chosen:
            pieces[-1] = Run(chosen, pieces[-1].text + letter)
        else:
            pieces.append(Run(chosen, letter))
    return tuple(pieces)


@lru_cache(maxsize=len(FACES))
def _willingly_drawn(face: str) -> frozenset[str]:
    """What the face draws itself. Noto Sans Khmer holds some Latin letters, not all: a word would mix two faces."""
    if not face.startswith("khmer"):
        return characters(face)
    return frozenset(letter for letter in characters(face) if not unicodedata.name(letter, "").startswith("LATIN"))


@lru_cache(maxsize=65536)
def measure(text: str, face: str) -> Extent:
    """The room a line takes in em: its advance, and its ink above and below the baseline.

    Raises:
        ShapingMissing: raqm or FriBiDi is missing.
    """
    width = top = bottom = 0.0
    for run in runs(text, face):
        big = font(run.face, _MEASURE_PX)
        _, ink_top, _, ink_bottom = big.getbbox(run.text, anchor="ls")
        width += big.getlength(run.text)
        top, bottom = max(top, -ink_top), max(bottom, ink_bottom)
    return Extent(width / _MEASURE_PX, top / _MEASURE_PX, 0 - bottom / _MEASURE_PX)


def missing(text: str, face: str) -> str:
    """The characters that neither the face nor its fallback can draw, each once, in order; "" when none."""
    held = _drawn(face)
    return "".join(dict.fromkeys(letter for letter in unicodedata.normalize("NFC", text) if letter not in held))


@lru_cache(maxsize=len(FACES))
def _drawn(face: str) -> frozenset[str]:
    """What the face or its fallback can draw, or need not: invisible characters, new lines."""
    return characters(face) | characters(FACES[face].fallback) | _INVISIBLE | {"\n"}


def _cmap(data: bytes) -> set[int]:
    """The code points of a TrueType file's Unicode character map."""
    tables = {
        data[at : at + 4]: int.from_bytes(data[at + 8 : at + 12]) for at in range(12, 12 + 16 * _u16(data, 4), 16)
    }
    start = tables[b"cmap"]
    points: set[int] = set()
    for at in range(start + 4, start + 4 + 8 * _u16(data, start + 2), 8):
        sub = start + int.from_bytes(data[at + 4 : at + 8])
        if _u16(data, sub) == 4:
            points |= _segments(data, sub)
        elif _u16(data, sub) == 12:
            points |= _groups(data, sub)
    return points


def _segments(data: bytes, sub: int) -> set[int]:
    """Code points of a format 4 subtable that lead to a glyph."""
    count = _u16(data, sub + 6) // 2
    ends, starts = sub + 14, sub + 16 + 2 * count
    deltas, offsets = starts + 2 * count, starts + 4 * count
    points = set()
    for at in range(0, 2 * count, 2):
        first, last = _u16(data, starts + at), _u16(data, ends + at)
        delta, offset = _u16(data, deltas + at), _u16(data, offsets + at)
        for point in range(first, min(last, 0xFFFE) + 1):
            glyph = point if offset == 0 else _u16(data, offsets + at + offset + 2 * (point - first))
            if (glyph + delta) % 65536 if glyph or offset == 0 else 0:
                points.add(point)
    return points


def _groups(data: bytes, sub: int) -> set[int]:
    """Code points of a format 12 subtable."""
    points: set[int] = set()
    for at in range(sub + 16, sub + 16 + 12 * int.from_bytes(data[sub + 12 : sub + 16]), 12):
        points.update(range(int.from_bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8]) + 1))
    return points


def _u16(data: bytes, at: int) -> int:
    """An unsigned 16-bit number, as TrueType writes it."""
    return int.from_bytes(data[at : at + 2])
