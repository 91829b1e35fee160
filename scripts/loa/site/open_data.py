"""Open data: every kind's public fields as JSON and as CSV, each described, on addresses that stay.

In: library, world, kinds. Out: Data below du-lieu/v1/. Not here: what of a record is public (model/public.py), the
pages that tell of it (open_data_page.py), CSV itself (exports/csv.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from loa.exports.csv import csv_bytes
from loa.exports.table import Cell, Column, Table
from loa.kind import Data, Kind, Output
from loa.model.library import Library
from loa.model.public import DRAFT, OWN, Branch, Path, Reserving, laid_flat, public_schema, public_values
from loa.model.record import Record
from loa.site.calendar import page_url
from loa.site.open_data_changes import CHANGES, PROMISE
from loa.site.recall import Recall
from loa.world import World

VERSION = "1"
FOLDER = f"du-lieu/v{VERSION}"
INDEX = f"{FOLDER}/index.json"
EDIT = "content/site.yml"
PAGE = "page"
"""The field, in no kind's own list, that holds the address of a record's page."""

BETWEEN = " | "
"""Between the values of a list in one cell of a CSV file."""

Steps = tuple[Path, ...]
"""The lists that lead to a table, each as the names that lead to it inside the one before."""


@dataclass(frozen=True, slots=True)
class DataSet:
    """One kind's files: the kind, how many records, the paths of JSON, schema and of each CSV with what it holds."""

    kind: Kind
    count: int
    json: str
    schema: str
    csv: tuple[tuple[str, str], ...]


def open_data_outputs(
    library: Library, world: World, kinds: Sequence[Kind], recall: Recall | None = None
) -> Iterator[Output]:
    """The files of every kind that has public records, and the list of them all."""
    recall = recall or Recall(library, world)
    for kind in kinds:
        if open_records(kind, library):
            yield from recall(f"data {kind.name}", partial(_files, kind))
    yield Data(INDEX, _json(index(library, world, kinds)), EDIT)


def open_records(kind: Kind, library: Library) -> tuple[Record, ...]:
    """The records of a kind that others may take over, by id; none of a kind whose fields stay here."""
    if not kind.record.PUBLIC:
        return ()
    found = library.of(kind.name)
    return tuple(record for record in found if not (isinstance(record, Reserving) and record.reserved))


def data_sets(library: Library, kinds: Iterable[Kind]) -> Iterator[DataSet]:
    """What there is, kind by kind."""
    for kind in kinds:
        records = open_records(kind, library)
        if records:
            stem = f"{FOLDER}/{_stem(kind)}"
            tables = tuple((f"{stem}{suffix}.csv", told) for suffix, told in _tables_of(laid_flat(kind.record)))
            yield DataSet(kind, len(records), f"{stem}.json", f"{stem}.schema.json", tables)


def headings(kind: Kind) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(path, names of the columns) of each CSV of a kind, whether it has records or not."""
    for branch, steps in _branches(laid_flat(kind.record), ()):
        yield f"{FOLDER}/{_stem(kind)}{_suffix(steps)}.csv", (*_head(steps), *_names(branch, steps))


def _stem(kind: Kind) -> str:
    return kind.folder or kind.record.FILE.partition(".")[0]


def _files(kind: Kind, library: Library, world: World) -> Iterator[Data]:
    stem = f"{FOLDER}/{_stem(kind)}"
    values = [_values(record, world) for record in open_records(kind, library)]
    yield Data(f"{stem}.json", _json(_envelope(kind, values, library, world)), EDIT)
    yield Data(f"{stem}.schema.json", _json(schema_of(kind, world)), EDIT)
    for branch, steps in _branches(laid_flat(kind.record), ()):
        yield Data(f"{stem}{_suffix(steps)}.csv", csv_bytes([_table(branch, steps, values)]), EDIT)


def _values(record: Record, world: World) -> dict[str, Any]:
    values = public_values(record)
    return {"id": values.pop("id"), PAGE: page_url(record.page, world), **values}


def _envelope(kind: Kind, values: Sequence[object], library: Library, world: World) -> dict[str, object]:
    return {
        "version": VERSION,
        "kind": kind.name,
        "title": kind.plural,
        "site": world.base_url,
        "licence": library.site.licence,
        "schema": f"{world.base_url}{FOLDER}/{_stem(kind)}.schema.json",
        "count": len(values),
        "records": values,
    }


def schema_of(kind: Kind, world: World) -> dict[str, Any]:
    """The schema of a kind's JSON file as a whole."""
    record, definitions = public_schema(kind.record)
    page = {"type": "string", "format": "uri", "description": "Địa chỉ trang của bản ghi."}
    properties = {"id": record["properties"]["id"], PAGE: page, **record["properties"]}
    required = ["id", PAGE, *(name for name in record["required"] if name != "id")]
    text = {"type": "string"}
    envelope = {
        "version": {"const": VERSION},
        "kind": {"const": kind.name},
        "title": text,
        "site": text,
        "licence": text,
        "schema": text,
        "count": {"type": "integer", "minimum": 0},
        "records": {"type": "array", "items": {**record, "properties": properties, "required": required}},
    }
    return {
        "$schema": DRAFT,
        "$id": f"{world.base_url}{FOLDER}/{_stem(kind)}.schema.json",
        "title": kind.plural,
        "type": "object",
        "properties": envelope,
        "required": list(envelope),
        "$defs": definitions,
    }


