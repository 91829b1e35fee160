"""World: everything from outside that a build may depend on, passed in and never looked up.

In: nothing. Out: World and the shapes of what it carries. Not here: reading disk or clock (cli/ and hosts/ do).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol


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


class SeenCode(NamedTuple):
    """The QR symbol that a picture shows.

    Shape: `text` is what it says, `modules` how many a side has; the box is given in shares of the picture's width and
    height from its upper left corner; `clear` tells whether all is light around it, four modules far or as far as the
    picture reaches.
    """

    text: str
    modules: int
    left: float
    top: float
    right: float
    bottom: float
    clear: bool


class Tones(NamedTuple):
    """What colours a picture has where, coarsely.

    Shape: the picture in equal tiles, row by row; `bright` and `dark` hold three bytes a tile, red, green and blue:
    each the most, and the least, that any part of the tile as large as a letter's stroke has of it.
    """

    columns: int
    rows: int
    bright: bytes
    dark: bytes


class Pictures(Protocol):
    """What the picture files of a site show, each named relative to the site's root.

    All raise ValueError for a file that is no picture.
    """

    def size(self, file: str) -> tuple[float, float] | None:
        """Width and height, in pixels for photographs; None for drawings without a size of their own."""
        ...

    def bare(self, file: str) -> bytes:
        """The file as it may leave: its pixels, and nothing of place, camera and people."""
        ...

    def code(self, file: str) -> SeenCode | None:
        """The QR symbol on the picture; None unless there is just one and it stands upright."""
        ...

    def tones(self, file: str) -> Tones:
        """The picture's colours."""
        ...


@dataclass(frozen=True, slots=True)
class NoPictures:
    """For worlds without files."""

    def size(self, _file: str) -> tuple[float, float] | None:
        """Nothing is known."""
        return None

    def bare(self, _file: str) -> bytes:
        """There is nothing to give."""
        return b""

    def code(self, _file: str) -> SeenCode | None:
        """None is seen."""
        return None

    def tones(self, file: str) -> Tones:
        """There is nothing to see."""
        raise ValueError(file)


@dataclass(frozen=True, slots=True)
class World:
    """What a build is told about the outside.

    Shape: `base_url` is https with a closing slash; `today` decides expiry and lateness; `measure` and
    `missing` know our fonts; `read` gives the bytes of a file named relative to the site root, `pictures` tells what
    picture files show.
    """

    base_url: str
    today: date
    measure: Measure
    missing: Missing
    read: Callable[[str], bytes]
    pictures: Pictures = NoPictures()
