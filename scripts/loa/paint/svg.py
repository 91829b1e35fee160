"""Sheets as SVG: for QR symbols that a print shop or a slide takes at any size.

In: a Sheet, a way to read picture files. Out: SVG bytes. Not here: exact type; text stands as text and is set in
whatever face the viewer has, which is why posters for print are PDF.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape

from loa.paint.chunks import png_of
from loa.paint.fonts import FACES, runs
from loa.paint.modules import dark_runs
from loa.paint.pictures import cropped, whole
from loa.paint.pixels import Read
from loa.sheet.marks import Fill, Line, Mark, Picture, Point, Shape, Sheet, Squares, Words
from loa.sheet.units import mm_from_pt, px_from_mm

_PICTURE_DPI = 150


def svg_bytes(sheet: Sheet, read: Read) -> bytes:
    """The sheet as SVG, one unit a millimetre."""
    width, height = _number(sheet.width_mm), _number(sheet.height_mm)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}"'
        f' lang="{escape(sheet.language)}" role="img">'
    )
    ground = f'<path fill="{sheet.ground}" d="M0 0h{width}v{height}h-{width}z"/>'
    body = (_element(mark, read) for mark in sheet.marks)
    return "\n".join([head, f"<title>{escape(sheet.title)}</title>", ground, *body, "</svg>", ""]).encode()


def _element(mark: Mark, read: Read) -> str:
    """One mark as an element."""
    match mark:
        case Fill(x, y, width, height, colour, radius):
            corners = f' rx="{_number(radius)}"' if radius else ""
            return f'<rect {_box(x, y, width, height)}{corners} fill="{colour}"/>'
        case Shape(points, colour, holes):
            path = "".join(_ring(ring) for ring in (points, *holes))
            return f'<path fill="{colour}" fill-rule="evenodd" d="{path}"/>'
        case Line(x1, y1, x2, y2, width, colour):
            ends = f"M{_number(x1)} {_number(y1)}L{_number(x2)} {_number(y2)}"
            return f'<path stroke="{colour}" stroke-width="{_number(width)}" d="{ends}"/>'
        case Words():
            return _text(mark)
        case Squares():
            return _symbol(mark)
        case Picture():
            return _image(mark, read)


def _symbol(mark: Squares) -> str:
    """The modules as one path in module units: small, and exact at any size."""
    path = "".join(f"M{column} {row}h{length}v1h-{length}z" for column, row, length in dark_runs(mark.rows))
    side = mark.side_mm / len(mark.rows)
    place = f"translate({_number(mark.x_mm)} {_number(mark.y_mm)}) scale({_number(side)})"
    return (
        f'<path role="img" aria-label="{escape(mark.alt)}" fill="{mark.colour}" shape-rendering="crispEdges"'
        f' transform="{place}" d="{path}"/>'
    )


def _text(mark: Words) -> str:
    """A line of text, its runs in their families."""
    turn = f' transform="rotate({_number(-mark.angle_deg)} {_number(mark.x_mm)} {_number(mark.baseline_mm)})"'
    spans = "".join(
        f'<tspan font-family="{FACES[run.face].family}, sans-serif" font-weight="{FACES[run.face].weight}">'
        f"{escape(run.text)}</tspan>"
        for run in runs(mark.text, mark.face)
    )
    place = f'x="{_number(mark.x_mm)}" y="{_number(mark.baseline_mm)}"{turn if mark.angle_deg else ""}'
    return f'<text {place} font-size="{_number(mm_from_pt(mark.size_pt))}" fill="{mark.colour}">{spans}</text>'


def _image(mark: Picture, read: Read) -> str:
    """A picture inside the file, for an SVG that fetches nothing: cropped, a received symbol pixel by pixel."""
    width, height = (max(1, round(px_from_mm(side, _PICTURE_DPI))) for side in (mark.width_mm, mark.height_mm))
    data = read(mark.file)
    png = png_of(whole(mark, data) if mark.code else cropped(mark, data, width, height), _PICTURE_DPI)
    packed = base64.b64encode(png).decode()
    box = _box(mark.x_mm, mark.y_mm, mark.width_mm, mark.height_mm)
    return f'<image {box} aria-label="{escape(mark.alt)}" href="data:image/png;base64,{packed}"/>'


def _box(x: float, y: float, width: float, height: float) -> str:
    names = zip(("x", "y", "width", "height"), (x, y, width, height), strict=True)
    return " ".join(f'{name}="{_number(value)}"' for name, value in names)


def _ring(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in points) + "z"


def _number(value: float) -> str:
    """A length to a thousandth of a millimetre (module scales to a millionth), without idle zeros."""
    return f"{value:.6f}".rstrip("0").rstrip(".") if abs(value) < 10 else f"{value:.4f}".rstrip("0").rstrip(".")
