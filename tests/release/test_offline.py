"""A build needs no network: it comes out where there is none.

In: scripts/offline.sh. Out: what runs in it has no way out, keeps its exit code, and builds a site.
Not here: machines that allow no namespaces (the script says so and refuses).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tiny import QUIET, ROOT, TODAY, tiny_site

SCRIPT = str(ROOT / "scripts" / "offline.sh")
REACH = """\
import socket
try:
    socket.create_connection(("192.0.2.1", 80), timeout=5)
except OSError as error:
    print(error.errno)
"""


def offline(*command: str, cwd: Path = ROOT, more: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **QUIET, **(more or {})}
    return subprocess.run(
        ["sh", SCRIPT, *command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_nothing_gets_out_and_the_exit_code_comes_through() -> None:
    found = offline(sys.executable, "-c", REACH)
    assert found.stdout == "101\n", found.stderr  # network is unreachable, and at once
    assert offline("sh", "-c", "exit 7").returncode == 7
    assert offline().returncode == 2


def test_a_machine_that_allows_none_is_refused_or_says_so(tmp_path: Path) -> None:
    for name in ("unshare", "sudo"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    poor = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    refused = offline("echo", "ran", more=poor)
    assert (refused.returncode, refused.stdout) == (3, "")
    assert "unshare is refused" in refused.stderr
    allowed = offline("echo", "ran", more={**poor, "LOA_NETWORK": "on"})
    assert (allowed.returncode, allowed.stdout) == (0, "ran\n")
    assert "does not show that none is needed" in allowed.stderr


def test_a_site_is_built_without_a_network(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    built = offline(sys.executable, "-m", "loa.cli", "build", "--today", TODAY, cwd=root)
    assert built.returncode == 0, built.stderr
    assert "no network from here on" in built.stderr
    assert (root / "site" / "index.html").is_file()
