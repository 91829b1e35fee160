"""Screen colours as printing inks: a fixed rule, not a colour profile.

In: "#RRGGBB". Out: cyan, magenta, yellow and black as shares of 1. Not here: who asks for inks (sheet/finish.py),
pictures (paint/pictures.py).

The rule is the plain one of PostScript with all grey given to black ink: it is the same on every machine and never lays
more than three inks over one another. It knows neither the paper nor the press, so nothing is promised about the shade
that comes out; whoever needs an exact shade gives the print shop the brand's own ink values.
"""

from __future__ import annotations

from typing import NamedTuple

from loa.sheet.colour import luminance

MOST_INK = 3.0
"""The sum of the four inks stays below 300 %, which uncoated paper still dries."""

_BLACK_ENOUGH = 0.02
"""Luminance up to which a colour is printed with black alone: small type of four inks blurs when one is a hair off."""


class Inks(NamedTuple):
    """How much of each ink, 0 to 1."""

    cyan: float
    magenta: float
    yellow: float
    black: float


BLACK_ALONE = Inks(0.0, 0.0, 0.0, 1.0)


def inks(colour: str) -> Inks:
    """The inks for a colour, to a thousandth.

    Source: PostScript Language Reference, 7.2.3 "Conversion from DeviceRGB to DeviceCMYK", all undercolour removed.

    >>> inks("#0B4F9E")
    Inks(cyan=0.93, magenta=0.5, yellow=0.0, black=0.38)
    >>> inks("#14202B")
    Inks(cyan=0.0, magenta=0.0, yellow=0.0, black=1.0)
    """
    if luminance(colour) <= _BLACK_ENOUGH:
        return BLACK_ALONE
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return inks_of_light(red, green, blue)


def inks_of_light(red: float, green: float, blue: float) -> Inks:
    """The inks for shares of red, green and blue light."""
    light = max(red, green, blue)
    if light <= 0:
        return BLACK_ALONE
    cyan, magenta, yellow = (round(1 - share / light, 3) for share in (red, green, blue))
    return Inks(cyan, magenta, yellow, round(1 - light, 3))
