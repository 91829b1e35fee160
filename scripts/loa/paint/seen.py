"""What the picture files of a site show: their sizes, the QR symbols on them, their colours.

In: a way to read files. Out: loa.world.Pictures. Not here: painting them (paint/pictures.py), judging what is seen
(kinds/).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PIL import Image

from loa.paint.bare import bare
from loa.paint.pictures import drawing, is_svg, opened, upright
from loa.paint.readback import symbols_found
from loa.paint.sizes import size_of
from loa.sheet.qr import QUIET_MODULES
from loa.world import SeenCode, Tones

_LEAST_LIGHT = 150
"""Grey from which a ground is light enough for a scanner; the same as LIGHT_GROUND of sheet/rules.py, less what JPEG
leaves around dark edges."""
_STRAY_SHARE = 0.02

_TILES = 96
"""So many tiles stand along a picture's longer side: on A3 each is as wide as a line of text is high."""
_PARTS = 4
"""So many parts a tile has along each side, each about as wide as a stroke of a letter."""
_CHANNELS = 3


class PictureFiles:
    """The picture files that `read` gives, each looked at once; their bytes are not held.

    Raises: PictureError, which is a ValueError, for a file that is no picture.
    """

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self.size = cache(lambda file: size_of(file, read(file)))
        self.code = cache(lambda file: code_seen(file, read(file)))
        self.tones = cache(lambda file: tones_of(file, read(file)))
        self.bare = lambda file: bare(file, read(file))


def code_seen(file: str, data: bytes) -> SeenCode | None:
    """The QR symbol on a picture; None unless there is just one and it stands upright.

    Raises: PictureError when it is no picture.
    """
    with opened(file, data) as image:
        grey = _on_white(upright(image)).convert("L")
    found = symbols_found(grey)
    if len(found) != 1:
        return None
    text, modules, corners = found[0]
    left, right = (sum(corners[at][0] for at in side) / 2 for side in ((0, 3), (1, 2)))
    top, bottom = (sum(corners[at][1] for at in side) / 2 for side in ((0, 1), (2, 3)))
    module_px = (right - left + bottom - top) / 2 / modules
    level = ((left, top), (right, top), (right, bottom), (left, bottom))
    aside_px = max(max(abs(x - to_x), abs(y - to_y)) for (x, y), (to_x, to_y) in zip(corners, level, strict=True))
    if aside_px > module_px or abs((right - left) - (bottom - top)) > module_px:
        return None
    clear = _is_light(grey, (left, top, right, bottom), QUIET_MODULES * module_px)
    width, height = grey.size
    return SeenCode(text, modules, left / width, top / height, right / width, bottom / height, clear)


def _is_light(grey: Image.Image, box: tuple[float, float, float, float], quiet_px: float) -> bool:
    """Whether the border of that breadth around a box is light, as far as the picture reaches."""
    left, top, right, bottom = (round(edge) for edge in box)
    outer = (
        max(0, round(left - quiet_px)),
        max(0, round(top - quiet_px)),
        min(grey.width, round(right + quiet_px)),
        min(grey.height, round(bottom + quiet_px)),
    )
    without = Image.new("L", grey.size, 255)
    without.paste(0, (left - 1, top - 1, right + 1, bottom + 1))
    shades = grey.crop(outer).histogram(without.crop(outer))
    return sum(shades[:_LEAST_LIGHT]) <= _STRAY_SHARE * sum(shades)


def tones_of(file: str, data: bytes) -> Tones:
    """The brightest and the darkest in each tile of a picture.

    Raises: PictureError when it is no picture.
    """
    size = size_of(file, data)
    width, height = size or (1.0, 1.0)
    share = _TILES / max(width, height)
    columns, rows = max(1, round(share * width)), max(1, round(share * height))
    fine = (columns * _PARTS, rows * _PARTS)
    if is_svg(file):
        image = drawing(file, data, *fine)
    else:
        with opened(file, data) as found:
            found.draft(None, (2 * max(fine),) * 2)
            image = upright(found).resize(fine, Image.Resampling.BOX)
    return Tones(columns, rows, *_extremes(_on_white(image).tobytes(), columns))


def _extremes(pixels: bytes, columns: int) -> tuple[bytes, bytes]:
    """(most, least) of each channel in every tile of an RGB picture so many tiles wide."""
    stride = columns * _PARTS * _CHANNELS
    bright, dark = bytearray(), bytearray()
    for top in range(0, len(pixels), _PARTS * stride):
        for left in range(top, top + stride, _PARTS * _CHANNELS):
            starts = range(left, left + _PARTS * stride, stride)
            tile = b"".join(pixels[at : at + _PARTS * _CHANNELS] for at in starts)
            channels = [tile[channel::_CHANNELS] for channel in range(_CHANNELS)]
            bright += bytes(map(max, channels))
            dark += bytes(map(min, channels))
    return bytes(bright), bytes(dark)


def _on_white(image: Image.Image) -> Image.Image:
    """The picture without its transparency, as paper shows it."""
    clear = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", clear.size, "#FFFFFF"), clear).convert("RGB")
