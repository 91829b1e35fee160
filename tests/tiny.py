"""The tiny site of tests/sites/tiny, as a folder of its own that a test may build and spoil.

In: a temporary folder. Out: a site root, ways to run Loa and other generators there, lists of files. Not here: tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-11-22"
QUIET = {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT / "scripts"), "NO_COLOR": "1"}


def tiny_site(folder: Path) -> Path:
    """A copy of the tiny site with the reference site's theme files; its root."""
    root = folder / "tiny"
    shutil.copytree(ROOT / "tests" / "sites" / "tiny", root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    return root


def run(root: Path, *command: str, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """A command of this environment, run in the site's root."""
    environment = {**os.environ, **QUIET, **(more or {})}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=root, env=environment, capture_output=True, text=True, check=False
    )


def loa(root: Path, *arguments: str, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """`loa ARGUMENTS`, run in the site's root as people do."""
    return run(root, "loa.cli", *arguments, more=more)


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
