"""The photo layout with words on the picture itself, under a veil no more opaque than they need to be read.

In: a scene, a picture that has been looked at, an attempt. Out: the marks; TooLongError for a text that is too long, or
for a picture so bright and restless that only a panel would do. Not here: panels (photo.py), what is behind words
(sheet/behind.py).

The code keeps its white card and, on upright sheets, the campaign's colour around it: a scanner wants no photograph.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.draft import band
from loa.kinds.poster.layouts.photo_parts import Attempt, credit, deed, head, seen, stamped
from loa.kinds.poster.layouts.scene import Scene, TooLongError, under
from loa.kinds.poster.parts import PictureWords
from loa.kinds.poster.setting import Misfit
from loa.sheet.behind import least_opacity
from loa.sheet.marks import Fill, Mark, Veil
from loa.sheet.places import Box, fill_box
from loa.sheet.rules import LEAST_CONTRAST

NOT_READABLE = Misfit(("picture",), 1)
"""The picture, not a text, is what stands in the way."""

_WANTED = LEAST_CONTRAST + 0.3
"""A little more than the rule asks, for what single bright leaves add."""

_MOST_OPACITY = 0.75
"""A veil that hides more of a picture than this is a panel that does not say so."""

_LIKED = 0.3
"""So much less opaque a veil must be before dark words are preferred to white ones."""

_FADE = 0.2
"""Over which share of the sheet's height or width the veil fades out."""

_CLEAR_OF_WORDS = 0.1
"""How far from words, as a share of the sheet, what must stay in view stands."""

_LEAST_FREE = 0.24
"""The share of the sheet's height that shows the picture and nothing else."""


class _Look(NamedTuple):
    """The colours of words, headline and veil, and how opaque the veil is."""

    words: str
    headline: str
    veil: str
    opacity: float


