"""What a poster for many units must hold to.

In: a poster with units, library, world. Out: Problems on the lines of the poster or of the unit. Not here: the sheets
(family.py), rules of posters without units (rules.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from loa.kinds.poster.family import Family, Unsound, family, fullest_misfit, poster_units, unit_sheet
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.local import UNIT, local_of
from loa.kinds.poster.per_unit import unit_forms
from loa.kinds.poster.record import Poster, Slot
from loa.kinds.poster.setting import Misfit
from loa.kinds.poster.sheet import poster_sheet
from loa.model.desk import Receiving
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Expiring, PerUnit
from loa.problems import Place, Problem, Severity, problem
from loa.sheet.marks import Sheet
from loa.world import World

MOST_NAMED = 3


def units_with_slots(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Versions of units differ in something, and slots are for somebody."""
    assert isinstance(poster, Poster)
    if bool(poster.units) != bool(poster.slots):
        key, lacking = ("units", "slots") if poster.units else ("slots", "units")
        yield problem(library.place(poster, key, key=True), "P364", key=key, lacking=lacking)


def units_known(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """Each unit or group named stands for units that are known and go on."""
    assert isinstance(poster, Poster)
    for number, reference in enumerate(poster.units):
        one = poster.model_copy(update={"units": (reference,)})
        found, place = poster_units(one, library), library.place(poster, "units", number)
        if not found:
            yield problem(place, "P366", text=reference)
        ended = [unit.title for unit in found if isinstance(unit, Expiring) and unit.has_ended(world.today)]
        if ended:
            yield problem(place, "P367", Severity.REMINDER, names=_named(ended))


def codes_of_their_own(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """A slot for the unit's own code needs a code that those units have in common."""
    assert isinstance(poster, Poster)
    if Slot.CODE not in poster.slots:
        return
    code = library.resolve(poster.qr)
    having = frozenset(code.unit_ids(library)) if isinstance(code, PerUnit) else frozenset()
    lacking = [unit.title for unit in poster_units(poster, library) if unit.id not in having]
    if lacking:
        place = library.place(poster, "slots", poster.slots.index(Slot.CODE))
        yield problem(place, "P365", qr=code.id, count=len(lacking), names=_named(lacking))


def unit_formats_known(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """The formats of the versions are papers that the layout can be drawn on."""
    assert isinstance(poster, Poster)
    papers = [form.name for form in offered(poster.layout) if form.takes_units]
    for number, name in enumerate(poster.unit_formats):
        if name not in papers:
            place = library.place(poster, "unit_formats", number)
            yield problem(place, "P368", text=name, allowed=", ".join(papers), example=papers[0])


def versions_fit(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """Every unit's texts can be drawn and find room; what stops the poster itself is told by its own rules."""
    assert isinstance(poster, Poster)
    if not poster.units:
        return
    told: set[tuple[Place, str]] = set()
    whole = family(poster, library, world)
    for form in unit_forms(poster):
        if not isinstance(poster_sheet(poster, form, library, world), Sheet):
            continue
        misfit = fullest_misfit(whole, form, library, world)
        if misfit:
            yield _no_room(misfit, poster, form, library)
            continue
        for unit in whole.units:
            for each in (*_missing_letters(poster, unit, library, world), *_misfits(whole, unit, form, library, world)):
                if (each.place, each.code) not in told:
                    told.add((each.place, each.code))
                    yield each


def _no_room(misfit: Misfit | Unsound, poster: Poster, form: Format, library: Library) -> Problem:
    """The message leaves too little room for what units fill in, told at the message; or Loa cannot lay it out."""
    if isinstance(misfit, Unsound):
        place = library.place(poster, "unit_formats") if poster.unit_formats else library.place(poster, "layout")
        words = {"format": form.label, "name": form.name, "key": "unit_formats"}
        return problem(place, "P609", Severity.ERROR, **words, rules=", ".join(misfit.rules))
    key = str(misfit.path[0])
    place = library.place(poster, *misfit.path) if key in Poster.model_fields else library.place(poster, "units")
    return problem(place, "P369", format=form.label, words=max(misfit.words_over, 1))


def _missing_letters(poster: Poster, unit: Record, library: Library, world: World) -> Iterator[Problem]:
    assert isinstance(unit, Receiving)
    for key, text in local_of(poster, unit).texts:
        letters = world.missing(text, "sans-600")
        if letters:
            yield problem(_place(unit, key, library), "P603", letters=" ".join(letters), text=text)


def _misfits(whole: Family, unit: Record, form: Format, library: Library, world: World) -> Iterator[Problem]:
    found = unit_sheet(whole, unit, form, library, world)
    if isinstance(found, Unsound) or (isinstance(found, Misfit) and found.path[0] != UNIT):
        yield _no_room(found, whole.poster, form, library)
        return
    if not isinstance(found, Misfit):
        return
    assert isinstance(unit, Receiving)
    key = str(found.path[1])
    text = dict(local_of(whole.poster, unit).texts)[key]
    place = _place(unit, key, library)
    if found.too_wide:
        yield problem(place, "P605", text=found.too_wide, format=form.label)
    else:
        yield problem(place, "P602", text=text, words=found.words_over, format=form.label)


def _place(unit: Record, key: str, library: Library) -> Place:
    """Where the unit's text was typed: its short name goes before its title."""
    if key == "title" and isinstance(unit, Receiving) and unit.name != unit.title:
        return library.place(unit, "short")
    return library.place(unit, key)


def _named(titles: list[str]) -> str:
    """The first few of many names."""
    return ", ".join(titles[:MOST_NAMED]) + (", …" if len(titles) > MOST_NAMED else "")


PER_UNIT_RULES = (units_with_slots, units_known, codes_of_their_own, unit_formats_known, versions_fit)
