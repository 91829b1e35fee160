"""Pages of the handbook made of the models: so they say what the models say, today and after every change.

In: kinds, the Vietnamese catalogue, a library. Out: Pages below so-tay/, where the site has a handbook at all.
Not here: wording of labels (the descriptions of fields), of problems (messages/).
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loa.kind import Kind, Output, Page
from loa.kinds.manual.page import CODES_PAGE, FRONT, KINDS_PAGE, UNSEARCHED
from loa.kinds.manual.record import Manual
from loa.messages.message import Message
from loa.messages.vi import CATALOGUE
from loa.model.form import Field, Sort, form_of
from loa.model.library import Library
from loa.pages.pieces import page_meta
from loa.pages.writer import link, page_text

EDIT = "content/site.yml"
MOST_CHOICES = 12
FOLDER = Manual.FOLDER

_FILLED = {
    Sort.LINE: "một dòng chữ",
    Sort.TEXT: "một, hai câu hoặc hơn",
    Sort.BODY: "nội dung dạng Markdown, viết dưới hàng --- thứ hai",
    Sort.DAY: "ngày, dạng 2026-11-22",
    Sort.DATE: "ngày, tháng hoặc năm, dạng 2026-11-22, 2026-11, 2026",
    Sort.MONTH: "tháng, dạng 2026-11",
    Sort.CLOCK: "giờ, dạng 07:30",
    Sort.NUMBER: "một số",
    Sort.FLAG: "true (có) hoặc false (không)",
    Sort.PICTURE: "tên một tệp hình trong content/hinh/",
    Sort.COLOUR: 'một màu, dạng "#0B4F9E"',
    Sort.GROUP: "một nhóm mục nhỏ",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One key as the handbook shows it."""

    label: str
    key: str
    required: bool
    filled: str
    told: str
    choices: tuple[tuple[str, str], ...]
    inner: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One problem code as the handbook shows it."""

    code: str
    title: str
    sentence: str
    remedy: str
    example: str


def handbook_outputs(library: Library, kinds: Sequence[Kind]) -> Iterator[Output]:
    """The pages of all kinds and of all codes, and what leads to them; nothing where nobody wrote a handbook."""
    if not library.every(Manual.KIND):
        return
    labels = {kind.name: kind.label for kind in kinds}
    owner = library.resolve(library.site.owner)

    def page(path: str, title: str, summary: str, template: str, **words: object) -> Page:
        text = page_text("loa.site.handbook", template, title=title, front=link(path, FRONT), here=path, **words)
        return Page(path, title, text, EDIT, page_meta(summary, owner) | UNSEARCHED, hidden=True)

    for kind in kinds:
        path, rows = kind_path(kind), tuple(_row(field, labels) for field in form_of(kind.record).inner)
        summary = f"Mọi mục của một tệp {kind.label.lower()}: điền gì, có bắt buộc không."
        yield page(path, kind.label, summary, "kind.md.jinja", kind=kind, rows=rows)
    listed = [(link(KINDS_PAGE, kind_path(kind)), kind.label, _where(kind)) for kind in kinds]
    yield page(KINDS_PAGE, "Các loại nội dung", "Loa hiểu những loại tệp nào.", "kinds.md.jinja", listed=listed)
    groups = _groups()
    for name, title, codes in groups:
        summary = f"Vì sao Loa báo và cách sửa: {title.lower()}."
        yield page(codes_path(name), title, summary, "codes.md.jinja", codes=codes)
    shown = [(link(CODES_PAGE, codes_path(name)), title, codes) for name, title, codes in groups]
    yield page(CODES_PAGE, "Các câu báo lỗi", "Mỗi mã lỗi nói gì, sửa thế nào.", "all_codes.md.jinja", groups=shown)


def kind_path(kind: Kind) -> str:
    """The source path of a kind's page."""
    return f"{FOLDER}/loai/{kind.folder or kind.name}.md"


def codes_path(name: str) -> str:
    """The source path of a page of codes."""
    return f"{FOLDER}/loi/{name}.md"


def _where(kind: Kind) -> str:
    return f"content/{kind.record.FILE}" if kind.record.FILE else f"content/{kind.folder}/"


def _row(field: Field, labels: dict[str, str]) -> Row:
    item = field.item or field
    filled = _FILLED.get(item.sort, "")
    if item.sort is Sort.CHOICE:
        filled = "một trong các giá trị dưới đây"
    elif item.sort is Sort.REFERENCE:
        part = ", rồi dấu # và mã của phần" if item.part else ""
        filled = f"tên tệp của {labels.get(item.target, item.target).lower()}{part}"
    if field.sort is Sort.LIST:
        most = f", nhiều nhất {field.most}" if field.most else ""
        filled = f"danh sách{most}; mỗi mục là {filled}"
    inner = tuple(_row(each, labels) for each in item.inner)
    return Row(field.label, field.name, field.required, filled, field.told, item.choices[:MOST_CHOICES], inner)


_GROUPS = (
    ("cach-viet-tep", "Cách viết tệp", ("P0",)),
    ("muc-va-gia-tri", "Mục và giá trị", ("P1",)),
    ("goi-ten-noi-khac", "Gọi tên nội dung khác", ("P2",)),
    ("quy-tac-noi-dung", "Quy tắc của từng loại nội dung", ("P3",)),
    ("dia-chi-va-ma-qr", "Địa chỉ và mã QR", ("P4",)),
    ("trang-va-markdown", "Trang và Markdown", ("P5",)),
    ("ap-phich", "Áp phích", ("P6",)),
    ("khi-dung-trang", "Khi dựng trang", ("P7",)),
    ("du-lieu-rieng-va-cach-viet", "Dữ liệu riêng tư, cách viết, hạn dùng", ("P8",)),
    ("tai-lieu-truyen-thong", "Bài đăng, phát thanh, sự kiện, điển hình", ("P9",)),
)


def _groups() -> tuple[tuple[str, str, tuple[CodeRow, ...]], ...]:
    """(name, title, codes) of each page of codes that has any."""
    found = []
    for name, title, starts in _GROUPS:
        codes = tuple(_code_row(code, told) for code, told in CATALOGUE.items() if code.startswith(starts))
        if codes:
            found.append((name, title, codes))
    return tuple(found)


def _code_row(code: str, told: Message) -> CodeRow:
    return CodeRow(code, told.title, _unfilled(told.sentence), _unfilled(told.remedy), told.example)


def _unfilled(text: str) -> str:
    """A sentence with dots where a file's own words go."""
    parts = string.Formatter().parse(text)
    dotted = "".join(f"{literal}{'…' if name is not None else ''}" for literal, name, _, _ in parts)
    return dotted.replace("….", "…")
