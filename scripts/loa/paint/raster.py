"""Finished vector files as pixels, drawn by programs that are not ours.

In: the bytes of a PDF or SVG, a resolution. Out: grey images of the trimmed sheet or of a part of it. Not here: what is
read on them (paint/readback.py).
"""

from __future__ import annotations

import io

import pypdfium2
import typst
from PIL import Image

from loa.paint.pictures import typst_fonts
from loa.sheet.places import Box
from loa.sheet.units import PT_PER_INCH, mm_from_px, pt_from_mm

_SVG_PAGE = """#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg")
"""


def pdf_part(data: bytes, part: Box, dpi: float) -> Image.Image:
    """A part of a PDF's first page as grey pixels, given in mm from the upper left corner of the trimmed sheet.

    The image begins at a whole pixel of the page and covers the part at least, as far as the page reaches.
    """
    document = pypdfium2.PdfDocument(data)
    try:
        page = document[0]
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
        drawn: Image.Image = page.render(scale=dpi / PT_PER_INCH, crop=cut, grayscale=True).to_pil()
        return drawn.convert("L")
    finally:
        document.close()


def pdf_page(data: bytes, dpi: float) -> Image.Image:
    """The trimmed sheet of a PDF's first page as grey pixels."""
    document = pypdfium2.PdfDocument(data)
    try:
        left, bottom, right, top = document[0].get_trimbox()
    finally:
        document.close()
    width_mm, height_mm = (mm_from_px(side, PT_PER_INCH) for side in (right - left, top - bottom))
    return pdf_part(data, Box(0.0, 0.0, width_mm, height_mm), dpi)


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
