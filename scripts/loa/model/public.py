"""Public: what of a kind's records goes out as open data, by a list of names that each kind keeps itself.

In: records and their types. Out: plain values, a JSON Schema that describes them, the columns they lie flat in.
Not here: files and addresses (site/open_data.py).

What is not on the list does not go out: `Record.PUBLIC` names fields, or "field.inner" where only some of a part may.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, get_args, get_origin, runtime_checkable

from pydantic import BaseModel

from loa.model.record import Record
from loa.model.schema import choice_schemas, told_schema, types_in

DRAFT = "https://json-schema.org/draft/2020-12/schema"
OWN = ("id",)
"""Goes out of every record, whatever its kind."""

ID_TOLD = "Mã của bản ghi trong loại của nó; không đổi, không dùng lại."


@runtime_checkable
class Reserving(Protocol):
    """A record that others may not take over, though it is shown here."""

    @property
    def reserved(self) -> bool:
        """Whether it stays out of open data."""
        ...


def public_values(record: Record) -> dict[str, Any]:
    """What goes out of one record: texts, numbers, true and false, nulls, lists, groups."""
    names = [*OWN, *record.PUBLIC]
    include = {name: _include(name, record) for name in dict.fromkeys(each.partition(".")[0] for each in names)}
    dumped = record.model_dump(mode="json", include=include)
    return {name: dumped[name] for name in include}


def _include(name: str, record: Record) -> Any:
    """True for a whole field, a set of inner names for a part of one."""
    inner = {each.partition(".")[2] for each in record.PUBLIC if each.startswith(f"{name}.")}
    return inner or True


def public_schema(record: type[Record]) -> tuple[dict[str, Any], dict[str, Any]]:
    """(schema of one record as it goes out, definitions that it names).

    Fields may be added later, so readers must expect more than is described.
    """
    schema = record.model_json_schema(mode="serialization", ref_template="#/$defs/{model}")
    choices = choice_schemas(record)
    parts = {
        name: choices[name] if name in choices else _open(told_schema({**part, "description": None}))
        for name, part in schema.pop("$defs", {}).items()
    }
    whole = _open(told_schema(schema))
    names = list(dict.fromkeys(each.partition(".")[0] for each in (*OWN, *record.PUBLIC)))
    properties = {name: whole["properties"][name] for name in names}
    for name in {each.partition(".")[0] for each in record.PUBLIC if "." in each}:
        properties[name] = _narrowed(properties[name], parts, _inner(name, record))
    properties["id"] = {"type": "string", "description": ID_TOLD}
    described = {"type": "object", "properties": properties, "required": names}
    return described, {name: parts[name] for name in sorted(_reached(described, parts))}


def _inner(name: str, record: type[Record]) -> list[str]:
    return [each.partition(".")[2] for each in record.PUBLIC if each.startswith(f"{name}.")]


def _open(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != "additionalProperties"}


def _narrowed(schema: Mapping[str, Any], parts: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """The schema of a part of which only some goes out, or nothing at all."""
    part = parts[next(name for name in _named(schema))]
    properties = {name: part["properties"][name] for name in names}
    kept = {"type": "object", "properties": properties, "required": list(names)}
    return {"anyOf": [kept, {"type": "null"}], "description": schema.get("description", "")}


def _named(schema: Any) -> Iterator[str]:
    """The definitions that a schema names."""
    if isinstance(schema, Mapping):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].rpartition("/")[2]
        for inner in schema.values():
            yield from _named(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _named(inner)


def _reached(schema: Any, parts: Mapping[str, Any]) -> set[str]:
    """The definitions that a schema names, directly or by way of others."""
    found: set[str] = set()
    waiting = list(_named(schema))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _named(parts[name])
    return found


Path = tuple[str, ...]
"""The names that lead to a value inside a part."""


class Branch(NamedTuple):
    """A list of parts: a table of its own, each row of which belongs to one of the rows above."""

    path: Path
    columns: tuple[Path, ...]
    branches: tuple[Branch, ...]


def laid_flat(record: type[Record]) -> Branch:
    """The tables that a kind's records lie flat in: one of the records, and one for each list of parts."""
    columns: list[Path] = []
    branches: list[Branch] = []
    for name in (*OWN, *record.PUBLIC):
        head, _, inner = name.partition(".")
        annotation = record.model_fields[head].annotation
        part = _part(annotation)
        if inner and part:
            _lay((head, inner), part.model_fields[inner].annotation, columns, branches)
        else:
            _lay((head,), annotation, columns, branches)
    return Branch((), tuple(columns), tuple(branches))


def _lay(path: Path, annotation: Any, columns: list[Path], branches: list[Branch]) -> None:
    """Adds what one field lies flat in: a column, the columns of its part, or a table."""
    part, many = _part(annotation), _is_list(annotation)
    if part is None:
        columns.append(path)
        return
    inner_columns: list[Path] = []
    inner_branches: list[Branch] = []
    for name, field in part.model_fields.items():
        _lay((name,) if many else (*path, name), field.annotation, inner_columns, inner_branches)
    if many:
        branches.append(Branch(path, tuple(inner_columns), tuple(inner_branches)))
    else:
        columns += inner_columns
        branches += inner_branches


def _part(annotation: Any) -> type[BaseModel] | None:
    """The part that a type is or holds, if it holds one."""
    found = (item for item in types_in(annotation) if isinstance(item, type) and issubclass(item, BaseModel))
    return next(found, None)


def _is_list(annotation: Any) -> bool:
    return any(get_origin(item) is tuple for item in (annotation, *get_args(annotation)))
