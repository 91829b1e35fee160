"""The versions of one poster for many units, of which only the name, the desk and the code are drawn for each.

In: a poster with units, library, world. Out: a Family; from it each unit's sheet, or the text that is too long. Not
here: files and page (per_unit.py), the strip with the unit's texts (local.py), what is wrong (per_unit_rules.py).

The layout is set once, with the widest of the units' typed addresses, so that all versions look alike; then symbol and
address are exchanged. Addresses of another length have other symbols, and are set by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.content import Content, content_of
from loa.kinds.poster.formats import Format
from loa.kinds.poster.local import Local, filled, fullest_of, local_of, strip, strip_marks
from loa.kinds.poster.part_texts import looked_at
from loa.kinds.poster.record import Layout, Poster, Slot
from loa.kinds.poster.setting import Misfit
from loa.kinds.poster.sheet import drawn
from loa.model.desk import Receiving
from loa.model.library import Library
from loa.model.members import member_ids
from loa.model.record import Record
from loa.model.roles import PerUnit, Scannable
from loa.pages.pieces import by_name
from loa.sheet.marks import Mark, Sheet, Squares, Words
from loa.sheet.places import seen_at
from loa.sheet.qr import level_of, qr_rows
from loa.sheet.rules import Demands, findings
from loa.sheet.units import mm_from_pt
from loa.world import Measure, Missing, World

_JUST_ABOVE_MM = 0.5


class Unsound(NamedTuple):
    """The names of the rules of all sheets that a unit's sheet breaks: our own failure, told like a poster's."""

    rules: tuple[str, ...]


@dataclass(frozen=True)
class Family:
    """A poster's units with their codes.

    Shape: `units` have versions of their own, groups expanded, by name; `codes` by the units' ids, without the units
    that have none yet; `models` has, by length, the code with the widest typed address of that length.
    """

    poster: Poster
    units: tuple[Record, ...]
    codes: Mapping[str, Scannable]
    models: Mapping[int, Scannable]


def poster_units(poster: Poster, library: Library) -> tuple[Record, ...]:
    """The units that have versions of their own, groups expanded, by name."""
    found = (library.get("unit", name) for name in member_ids(poster.units, library))
    return by_name(unit for unit in found if unit is not None)


def family(poster: Poster, library: Library, world: World) -> Family:
    """The poster's units, their codes, and the codes after which the layout is set."""
    units = poster_units(poster, library)
    pairs = ((unit.id, _code(poster, unit, library)) for unit in units)
    codes = {name: code for name, code in pairs if code is not None}
    models: dict[int, Scannable] = {}
    widths: dict[int, float] = {}
    for code in codes.values():
        length = len(code.payload(library, world.base_url))
        width = world.measure(code.typed_address(library, world.base_url), "sans-600").width
        if width > widths.get(length, 0.0):
            widths[length], models[length] = width, code
    return Family(poster, units, codes, models)


def _code(poster: Poster, unit: Record, library: Library) -> Scannable | None:
    """The code on a unit's version: its own where the poster has a slot for it; None as long as it has none."""
    code = library.resolve(poster.qr)
    if Slot.CODE in poster.slots:
        return code.for_unit(library, unit.id) if isinstance(code, PerUnit) else None
    return code if isinstance(code, Scannable) else None


def unit_sheet(
    whole: Family, unit: Record, form: Format, library: Library, world: World
) -> Sheet | Misfit | Unsound | None:
    """The unit's sheet, or the text that is too long for it, or the rules that it would break.

    None as long as the unit has no code of its own, or a text that our fonts cannot draw.
    """
    assert isinstance(unit, Receiving)
    local = local_of(whole.poster, unit)
    if unit.id not in whole.codes or any(world.missing(text, "sans-600") for _, text in local.texts):
        return None
    marks = _marks(whole, unit.id, local, form, library, world)
    if isinstance(marks, Misfit | Unsound) or marks is None:
        return marks
    title = f"{whole.poster.title} – {unit.name}"
    return Sheet(form.width_mm, form.height_mm, WHITE, marks.all, title, own=marks.own)


def fullest_misfit(whole: Family, form: Format, library: Library, world: World) -> Misfit | Unsound | None:
    """What goes wrong as soon as some unit fills in all it may; None when there is room for that."""
    units = (unit for unit in whole.units if unit.id in whole.codes)
    longest = max(units, key=lambda unit: len(unit.title), default=None)
    if longest is None:
        return None
    assert isinstance(longest, Receiving)
    found = _marks(whole, longest.id, fullest_of(whole.poster, longest), form, library, world)
    return found if isinstance(found, Misfit | Unsound) else None


