"""Finished vector files as pixels, drawn by programs that are not ours.

In: the bytes of a PDF or SVG, a resolution. Out: grey images of the trimmed sheet or of a part of it. Not here: what is
read on them (paint/readback.py).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

import typst
from PIL import Image

from loa.paint.pictures import typst_fonts
from loa.sheet.places import Box
from loa.sheet.units import PT_PER_INCH, mm_from_px, pt_from_mm

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_ONE_AT_A_TIME = Lock()
"""PDFium must not be used by two threads, and a worker of a Dask cluster may have several."""

_PROFILED = re.compile(rb"\[/ICCBased (\d+) 0 R\]")
_PLAIN = {b"1": b"[/DeviceGray]", b"3": b"[/DeviceRGB]"}
"""Source: ISO 32000-2, 8.6.4 and 8.6.5.5; by how many numbers a colour has."""

_SVG_PAGE = """#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg")
"""


def pdf_part(data: bytes, part: Box, dpi: float) -> Image.Image:
    """A part of a PDF's first page as grey pixels, given in mm from the upper left corner of the trimmed sheet.

    The image begins at a whole pixel of the page and covers the part at least, as far as the page reaches.
    """
    with _first_page(data) as page:
        width_pt, height_pt = page.get_size()
        trim_left, _, _, trim_top = page.get_trimbox()
        left_pt, top_pt = trim_left - page.get_mediabox()[0], page.get_mediabox()[3] - trim_top
        cut = (
            max(0.0, left_pt + pt_from_mm(part.left)),
            max(0.0, height_pt - top_pt - pt_from_mm(part.bottom)),
            max(0.0, width_pt - left_pt - pt_from_mm(part.right)),
            max(0.0, top_pt + pt_from_mm(part.top)),
        )
        if cut[0] + cut[2] >= width_pt or cut[1] + cut[3] >= height_pt:
            return Image.new("L", (1, 1), 255)
        bitmap = page.render(scale=dpi / PT_PER_INCH, crop=cut, grayscale=True)
        drawn: Image.Image = bitmap.to_pil().convert("L")
        bitmap.close()
        return drawn


def pdf_page(data: bytes, dpi: float) -> Image.Image:
    """The trimmed sheet of a PDF's first page as grey pixels."""
    with _first_page(data) as page:
        left, bottom, right, top = page.get_trimbox()
    width_mm, height_mm = (mm_from_px(side, PT_PER_INCH) for side in (right - left, top - bottom))
    return pdf_part(data, Box(0.0, 0.0, width_mm, height_mm), dpi)


def pdf_words(data: bytes) -> str:
    """The text of all pages of a PDF as a reader copies it, and what the file says of itself; "" for no PDF."""
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415  # as above

    with _ONE_AT_A_TIME:
        try:
            document = PdfDocument(data)
        except PdfiumError:
            return ""
        try:
            pages = [page.get_textpage().get_text_bounded() for page in document]
            return "\n".join([*pages, *map(str, document.get_metadata_dict().values())])
        finally:
            document.close()


@contextmanager
def _first_page(data: bytes) -> Iterator[PdfPage]:
    from pypdfium2 import PdfDocument  # noqa: PLC0415  # half a tenth of a second that pictures alone do not need

    with _ONE_AT_A_TIME:
        document = PdfDocument(plain_colours(data))
        try:
            yield document[0]
        finally:
            document.close()


def plain_colours(data: bytes) -> bytes:
    """The file with grey and red, green, blue as such instead of as profiles; whatever else it says stays in its place.

    Working the two profiles out takes PDFium longer than all the rest, and the pixels are the same.
    """

    def plain(found: re.Match[bytes]) -> bytes:
        profile = re.search(rb"\n" + found[1] + rb" 0 obj\n<<[^>]*?/N (\d)", data)
        name = _PLAIN.get(profile[1]) if profile else None
        return name.ljust(len(found[0])) if name else found[0]

    return _PROFILED.sub(plain, data)


def svg_page(data: bytes, dpi: float) -> Image.Image:
    """An SVG on white as grey pixels.

    Raises:
        ValueError: it is no SVG.
    """
    try:
        png = typst.compile(
            _SVG_PAGE.encode(),
            format="png",
            ppi=dpi,
            font_paths=typst_fonts(),
            sys_inputs={"svg": data.decode()},
        )
    except typst.TypstError as error:
        raise ValueError(f"no SVG: {error}") from error
    with Image.open(io.BytesIO(png)) as image:
        drawn = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", drawn.size, "#FFFFFF"), drawn).convert("L")
