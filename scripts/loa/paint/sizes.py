"""How large a picture file is, from its header alone.

In: the name and bytes of a PNG, JPEG, WebP or SVG file. Out: width and height. Not here: its pixels
(paint/pictures.py), how fine they are on a sheet (paint/photographs.py).
"""

from __future__ import annotations

import re

from loa.paint.pictures import PictureError, is_svg, opened

_ORIENTATION = 0x0112
_TURNED = frozenset({5, 6, 7, 8})
"""Values of the orientation tag that lay a picture on its side. Source: Exif 2.32, 4.6.4."""

_HEAD = re.compile(rb"<svg\b[^>]*>", re.IGNORECASE)
_VIEW_BOX = re.compile(rb"""\bviewBox\s*=\s*["']\s*\S+?[\s,]+\S+?[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']""")


def size_of(file: str, data: bytes) -> tuple[float, float] | None:
    """Width and height: pixels of a photograph as it is seen upright, units of a drawing; None for one without any.

    Raises:
        PictureError: the bytes are no picture, or too large a one.
    """
    if is_svg(file):
        return _drawing_size(file, data)
    with opened(file, data) as image:
        width, height = image.size
        turned = image.getexif().get(_ORIENTATION) in _TURNED
    return (height, width) if turned else (width, height)


def _drawing_size(file: str, data: bytes) -> tuple[float, float] | None:
    head = _HEAD.search(data)
    if head is None:
        raise PictureError(file, "no <svg> in it")
    box = _VIEW_BOX.search(head[0])
    if box is None or not float(box[1]) or not float(box[2]):
        return None
    return float(box[1]), float(box[2])
