"""The picture of a timetable: one line an entry on one scale of time, as wide as a phone.

In: entries, a Measure. Out: SVG without blank lines; colours are the style sheet's. Not here: which entries there are
(timetable.py), the same in words (page.md.jinja).

A pure function of its arguments: nothing in it tells which day it is today, so that pages stay as they are.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from datetime import date

from loa.kinds.campaign.timetable import Entry
from loa.sheet.breaks import plain
from loa.sheet.text import Overflow, fitted
from loa.sheet.units import mm_from_pt
from loa.world import Measure

WIDTH = 340
"""As wide as a phone of 360 px leaves; wider windows enlarge the picture a little."""

_FACE = "sans-600"
_SIZE, _LEADING, _BAR, _GAP, _AXIS = 13, 18, 12, 12, 22
_EDGE = 7.0
_YEAR = 12
_STEPS = (1, 3, 6, _YEAR, 24, 60, 120)
"""Months between two ticks of the scale."""

_MOST_SPANS = {True: 6, False: 4}
"""Spans of the scale at most: with years below them, with the longer words of months."""


def timetable_svg(name: str, entries: Sequence[Entry], measure: Measure) -> str:
    """The entries with the scale at the foot; `name` is what its own ids begin with."""
    scale = _Scale(entries)
    drawn: list[str] = []
    y = 0
    for entry in entries:
        for line in _lines(f"{entry.sort}: {entry.title} ({entry.when})", measure):
            drawn.append(
                f'<text x="0" y="{y + _SIZE}" font-size="{_SIZE}" fill="currentColor">{html.escape(line)}</text>'
            )
            y += _LEADING
        drawn.append(_mark(entry, scale, y + 2))
        y += 2 + _BAR + _GAP
    grid = _grid(scale, y)
    head = (
        f'<svg class="loa-lich" role="img" aria-labelledby="{name}-ten {name}-loi" '
        f'viewBox="0 0 {WIDTH} {y + _AXIS}" width="{WIDTH}" height="{y + _AXIS}">'
    )
    told = (
        f'<title id="{name}-ten">Lịch của chiến dịch</title>',
        f'<desc id="{name}-loi">Bảng bên cạnh kể lại từng dòng bằng chữ.</desc>',
    )
    return "\n".join((head, *told, *grid, *drawn, "</svg>"))


class _Scale:
    """Days as positions: from the first tick to the last."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        first = min(entry.start.first_day for entry in entries)
        last = max(entry.last_day for entry in entries)
        months = 12 * (last.year - first.year) + last.month - first.month + 1
        self._step = next((step for step in _STEPS if months / step <= _MOST_SPANS[step >= _YEAR] - 1), _STEPS[-1])
        begin = _month_before(first, self._step)
        count = 1
        while _months_on(begin, count * self._step) <= last:
            count += 1
        self.ticks = tuple(_months_on(begin, number * self._step) for number in range(count + 1))

    def x(self, day: date) -> float:
        """Where a day lies."""
        first, last = self.ticks[0], self.ticks[-1]
        return _EDGE + (WIDTH - 2 * _EDGE) * (day - first).days / (last - first).days

    def label(self, tick: date) -> str:
        """What a tick says: a year, or a month of it."""
        return str(tick.year) if self._step >= _YEAR else f"{tick.month}/{tick.year}"


def _month_before(day: date, step: int) -> date:
    """The first day of the period of so many months in which a day lies."""
    months = 12 * day.year + day.month - 1
    return _months_on(date(1, 1, 1), months - months % step - 12)


def _months_on(day: date, months: int) -> date:
    whole = 12 * day.year + day.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)


def _lines(words: str, measure: Measure) -> tuple[str, ...]:
    found = fitted(words, _FACE, mm_from_pt(WIDTH), largest_pt=_SIZE, smallest_pt=_SIZE, measure=measure)
    return (words,) if isinstance(found, Overflow) else tuple(plain(line) for line in found.lines)


def _mark(entry: Entry, scale: _Scale, top: float) -> str:
    """A bar for a time, a dot for a day, a dashed bar where only month or year is known, an arrow without an end."""
    left, middle, foot = scale.x(entry.start.first_day), top + _BAR / 2, top + _BAR
    name = 'class="loa-lich__vach"'
    if entry.open_ended:
        neck, tip = WIDTH - 9, WIDTH - 1
        points = f"{left:.4g},{top} {neck},{top} {tip},{middle} {neck},{foot} {left:.4g},{foot}"
        return f'<polygon {name} points="{points}" fill="currentColor"/>'
    if entry.end is None and entry.start.day is not None:
        return f'<circle {name} cx="{left:.4g}" cy="{middle}" r="{_BAR / 2}" fill="currentColor"/>'
    box = f'x="{left:.4g}" y="{top}" width="{max(3.0, scale.x(entry.last_day) - left):.4g}" height="{_BAR}"'
    if entry.end is None:
        return f'<rect {box} fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2"/>'
    return f'<rect {name} {box} fill="currentColor"/>'


def _grid(scale: _Scale, bottom: int) -> Iterator[str]:
    """Hairlines at the ticks, with their words below."""
    for number, tick in enumerate(scale.ticks):
        x = scale.x(tick)
        yield f'<path class="loa-lich__luoi" d="M{x:.4g} 0V{bottom}" stroke="currentColor" stroke-width="0.5"/>'
        anchor = "start" if number == 0 else "end" if tick is scale.ticks[-1] else "middle"
        at = 0.0 if number == 0 else float(WIDTH) if anchor == "end" else x
        yield (
            f'<text x="{at:.4g}" y="{bottom + 15}" font-size="{_SIZE - 1}" text-anchor="{anchor}" '
            f'fill="currentColor">{scale.label(tick)}</text>'
        )
