"""The files of a poster that somebody asks for by name, the site aside: any format, any unit, for a print shop.

In: a poster, a Request. Out: Prints with plain file names, and the problems of what cannot be drawn. Not here: which
files the site makes (page.py), the options of the command line (cli/poster.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from loa.kind import Print
from loa.kinds.poster.family import family, poster_units
from loa.kinds.poster.formats import FORMATS, File, Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.page import format_prints
from loa.kinds.poster.per_unit import unit_prints
from loa.kinds.poster.record import Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.model.library import Library
from loa.model.record import Record
from loa.problems import Problem
from loa.sheet.finish import PLAIN, Finish
from loa.sheet.marks import Sheet
from loa.source.nearest import nearest
from loa.world import World

ALL_UNITS = "all"


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for.

    Shape: `units` empty asks for the poster of all; `mono_only` leaves out whatever has colour; `finish` makes up the
    PDF files for a print shop.
    """

    formats: tuple[Format, ...]
    units: tuple[Record, ...] = ()
    mono_only: bool = False
    finish: Finish = PLAIN

    def files(self, form: Format) -> tuple[File, ...]:
        """The files of a format that are asked for: for a print shop only what it can print."""
        wanted = (file for file in form.files if file.mono or not self.mono_only)
        return tuple(file for file in wanted if file.kind == "pdf" or self.finish == PLAIN)

    @property
    def most_files(self) -> int:
        """How many files there are when all can be drawn."""
        return sum(len(self.files(form)) for form in self.formats) * max(1, len(self.units))


def formats_asked(poster: Poster, names: Sequence[str], for_units: bool) -> tuple[Format, ...]:
    """The formats of these names; all that the poster's layout offers when none is named.

    Raises: ValueError, in Vietnamese, for a format that there is not or that cannot be made of this poster.
    """
    good = tuple(form for form in offered(poster.layout) if form.takes_units or not for_units)
    known = {form.name for form in FORMATS}
    for name in names:
        if name not in known:
            meant = nearest(name, known)
            hint = f"có phải “{meant}” không?" if meant else f"hãy chọn một trong: {', '.join(sorted(known))}."
            raise ValueError(f"Không có khổ “{name}”; {hint}")
        if name not in {form.name for form in good}:
            what = "Bản riêng từng đơn vị" if for_units else f"Bố cục “{poster.layout}” ({poster.layout.label})"
            names_good = ", ".join(form.name for form in good)
            raise ValueError(f"{what} không làm ở khổ “{name}”; hãy chọn một trong: {names_good}.")
    return tuple(form for form in good if form.name in names) if names else good


def units_asked(poster: Poster, names: Sequence[str], library: Library) -> tuple[Record, ...]:
    """The units of these ids that have versions of their own; none when none is named.

    Raises: ValueError, in Vietnamese, when the poster has no versions for units, or none for one of these.
    """
    if not names:
        return ()
    units = {unit.id: unit for unit in poster_units(poster, library)}
    if not units:
        raise ValueError(f"Áp phích “{poster.title}” không có bản theo đơn vị.")
    for name in names:
        if name not in units and name != ALL_UNITS:
            meant = nearest(name, units)
            hint = f"có phải “{meant}” không?" if meant else "xem mục units trong tệp của áp phích."
            raise ValueError(f"Áp phích này không có bản riêng cho đơn vị “{name}”; {hint}")
    return tuple(units.values()) if ALL_UNITS in names else tuple(units[name] for name in dict.fromkeys(names))


def asked_prints(poster: Poster, request: Request, library: Library, world: World) -> Iterator[Print]:
    """The files, named after the poster, a unit's in a folder of its own; none of what cannot be drawn."""
    prints = _of_units(poster, request, library, world) if request.units else _of_all(poster, request, library, world)
    for each in prints:
        *_, folder, name = each.path.split("/")
        path = f"{poster.id}-{_for_shop(name, request.finish)}"
        yield replace(each, path=f"{folder}/{path}" if request.units else path, finish=request.finish)


def asked_problems(poster: Poster, request: Request, library: Library, world: World) -> tuple[Problem, ...]:
    """Why formats cannot be drawn, each reason once."""
    sheets = (poster_sheet(poster, form, library, world) for form in request.formats)
    return tuple(dict.fromkeys(each for sheet in sheets if not isinstance(sheet, Sheet) for each in sheet))


def _of_all(poster: Poster, request: Request, library: Library, world: World) -> Iterable[Print]:
    for form in request.formats:
        yield from format_prints(poster, form, request.files(form), library, world)


def _of_units(poster: Poster, request: Request, library: Library, world: World) -> Iterable[Print]:
    wanted = [(form, file) for form in request.formats for file in request.files(form)]
    whole = family(poster, library, world)
    for unit in request.units:
        yield from unit_prints(whole, unit, wanted, library, world)


def _for_shop(name: str, finish: Finish) -> str:
    """The file's name, which says when it is made up for a print shop."""
    stem, _, ending = name.rpartition(".")
    return name if finish == PLAIN else f"{stem}-nha-in.{ending}"
