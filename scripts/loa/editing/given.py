"""Given: what an officer filled in, as the values a file is to hold: trimmed, in NFC, without what was left empty.

In: a form, plain data from outside that nobody has looked at yet. Out: values for rewriting.py, the Markdown body.
Not here: whether the values are right (trial.py).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from loa.editing.writing import Value
from loa.model.form import Field, Sort
from loa.source.markdown import markdown_source
from loa.source.yaml import yaml_tree

MOST_ITEMS = 500
LONGEST_TEXT = 200_000


class RefusedError(ValueError):
    """What came is no filling-in of this form."""


def given(
    form: Field, data: object, written: Mapping[str, object] | None = None
) -> tuple[dict[str, Value], str | None]:
    """(values by key, body) from data shaped like the form; `written` is what the file says now.

    A choice left at what holds anyway is not written, unless it is written already. Raises: RefusedError.
    """
    values = _group(form, data, written or {})
    body = values.pop("body", None)
    return values, body if isinstance(body, str) else None


def _value(field: Field, data: object, written: object) -> Value | None:
    if field.sort is Sort.GROUP:
        return _group(field, data, written if isinstance(written, Mapping) else {}) or None
    if field.sort is Sort.LIST:
        return _list(field, data, written) or None
    if not isinstance(data, str) or len(data) > LONGEST_TEXT:
        raise RefusedError(field.name)
    text = unicodedata.normalize("NFC", data.replace("\r\n", "\n").replace("\r", "\n"))
    text = text if field.sort is Sort.BODY else text.strip()
    if not text.strip() or (text == field.initial and written is None):
        return None
    return text


def _group(field: Field, data: object, written: Mapping[str, object]) -> dict[str, Value]:
    if not isinstance(data, Mapping) or not all(field.within(str(name)) for name in data):
        raise RefusedError(field.name)
    values = {one.name: _value(one, data[one.name], written.get(one.name)) for one in field.inner if one.name in data}
    return {name: value for name, value in values.items() if value is not None}


def _list(field: Field, data: object, written: object) -> list[Value]:
    if not isinstance(data, list) or len(data) > MOST_ITEMS or field.item is None:
        raise RefusedError(field.name)
    before = written if isinstance(written, list) else []
    olds = [before[index] if index < len(before) else None for index in range(len(data))]
    values = [_value(field.item, each, old) for each, old in zip(data, olds, strict=True)]
    return [value for value in values if value is not None]


def is_filled(field: Field, value: object) -> bool:
    """Whether anybody has filled in a field, beyond what holds anyway."""
    if isinstance(value, Mapping):
        return any(is_filled(one, value.get(one.name)) for one in field.inner)
    if isinstance(value, list):
        return field.item is not None and any(is_filled(field.item, each) for each in value)
    return value not in (None, "", field.initial)


def held(file: str, data: bytes) -> dict[str, object] | None:
    """What a file says, shaped like its kind's form; None when it is not sound enough to be shown in one."""
    if not file.endswith(".md"):
        tree, _ = yaml_tree(file, data)
        return None if tree is None or tree.unread else tree.data()
    front, _ = markdown_source(file, data)
    if front.tree is None or front.tree.unread:
        return None
    return {**front.tree.data(), "body": front.body.strip("\n")}


def fits(form: Field, values: object) -> bool:
    """Whether a form can show all that a file says: keys it does not know would be lost from view."""
    if values is None:
        return True
    if form.sort is Sort.GROUP:
        inner = {field.name: field for field in form.inner}
        return isinstance(values, Mapping) and all(
            name in inner and fits(inner[name], value) for name, value in values.items()
        )
    if form.sort is Sort.LIST:
        item = form.item
        return isinstance(values, list) and item is not None and all(fits(item, each) for each in values)
    return isinstance(values, str)
