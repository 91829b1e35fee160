"""What the checks of a sheet need to know of a figure, an event, a desk, a picture: their texts, faces and shapes.

In: a poster's parts, a World. Out: texts for sentences about them, the faces they are set in, the picture's shape. Not
here: the words themselves (parts.py), where they stand (layouts/).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

from loa.kinds.poster.content import Content
from loa.kinds.poster.record import DeskHours, Poster
from loa.model.clock import clock_wording
from loa.model.record import Path
from loa.model.values import PartialDate
from loa.world import World


def worded(value: object) -> str:
    """A value of a poster's file as a sentence about it quotes it."""
    if isinstance(value, time):
        return clock_wording(value)
    if isinstance(value, date):
        return PartialDate.read(value.isoformat()).in_table
    if isinstance(value, DeskHours):
        return value.days
    if isinstance(value, tuple):
        return "; ".join(worded(item) for item in value)
    return str(value)


def part_faces(poster: Poster) -> Iterator[tuple[Path, str]]:
    """(path, face) of every text that only some layouts show; dates and hours have our own letters."""
    if poster.figure:
        yield from ((("figure", key), "sans-800") for key in ("value", "label"))
        yield ("figure", "source", "text"), "sans-400"
    if poster.event:
        keys = ("place", "invited", "join") if poster.event.join else ("place", "invited")
        yield from ((("event", key), "sans-600") for key in keys)
    if poster.desk:
        yield from ((("desk", "helps", number), "sans-600") for number in range(len(poster.desk.helps)))
        yield ("desk", "place"), "sans-600"
        yield from ((("desk", "hours", number, "days"), "sans-600") for number in range(len(poster.desk.hours)))


def looked_at(content: Content, world: World) -> Content:
    """The words with the shape of their picture, so that what must stay in view does."""
    if content.picture is None:
        return content
    try:
        size = world.pictures.size(content.picture.file)
    except ValueError:
        return content
    return replace(content, picture=replace(content.picture, ratio=size[0] / size[1])) if size else content
