"""The picture of a chain: boxes and lines as SVG, once for a phone and once for a wide window.

In: a Chain, a Measure. Out: SVG without blank lines, whose boxes are links; colours are the style sheet's.
Not here: what stands in the chain (chain.py), the same in words (page.md.jinja).

A pure function of its arguments. The style sheet shows one of the two; without it both are seen, in plain outlines.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from loa.kinds.document.chain import Chain, Step
from loa.sheet.breaks import plain
from loa.sheet.text import Overflow, fitted
from loa.sheet.units import mm_from_pt
from loa.world import Measure

FACE = "sans-600"
SIZE, LEADING, CAPTION = 14, 19, 12
PAD, CAPTION_HEIGHT, GAP, ARROW = 10, 16, 12, 26

NARROW, WIDE = 320, 770
"""The room a phone of 360 px leaves, and what a wide window leaves beside the table of contents."""

COLUMNS = ((0, 170), (200, 160), (390, 185), (605, 165))
"""(left edge, width) of ground, letter, duties and answers in a wide window."""

_INDENTS = (0, 26, 52)
_BUS, _PORT = 15, 24

_JOINTS = re.compile(r"(?<=\w)[-/](?=\w)")

Fit = Callable[[str, int], tuple[str, ...]]
"""(words, room in px) -> lines."""


@dataclass(frozen=True, slots=True)
class Box:
    """A step at its place, its words broken into lines."""

    step: Step
    tone: str
    x: int
    y: int
    width: int
    lines: tuple[str, ...]

    @property
    def height(self) -> int:
        """From the upper to the lower edge."""
        return 2 * PAD + CAPTION_HEIGHT + LEADING * len(self.lines) - 3

    @property
    def middle(self) -> int:
        """How far down its middle is."""
        return self.y + self.height // 2

    @property
    def left(self) -> tuple[int, int]:
        """Where lines from the left arrive, beside the first line of its words."""
        return self.x, self.y + _PORT

    @property
    def right(self) -> tuple[int, int]:
        """Where lines to the right begin."""
        return self.x + self.width, self.y + _PORT

    @property
    def below(self) -> int:
        """Where its lower edge is."""
        return self.y + self.height

    def svg(self) -> str:
        """The box, a link where its step leads somewhere."""
        left = self.x + PAD
        first = self.y + PAD + CAPTION_HEIGHT + SIZE - 2
        words = "".join(
            f'<tspan x="{left}" y="{first + number * LEADING}">{html.escape(line)}</tspan>'
            for number, line in enumerate(self.lines)
        )
        dashes = "" if self.step.address else ' stroke-dasharray="5 4"'
        drawn = (
            f'<rect x="{self.x + 1}" y="{self.y + 1}" width="{self.width - 2}" height="{self.height - 2}" rx="10" '
            f'fill="none" stroke="currentColor"{dashes}/>'
            f'<text class="loa-chuoi__loai" x="{left}" y="{self.y + PAD + CAPTION - 2}" font-size="{CAPTION}" '
            f'fill="currentColor">{html.escape(self.step.sort)}: </text>'
            f'<text font-size="{SIZE}" font-weight="600" fill="currentColor">{words}</text>'
        )
        name = f"loa-chuoi__o loa-chuoi__o--{self.tone}"
        if self.step.address is None:
            return f'<g class="{name}">{drawn}</g>'
        return f'<a class="{name}" href="{html.escape(self.step.address)}">{drawn}</a>'


@dataclass
class _Drawing:
    """What has been drawn so far: lines go below boxes."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def box(self, box: Box) -> Box:
        """The box, now drawn."""
        self.boxes.append(box)
        return box

    def arrow(self, *points: tuple[int, int]) -> None:
        """A line through these points with a head at its end, which it reaches rightwards or downwards."""
        (before_x, _), (x, y) = points[-2:]
        first, second = ((-6, -4), (-6, 4)) if before_x != x else ((-4, -6), (4, -6))
        head = f"M{x + first[0]} {y + first[1]}L{x} {y}L{x + second[0]} {y + second[1]}"
        path = "L".join(f"{at_x} {at_y}" for at_x, at_y in points)
        self.lines.append(f'<path class="loa-chuoi__noi" d="M{path}{head}" fill="none" stroke="currentColor"/>')

    def elbow(self, start: tuple[int, int], bus: int, end: tuple[int, int]) -> None:
        """An arrow that goes sideways to the bus, along it, and sideways to its end."""
        self.arrow(start, (bus, start[1]), (bus, end[1]), end)

    def svg(self, width: int, height: int, name: str) -> str:
        """All of it, as wide and high as said."""
        parts = (*self.lines, *(box.svg() for box in self.boxes))
        return (
            f'<svg class="loa-chuoi__hinh loa-chuoi__hinh--{name}" viewBox="0 0 {width} {height}" width="{width}" '
            f'height="{height}" role="group" aria-label="Hình vẽ: từ căn cứ đến việc làm">\n'
            + "\n".join(parts)
            + "\n</svg>"
        )


