"""What only the pixels of a sheet's pictures tell: contrast of the words on them, sharpness at print size.

In: a Sheet, its Demands, a way to read picture files. Out: findings like those of sheet/rules.py. Not here: rules that
need no pixels (sheet/rules.py), words for officers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PIL import Image

from loa.paint.fonts import measure
from loa.paint.pictures import dpi_of, is_svg
from loa.paint.pixels import Read, painted
from loa.sheet.colour import contrast
from loa.sheet.finish import moved
from loa.sheet.marks import Line, Mark, Picture, Sheet, Squares, Words
from loa.sheet.places import Box, mark_box
from loa.sheet.rules import LEAST_CONTRAST, Demands, Finding
from loa.sheet.units import PT_PER_INCH

_PX_PER_EM = 8
"""A pixel is then about as wide as a thin stroke: what is smaller does not hide a letter."""

_LEAST_DPI = 4
_STRAY_SHARE = 0.02
"""So much of the ground behind a line may have too little contrast: single bright leaves, seams."""


def picture_findings(sheet: Sheet, demands: Demands, read: Read) -> tuple[Finding, ...]:
    """Everything wrong with the sheet's pictures and the words on them.

    Raises:
        PictureError: a picture file cannot be painted.
    """
    return (*picture_resolution(sheet, demands, read), *picture_contrast(sheet, read))


def picture_resolution(sheet: Sheet, demands: Demands, read: Read) -> tuple[Finding, ...]:
    """The photographs with fewer pixels an inch than asked for; drawings have none to lack.

    Shape: `found` and `wanted` are dots per inch, `text` the file.
    """
    found = []
    for number, mark in enumerate(sheet.marks):
        if isinstance(mark, Picture) and not is_svg(mark.file):
            dpi = dpi_of(mark, read(mark.file))
            if dpi < demands.picture_dpi - 0.5:
                found.append(Finding("picture_resolution", number, dpi, demands.picture_dpi, mark.file))
    return tuple(found)


def picture_contrast(sheet: Sheet, read: Read) -> tuple[Finding, ...]:
    """The lines of text with too little contrast against the pixels really behind them, where pictures are.

    Shape: `found` is the contrast that all but stray pixels reach.
    """
    return tuple(finding for number in range(len(sheet.marks)) for finding in _line_findings(sheet, number, read))


def _line_findings(sheet: Sheet, number: int, read: Read) -> Iterator[Finding]:
    """What is wrong with one mark, if it is a line of text on a picture."""
    mark = sheet.marks[number]
    if not isinstance(mark, Words) or mark.role == "artifact":
        return
    box = mark_box(mark, measure)
    pictures = (below for below in sheet.marks[:number] if isinstance(below, Picture))
    if any(mark_box(picture, measure).meets(box) for picture in pictures):
        worst = _worst_contrast(mark.colour, _behind(sheet, number, box, mark.size_pt, read))
        if worst < LEAST_CONTRAST:
            yield Finding("contrast", number, worst, LEAST_CONTRAST, mark.text)


def _behind(sheet: Sheet, number: int, box: Box, size_pt: float, read: Read) -> Image.Image:
    """The pixels behind a line, without other ink."""
    grounds = (mark for mark in sheet.marks[:number] if not isinstance(mark, Words | Squares | Line))
    near: tuple[Mark, ...] = tuple(
        moved(mark, -box.left, -box.top) for mark in grounds if mark_box(mark, measure).meets(box)
    )
    part = replace(sheet, width_mm=box.right - box.left, height_mm=box.bottom - box.top, marks=near)
    return painted(part, max(_LEAST_DPI, round(_PX_PER_EM * PT_PER_INCH / size_pt)), read).convert("RGB")


def _worst_contrast(colour: str, ground: Image.Image) -> float:
    """The contrast that all but stray pixels reach."""
    pixels = ground.width * ground.height
    ranked = sorted((contrast(colour, _hex(shade)), count) for count, shade in ground.getcolors(pixels) or ())
    passed = 0
    for ratio, count in ranked:
        passed += count
        if passed > _STRAY_SHARE * pixels:
            return ratio
    raise AssertionError("a picture without pixels")


def _hex(shade: object) -> str:
    assert isinstance(shade, tuple)
    return "#{:02X}{:02X}{:02X}".format(*shade)