def _branches(branch: Branch, steps: Steps) -> Iterator[tuple[Branch, Steps]]:
    yield branch, steps
    for inner in branch.branches:
        yield from _branches(inner, (*steps, inner.path))


def _tables_of(branch: Branch) -> Iterator[tuple[str, str]]:
    """(ending of the file's name, which list it holds, "" for the records themselves) of each CSV."""
    for _, steps in _branches(branch, ()):
        yield _suffix(steps), ".".join(name for step in steps for name in step)


def _suffix(steps: Steps) -> str:
    return "".join(f"-{name}" for step in steps for name in step)


def _table(branch: Branch, steps: Steps, values: Sequence[Mapping[str, Any]]) -> Table:
    """The rows of one CSV.

    Those of an inner list begin with the record's id and the numbers, from 1, of the items that lead to them.
    """
    columns = _own(branch, steps)
    rows = []
    for record in values:
        own = (Cell(record["id"]),) if steps else (Cell(record["id"]), Cell(record[PAGE]))
        for numbers, part in _parts(record, steps):
            rows.append((*own, *map(Cell, numbers), *(_cell(part, path) for path in columns)))
    names = (*_head(steps), *_names(branch, steps))
    return Table(_suffix(steps), "", tuple(Column(name, name) for name in names), tuple(rows))


def _head(steps: Steps) -> tuple[str, ...]:
    """The names of the columns that every table begins with."""
    return ("record_id", *(f"{'.'.join(step)}_no" for step in steps)) if steps else ("id", PAGE)


def _own(branch: Branch, steps: Steps) -> tuple[Path, ...]:
    """The columns besides those."""
    return tuple(path for path in branch.columns if steps or path != OWN)


def _names(branch: Branch, steps: Steps) -> tuple[str, ...]:
    return tuple(".".join(path) for path in _own(branch, steps))


def _parts(part: Mapping[str, Any], steps: Steps) -> Iterator[tuple[tuple[int, ...], Mapping[str, Any]]]:
    """(numbers from 1, part) of everything that the lists lead to."""
    if not steps:
        yield (), part
        return
    for number, inner in enumerate(_at(part, steps[0]) or (), 1):
        for numbers, found in _parts(inner, steps[1:]):
            yield (number, *numbers), found


def _at(part: Mapping[str, Any], path: Path) -> Any:
    value: Any = part
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _cell(part: Mapping[str, Any], path: Path) -> Cell:
    value = _at(part, path)
    if isinstance(value, list):
        return Cell(BETWEEN.join(map(str, value)))
    if isinstance(value, bool):
        return Cell("true" if value else "false")
    return Cell(value if value is None or isinstance(value, int) else str(value))


def index(library: Library, world: World, kinds: Sequence[Kind]) -> dict[str, object]:
    """What there is and where, for machines."""
    return {
        "version": VERSION,
        "site": world.base_url,
        "title": library.site.title,
        "licence": library.site.licence,
        "stability": [each._asdict() for each in PROMISE],
        "changes": [change._asdict() for change in CHANGES],
        "data": [
            {
                "kind": each.kind.name,
                "title": each.kind.plural,
                "count": each.count,
                "json": world.base_url + each.json,
                "schema": world.base_url + each.schema,
                "csv": [{"url": world.base_url + path, "of": told} for path, told in each.csv],
            }
            for each in data_sets(library, kinds)
        ],
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
