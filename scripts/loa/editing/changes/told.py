"""Told: changes in words that an approver reads: the gravest first, then what is new, changed and gone.

In: Changes. Out: sections of sentences, as text or Markdown. Not here: finding changes (compared.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.editing.changes.compared import Changes, CodeChange, PageChange
from loa.editing.changes.records import Fate, FieldChange, RecordChange
from loa.kinds.channel.record import Channel
from loa.model.form import form_of
from loa.model.ledger import State
from loa.model.owing import Standing
from loa.model.record import Record
from loa.model.site import Site

MOST = 40
_APPROVED = ("Đã duyệt",)


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences of one sort; `loud` ones must not be overlooked."""

    title: str
    lines: tuple[str, ...]
    loud: bool = False


def sections(found: Changes) -> tuple[Section, ...]:
    """Everything that is different, the gravest first; nothing for what is as it was."""
    told = (
        Section("MÃ QR DẪN ĐI NƠI KHÁC: người đã cầm giấy in sẽ tới nơi mới", tuple(_repointed(found)), loud=True),
        Section("ĐỊA CHỈ ĐÃ CÔNG BỐ BỊ MẤT", tuple(_gone(found)), loud=True),
        Section("KÊNH ĐỔI ĐỊA CHỈ HOẶC TÌNH TRẠNG: cần người thứ hai xem", tuple(_channels(found)), loud=True),
        Section("BẢN IN ĐANG DÁN PHẢI GỠ HOẶC XEM LẠI", tuple(_prints(found)), loud=True),
        Section("Thiết lập chung của trang", tuple(_site(found)), loud=True),
        Section("Mã QR mới hoặc đã ngừng", tuple(_codes(found))),
        Section("Nhiệm vụ nay đã có bằng chứng", tuple(_duties(found.proved))),
        Section("Nhiệm vụ mất bằng chứng", tuple(_duties(found.unproved)), loud=True),
        Section("Áp phích trông khác trước", tuple(_looks(found))),
        Section("Vừa được duyệt", tuple(_approved(found))),
        Section("Nội dung mới", tuple(_records(found, Fate.NEW))),
        Section("Nội dung đã sửa", tuple(_records(found, Fate.CHANGED))),
        Section("Nội dung bỏ đi", tuple(_records(found, Fate.GONE))),
        Section("Trang mới", tuple(_pages(found, Fate.NEW))),
        Section("Trang đổi theo", tuple(_following(found))),
    )
    return tuple(section for section in told if section.lines)


def text_of(told: Iterable[Section]) -> str:
    """The sections for a terminal."""
    blocks = ["\n".join((section.title, *(f"  • {line}" for line in _cut(section.lines)))) for section in told]
    return "\n\n".join(blocks) + "\n"


def markdown_of(told: Iterable[Section]) -> str:
    """The sections for a Git host; what officers wrote cannot become markup."""
    blocks = []
    for section in told:
        mark = "⚠️ " if section.loud else ""
        lines = "\n".join(f"- {_plain(line)}" for line in _cut(section.lines))
        blocks.append(f"### {mark}{_plain(section.title)}\n\n{lines}")
    return "\n\n".join(blocks) + "\n"


def _cut(lines: tuple[str, ...]) -> tuple[str, ...]:
    return lines if len(lines) <= MOST else (*lines[:MOST], f"… và {len(lines) - MOST} mục nữa")


_MARKUP = {letter: f"\\{letter}" for letter in "\\`*_{}[]()#|~"} | {"<": "&lt;", "&": "&amp;", "@": "&#64;"}


def _plain(text: str) -> str:
    """The text so that a Git host shows it letter by letter and calls nobody."""
    return "".join(_MARKUP.get(letter, letter) for letter in text)


def _repointed(found: Changes) -> Iterator[str]:
    for change in found.codes:
        if change.is_repointed and change.before:
            after = f"{change.after.target} (mã chứa {change.after.payload})" if change.after else "không còn trong sổ"
            yield f"Mã {change.before.code}: trước tới {change.before.target}, nay tới {after}{_why(change)}"


