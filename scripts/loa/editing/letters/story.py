"""Story: a Word document read from top to bottom, text boxes, notes, headers and footers in their places.

In: python-docx's document. Out: a Story. Not here: opening it (sources.py), what single runs hold (runs.py), letters of
old encodings (encodings.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from loa.editing.letters.blocks import Block, Grid, Para, Picture, Story
from loa.editing.letters.encodings import Piece
from loa.editing.letters.looks import Element, Looks
from loa.editing.letters.numbering import Numbering
from loa.editing.letters.runs import Runs
from loa.editing.letters.sources import Refused

_LETTERHEAD = re.compile(
    r"\bSố\s*:|CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐOÀN TNCS|ĐẢNG CỘNG SẢN|Nơi nhận|Kính gửi|Sè\s*:|N¬i nhËn|Soá\s*:|Nôi nhaän"
)
_ONLY_PAGES = re.compile(r"^(?:trang|page|of|[\d\s/.|–-])*$", re.IGNORECASE)
_THROUGH = tuple(map(qn, ("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo")))
_PARTS = {"footnotes": "w:footnote", "endnotes": "w:endnote"}
_MOST_COLUMNS = 60


def story_of(document: WordDocument) -> Story:
    """All that the document holds.

    Raises: Refused when its parts are packed into each other too deeply to be a letter's.
    """
    try:
        return _Walk(document).told()
    except RecursionError as error:
        raise Refused(
            "Các bảng trong tệp lồng vào nhau quá sâu, Loa không đọc được. Hãy bỏ bớt rồi chạy lại."
        ) from error


class _Walk:
    """One reading of one document."""

    def __init__(self, document: WordDocument) -> None:
        self.document = document
        self.story = Story()
        self.looks = Looks(_element(document, "styles"))
        self.numbering = Numbering(_element(document, "numbering"), self.looks)
        self.runs = Runs(self.looks, self.story, self._boxed, self._picture)
        self.tables = self.paragraphs = 0

    def told(self) -> Story:
        """The story: headers, the text, footers, notes."""
        body = self.document.element.body
        self.story.blocks += self._edges("w:headerReference")
        self.story.blocks += self._blocks(body)
        self.story.blocks += self._edges("w:footerReference")
        self.story.blocks += self._notes()
        self.story.commented = _element(self.document, "comments") is not None
        return self.story

    def _blocks(self, holder: Element, cell: str = "") -> list[Block]:
        found: list[Block] = []
        for element in holder:
            if element.tag == qn("w:p"):
                found += self._paragraph(element, cell)
            elif element.tag == qn("w:tbl"):
                found += self._table(element, cell)
            elif element.tag in _THROUGH:
                found += self._blocks(element, cell)
            elif element.tag == qn("w:altChunk"):
                self.story.unread.append("một phần chèn từ tệp khác")
        return found

    def _paragraph(self, element: Element, cell: str) -> list[Block]:
        """The paragraph, and what stands in boxes hung on it: before it where its own text has not begun."""
        self.paragraphs += 1
        number, mark = self.paragraphs, self.numbering.mark(element)
        taken = self.runs.of(element)
        level = 0 if cell else self.looks.heading(element)
        para = Para(taken.pieces, mark, level, self.looks.centred(element), cell, number)
        return [*taken.before, para, *taken.after]

    def _boxed(self, content: Element) -> list[Block]:
        """What stands in a text box, apart from what is around it."""
        self.tables += 1
        return self._blocks(content, f"box-{self.tables}")

    def _table(self, table: Element, cell: str) -> list[Block]:
        """A table's cells one after another where it only places them, else a grid."""
        self.tables += 1
        name = f"{cell}/{self.tables}"
        rows = [list(_cells(row)) for row in _rows(table)]
        if self._only_places(table, rows):
            return [
                block
                for number, row in enumerate(rows)
                for column, (inner, _, _) in enumerate(row)
                for block in self._blocks(inner, f"{name}:{number}:{column}")
            ]
        return [Grid(tuple(tuple(self._grid_row(row, name)) for row in rows if row))]

    def _grid_row(self, row: Iterable[tuple[Element, int, bool]], name: str) -> Iterator[tuple[Para, ...]]:
        for inner, columns, covered in row:
            held = () if covered else tuple(_paragraphs(self._blocks(inner, name)))
            yield held
            yield from ((),) * (columns - 1)

    def _only_places(self, table: Element, rows: list[list[tuple[Element, int, bool]]]) -> bool:
        """Whether a table is there for its places and not for its lines: letterheads, signatures, single boxes."""
        columns = max((sum(count for _, count, _ in row) for row in rows), default=0)
        if columns <= 1:
            return True
        said = "".join(text.text or "" for text in table.iter(qn("w:t")))
        few = len(rows) <= 4 and columns <= 3
        return few and (not self.looks.ruled(table) or bool(_LETTERHEAD.search(said)))

    def _edges(self, reference: str) -> list[Block]:
        """The headers or footers in use, each once; not those that only count pages."""
        found: dict[str, list[Block]] = {}
        for section in self.document.element.body.iter(qn("w:sectPr")):
            first = section.find(qn("w:titlePg")) is not None
            for used in section.findall(qn(reference)):
                if used.get(qn("w:type")) == "default" or (used.get(qn("w:type")) == "first" and first):
                    part = self.document.part.related_parts.get(used.get(qn("r:id"), ""))
                    element = getattr(part, "element", None)
                    blocks = self._blocks(element, "edge") if element is not None else []
                    words = _words(blocks)
                    if not _ONLY_PAGES.match(words):
                        found.setdefault(words, blocks)
        return [block for blocks in found.values() for block in blocks]

    def _notes(self) -> list[Block]:
        """The notes that the text refers to, in the order in which it does."""
        found: list[Block] = []
        for kind, tag in _PARTS.items():
            root = _element(self.document, kind)
            notes = {note.get(qn("w:id")): note for note in root.iter(qn(tag))} if root is not None else {}
            for number, name in self.runs.references(kind):
                if name in notes:
                    paragraphs = list(_paragraphs(self._blocks(notes[name], "note")))
                    pieces = tuple(piece for para in paragraphs for piece in (*para.pieces, Piece(" ", "")))
                    found.append(Para(pieces, f"[{number}]", cell="note"))
        return found

    def _picture(self, name: str, words: str) -> None:
        """Enters a picture by the name of its relation."""
        part = self.document.part.related_parts.get(name)
        data = part.blob if part is not None else b""
        ending = str(part.partname).rpartition(".")[2].lower() if part is not None else ""
        self.story.pictures.append(Picture(words, data, ending, self.paragraphs))


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a table, through whatever holds them; rows that a change has struck out are gone."""
    for element in table:
        if element.tag == qn("w:tr") and element.find(f"{qn('w:trPr')}/{qn('w:del')}") is None:
            yield element
        elif element.tag in _THROUGH:
            yield from _rows(element)


def _cells(row: Element) -> Iterator[tuple[Element, int, bool]]:
    """(cell, columns it takes, whether a cell above covers it)."""
    for element in row:
        if element.tag in _THROUGH:
            yield from _cells(element)
        if element.tag != qn("w:tc"):
            continue
        span = element.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        wide = span.get(qn("w:val"), "1") if span is not None else "1"
        merged = element.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        covered = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
        yield element, min(int(wide), _MOST_COLUMNS) if wide.isascii() and wide.isdecimal() else 1, covered


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Para]:
    """The paragraphs of blocks, those of inner tables cell by cell."""
    for block in blocks:
        if isinstance(block, Para):
            yield block
        else:
            yield from (para for row in block.rows for cell in row for para in cell)


def _words(blocks: Iterable[Block]) -> str:
    return " ".join("".join(piece.text for piece in para.pieces) for para in _paragraphs(blocks)).strip()


def _element(document: WordDocument, kind: str) -> Element | None:
    """The root of a part of the document: its styles, its numbering, its notes; None without one."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            part = relation.target_part
            found = getattr(part, "element", None)
            return found if found is not None else parse_xml(part.blob)
    return None
