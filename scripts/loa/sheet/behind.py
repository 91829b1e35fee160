"""What is really behind words that stand on a picture: its colours there, under a veil.

In: a picture's tones, boxes in mm. Out: contrast, and the opacity a veil needs. Not here: looking at files
(loa.world.Pictures), the same asked of finished pixels (paint/photographs.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from loa.sheet.colour import channels, light_of, luminance
from loa.sheet.marks import Picture, Sheet, Words
from loa.sheet.places import Box, fill_box, mark_box
from loa.world import Measure, Tones

Shade = tuple[float, float, float]

_STEPS = 50


def shades_behind(tones: Tones, picture: Box, words: Box, bright: bool) -> Iterator[tuple[Shade, float, float]]:
    """(most or least red, green and blue, share across, share down) of every tile of the picture behind a box."""
    wide, high = picture.right - picture.left, picture.bottom - picture.top
    seen = tones.bright if bright else tones.dark
    columns = _tiles((words.left - picture.left) / wide, (words.right - picture.left) / wide, tones.columns)
    for row in _tiles((words.top - picture.top) / high, (words.bottom - picture.top) / high, tones.rows):
        for column in columns:
            at = 3 * (row * tones.columns + column)
            shade = (float(seen[at]), float(seen[at + 1]), float(seen[at + 2]))
            yield shade, (column + 0.5) / tones.columns, (row + 0.5) / tones.rows


def _tiles(start: float, end: float, count: int) -> range:
    first = min(count - 1, max(0, math.floor(start * count)))
    return range(first, min(count, max(first + 1, math.ceil(end * count))))


def mixed(shade: Shade, veil: Shade, opacity: float) -> Shade:
    """A colour under a veil, as painters mix them."""
    red, green, blue = (under + (over - under) * opacity for under, over in zip(shade, veil, strict=True))
    return red, green, blue


def ratio(one: float, other: float) -> float:
    """The contrast of two luminances."""
    dark, light = sorted((one, other))
    return (light + 0.05) / (dark + 0.05)


def least_opacity(tones: Tones, picture: Box, words: Box, colours: tuple[str, str], wanted: float) -> float | None:
    """How opaque a veil must be behind a box for words to stand out so much; None when no veil of that colour will do.

    Shape: `colours` are those of the words and of the veil.
    """
    ink, veil = colours
    light, over = luminance(ink), channels(veil)
    shades = {shade for shade, _, _ in shades_behind(tones, picture, words, bright=light > luminance(veil))}
    needed = 0
    for shade in shades:
        while needed <= _STEPS and ratio(light, light_of(mixed(shade, over, needed / _STEPS))) < wanted:
            needed += 1
    return needed / _STEPS if needed <= _STEPS else None


def contrast_on(picture: Picture, tones: Tones, words: Words, measure: Measure) -> float:
    """The least contrast of a line with the picture behind it and its veil."""
    light, place = luminance(words.colour), fill_box(picture)
    veil = picture.veil
    worst = math.inf
    for bright in (True, False):
        for shade, across, down in shades_behind(tones, place, mark_box(words, measure), bright):
            seen = shade
            if veil:
                opacity = veil.opacity(down if veil.towards == "down" else across)
                seen = mixed(shade, channels(veil.colour), opacity)
            worst = min(worst, ratio(light, light_of(seen)))
    return worst


def words_on_pictures(sheet: Sheet, measure: Measure) -> Iterator[tuple[Words, Picture]]:
    """Every line with the picture that it stands on, if nothing lies between them."""
    for number, mark in enumerate(sheet.marks):
        if not isinstance(mark, Words) or mark.role == "artifact":
            continue
        box = mark_box(mark, measure)
        for below in reversed(sheet.marks[:number]):
            if isinstance(below, Picture) and fill_box(below).meets(box):
                yield mark, below
                break
            if not isinstance(below, Words) and mark_box(below, measure).holds(box):
                break
