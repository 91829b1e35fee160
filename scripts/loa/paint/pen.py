"""Marks as the data that sheet.typ draws from, in screen colours or in inks.

In: marks, a way to read picture files. Out: JSON values, and the picture files they name. Not here: drawing
(paint/sheet.typ), the page (paint/pdf.py), the rule for inks (sheet/inks.py).
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, field, replace

from loa.paint.chunks import png_of
from loa.paint.fonts import FACES, runs
from loa.paint.modules import dark_runs
from loa.paint.pictures import cropped, dpi_of, in_inks, is_svg, whole
from loa.paint.pixels import Read
from loa.sheet.inks import Inks, inks
from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Squares, Words
from loa.sheet.units import MM_PER_INCH, px_from_mm

Json = dict[str, object]

_PICTURE_DPI = 300
_JPEG_QUALITY = 90
_MOST_PIXELS = 20_000_000
"""An A3 photograph at 300 dpi; larger sheets are looked at from further away."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Turns marks into data; `files` gathers the pictures by the names that the data gives them."""

    read: Read
    cmyk: bool
    files: dict[str, bytes] = field(default_factory=dict)

    def colour(self, colour: str) -> str | Inks:
        """A colour as sheet.typ reads it."""
        return inks(colour) if self.cmyk else colour

    def group(self, tag: str, marks: list[Mark]) -> list[Json]:
        """The marks of one group; a space ends every line but the last, so that copied text keeps its words apart."""
        lines = tag in {"title", "text"}
        drawn = [
            self.drawn(replace(mark, text=f"{mark.text} ") if isinstance(mark, Words) and lines else mark)
            for mark in marks[:-1]
        ]
        return [*drawn, self.drawn(marks[-1])]

    def drawn(self, mark: Mark) -> Json:
        """One mark."""
        match mark:
            case Fill(x, y, width, height, colour, radius):
                box: Json = {"x": x, "y": y, "width": width, "height": height}
                return {"is": "fill", **box, "colour": self.colour(colour), "radius": radius}
            case Shape(points, colour, holes):
                return {"is": "shape", "rings": [points, *holes], "colour": self.colour(colour)}
            case Line(x1, y1, x2, y2, width, colour):
                ends: Json = {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
                return {"is": "line", **ends, "width": width, "colour": self.colour(colour)}
            case Words():
                return self._words(mark)
            case Squares():
                place: Json = {"x": mark.x_mm, "y": mark.y_mm, "module": mark.module_mm, "size": len(mark.rows)}
                runs_dark = list(dark_runs(mark.rows))
                return {"is": "squares", **place, "runs": runs_dark, "colour": self.colour(mark.colour)}
            case Picture(x, y, width, height, _, alt):
                box = {"x": x, "y": y, "width": width, "height": height}
                return {"is": "picture", **box, "alt": alt or None, **self._picture(mark)}

    def _words(self, mark: Words) -> Json:
        """A line of text with its runs."""
        pieces = [
            {"family": FACES[run.face].family, "weight": FACES[run.face].weight, "text": run.text}
            for run in runs(mark.text, mark.face)
        ]
        place: Json = {"x": mark.x_mm, "baseline": mark.baseline_mm, "angle": mark.angle_deg}
        return {"is": "words", **place, "size": mark.size_pt, "colour": self.colour(mark.colour), "runs": pieces}

    def _picture(self, mark: Picture) -> Json:
        """A picture's file and its format."""
        kind, data = self._picture_file(mark, self.read(mark.file))
        name = f"{len(self.files)}.{kind}"
        self.files[name] = data
        return {"format": kind, "file": name}

    def _picture_file(self, mark: Picture, data: bytes) -> tuple[str, bytes]:
        """Format and bytes of a picture: drawings as they are, photographs cropped and without metadata.

        A received symbol stays as it is pixel by pixel. Inks, grey and veils are given to pixels: a drawing that needs
        them is drawn first.
        """
        if is_svg(mark.file) and not self.cmyk and not mark.grey and not mark.veil:
            cropped(mark, data, 1, 1)  # a broken drawing is told by its name here, not by Typst as our mistake
            return "svg", data
        if mark.code and not self.cmyk:
            return "png", png_of(whole(mark, data), _PICTURE_DPI)
        pixels = whole(mark, data) if mark.code else cropped(mark, data, *_fine_enough(mark, data))
        out = io.BytesIO()
        if self.cmyk or pixels.getchannel("A").getextrema() == (255, 255):
            plain = in_inks(pixels) if self.cmyk else pixels.convert("RGB")
            plain.save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
            return "jpg", out.getvalue()
        pixels.save(out, "PNG")
        return "png", out.getvalue()


def _fine_enough(mark: Picture, data: bytes) -> tuple[int, int]:
    """How many pixels a picture is painted with: 300 dpi, but no more than a photograph has or a banner needs."""
    own_dpi = _PICTURE_DPI if is_svg(mark.file) else dpi_of(mark, data)
    most_dpi = MM_PER_INCH * math.sqrt(_MOST_PIXELS / (mark.width_mm * mark.height_mm))
    dpi = min(_PICTURE_DPI, own_dpi, most_dpi)
    return max(1, round(px_from_mm(mark.width_mm, dpi))), max(1, round(px_from_mm(mark.height_mm, dpi)))