def _why(change: CodeChange) -> str:
    if change.after and change.after.note:
        return f". Vì: {change.after.note}. Đồng ý: {change.after.agreed_by or 'chưa ghi'}"
    return ". Chưa ghi vì sao."


def _gone(found: Changes) -> Iterator[str]:
    for page in found.pages:
        if page.fate is Fate.GONE:
            yield f"/{page.address} (trang “{page.title}”)"
    yield from (f"/{path}" for path in found.files_gone)


def _channels(found: Changes) -> Iterator[str]:
    for change in found.records:
        if change.record.KIND != Channel.KIND or change.fate is not Fate.CHANGED:
            continue
        for name in ("address", "state", "platform", "title"):
            field = change.field(name)
            if field:
                yield f"Kênh “{change.record.title}”: {_field(change.record, field)}"


def _prints(found: Changes) -> Iterator[str]:
    for one in found.prints:
        chain = " → ".join(f"{record.LABEL.lower()} “{record.title}”" for record in one.chain)
        what = "gỡ hoặc thay" if one.surely else "xem lại"
        yield f"{one.printed.place}: {one.printed.count} bản, {what}; vì {chain}"


def _site(found: Changes) -> Iterator[str]:
    for change in found.records:
        if change.record.KIND == Site.KIND:
            yield from (_field(change.record, field) for field in change.fields)


def _codes(found: Changes) -> Iterator[str]:
    for change in found.codes:
        if change.before is None and change.after:
            yield f"Mã mới {change.after.code}: tới {change.after.target}"
        elif change.before and change.after and change.before.state is not change.after.state:
            word = "đã ngừng dùng" if change.after.state is State.RETIRED else "dùng lại"
            yield f"Mã {change.after.code} {word}{_why(change)}"


def _duties(standings: Iterable[Standing]) -> Iterator[str]:
    for one in standings:
        yield f"{one.unit.title}: “{one.duty.title}” ({one.document.title})"


def _looks(found: Changes) -> Iterator[str]:
    for look in found.looks:
        word = "mới" if look.before is None else "bỏ đi" if look.after is None else "vẽ khác"
        yield f"“{look.poster.title}”: {word}"


def _approved(found: Changes) -> Iterator[str]:
    for change in found.records:
        field = change.field("status")
        if field and field.after in _APPROVED:
            by = getattr(change.record, "approved_by", None)
            yield f"{change.record.LABEL} “{change.record.title}”{f', người duyệt: {by}' if by else ''}"


def _records(found: Changes, fate: Fate) -> Iterator[str]:
    for change in found.records:
        if change.fate is fate and change.record.KIND != Site.KIND:
            yield _record(change)


def _record(change: RecordChange) -> str:
    told = "; ".join(_field(change.record, field) for field in change.fields)
    return f"{change.record.LABEL} “{change.record.title}” ({change.file}){f': {told}' if told else ''}"


def _field(record: Record, field: FieldChange) -> str:
    """One key in words: its label, what it said, what it says."""
    known = form_of(type(record)).within(field.name)
    label = known.label.partition(":")[0] if known else field.name
    label = f"{label[:1].lower()}{label[1:]}"
    if not field.before:
        return f"{label}: thêm “{field.after}”"
    return f"{label}: bỏ “{field.before}”" if not field.after else f"{label}: “{field.before}” → “{field.after}”"


def _pages(found: Changes, fate: Fate) -> Iterator[str]:
    yield from (f"/{page.address} – {page.title}" for page in found.pages if page.fate is fate)


def _following(found: Changes) -> Iterator[str]:
    changed = [page for page in found.pages if page.fate is Fate.CHANGED]
    own = [page for page in changed if page.own]
    others = [page for page in changed if not page.own]
    yield from (f"/{page.address} – {page.title}" for page in own)
    if others:
        yield f"{len(others)} trang khác (danh sách, bảng, trang có nhắc tới): {_first(others)}"


def _first(pages: list[PageChange]) -> str:
    names = ", ".join(f"“{page.title}”" for page in pages[:5])
    return names if len(pages) <= 5 else f"{names}…"  # as in `[:5]`
