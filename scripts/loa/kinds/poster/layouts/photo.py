"""The photo layout: a picture over the whole sheet, the words on it where it lets them be read, else on a solid panel.

In: a poster's words, a format, a Measure. Out: the marks, or the text that is too long. Not here: words on the picture
(photo_over.py), whether it may be used (kinds/picture), whether it is sharp enough (layout_rules.py).

The picture's credit always has a white tab of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from loa.kinds.poster.card import WHITE, breakable
from loa.kinds.poster.content import Content
from loa.kinds.poster.draft import band
from loa.kinds.poster.formats import Composition, Format
from loa.kinds.poster.layouts.draw import Drawings
from loa.kinds.poster.layouts.photo_over import over_level, over_upright
from loa.kinds.poster.layouts.photo_parts import Attempt, credit, deed, head, seen, stamped
from loa.kinds.poster.layouts.scene import Drawn, Scene, drawn, first_fitting, under
from loa.kinds.poster.parts import PictureWords
from loa.kinds.poster.setting import Item, Misfit
from loa.sheet.marks import Fill, Mark
from loa.sheet.places import Box
from loa.world import Measure

_LARGEST_TEXT_PT = 19.0
_LEAST_TEXT_PT = (15.0, 12.0)
"""Sizes on A4; other formats grow with the short side."""

_HEADLINE_SHARES, _OVER_SHARES = (0.17, 0.13, 0.09), (0.3, 0.24, 0.19, 0.15)
"""How much of the free height the headline takes at most, tried in turn, on a panel and on the picture."""

_LEAST_PICTURE_SHARE, _LEAST_STORY_SHARE = 0.32, 0.24
"""A picture lower than this share of the sheet would be a strip; a phone's buttons lie over part of a story's."""

_PANEL_SHARE, _SQUARE_PANEL_SHARE, _LEAST_BESIDE_SHARE = 0.6, 0.66, 0.3
"""How wide the panel of a sheet that is not upright is; from which share of it on words stand beside the code."""

_STANDEE_CODE_SHARE = 0.5
"""Above this height of a stand everything is said: hands and eyes are there; the picture fills what is below."""

_Arrange = Callable[[Scene, PictureWords, Attempt], tuple[Mark, ...]]


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
        partial(each, scene, picture, Attempt(message, share, size_pt))
        for message in dict.fromkeys(messages)
        for each in (*_over(picture, form), *arrange)
        for least_pt in _LEAST_TEXT_PT
        for share in (_OVER_SHARES if each in _OVER.values() else _HEADLINE_SHARES)
        for size_pt in scene.sizes(_LARGEST_TEXT_PT, least_pt)[::2]
    )
    return first_fitting(attempts)


def _over(picture: PictureWords, form: Format) -> tuple[_Arrange, ...]:
    """How words may stand on this picture: not at all on a drawing, nor on a story, where little of it is seen."""
    arrange = _OVER.get(form.composition)
    return (arrange,) if arrange and picture.tones else ()


def _upright(scene: Scene, picture: PictureWords, attempt: Attempt) -> tuple[Mark, ...]:
    """The picture above; on the panel the headline across, below it what to do beside the code."""
    unit_mm = scene.unit_mm
    card = scene.card(scene.card_side_mm(5), attempt.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    narrow_mm = card_x_mm - scene.left_mm - 7 * unit_mm
    told, low = head(scene, attempt, scene.inner_mm), deed(scene, attempt, narrow_mm)
    small = scene.small(scene.inner_mm, WHITE)
    small_mm = scene.bottom_mm - small.height_mm
    end_mm = small_mm - 7 * unit_mm
    code_mm = max(card.height_mm, low.height_mm)
    panel_mm = end_mm - code_mm - 8 * unit_mm - told.height_mm - 9 * unit_mm
    _keep_picture(scene, panel_mm, under(8 * unit_mm, told, low))
    return (
        *_ground(scene, picture, panel_mm, card_x_mm),
        *band(scene.content, scene.form, scene.measure),
        *told.at(scene.left_mm, panel_mm + 9 * unit_mm, 20),
        *low.at(scene.left_mm, end_mm - low.height_mm, 40),
        *card.marks(card_x_mm, end_mm - card.height_mm, 60),
        *small.at(scene.left_mm, small_mm, 70),
    )


def _level(scene: Scene, picture: PictureWords, attempt: Attempt) -> tuple[Mark, ...]:
    """Words and code on a panel at the left, the picture on the right from top to foot."""
    unit_mm, form = scene.unit_mm, scene.form
    panel_mm = (_SQUARE_PANEL_SHARE if form.composition == "side" else _PANEL_SHARE) * form.width_mm
    width_mm = panel_mm - scene.left_mm - 8 * unit_mm
    card = scene.card(scene.content.code.smallest_side_mm(1000 * form.scan_m), attempt.size_pt)
    narrow_mm = width_mm - card.side_mm - 7 * unit_mm
    beside = narrow_mm >= _LEAST_BESIDE_SHARE * width_mm
    told, low = head(scene, attempt, width_mm), deed(scene, attempt, narrow_mm if beside else width_mm)
    low_card = beside and form.composition == "wide"
    small = scene.small(narrow_mm if low_card else width_mm, WHITE, fewest_lines=2)
    small_mm = scene.bottom_mm - small.height_mm
    card_mm = (scene.bottom_mm if low_card else small_mm - 6 * unit_mm) - card.height_mm
    words = told if beside else under(6 * unit_mm, told, low)
    room_mm = min(card_mm, small_mm - 6 * unit_mm - low.height_mm if beside else card_mm) - 7 * unit_mm - scene.top_mm
    if words.height_mm > room_mm:
        scene.refuse(words, room_mm)
    low_mm = small_mm - 6 * unit_mm - low.height_mm if beside else scene.top_mm + told.height_mm + 6 * unit_mm
    return (
        seen(picture, Box(panel_mm, scene.band_mm, form.width_mm, form.height_mm)),
        Fill(0, 0, panel_mm, form.height_mm, scene.content.primary),
        *stamped(scene, (panel_mm, scene.band_mm, form.width_mm - panel_mm, 0.4 * form.height_mm)),
        *band(scene.content, form, scene.measure),
        *told.at(scene.left_mm, scene.top_mm, 20),
        *low.at(scene.left_mm, low_mm, 40),
        *card.marks(panel_mm - 8 * unit_mm - card.side_mm if beside else scene.left_mm, card_mm, 60),
        *small.at(scene.left_mm, small_mm, 70),
        *credit(scene, picture, form.height_mm - form.margin_mm, from_mm=panel_mm),
    )


def _standee(scene: Scene, picture: PictureWords, attempt: Attempt) -> tuple[Mark, ...]:
    """Words and code above, at the height of eyes and hands; the picture below, down to the floor."""
    unit_mm, form = scene.unit_mm, scene.form
    card = scene.card(scene.card_side_mm(5), attempt.size_pt)
    card_x_mm = scene.left_mm + scene.inner_mm - card.side_mm
    narrow_mm = card_x_mm - scene.left_mm - 7 * unit_mm
    told, low = head(scene, attempt, scene.inner_mm), deed(scene, attempt, narrow_mm)
    small = scene.small(narrow_mm, WHITE, fewest_lines=3)
    beside = under(6 * unit_mm, low, small)
    code_mm = scene.top_mm + told.height_mm + 10 * unit_mm
    end_mm = code_mm + max(card.height_mm, beside.height_mm)
    panel_mm = max(end_mm + 9 * unit_mm, _STANDEE_CODE_SHARE * form.height_mm)
    if panel_mm > (1 - _LEAST_PICTURE_SHARE) * form.height_mm:
        scene.refuse(told, (1 - _LEAST_PICTURE_SHARE) * form.height_mm - panel_mm + told.height_mm)
    low_mm = panel_mm - 9 * unit_mm
    return (
        seen(picture, Box(0, panel_mm, form.width_mm, form.height_mm)),
        Fill(0, 0, form.width_mm, panel_mm, scene.content.primary),
        *stamped(scene, (card_x_mm, panel_mm, form.width_mm - card_x_mm, 0.2 * form.height_mm)),
        *band(scene.content, form, scene.measure),
        *told.at(scene.left_mm, scene.top_mm, 20),
        *low.at(scene.left_mm, low_mm - max(card.height_mm, beside.height_mm), 40),
        *card.marks(card_x_mm, low_mm - card.height_mm, 60),
        *small.at(scene.left_mm, low_mm - small.height_mm, 70),
        *credit(scene, picture, panel_mm, below=True),
    )


def _link(scene: Scene, picture: PictureWords, attempt: Attempt) -> tuple[Mark, ...]:
    """The words on a panel at the left, the picture on the right; no code: it is seen on the very phone."""
    unit_mm, form, content = scene.unit_mm, scene.form, scene.content
    panel_mm = scene.grid.x_mm(7)
    width_mm = panel_mm - scene.left_mm - 9 * unit_mm
    told = head(scene, attempt._replace(message=None), width_mm)
    address = Item(("qr",), breakable(content.address), "sans-600", attempt.size_pt, WHITE, leading=1.3, max_lines=2)
    foot = drawn((address,), width_mm, scene.measure)
    room_mm = scene.bottom_mm - scene.top_mm - foot.height_mm - 6 * unit_mm
    if told.height_mm > room_mm:
        scene.refuse(told, room_mm)
    return (
        seen(picture, Box(panel_mm, 0, form.width_mm, form.height_mm)),
        Fill(0, 0, panel_mm, form.height_mm, content.primary),
        *stamped(scene, (panel_mm, scene.band_mm, form.width_mm - panel_mm, 0.5 * form.height_mm)),
        *band(content, form, scene.measure),
        *told.at(scene.left_mm, scene.top_mm, 20),
        *foot.at(scene.left_mm, scene.bottom_mm - foot.height_mm, 40),
        *credit(scene, picture, form.height_mm - form.margin_mm, from_mm=panel_mm),
    )


def _keep_picture(scene: Scene, panel_mm: float, words: Drawn) -> None:
    """Raises: TooLongError when the words leave the picture less than its share."""
    share = _LEAST_STORY_SHARE if scene.form.composition == "story" else _LEAST_PICTURE_SHARE
    least_mm = scene.band_mm + share * scene.form.height_mm
    if panel_mm < least_mm:
        scene.refuse(words, words.height_mm - (least_mm - panel_mm))


def _ground(scene: Scene, picture: PictureWords, panel_mm: float, stamp_mm: float) -> Iterator[Mark]:
    """The picture down to the panel, the panel, the credit, the stamp from there to the right."""
    form = scene.form
    yield seen(picture, Box(0, scene.band_mm, form.width_mm, panel_mm))
    yield Fill(0, panel_mm, form.width_mm, form.height_mm - panel_mm, scene.content.primary)
    yield from credit(scene, picture, panel_mm)
    yield from stamped(scene, (stamp_mm, scene.band_mm, form.width_mm - stamp_mm, 0.8 * (panel_mm - scene.band_mm)))


_OVER: Mapping[Composition, _Arrange] = {
    "tall": over_upright,
    "wide": over_level,
    "side": over_level,
}

DRAWINGS: Drawings = {
    "tall": partial(photo_marks, arrange=(_upright,)),
    "story": partial(photo_marks, arrange=(_upright,)),
    "standee": partial(photo_marks, arrange=(_standee,)),
    "side": partial(photo_marks, arrange=(_level, _upright)),
    "wide": partial(photo_marks, arrange=(_level,)),
    "card": partial(photo_marks, arrange=(_link,)),
}
