"""What the checks of a sheet need to know of a figure, an event, a desk, a picture: their texts, faces and shapes.

In: a poster's parts, a World. Out: texts for sentences about them, the faces they are set in, the picture's shape. Not
here: the words themselves (parts.py), where they stand (layouts/).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

from loa.kinds.poster.content import Content
from loa.kinds.poster.logos import with_shapes
from loa.kinds.poster.parts import PictureWords
from loa.kinds.poster.record import DeskHours, Poster
from loa.model.clock import clock_wording
from loa.model.record import Path
from loa.model.values import PartialDate
from loa.sheet.code import code_to_set
from loa.sheet.qr import Logo
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


def looked_at(content: Content, world: World) -> Content | None:
    """The words with what picture files show: the code's symbol, the shape of the picture behind them.

    None when one of them cannot be used at all, which is told where it is on record.
    """
    look = content.look
    logo = Logo(look.logo, share=look.logo_share) if look and look.logo else None
    code = code_to_set(content.payload, content.code_alt, world.pictures, look.master if look else None, logo)
    picture = content.picture
    if picture:
        try:
            picture = _looked_at(picture, world)
        except ValueError:
            return None
    try:
        logos = with_shapes(content.logos, world.pictures)
    except ValueError:
        return None
    return replace(content, seen_code=code, picture=picture, logos=logos) if code else None


def _looked_at(picture: PictureWords, world: World) -> PictureWords:
    """The picture with its shape and, of a photograph, its colours.

    Raises: ValueError when the file is no picture.
    """
    size = world.pictures.size(picture.file)
    if size is None:
        return picture
    tones = None if picture.file.lower().endswith(".svg") else world.pictures.tones(picture.file)
    return replace(picture, ratio=size[0] / size[1], tones=tones)
