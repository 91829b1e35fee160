"""Every corner of a Word document is read in its place, and shown word for word by the page of a document.

In: small documents. Out: bodies, questions. Not here: whole letters (test_import.py), old encodings, refusals.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from letters.test_refusals import PIXEL
from letters.writing import NAMESPACES, foot, head, new_letter, saved, text_box, xml_into
from loa.editing.letters.draft import draft_of
from loa.editing.letters.drafted import Draft
from loa.editing.letters.numbering import counted
from loa.kinds.document.letter import letter_html


def draft(write: Callable[[WordDocument], object]) -> Draft:
    """The draft of a document that a function fills."""
    letter = new_letter()
    write(letter)
    return draft_of(saved(letter), "thu.docx", None, date(2026, 11, 22))


def body(write: Callable[[WordDocument], object]) -> str:
    return draft(write).body


def paragraphs(*texts: str) -> Callable[[WordDocument], None]:
    def write(letter: WordDocument) -> None:
        for text in texts:
            letter.add_paragraph(text)

    return write


@pytest.mark.parametrize(
    "text",
    [
        "5 * 3 * 2 và **không** phải *sao*",
        "đường dẫn C:\\tệp\\*.docx \\* hết",
        "`mã` và | gạch | đứng",
        "### Không phải đề mục",
        "| a | b |",
        "<b>thẻ</b> & “ngoặc”",
        "<<<<<<< dấu lạ",
        "- gạch đầu dòng",
        "1. số đầu dòng",
        "***",
        "dấu sao cuối*",
        "\\",
        "kết bằng gạch\\",
    ],
)
def test_any_words_are_shown_as_they_are(text: str) -> None:
    made = body(paragraphs("Đoạn đầu.", text))
    plain = html.unescape(re.sub(r"</?(?:p|strong|em)>", "", letter_html(made))).split("\n")
    assert plain[1] == text


def test_bold_and_italic_stand_at_words_only() -> None:
    def write(letter: WordDocument) -> None:
        line = letter.add_paragraph()
        line.add_run("Kính gửi: ").bold = True
        line.add_run("các đơn vị ")
        line.add_run("(kèm hướng dẫn)").italic = True
        both = letter.add_paragraph().add_run("Chú ý")
        both.bold = both.italic = True

    assert body(write) == "**Kính gửi:** các đơn vị *(kèm hướng dẫn)*\n\n***Chú ý***"


def test_marks_that_would_touch_are_left_out_and_no_word_is_lost() -> None:
    def write(letter: WordDocument) -> None:
        line = letter.add_paragraph()
        line.add_run("Đậm").bold = True
        line.add_run("nghiêng").italic = True
        line.add_run("thường*")

    made = body(write)
    assert html.unescape(re.sub(r"<[^>]+>", "", letter_html(made))) == "Đậmnghiêngthường*"


def test_a_line_broken_by_hand_stays_broken() -> None:
    def write(letter: WordDocument) -> None:
        run = letter.add_paragraph().add_run("V/v truyền thông")
        run.add_break()
        run.add_text("qua mạng")

    assert body(write) == "V/v truyền thông  \nqua mạng"


def test_tabs_and_spaces_in_a_row_are_one() -> None:
    assert body(paragraphs("Số:\t\t   /STTTT-TTBC")) == "Số: /STTTT-TTBC"


def test_what_nobody_sees_is_not_taken_over() -> None:
    made = draft(paragraphs("Đoàn\u200b viên\u00ad tình\ufeff nguyện \u202etrái", "còn \uf0b7 \ufffd lạ"))
    assert made.body == "Đoàn viên tình nguyện trái\n\ncòn lạ"
    assert any("2 ký tự không đọc được" in question for question in made.questions)


def test_letters_with_loose_marks_are_put_together() -> None:
    assert body(paragraphs("Chi\u0301nh quye\u0302\u0300n so\u0302\u0301")) == "Chính quyền số"


def test_headings_follow_their_styles() -> None:
    def write(letter: WordDocument) -> None:
        letter.add_heading("I. Mục đích", 1)
        letter.add_heading("1. Yêu cầu", 2)
        letter.add_paragraph("Chữ.")

    made = body(write)
    assert made == "### I. Mục đích\n\n#### 1. Yêu cầu\n\nChữ."
    assert letter_html(made).startswith("<h3>I. Mục đích</h3>\n<h4>1. Yêu cầu</h4>")


LISTS = f"""<w:numbering {NAMESPACES}>
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
<w:lvl w:ilvl="3"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""


