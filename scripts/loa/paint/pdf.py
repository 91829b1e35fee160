"""Sheets as vector PDF for print.

In: a Sheet, a way to read picture files, a Finish. Out: a tagged PDF with embedded fonts, the same for the same input.
Not here: the drawing itself (paint/sheet.typ, which gets the marks as data and never as markup), breaking lines
(sheet/text.py), what bleed shows (sheet/finish.py), page boxes (paint/boxes.py).
"""

from __future__ import annotations

import io
import json
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

import typst

from loa.paint.boxes import boxed
from loa.paint.fonts import FACES, runs
from loa.paint.modules import dark_runs
from loa.paint.pictures import cropped, in_inks, is_svg, typst_fonts
from loa.paint.pixels import Read
from loa.sheet.finish import PLAIN, Finish, bled, crop_marks
from loa.sheet.inks import inks
from loa.sheet.marks import Fill, Line, Mark, Picture, Shape, Sheet, Squares, Words
from loa.sheet.units import px_from_mm

_PICTURE_DPI = 300
_JPEG_QUALITY = 90
_TEMPLATE = Path(__file__).with_name("sheet.typ")

_Json = dict[str, Any]


class PdfError(RuntimeError):
    """Typst refused the sheet or warned about it: Loa's own mistake, never an officer's."""


def pdf_bytes(sheet: Sheet, read: Read, finish: Finish = PLAIN) -> bytes:
    """The sheet as a one-page PDF/UA-1 file, without times and names of people or machines.

    With a finish the page is larger than the sheet, which stands in its TrimBox.

    Raises:
        PictureError: a picture file cannot be painted.
        PdfError: Typst does not take what it was given.
    """
    made = _compiled(
        _content(bled(sheet, finish.bleed_mm), crop_marks(sheet.width_mm, sheet.height_mm, finish), finish, read)
    )
    return made if finish.border_mm == 0 else boxed(made, finish)


def _content(page: Sheet, around: tuple[Line, ...], finish: Finish, read: Read) -> _Json:
    """All that sheet.typ is told: the bled sheet, and the crop marks in the room around it."""
    groups = [_group(tag, alt, marks, read, finish.cmyk) for tag, alt, marks in _groups(page)]
    outside = [_drawn(mark, read, finish.cmyk) for mark in around]
    ground: _Json = {"ground": page.ground}
    for mark in (ground, *outside, *(mark for group in groups for mark in group["marks"])):
        if finish.cmyk:
            mark.update({key: inks(str(mark[key])) for key in ("ground", "colour") if key in mark})
    return {
        **ground,
        "width": page.width_mm,
        "height": page.height_mm,
        "room": finish.room_mm,
        "outside": outside,
        "title": page.title,
        "language": page.language,
        "groups": groups,
    }


def _compiled(content: _Json) -> bytes:
    """The page as Typst makes it."""
    title = content["title"]
    try:
        made, warnings = typst.compile_with_warnings(
            _template(),
            format="pdf",
            font_paths=typst_fonts(),
            sys_inputs={"sheet": json.dumps(content, ensure_ascii=False)},
            pdf_standards="ua-1",
            timestamp=0,
        )
    except typst.TypstError as error:
        raise PdfError(f"{title}: {error.diagnostic}") from error
    if warnings or not isinstance(made, bytes):
        raise PdfError(f"{title}: {'; '.join(warning.message for warning in warnings) or 'no single file'}")
    return made


@lru_cache(maxsize=1)
def _template() -> bytes:
    return _TEMPLATE.read_bytes()


def _groups(sheet: Sheet) -> list[tuple[str, str, list[Mark]]]:
    """The marks in painting order as (tag, text alternative, marks): the lines of one block are one paragraph."""
    numbered = enumerate(sheet.marks)
    return [
        (key[0], key[1], [mark for _, mark in marks])
        for key, marks in groupby(numbered, key=lambda item: _tag(item[1], item[0]))
    ]


