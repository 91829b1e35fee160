"""JSON Schema of a kind's files, so that editors hint, complete and warn in Vietnamese while one types.

In: a record type. Out: a draft-07 schema as plain data. Not here: what `loa check` tells (faults.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel

from loa.model.record import Record
from loa.model.values import Choice

DRAFT = "http://json-schema.org/draft-07/schema#"
_NOT_WRITTEN = ("id", "body")
"""The id is the file's name, the body stands below the front matter."""
_INNER = ("items", "additionalProperties")
_INNER_LISTS = ("anyOf", "allOf", "oneOf", "prefixItems")


def described(record: type[Record]) -> dict[str, Any]:
    """The schema of the keys that an officer may write in a file of this kind.

    Every text in it is the Vietnamese of the fields and of the lists to choose from; what pydantic makes of the names
    of classes and fields, and the docstrings, which are for programmers, are left out.
    """
    schema = record.model_json_schema(mode="validation", ref_template="#/definitions/{model}")
    choices = choice_schemas(record)
    definitions = {
        name: choices[name] if name in choices else told_schema({**part, "description": None})
        for name, part in schema.pop("$defs", {}).items()
    }
    whole = told_schema(schema)
    for name in _NOT_WRITTEN:
        whole["properties"].pop(name, None)
    whole["required"] = [name for name in whole.get("required", []) if name not in _NOT_WRITTEN]
    where = f"Tệp content/{record.FILE}" if record.FILE else f"Một tệp trong content/{record.FOLDER}/"
    told = {"title": record.LABEL, "description": f"{where}: {record.LABEL}."}
    return {"$schema": DRAFT, **whole, **told, "definitions": definitions}


def told_schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema without the titles that stand for names, and with references that may have a description beside them."""
    kept = {key: value for key, value in schema.items() if key != "title" and value is not None}
    if "properties" in kept:
        kept["properties"] = {name: told_schema(inner) for name, inner in kept["properties"].items()}
    for key in _INNER:
        if isinstance(kept.get(key), Mapping):
            kept[key] = told_schema(kept[key])
    for key in _INNER_LISTS:
        if key in kept:
            kept[key] = [told_schema(inner) for inner in kept[key]]
    if "$ref" in kept and len(kept) > 1:
        kept = {"allOf": [{"$ref": kept.pop("$ref")}], **kept}  # draft-07 is blind to what stands beside a $ref
    return kept


def choice_schemas(record: type[Record]) -> dict[str, dict[str, Any]]:
    """Every list to choose from that a record or its parts use, by its class's name."""
    return {choice.__name__: _of_choice(choice) for choice in _choices(record, set())}


def _of_choice(choice: type[Choice]) -> dict[str, Any]:
    """A list to choose from, each value with its label, in the two spellings that editors understand."""
    labels = [member.label for member in choice]
    return {
        "type": "string",
        "enum": [str(member.value) for member in choice],
        "enumDescriptions": labels,
        "markdownEnumDescriptions": labels,
        "description": "Chọn một: " + "; ".join(f"{member.value} ({member.label})" for member in choice) + ".",
    }


def _choices(part: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[Choice]]:
    """Every list to choose from that a record or its parts use."""
    seen.add(part)
    for field in part.model_fields.values():
        for item in types_in(field.annotation):
            if isinstance(item, type) and issubclass(item, Choice):
                yield item
            elif isinstance(item, type) and issubclass(item, BaseModel) and item not in seen:
                yield from _choices(item, seen)


def types_in(annotation: Any) -> Iterator[Any]:
    """Every type inside an annotation: of `tuple[Step, ...] | None` among others Step."""
    yield annotation
    inner = annotation if isinstance(annotation, tuple) else get_args(annotation)
    for item in inner:
        yield from types_in(item)
