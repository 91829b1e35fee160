"""The photo layout: a picture over the whole sheet, the words and the code on a solid panel of the campaign's colour.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: whether the picture
may be used (kinds/picture), whether it is sharp enough (layout_rules.py).

No word stands on the picture itself, not even its credit, which has a white tab of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from loa.kinds.poster.card import WHITE, breakable
from loa.kinds.poster.content import Content
from loa.kinds.poster.draft import band, stamp
from loa.kinds.poster.formats import Format
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.scene import Drawn, Scene, drawn, first_fitting, headline_within, on_dark, under
from loa.kinds.poster.parts import PictureWords
from loa.kinds.poster.setting import Item, Misfit
from loa.sheet.marks import Fill, Mark, Picture, Words
from loa.sheet.places import Box
from loa.sheet.units import mm_from_pt
from loa.world import Measure

_LARGEST_TEXT_PT = 19.0
_LEAST_TEXT_PT = (15.0, 12.0)
_HEADLINE_PT = 84.0
_ACTION = (1.9, 1.25)
"""Sizes on A4; other formats grow with the short side. The action is so many times larger than the text."""

_HEADLINE_SHARES = (0.17, 0.13, 0.09)
"""How much of the free height the headline takes at most, tried in turn."""

_LEAST_PICTURE_SHARE, _LEAST_STORY_SHARE = 0.32, 0.24
"""A picture lower than this share of the sheet would be a strip; a phone's buttons lie over part of a story's."""

_PANEL_SHARE, _SQUARE_PANEL_SHARE, _LEAST_BESIDE_SHARE = 0.6, 0.66, 0.3
"""How wide the panel of a sheet that is not upright is; from which share of it on words stand beside the code."""

_STANDEE_CODE_SHARE = 0.5
"""Above this height of a stand everything is said: hands and eyes are there; the picture fills what is below."""

_Arrange = Callable[[Scene, PictureWords, "_Attempt"], tuple[Mark, ...]]


class _Attempt(NamedTuple):
    """What an attempt varies: the message, the headline's share, the size of text."""

    message: str | None
    share: float
    size_pt: float


def photo_marks(
    content: Content, form: Format, measure: Measure, arrange: Sequence[_Arrange]
) -> tuple[Mark, ...] | Misfit:
    """The sheet at the largest sizes at which everything fits and the picture keeps its share; the message may go.

    Shape: of several arrangements each is tried at all sizes before the next, and all before the message goes.
    """
    scene, picture = Scene(content, form, measure), content.picture
    if picture is None:
        return Misfit(("picture",), 0)
    messages = (content.message,) if form.paper else (content.message, None)
    attempts = (
        partial(each, scene, picture, _Attempt(message, share, size_pt))
        for message in dict.fromkeys(messages)
        for each in arrange
        for least_pt in _LEAST_TEXT_PT
        for share in _HEADLINE_SHARES
        for size_pt in scene.sizes(_LARGEST_TEXT_PT, least_pt)[::2]
    )
    return first_fitting(attempts)


