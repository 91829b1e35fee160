"""Editor: what makes a text editor know our files: schemas, where each holds, pieces of text to begin with.

In: the kinds. Out: the files of `.vscode/`, the first line that names a file's schema.
Not here: the schemas themselves (model/schema.py), writing files (cli/schema.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.record import Record
from loa.model.schema import described
from loa.model.site import Site
from loa.site.starters import example_of

FOLDER = ".vscode"
SCHEMAS = f"{FOLDER}/schemas"
EXTENSION = "redhat.vscode-yaml"


def editor_files(kinds: Sequence[Kind] = KINDS) -> Mapping[str, str]:
    """Every file of `.vscode/` by its name, relative to the site's root."""
    records: tuple[type[Record], ...] = (Site, *(kind.record for kind in kinds))
    schemas = {f"{SCHEMAS}/{record.KIND}.json": _json(described(record)) for record in records}
    where = {
        f"./{SCHEMAS}/{record.KIND}.json": [f"content/{record.FILE or f'{record.FOLDER}/*.yml'}"]
        for record in records
        if not record.FILE.endswith(".md")
    }
    settings = {
        "yaml.schemas": where,
        "yaml.format.enable": False,
        "yaml.completion": True,
        "yaml.schemaStore.enable": False,
        "files.encoding": "utf8",
        "files.eol": "\n",
        "editor.tabSize": 2,
        "editor.insertSpaces": True,
    }
    return {
        **schemas,
        f"{FOLDER}/settings.json": _json(settings),
        f"{FOLDER}/extensions.json": _json({"recommendations": [EXTENSION]}),
        f"{FOLDER}/loa.code-snippets": _json({kind.label: _snippet(kind) for kind in kinds if kind.folder}),
    }


def _snippet(kind: Kind) -> Mapping[str, object]:
    """A kind's commented example as a piece of text that an editor puts in."""
    name, text = example_of(kind)
    body = [line.replace("\\", "\\\\").replace("$", "\\$") for line in text.splitlines()]
    scope = "yaml" if name.endswith(".yml") else "markdown"
    return {"prefix": f"loa-{kind.folder}", "scope": scope, "description": f"Mẫu: {kind.label}", "body": body}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def modeline(root: Path, kind: Kind, path: PurePosixPath) -> str:
    """The line by which an editor finds the schema of a file, where the site keeps schemas; "" elsewhere."""
    if path.suffix != ".yml" or not (root / SCHEMAS / f"{kind.name}.json").is_file():
        return ""
    up = "../" * (len(path.parts) - 1)
    return f"# yaml-language-server: $schema={up}{SCHEMAS}/{kind.name}.json\n"
