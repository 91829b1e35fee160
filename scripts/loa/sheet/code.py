"""A code to be set on a sheet: drawn, drawn around a logo, or received as a picture and never drawn anew.

In: a payload, perhaps a logo or a picture with the symbol seen on it, a place. Out: the code's size and its marks. Not
here: the matrix (sheet/qr.py), reading back (paint/readback.py), which codes there are (kinds/qr/).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from loa.sheet.marks import Fill, Mark, Picture
from loa.sheet.qr import QUIET_MODULES, SMALLEST_MODULE_MM, Logo, qr_rows, symbol, symbol_with_logo
from loa.world import Pictures, SeenCode

LEAST_SEEN_SHARE = 0.65
"""How much of a received picture's longer side its symbol takes at least: border enough for eight modules."""

_AIR_MM = 0.01
"""So much of its square a received picture leaves free, so that nothing beside it stands on it."""


class Received(NamedTuple):
    """A picture of a symbol: its file, its width by its height, the symbol on it."""

    file: str
    ratio: float
    seen: SeenCode


class _Window(NamedTuple):
    """A received picture in a square: the symbol's left, top and side, and the picture's, in shares of the square."""

    left: float
    top: float
    side: float
    picture_left: float
    picture_top: float
    picture_width: float
    picture_height: float


@dataclass(frozen=True, slots=True)
class Code:
    """What a symbol says, in words too, and how it comes to the sheet.

    Shape: with `received` the picture is shown whole and unaltered, with paper around it where its own light border is
    narrower than the standard asks; else the symbol is drawn, of level H around a `logo`, of level Q without one.
    """

    payload: str
    alt: str
    logo: Logo | None = None
    received: Received | None = None

    @property
    def modules(self) -> int:
        """How many modules a side has."""
        if self.received:
            return self.received.seen.modules
        return len(qr_rows(self.payload, "H" if self.logo else "Q"))

    @property
    def side_share(self) -> float:
        """How much of its square, quiet zone included, the symbol itself takes."""
        return _window(self.received).side if self.received else self.modules / (self.modules + 2 * QUIET_MODULES)

    @property
    def left_share(self) -> float:
        """Where in its square the symbol begins."""
        return _window(self.received).left if self.received else (1 - self.side_share) / 2

    def smallest_side_mm(self, distance_mm: float = 0.0) -> float:
        """The smallest square that may be printed for reading from that distance.

        Source: modules of 0.4 mm at least; the symbol itself a tenth of the reading distance.
        """
        return max(self.modules * SMALLEST_MODULE_MM, distance_mm / 10) / self.side_share + 2 * _AIR_MM * bool(
            self.received
        )

    def marks(self, x_mm: float, y_mm: float, side_mm: float, ground: str = "#FFFFFF") -> tuple[Mark, ...]:
        """The marks of the square with its upper left corner at (x, y)."""
        if self.received:
            at, paper = _window(self.received), Fill(x_mm, y_mm, side_mm, side_mm, ground)
            whole_mm = side_mm - 2 * _AIR_MM
            return paper, Picture(
                x_mm + _AIR_MM + at.picture_left * whole_mm,
                y_mm + _AIR_MM + at.picture_top * whole_mm,
                at.picture_width * whole_mm,
                at.picture_height * whole_mm,
                self.received.file,
                self.alt,
                tone="keep",
                code=self.received.seen,
            )
        if self.logo:
            return symbol_with_logo(x_mm, y_mm, side_mm, self.payload, self.alt, logo=self.logo, ground=ground)
        return symbol(x_mm, y_mm, side_mm, self.payload, self.alt, ground=ground)


def code_to_set(
    payload: str, alt: str, pictures: Pictures, master: str | None = None, logo: Logo | None = None
) -> Code | None:
    """The code with what its picture files show.

    Shape: `master` is the file of a received picture; None comes of one that does not show this very payload, or not
    well enough to be set, which the code's own rules tell.
    """
    if master:
        received = _received(master, pictures)
        return Code(payload, alt, received=received) if received and received.seen.text == payload else None
    if logo:
        size = _size(logo.file, pictures)
        return Code(payload, alt, logo=logo._replace(ratio=size[0] / size[1]) if size else logo)
    return Code(payload, alt)


def _received(file: str, pictures: Pictures) -> Received | None:
    size = _size(file, pictures)
    seen = pictures.code(file) if size else None
    if size is None or seen is None:
        return None
    received = Received(file, size[0] / size[1], seen)
    return received if seen_share(received) >= LEAST_SEEN_SHARE else None


def _size(file: str, pictures: Pictures) -> tuple[float, float] | None:
    """A picture's size, None where it has none; one that cannot be opened is told where it is on record."""
    try:
        return pictures.size(file)
    except ValueError:
        return None


def seen_share(received: Received) -> float:
    """How much of the picture's longer side its symbol takes."""
    seen, width = received.seen, received.ratio
    return max((seen.right - seen.left) * width, seen.bottom - seen.top) / max(width, 1.0)


def _window(received: Received) -> _Window:
    """The picture in the smallest square that holds it whole and, around its symbol, the quiet zone."""
    width, height, seen = received.ratio, 1.0, received.seen
    left, top, right, bottom = seen.left * width, seen.top, seen.right * width, seen.bottom
    side = (right - left + bottom - top) / 2
    quiet = QUIET_MODULES * side / seen.modules
    first_x, last_x = min(0.0, left - quiet), max(width, right + quiet)
    first_y, last_y = min(0.0, top - quiet), max(height, bottom + quiet)
    square = max(last_x - first_x, last_y - first_y)
    x = (square - last_x - first_x) / 2
    y = (square - last_y - first_y) / 2
    found = (left + x, top + y, side, x, y, width, height)
    return _Window(*(each / square for each in found))
