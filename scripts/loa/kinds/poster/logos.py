"""The logos of those who stand behind a poster, on a white strip at its foot: the site's own, then the campaign's.

In: references to pictures, a format. Out: LogoWords, and the strip's marks. Not here: logos inside codes
(sheet/code.py), what stands above the strip (layouts/), who may use a logo (kinds/picture).

Screens that are gone in seconds, stands and banners carry none: nobody reads them there, and they would cost the
message its room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loa.kinds.poster.formats import Composition, Format
from loa.model.library import Library
from loa.model.roles import Depicting
from loa.model.values import Ref
from loa.sheet.marks import Fill, Mark, Picture
from loa.world import Pictures

WHITE = "#FFFFFF"

MOST = 4
"""So many stand side by side and can still be told apart from the distance a poster is read from."""

_CARRIED_BY: frozenset[Composition] = frozenset({"tall", "wide", "side"})
_STRIP_MM, _LOGO_MM, _WIDEST_MM, _GAP_MM, _EDGE_MM = 22.0, 12.0, 42.0, 9.0, 3.0
"""On A4; other formats grow with the short side. So much of the strip's foot no office printer reaches."""


class LogoWords(NamedTuple):
    """A logo's file, what it shows, its width by its height."""

    file: str
    alt: str
    ratio: float = 1.0


def logos_of(references: Sequence[Ref], library: Library) -> tuple[LogoWords, ...]:
    """The logos of these records, each once."""
    found = [library.resolve(reference) for reference in references]
    pictures = [picture for picture in found if isinstance(picture, Depicting)]
    return tuple(dict.fromkeys(LogoWords(picture.source, picture.alt) for picture in pictures))[:MOST]


def with_shapes(logos: tuple[LogoWords, ...], pictures: Pictures) -> tuple[LogoWords, ...]:
    """The logos with their proportions.

    Raises: ValueError when a file is no picture.
    """
    sizes = [pictures.size(logo.file) for logo in logos]
    return tuple(
        logo._replace(ratio=size[0] / size[1]) if size else logo for logo, size in zip(logos, sizes, strict=True)
    )


def logo_strip_mm(logos: Sequence[LogoWords], form: Format) -> float:
    """How much of a sheet's foot the logos take."""
    return _STRIP_MM * form.short_mm / 210 if logos and form.composition in _CARRIED_BY else 0.0


def logo_marks(logos: Sequence[LogoWords], form: Format) -> Iterator[Mark]:
    """The strip at the foot of a sheet of that format, the logos on it from the left margin."""
    height_mm, unit_mm = logo_strip_mm(logos, form), form.short_mm / 210
    if not height_mm:
        return
    top_mm, x_mm = form.height_mm - height_mm, form.margin_mm
    yield Fill(0, top_mm, form.width_mm, height_mm, WHITE)
    room_mm = (form.width_mm - 2 * form.margin_mm + _GAP_MM * unit_mm) / len(logos) - _GAP_MM * unit_mm
    for logo in logos:
        wide_mm = min(logo.ratio * _LOGO_MM, _WIDEST_MM) * unit_mm
        width_mm = min(wide_mm, room_mm)
        tall_mm = width_mm / logo.ratio
        y_mm = top_mm + (height_mm - _EDGE_MM * unit_mm - tall_mm) / 2
        yield Picture(x_mm, y_mm, width_mm, tall_mm, logo.file, logo.alt, tone="keep")
        x_mm += width_mm + _GAP_MM * unit_mm
