"""A board as a picture: one bar a line, parted by states that differ by pattern as well as colour.

In: bars, a Measure. Out: SVG without blank lines, its colours the style sheet's, with the same in words.
Not here: what is counted (charts.py).

A pure function of its arguments. Without the style sheet everything is drawn in the colour of the text.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from loa.sheet.breaks import plain
from loa.sheet.text import Overflow, fitted
from loa.sheet.units import mm_from_pt
from loa.world import Measure

LOOKS: Mapping[str, str] = {
    "done": "đủ, đã làm",
    "late": "muộn",
    "missing": "chưa có, thiếu, quá hạn",
    "open": "còn hạn, chưa ghi nhận",
    "none": "đơn vị đã chấm dứt",
}
"""The looks in the order in which a bar has them, with the words of the legend."""

WIDTH = 340
"""As wide as a phone of 360 px leaves; wider windows enlarge the picture a little."""

_SIZE, _LEADING, _BAR, _GAP, _LEGEND = 13, 18, 15, 14, 22


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: what it says, and how many of each look it has."""

    says: str
    parts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(number for _, number in self.parts)


def bars_svg(name: str, title: str, bars: Sequence[Bar], measure: Measure) -> str:
    """The bars on one scale, with a legend of the looks that occur; `name` is what its own ids begin with."""
    longest = max((bar.total for bar in bars), default=0) or 1
    drawn: list[str] = []
    y = 0
    for bar in bars:
        for line in _lines(bar.says, measure):
            drawn.append(_words(0, y + _SIZE, line))
            y += _LEADING
        drawn += _blocks(name, bar, y + 2, longest)
        y += 2 + _BAR + _GAP
    for look, words in LOOKS.items():
        if any(number for bar in bars for part, number in bar.parts if part == look):
            drawn.append(_block(name, look, (1, y, 24, _BAR - 2)) + _words(34, y + _SIZE - 1, words))
            y += _LEGEND
    head = (
        f'<svg class="loa-chart" role="img" aria-labelledby="{name}-ten {name}-loi" '
        f'viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}">'
    )
    described = html.escape(". ".join(bar.says for bar in bars))
    told = (f'<title id="{name}-ten">{html.escape(title)}</title>', f'<desc id="{name}-loi">{described}.</desc>')
    return "\n".join((head, *told, *_patterns(name), *drawn, "</svg>"))


def _lines(words: str, measure: Measure) -> tuple[str, ...]:
    found = fitted(words, "sans-600", mm_from_pt(WIDTH), largest_pt=_SIZE, smallest_pt=_SIZE, measure=measure)
    return (words,) if isinstance(found, Overflow) else tuple(plain(line) for line in found.lines)


def _words(x: int, y: int, words: str) -> str:
    return f'<text x="{x}" y="{y}" font-size="{_SIZE}" fill="currentColor">{html.escape(words)}</text>'


def _patterns(name: str) -> Iterator[str]:
    """Hatching for what is late, dots for what is open; what is done is filled, what is missing is empty."""
    yield (
        f'<defs><pattern id="{name}-late" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><path d="M0 0v6" stroke="currentColor" stroke-width="5"/></pattern>'
    )
    yield (
        f'<pattern id="{name}-open" width="6" height="6" patternUnits="userSpaceOnUse">'
        '<circle cx="3" cy="3" r="1.3" fill="currentColor"/></pattern></defs>'
    )


def _blocks(name: str, bar: Bar, top: int, longest: int) -> Iterator[str]:
    """The parts of a bar side by side; a bar of nothing is a thin stroke, so that one sees that it is there."""
    left = 1.0
    for look, number in bar.parts:
        width = (WIDTH - 2) * number / longest
        if number:
            yield _block(name, look, (left, top, width, _BAR))
        left += width
    if not bar.total:
        yield _block(name, "missing", (1, top, 1, _BAR))


def _block(name: str, look: str, box: tuple[float, float, float, float]) -> str:
    fill = {"done": "currentColor", "late": f"url(#{name}-late)", "open": f"url(#{name}-open)"}.get(look, "none")
    dashes = ' stroke-dasharray="2 3"' if look == "none" else ""
    x, y, width, height = box
    return (
        f'<rect class="loa-chart__{look}" x="{x:.4g}" y="{y}" width="{width:.4g}" height="{height}" fill="{fill}" '
        f'stroke="currentColor" stroke-width="1.5"{dashes}/>'
    )
