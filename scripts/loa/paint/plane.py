"""A flat sheet as palette positions from the first mark on: a third of the memory of colours, and no search for them.

In: areas and masks with a colour each. Out: an indexed image, every pixel as it would be in true colour. Not here: what
is drawn (paint/pixels.py), sheets with photographs, finding a palette afterwards (paint/palette.py).

A soft edge mixes two colours. Where the ground under a mask is of one colour, the mask itself becomes palette positions
through a table; where it is of several, each is painted in its turn.
"""

from __future__ import annotations

from PIL import Image, ImageChops, ImageColor

_MOST_COLOURS = 256
_FEW_GROUNDS = 2
_PIECE_PX = 4096
"""A mask over more grounds than a few is cut into pieces, down to this many pixels."""

_ANY_INK = [0, *[255] * 255]

Box = tuple[int, int, int, int]
Rgb = tuple[int, int, int]


class TooManyColours(Exception):  # noqa: N818 - named after what is too many
    """A sheet needs more than 256 colours; it must be painted in true colour."""


class Plane:
    """An image that can be pasted on like Pillow's own, but holds palette positions."""

    def __init__(self, size: tuple[int, int], ground: str) -> None:
        self._places: dict[Rgb, int] = {}
        self._colours: list[Rgb] = []
        self._positions = Image.new("L", size, self._place(_rgb(ground)))
        self.width, self.height = size

    @property
    def image(self) -> Image.Image:
        """The indexed image."""
        self._positions.putpalette([value for colour in self._colours for value in colour])
        return self._positions

    def paste(self, colour: str, box: tuple[int, int] | Box, mask: Image.Image | None = None) -> None:
        """Lays a colour over a box; through a mask whose upper left corner is the box's, if there is one.

        Raises:
            TooManyColours: the palette is full.
        """
        ink = _rgb(colour)
        if mask is None:
            self._positions.paste(self._place(ink), box)
            return
        left, top = box[0], box[1]
        seen = (max(0, left), max(0, top), min(self.width, left + mask.width), min(self.height, top + mask.height))
        if seen[0] < seen[2] and seen[1] < seen[3]:
            self._blend(ink, seen, mask.crop((seen[0] - left, seen[1] - top, seen[2] - left, seen[3] - top)))

    def _blend(self, ink: Rgb, box: Box, mask: Image.Image) -> None:
        """Lays a colour over a box that is as large as the mask."""
        inked = mask.getbbox()
        if inked is None:
            return
        if inked != (0, 0, *mask.size):
            box = (box[0] + inked[0], box[1] + inked[1], box[0] + inked[2], box[1] + inked[3])
            mask = mask.crop(inked)
        under = self._positions.crop(box)
        grounds = [ground for ground, count in enumerate(under.histogram(mask)) if count]
        if len(grounds) > _FEW_GROUNDS and mask.width * mask.height > _PIECE_PX:
            for part, piece in _halves(box, mask):
                self._blend(ink, part, piece)
            return
        for ground in grounds:
            here = under.point([255 if place == ground else 0 for place in range(256)]) if len(grounds) > 1 else None
            self._blend_on_one(ground, ink, box, mask if here is None else ImageChops.darker(mask, here))

    def _blend_on_one(self, ground: int, ink: Rgb, box: Box, mask: Image.Image) -> None:
        """Lays a colour over a box that has only this ground wherever the mask is not empty."""
        counts = mask.histogram()
        if counts[0] + counts[255] == mask.width * mask.height:
            self._positions.paste(self._place(ink), box, mask)
            return
        positions = mask.point(self._table(ground, ink, counts))
        self._positions.paste(positions, box, mask.point(_ANY_INK))

    def _table(self, ground: int, ink: Rgb, counts: list[int]) -> list[int]:
        """The palette position of each mask value that occurs, over one ground colour."""
        below = self._colours[ground]
        return [self._place(_mixed(below, ink, value)) if count else ground for value, count in enumerate(counts)]

    def _place(self, colour: Rgb) -> int:
        """A colour's palette position, a new one if need be."""
        if colour not in self._places:
            if len(self._colours) == _MOST_COLOURS:
                raise TooManyColours
            self._places[colour] = len(self._colours)
            self._colours.append(colour)
        return self._places[colour]


def _mixed(below: Rgb, ink: Rgb, share: int) -> Rgb:
    """Ink over a ground, `share` of 255 of it, rounded as Pillow rounds."""
    red, green, blue = (_over(one, other, share) for one, other in zip(below, ink, strict=True))
    return red, green, blue


def _over(below: int, ink: int, share: int) -> int:
    total = below * (255 - share) + ink * share + 128
    return ((total >> 8) + total) >> 8


def _halves(box: Box, mask: Image.Image) -> tuple[tuple[Box, Image.Image], tuple[Box, Image.Image]]:
    """A box and its mask, cut across the longer side."""
    left, top, right, bottom = box
    width, height = mask.size
    if width >= height:
        cut = width // 2
        one, other = (left, top, left + cut, bottom), (left + cut, top, right, bottom)
        return (one, mask.crop((0, 0, cut, height))), (other, mask.crop((cut, 0, width, height)))
    cut = height // 2
    one, other = (left, top, right, top + cut), (left, top + cut, right, bottom)
    return (one, mask.crop((0, 0, width, cut))), (other, mask.crop((0, cut, width, height)))


def _rgb(colour: str) -> Rgb:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue
