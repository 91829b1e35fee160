"""Flat sheets as PNG, of which many are versions of one: what they share is painted and packed once.

In: a flat Sheet that tells which marks are its own, a resolution. Out: PNG bytes, the same whether other versions were
painted before or none. Not here: sheets with photographs (paint/png.py), bands and chunks (paint/bands.py).

The marks that all versions share are painted once in each process and packed band by band. A version's own marks are
then drawn on top, and only the bands that they touch are packed again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from loa.paint.bands import QUICK, TIGHT, Band, band
from loa.paint.chunks import bits_of, indexed_png, png_of
from loa.paint.fonts import measure
from loa.paint.pixels import draw, no_pictures, size_px
from loa.paint.plane import Plane
from loa.sheet.marks import Mark, Sheet, Words
from loa.sheet.places import Box, mark_box
from loa.sheet.units import mm_from_pt

_MOST_KEPT = 4
"""So many shared parts are kept: one for each format of a poster that has versions."""

_AROUND_MM, _AROUND_EM = 1.0, 0.4
"""How far ink may reach out of a mark's box: soft edges, whole pixels, letters that lean over."""


def flat_png(sheet: Sheet, dpi: int) -> bytes:
    """The sheet as an indexed PNG.

    Raises:
        TooManyColours: 256 do not hold it.
    """
    if not sheet.own:
        plane = Plane(size_px(sheet, dpi), sheet.ground)
        draw(sheet.marks, plane, dpi, no_pictures)
        return _png(plane, (band(plane.band(number)) for number in range(plane.bands)), dpi)
    own = lifted(sheet)
    shared = Shared(tuple(mark for at, mark in enumerate(sheet.marks) if at not in own), sheet.ground, dpi)
    base = _KEPT.taken(shared, size_px(sheet, dpi))
    data = base.version([sheet.marks[at] for at in own])
    _KEPT.put_back(base)
    return data


def lifted(sheet: Sheet) -> tuple[int, ...]:
    """The numbers of the marks to draw on top: the sheet's own, and whatever lies over one of these."""
    found: list[int] = []
    boxes: list[Box] = []
    for number, mark in enumerate(sheet.marks):
        box = _reach(mark)
        if number in sheet.own or any(box.meets(other) for other in boxes):
            found.append(number)
            boxes.append(box)
    return tuple(found)


def _reach(mark: Mark) -> Box:
    """How far a mark's ink may reach."""
    around_mm = _AROUND_EM * mm_from_pt(mark.size_pt) if isinstance(mark, Words) else 0.0
    return mark_box(mark, measure).grown(max(_AROUND_MM, around_mm))


class Shared(NamedTuple):
    """What versions of a sheet share, and how fine it is painted."""

    marks: tuple[Mark, ...]
    ground: str
    dpi: int


class Base:
    """The painted part that versions share, with its packed bands as soon as one asked for them."""

    def __init__(self, shared: Shared, size: tuple[int, int]) -> None:
        self.shared = shared
        self._plane = Plane(size, shared.ground)
        draw(shared.marks, self._plane, shared.dpi, no_pictures)
        self._rows, self._palette = bytes(self._plane.rows), self._plane.palette
        self._bands: dict[int, Band] = {}

    def version(self, own: Sequence[Mark]) -> bytes:
        """The PNG with these marks on top.

        Raises:
            TooManyColours: 256 do not hold it.
        """
        plane = self._plane
        plane.palette, plane.touched = self._palette.copy(), set()
        try:
            draw(own, plane, self.shared.dpi, no_pictures)
            return _png(plane, map(self._band, range(plane.bands)), self.shared.dpi)
        finally:
            for number in plane.touched:
                plane.restore(number, self._rows)

    def _band(self, number: int) -> Band:
        """A band as it is now; what the version did not touch is packed once, so it may take its time."""
        if number in self._plane.touched:
            return band(self._plane.band(number), QUICK)
        if number not in self._bands:
            self._bands[number] = band(self._plane.band(number), TIGHT)
        return self._bands[number]


class _Kept:
    """The bases used last; one is taken out while it is used, for several threads may paint."""

    def __init__(self) -> None:
        self._bases: OrderedDict[Shared, Base] = OrderedDict()
        self._lock = threading.Lock()

    def taken(self, shared: Shared, size: tuple[int, int]) -> Base:
        with self._lock:
            found = self._bases.pop(shared, None)
        return found or Base(shared, size)

    def put_back(self, base: Base) -> None:
        with self._lock:
            self._bases[base.shared] = base
            while len(self._bases) > _MOST_KEPT:
                self._bases.popitem(last=False)

    def forget(self) -> None:
        with self._lock:
            self._bases.clear()


_KEPT = _Kept()


def forget() -> None:
    """Gives back the memory of what was kept."""
    _KEPT.forget()


def _png(plane: Plane, bands: Iterable[Band], dpi: int) -> bytes:
    """The file; a plane of few colours is packed in fewer bits, as a whole."""
    palette = plane.palette.data
    if bits_of(palette) < 8:
        return png_of(plane.image, dpi)
    return indexed_png((plane.width, plane.height), palette, bands, dpi)
