"""Record text: a draft written down as the file that an officer goes on with.

In: a Draft. Out: the file's name and its text. Not here: what the draft holds (draft.py), whether the file is there
already (cli/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from loa.editing.letters.drafted import Draft, Task
from loa.kinds.document.record import UNION_LIKE
from loa.model.values import PartialDate
from loa.source.private import private_data
from loa.source.slug import slug
from loa.source.strict import quoted

LONGEST_NAME = 80
_LONGEST_TITLE = 240
_ABOUT = re.compile(r"^(?:V/v|Về việc)[:.]?\s+", re.IGNORECASE)
_UNKNOWN_ACTORS = "chưa rõ, cần xem lại"


def record_name(draft: Draft, stem: str) -> str:
    """The id of the record: by number and symbol, by symbol and date, else by the name of the letter's file."""
    heading = draft.heading
    if heading.number and heading.symbol:
        name = slug(f"{heading.number} {heading.symbol}")
    elif heading.symbol and draft.date:
        name = slug(f"{heading.symbol} {draft.date}")
    else:
        name = slug(stem) if not private_data(stem) else ""
    return name[:LONGEST_NAME].strip("-") or "van-ban-nhap"


def record_text(draft: Draft) -> str:
    """The whole file: front matter with its comments, then the letter."""
    return "\n".join(["---", *_front(draft), "---", "", draft.body]).rstrip("\n") + "\n"


def _front(draft: Draft) -> Iterator[str]:
    heading = draft.heading
    yield "# Bản nháp do loa import lập từ tệp Word. Đối chiếu với văn bản; việc còn phải xem nằm ở mục missing."
    yield f"title: {quoted(_title(draft))}"
    yield f"family: {heading.family.value}"
    yield f"form: {heading.form.value}"
    yield f"number: {_value(heading.number)}"
    yield f"symbol: {_value(heading.symbol)}"
    if draft.issuer:
        yield f"issuer: {draft.issuer}"
    elif draft.issuer_text:
        yield f"issuer_text: {quoted(draft.issuer_text)}"
    if heading.place:
        yield f"place: {quoted(heading.place)}"
    yield f"date: {draft.date or 'null'}"
    yield f"subject: {quoted(heading.subject or 'chưa có')}"
    yield from _recipients(draft)
    yield from _listed("basis", draft.basis)
    yield "status: unknown"
    yield from _attachments(draft)
    yield from _duties(draft)
    yield "evidence:"
    yield '  - text: "Toàn văn nhập từ tệp Word, chép ở phần dưới; không sao chữ ký và con dấu."'
    yield f"    as_of: {draft.as_of}"
    yield from _listed("missing", [quoted(question) for question in draft.questions])


def _title(draft: Draft) -> str:
    """What readers will see: form, number and symbol, or issuer and date, then the subject."""
    heading = draft.heading
    mark = "-" if heading.family in UNION_LIKE else "/"
    if heading.number and heading.symbol:
        name = f"{heading.form.label} {heading.number}{mark}{heading.symbol}"
    else:
        by = f" của {draft.issuer_text}" if draft.issuer_text else ""
        blank = f" chưa có số ({heading.symbol})" if heading.symbol else " chưa có số"
        name = f"{heading.form.label}{by}{blank}{_when(draft.date)}"
    about = _ABOUT.sub("", heading.subject)
    title = f"{name}: {about}" if about else name
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rpartition(' ')[0]}…"


def _when(date: PartialDate | None) -> str:
    return f", {date.in_text}" if date else ""


def _value(text: str | None) -> str:
    return quoted(text) if text else "null"


def _recipients(draft: Draft) -> Iterator[str]:
    if draft.recipients:
        yield "recipients:"
    for line, unit in draft.recipients:
        yield f"  - text: {quoted(line)}"
        if unit:
            yield f"    unit: {unit}"


def _listed(key: str, values: Iterable[str]) -> Iterator[str]:
    items = list(values)
    if items:
        yield f"{key}:"
        yield from (f"  - {item}" for item in items)


def _attachments(draft: Draft) -> Iterator[str]:
    if draft.enclosed:
        yield "attachments:"
    for words in draft.enclosed:
        yield f"  - title: {quoted(words.strip('()').strip())}"
        yield "    held: false"
        yield f"    quote: {quoted(words)}"


def _duties(draft: Draft) -> Iterator[str]:
    if draft.tasks:
        yield "# Cần xem lại: máy chỉ đoán câu nào là việc. Không phải việc thì xóa cả mục."
        yield "# Đúng là việc thì đặt lại tên, ghi ai làm và đơn vị, rồi xóa dòng review."
        yield "duties:"
    for number, task in enumerate(draft.tasks, 1):
        yield from _duty(number, task)


def _duty(number: int, task: Task) -> Iterator[str]:
    candidate = task.candidate
    yield f"  - id: viec-{number}"
    yield f"    title: {quoted(candidate.title)}"
    yield "    review: true"
    yield f"    kind: {candidate.kind.value}"
    yield f"    actors: {quoted(candidate.actors or _UNKNOWN_ACTORS)}"
    if task.units:
        yield f"    units: [{', '.join(task.units)}]"
    yield "    quotes:"
    yield f"      - {quoted(candidate.quote)}"
    if task.deadline:
        yield "    due:"
        yield f"      {task.deadline.key}: {task.deadline.day}"
    if task.floor:
        yield "    quota:"
        yield f"      at_least: {task.floor.at_least}"
        yield f"      per: {task.floor.per.value}"
        yield f"      forms: [{', '.join(form.value for form in task.floor.forms)}]"
    if task.deadline and task.deadline.note:
        yield f"    note: {quoted(task.deadline.note)}"
