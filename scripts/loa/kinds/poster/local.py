"""What a unit fills in on its own version of a poster, and the strip at the foot of the sheet that says it.

In: a poster, a unit, a format, a Measure. Out: texts with the unit's keys; the strip's marks, or the text too long for
it. Not here: the message above the strip, which is the same for all (layouts/), which units there are (family.py).

What is not known of a unit is not there at all: the strip closes up, and the sheet above it gets the room.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loa.kinds.poster.card import WHITE
from loa.kinds.poster.content import Content
from loa.kinds.poster.formats import Format
from loa.kinds.poster.record import Poster, Slot
from loa.kinds.poster.setting import Column, Item, Misfit, column, column_words, enlarged
from loa.model.desk import Receiving, hours_lines
from loa.sheet.marks import Fill, Line, Mark
from loa.world import Measure

UNIT = "unit"
"""The first step of the path to a text that stands in the unit's own file."""

_NAME_PT = (30.0, 17.0)
_DETAIL_PT = 12.0
"""Sizes on A4; other formats grow with the short side."""

_DETAIL_LINES = 2
_FULLEST = (
    "Số 000, đường tỉnh 000, ấp Bình Thành Trung, xã Hưng Khánh Trung, tỉnh Vĩnh Long, cạnh trụ sở Ủy ban nhân dân xã",
    "0000 000 0000",
    ("Thứ hai đến thứ sáu: 7 giờ 30 – 11 giờ 30; 13 giờ 30 – 17 giờ 30", "Thứ bảy: 7 giờ 30 – 11 giờ 30"),
)
"""As much as a unit may fill in: two lines and two more."""

_RULE_MM = 0.8
_STEP_MM, _AROUND_STEPS = 4.0, 1.5
"""The strip grows in steps, so that a mark more on a name does not set the whole sheet anew; so many are left white
above and below the words."""


@dataclass(frozen=True, slots=True)
class Local:
    """The unit's texts: those its poster has slots for and that are known."""

    name: str | None
    place: str | None
    phone: str | None
    hours: tuple[str, ...]

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """(key in the unit's file, text) of all that is there."""
        pairs = (("title", self.name), ("address", self.place), ("desk_phone", self.phone))
        known = tuple((key, text) for key, text in pairs if text)
        return (*known, ("hours", "; ".join(self.hours))) if self.hours else known


def local_of(poster: Poster, unit: Receiving) -> Local:
    """What this unit fills in on this poster."""
    slots = frozenset(poster.slots)
    return Local(
        name=unit.name if Slot.NAME in slots else None,
        place=unit.address if Slot.PLACE in slots else None,
        phone=unit.desk_phone if Slot.PHONE in slots else None,
        hours=hours_lines(unit.hours) if Slot.HOURS in slots else (),
    )


def fullest_of(poster: Poster, unit: Receiving) -> Local:
    """As much as this unit may ever fill in on this poster, so that the message leaves room for it from the first."""
    slots, (place, phone, hours) = frozenset(poster.slots), _FULLEST
    return Local(
        name=unit.name if Slot.NAME in slots else None,
        place=place if Slot.PLACE in slots else None,
        phone=phone if Slot.PHONE in slots else None,
        hours=hours if Slot.HOURS in slots else (),
    )


def filled(content: Content, local: Local) -> tuple[Content, Local]:
    """(the sheet's words, what is left for the strip): a desk's card has places of its own for telephone and hours."""
    if content.desk is None:
        return content, local
    desk = replace(content.desk, phone=local.phone or content.desk.phone, hours=local.hours or content.desk.hours)
    return replace(content, desk=desk), replace(local, phone=None, hours=())


def strip(local: Local, form: Format, content: Content, measure: Measure) -> tuple[Column | Misfit, float]:
    """(the strip's words, its height in mm): nothing and 0 when the unit fills in nothing that is printed here."""
    items = tuple(_items(local, form, content, measure))
    words = column(items, form.width_mm - 2 * form.margin_mm, measure)
    if isinstance(words, Misfit) or not items:
        return words, 0.0
    unit_mm = form.short_mm / 210
    return words, math.ceil(words.height_mm / unit_mm / _STEP_MM + 2 * _AROUND_STEPS) * _STEP_MM * unit_mm


def strip_marks(words: Column, height_mm: float, form: Format, content: Content, ruled: bool) -> Iterator[Mark]:
    """The strip at the foot of the sheet: the name and what else is known; a rule above where all is white."""
    top_mm = form.height_mm - height_mm
    yield Fill(0, top_mm, form.width_mm, height_mm, WHITE)
    if ruled:
        right_mm, width_mm = form.width_mm - form.margin_mm, _RULE_MM * form.short_mm / 210
        yield Line(form.margin_mm, top_mm, right_mm, top_mm, width_mm, content.brand.ink)
    yield from column_words(words, form.margin_mm, top_mm + (height_mm - words.height_mm) / 2, 60)


def _items(local: Local, form: Format, content: Content, measure: Measure) -> Iterator[Item]:
    unit_mm, width_mm = form.short_mm / 210, form.width_mm - 2 * form.margin_mm
    detail_pt, ink = max(_DETAIL_PT * unit_mm, form.smallest_pt), content.brand.ink
    if local.name:
        largest, smallest = (size * unit_mm for size in _NAME_PT)
        name = Item((UNIT, "title"), local.name, "sans-800", smallest, content.primary, leading=1.2, max_lines=1)
        yield enlarged(name, width_mm, largest, measure)
    lines = (("address", local.place or ""), ("hours" if local.hours else "desk_phone", _phone_and_hours(local)))
    for key, text in lines:
        if text:
            yield Item((UNIT, key), text, "sans-600", detail_pt, ink, 2.2 * unit_mm, 1.3, max_lines=_DETAIL_LINES)


def _phone_and_hours(local: Local) -> str:
    phone = (f"Điện thoại: {local.phone}",) if local.phone else ()
    return " · ".join((*phone, *local.hours))
