"""All painters by the name of their format, and what a painted file depends on.

In: a Sheet, a resolution, a way to read picture files. Out: bytes; the faces and pictures that a cache key must hold.
Not here: the painting itself (paint/png.py, paint/pdf.py, paint/svg.py), the cache (build/).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from loa.paint.fonts import runs
from loa.paint.pdf import pdf_bytes
from loa.paint.pixels import Read
from loa.paint.png import png_bytes, webp_bytes, webp_of
from loa.paint.svg import svg_bytes
from loa.sheet.finish import PLAIN, Finish
from loa.sheet.marks import Picture, Sheet, Words

PAINTER_VERSION = "4"
"""To be raised whenever a painter draws the same sheet differently: old cached files are then painted anew."""

Painter = Callable[[Sheet, int, Read], bytes]

PAINTERS: Mapping[str, Painter] = {
    "png": png_bytes,
    "webp": webp_bytes,
    "pdf": lambda sheet, _dpi, read: pdf_bytes(sheet, read),
    "svg": lambda sheet, _dpi, read: svg_bytes(sheet, read),
}


def file_bytes(sheet: Sheet, format_name: str, dpi: int, read: Read, finish: Finish = PLAIN) -> bytes:
    """The sheet in that format; only PDF files are made up for print shops."""
    if format_name == "pdf":
        return pdf_bytes(sheet, read, finish)
    return PAINTERS[format_name](sheet, dpi, read)


def files_bytes(
    sheet: Sheet, formats: Sequence[str], dpi: int, read: Read, finish: Finish = PLAIN
) -> tuple[bytes, ...]:
    """The sheet in each of these formats, its pixels painted once."""
    made: dict[str, bytes] = {}
    for name in sorted(formats):
        from_png = name == "webp" and "png" in made
        made[name] = webp_of(made["png"], sheet) if from_png else file_bytes(sheet, name, dpi, read, finish)
    return tuple(made[name] for name in formats)


def faces_used(sheet: Sheet) -> tuple[str, ...]:
    """The faces that the sheet's words are drawn with, fallbacks included, sorted."""
    words = (mark for each in (sheet, *sheet.following) for mark in each.marks if isinstance(mark, Words))
    return tuple(sorted({run.face for mark in words for run in runs(mark.text, mark.face)}))


def pictures_used(sheet: Sheet) -> tuple[str, ...]:
    """The picture files that the sheet names, sorted."""
    marks = (mark for each in (sheet, *sheet.following) for mark in each.marks)
    return tuple(sorted({mark.file for mark in marks if isinstance(mark, Picture)}))
