"""Runs: what one paragraph of a Word document holds, piece by piece.

In: a paragraph's element. Out: pieces with their fonts, boxes hung on it, pictures entered. Not here: paragraphs among
each other (story.py), looks (looks.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from loa.editing.letters.blocks import Block, Story
from loa.editing.letters.encodings import Piece
from loa.editing.letters.looks import Element, Look, Looks

_THROUGH = tuple(
    map(qn, ("w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir", "w:bdo"))
)
_KEPT_CHANGE = (qn("w:ins"), qn("w:moveTo"))
_STRUCK = (qn("w:del"), qn("w:moveFrom"))
_NOTES = {qn("w:footnoteReference"): "footnotes", qn("w:endnoteReference"): "endnotes"}
_FIXED = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VML = "{urn:schemas-microsoft-com:vml}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAWN = (qn("w:drawing"), qn("w:pict"), qn("w:object"))


@dataclass
class Taken:
    """What was found in one paragraph: its pieces, and the boxes hung before and after its text began."""

    pieces: tuple[Piece, ...] = ()
    before: list[Block] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)


class Runs:
    """Reads the paragraphs of one document; knows which notes they have referred to."""

    def __init__(
        self,
        looks: Looks,
        story: Story,
        boxed: Callable[[Element], list[Block]],
        picture: Callable[[str, str], None],
    ) -> None:
        self.looks, self.story, self.boxed, self.picture = looks, story, boxed, picture
        self._referred: list[tuple[str, str]] = []
        self._field: list[bool] = []  # of each field that is open, whether its result has begun

    def references(self, kind: str) -> Iterator[tuple[int, str]]:
        """(number in the text, name) of every note of a kind that the text refers to."""
        for number, (of, name) in enumerate(self._referred, 1):
            if of == kind:
                yield number, name

    def of(self, paragraph: Element) -> Taken:
        """What the paragraph holds."""
        taken = Taken()
        pieces: list[Piece] = []
        self._field.clear()
        for run in self._runs(paragraph):
            if run.tag == _MATH + "oMath":
                pieces.append(Piece("".join(text.text or "" for text in run.iter(_MATH + "t")), ""))
                continue
            look = self.looks.of(run, paragraph)
            if look.hidden:
                self.story.hidden = self.story.hidden or any(text.text for text in run.iter(qn("w:t")))
                continue
            pieces += self._pieces(run, look, taken, bool("".join(piece.text for piece in pieces).strip()))
        taken.pieces = tuple(piece for piece in pieces if piece.text)
        return taken

    def _runs(self, holder: Element) -> Iterator[Element]:
        """The runs and formulas of a paragraph, through links and fields; what a change has struck out is gone."""
        for element in holder:
            if element.tag in (qn("w:r"), _MATH + "oMath"):
                yield element
            elif element.tag in _STRUCK:
                self.story.changed = True
            elif element.tag in _KEPT_CHANGE:
                self.story.changed = True
                yield from self._runs(element)
            elif element.tag in _THROUGH or element.tag == _MATH + "oMathPara":
                yield from self._runs(element)

    def _pieces(self, run: Element, look: Look, taken: Taken, begun: bool) -> Iterator[Piece]:
        for element in run:
            if element.tag == qn("w:fldChar"):
                self._field_step(element.get(qn("w:fldCharType"), ""))
            elif self._field and not self._field[-1]:
                continue  # the instructions of a field are no text
            elif element.tag in _DRAWN or element.tag == _MC + "AlternateContent":
                (taken.after if begun else taken.before).extend(self._drawn(element))
            else:
                text = self._text(element)
                yield Piece(text.upper() if look.capitals else text, look.font, look)

    def _field_step(self, step: str) -> None:
        if step == "begin":
            self._field.append(False)
        elif step == "separate" and self._field:
            self._field[-1] = True
        elif step == "end" and self._field:
            self._field.pop()

    def _text(self, element: Element) -> str:
        """The letters that one part of a run stands for."""
        if element.tag == qn("w:t"):
            return element.text or ""
        if element.tag == qn("w:br"):
            return "" if element.get(qn("w:type")) in ("page", "column") else "\n"
        if element.tag in _NOTES:
            self._referred.append((_NOTES[element.tag], element.get(qn("w:id"), "")))
            return f" [{len(self._referred)}]"
        if element.tag == qn("w:sym"):
            self.story.unread.append("một ký hiệu vẽ bằng phông chữ ký hiệu")
        return _FIXED.get(element.tag, "")

    def _drawn(self, element: Element) -> list[Block]:
        """The text of boxes; pictures are entered. Of two versions of one drawing only the first is taken."""
        if element.tag == _MC + "AlternateContent":
            versions = [*element.findall(_MC + "Choice"), *element.findall(_MC + "Fallback")]
            full = next((one for one in versions if _holds_something(one)), None)
            return [block for inner in (full if full is not None else ()) for block in self._drawn(inner)]
        found: list[Block] = []
        for part in _outermost(element):
            if part.tag == qn("w:txbxContent"):
                found += self.boxed(part)
            elif part.tag == _MC + "AlternateContent":
                found += self._drawn(part)
            else:
                self.picture(part.get(_RELATION + "embed") or part.get(_RELATION + "id") or "", _called(element))
        return found


def _holds_something(version: Element) -> bool:
    return next(_outermost(version), None) is not None


def _outermost(element: Element) -> Iterator[Element]:
    """Boxes, pictures and versions inside a drawing, but not what is inside them."""
    for inner in element:
        wanted = inner.tag in (qn("w:txbxContent"), qn("a:blip"), _VML + "imagedata", _MC + "AlternateContent")
        if wanted:
            yield inner
        else:
            yield from _outermost(inner)


def _called(drawing: Element) -> str:
    """What Word says of a picture: its words for those who do not see it, or nothing."""
    for properties in drawing.iter(qn("wp:docPr")):
        return " ".join(str(properties.get("descr") or properties.get("title") or "").split())
    return ""