def test_numbers_that_word_draws_become_text() -> None:
    def write(letter: WordDocument) -> None:
        numbering: Any = letter.part.numbering_part
        numbering._element = parse_xml(LISTS)
        for level, text in ((0, "hai"), (1, "một"), (1, "hai"), (0, "ba"), (1, "lại một"), (2, "gạch"), (3, "không")):
            paragraph = letter.add_paragraph(text)
            paragraph._p.get_or_add_pPr().append(
                parse_xml(f"<w:numPr {NAMESPACES}><w:ilvl w:val='{level}'/><w:numId w:val='9'/></w:numPr>")
            )

    assert body(write).split("\n\n") == [
        "II. hai",
        "II.1) một",
        "II.2) hai",
        "III. ba",
        "III.1) lại một",
        "- gạch",
        "không",
    ]


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [(9, "lowerRoman", "ix"), (1994, "upperRoman", "MCMXCIV"), (26, "lowerLetter", "z"), (0, "upperLetter", "0")],
)
def test_numbers_are_counted_in_their_form(number: int, form: str, text: str) -> None:
    assert counted(number, form) == text


def test_a_letterhead_is_read_cell_by_cell_and_is_no_table() -> None:
    made = body(lambda letter: head(letter, ("UBND XÃ THỬ", "Số: 5/UBND"), ("Thử, ngày 01 tháng 02 năm 2026",)))
    assert made == "**UBND XÃ THỬ**\n\nSố: 5/UBND\n\nThử, ngày 01 tháng 02 năm 2026"


def test_a_table_in_a_table_keeps_its_words() -> None:
    def write(letter: WordDocument) -> None:
        outer = letter.add_table(rows=2, cols=2, style="Table Grid")
        outer.cell(0, 0).text, outer.cell(0, 1).text = "Việc", "Ai làm"
        inner = outer.cell(1, 0).add_table(rows=1, cols=2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "in", "dán"
        outer.cell(1, 1).text = "Đoàn xã"

    assert body(write) == "| Việc | Ai làm |\n| --- | --- |\n| in <br> dán | Đoàn xã |"


def test_a_page_shows_a_table_as_one() -> None:
    made = letter_html("| Việc | Ai \\| đâu |\n| --- | --- |\n| in <br> dán | **Đoàn** |\n|  | <b> |")
    assert "<th>Việc</th><th>Ai | đâu</th>" in made
    assert "<td>in<br>dán</td><td><strong>Đoàn</strong></td>" in made
    assert "<td></td><td>&lt;b&gt;</td>" in made
    assert "\n\n" not in made


def test_boxes_are_read_once_and_beside_what_they_hang_on() -> None:
    def write(letter: WordDocument) -> None:
        first = letter.add_paragraph()
        text_box(first, ("Trong hộp", "dòng hai"))
        first.add_run("Sau hộp")
        last = letter.add_paragraph("Trước hộp")
        text_box(last, ("Hộp cuối",))

    assert body(write).split("\n\n") == ["Trong hộp", "dòng hai", "Sau hộp", "Trước hộp", "Hộp cuối"]


def test_headers_and_footers_in_use_are_read_but_not_page_numbers() -> None:
    def write(letter: WordDocument) -> None:
        section = letter.sections[0]
        section.header.paragraphs[0].text = "Mẫu 1.4 – Công văn"
        section.footer.paragraphs[0].text = "Trang 2/5"
        section.first_page_header.paragraphs[0].text = "Chỉ trang đầu"
        letter.add_paragraph("Nội dung.")

    assert body(write) == "Mẫu 1.4 – Công văn\n\nNội dung."


def test_a_header_of_the_first_page_is_read_where_it_is_used() -> None:
    def write(letter: WordDocument) -> None:
        letter.sections[0].different_first_page_header_footer = True
        letter.sections[0].first_page_header.paragraphs[0].text = "Số: 12/UBND-VX"
        letter.add_paragraph("Nội dung.")

    made = draft(write)
    assert made.body.startswith("Số: 12/UBND-VX")
    assert (made.heading.number, made.heading.symbol) == ("12", "UBND-VX")


def test_notes_stand_at_the_end_under_their_numbers() -> None:
    notes = (
        f"<w:footnotes {NAMESPACES}><w:footnote w:id='-1'><w:p/></w:footnote>"
        "<w:footnote w:id='2'><w:p><w:r><w:t>Số liệu năm 2025.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )

    def write(letter: WordDocument) -> None:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), letter.part.package)
        letter.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        line = letter.add_paragraph("Có 124 xã")
        xml_into(line, "<w:r><w:footnoteReference w:id='2'/></w:r>")
        line.add_run(", phường.")

    assert body(write) == "Có 124 xã [1], phường.\n\n[1] Số liệu năm 2025."


