"""World: everything from outside that a build may depend on, passed in and never looked up.

In: nothing. Out: World and the shapes of what it carries. Not here: reading disk or clock (cli/ and hosts/ do).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Extent(NamedTuple):
    """How much room a line of text takes, in em (multiply by the type size).

    Shape: `width` is the advance; `top` and `bottom` are the ink's edges above (+) and below (-) the baseline.
    """

    width: float
    top: float
    bottom: float


Measure = Callable[[str, str], Extent]
"""(text, face) -> Extent. Faces: "sans-400", "sans-600", "sans-800", "khmer-400", "khmer-700"."""

Missing = Callable[[str, str], str]
"""(text, face) -> the characters of the text that no font of ours can draw, "" when all can be."""


PictureSize = Callable[[str], tuple[float, float] | None]
"""(file) -> width and height of a picture, in pixels for photographs; None for drawings without a size of their own.

A file that is no picture raises ValueError.
"""


def no_sizes(_file: str) -> None:
    """For worlds without pictures."""


@dataclass(frozen=True, slots=True)
class World:
    """What a build is told about the outside.

    Shape: `base_url` is https with a closing slash; `today` decides expiry and lateness; `measure` and
    `missing` know our fonts; `read` gives the bytes of a file named relative to the site root, `picture_size` what a
    picture's header tells.
    """

    base_url: str
    today: date
    measure: Measure
    missing: Missing
    read: Callable[[str], bytes]
    picture_size: PictureSize = no_sizes
