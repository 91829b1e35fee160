"""A Paper as a Word file that is the same to the byte whenever it says the same.

In: a Paper. Out: the bytes of a .docx. Not here: sheets to read from (word_file.py), what a report says (site/boards/).

Source: Decree 30/2020 for paper, margins, face and sizes; no seal, emblem or signature is drawn.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from docx import Document
from docx.document import Document as Opened
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as Written
from docx.table import _Cell as WrittenCell
from docx.table import _Row as WrittenRow
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from loa.exports.paper import Heading, Paper, Passage
from loa.exports.table import Cell, Table
from loa.exports.word_file import DAY, field, set_language, without_times

FACE = "Times New Roman"
TEXT_PT, TABLE_PT = 13.0, 11.0
TOP_MM, RIGHT_MM, BOTTOM_MM, LEFT_MM = 20, 15, 20, 30
WIDTH_MM = 210 - LEFT_MM - RIGHT_MM
HEAD_MM = (60, WIDTH_MM - 60)
_ROOM = 4
"""Empty lines for a signature."""

_MANY, _WIDEST = 6, 40
"""Tables of more columns than the one are set smaller; no text is reckoned longer than the other, in letters."""

_LETTER_MM, _EDGES_MM = 2.0, 3.0
"""As wide as most letters of a table are, and the two edges of a cell."""

_EDGE_TWIPS = 70

Align = WD_ALIGN_PARAGRAPH


def docx_bytes(paper: Paper) -> bytes:
    """The paper on A4, numbered from its second page on as offices number."""
    document = Document()
    _set_page(document)
    set_language(document, paper.language)
    _columns(document, (paper.left, paper.right), bold=True)
    _columns(document, ((paper.number,), (paper.day,)), italic=True)
    for line, size_pt in ((paper.title, TEXT_PT + 1), (paper.subtitle, TEXT_PT)):
        _words(document.add_paragraph(), line, size_pt, bold=True, place=Align.CENTER)
    for block in paper.blocks:
        if isinstance(block, Table):
            _table(document, block)
        elif isinstance(block, Heading):
            _words(document.add_paragraph(style="Heading 1"), block.text, TEXT_PT, bold=True)
        else:
            _passage(document, block)
    _ends(document, paper)
    about = document.core_properties
    about.title, about.author, about.language, about.comments = paper.title, paper.author, paper.language, ""
    about.created = about.modified = about.last_printed = DAY
    about.last_modified_by, about.revision = paper.author, 1
    made = io.BytesIO()
    document.save(made)
    return without_times(made.getvalue())


def _set_page(document: Opened) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.right_margin = Mm(TOP_MM), Mm(RIGHT_MM)
    section.bottom_margin, section.left_margin = Mm(BOTTOM_MM), Mm(LEFT_MM)
    section.different_first_page_header_footer = True
    head = section.header.paragraphs[0]
    head.alignment = Align.CENTER
    field(head, "PAGE")


def _words(paragraph: Paragraph, text: str, size_pt: float, *, bold: bool = False, place: Align = Align.LEFT) -> Run:
    paragraph.alignment = place
    look = paragraph.paragraph_format
    look.space_before, look.space_after, look.line_spacing = Pt(0), Pt(4), 1.1
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.font.bold = FACE, Pt(size_pt), bold
    run.font.color.rgb = RGBColor(0, 0, 0)
    fonts = run._element.get_or_add_rPr().get_or_add_rFonts()  # noqa: SLF001 - the library names one script's face only
    for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
        fonts.set(qn(script), FACE)
    return run


def _passage(document: Opened, passage: Passage) -> None:
    paragraph = document.add_paragraph()
    _words(paragraph, passage.text, TEXT_PT, bold=passage.marked)
    paragraph.paragraph_format.first_line_indent = Mm(0 if passage.marked else 10)


def _columns(document: Opened, sides: Iterable[tuple[str, ...]], *, bold: bool = False, italic: bool = False) -> None:
    """Lines in two columns without borders."""
    written = document.add_table(rows=1, cols=2)
    _set_widths(written, HEAD_MM)
    for cell, lines in zip(written.rows[0].cells, sides, strict=True):
        for index, line in enumerate(lines):
            paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
            _words(paragraph, line, TEXT_PT - 1, bold=bold, place=Align.CENTER).italic = italic


def _table(document: Opened, table: Table) -> None:
    """The table under its title, its head repeated on every page, no row parted by a page's end."""
    title = document.add_paragraph()
    _words(title, table.title, TEXT_PT, bold=True)
    title.paragraph_format.keep_with_next = True
    size_pt = TABLE_PT if len(table.columns) <= _MANY else TABLE_PT - 1
    written = document.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    for cell, column in zip(written.rows[0].cells, table.columns, strict=True):
        _words(cell.paragraphs[0], column.label, size_pt, bold=True, place=Align.CENTER)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    for row in table.rows:
        _row(written.add_row().cells, row, size_pt, bold=False)
    for row in table.foot:
        _row(written.add_row().cells, row, size_pt, bold=True)
    _set_widths(written, _shares(table))
    for index, row in enumerate(written.rows):
        _tell(row, "w:cantSplit")
        if index == 0:
            _tell(row, "w:tblHeader")
    _words(document.add_paragraph(), table.note, TABLE_PT)


