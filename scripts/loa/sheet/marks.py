"""The few things a painter can put on a sheet.

In: numbers in mm and pt. Out: frozen marks. Not here: how they are painted (paint/), where they go (kinds/*/sheet.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from loa.world import SeenCode

Point = tuple[float, float]

Tone = Literal["auto", "keep", "frame", "drop"]
"""What becomes of an area in the black-and-white version (sheet/mono.py): "auto" leaves it to the rules there, "keep"
prints it in full black, "frame" leaves its outline, "drop" leaves it out."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A rectangle of one colour; `radius_mm` rounds its corners."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    colour: str
    radius_mm: float = 0.0
    tone: Tone = "auto"


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed polygon of one colour; curves come flattened. `holes` are cut out of it."""

    points_mm: tuple[Point, ...]
    colour: str
    holes_mm: tuple[tuple[Point, ...], ...] = ()
    tone: Tone = "auto"


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, already broken and fitted.

    Shape: `x_mm` is the left end of the line, `baseline_mm` its baseline from the sheet's top; `face` as in
    `loa.world.Measure`; `role` tags it in the PDF: "title", "text", "small" or "artifact" (not read aloud);
    lines of one paragraph share `block`; `angle_deg` turns the line counter-clockwise about its start.
    """

    x_mm: float
    baseline_mm: float
    text: str
    face: str
    size_pt: float
    colour: str
    role: str = "text"
    block: int = 0
    angle_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Veil:
    """A colour laid over a picture, so that words can be read on it, growing and fading in one direction.

    Shape: `stops` are (share of the picture's height or width, opacity from 0 to 1), in order; before the first and
    after the last the opacity stays.
    """

    colour: str
    towards: Literal["down", "right"]
    stops: tuple[tuple[float, float], ...]

    def opacity(self, share: float) -> float:
        """How opaque it is so far along the picture."""
        before = self.stops[0]
        for stop in self.stops:
            if share <= stop[0]:
                span = stop[0] - before[0]
                return stop[1] if not span else before[1] + (stop[1] - before[1]) * (share - before[0]) / span
            before = stop
        return before[1]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file of the site, drawn to fill the box (centre crop), with its text alternative.

    Shape: `grey` paints it without its colours; `tone` "drop" leaves it out in black and white, "frame" its frame;
    `code` is the QR symbol on a picture whose box has its own proportions, to be read back like a drawn one; a `veil`
    lies over it.
    """

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    file: str
    alt: str
    grey: bool = False
    tone: Tone = "auto"
    code: SeenCode | None = None
    veil: Veil | None = None


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR symbol's modules without the quiet zone, which is the layout's to leave.

    Shape: `rows` are equally long strings of "1" (dark) and "0"; `side_mm` is the whole symbol's side.
    """

    x_mm: float
    y_mm: float
    side_mm: float
    rows: tuple[str, ...]
    payload: str
    alt: str
    colour: str = "#000000"

    @property
    def module_mm(self) -> float:
        """The side of one module in mm."""
        return self.side_mm / len(self.rows)


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke."""

    x1_mm: float
    y1_mm: float
    x2_mm: float
    y2_mm: float
    width_mm: float
    colour: str


Mark = Fill | Shape | Words | Picture | Squares | Line


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper or one screen: a size, a ground, marks in painting order, a title for readers of the file.

    Shape: a sheet that is one version of many tells in `own` the numbers of the marks that only it has; the others are
    the same on all versions, and painters need not paint them each time. `following` are further pages of the same
    size, which only PDF files can hold.
    """

    width_mm: float
    height_mm: float
    ground: str
    marks: tuple[Mark, ...]
    title: str
    language: str = "vi"
    own: tuple[int, ...] = ()
    following: tuple[Sheet, ...] = ()
