"""Word files by python-docx, alone with it so that it is loaded only where a document is made.

In: paragraphs, a title, who answers for them. Out: the bytes of a .docx file. Not here: what a paragraph is (word.py).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime

from docx import Document
from docx.document import Document as Opened
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as Written
from docx.text.run import Run

from loa.exports.word import NO_BREAK_HYPHEN, Paragraph

FACE = "Arial"
"""On every office machine, with all Vietnamese letters and no serifs to swim before tired eyes."""

EDGE_MM = 20
NOTE_PT = 9.0
DAY = datetime(1980, 1, 1)  # noqa: DTZ001 - the format has no zone, and the day means only that there is none
ZIP_DAY = (1980, 1, 1, 0, 0, 0)


def file_bytes(title: str, paragraphs: Iterable[Paragraph], *, author: str, language: str, footer: str) -> bytes:
    """The document on A4, with the footer and the number of the page at the foot of each."""
    document = Document()
    _set_page(document, footer)
    set_language(document, language)
    for paragraph in paragraphs:
        _add(document, paragraph)
    about = document.core_properties
    about.title, about.author, about.language, about.comments = title, author, language, ""
    about.created = about.modified = about.last_printed = DAY
    about.last_modified_by, about.revision = author, 1
    made = io.BytesIO()
    document.save(made)
    return without_times(made.getvalue())


def _set_page(document: Opened, footer: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(EDGE_MM)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(foot, f"{footer} · trang ", NOTE_PT)
    field(foot, "PAGE")
    _run(foot, "/", NOTE_PT)
    field(foot, "NUMPAGES")


def set_language(document: Opened, language: str) -> None:
    """The language of every run, so that no speller underlines it and screen readers speak it right."""
    properties = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    told = properties.find(qn("w:lang"))
    if told is None:
        told = OxmlElement("w:lang")
        properties.append(told)
    told.set(qn("w:val"), language)


def _add(document: Opened, paragraph: Paragraph) -> None:
    written = document.add_paragraph(style=f"Heading {paragraph.level}" if paragraph.level else "Normal")
    look = written.paragraph_format
    look.space_before, look.space_after = Pt(0), Pt(paragraph.after_pt)
    look.line_spacing, look.keep_together, look.widow_control = paragraph.line, paragraph.keep, True
    _run(written, paragraph.text, paragraph.size_pt, bold=paragraph.bold, colour=paragraph.colour or "000000")


def _run(paragraph: Written, text: str, size_pt: float, *, bold: bool = False, colour: str = "000000") -> Run:
    """A run in our face; a hyphen at which no line may end becomes Word's own, which every face has."""
    run = paragraph.add_run()
    run.font.name, run.font.size, run.font.bold = FACE, Pt(size_pt), bold
    run.font.color.rgb = RGBColor.from_string(colour)
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()  # noqa: SLF001 - the library names one script's face only
    for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
        fonts.set(qn(script), FACE)
    for number, part in enumerate(text.split(NO_BREAK_HYPHEN)):
        if number:
            run._element.append(OxmlElement("w:noBreakHyphen"))  # noqa: SLF001 - the library can only read it
        run.add_text(part)
    return run


def field(paragraph: Written, name: str) -> None:
    """A number that the word processor fills in; until it has, it is 1."""
    for tag, kind, text in (
        ("w:fldChar", "begin", ""),
        ("w:instrText", "", name),
        ("w:fldChar", "separate", ""),
        ("w:t", "", "1"),
        ("w:fldChar", "end", ""),
    ):
        part = OxmlElement(tag)
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = text
        _run(paragraph, "", NOTE_PT)._element.append(part)  # noqa: SLF001 - the library has no fields


def without_times(data: bytes) -> bytes:
    """The same parts in the same order, each as of a day that means nothing."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as written, zipfile.ZipFile(made, "w") as archive:
        for name in written.namelist():
            entry = zipfile.ZipInfo(name, ZIP_DAY)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o100644 << 16
            archive.writestr(entry, written.read(name), compresslevel=9)
    return made.getvalue()