def _row(written: Iterable[WrittenCell], row: Iterable[Cell], size_pt: float, *, bold: bool) -> None:
    for cell, value in zip(written, row, strict=True):
        _words(cell.paragraphs[0], value.text, size_pt, bold=bold)
        cell.paragraphs[0].paragraph_format.space_after = Pt(1)


def _shares(table: Table) -> tuple[float, ...]:
    """How wide each column is in mm: its longest word fits, and the rest of the page goes to those with long texts."""
    least, longest = [], []
    for index, column in enumerate(table.columns):
        texts = [column.label, *(row[index].text for row in (*table.rows, *table.foot))]
        least.append(_EDGES_MM + _LETTER_MM * max(len(word) for text in texts for word in text.split() or ("",)))
        longest.append(min(_WIDEST, max(len(text) for text in texts)))
    rest = max(0.0, WIDTH_MM - sum(least))
    wanted = [width + rest * long / sum(longest) for width, long in zip(least, longest, strict=True)]
    return tuple(WIDTH_MM * each / sum(wanted) for each in wanted)


def _set_widths(written: Written, widths_mm: Sequence[float]) -> None:
    """Columns of these widths, whatever a word processor would think better, with narrow edges inside the cells."""
    written.autofit = False
    written.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, width_mm in zip(written.columns, widths_mm, strict=True):
        column.width = Mm(width_mm)  # what LibreOffice goes by
        for cell in column.cells:
            cell.width = Mm(width_mm)  # what Word goes by
    edges = OxmlElement("w:tblCellMar")
    for side in ("w:left", "w:right"):
        edge = OxmlElement(side)
        edge.set(qn("w:w"), str(_EDGE_TWIPS))
        edge.set(qn("w:type"), "dxa")
        edges.append(edge)
    written._tbl.tblPr.append(edges)  # noqa: SLF001 - the library knows no edges of cells


def _tell(row: WrittenRow, what: str) -> None:
    told = OxmlElement(what)
    told.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(told)  # noqa: SLF001 - the library knows neither


def _hold_on(document: Opened) -> None:
    """What comes last does not let the signature go to a page of its own."""
    last = [document.paragraphs[-1]]
    if document.tables:
        last += [paragraph for cell in document.tables[-1].rows[-1].cells for paragraph in cell.paragraphs]
    for paragraph in last:
        paragraph.paragraph_format.keep_with_next = True


def _ends(document: Opened, paper: Paper) -> None:
    """Whom it goes to and who signs, with room between."""
    _hold_on(document)
    written = document.add_table(rows=1, cols=2)
    _tell(written.rows[0], "w:cantSplit")
    left, right = written.rows[0].cells
    for index, line in enumerate(paper.ends[0]):
        _words(left.paragraphs[0] if index == 0 else left.add_paragraph(), line, TABLE_PT, bold=index == 0)
    first, *others = paper.ends[1]
    _words(right.paragraphs[0], first, TEXT_PT, bold=True, place=Align.CENTER)
    for line in (*("" for _ in range(_ROOM)), *others):
        _words(right.add_paragraph(), line, TEXT_PT, place=Align.CENTER)
