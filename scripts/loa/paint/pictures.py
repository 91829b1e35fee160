"""Picture files of the site as clean pixels: turned upright, cropped to their box, stripped of what they carry.

In: the bytes of a PNG, JPEG, WebP or SVG file and a box. Out: pixels. Not here: where pictures stand (sheet/marks.py),
whether they may be used (kinds/).
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import PurePosixPath

import typst
from PIL import ExifTags, Image, ImageFilter, ImageOps

from loa.paint.fonts import FACES_DIR
from loa.sheet.inks import inks_of_light
from loa.sheet.marks import Picture, Veil
from loa.sheet.units import MM_PER_INCH, PT_PER_INCH

MOST_PIXELS = 80_000_000
"""A picture of more pixels is refused: no poster needs it, and unpacking it would eat the machine."""

_FINER = 2
"""A photograph is unpacked at least so many times finer than it is painted."""

_INK_STEPS = 33

_TURNED = range(5, 9)
"""EXIF orientations that swap width and height."""

_SVG_BOX = """#set page(width: {width}pt, height: {height}pt, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%, height: 100%, fit: "cover")
"""


class PictureError(ValueError):
    """A picture file that cannot be painted; `file` names it, the message says why."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(f"{file}: {why}")
        self.file = file
        self.why = why


@lru_cache(maxsize=1)
def typst_fonts() -> typst.Fonts:
    """Our faces and no others: what the machine has installed must change neither print nor drawings."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FACES_DIR)])


def is_svg(file: str) -> bool:
    """Whether the picture is a drawing without pixels of its own."""
    return PurePosixPath(file).suffix.lower() == ".svg"


def cropped(picture: Picture, data: bytes, width_px: int, height_px: int) -> Image.Image:
    """The picture filling that many pixels, cropped about its centre, as RGBA without any metadata.

    Raises:
        PictureError: the bytes are no picture, or too large a one.
    """
    if is_svg(picture.file):
        found = drawing(picture.file, data, width_px, height_px)
    else:
        with opened(picture.file, data) as image:
            # Only JPEG heeds this: a photograph of a telephone needs a sixteenth of its memory.
            image.draft(None, (_FINER * max(width_px, height_px),) * 2)
            found = ImageOps.fit(upright(image).convert("RGBA"), (width_px, height_px), Image.Resampling.LANCZOS)
    seen = _without_colour(found) if picture.grey else found
    return _veiled(seen, picture.veil) if picture.veil else seen


def _veiled(pixels: Image.Image, veil: Veil) -> Image.Image:
    """The pixels with a colour laid over them, line by line or column by column as opaque as it is there."""
    count = pixels.height if veil.towards == "down" else pixels.width
    levels = bytes(round(255 * veil.opacity((at + 0.5) / count)) for at in range(count))
    mask = Image.frombytes("L", (1, count) if veil.towards == "down" else (count, 1), levels).resize(pixels.size)
    shown = Image.composite(Image.new("RGBA", pixels.size, veil.colour), pixels, mask)
    shown.putalpha(pixels.getchannel("A"))
    return shown


def whole(picture: Picture, data: bytes) -> Image.Image:
    """A photograph pixel by pixel as it came, as RGBA, upright and without any metadata.

    Raises:
        PictureError: the bytes are no picture, or too large a one.
    """
    with opened(picture.file, data) as image:
        found = upright(image).convert("RGBA")
    return _without_colour(found) if picture.grey else found


@contextmanager
def opened(file: str, data: bytes) -> Iterator[Image.Image]:
    """A picture with pixels, its header read; whatever is wrong with it, then or later, is told by its name.

    Raises:
        PictureError: the bytes are no picture, or too large a one.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
            image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP"))
        with image:
            if image.width * image.height > MOST_PIXELS:
                raise PictureError(file, f"{image.width} × {image.height} pixels are too many")
            yield image
    except PictureError:
        raise
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise PictureError(file, str(error)) from error


def dpi_of(picture: Picture, data: bytes) -> float:
    """How many of a photograph's own pixels stand on an inch of its box; only its header is read.

    Raises:
        PictureError: the bytes are no picture, or too large a one.
    """
    with opened(picture.file, data) as image:
        turned = image.getexif().get(ExifTags.Base.Orientation) in _TURNED
        width_px, height_px = (image.height, image.width) if turned else image.size
    return MM_PER_INCH * min(width_px / picture.width_mm, height_px / picture.height_mm)


def in_inks(pixels: Image.Image) -> Image.Image:
    """RGBA pixels as CMYK by the rule of sheet/inks.py; what shows through is taken to be paper."""
    paper = Image.new("RGBA", pixels.size, "#FFFFFF")
    return Image.alpha_composite(paper, pixels).convert("RGB").filter(_ink_table())


@lru_cache(maxsize=1)
def _ink_table() -> ImageFilter.Color3DLUT:
    return ImageFilter.Color3DLUT.generate(_INK_STEPS, inks_of_light, channels=4, target_mode="CMYK")


def _without_colour(pixels: Image.Image) -> Image.Image:
    """The same pixels in grey."""
    return pixels.convert("LA").convert("RGBA")


def upright(image: Image.Image) -> Image.Image:
    """The picture turned as its camera says it is to be seen."""
    return ImageOps.exif_transpose(image)


def drawing(file: str, data: bytes, width_px: int, height_px: int) -> Image.Image:
    """An SVG drawing in that many pixels. Typst draws it: no scripts, no files, no network."""
    source = _SVG_BOX.format(width=width_px, height=height_px).encode()
    try:
        png = typst.compile(
            source, format="png", ppi=PT_PER_INCH, font_paths=typst_fonts(), sys_inputs={"svg": data.decode()}
        )
    except (typst.TypstError, UnicodeDecodeError) as error:
        raise PictureError(file, str(error)) from error
    with Image.open(io.BytesIO(png)) as opened:
        return opened.convert("RGBA")
