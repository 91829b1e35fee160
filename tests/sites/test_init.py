"""A body begins with one command: the new site passes and builds as it stands, from a package, too.

In: empty folders. Out: sites. Not here: what a site of some size looks like (test_other_bodies.py).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from loa.editing.starting.begun import PALETTES, Palette
from loa.sheet.colour import contrast
from tiny import QUIET, ROOT, TODAY, files_in, loa


@pytest.mark.parametrize("palette", PALETTES)
def test_a_new_site_passes_and_builds_at_once(tmp_path: Path, palette: str) -> None:
    new = tmp_path / "trang-moi"
    made = loa(
        tmp_path, "init", str(new), "--title", "Xã Đầu: việc nhà $ mình", "--owner", "UBND xã Đầu", "--palette", palette
    )
    assert made.returncode == 0, made.stderr
    assert "LỖI" not in loa(new, "check").stdout
    built = loa(new, "build", "--today", "2099-01-01")
    assert built.returncode == 0, built.stderr
    home = (new / "site" / "index.html").read_text(encoding="utf-8")
    assert "Xã Đầu: việc nhà $ mình" in home
    assert "UBND xã Đầu" in home
    assert "loa.example" not in home
    assert (new / "content" / "don-vi" / "ubnd-xa-dau.yml").is_file()
    assert (new / ".github" / "workflows" / "trang.yml").read_text(encoding="utf-8").count("${{") == 2


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_palette_can_be_read(palette: Palette) -> None:
    for colour in (palette.primary, palette.leaf):
        assert contrast(colour, "#FFFDF8") >= 4.5


def test_nothing_is_written_over(tmp_path: Path) -> None:
    full = tmp_path / "day"
    full.mkdir()
    (full / "bai.txt").write_text("giữ", encoding="utf-8")
    refused = loa(tmp_path, "init", str(full))
    assert refused.returncode == 2
    assert "đang có bai.txt" in refused.stderr
    assert set(files_in(full)) == {"bai.txt"}
    for wrong in (("--title", "Hai\ndòng"), ("--address", "javascript:alert(1)"), ("--owner", " ")):
        assert loa(tmp_path, "init", str(tmp_path / "moi"), *wrong).returncode == 2
    assert not (tmp_path / "moi").exists()


def test_a_folder_that_is_only_a_new_repository_will_do(tmp_path: Path) -> None:
    new = tmp_path / "kho"
    (new / ".git").mkdir(parents=True)
    (new / "README.md").write_text("# Kho mới\n", encoding="utf-8")
    assert loa(tmp_path, "init", str(new)).returncode == 0


def test_the_package_holds_all_that_a_new_site_needs(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
    wheels, place, new = tmp_path / "goi", tmp_path / "cai", tmp_path / "trang"
    offline = ["--no-deps", "--no-index", "-q"]
    source = tmp_path / "nguon"
    _copied(source)
    subprocess.run([*pip, "wheel", *offline, "--no-build-isolation", "-w", str(wheels), str(source)], check=True)
    (wheel,) = wheels.glob("loa-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "loa/editing/starting/theme/main.html" in names
    assert "loa/editing/starting/mkdocs.yml" in names
    subprocess.run([*pip, "install", *offline, "--target", str(place), str(wheel)], check=True)
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(place)}
    for command in (["init", str(new), "--today", TODAY], ["-C", str(new), "build", "--today", TODAY]):
        done = subprocess.run(
            [sys.executable, "-m", "loa.cli", *command],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert set(files_in(ROOT / "overrides")) <= set(files_in(new / "overrides"))
    assert (new / "site" / "index.html").is_file()


def _copied(folder: Path) -> None:
    """What a package is made of, so that nothing is written beside the sources."""
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in ("scripts", "overrides", "LICENSES"):
        shutil.copytree(ROOT / name, folder / name, symlinks=True, ignore=ignored if name == "scripts" else None)
    for name in ("pyproject.toml", "README.md", "LICENSE", "mkdocs.yml"):
        shutil.copy(ROOT / name, folder / name)
