"""A flat sheet as palette positions from the first mark on: a third of the memory of colours, and no search for them.

In: areas, masks and letters with a colour each. Out: rows as PNG packs them, every pixel as it would be in true colour.
Not here: what is drawn (paint/pixels.py), sheets with photographs, finding a palette afterwards (paint/palette.py).

A soft edge mixes two colours. Where the ground under a mask is of one colour, the mask is blended along the ramp
between ground and ink; where it is of several, each is painted in its turn.
"""

from __future__ import annotations

from PIL import Image, ImageChops, ImageDraw, ImageFont

from loa.paint.bands import BAND_ROWS
from loa.paint.ramps import FEW_SHADES, Palette, Rgb, mixed, rgb

_FEW_GROUNDS = 2
_PIECE_PX = 4096
"""A mask over more grounds than a few is cut into pieces, down to this many pixels."""

_ANY_INK = [0, *[255] * 255]
_AROUND_PX = 2

Box = tuple[int, int, int, int]


class Plane:
    """An image of palette positions.

    Shape: `rows` are the pixels row by row, each row led by a 0, which in PNG says that it is not filtered; `touched`
    are the bands of rows that something was laid on.
    """

    def __init__(self, size: tuple[int, int], ground: str) -> None:
        self.width, self.height = size
        self.palette = Palette()
        self.palette.place(rgb(ground))
        self.touched: set[int] = set()
        # The rows and the image are the same memory; the first colour's position is 0, so that all is ground at first.
        self.rows = bytearray((self.width + 1) * self.height + 1)
        shared = memoryview(self.rows)[1:]
        self._positions = Image.frombuffer("L", size, shared, "raw", "L", self.width + 1, 1)  # type: ignore[arg-type]  # any buffer will do
        self._positions.readonly = 0
        self._draw = ImageDraw.Draw(self._positions)

    @property
    def image(self) -> Image.Image:
        """The same as an indexed image of its own."""
        image = self._positions.copy()
        image.putpalette(self.palette.data)
        return image

    @property
    def bands(self) -> int:
        """How many bands of rows there are."""
        return (self.height + BAND_ROWS - 1) // BAND_ROWS

    def band(self, number: int) -> memoryview:
        """The rows of a band."""
        return memoryview(self.rows)[self._place_of(number)]

    def restore(self, number: int, rows: bytes) -> None:
        """Makes a band what it was when `rows` were all the rows."""
        place = self._place_of(number)
        self.rows[place] = memoryview(rows)[place]

    def _place_of(self, number: int) -> slice:
        size = BAND_ROWS * (self.width + 1)
        return slice(number * size, min((number + 1) * size, self.height * (self.width + 1)))

    def fill(self, colour: str, box: Box) -> None:
        """Lays a colour over a box.

        Raises:
            TooManyColours: the palette is full.
        """
        self._touch(box[1], box[3])
        self._positions.paste(self.palette.place(rgb(colour)), box)

    def stamp(self, colour: str, corner: tuple[int, int], mask: Image.Image) -> None:
        """Lays a colour through a mask that has no soft edges.

        Raises:
            TooManyColours: the palette is full.
        """
        self._touch(corner[1], corner[1] + mask.height)
        self._positions.paste(self.palette.place(rgb(colour)), corner, mask)

    def ink(self, colour: str, corner: tuple[int, int], mask: Image.Image) -> None:
        """Lays a colour through a mask whose upper left corner is given, in a few shades.

        Raises:
            TooManyColours: the palette is full.
        """
        left, top = corner
        seen = (max(0, left), max(0, top), min(self.width, left + mask.width), min(self.height, top + mask.height))
        if seen[0] < seen[2] and seen[1] < seen[3]:
            if seen != (left, top, left + mask.width, top + mask.height):
                mask = mask.crop((seen[0] - left, seen[1] - top, seen[2] - left, seen[3] - top))
            self._touch(seen[1], seen[3])
            self._blend(rgb(colour), seen, mask)

    def letters(self, colour: str, face: ImageFont.FreeTypeFont, text: str, start: tuple[float, int]) -> bool:
        """Draws a text on its baseline, and tells whether it could: only where the ground is of one colour."""
        left, top, right, bottom = (round(edge) for edge in face.getbbox(text, anchor="ls"))
        x, y = int(start[0]), start[1]
        box = (x + left - _AROUND_PX, y + top - _AROUND_PX, x + right + _AROUND_PX, y + bottom + _AROUND_PX)
        if box[0] < 0 or box[1] < 0 or box[2] > self.width or box[3] > self.height:
            return False
        ends = self._ends(self._only_ground(box), rgb(colour))
        if ends is None:
            return False
        self._touch(box[1], box[3])
        self._positions.paste(ends[0], box)
        self._draw.text(start, text, fill=ends[1], font=face, anchor="ls")
        return True

    def _touch(self, top: int, bottom: int) -> None:
        """Remembers which bands are no longer what they were."""
        first, last = max(0, top) // BAND_ROWS, (min(bottom, self.height) - 1) // BAND_ROWS
        self.touched.update(range(first, last + 1))

    def _only_ground(self, box: Box) -> Rgb | None:
        """The one colour of a box, or None when it has several."""
        under = self._positions.crop(box)
        low, high = (int(edge) for edge in under.getextrema() if not isinstance(edge, tuple))
        if low == high:
            return self.palette.colours[low]
        return self._only_one([place for place, count in enumerate(under.histogram()) if count])

    def _only_one(self, places: list[int]) -> Rgb | None:
        found = {self.palette.colours[place] for place in places}
        return found.pop() if len(found) == 1 else None

    def _ends(self, ground: Rgb | None, ink: Rgb) -> tuple[int, int] | None:
        return None if ground is None else self.palette.ramp(ground, ink)

    def _blend(self, ink: Rgb, box: Box, mask: Image.Image) -> None:
        """Lays a colour over a box that is as large as the mask."""
        inked = mask.getbbox()
        if inked is None:
            return
        if inked != (0, 0, *mask.size):
            box = (box[0] + inked[0], box[1] + inked[1], box[0] + inked[2], box[1] + inked[3])
            mask = mask.crop(inked)
        ends = self._ends(self._only_ground(box), ink)
        if ends:
            self._positions.paste(ends[0], box)
            self._positions.paste(ends[1], box, mask)
        else:
            self._blend_on_several(ink, box, mask)

    def _blend_on_several(self, ink: Rgb, box: Box, mask: Image.Image) -> None:
        """The same where the box has more colours than one."""
        under = self._positions.crop(box)
        grounds = [ground for ground, count in enumerate(under.histogram(mask)) if count]
        ends = self._ends(self._only_one(grounds), ink)
        if ends:
            self._positions.paste(ends[0], box, mask.point(_ANY_INK))
            self._positions.paste(ends[1], box, mask)
            return
        mask = mask.point(FEW_SHADES)
        if len(grounds) > _FEW_GROUNDS and mask.width * mask.height > _PIECE_PX:
            for part, piece in _halves(box, mask):
                self._blend(ink, part, piece)
            return
        for ground in grounds:
            here = under.point([255 if place == ground else 0 for place in range(256)]) if len(grounds) > 1 else None
            self._blend_on_one(ground, ink, box, mask if here is None else ImageChops.darker(mask, here))

    def _blend_on_one(self, ground: int, ink: Rgb, box: Box, mask: Image.Image) -> None:
        """Lays a colour over a box that has only this position wherever the mask is not empty."""
        counts = mask.histogram()
        if counts[0] + counts[255] == mask.width * mask.height:
            self._positions.paste(self.palette.place(ink), box, mask)
            return
        positions = mask.point(self._table(ground, ink, counts))
        self._positions.paste(positions, box, mask.point(_ANY_INK))

    def _table(self, ground: int, ink: Rgb, counts: list[int]) -> list[int]:
        """The palette position of each mask value that occurs, over one ground colour."""
        below = self.palette.colours[ground]
        return [self.palette.place(mixed(below, ink, value)) if count else ground for value, count in enumerate(counts)]


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
