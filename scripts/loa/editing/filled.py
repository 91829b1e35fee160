"""Filled: a starter whose keys a duty answers: what it serves, on which ground, for whom, by whom, in which form.

In: a starter's text, a duty of a letter, what is told besides. Out: the text with those keys filled in,
its comments kept. Not here: the starters (starters.py), writing files (cli/new.py).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from loa.build.wrong import WrongUse
from loa.kind import Kind
from loa.model.chain import Duty
from loa.model.library import Library
from loa.model.members import lays_on
from loa.model.owing import owing
from loa.model.record import Record, references
from loa.model.values import Ref
from loa.source.nearest import nearest

_KEY = "serves"
_EXAMPLES = 3


def duty_named(text: str, library: Library) -> tuple[Record, Duty]:
    """The letter and its duty that "document-id#duty-id" names.

    Raises: WrongUse when there is none; it names the one that was probably meant.
    """
    known = {
        f"{record.id}#{name}": (record, part)
        for record in library.of("document")
        for name, part in record.parts().items()
        if isinstance(part, Duty)
    }
    found = known.get(text)
    if found is None:
        meant = nearest(text, known)
        hint = f"có phải “{meant}” không?" if meant else "hãy ghi dạng văn-bản#nhiệm-vụ, ví dụ stttt-ttbc-2024-07#s2-4."
        raise WrongUse(f"Không có nhiệm vụ “{text}”; {hint}")
    return found


def unit_for(document: Record, duty: Duty, name: str | None, library: Library) -> str:
    """The unit that answers: the one asked for, or the only one that the duty is laid on.

    Raises: WrongUse when the duty is laid on several and none is named, or not on the one that is.
    """
    asked = [unit.id for unit in owing(document, duty, library).units]
    if name is None and len(asked) == 1:
        return asked[0]
    examples = ", ".join(asked[:_EXAMPLES]) or "chưa đơn vị nào được kể tên"
    if name is None:
        raise WrongUse(f"Việc này giao cho {len(asked)} đơn vị; hãy ghi thêm --unit, ví dụ: {examples}.")
    if library.get("unit", name) is None or not lays_on(duty, Ref(name, "unit"), library):
        meant = nearest(name, asked)
        hint = f"có phải “{meant}” không?" if meant else f"việc ấy giao cho: {examples}."
        raise WrongUse(f"Việc này không giao cho “{name}”; {hint}")
    return name


def filled(kind: Kind, text: str, document: Record, duty: Duty, values: Mapping[str, str]) -> str:
    """The starter's text with what the duty tells; `values` are told besides: unit, month, day of drafting.

    Raises: WrongUse when records of the kind serve no duty.
    """
    fields = kind.record.model_fields
    if _KEY not in fields:
        raise WrongUse(f"{kind.label} không đáp ứng nhiệm vụ nào; --duty dùng cho sản phẩm, kế hoạch và tài liệu.")
    told = {**dict(told_by(document, duty)), **values}
    for key, value in told.items():
        if key in fields:
            text = _with(text, key, value)
    return text


def titled(text: str, title: str) -> str:
    """A starter's text with another title, in its front matter or among its keys."""
    line = f"title: {json.dumps(' '.join(title.split()), ensure_ascii=False)}\n"
    return re.sub(r"(?m)^title:.*\n", lambda _found: line, text, count=1)


def told_by(document: Record, duty: Duty) -> Iterator[tuple[str, str]]:
    """(key, value as YAML) of all that a duty tells of a record that serves it."""
    yield _KEY, f"[{document.id}#{duty.id}]"
    yield "documents", f"[{document.id}]"
    campaigns = [each for path, each in references(document) if path[0] == "campaigns"]
    if campaigns:
        yield "campaign", campaigns[0].id
    if duty.audiences:
        yield "audiences", f"[{', '.join(audience.value for audience in duty.audiences)}]"
    forms = duty.quota.forms if duty.quota else duty.forms
    if forms:
        yield "form", forms[0].value


def _with(text: str, key: str, value: str) -> str:
    """The text with the key's value, on one line; a key that is not there comes after the documents."""
    line = re.compile(rf"^{key}:.*\n(?:[ -].*\n)*", re.MULTILINE)
    if line.search(text):
        return line.sub(lambda _found: f"{key}: {value}\n", text, count=1)
    return re.sub(r"(?m)^(documents:.*\n)", lambda found: f"{found[1]}{key}: {value}\n", text, count=1)
