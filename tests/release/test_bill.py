"""What is shipped is written down: every font, every script, every package, with its licence.

In: the tiny site as built. Out: a bill of materials that the standard's own schema accepts, the same every time.
Not here: whether the licences are right (their packages state them).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from bill import parts, unknown
from tiny import ROOT, TODAY, loa, tiny_site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tiny_site(tmp_path_factory.mktemp("bill"))
    assert loa(root, "build", "--today", TODAY).returncode == 0
    return root / "site"


def written(site: Path, out: Path, seed: str) -> tuple[bytes, bytes]:
    """Both files, as the script writes them in a process of its own."""
    command = [sys.executable, "scripts/bill.py", "--site", str(site), "--out", str(out)]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"Etc/GMT+{seed}"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not done.stderr
    return (out / "sbom.cdx.json").read_bytes(), (out / "LICENCES.md").read_bytes()


def test_the_bill_is_valid_and_always_the_same(site: Path, tmp_path: Path) -> None:
    first = written(site, tmp_path / "one", "1")
    assert written(site, tmp_path / "other", "7") == first
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(first[0].decode())
    assert fault is None, fault
    names = {(part["name"], part["scope"]) for part in json.loads(first[0])["components"]}
    assert {("Be Vietnam Pro", "required"), ("lunr", "required"), ("mkdocs", "excluded")} <= names
    assert "| Noto Sans Khmer | 2.004 | font | OFL-1.1 |" in first[1].decode()


def test_every_font_and_script_in_the_site_belongs_to_a_part(site: Path) -> None:
    found, strange = parts(site)
    assert strange == ()
    assert [part.name for part in found if not part.licence] == []
    told = {name.rpartition("/")[2] for part in found for name, _ in part.files}
    held = {path.name for path in site.glob("assets/**/*") if path.suffix in {".js", ".woff2"}}
    assert held - told == {"search.js"}  # our own


def test_what_came_from_nowhere_is_told(site: Path, tmp_path: Path) -> None:
    spoilt = shutil.copytree(site, tmp_path / "site")
    (spoilt / "assets" / "javascripts" / "found-somewhere.js").write_text("1", encoding="utf-8")
    (spoilt / "assets" / "extra.js").write_text("1", encoding="utf-8")
    (spoilt / "assets" / "extra.js.map").write_text('{"sources": ["../node_modules/left-pad/index.js"]}')
    assert list(unknown(spoilt)) == ["assets/extra.js", "assets/extra.js.map", "assets/javascripts/found-somewhere.js"]
    assert [part.name for part in parts(spoilt)[0] if not part.licence] == ["left-pad"]