class _Marks(NamedTuple):
    """The marks of a unit's sheet, and the numbers of those that other units' sheets have not."""

    all: tuple[Mark, ...]
    own: tuple[int, ...]


def _marks(
    whole: Family, unit_id: str, said: Local, form: Format, library: Library, world: World
) -> _Marks | Misfit | Unsound | None:
    """A unit's sheet that says this of it; None when a picture file cannot be used."""
    code = whole.codes[unit_id]
    model = whole.models[len(code.payload(library, world.base_url))]
    own, like = (looked_at(content_of(whole.poster, library, world.base_url, each), world) for each in (code, model))
    if own is None or like is None:
        return None
    # A unit whose code may not be printed has a draft's marks that the others have not.
    like, local = filled(like if like.drafts == own.drafts else own, said)
    words, strip_mm = strip(local, form, like, world.measure)
    if isinstance(words, Misfit):
        return words
    upper = _upper(whole.poster.layout, like, form, strip_mm, (world.measure, world.missing))
    if isinstance(upper, Misfit | Unsound):
        return upper
    above = Sheet(form.width_mm, form.height_mm - strip_mm, WHITE, upper, "")
    ruled = seen_at(above, (form.width_mm / 2, above.height_mm - _JUST_ABOVE_MM), len(upper)) == WHITE
    lower = tuple(strip_marks(words, strip_mm, form, like, ruled)) if strip_mm else ()
    broken = _broken(lower, form, (world.measure, world.missing))
    if broken:
        return broken
    exchanged = tuple(_exchanged(upper, like, own, world.measure))
    changed = [at for at, (mark, new) in enumerate(zip(upper, exchanged, strict=True)) if new is not mark]
    written = [at for at, mark in enumerate(lower, len(upper)) if isinstance(mark, Words)]
    return _Marks((*exchanged, *lower), (*changed, *written))


@lru_cache(maxsize=256)
def _upper(
    layout: Layout, like: Content, form: Format, strip_mm: float, fonts: tuple[Measure, Missing]
) -> tuple[Mark, ...] | Misfit | Unsound:
    """The layout on a sheet that is lower by the strip: the same for every unit with as much to tell."""
    lower = replace(form, height_mm=form.height_mm - strip_mm)
    marks = drawn(layout, like, lower, fonts[0])
    return marks if isinstance(marks, Misfit) else _broken(marks, lower, fonts) or marks


def _broken(marks: tuple[Mark, ...], form: Format, fonts: tuple[Measure, Missing]) -> Unsound | None:
    """The rules of all sheets that a part of a sheet breaks; None when it keeps them."""
    sheet = Sheet(form.width_mm, form.height_mm, WHITE, marks, "")
    found = findings(sheet, Demands(form.safe_mm, form.smallest_pt, 1000 * form.scan_m), *fonts)
    return Unsound(tuple(sorted({each.rule for each in found}))) if found else None


def _exchanged(marks: tuple[Mark, ...], like: Content, own: Content, measure: Measure) -> Iterator[Mark]:
    """The marks with another symbol of the same size and another address of the same length."""
    start = _common(like.address, own.address)
    old, new = like.address[start:], own.address[start:]
    centre_mm = next((mark.x_mm + mark.side_mm / 2 for mark in marks if isinstance(mark, Squares)), 0.0)
    for mark in marks:
        if isinstance(mark, Squares) and mark.payload == like.payload:
            rows = qr_rows(own.payload, level_of(mark.rows))
            yield replace(mark, rows=rows, payload=own.payload, alt=own.code_alt)
        elif isinstance(mark, Words) and old and mark.text.endswith(old) and mark.text in like.address:
            yield _realigned(mark, mark.text.removesuffix(old) + new, centre_mm, measure)
        else:
            yield mark


def _common(one: str, other: str) -> int:
    """After how many characters two addresses part, counted from the last slash before."""
    end = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    return one.rfind("/", 0, end) + 1


def _realigned(mark: Words, text: str, centre_mm: float, measure: Measure) -> Words:
    """The line with another text: where it was centred below the symbol it still is."""
    em_mm = mm_from_pt(mark.size_pt)
    old_mm, new_mm = (measure(each, mark.face).width * em_mm for each in (mark.text, text))
    is_centred = abs(mark.x_mm + old_mm / 2 - centre_mm) < 0.1
    return replace(mark, text=text, x_mm=mark.x_mm + ((old_mm - new_mm) / 2 if is_centred else 0.0))
