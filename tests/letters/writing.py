"""Writing Word letters for tests, in the layouts that offices use.

In: words. Out: bytes of .docx files. Not here: what a letter must give (test_*.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from io import BytesIO
from itertools import groupby
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from loa.editing.letters import tcvn3, vni

NAMESPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)


def saved(document: WordDocument) -> bytes:
    """The document's file."""
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def centred(paragraph: Paragraph) -> Paragraph:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def head(document: WordDocument, left: Sequence[str], right: Sequence[str]) -> None:
    """A letterhead: a table without lines, what belongs left and what belongs right, a line a paragraph."""
    table = document.add_table(rows=1, cols=2)
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        for number, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            centred(paragraph).add_run(line).bold = line.isupper()


def foot(document: WordDocument, receivers: Iterable[str], signers: Sequence[str]) -> None:
    """The end of a letter: who receives it on the left, who signs on the right."""
    table = document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    left.paragraphs[0].add_run("Nơi nhận:").bold = True
    for receiver in receivers:
        left.add_paragraph(f"- {receiver};")
    for number, signer in enumerate(signers):
        paragraph = right.paragraphs[0] if number == 0 else right.add_paragraph()
        centred(paragraph).add_run(signer).bold = True


def xml_into(paragraph: Paragraph, xml: str) -> None:
    """Adds an element, written with the usual prefixes, to the end of a paragraph."""
    paragraph._p.append(parse_xml(re.sub(r"^<[\w:]+", rf"\g<0> {NAMESPACES}", xml)))


def text_box(paragraph: Paragraph, lines: Sequence[str]) -> None:
    """A box of text hung on a paragraph as Word does it: once for new versions, once more for old ones."""
    inner = "".join(f"<w:p><w:r><w:t xml:space='preserve'>{line}</w:t></w:r></w:p>" for line in lines)
    xml_into(
        paragraph,
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><a:graphic><a:graphicData>"
        f"<wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
    )


def set_fonts(document: WordDocument, font: str) -> None:
    """Sets every run of the document in one font."""
    for run in document.element.iter(qn("w:r")):
        for old in run.findall(f"{qn('w:rPr')}/{qn('w:rFonts')}"):
            old.getparent().remove(old)
        properties: Any = run.find(qn("w:rPr"))
        if properties is None:
            properties = parse_xml(f"<w:rPr {NAMESPACES}/>")
            run.insert(0, properties)
        properties.insert(0, parse_xml(f"<w:rFonts {NAMESPACES} w:ascii='{font}' w:hAnsi='{font}'/>"))


def rewritten(document: WordDocument, encoded: dict[str, str], font: str, capitals: str = "") -> None:
    """Types every text again in an old encoding; what it has no capitals for, in a font of capitals if there is one."""
    set_fonts(document, font)
    for run in list(document.element.iter(qn("w:r"))):
        for text in run.findall(qn("w:t")):
            words = text.text or ""
            for part in _parts(words, encoded) if capitals else [words]:
                copy = deepcopy(run)
                for other in copy.findall(qn("w:t"))[1:]:
                    copy.remove(other)
                capital = bool(capitals) and not _typed(part, encoded)
                if capital:
                    copy.find(f"{qn('w:rPr')}/{qn('w:rFonts')}").set(qn("w:hAnsi"), capitals)
                typed = part.lower() if capital else part
                copy.find(qn("w:t")).text = "".join(encoded.get(letter, letter) for letter in typed)
                copy.find(qn("w:t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                run.addprevious(copy)
        if run.findall(qn("w:t")):
            run.getparent().remove(run)


def _parts(words: str, encoded: dict[str, str]) -> list[str]:
    """The words as typists have to part them: what has no number of its own stands apart."""
    if words.isupper():
        return [words]
    return ["".join(part) for _, part in groupby(words, key=lambda letter: _typed(letter, encoded))]


def _typed(words: str, encoded: dict[str, str]) -> bool:
    """Whether an encoding has every letter."""
    return all(letter in encoded or letter < "\x80" or not letter.isalpha() for letter in words)


TCVN3 = {letter: chr(number) for number, letter in tcvn3.TABLE.items()}
"""How ABC fonts type each letter; capitals with a tone have no number of their own."""


def vni_letters() -> dict[str, str]:
    """How VNI fonts type each letter, small and capital."""
    typed = {}
    for base, marks in vni._MARKS.items():
        for mark in marks:
            typed[vni.decoded(base + mark)] = base + mark
            typed[vni.decoded(base.upper() + mark.upper())] = base.upper() + mark.upper()
    for single in vni._SINGLE:
        typed[vni.decoded(single)] = single
        typed[vni.decoded(single.upper())] = single.upper()
    return typed


VNI = vni_letters()


def new_letter() -> WordDocument:
    """An empty document."""
    return docx.Document()