def over_upright(scene: Scene, picture: PictureWords, attempt: Attempt) -> tuple[Mark, ...]:
    """The words on the upper part of the picture; below it, on colour, what to do and the code."""
    unit_mm, form = scene.unit_mm, scene.form
    card = scene.card(scene.card_side_mm(5), attempt.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    low = deed(scene, attempt, card_x_mm - scene.left_mm - 7 * unit_mm)
    small = scene.small(scene.inner_mm, WHITE)
    small_mm = scene.bottom_mm - small.height_mm
    end_mm = small_mm - 7 * unit_mm
    panel_mm = end_mm - max(card.height_mm, low.height_mm) - 9 * unit_mm
    told = head(scene, attempt, scene.inner_mm)
    free_mm = _LEAST_FREE * form.height_mm
    clear_mm = scene.top_mm + told.height_mm
    if panel_mm - clear_mm < free_mm:
        scene.refuse(told, told.height_mm - free_mm + panel_mm - clear_mm)
    room = Box(0, scene.band_mm, form.width_mm, panel_mm)
    aim = room._replace(top=clear_mm)
    place = fill_box(seen(picture, room, aim))
    _keep_in_view(place.top + picture.focus[1] * (place.bottom - place.top) - clear_mm, form.height_mm)
    look = _look(scene, picture, place, Box(scene.left_mm, scene.top_mm, scene.left_mm + scene.inner_mm, clear_mm))
    veil = _veil(look, "down", (clear_mm + 2 * unit_mm - place.top, place.bottom - place.top), _FADE * form.height_mm)
    return (
        seen(picture, room, aim, veil),
        Fill(0, panel_mm, form.width_mm, form.height_mm - panel_mm, scene.content.primary),
        *credit(scene, picture, panel_mm),
        *_stamp(scene, Box(card_x_mm, clear_mm + 4 * unit_mm, form.width_mm, panel_mm - 4 * unit_mm)),
        *band(scene.content, form, scene.measure),
        *head(scene, attempt, scene.inner_mm, look.words, look.headline).at(scene.left_mm, scene.top_mm, 20),
        *low.at(scene.left_mm, end_mm - low.height_mm, 40),
        *card.marks(card_x_mm, end_mm - card.height_mm, 60),
        *small.at(scene.left_mm, small_mm, 70),
    )


def over_level(scene: Scene, picture: PictureWords, attempt: Attempt) -> tuple[Mark, ...]:
    """The picture over the whole sheet, words and code on its left part, the rest as it is."""
    unit_mm, form = scene.unit_mm, scene.form
    width_mm = (0.58 if form.composition == "side" else 0.5) * form.width_mm - scene.left_mm
    card = scene.card(scene.content.code.smallest_side_mm(1000 * form.scan_m), attempt.size_pt)
    narrow_mm = width_mm - card.side_mm - 7 * unit_mm
    beside = narrow_mm >= 0.3 * width_mm
    small = scene.small(width_mm, WHITE, fewest_lines=2)
    small_mm = scene.bottom_mm - small.height_mm
    foot_mm = small_mm - 6 * unit_mm
    told, low = head(scene, attempt, width_mm), deed(scene, attempt, narrow_mm if beside else width_mm)
    words = told if beside else under(6 * unit_mm, told, low)
    taken_mm = max(card.height_mm, low.height_mm) if beside else card.height_mm
    room_mm = foot_mm - taken_mm - 8 * unit_mm - scene.top_mm
    if words.height_mm > room_mm:
        scene.refuse(words, room_mm)
    room = Box(0, scene.band_mm, form.width_mm, form.height_mm)
    edge_mm = scene.left_mm + width_mm
    aim = room._replace(left=edge_mm + 4 * unit_mm)
    place = fill_box(seen(picture, room, aim))
    _keep_in_view(place.left + picture.focus[0] * (place.right - place.left) - edge_mm, form.width_mm)
    look = _look(scene, picture, place, Box(scene.left_mm, scene.top_mm, edge_mm, scene.bottom_mm))
    veil = _veil(look, "right", (edge_mm + 2 * unit_mm - place.left, place.right - place.left), _FADE * form.width_mm)
    colours = look.words, look.headline
    told, low = head(scene, attempt, width_mm, *colours), deed(scene, attempt, low.width_mm, look.headline)
    return (
        seen(picture, room, aim, veil),
        *_stamp(scene, Box(edge_mm + 0.1 * form.width_mm, scene.band_mm, form.width_mm, 0.45 * form.height_mm)),
        *band(scene.content, form, scene.measure),
        *told.at(scene.left_mm, scene.top_mm, 20),
        *low.at(
            scene.left_mm + (card.side_mm + 7 * unit_mm if beside else 0.0),
            foot_mm - low.height_mm if beside else scene.top_mm + told.height_mm + 6 * unit_mm,
            40,
        ),
        *card.marks(scene.left_mm, foot_mm - card.height_mm, 60),
        *scene.small(width_mm, look.words, fewest_lines=2).at(scene.left_mm, small_mm, 70),
        *credit(scene, picture, form.height_mm - form.margin_mm, from_mm=edge_mm + 0.14 * form.width_mm),
    )


def _keep_in_view(beyond_mm: float, size_mm: float) -> None:
    """Raises: TooLongError when what must stay in view lies behind words, or too near to them."""
    if beyond_mm < _CLEAR_OF_WORDS * size_mm:
        raise TooLongError(NOT_READABLE)


def _look(scene: Scene, picture: PictureWords, place: Box, words: Box) -> _Look:
    """White words under the campaign's colour, or dark ones under white where that hides much less of the picture.

    Raises: TooLongError when either would hide too much of it, or nobody has looked at the picture.
    """
    if picture.tones is None:
        raise TooLongError(NOT_READABLE)
    content, found = scene.content, []
    dark_headline = content.primary
    for ink, headline, veil in ((WHITE, WHITE, content.primary), (content.brand.ink, dark_headline, WHITE)):
        needed = [least_opacity(picture.tones, place, words, (each, veil), _WANTED) for each in {ink, headline}]
        if None not in needed:
            found.append(_Look(ink, headline, veil, max(each for each in needed if each is not None)))
    best = min(found, key=lambda look: look.opacity + (_LIKED if look.veil == WHITE else 0.0), default=None)
    if best is None or best.opacity > _MOST_OPACITY:
        raise TooLongError(NOT_READABLE)
    return best


def _veil(look: _Look, towards: str, reach_mm: tuple[float, float], fade_mm: float) -> Veil | None:
    """The veil as far as words reach, fading out beyond them; none where words need none."""
    if look.opacity == 0:
        return None
    end_mm, size_mm = reach_mm
    stops = ((end_mm / size_mm, look.opacity), ((end_mm + fade_mm) / size_mm, 0.0))
    return Veil(look.veil, "right" if towards == "right" else "down", stops)


def _stamp(scene: Scene, room: Box) -> Iterator[Mark]:
    return stamped(scene, (room.left, room.top, room.right - room.left, room.bottom - room.top))
