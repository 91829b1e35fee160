"""What the layouts ask of a poster: their own parts, formats that they offer, days in order, pictures fine enough.

In: a poster, library, world. Out: Problems. Not here: rules of every poster (rules.py), a part that is lacking or too
long (sheet.py), sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loa.kinds.poster.formats import FORMATS, Format, chosen
from loa.kinds.poster.layouts import offered
from loa.kinds.poster.record import Layout, Poster
from loa.kinds.poster.sheet import poster_sheet
from loa.model.library import Library
from loa.model.record import Record
from loa.model.roles import Depicting, Reaching
from loa.model.values import PartialDate
from loa.problems import Problem, Severity, problem
from loa.sheet.marks import Picture, Sheet
from loa.sheet.units import MM_PER_INCH
from loa.source.nearest import nearest
from loa.world import World

SHOWN_BY: Mapping[str, Layout] = {
    "figure": Layout.KEY_FIGURE,
    "event": Layout.EVENT,
    "desk": Layout.DESK_CARD,
    "picture": Layout.PHOTO,
}
"""The layout that shows each part."""

NEAR_DPI, FAR_DPI = 200.0, 100.0
"""Pixels an inch that a photograph has at least: on paper held or hung near, and on stands seen from afar.

Source: our decision; print shops ask for 300 and accept 200, and half of that beyond two metres.
"""

_NEAR_M = 4.0


def part_is_shown(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """What is typed is seen: no layout leaves a part out without saying so."""
    assert isinstance(poster, Poster)
    for key, layout in SHOWN_BY.items():
        if getattr(poster, key) is not None and poster.layout is not layout:
            place = library.place(poster, key, key=True)
            yield problem(place, "P308", Severity.REMINDER, key=key, layout=poster.layout, shown_by=layout)


def formats_known(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """Each format that is asked for exists, and the layout can be drawn in it."""
    assert isinstance(poster, Poster)
    names, good = [form.name for form in FORMATS], [form.name for form in offered(poster.layout)]
    for number, name in enumerate(poster.formats):
        place = library.place(poster, "formats", number)
        if name not in names:
            yield problem(place, "P309", text=name, nearest=nearest(name, names) or good[0], allowed=", ".join(names))
        elif name not in good:
            yield problem(place, "P325", text=name, layout=poster.layout.label, allowed=", ".join(good))


def event_in_order(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """An event ends after it has begun."""
    assert isinstance(poster, Poster)
    event = poster.event
    if event is None:
        return
    if event.last_day and event.last_day < event.day:
        yield problem(library.place(poster, "event", "last_day"), "P125", start=event.day, end=event.last_day)
    if event.end and event.end <= event.start:
        start, end = (each.strftime("%H:%M") for each in (event.start, event.end))
        yield problem(library.place(poster, "event", "end"), "P326", start=start, end=end)


def event_to_come(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """An invitation to something that is over should come down."""
    assert isinstance(poster, Poster)
    event = poster.event
    if event and max(event.day, event.last_day or event.day) < world.today:
        key = "last_day" if event.last_day else "day"
        last = PartialDate.read((event.last_day or event.day).isoformat()).in_table
        yield problem(library.place(poster, "event", key), "P327", Severity.REMINDER, day=last)


def figure_of_the_past(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """No figure is known as of a day that is still to come."""
    assert isinstance(poster, Poster)
    if poster.figure and poster.figure.source.as_of.first_day > world.today:
        place = library.place(poster, "figure", "source", "as_of")
        yield problem(place, "P328", text=poster.figure.source.as_of, today=world.today.isoformat())


def channel_alive(poster: Record, library: Library, _world: World) -> Iterator[Problem]:
    """No card sends people to a channel that has ended."""
    assert isinstance(poster, Poster)
    if poster.desk and poster.desk.channel:
        channel = library.resolve(poster.desk.channel)
        if isinstance(channel, Reaching) and channel.state == "ended":
            yield problem(library.place(poster, "desk", "channel"), "P329", channel=channel.title)


def picture_fine_enough(poster: Record, library: Library, world: World) -> Iterator[Problem]:
    """A photograph has the pixels that the largest sheet it is asked for needs; drawings have none to lack."""
    assert isinstance(poster, Poster)
    if poster.picture is None or poster.layout is not Layout.PHOTO:
        return
    picture, place = library.resolve(poster.picture), library.place(poster, "picture")
    if not isinstance(picture, Depicting) or picture.source not in library.files:
        return
    try:
        size = world.pictures.size(picture.source)
    except ValueError:
        return  # told where the picture itself is on record
    if size is None or picture.source.lower().endswith(".svg"):
        return
    coarse = [form for form in chosen(offered(poster.layout), poster.formats) if _coarse(poster, form, library, world)]
    if coarse:
        labels = ", ".join(form.label for form in coarse)
        pixels = f"{size[0]:.0f} × {size[1]:.0f}"
        yield problem(place, "P607", text=picture.source, pixels=pixels, format=labels)


def _coarse(poster: Poster, form: Format, library: Library, world: World) -> bool:
    """Whether the picture has too few pixels for this format."""
    sheet = poster_sheet(poster, form, library, world)
    wanted_dpi = least_dpi(form)
    if not isinstance(sheet, Sheet):
        return False
    for mark in sheet.marks:
        own = isinstance(mark, Picture) and mark.code is None and mark.tone == "auto"
        size = world.pictures.size(mark.file) if own and isinstance(mark, Picture) else None
        if isinstance(mark, Picture) and size:
            dpi = MM_PER_INCH * min(size[0] / mark.width_mm, size[1] / mark.height_mm)
            if dpi < wanted_dpi - 0.5:
                return True
    return False


def least_dpi(form: Format) -> float:
    """How many pixels an inch a photograph has at least: on screens as many as the screen."""
    if not form.paper:
        return float(max(file.dpi for file in form.files))
    return NEAR_DPI if form.read_m < _NEAR_M else FAR_DPI


LAYOUT_RULES = (
    part_is_shown,
    formats_known,
    event_in_order,
    event_to_come,
    figure_of_the_past,
    channel_alive,
    picture_fine_enough,
)
