"""A sheet as pixels.

In: a Sheet, a resolution, a way to read picture files. Out: one image. Not here: file formats (paint/png.py), palettes
(paint/plane.py, paint/palette.py).

Flat sheets are drawn with few shades at their edges (32 for letters, 17 for shapes: no eye tells them from 256), so
that the whole sheet needs few colours and becomes a small indexed PNG without losing a single pixel's value.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import suppress

from PIL import Image, ImageDraw

from loa.paint.fonts import Run, font, measure, runs
from loa.paint.modules import dark_runs, pixel_edges
from loa.paint.palette import indexed
from loa.paint.pictures import cropped
from loa.paint.plane import Plane, TooManyColours
from loa.sheet.marks import Fill, Line, Picture, Point, Shape, Sheet, Squares, Words
from loa.sheet.units import PT_PER_INCH, px_from_mm

Read = Callable[[str], bytes]

_SHADES = 32
_FEW_SHADES = [round(round(level * (_SHADES - 1) / 255) * 255 / (_SHADES - 1)) for level in range(256)]
_SUPER = 4
_STRIP_PX = 256
"""Shapes are drawn strip by strip: a whole A3 sheet at sixteen samples a pixel would not fit in memory."""


def painted(sheet: Sheet, dpi: int, read: Read) -> Image.Image:
    """The sheet as pixels: indexed where 256 colours hold it, RGB otherwise.

    QR modules stand on whole pixels, everything else has smooth edges.
    """
    size = (max(1, round(px_from_mm(sheet.width_mm, dpi))), max(1, round(px_from_mm(sheet.height_mm, dpi))))
    if not any(isinstance(mark, Picture) for mark in sheet.marks):
        with suppress(TooManyColours):
            plane = Plane(size, sheet.ground)
            _draw(sheet, _Canvas(plane, dpi), read)
            return plane.image
    image = Image.new("RGB", size, sheet.ground)
    _draw(sheet, _Canvas(image, dpi), read)
    return indexed(image)


def _draw(sheet: Sheet, canvas: _Canvas, read: Read) -> None:
    """All marks in their order."""
    for mark in sheet.marks:
        match mark:
            case Fill():
                canvas.fill(mark)
            case Shape():
                canvas.shape(mark.points_mm, mark.holes_mm, mark.colour)
            case Words():
                canvas.words(mark)
            case Picture():
                canvas.picture(mark, read(mark.file))
            case Squares():
                canvas.squares(mark)
            case Line():
                canvas.line(mark)


class _Canvas:
    """An image that marks are drawn on."""

    def __init__(self, image: Image.Image | Plane, dpi: int) -> None:
        self.image = image
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
        self.image.paste(mark.colour, (left, top, max(right, left), max(bottom, top)))

    def shape(self, outer_mm: Sequence[Point], holes_mm: Sequence[Sequence[Point]], colour: str) -> None:
        """A polygon with smooth edges."""
        outer = [(self.px(x), self.px(y)) for x, y in outer_mm]
        holes = [[(self.px(x), self.px(y)) for x, y in hole] for hole in holes_mm]
        left, right = self._within(min(x for x, _ in outer), max(x for x, _ in outer), self.image.width)
        top, bottom = self._within(min(y for _, y in outer), max(y for _, y in outer), self.image.height)
        for at in range(top, bottom, _STRIP_PX):
            box = (left, at, right, min(at + _STRIP_PX, bottom))
            if right > left:
                self.image.paste(colour, box, _coverage(outer, holes, box))

    def words(self, mark: Words) -> None:
        """A line of text, run by run, on its baseline."""
        size_px = mark.size_pt * self.dpi / PT_PER_INCH
        along_px = 0.0
        turn = math.radians(mark.angle_deg)
        for run in runs(mark.text, mark.face):
            x_px = self.px(mark.x_mm) + along_px * math.cos(turn)
            y_px = self.px(mark.baseline_mm) - along_px * math.sin(turn)
            if mark.angle_deg:
                mask, left, top = _turned_letters(run, size_px, x_px, y_px, turn)
            else:
                mask, left, top = _letters(run, size_px, x_px, round(y_px))
            self.image.paste(mark.colour, (left, top), mask.point(_FEW_SHADES))
            along_px += measure(run.text, run.face).width * size_px

    def picture(self, mark: Picture, data: bytes) -> None:
        """A picture filling its box."""
        left, top = round(self.px(mark.x_mm)), round(self.px(mark.y_mm))
        width = max(1, round(self.px(mark.x_mm + mark.width_mm)) - left)
        height = max(1, round(self.px(mark.y_mm + mark.height_mm)) - top)
        assert isinstance(self.image, Image.Image)
        pixels = cropped(mark, data, width, height)
        self.image.paste(pixels.convert("RGB"), (left, top), pixels.getchannel("A"))

    def squares(self, mark: Squares) -> None:
        """QR modules on whole pixels, never grey at an edge."""
        columns, rows = pixel_edges(mark, self.dpi)
        for column, row, length in dark_runs(mark.rows):
            box = (columns[column], rows[row], columns[column + length], rows[row + 1])
            self.image.paste(mark.colour, box)

    def line(self, mark: Line) -> None:
        """A stroke; upright and level ones stand on whole pixels and are at least one pixel wide."""
        x1, y1, x2, y2 = (self.px(at) for at in (mark.x1_mm, mark.y1_mm, mark.x2_mm, mark.y2_mm))
        thick = max(1, round(self.px(mark.width_mm)))
        if y1 == y2:
            top = round(y1 - thick / 2)
            self.image.paste(mark.colour, (round(min(x1, x2)), top, round(max(x1, x2)), top + thick))
        elif x1 == x2:
            left = round(x1 - thick / 2)
            self.image.paste(mark.colour, (left, round(min(y1, y2)), left + thick, round(max(y1, y2))))
        else:
            self.shape(stroke_outline(mark), (), mark.colour)

    def _within(self, low: float, high: float, limit: int) -> tuple[int, int]:
        """The whole pixels between two positions that lie on the image."""
        return max(0, math.floor(low)), min(limit, math.ceil(high))


def rounded_corners(mark: Fill) -> tuple[Point, ...]:
    """The outline of a rectangle with round corners, flattened to within a fiftieth of a millimetre."""
    radius = min(mark.radius_mm, mark.width_mm / 2, mark.height_mm / 2)
    steps = max(4, math.ceil(math.pi / 4 / math.acos(1 - min(0.5, 0.02 / radius))))
    right, bottom = mark.x_mm + mark.width_mm - radius, mark.y_mm + mark.height_mm - radius
    left, top = mark.x_mm + radius, mark.y_mm + radius
    corners = ((right, bottom, 0), (left, bottom, 1), (left, top, 2), (right, top, 3))
    return tuple(
        (x + radius * math.cos(turn), y + radius * math.sin(turn))
        for x, y, quarter in corners
        for turn in (math.pi / 2 * (quarter + step / steps) for step in range(steps + 1))
    )


def stroke_outline(mark: Line) -> tuple[Point, ...]:
    """The four corners of a slanting stroke."""
    dx, dy = mark.x2_mm - mark.x1_mm, mark.y2_mm - mark.y1_mm
    share = mark.width_mm / 2 / math.hypot(dx, dy)
    nx, ny = -dy * share, dx * share
    return (
        (mark.x1_mm + nx, mark.y1_mm + ny),
        (mark.x2_mm + nx, mark.y2_mm + ny),
        (mark.x2_mm - nx, mark.y2_mm - ny),
        (mark.x1_mm - nx, mark.y1_mm - ny),
    )


def _coverage(outer: list[Point], holes: list[list[Point]], box: tuple[int, int, int, int]) -> Image.Image:
    """How much of each pixel of the box the polygon covers."""
    left, top, right, bottom = box
    fine = Image.new("L", ((right - left) * _SUPER, (bottom - top) * _SUPER), 0)
    draw = ImageDraw.Draw(fine)
    for points, value in ((outer, 255), *((hole, 0) for hole in holes)):
        draw.polygon([((x - left) * _SUPER - 0.5, (y - top) * _SUPER - 0.5) for x, y in points], fill=value)
    return fine.reduce(_SUPER)


def _letters(run: Run, size_px: float, x_px: float, y_px: int) -> tuple[Image.Image, int, int]:
    """A level run's mask and where its upper left corner stands."""
    face = font(run.face, size_px)
    ink_left, ink_top, ink_right, ink_bottom = (round(edge) for edge in face.getbbox(run.text, anchor="ls"))
    whole, part = math.floor(x_px), x_px - math.floor(x_px)
    mask = Image.new("L", (max(1, ink_right - ink_left) + 4, max(1, ink_bottom - ink_top) + 4), 0)
    ImageDraw.Draw(mask).text((2 - ink_left + part, 2 - ink_top), run.text, fill=255, font=face, anchor="ls")
    return mask, whole + ink_left - 2, y_px + ink_top - 2


def _turned_letters(run: Run, size_px: float, x_px: float, y_px: float, turn: float) -> tuple[Image.Image, int, int]:
    """A turned run's mask and where its upper left corner stands. Drawn at double size, so that it stays sharp."""
    level, left, top = _letters(run, 2 * size_px, 0.0, 0)
    cos, sin = math.cos(turn), math.sin(turn)
    corners = [(x, y) for x in (left, left + level.width) for y in (top, top + level.height)]
    spread = [(x * cos + y * sin + 2 * x_px, y * cos - x * sin + 2 * y_px) for x, y in corners]
    out_left, out_top = (math.floor(min(axis) / 2) for axis in zip(*spread, strict=True))
    out_right, out_bottom = (math.ceil(max(axis) / 2) for axis in zip(*spread, strict=True))
    dx, dy = 2 * (out_left - x_px), 2 * (out_top - y_px)
    back = (cos, -sin, dx * cos - dy * sin - left, sin, cos, dx * sin + dy * cos - top)
    size = (2 * (out_right - out_left), 2 * (out_bottom - out_top))
    fine = level.transform(size, Image.Transform.AFFINE, back, Image.Resampling.BICUBIC)
    return fine.reduce(2), out_left, out_top
