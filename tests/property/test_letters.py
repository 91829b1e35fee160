"""Whatever file is given, a letter is read or refused with a sentence; whatever it says, its record is sound.

In: damaged files, any texts in any fonts, elements in any order. Out: refusals, records that pass. Not here: what a
good letter gives (tests/letters).
"""

from __future__ import annotations

import zipfile
from datetime import date
from functools import cache
from io import BytesIO

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kit import SITE, UNIT, source, world
from letters.six import SIX
from letters.writing import NAMESPACES, new_letter, saved
from loa.editing.letters.draft import draft_of
from loa.editing.letters.drafted import Draft
from loa.editing.letters.record_text import record_name, record_text
from loa.editing.letters.sources import Refused
from loa.kinds import KINDS
from loa.kinds.document import KIND as DOCUMENT
from loa.model.read import library_read
from loa.problems import Severity
from loa.site.check import rule_problems
from loa.site.privacy import kept_private
from loa.source.folder import SourceFile

TODAY = date(2026, 11, 22)
CALM = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
RECORDS = [kind.record for kind in KINDS]


def drafted(data: bytes) -> Draft | str:
    """The draft, or the sentence that refuses the file."""
    try:
        return draft_of(data, "thu.docx", None, TODAY)
    except Refused as refused:
        return str(refused)


def sound(data: bytes) -> bool:
    """Whether the file was read, its record then passing every rule; a refusal must say something."""
    draft = drafted(data)
    if isinstance(draft, str):
        assert len(draft) > 20
        return False
    text = record_text(draft).encode()
    name = f"content/van-ban/{record_name(draft, 'thu')}.md"
    files = [
        source("content/don-vi/tinh-doan.yml", UNIT),
        source("content/site.yml", SITE),
        SourceFile(name, text, len(text)),
    ]
    kept = kept_private(files, RECORDS)
    read = library_read(kept.files, RECORDS)
    assert (*kept.problems, *read.problems) == (), text.decode()
    assert read.library is not None
    wrong = rule_problems(read.library, world(today=TODAY), [DOCUMENT])
    assert [one for one in wrong if one.severity is Severity.ERROR] == [], text.decode()
    return True


@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]))
@CALM
def test_any_bytes_are_refused(tail: bytes, start: bytes) -> None:
    assert not sound(start + tail)


@cache
def whole(name: str) -> bytes:
    return SIX[name]()


@given(
    st.sampled_from(sorted(SIX)), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=8), st.floats(0, 1)
)
@CALM
def test_a_damaged_file_is_read_or_refused(name: str, changes: list[tuple[float, int]], cut: float) -> None:
    data = bytearray(whole(name))
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    sound(bytes(data[: max(1, int(len(data) * max(cut, 0.5)))]) if cut < 0.3 else bytes(data))


@given(st.sampled_from(sorted(SIX)), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12))
@CALM
def test_a_document_with_damaged_words_is_read_or_refused(name: str, changes: list[tuple[float, int]]) -> None:
    """The zip is sound, what is in it is not."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(whole(name))) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = bytearray(old.read(part))
            if part in ("word/document.xml", "word/styles.xml", "word/numbering.xml"):
                for place, value in changes:
                    data[int(place * (len(data) - 1))] = value
            new.writestr(part, bytes(data))
    sound(out.getvalue())


WORDS = st.text(
    st.one_of(
        st.sampled_from("*\\`|#<>[]()-–:;.,/“”\"'\t §0123456789"),
        st.sampled_from("SốKínhgửingàythángnămvềviệcđềnghịcácđơnvịtrướcCăncứNơinhậnTM.ĐOÀNCỘNGHÒA"),
        st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(32))) + "\ufffe\uffff"),
    ),
    max_size=60,
)
PHRASES = st.sampled_from(
    [
        "Số: 12/KH-UBND",
        "Số: -CV/TWĐTN",
        "Kính gửi: - Ông Nguyễn Văn A;",
        "Bến Tre, ngày 31 tháng 02 năm 2021",
        "Bến Tre, ngày 09 tháng 6 năm 2099",
        "V/v “thử",
        "KẾ HOẠCH",
        "ĐOÀN TNCS HỒ CHÍ MINH",
        "Đề nghị các đơn vị:",
        "- Gửi báo cáo trước ngày 31/02/2021; tối thiểu 00 tin/tháng (tin).",
        "1. Tối thiểu 5000 tin, bài/tháng (tin, bài) trước 17 giờ ngày 30/6/2022, gọi 0912 345 678.",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;",
        "(gửi kèm theo: phụ lục)",
        "Nơi nhận:",
        "a) ",
    ]
)
FONTS = st.sampled_from(["", "Arial", ".VnTime", ".VnTimeH", "VNI-Times"])
RUNS = st.lists(st.tuples(st.one_of(WORDS, PHRASES), FONTS, st.booleans(), st.booleans()), max_size=4)


@given(st.lists(RUNS, min_size=1, max_size=8))
@example([[("a", "", True, False), ("b", "", False, True), ("*", "", False, False)]])
@example([[("Đề nghị các đơn vị: - làm `việc` này trước ngày 01/12/2026 \\", "", False, True)]])
@CALM
def test_whatever_a_letter_says_its_record_is_sound(letter: list[list[tuple[str, str, bool, bool]]]) -> None:
    document = new_letter()
    for runs in letter:
        paragraph = document.add_paragraph()
        for text, font, bold, italic in runs:
            run = paragraph.add_run(text)
            run.bold, run.italic = bold, italic
            if font:
                run.font.name = font
    sound(saved(document))


TAGS = (
    "p r t br tab tbl tr tc tcPr gridSpan vMerge pPr numPr numId ilvl rPr b rFonts ins del drawing pict sdt sdtContent "
    "txbxContent fldChar instrText footnoteReference sectPr hyperlink sym object headerReference outlineLvl"
)
ATTRIBUTES = ("w:val", "w:id", "w:type", "w:fldCharType", "r:id", "w:hAnsi")
VALUES = st.sampled_from(["", "0", "1", "99999999999", "-1", "begin", "end", "continue", "rId1", "rId99", "²", "x"])


def element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    attributes = st.dictionaries(st.sampled_from(ATTRIBUTES), VALUES, max_size=2)
    parts = st.tuples(st.sampled_from(TAGS.split()), attributes, st.lists(children, max_size=4))
    return parts.map(
        lambda part: (
            f"<w:{part[0]} {' '.join(f'{key}={chr(34)}{value}{chr(34)}' for key, value in part[1].items())}>"
            f"{''.join(part[2])}</w:{part[0]}>"
        )
    )


ELEMENTS = st.recursive(
    st.sampled_from(["", "chữ", "<w:p><w:r><w:t>Số: 1/KH-UB</w:t></w:r></w:p>"]), element, max_leaves=30
)


@given(ELEMENTS)
@CALM
def test_elements_in_any_order_are_read_or_refused(inner: str) -> None:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(whole("plan"))) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            data = old.read(part)
            if part == "word/document.xml":
                data = f"<w:document {NAMESPACES}><w:body>{inner}</w:body></w:document>".encode()
            new.writestr(part, data)
    sound(out.getvalue())
