"""What a paper or a screen is to a poster: its size, how far away it is read, its smallest type, its files.

In: numbers. Out: Format and File. Not here: which papers and screens there are (formats.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from loa.sheet.units import pt_from_mm, px_from_mm
from loa.world import Measure

READABLE_SHARE = 250
"""The headline's x-height is at least the reading distance divided by this, 14 minutes of arc.

Source: our decision, near the 16 minutes that ISO 9241-303 asks of capitals, because the headline is set in ExtraBold.
"""

_HEMMED_SHARE = 0.1
"""Source: our decision: hem and eyelets take 3 to 5 cm of a banner's edge; as much again is left free."""

Composition = Literal["tall", "side", "wide", "story", "card", "standee", "banner"]
"""How the parts are arranged.

Shape: "tall" is upright paper, "wide" paper lying or a screen on the wall, "side" a square, "story" an upright phone
screen with room for the app's own buttons above and below, "card" the small picture beside a link (no code: it is seen
on the very phone that would scan it), "standee" a stand that people walk up to, "banner" a strip above the road.
"""


class File(NamedTuple):
    """One file made of a format.

    Shape: `name` in the poster's folder; `dpi` counts for pixel formats; `mono` is in black and white; a file with
    `asked` is made only when somebody asks for it, not with the site.
    """

    name: str
    kind: Literal["png", "webp", "pdf"]
    dpi: int
    label: str
    mono: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """One paper or screen.

    Shape: the headline is read from `read_m`; people step up to `scan_m` to scan. No type is smaller than
    `smallest_pt`. `paper` names the sheet to print on, "" for screens. No words stand in the upper `clear_top_mm` and
    the lower `clear_bottom_mm`. With `usual`, the site makes it of every poster that does not choose its formats.
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
    clear_top_mm: float = 0.0
    clear_bottom_mm: float = 0.0
    usual: bool = False

    @property
    def short_mm(self) -> float:
        """The shorter side, which margins follow."""
        return min(self.width_mm, self.height_mm)

    @property
    def margin_mm(self) -> float:
        """6% of the short side; more on a banner, whose edge is hemmed and has eyelets."""
        return (_HEMMED_SHARE if self.composition == "banner" else 0.06) * self.short_mm

    @property
    def top_mm(self) -> float:
        """Where words may begin, if no draft's band pushes them down."""
        return max(self.margin_mm, self.clear_top_mm)

    @property
    def bottom_mm(self) -> float:
        """Where words end."""
        return self.height_mm - max(self.margin_mm, self.clear_bottom_mm)

    @property
    def takes_units(self) -> bool:
        """Whether a unit's name and desk can stand at its foot: on paper, not where nobody reads it."""
        return bool(self.paper) and self.composition in {"tall", "wide"}

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