def chain_svg(chain: Chain, measure: Measure) -> str:
    """The two pictures in one box."""

    def fit(words: str, room: int) -> tuple[str, ...]:
        return _lines(words, room, measure)

    return f'<div class="loa-chuoi">\n{_narrow(chain, fit)}\n{_wide(chain, fit)}\n</div>'


def _lines(words: str, room: int, measure: Measure) -> tuple[str, ...]:
    """The words in balanced lines; a word wider than the room ends a line after - or /, or else where it must."""
    for text in (words, _JOINTS.sub("\\g<0>\u200b", words), "\u200b".join(words)):
        found = fitted(text, FACE, mm_from_pt(room), largest_pt=SIZE, smallest_pt=SIZE, measure=measure)
        if not isinstance(found, Overflow):
            return tuple(plain(line) for line in found.lines)
    return (plain(words),)


def _stack(steps: Iterable[Step], tone: str, place: tuple[int, int, int], fit: Fit) -> list[Box]:
    """Boxes one below the other from (x, y) on, all as wide as asked."""
    x, y, width = place
    boxes = []
    for step in steps:
        boxes.append(Box(step, _tone(step, tone), x, y, width, fit(step.words, width - 2 * PAD)))
        y = boxes[-1].below + GAP
    return boxes


def _tone(step: Step, tone: str) -> str:
    return tone if step.address or tone == "letter" else "missing"


def _narrow(chain: Chain, fit: Fit) -> str:
    """Everything below one another, what follows from a step moved to the right."""
    drawing = _Drawing()
    basis = [drawing.box(box) for box in _stack(chain.basis, "basis", (0, 0, NARROW), fit)]
    (letter,) = _stack((chain.letter,), "letter", (0, basis[-1].below + ARROW, NARROW), fit)
    drawing.box(letter)
    drawing.arrow((NARROW // 2, basis[-1].below), (NARROW // 2, letter.y))
    y = letter.below + GAP
    for asked in chain.asked:
        (duty,) = _stack((asked.duty,), "duty", (_INDENTS[1], y, NARROW - _INDENTS[1]), fit)
        drawing.box(duty)
        drawing.arrow((_BUS - 3, letter.below), (_BUS - 3, duty.middle), (duty.x, duty.middle))
        answers = _stack(asked.answers, "answer", (_INDENTS[2], duty.below + GAP, NARROW - _INDENTS[2]), fit)
        for answer in answers:
            drawing.box(answer)
            bus = _INDENTS[1] + _BUS - 3
            drawing.arrow((bus, duty.below), (bus, answer.middle), (answer.x, answer.middle))
        y = answers[-1].below + GAP
    return drawing.svg(NARROW, drawing.boxes[-1].below, "hep")


def _wide(chain: Chain, fit: Fit) -> str:
    """Four columns, from the ground on the left to the answers on the right."""
    drawing = _Drawing()
    ground, middle, right, last = COLUMNS
    basis = [drawing.box(box) for box in _stack(chain.basis, "basis", (ground[0], 0, ground[1]), fit)]
    (letter,) = _stack((chain.letter,), "letter", (middle[0], 0, middle[1]), fit)
    drawing.box(letter)
    _joined(drawing, basis, letter)
    y = 0
    for asked in chain.asked:
        answers = _stack(asked.answers, "answer", (last[0], y, last[1]), fit)
        (duty,) = _stack((asked.duty,), "duty", (right[0], y, right[1]), fit)
        drawing.box(duty)
        drawing.elbow(letter.right, letter.x + letter.width + _BUS, duty.left)
        for answer in answers:
            drawing.box(answer)
            drawing.elbow(duty.right, duty.x + duty.width + _BUS, answer.left)
        y = max(duty.below, answers[-1].below) + GAP
    return drawing.svg(WIDE, max(box.below for box in drawing.boxes), "rong")


def _joined(drawing: _Drawing, basis: Sequence[Box], letter: Box) -> None:
    """Lines from each ground to the letter."""
    for box in basis:
        drawing.elbow(box.right, box.x + box.width + _BUS, letter.left)
