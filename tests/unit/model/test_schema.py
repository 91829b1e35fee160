"""The schemas that editors are given: every sound file passes, a wrong one does not, every word is for officers.

In: the reference site's files and the kinds' examples. Out: what a schema wrongly refuses, lets pass or says in
English. Not here: what `loa check` tells (tests/problems/).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from loa.kinds import KINDS
from loa.model.record import Record
from loa.model.schema import described
from loa.model.site import Site
from loa.site.starters import example_of
from loa.source.folder import source_files
from loa.source.markdown import markdown_source
from loa.source.tree import Map, Node, Scalar
from loa.source.yaml import yaml_tree

ROOT = Path(__file__).parents[3]
RECORDS: tuple[type[Record], ...] = (Site, *(kind.record for kind in KINDS))
NAMES = [record.KIND for record in RECORDS]
VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)


def as_editors_read(node: Node) -> Any:
    """What a YAML 1.2 reader makes of a node: numbers, true and false where they stand without quotes."""
    if isinstance(node, Map):
        return {str(key.text): as_editors_read(value) for key, value in node.entries}
    if not isinstance(node, Scalar):
        return [as_editors_read(item) for item in node.items]
    if not node.plain or node.text is None:
        return node.text
    if node.text in {"true", "false"}:
        return node.text == "true"
    return int(node.text) if re.fullmatch(r"-?\d+", node.text) else node.text


def content(file: str, data: bytes) -> Any:
    """The keys of a file as editors read them."""
    tree = markdown_source(file, data)[0].tree if file.endswith(".md") else yaml_tree(file, data)[0]
    assert tree is not None, file
    return as_editors_read(tree.root)


def files_of(record: type[Record]) -> Iterator[tuple[str, Any]]:
    """Each file of a kind in the reference site, and the kind's example."""
    for file in source_files(ROOT)[0]:
        folder, _, name = file.file.removeprefix("content/").rpartition("/")
        here = name == record.FILE if record.FILE and not folder else bool(folder) and folder == record.FOLDER
        if here and file.data is not None and not name.endswith(".csv"):
            yield file.file, content(file.file, file.data)
    for kind in KINDS:
        if kind.record is record:
            name, text = example_of(kind)
            yield name, content(name, text.encode())


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_every_sound_file_passes(record: type[Record]) -> None:
    validator = Draft7Validator(described(record))
    validator.check_schema(validator.schema)
    found = list(files_of(record))
    assert found
    faults = [
        f"{file}: {fault.json_path} {fault.message}" for file, data in found for fault in validator.iter_errors(data)
    ]
    assert not faults, faults


def test_a_wrong_file_does_not() -> None:
    guide = next(kind.record for kind in KINDS if kind.name == "guide")
    data = {
        "title": "Một",
        "need": "Tôi muốn thử",
        "summary": "Để thử.",
        "owner": "to-thu",
        "steps": [{"action": "Mở."}],
    }
    validator = Draft7Validator(described(guide))
    assert validator.is_valid(data)
    assert not validator.is_valid({**data, "titel": "Một"})
    assert not validator.is_valid({**data, "body": "Bài"})
    assert not validator.is_valid({**data, "audiences": ["dân"]})
    assert not validator.is_valid({**data, "steps": [{"see": "Một"}]})
    assert not validator.is_valid({key: value for key, value in data.items() if key != "need"})


def schemas_in(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema inside a schema, itself first; the name of a key is no schema."""
    if isinstance(schema, list):
        for item in schema:
            yield from schemas_in(item, path)
    elif isinstance(schema, dict):
        yield path, schema
        for key, inner in schema.items():
            if key in {"properties", "definitions"}:
                for name, one in inner.items():
                    yield from schemas_in(one, f"{path}/{name}")
            elif key in {"items", "anyOf", "allOf", "oneOf", "prefixItems"}:
                yield from schemas_in(inner, path)


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_every_word_is_for_officers(record: type[Record]) -> None:
    schema = described(record)
    assert not {"id", "body"} & {*schema["properties"], *schema["required"]}
    assert schema["title"] == record.LABEL
    for path, inner in schemas_in(schema):
        assert not path or "title" not in inner, path
        assert VIETNAMESE.search(inner.get("description", "ế")), path
        for one in inner.get("properties", {}).values():
            assert one.get("description"), path
        if "enum" in inner:
            assert len(inner["enumDescriptions"]) == len(inner["enum"]) == len(inner["markdownEnumDescriptions"]), path
