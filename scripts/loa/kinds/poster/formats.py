"""The papers and screens a poster comes in: sizes, distances, smallest type, files.

In: nothing. Out: FORMATS, one row a format, and what follows from a row. Not here: where things stand (big_qr.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from loa.sheet.units import mm_from_px, pt_from_mm, px_from_mm
from loa.world import Measure

READABLE_SHARE = 250
"""The headline's x-height is at least the reading distance divided by this, 14 minutes of arc.

Source: our decision, near the 16 minutes that ISO 9241-303 asks of capitals, because the headline is set in ExtraBold.
"""

Composition = Literal["tall", "side"]
"""How the parts are arranged: one under another, or words beside the code."""


class File(NamedTuple):
    """One file made of a format: its name in the poster's folder, what it is, and the dpi of pixel formats."""

    name: str
    kind: Literal["png", "pdf"]
    dpi: int
    label: str


@dataclass(frozen=True, slots=True)
class Format:
    """One paper or screen.

    Shape: the headline is read from `read_m`; people step up to `scan_m` to scan. No type is smaller than
    `smallest_pt`. `paper` names the sheet to print on, "" for screens.
    """

    name: str
    label: str
    use: str
    paper: str
    width_mm: float
    height_mm: float
    composition: Composition
    read_m: float
    scan_m: float
    smallest_pt: float
    files: tuple[File, ...]

    @property
    def short_mm(self) -> float:
        """The shorter side, which margins follow."""
        return min(self.width_mm, self.height_mm)

    @property
    def margin_mm(self) -> float:
        """6% of the short side."""
        return 0.06 * self.short_mm

    def pixels(self, file: File) -> tuple[int, int]:
        """Width and height of one of its pixel files."""
        width, height = (round(px_from_mm(side, file.dpi)) for side in (self.width_mm, self.height_mm))
        return width, height

    @property
    def safe_mm(self) -> float:
        """How far from the edge all words keep.

        Source: office printers leave 4 to 5 mm of A4 white.
        """
        return 0.024 * self.short_mm

    def headline_pt(self, measure: Measure, face: str) -> float:
        """The smallest headline that is readable from the reading distance."""
        return pt_from_mm(1000 * self.read_m / READABLE_SHARE / measure("x", face).top)


PREVIEW_PX = 480
"""The width of the picture on the poster's page."""

_SQUARE_DPI = 144
"""Two pixels a point: 1080 pixels are 190.5 mm."""

_SQUARE_MM = mm_from_px(1080, _SQUARE_DPI)

FORMATS: tuple[Format, ...] = (
    Format(
        name="a4",
        label="A4 đứng",
        use="in bằng máy in văn phòng, dán ở bảng tin, bàn hướng dẫn",
        paper="A4 (21 × 29,7 cm)",
        width_mm=210,
        height_mm=297,
        composition="tall",
        read_m=2,
        scan_m=0.7,
        smallest_pt=8,
        files=(
            File("a4.pdf", "pdf", 0, "PDF để in"),
            File("a4.png", "png", 150, "ảnh PNG"),
            File("xem.png", "png", 58, "ảnh xem trước"),
        ),
    ),
    Format(
        name="a3",
        label="A3 đứng",
        use="in ở tiệm in hoặc máy in khổ lớn, treo ở nơi đông người",
        paper="A3 (29,7 × 42 cm)",
        width_mm=297,
        height_mm=420,
        composition="tall",
        read_m=3,
        scan_m=1,
        smallest_pt=10,
        files=(File("a3.pdf", "pdf", 0, "PDF để in"),),
    ),
    Format(
        name="vuong",
        label="Ảnh vuông",
        use="đăng trên Zalo, Facebook và trang tin",
        paper="",
        width_mm=_SQUARE_MM,
        height_mm=_SQUARE_MM,
        composition="side",
        read_m=1,
        scan_m=0.5,
        smallest_pt=10.5,
        files=(File("vuong.png", "png", _SQUARE_DPI, "ảnh PNG"),),
    ),
)
"""Source of distances: A4 is read from 2 m and A3 from 3 m; a code scanned from there would need a side of 20 or 30 cm,
more than the sheet holds, so it is sized for the step closer that people take to scan. On a telephone the square is a
third of its size, so its 1 m is arm's length."""

PREVIEW = "xem.png"


def format_named(name: str) -> Format:
    """The format of that name.

    Raises: KeyError when there is none.
    """
    return {each.name: each for each in FORMATS}[name]