def _tag(mark: Mark, number: int) -> tuple[str, str, int]:
    """What a mark is to a reader who hears the page, with the number that keeps neighbours apart."""
    match mark:
        case Words(role="title"):
            return "title", "", mark.block
        case Words(role=role) if role != "artifact":
            return "text", role, mark.block
        case Squares(alt=alt) | Picture(alt=alt) if alt:
            return "figure", alt, number
    return "artifact", "", 0


def _group(tag: str, alt: str, marks: list[Mark], read: Read, cmyk: bool) -> _Json:
    """One group as data; a space ends every line but the last, so that copied text keeps its words apart."""
    lines = tag in {"title", "text"}
    drawn = [
        _drawn(replace(mark, text=f"{mark.text} ") if isinstance(mark, Words) and lines else mark, read, cmyk)
        for mark in marks[:-1]
    ]
    return {"tag": tag, "alt": alt, "marks": [*drawn, _drawn(marks[-1], read, cmyk)]}


def _drawn(mark: Mark, read: Read, cmyk: bool) -> _Json:
    """A mark as data for sheet.typ."""
    match mark:
        case Fill(x, y, width, height, colour, radius):
            box: _Json = {"x": x, "y": y, "width": width, "height": height}
            return {"is": "fill", **box, "colour": colour, "radius": radius}
        case Shape(points, colour, holes):
            return {"is": "shape", "rings": [points, *holes], "colour": colour}
        case Line(x1, y1, x2, y2, width, colour):
            return {"is": "line", "x1": x1, "y1": y1, "x2": x2, "y2": y2, "width": width, "colour": colour}
        case Words():
            return _words(mark)
        case Squares():
            return {"is": "squares", "rings": _squares_rings(mark), "colour": mark.colour}
        case Picture(x, y, width, height, _, alt):
            box = {"x": x, "y": y, "width": width, "height": height}
            return {"is": "picture", **box, **_picture_data(mark, read, cmyk), "alt": alt or None}


def _words(mark: Words) -> _Json:
    """A line of text with its runs."""
    pieces = [
        {"family": FACES[run.face].family, "weight": FACES[run.face].weight, "text": run.text}
        for run in runs(mark.text, mark.face)
    ]
    place: _Json = {"x": mark.x_mm, "baseline": mark.baseline_mm, "angle": mark.angle_deg}
    return {"is": "words", **place, "size": mark.size_pt, "colour": mark.colour, "runs": pieces}


def _squares_rings(mark: Squares) -> list[list[tuple[float, float]]]:
    """The dark runs as rectangles; one path holds them all, so that no renderer shows seams between the rows."""
    side = mark.module_mm
    return [
        [
            (mark.x_mm + column * side, mark.y_mm + row * side),
            (mark.x_mm + (column + length) * side, mark.y_mm + row * side),
            (mark.x_mm + (column + length) * side, mark.y_mm + (row + 1) * side),
            (mark.x_mm + column * side, mark.y_mm + (row + 1) * side),
        ]
        for column, row, length in dark_runs(mark.rows)
    ]


def _picture_data(mark: Picture, read: Read, cmyk: bool) -> _Json:
    """The picture itself: drawings as they are, photographs cropped, without metadata, as numbers for JSON.

    Inks and grey are given to pixels: a drawing that needs them is drawn first.
    """
    data = read(mark.file)
    if is_svg(mark.file) and not cmyk and not mark.grey:
        cropped(mark, data, 1, 1)  # a broken drawing is told by its name here, not by Typst as our mistake
        return {"format": "svg", "data": data.decode()}
    width, height = (max(1, round(px_from_mm(side, _PICTURE_DPI))) for side in (mark.width_mm, mark.height_mm))
    pixels = cropped(mark, data, width, height)
    out = io.BytesIO()
    if cmyk:
        in_inks(pixels).save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
        return {"format": "jpg", "data": list(out.getvalue())}
    if pixels.getchannel("A").getextrema() == (255, 255):
        pixels.convert("RGB").save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
        return {"format": "jpg", "data": list(out.getvalue())}
    pixels.save(out, "PNG")
    return {"format": "png", "data": list(out.getvalue())}
