"""What text editors are given: schemas that hold, where they say they do.

In: the kinds, the files of `.vscode/`. Out: files that are old, patterns that match nothing. Not here: an editor.
"""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest

from loa.cli.main import main
from loa.editing.editor import editor_files, modeline
from loa.kinds import KINDS
from tiny import tiny_site


def test_the_files_for_editors_are_those_of_today(repository: Path) -> None:
    for name, text in editor_files().items():
        file = repository / name
        assert file.is_file(), f"{name} is missing: run `loa schema --editor`"
        assert file.read_text(encoding="utf-8") == text, f"{name} is old: run `loa schema --editor`"


def test_every_kind_of_yaml_has_its_schema(repository: Path) -> None:
    settings = json.loads(editor_files()[".vscode/settings.json"])
    patterns = {pattern: schema for schema, found in settings["yaml.schemas"].items() for pattern in found}
    for file in (repository / "content").glob("*/*.yml"):
        schema = patterns.get(f"content/{file.parent.name}/*.yml")
        assert schema, file
        assert (repository / schema).is_file()
    assert patterns["content/site.yml"] == "./.vscode/schemas/site.json"


def test_a_new_file_names_its_schema_where_the_site_has_one(repository: Path) -> None:
    kind = next(kind for kind in KINDS if kind.name == "poster")
    line = modeline(repository, kind, PurePosixPath("content/ap-phich/x.yml"))
    assert line == "# yaml-language-server: $schema=../../.vscode/schemas/poster.json\n"
    assert ((repository / "content/ap-phich") / line.split("=")[1].strip()).resolve().is_file()
    assert modeline(repository / "tests", kind, PurePosixPath("content/ap-phich/x.yml")) == ""


def test_a_new_record_is_named_after_its_title(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tiny_site(tmp_path)
    for name in ("duong-den-mot-cua", "duong-den-mot-cua-2"):
        assert main(["-C", str(root), "new", "ap-phich", "--title", "Đường đến “Một cửa”"]) == 0
        text = (root / f"content/ap-phich/{name}.yml").read_text(encoding="utf-8")
        assert 'title: "Đường đến “Một cửa”"' in text
    capsys.readouterr()
    assert main(["-C", str(root), "new", "ap-phich", "nop-ho-so"]) == 2
    assert "ví dụ nop-ho-so-2" in capsys.readouterr().err


def test_a_title_without_letters_names_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tiny_site(tmp_path)
    assert main(["-C", str(root), "new", "ap-phich", "--title", "!!!"]) == 2
    assert "hãy ghi thêm tên tệp" in capsys.readouterr().err
