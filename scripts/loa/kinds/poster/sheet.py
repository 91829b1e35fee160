"""A poster's sheet for one format, or what the officer must change before there can be one.

In: a poster, a format, library, world. Out: Sheet, or Problems on the officer's lines. Not here: where things stand
(layouts/), files and page (page.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.content import Content, content_of
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts import LAYOUTS
from loa.kinds.poster.logos import logo_marks, logo_strip_mm
from loa.kinds.poster.part_texts import looked_at, part_faces, worded
from loa.kinds.poster.record import Layout, Poster
from loa.kinds.poster.setting import Misfit
from loa.model.library import Library
from loa.model.record import Path, Record
from loa.model.roles import Coloured
from loa.problems import Place, Problem, Severity, problem
from loa.sheet.behind import contrast_on, words_on_pictures
from loa.sheet.colour import contrast
from loa.sheet.marks import Mark, Sheet
from loa.sheet.rules import LEAST_CONTRAST, Demands, findings
from loa.world import Measure, Missing, World


def poster_sheet(poster: Poster, form: Format, library: Library, world: World) -> Sheet | tuple[Problem, ...]:
    """The sheet, or everything in the poster's files that stands in its way.

    Neither as long as one of its picture files cannot be used: that is told where the picture is on record.
    """
    problems = (*_pale_colours(poster, library), *_missing_letters(poster, library, world))
    if problems:
        return problems
    content = looked_at(content_of(poster, library, world.base_url), world)
    if content is None:
        return ()
    marks = drawn(poster.layout, content, form, world.measure)
    if isinstance(marks, Misfit):
        return (_too_long(marks, poster, form, library, content.address),)
    broken = _broken_rules(poster.layout, content, form, world.measure, world.missing)
    if broken:
        place = library.place(poster, "layout")
        words = {"format": form.label, "name": form.name, "key": "formats"}
        return (problem(place, "P609", Severity.ERROR, **words, rules=", ".join(sorted(set(broken)))),)
    sheet = Sheet(form.width_mm, form.height_mm, WHITE, marks, poster.title)
    faint = _faint(sheet, content, world.measure)
    if faint:
        place = library.place(poster, "picture")
        return (problem(place, "P616", text=faint, format=form.label),)
    return sheet


def _faint(sheet: Sheet, content: Content, measure: Measure) -> str:
    """The first line that does not stand out against what is really behind it on the picture, "" when all do."""
    tones = content.picture.tones if content.picture else None
    if tones is None:
        return ""
    on_it = ((words, picture) for words, picture in words_on_pictures(sheet, measure) if picture.code is None)
    faint = (words for words, picture in on_it if contrast_on(picture, tones, words, measure) < LEAST_CONTRAST)
    return next((words.text for words in faint), "")


@lru_cache(maxsize=1024)
def _broken_rules(
    layout: Layout, content: Content, form: Format, measure: Measure, missing: Missing
) -> tuple[str, ...]:
    """The rules of all sheets that this one breaks. The layout is to blame, yet no officer shall lose the rest.

    Asked twice for each sheet, as `drawn` is.
    """
    marks = drawn(layout, content, form, measure)
    sheet = Sheet(form.width_mm, form.height_mm, WHITE, () if isinstance(marks, Misfit) else marks, "")
    seen = content.picture is not None and content.picture.tones is not None
    demands = Demands(form.safe_mm, form.smallest_pt, 1000 * form.scan_m, words_on_pictures=seen)
    return tuple(finding.rule for finding in findings(sheet, demands, measure, missing))


@lru_cache(maxsize=1024)
def drawn(layout: Layout, content: Content, form: Format, measure: Measure) -> tuple[Mark, ...] | Misfit:
    """The marks; asked twice for each sheet, once by the rules and once for the files."""
    strip_mm = logo_strip_mm(content.logos, form)
    if not strip_mm:
        return LAYOUTS[layout][form.composition](content, form, measure)
    above = LAYOUTS[layout][form.composition](content, replace(form, height_mm=form.height_mm - strip_mm), measure)
    return above if isinstance(above, Misfit) else (*above, *logo_marks(content.logos, form))


def _too_long(misfit: Misfit, poster: Poster, form: Format, library: Library, address: str) -> Problem:
    """The problem of a text that does not fit this format."""
    if misfit.path == ("qr",):
        return problem(library.place(library.resolve(poster.qr), "encoding"), "P606", text=address, format=form.label)
    if not misfit.words_over and not misfit.too_wide:
        layout = f"{poster.layout} ({poster.layout.label})"
        return problem(library.place(poster, "layout"), "P307", layout=layout, key=misfit.path[0])
    place, text = _said_at(misfit.path, poster, library)
    if misfit.too_wide:
        return problem(place, "P605", text=misfit.too_wide, format=form.label)
    return problem(place, "P602", text=text, words=misfit.words_over, format=form.label)


def _said_at(path: Path, poster: Poster, library: Library) -> tuple[Place, str]:
    """Where a text of the sheet was typed, which may be another record's file, and the text."""
    elsewhere = {"campaign": poster.campaign, "owner": poster.owner}
    name = str(path[0])
    if name in elsewhere:
        record: Record = library.resolve(elsewhere[name])
        return library.place(record, "title"), record.title
    value: object = getattr(poster, name)
    for step in path[1:]:
        value = getattr(value, step) if isinstance(step, str) else _item(value, step)
    return library.place(poster, *path), worded(value)


def _item(values: object, number: int) -> object:
    assert isinstance(values, tuple)
    return values[number]


def _faces(poster: Poster) -> Iterator[tuple[Path, str]]:
    """(path, face) of every text on the sheet."""
    yield ("headline",), "sans-800"
    if poster.message:
        yield ("message",), "sans-400"
    yield from ((("points", number), "sans-600") for number in range(len(poster.points)))
    yield from part_faces(poster)
    yield ("action",), "sans-800"
    yield ("campaign",), "sans-600"
    yield ("owner",), "sans-400"


def _missing_letters(poster: Poster, library: Library, world: World) -> Iterator[Problem]:
    """A problem for each text with letters that our fonts cannot draw."""
    for path, face in _faces(poster):
        place, text = _said_at(path, poster, library)
        letters = world.missing(text, face)
        if letters:
            yield problem(place, "P603", letters=" ".join(letters), text=text)


def _pale_colours(poster: Poster, library: Library) -> Iterator[Problem]:
    """A problem for each colour that cannot stand against white."""
    site, campaign = library.site, library.resolve(poster.campaign)
    brand = site.brand
    colours = {("brand", "ink"): brand.ink, ("brand", "alert"): brand.alert, ("brand", "primary"): brand.primary}
    places = [(library.place(site, *path), colour) for path, colour in colours.items()]
    if isinstance(campaign, Coloured) and campaign.primary:
        places[-1] = (library.place(campaign, "primary"), campaign.primary)
    for place, colour in places:
        ratio = contrast(colour, WHITE)
        if ratio < LEAST_CONTRAST:
            yield problem(place, "P604", colour=colour, ratio=_decimal(ratio), wanted=_decimal(LEAST_CONTRAST))


def _decimal(number: float) -> str:
    """A number as Vietnamese text writes it: 4,5."""
    return f"{number:.1f}".replace(".", ",")
