"""What a file's text names, whether or not the rest of the file is sound; and a file's text without some of it.

In: plain data and a record's type. Out: references with their paths; data with values taken out.
Not here: references of sound records (record.py), whether a name is there (references.py).
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError

from loa.model.record import Path, Record
from loa.model.values import Ref, To


def written_references(
    value: object, annotation: Any, metadata: Sequence[object] = (), path: Path = ()
) -> Iterator[tuple[Path, Ref]]:
    """Every reference that the types of a record see in plain data, with the path of keys that leads to it."""
    to = next((item for item in metadata if isinstance(item, To)), None)
    if to is not None and isinstance(value, str) and value.strip():
        yield path, Ref(value.strip(), to.kind, to.part)
    elif to is None:
        for step, inside, inner, marks in _inside(value, annotation):
            yield from written_references(inside, inner, marks, (*path, *step))


def _inside(value: object, annotation: Any) -> Iterator[tuple[Path, object, Any, Sequence[object]]]:
    """(steps down, value, its type, the type's marks) for all that a type lets stand inside a value."""
    if get_origin(annotation) is Annotated:
        inner, *marks = get_args(annotation)
        yield (), value, inner, marks
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        fields = annotation.model_fields.items() if isinstance(value, dict) else ()
        yield from (
            ((name,), value[name], field.annotation, field.metadata)  # type: ignore[index]  # fields is () for others
            for name, field in fields
            if name in value  # type: ignore[operator]  # likewise
        )
    elif get_origin(annotation) is tuple:
        items = value if isinstance(value, list) else ()
        yield from (((index,), item, get_args(annotation)[0], ()) for index, item in enumerate(items))
    else:
        yield from (((), value, choice, ()) for choice in get_args(annotation))


def without(record: Record, data: dict[str, Any], paths: Iterable[Path]) -> Record | None:
    """The record again from its data, the values at these paths taken out; None when it cannot stand without them.

    Where a part of a list cannot stand without what it named, the part goes; where the record cannot, there is none.
    """
    left = data_without(record, data, paths)
    return None if left is None else type(record).model_validate({**left, "id": record.id})


def data_without(record: Record, data: dict[str, Any], paths: Iterable[Path]) -> dict[str, Any] | None:
    """What is left of a record's data, likewise."""
    gone = set(paths)
    while True:
        try:
            left = taken_out(data, gone)
            type(record).model_validate({**left, "id": record.id})
            return left
        except ValidationError as error:
            more = {_enclosing(_as_written(tuple(detail["loc"]), gone)) for detail in error.errors(include_url=False)}
            if () in more or more <= gone:
                return None
            gone |= more


def taken_out(data: dict[str, Any], paths: Iterable[Path]) -> dict[str, Any]:
    """A copy of the data without the values at these paths, later items of a list before earlier ones."""
    left = copy.deepcopy(data)
    for path in sorted(paths, key=lambda path: [(isinstance(step, str), step) for step in path], reverse=True):
        holder: Any = left
        for step in path[:-1]:
            holder = holder[step] if _has(holder, step) else None
        if _has(holder, path[-1]):
            del holder[path[-1]]
    return left


def _has(holder: object, step: str | int) -> bool:
    if isinstance(holder, list):
        return isinstance(step, int) and step < len(holder)
    return isinstance(holder, dict) and step in holder


def _as_written(loc: Path, gone: Iterable[Path]) -> Path:
    """Where an error of the shortened data lies in the whole data: items taken out before it count again."""
    path: Path = ()
    for step in loc:
        path = (*path, _as_counted(step, path, gone) if isinstance(step, int) else step)
    return path


def _as_counted(step: int, path: Path, gone: Iterable[Path]) -> int:
    """The number of an item before earlier ones of its list were taken out."""
    for index in sorted(int(other[-1]) for other in gone if other[:-1] == path and isinstance(other[-1], int)):
        step += index <= step
    return step


def _enclosing(path: Path) -> Path:
    """The path of the innermost list item that a path lies in; () when it lies in none."""
    return next((path[: end + 1] for end in range(len(path) - 1, -1, -1) if isinstance(path[end], int)), ())
