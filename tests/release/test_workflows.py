"""Both CIs do the same by the same scripts, with no more rights than a job needs.

In: .github/workflows, .gitlab-ci.yml. Out: what they run is there; actions are pinned by commit; rights are per job.
Not here: their syntax and known holes (actionlint and zizmor, in make check).
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tiny import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
GITLAB = ROOT / ".gitlab-ci.yml"
WRITES = {
    ("publish", "publish"): {"pages", "id-token"},
    ("publish", "attest"): {"id-token", "attestations"},
}
"""The only jobs that may change anything, and what."""


def told(path: Path) -> dict[Any, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_job_has_the_rights_it_needs_and_no_more(path: Path) -> None:
    workflow = told(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        writes = {right for right, level in job["permissions"].items() if level == "write"}
        assert writes == WRITES.get((path.stem, name), set()), name
        assert job["timeout-minutes"] <= 60
    assert "secrets." not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_commit(path: Path) -> None:
    used = [step["uses"] for job in told(path)["jobs"].values() for step in job["steps"] if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name)] == []


@pytest.mark.parametrize("path", [*WORKFLOWS, GITLAB], ids=lambda path: path.stem)
def test_every_script_that_is_run_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    named = set(re.findall(r"\bscripts/[\w./-]+\.(?:sh|py)\b", text))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []
    targets = set(re.findall(r"\bmake ([a-z-]+)", re.sub(r"#.*", "", text)))
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [target for target in sorted(targets) if f"\n{target}:" not in makefile] == []


def test_both_run_the_same_scripts() -> None:
    one = set(re.findall(r"\bscripts/[\w-]+\.(?:sh|py)\b", "".join(p.read_text(encoding="utf-8") for p in WORKFLOWS)))
    other = set(re.findall(r"\bscripts/[\w-]+\.(?:sh|py)\b", GITLAB.read_text(encoding="utf-8")))
    assert one == other


def test_nothing_is_published_from_a_change_and_two_merges_never_cross() -> None:
    publish = told(ROOT / ".github" / "workflows" / "publish.yml")
    assert set(publish[True]) == {"push", "schedule", "workflow_dispatch"}  # YAML 1.1 reads `on` as true
    assert publish["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert publish["jobs"]["publish"]["environment"]["name"] == "github-pages"
    pages = told(GITLAB)["pages"]
    assert pages["resource_group"] == "pages"
    assert not any("merge_request" in str(rule) for rule in pages["rules"])


def test_the_list_of_files_is_in_order_and_can_be_checked(tmp_path: Path) -> None:
    for name in ("b/ô.txt", "a.txt", "Z.txt"):
        (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / name).write_text(name, encoding="utf-8")
    subprocess.run(
        ["sh", "scripts/sums.sh", str(tmp_path / "site"), str(tmp_path / "bill" / "l")], cwd=ROOT, check=True
    )
    lines = (tmp_path / "bill" / "l").read_text(encoding="utf-8").splitlines()
    assert [line[66:] for line in lines] == ["./Z.txt", "./a.txt", "./b/ô.txt"]
    check = ["sha256sum", "-c", "--quiet", str(tmp_path / "bill" / "l")]
    assert subprocess.run(check, cwd=tmp_path / "site", check=False).returncode == 0
    (tmp_path / "site" / "a.txt").write_text("else", encoding="utf-8")
    assert subprocess.run(check, cwd=tmp_path / "site", check=False, capture_output=True).returncode == 1
