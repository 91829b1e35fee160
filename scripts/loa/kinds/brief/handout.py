"""Handout: a brief as a text for any machine and as a Word document that a newsroom can work with.

In: a brief, library. Out: files. Not here: the page (page.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loa.exports.word import Paragraph, document_bytes
from loa.kinds.brief.record import Approval, Brief
from loa.model.library import Library
from loa.pages.writer import day

DRAFT = "DỰ THẢO, CHƯA GỬI BÁO CHÍ"
ALERT = "B3261E"
TEXT_PT = 12.0


@dataclass(frozen=True, slots=True)
class File:
    """A file of a brief: where it lies in the site, what readers call it, a word on it."""

    path: str
    label: str
    note: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it."""

    title: str
    lines: tuple[str, ...]


def handouts(brief: Brief, library: Library) -> Iterator[File]:
    """The brief in two forms."""
    place = f"{Brief.FOLDER}/{brief.id}"
    sections = tuple(section for section in _sections(brief, library) if section.lines)
    author = library.resolve(brief.owner).title
    word = document_bytes(
        brief.title, _paragraphs(brief, sections), author=author, language="vi-VN", footer=brief.title
    )
    yield File(f"{place}/thong-tin-bao-chi.docx", "Thông tin báo chí", "tệp Word, A4", word)
    yield File(f"{place}/thong-tin-bao-chi.txt", "Thông tin báo chí", "tệp chữ .txt", _text(brief, sections))


def _sections(brief: Brief, library: Library) -> Iterator[Section]:
    """What the brief says, in the order in which a newsroom reads."""
    yield Section("Những điều đã biết", brief.facts)
    told = (
        f"{figure.value}: {figure.label} (nguồn tại thời điểm {figure.source.as_of.in_table})"
        for figure in brief.figures
    )
    yield Section("Con số", tuple(told))
    yield Section("Hỏi – đáp", tuple(f"{each.question} {each.answer}" for each in brief.answers))
    yield Section("Chưa có thông tin", brief.unknown)
    yield Section("Căn cứ", tuple(library.resolve(document).title for document in brief.documents))
    yield Section("Phóng viên hỏi ở", (desk_wording(brief),))
    owner = library.resolve(brief.owner).title
    yield Section("Chịu trách nhiệm", (f"{owner}; {brief.responsible}. Thông tin đúng đến ngày {day(brief.date)}.",))


def desk_wording(brief: Brief) -> str:
    """Whom reporters ask, as far as it is known."""
    if brief.desk is None:
        return "chưa có bộ phận trả lời báo chí."
    return f"{brief.desk.office}; điện thoại: {brief.desk.phone or 'chưa có'}."


def _paragraphs(brief: Brief, sections: tuple[Section, ...]) -> Iterator[Paragraph]:
    yield Paragraph(brief.title, 18, bold=True, level=1, after_pt=8)
    if brief.status is Approval.DRAFT:
        yield Paragraph(DRAFT, TEXT_PT, bold=True, colour=ALERT)
    yield Paragraph(" ".join(brief.summary.split()), 13, bold=True, after_pt=10)
    for section in sections:
        yield Paragraph(section.title, 13, bold=True, level=2, after_pt=3)
        for number, line in enumerate(section.lines):
            last = number == len(section.lines) - 1
            yield Paragraph(" ".join(line.split()), TEXT_PT, after_pt=10 if last else 4)


def _text(brief: Brief, sections: tuple[Section, ...]) -> bytes:
    """A text file as Notepad on an old office machine shows it right: a mark for UTF-8, line ends as Windows has."""
    lines = [
        brief.title.upper(),
        *([DRAFT] if brief.status is Approval.DRAFT else []),
        "",
        " ".join(brief.summary.split()),
    ]
    for section in sections:
        lines += ["", section.title.upper(), *(f"- {' '.join(line.split())}" for line in section.lines)]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")
