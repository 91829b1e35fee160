"""The palette of a flat sheet: its colours by position, mixtures of two of them on neighbouring positions.

In: colours as they are needed. Out: positions, the palette as PNG holds it. Not here: what is drawn (paint/plane.py).

A soft edge mixes a ground with an ink in a few shades. When the shades lie side by side, from the ground to the ink,
then mixing two positions as numbers gives the position of the mixture: Pillow blends positions as it would blend greys.
"""

from __future__ import annotations

from PIL import ImageColor

SHADES = 32
FEW_SHADES = [round(round(level * (SHADES - 1) / 255) * 255 / (SHADES - 1)) for level in range(256)]
"""What becomes of a mask's 256 levels: no eye tells the difference at an edge."""

MOST_COLOURS = 256
_MOST_RAMPS = 4
"""More would leave too few positions for mixtures of three colours."""

Rgb = tuple[int, int, int]


class TooManyColours(Exception):  # noqa: N818 - named after what is too many
    """A sheet needs more than 256 colours; it must be painted in true colour."""


class Palette:
    """Positions of colours; one colour may have several, its own and those at the ends of ramps."""

    def __init__(self) -> None:
        self.colours: list[Rgb] = []
        self._places: dict[Rgb, int] = {}
        self._ramps: dict[tuple[Rgb, Rgb], tuple[int, int]] = {}

    def copy(self) -> Palette:
        """Another palette with the same colours in the same places."""
        other = Palette()
        other.colours, other._places, other._ramps = self.colours.copy(), self._places.copy(), self._ramps.copy()
        return other

    @property
    def data(self) -> bytes:
        """The colours one after the other, three bytes each."""
        return bytes(value for colour in self.colours for value in colour)

    def place(self, colour: Rgb) -> int:
        """A colour's position, a new one if need be.

        Raises:
            TooManyColours: the palette is full.
        """
        if colour not in self._places:
            if len(self.colours) == MOST_COLOURS:
                raise TooManyColours
            self._places[colour] = len(self.colours)
            self.colours.append(colour)
        return self._places[colour]

    def ramp(self, ground: Rgb, ink: Rgb) -> tuple[int, int] | None:
        """The positions of ground and ink at the ends of their ramp; None when there is no room for another.

        A ramp serves both ways: the mixtures of ink on ground are those of ground on ink, backwards.
        """
        if (ground, ink) not in self._ramps:
            first = len(self.colours)
            if first + SHADES > MOST_COLOURS or len(self._ramps) == 2 * _MOST_RAMPS:
                return None
            self.colours += [mixed(ground, ink, round(step * 255 / (SHADES - 1))) for step in range(SHADES)]
            self._ramps[ground, ink] = (first, first + SHADES - 1)
            self._ramps[ink, ground] = (first + SHADES - 1, first)
            self._places.setdefault(ground, first)
            self._places.setdefault(ink, first + SHADES - 1)
        return self._ramps[ground, ink]


def rgb(colour: str) -> Rgb:
    """A colour written as #RRGGBB."""
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue


def mixed(below: Rgb, ink: Rgb, share: int) -> Rgb:
    """Ink over a ground, `share` of 255 of it, rounded as Pillow rounds."""
    red, green, blue = (_over(one, other, share) for one, other in zip(below, ink, strict=True))
    return red, green, blue


def _over(below: int, ink: int, share: int) -> int:
    total = below * (255 - share) + ink * share + 128
    return ((total >> 8) + total) >> 8
