"""The editor on a Git host is told the same forms as the desk, and its page reaches that host alone.

In: the kinds, Git hosts. Out: what is missing from its settings, what its page may do. Not here: the editor's program.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from loa.cli.main import main
from loa.editing.admin import Remote, admin_files, config
from loa.kind import Kind
from loa.kinds import KINDS
from loa.model.form import form_of
from loa.source.yaml import yaml_tree

GITHUB = Remote("github", "don-vi/trang", "main")


def collections() -> dict[str, Any]:
    made: Any = config(GITHUB)
    return {one["name"]: one for one in made["collections"]}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.folder], ids=lambda kind: kind.name)
def test_every_field_of_a_kind_is_there_and_required_where_it_is(kind: Kind) -> None:
    told = {field["name"]: field for field in collections()[kind.folder]["fields"]}
    for field in form_of(kind.record).inner:
        assert told[field.name]["required"] is field.required
        assert told[field.name]["label"] == field.label


def test_relations_lead_to_collections_that_are_there() -> None:
    names = set(collections())

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if value.get("widget") == "relation":
                assert value["collection"] in names
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(list(collections().values()))


def test_nothing_can_be_deleted_and_drafts_are_pull_requests_where_they_can_be() -> None:
    assert not any(one.get("delete", False) for one in collections().values())
    assert config(GITHUB)["publish_mode"] == "editorial_workflow"
    assert "publish_mode" not in config(Remote("gitea", "a/b", "main", "https://git.vi-du.example/api/v1"))


def test_an_application_of_the_hosts_lets_people_sign_in() -> None:
    backend: Any = config(Remote("gitlab", "a/b", "main", app_id="ma-thu"))["backend"]
    assert (backend["auth_type"], backend["app_id"]) == ("pkce", "ma-thu")
    github: Any = config(GITHUB)["backend"]
    assert "app_id" not in github


def test_the_page_reaches_its_git_host_alone() -> None:
    page = admin_files(Remote("gitea", "a/b", "main", "https://git.vi-du.example/api/v1"))["index.html"]
    assert "connect-src 'self' https://git.vi-du.example/api/v1" in page
    assert "github.com" not in page
    assert "default-src 'none'" in page


def test_the_settings_are_json_and_yaml() -> None:
    text = admin_files(GITHUB)["config.yml"]
    tree, problems = yaml_tree("config.yml", text.encode()[: 250 * 1024])
    assert json.loads(text)["backend"]["repo"] == "don-vi/trang"
    assert tree is not None or problems


def test_the_verb_writes_a_folder_and_refuses_what_cannot_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "dist" / "decap-cms.js"
    program.parent.mkdir()
    program.write_text("/* chương trình */", encoding="utf-8")
    given = ["admin", "--repo", "don-vi/trang", "--program", str(program), "--out", str(tmp_path / "admin")]
    assert main([*given, "--host", "github"]) == 0
    assert {path.name for path in (tmp_path / "admin").iterdir()} == {"index.html", "config.yml", "decap-cms.js"}
    assert main([*given, "--host", "gitea"]) == 2
    assert "--api" in capsys.readouterr().err
    assert main(["admin", "--host", "github", "--repo", "x y", "--program", str(program), "--out", str(tmp_path)]) == 2
