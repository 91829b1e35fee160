"""A repository that carries somebody else's cache is refused before anything of it is used.

In: the tiny site in a Git repository that tracks `.loa/`. Out: what each verb says. Not here: the cache itself.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from loa.cli.main import main
from tiny import tiny_site


@pytest.mark.parametrize("verb", ["check", "build", "serve", "desk"])
def test_a_carried_cache_is_refused(verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tiny_site(tmp_path)
    (root / ".loa").mkdir()
    (root / ".loa" / "memory").write_bytes(b"somebody else's")
    subprocess.run(["git", "-C", str(root), "init", "--quiet"], check=True)
    subprocess.run(["git", "-C", str(root), "add", "--force", ".loa"], check=True)
    assert main(["-C", str(root), verb]) == 2
    assert "git rm -r --cached .loa" in capsys.readouterr().err


def test_a_cache_of_this_machine_is_used(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    subprocess.run(["git", "-C", str(root), "init", "--quiet"], check=True)
    assert main(["-C", str(root), "check", "--today", "2026-11-22"]) == 0
    assert main(["-C", str(root), "check", "--today", "2026-11-22"]) == 0
