"""Looks: the font and the emphasis of a run, and what sort of paragraph it stands in, through the styles they follow.

In: elements of a Word document, its styles. Out: looks. Not here: text (story.py), numbers of lists (numbering.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

Element = Any
"""An element of python-docx's tree, which lxml gives no types."""

_HEADING = re.compile(r"^(?:heading|tiêu đề|tieu de|đầu đề)\s*(\d)$", re.IGNORECASE)
_OFF = frozenset(("0", "false", "off", "none"))
_DEEPEST = 12
"""Styles that rest on each other deeper than this rest on themselves."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a run is set."""

    font: str = ""
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    hidden: bool = False


class Looks:
    """Answers for the elements of one document."""

    def __init__(self, styles: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._defaults: list[Element] = []
        self._normal = ""
        if styles is None:
            return
        for style in styles.iter(qn("w:style")):
            self._styles[style.get(qn("w:styleId"), "")] = style
            if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in ("1", "true", "on"):
                self._normal = style.get(qn("w:styleId"), "")
        self._defaults = list(styles.iter(qn("w:rPrDefault")))

    def of(self, run: Element, paragraph: Element) -> Look:
        """The look of a run in its paragraph: its own wishes before those of its styles."""
        sources = [properties for properties in self._sources(run, paragraph) if properties is not None]
        return Look(
            next((font for font in map(_font, sources) if font), ""),
            _switched(sources, "w:b"),
            _switched(sources, "w:i"),
            _switched(sources, "w:caps"),
            _switched(sources, "w:vanish"),
        )

    def heading(self, paragraph: Element) -> int:
        """The level of a heading, 0 for any other paragraph."""
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        levels = [own] if own is not None else []
        for style in self._chain(self._style_of(paragraph)):
            named = style.find(qn("w:name"))
            match = _HEADING.match(named.get(qn("w:val"), "")) if named is not None else None
            if match:
                return int(match[1])
            levels += style.findall(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        level = levels[0].get(qn("w:val"), "9") if levels else "9"
        return int(level) + 1 if level.isdecimal() and int(level) < 9 else 0

    def centred(self, paragraph: Element) -> bool:
        """Whether the lines stand in the middle."""
        placed = self.property(paragraph, "w:jc")
        return placed is not None and placed.get(qn("w:val")) == "center"

    def property(self, paragraph: Element, name: str) -> Element | None:
        """A property of a paragraph, its own before those of its styles."""
        own = paragraph.find(f"{qn('w:pPr')}/{qn(name)}")
        if own is not None:
            return own
        chain = self._chain(self._style_of(paragraph))
        return next((found for style in chain if (found := style.find(f"{qn('w:pPr')}/{qn(name)}")) is not None), None)

    def ruled(self, table: Element) -> bool:
        """Whether a table has lines to be seen."""
        properties = table.find(qn("w:tblPr"))
        styled = properties.find(qn("w:tblStyle")) if properties is not None else None
        chain = self._chain(styled.get(qn("w:val"), "") if styled is not None else "")
        holders = [properties] if properties is not None else []
        holders += [found for style in chain if (found := style.find(qn("w:tblPr"))) is not None]
        cells = table.iter(qn("w:tcBorders"))
        borders = [borders for holder in holders if (borders := holder.find(qn("w:tblBorders"))) is not None]
        return any(_drawn(border) for borders in (*borders[:1], *cells) for border in borders)

    def _sources(self, run: Element, paragraph: Element) -> Iterator[Element | None]:
        own = run.find(qn("w:rPr"))
        yield own
        named = own.find(qn("w:rStyle")) if own is not None else None
        if named is not None:
            yield from (style.find(qn("w:rPr")) for style in self._chain(named.get(qn("w:val"), "")))
        yield from (style.find(qn("w:rPr")) for style in self._chain(self._style_of(paragraph)))
        yield from (default.find(qn("w:rPr")) for default in self._defaults)

    def _style_of(self, paragraph: Element) -> str:
        named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        return str(named.get(qn("w:val"), "")) if named is not None else self._normal

    def _chain(self, name: str) -> Iterator[Element]:
        """A style and those it rests on."""
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            based = style.find(qn("w:basedOn"))
            name = based.get(qn("w:val"), "") if based is not None else ""


def _font(properties: Element) -> str:
    """The font of letters beyond a to z, which is where the old encodings keep theirs."""
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        return ""
    return str(fonts.get(qn("w:hAnsi")) or fonts.get(qn("w:ascii")) or fonts.get(qn("w:cs")) or "")


def _switched(sources: list[Element], name: str) -> bool:
    for properties in sources:
        found = properties.find(qn(name))
        if found is not None:
            return found.get(qn("w:val"), "1").lower() not in _OFF
    return False


def _drawn(border: Element) -> bool:
    return border.get(qn("w:val"), "nil") not in ("nil", "none")
