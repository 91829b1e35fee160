"""A sheet as pixels.

In: a Sheet, a resolution, a way to read picture files. Out: one image. Not here: file formats (paint/png.py), masks
(paint/masks.py, paint/outlines.py), palettes (paint/plane.py, paint/palette.py).

Sheets are drawn with few shades at their edges (no eye tells them from 256), so that a whole flat sheet needs few
colours and becomes a small indexed PNG without losing a single pixel's value.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Protocol

from PIL import Image, ImageFont

from loa.paint.fonts import Run, font, measure, runs
from loa.paint.masks import Placed, level_letters, modules, turned_letters
from loa.paint.outlines import Box, covered, rounded_corners, stroke_outline
from loa.paint.palette import indexed
from loa.paint.pictures import cropped
from loa.paint.plane import Plane
from loa.paint.ramps import FEW_SHADES, TooManyColours
from loa.sheet.marks import Fill, Line, Mark, Picture, Point, Shape, Sheet, Squares, Words
from loa.sheet.units import PT_PER_INCH, px_from_mm

Read = Callable[[str], bytes]


def painted(sheet: Sheet, dpi: int, read: Read) -> Image.Image:
    """The sheet as pixels: indexed where 256 colours hold it, RGB otherwise.

    QR modules stand on whole pixels, everything else has smooth edges.
    """
    if is_flat(sheet):
        with suppress(TooManyColours):
            plane = Plane(size_px(sheet, dpi), sheet.ground)
            draw(sheet.marks, plane, dpi, read)
            return plane.image
    return indexed(in_true_colour(sheet, dpi, read))


def in_true_colour(sheet: Sheet, dpi: int, read: Read) -> Image.Image:
    """The sheet as RGB pixels."""
    picture = _TrueColour(Image.new("RGB", size_px(sheet, dpi), sheet.ground))
    draw(sheet.marks, picture, dpi, read)
    return picture.image


def no_pictures(file: str) -> bytes:
    """For sheets that have none.

    Raises:
        KeyError: one has been asked for.
    """
    raise KeyError(file)


def is_flat(sheet: Sheet) -> bool:
    """Whether nothing on the sheet but soft edges has more than one colour."""
    return not any(isinstance(mark, Picture) for mark in sheet.marks)


def size_px(sheet: Sheet, dpi: int) -> tuple[int, int]:
    """How many pixels a sheet has."""
    return max(1, round(px_from_mm(sheet.width_mm, dpi))), max(1, round(px_from_mm(sheet.height_mm, dpi)))


class Surface(Protocol):
    """What marks are drawn on: a Plane of palette positions, or true colour."""

    width: int
    height: int

    def fill(self, colour: str, box: Box) -> None:
        """Lays a colour over a box."""

    def ink(self, colour: str, corner: tuple[int, int], mask: Image.Image) -> None:
        """Lays a colour through a mask, in a few shades."""

    def stamp(self, colour: str, corner: tuple[int, int], mask: Image.Image) -> None:
        """Lays a colour through a mask that has no soft edges."""

    def letters(self, colour: str, face: ImageFont.FreeTypeFont, text: str, start: tuple[float, int]) -> bool:
        """Draws a level text, or tells that a mask must be made of it."""


class _TrueColour:
    """An RGB image as a surface."""

    def __init__(self, image: Image.Image) -> None:
        self.image = image
        self.width, self.height = image.size

    def fill(self, colour: str, box: Box) -> None:
        self.image.paste(colour, box)

    def ink(self, colour: str, corner: tuple[int, int], mask: Image.Image) -> None:
        self.image.paste(colour, corner, mask.point(FEW_SHADES))

    def stamp(self, colour: str, corner: tuple[int, int], mask: Image.Image) -> None:
        self.image.paste(colour, corner, mask)

    def letters(self, _colour: str, _face: ImageFont.FreeTypeFont, _text: str, _start: tuple[float, int]) -> bool:
        return False

    def picture(self, mark: Picture, box: Box, data: bytes) -> None:
        pixels = cropped(mark, data, box[2] - box[0], box[3] - box[1])
        self.image.paste(pixels.convert("RGB"), box[:2], pixels.getchannel("A"))


def draw(marks: Iterable[Mark], surface: Surface, dpi: int, read: Read) -> None:
    """All marks in their order.

    Raises:
        TooManyColours: a Plane's palette is full.
    """
    canvas = _Canvas(surface, dpi)
    for mark in marks:
        match mark:
            case Fill():
                canvas.fill(mark)
            case Shape():
                canvas.shape(mark.points_mm, mark.holes_mm, mark.colour)
            case Words():
                canvas.words(mark)
            case Picture():
                assert isinstance(surface, _TrueColour)
                surface.picture(mark, canvas.picture_box(mark), read(mark.file))
            case Squares():
                mask, corner = modules(mark, dpi)
                surface.stamp(mark.colour, corner, mask)
            case Line():
                canvas.line(mark)


class _Canvas:
    """A surface that marks are drawn on at a resolution."""

    def __init__(self, surface: Surface, dpi: int) -> None:
        self.surface = surface
        self.dpi = dpi

    def px(self, length_mm: float) -> float:
        """The length in pixels."""
        return px_from_mm(length_mm, self.dpi)

    def fill(self, mark: Fill) -> None:
        """A rectangle; sharp corners stand on whole pixels."""
        if mark.radius_mm > 0:
            self.shape(rounded_corners(mark), (), mark.colour)
            return
        left, top = round(self.px(mark.x_mm)), round(self.px(mark.y_mm))
        right, bottom = round(self.px(mark.x_mm + mark.width_mm)), round(self.px(mark.y_mm + mark.height_mm))
        self.surface.fill(mark.colour, (left, top, max(right, left), max(bottom, top)))

    def shape(self, outer_mm: Sequence[Point], holes_mm: Sequence[Sequence[Point]], colour: str) -> None:
        """A polygon with smooth edges."""
        outer = [(self.px(x), self.px(y)) for x, y in outer_mm]
        holes = [[(self.px(x), self.px(y)) for x, y in hole] for hole in holes_mm]
        for box, mask in covered(outer, holes, (self.surface.width, self.surface.height)):
            if mask is None:
                self.surface.fill(colour, box)
            else:
                self.surface.ink(colour, box[:2], mask)

    def words(self, mark: Words) -> None:
        """A line of text, run by run, on its baseline."""
        size_px = mark.size_pt * self.dpi / PT_PER_INCH
        along_px = 0.0
        turn = math.radians(mark.angle_deg)
        for run in runs(mark.text, mark.face):
            x_px = self.px(mark.x_mm) + along_px * math.cos(turn)
            y_px = self.px(mark.baseline_mm) - along_px * math.sin(turn)
            if mark.angle_deg:
                self._through(mark.colour, turned_letters(run, size_px, x_px, y_px, turn))
            else:
                self._level(mark.colour, run, size_px, (x_px, round(y_px)))
            along_px += measure(run.text, run.face).width * size_px

    def _level(self, colour: str, run: Run, size_px: float, start: tuple[float, int]) -> None:
        """A level run, drawn straight on the surface where that can be."""
        if not self.surface.letters(colour, font(run.face, size_px), run.text, start):
            self._through(colour, level_letters(run, size_px, *start))

    def _through(self, colour: str, placed: Placed) -> None:
        mask, corner = placed
        self.surface.ink(colour, corner, mask)

    def picture_box(self, mark: Picture) -> Box:
        """The pixels that a picture fills."""
        left, top = round(self.px(mark.x_mm)), round(self.px(mark.y_mm))
        width = max(1, round(self.px(mark.x_mm + mark.width_mm)) - left)
        height = max(1, round(self.px(mark.y_mm + mark.height_mm)) - top)
        return left, top, left + width, top + height

    def line(self, mark: Line) -> None:
        """A stroke; upright and level ones stand on whole pixels and are at least one pixel wide."""
        x1, y1, x2, y2 = (self.px(at) for at in (mark.x1_mm, mark.y1_mm, mark.x2_mm, mark.y2_mm))
        thick = max(1, round(self.px(mark.width_mm)))
        if y1 == y2:
            top = round(y1 - thick / 2)
            self.surface.fill(mark.colour, (round(min(x1, x2)), top, round(max(x1, x2)), top + thick))
        elif x1 == x2:
            left = round(x1 - thick / 2)
            self.surface.fill(mark.colour, (left, round(min(y1, y2)), left + thick, round(max(y1, y2))))
        else:
            self.shape(stroke_outline(mark), (), mark.colour)