def test_fields_give_their_result_and_links_their_words() -> None:
    def write(letter: WordDocument) -> None:
        line = letter.add_paragraph("Xem ")
        xml_into(line, "<w:r><w:fldChar w:fldCharType='begin'/></w:r>")
        xml_into(line, "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>")
        xml_into(line, "<w:r><w:t>lệnh</w:t><w:fldChar w:fldCharType='separate'/></w:r>")
        xml_into(line, "<w:r><w:t>phụ lục</w:t><w:fldChar w:fldCharType='end'/></w:r>")
        xml_into(line, "<w:hyperlink><w:r><w:t xml:space='preserve'> và cổng</w:t></w:r></w:hyperlink>")

    assert body(write) == "Xem phụ lục và cổng"


def test_capitals_that_word_draws_are_capitals_and_hidden_text_is_told() -> None:
    def write(letter: WordDocument) -> None:
        letter.add_paragraph().add_run("Kế hoạch").font.all_caps = True
        letter.add_paragraph("Thấy").add_run(" không thấy").font.hidden = True

    made = draft(write)
    assert made.body == "KẾ HOẠCH\n\nThấy"
    assert any("chữ ẩn" in question for question in made.questions)


def test_pictures_are_missing_and_those_of_the_signature_never_taken() -> None:
    def write(letter: WordDocument) -> None:
        letter.add_paragraph("Quét mã dưới đây.")
        letter.add_picture(BytesIO(PIXEL))
        for properties in letter.element.iter(qn("wp:docPr")):
            properties.set("descr", "Mã QR của kênh")
        foot(letter, ("Như trên",), ("CHỦ TỊCH",))
        letter.add_picture(BytesIO(PIXEL))

    made = draft(write)
    assert [(one.words, one.can_be_taken) for one in made.pictures] == [("Mã QR của kênh", True), ("", False)]
    assert "Chưa có hình của văn bản: Mã QR của kênh." in made.questions
    assert any("1 hình ở phần ký" in question for question in made.questions)


def test_tables_of_people_and_mailboxes_are_struck_out() -> None:
    def write(letter: WordDocument) -> None:
        letter.add_paragraph("Gửi về thu.nghiem@gmail.com trước ngày 01/12/2026.")
        table = letter.add_table(rows=3, cols=2, style="Table Grid")
        for row, cells in zip(
            table.rows, (("Họ và tên", "Chức vụ"), ("Trần Thị C", "A"), ("Lê Văn D", "B")), strict=True
        ):
            row.cells[0].text, row.cells[1].text = cells

    made = draft(write)
    assert "gmail" not in made.body
    assert "Trần Thị C" not in made.body
    assert "Lê Văn D" not in made.body
    assert made.body.count("[đã lược danh sách người]") == 2
    assert any("danh sách người" in question for question in made.questions)
