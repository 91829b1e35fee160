"""Few-coloured images as indexed ones, every pixel's value kept.

In: an RGB image. Out: the same pixels with a palette, when 256 colours hold them. Not here: which shades are drawn
(paint/pixels.py), files (paint/png.py).

Pillow's own quantiser takes 0.6 s for an A4 sheet at 300 dpi. Here the three channels each go through a table, and the
sum of the three numbers is the colour's place in the palette: a perfect hash, found by peeling off colour after colour
that has a channel value for itself alone.
"""

from __future__ import annotations

from collections import Counter

from PIL import Image, ImageChops

_MOST_COLOURS = 256

Colour = tuple[int, int, int]


def indexed(image: Image.Image) -> Image.Image:
    """The same pixels with a palette, or the image itself when it has too many colours."""
    found = image.getcolors(_MOST_COLOURS)
    if found is None:
        return image
    colours = sorted(colour for _, colour in found if isinstance(colour, tuple))
    tables = channel_tables([(red, green, blue) for red, green, blue in colours])
    if tables is None:
        return _quantised(image)
    red, green, blue = (band.point(table) for band, table in zip(image.split(), tables, strict=True))
    plane = ImageChops.add_modulo(ImageChops.add_modulo(red, green), blue)
    plane.putpalette([value for colour in colours for value in colour])
    return plane


def channel_tables(colours: list[Colour]) -> list[list[int]] | None:
    """Three tables of 256 numbers whose sum (modulo 256) at a colour is that colour's place in the list.

    Shape: None when the colours hang together so that no order of peeling exists, which flat sheets hardly ever do.

    >>> tables = channel_tables([(0, 0, 0), (255, 0, 0), (255, 255, 0)])
    >>> [sum(table[value] for table, value in zip(tables, (255, 255, 0))) % 256]
    [2]
    """
    left = set(range(len(colours)))
    users = Counter((band, value) for colour in colours for band, value in enumerate(colour))
    peeled: list[tuple[int, int]] = []
    while left:
        ready = [(at, band) for at in left for band in range(3) if users[band, colours[at][band]] == 1]
        if not ready:
            return None
        for at, band in dict(ready).items():
            peeled.append((at, band))
            left.discard(at)
            users.subtract(enumerate(colours[at]))
    tables = [[0] * 256 for _ in range(3)]
    for at, band in reversed(peeled):
        others = sum(tables[other][colours[at][other]] for other in range(3) if other != band)
        tables[band][colours[at][band]] = (at - others) % 256
    return tables


def _quantised(image: Image.Image) -> Image.Image:
    """The slow way, kept only if it changes nothing."""
    slow = image.quantize(_MOST_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    return slow if ImageChops.difference(slow.convert("RGB"), image).getbbox() is None else image
