"""What a record's model refuses, as problems on the officer's lines.

In: pydantic's errors and the tree they came from. Out: Problems. Not here: their sentences (messages/).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from loa.model.record import Path, Record
from loa.problems import Problem, problem
from loa.source.nearest import nearest
from loa.source.tree import Tree

_LENGTHS = {
    "string_too_long": "max_length",
    "too_long": "max_length",
    "string_too_short": "min_length",
    "too_short": "min_length",
}
_RANGES = ("greater_than_equal", "less_than_equal", "greater_than", "less_than")
_NUMBERS = ("int_parsing", "int_type", "int_from_float", "int_parsing_size", "float_parsing", "float_type")


def fault_problems(error: ValidationError, record: type[Record], tree: Tree) -> Iterator[Problem]:
    """One Problem for each error, but none where it would only echo a slip of writing that was already reported."""
    for detail in error.errors(include_url=False):
        path = tuple(step for step in detail["loc"])
        if not tree.doubts(path):
            yield _problem(detail, path, record, tree)


def _problem(detail: ErrorDetails, path: Path, record: type[Record], tree: Tree) -> Problem:
    kind, given, context = detail["type"], detail.get("input"), detail.get("ctx", {})
    key = str(path[-1]) if path else ""
    here = tree.place(path)
    if kind.startswith("P"):
        return problem(here, kind, **context)
    if kind == "missing":
        return problem(tree.place(path[:-1], key=True), "P104", key=key)
    if kind == "extra_forbidden":
        return _unknown_key(path, record, tree)
    if given is None:
        return problem(tree.place(path, key=True), "P110", key=key)
    if kind in ("enum", "literal_error"):
        return _not_in_list(str(given), path, record, tree)
    if kind in _NUMBERS:
        return problem(here, "P106", text=given)
    if kind in _RANGES:
        low, high = _range(_field(record, path))
        return problem(here, "P117", text=given, low=low, high=high)
    if kind in _LENGTHS and "long" in kind:
        return problem(here, "P109", key=key, count=len(given), limit=context[_LENGTHS[kind]])
    if kind in _LENGTHS:
        return problem(tree.place(path, key=True), "P110", key=key)
    return _wrong_shape(kind, given, key, path, tree)


def _wrong_shape(kind: str, given: object, key: str, path: Path, tree: Tree) -> Problem:
    """A text where a list or a group belongs, or the other way round; whatever else the model says, in its words."""
    here = tree.place(path)
    if kind in ("tuple_type", "list_type"):
        return problem(here, "P112", key=key, text=given)
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return problem(here, "P113", key=key, text=given)
    if kind == "string_type":
        return problem(tree.place(path, key=True), "P105", key=key)
    if kind == "string_pattern_mismatch":
        return problem(here, "P124", key=key)
    return problem(here, "P118", text=given, reason=kind)


def _unknown_key(path: Path, record: type[Record], tree: Tree) -> Problem:
    part = _part(record, path[:-1])
    allowed = [name for name in part.model_fields if name not in ("id", "body")] if part else []
    key, place = str(path[-1]), tree.place(path, key=True)
    meant = nearest(key, allowed)
    if meant:
        return problem(place, "P101", key=key, nearest=meant)
    return problem(place, "P103", key=key, allowed=", ".join(allowed))


def _not_in_list(text: str, path: Path, record: type[Record], tree: Tree) -> Problem:
    """The words of the list, each with its Vietnamese label; a near word or a label itself is recognised."""
    field = _field(record, path)
    choices = next(
        (item for item in _flattened(field) if isinstance(item, type) and hasattr(item, "__members__")), None
    )
    labels = {str(member.value): str(getattr(member, "label", "")) for member in choices} if choices else {}  # type: ignore[attr-defined]  # an Enum
    meant = nearest(text, labels) or next((word for word, label in labels.items() if nearest(text, [label])), None)
    if meant:
        return problem(tree.place(path), "P108", text=text, nearest=meant)
    allowed = ", ".join(f"{word} ({label})" if label else word for word, label in labels.items())
    return problem(tree.place(path), "P107", text=text, allowed=allowed)


def _part(record: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The group of keys that a path leads to."""
    part: type[BaseModel] | None = record
    for step in path:
        if isinstance(step, int):
            continue
        field = part.model_fields.get(step) if part else None
        if field is None:
            return None
        part = next((item for item in _flattened(field.annotation) if _is_part(item)), None)
    return part


def _field(record: type[BaseModel], path: Path) -> Any:
    """The type written for the field a path leads to, its bounds included; None when there is none."""
    names = tuple(step for step in path if isinstance(step, str))
    part = _part(record, names[:-1])
    field = part.model_fields.get(names[-1]) if part and names else None
    return (field.annotation, *field.metadata) if field else None


def _range(field: Any) -> tuple[object, object]:
    """The lowest and the highest value a number field takes."""
    low = next((item.ge for item in field or () if hasattr(item, "ge")), "")
    high = next((item.le for item in field or () if hasattr(item, "le")), "")
    return low, high


def _is_part(item: object) -> bool:
    return isinstance(item, type) and issubclass(item, BaseModel)


def _flattened(annotation: Any) -> Iterator[Any]:
    """Every type inside an annotation: of `tuple[Step, ...] | None` among others Step."""
    yield annotation
    inner = annotation if isinstance(annotation, tuple) else get_args(annotation)
    for item in inner:
        yield from _flattened(item)