def _upright(scene: Scene, picture: PictureWords, attempt: _Attempt) -> tuple[Mark, ...]:
    """The picture above; on the panel the headline across, below it what to do beside the code."""
    unit_mm = scene.unit_mm
    card = scene.card(scene.card_side_mm(5), attempt.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    narrow_mm = card_x_mm - scene.left_mm - 7 * unit_mm
    head, low = _head(scene, attempt, scene.inner_mm), _deed(scene, attempt, narrow_mm)
    small = scene.small(scene.inner_mm, WHITE)
    small_mm = scene.bottom_mm - small.height_mm
    end_mm = small_mm - 7 * unit_mm
    code_mm = max(card.height_mm, low.height_mm)
    panel_mm = end_mm - code_mm - 8 * unit_mm - head.height_mm - 9 * unit_mm
    _keep_picture(scene, panel_mm, under(8 * unit_mm, head, low))
    return (
        *_ground(scene, picture, panel_mm, card_x_mm),
        *band(scene.content, scene.form, scene.measure),
        *head.at(scene.left_mm, panel_mm + 9 * unit_mm, 20),
        *low.at(scene.left_mm, end_mm - low.height_mm, 40),
        *card.marks(card_x_mm, end_mm - card.height_mm, 60),
        *small.at(scene.left_mm, small_mm, 70),
    )


def _level(scene: Scene, picture: PictureWords, attempt: _Attempt) -> tuple[Mark, ...]:
    """Words and code on a panel at the left, the picture on the right from top to foot."""
    unit_mm, form = scene.unit_mm, scene.form
    panel_mm = (_SQUARE_PANEL_SHARE if form.composition == "side" else _PANEL_SHARE) * form.width_mm
    width_mm = panel_mm - scene.left_mm - 8 * unit_mm
    card = scene.card(scene.content.code.smallest_side_mm(1000 * form.scan_m), attempt.size_pt)
    narrow_mm = width_mm - card.side_mm - 7 * unit_mm
    beside = narrow_mm >= _LEAST_BESIDE_SHARE * width_mm
    head, low = _head(scene, attempt, width_mm), _deed(scene, attempt, narrow_mm if beside else width_mm)
    low_card = beside and form.composition == "wide"
    small = scene.small(narrow_mm if low_card else width_mm, WHITE, fewest_lines=2)
    small_mm = scene.bottom_mm - small.height_mm
    card_mm = (scene.bottom_mm if low_card else small_mm - 6 * unit_mm) - card.height_mm
    words = head if beside else under(6 * unit_mm, head, low)
    room_mm = min(card_mm, small_mm - 6 * unit_mm - low.height_mm if beside else card_mm) - 7 * unit_mm - scene.top_mm
    if words.height_mm > room_mm:
        scene.refuse(words, room_mm)
    low_mm = small_mm - 6 * unit_mm - low.height_mm if beside else scene.top_mm + head.height_mm + 6 * unit_mm
    return (
        _seen(picture, Box(panel_mm, scene.band_mm, form.width_mm, form.height_mm)),
        Fill(0, 0, panel_mm, form.height_mm, scene.content.primary),
        *_stamp(scene, (panel_mm, scene.band_mm, form.width_mm - panel_mm, 0.4 * form.height_mm)),
        *band(scene.content, form, scene.measure),
        *head.at(scene.left_mm, scene.top_mm, 20),
        *low.at(scene.left_mm, low_mm, 40),
        *card.marks(panel_mm - 8 * unit_mm - card.side_mm if beside else scene.left_mm, card_mm, 60),
        *small.at(scene.left_mm, small_mm, 70),
        *_credit(scene, picture, form.height_mm - form.margin_mm, from_mm=panel_mm),
    )


def _standee(scene: Scene, picture: PictureWords, attempt: _Attempt) -> tuple[Mark, ...]:
    """Words and code above, at the height of eyes and hands; the picture below, down to the floor."""
    unit_mm, form = scene.unit_mm, scene.form
    card = scene.card(scene.card_side_mm(5), attempt.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    narrow_mm = card_x_mm - scene.left_mm - 7 * unit_mm
    head, low = _head(scene, attempt, scene.inner_mm), _deed(scene, attempt, narrow_mm)
    small = scene.small(narrow_mm, WHITE, fewest_lines=3)
    beside = under(6 * unit_mm, low, small)
    code_mm = scene.top_mm + head.height_mm + 10 * unit_mm
    end_mm = code_mm + max(card.height_mm, beside.height_mm)
    panel_mm = max(end_mm + 9 * unit_mm, _STANDEE_CODE_SHARE * form.height_mm)
    if panel_mm > (1 - _LEAST_PICTURE_SHARE) * form.height_mm:
        scene.refuse(head, (1 - _LEAST_PICTURE_SHARE) * form.height_mm - panel_mm + head.height_mm)
    low_mm = panel_mm - 9 * unit_mm
    return (
        _seen(picture, Box(0, panel_mm, form.width_mm, form.height_mm)),
        Fill(0, 0, form.width_mm, panel_mm, scene.content.primary),
        *_stamp(scene, (card_x_mm, panel_mm, form.width_mm - card_x_mm, 0.2 * form.height_mm)),
        *band(scene.content, form, scene.measure),
        *head.at(scene.left_mm, scene.top_mm, 20),
        *low.at(scene.left_mm, low_mm - max(card.height_mm, beside.height_mm), 40),
        *card.marks(card_x_mm, low_mm - card.height_mm, 60),
        *small.at(scene.left_mm, low_mm - small.height_mm, 70),
        *_credit(scene, picture, panel_mm, below=True),
    )


def _link(scene: Scene, picture: PictureWords, attempt: _Attempt) -> tuple[Mark, ...]:
    """The words on a panel at the left, the picture on the right; no code: it is seen on the very phone."""
    unit_mm, form, content = scene.unit_mm, scene.form, scene.content
    panel_mm = scene.grid.x_mm(7)
    width_mm = panel_mm - scene.left_mm - 9 * unit_mm
    head = _head(scene, attempt._replace(message=None), width_mm)
    address = Item(("qr",), breakable(content.address), "sans-600", attempt.size_pt, WHITE, leading=1.3, max_lines=2)
    foot = drawn((address,), width_mm, scene.measure)
    room_mm = scene.bottom_mm - scene.top_mm - foot.height_mm - 6 * unit_mm
    if head.height_mm > room_mm:
        scene.refuse(head, room_mm)
    return (
        _seen(picture, Box(panel_mm, 0, form.width_mm, form.height_mm)),
        Fill(0, 0, panel_mm, form.height_mm, content.primary),
        *_stamp(scene, (panel_mm, scene.band_mm, form.width_mm - panel_mm, 0.5 * form.height_mm)),
        *band(content, form, scene.measure),
        *head.at(scene.left_mm, scene.top_mm, 20),
        *foot.at(scene.left_mm, scene.bottom_mm - foot.height_mm, 40),
        *_credit(scene, picture, form.height_mm - form.margin_mm, from_mm=panel_mm),
    )


def _head(scene: Scene, attempt: _Attempt, width_mm: float) -> Drawn:
    """Campaign, headline, message."""
    words, unit_mm, form = WHITE, scene.unit_mm, scene.form
    smallest_pt = form.headline_pt(scene.measure, "sans-800")
    item = Item(
        ("headline",),
        scene.content.headline,
        "sans-800",
        smallest_pt,
        words,
        4 * unit_mm,
        leading=1.16,
        role="title",
        max_lines=4 if form.composition == "card" else 3,
    )
    share = 0.6 if form.composition == "card" else attempt.share
    largest_pt = max(smallest_pt, _HEADLINE_PT * unit_mm)
    headline = headline_within(item, width_mm, largest_pt, share * (scene.bottom_mm - scene.top_mm), scene.measure)
    items = [scene.campaign(attempt.size_pt, words), headline]
    if attempt.message and form.composition != "card":
        gap_mm = 5 * unit_mm
        items.append(Item(("message",), attempt.message, "sans-400", attempt.size_pt, words, gap_mm, 1.4, max_lines=5))
    return drawn(items, width_mm, scene.measure)


def _deed(scene: Scene, attempt: _Attempt, width_mm: float) -> Drawn:
    """What to do, beside the code."""
    colour = on_dark(scene.content)[1]
    return drawn((scene.action(width_mm, attempt.size_pt, _ACTION, colour),), width_mm, scene.measure)


def _keep_picture(scene: Scene, panel_mm: float, words: Drawn) -> None:
    """Raises: TooLongError when the words leave the picture less than its share."""
    share = _LEAST_STORY_SHARE if scene.form.composition == "story" else _LEAST_PICTURE_SHARE
    least_mm = scene.band_mm + share * scene.form.height_mm
    if panel_mm < least_mm:
        scene.refuse(words, words.height_mm - (least_mm - panel_mm))


def _ground(scene: Scene, picture: PictureWords, panel_mm: float, stamp_mm: float) -> Iterator[Mark]:
    """The picture down to the panel, the panel, the credit, the stamp from there to the right."""
    form = scene.form
    yield _seen(picture, Box(0, scene.band_mm, form.width_mm, panel_mm))
    yield Fill(0, panel_mm, form.width_mm, form.height_mm - panel_mm, scene.content.primary)
    yield from _credit(scene, picture, panel_mm)
    yield from _stamp(scene, (stamp_mm, scene.band_mm, form.width_mm - stamp_mm, 0.8 * (panel_mm - scene.band_mm)))


def _seen(picture: PictureWords, room: Box) -> Picture:
    """The picture filling the room, what must stay in view as near its middle as the picture's edges allow.

    Where its shape is known it reaches beyond the room, under what is painted later or off the sheet; else it is
    cropped about its centre.
    """
    width_mm, height_mm = room.right - room.left, room.bottom - room.top
    if picture.ratio is None:
        return Picture(room.left, room.top, width_mm, height_mm, picture.file, picture.alt)
    wide_mm, tall_mm = max(width_mm, height_mm * picture.ratio), max(height_mm, width_mm / picture.ratio)
    x_mm, y_mm = (
        min(start, max(end - size, (start + end) / 2 - share * size))
        for start, end, size, share in (
            (room.left, room.right, wide_mm, picture.focus[0]),
            (room.top, room.bottom, tall_mm, picture.focus[1]),
        )
    )
    return Picture(x_mm, y_mm, wide_mm, tall_mm, picture.file, picture.alt)


def _stamp(scene: Scene, room: tuple[float, float, float, float]) -> Iterator[Mark]:
    return stamp(scene.content, room, scene.measure)


def _credit(
    scene: Scene, picture: PictureWords, edge_mm: float, *, below: bool = False, from_mm: float = 0.0
) -> Iterator[Mark]:
    """Whose picture it is, in small print on a white tab that stands on the edge, or hangs below it."""
    form, pad_mm = scene.form, 1.6 * scene.unit_mm
    size_pt = form.smallest_pt
    item = Item(("picture",), picture.credit, "sans-400", size_pt, scene.content.brand.ink, leading=1.25, role="small")
    x_mm = from_mm + (form.margin_mm if from_mm else scene.left_mm)
    widest_mm = form.width_mm - x_mm - form.margin_mm if from_mm else 0.6 * scene.inner_mm
    text = drawn((item,), widest_mm - 2 * pad_mm, scene.measure)
    lines = [mark for mark in text.at(0, 0, 80) if isinstance(mark, Words)]
    width_mm = max(mm_from_pt(line.size_pt) * scene.measure(line.text, line.face).width for line in lines) + 2 * pad_mm
    height_mm = text.height_mm + 2 * pad_mm
    y_mm = edge_mm if below else edge_mm - height_mm
    yield Fill(x_mm, y_mm, width_mm, height_mm, WHITE)
    yield from text.at(x_mm + pad_mm, y_mm + pad_mm, 80)


DRAWINGS: Drawings = {
    "tall": partial(photo_marks, arrange=(_upright,)),
    "story": partial(photo_marks, arrange=(_upright,)),
    "standee": partial(photo_marks, arrange=(_standee,)),
    "side": partial(photo_marks, arrange=(_level, _upright)),
    "wide": partial(photo_marks, arrange=(_level,)),
    "card": partial(photo_marks, arrange=(_link,)),
}
