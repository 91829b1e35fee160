"""Sheets as vector PDF for print.

In: a Sheet, a way to read picture files, a Finish. Out: a tagged PDF with embedded fonts, the same for the same input.
Not here: the drawing itself (paint/sheet.typ), the data it gets (paint/pen.py), what bleed shows (sheet/finish.py),
page boxes (paint/boxes.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from loa.paint.fonts import FACES_DIR
from loa.paint.pen import Json, Pen
from loa.paint.pictures import typst_fonts
from loa.paint.pixels import Read
from loa.sheet.finish import PLAIN, Finish, bled, crop_marks
from loa.sheet.marks import Mark, Picture, Sheet, Squares, Words

_TEMPLATE = Path(__file__).with_name("sheet.typ")


class PdfError(RuntimeError):
    """Typst refused the sheet or warned about it: Loa's own mistake, never an officer's."""


def pdf_bytes(sheet: Sheet, read: Read, finish: Finish = PLAIN) -> bytes:
    """The sheet, and those that follow it, as a PDF/UA-1 file, without times and names of people or machines.

    With a finish the page is larger than the sheet, which stands in its TrimBox; print shops want single sheets.

    Raises:
        PictureError: a picture file cannot be painted.
        PdfError: Typst does not take what it was given.
    """
    if sheet.following and finish != PLAIN:
        raise ValueError(f"{sheet.title}: several pages have no bleed")
    pen = Pen(read, finish.cmyk)
    made = _compiled(_content(sheet, finish, pen), pen.files)
    if finish.border_mm == 0:
        return made
    from loa.paint.boxes import boxed  # noqa: PLC0415  # pikepdf takes a tenth of a second that only print shops need

    return boxed(made, finish)


def _content(sheet: Sheet, finish: Finish, pen: Pen) -> Json:
    """All that sheet.typ is told: the bled sheet, and the crop marks in the room around it."""
    page = bled(sheet, finish.bleed_mm)
    return {
        "width": page.width_mm,
        "height": page.height_mm,
        "room": finish.room_mm,
        "ground": pen.colour(page.ground),
        "outside": [pen.drawn(mark) for mark in crop_marks(sheet.width_mm, sheet.height_mm, finish)],
        "title": page.title,
        "language": page.language,
        "pages": [
            [{"tag": tag, "alt": alt, "marks": pen.group(tag, marks)} for tag, alt, marks in _groups(each)]
            for each in (page, *sheet.following)
        ],
    }


def _compiled(content: Json, files: Mapping[str, bytes]) -> bytes:
    """The page as Typst makes it; it may read nothing but the files given, and our faces."""
    title = content["title"]
    with _folder(files) as root:
        try:
            made, warnings = typst.Compiler(root=root, font_paths=typst_fonts()).compile_with_warnings(
                _template(),
                format="pdf",
                sys_inputs={"sheet": json.dumps(content, ensure_ascii=False)},
                pdf_standards="ua-1",
                timestamp=0,
            )
        except typst.TypstError as error:
            raise PdfError(f"{title}: {error.diagnostic}") from error
    if warnings or not isinstance(made, bytes):
        raise PdfError(f"{title}: {'; '.join(warning.message for warning in warnings) or 'no single file'}")
    return made


@contextmanager
def _folder(files: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder with the files and no others; where there are none, one that is there anyhow."""
    if not files:
        yield FACES_DIR
        return
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        yield folder


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
