"""Git: a file of the site as it was published, asked of the `git` of this machine.

In: a site's root, a name of a state, a file. Out: its bytes then. Not here: what has changed (kinds/qr/past.py).
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

USUAL_BASES = ("origin/main", "main", "origin/master", "master")
"""Where a site's published state usually stands."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier state: its name for people, and the file's bytes then, None when there was no such file."""

    name: str
    data: bytes | None


def earlier(root: Path, file: str, base: str | None) -> Earlier | None:
    """The file as the base has it, where this state branched off from it; None when there is no Git or no base.

    Without a base it is the main branch, or, where that has another name, the last commit. What others have published
    since does not count: it comes in when the states are merged.
    """
    for name in (base,) if base else (*USUAL_BASES, "HEAD"):
        commit = _said(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if commit:
            fork = _said(root, "merge-base", "HEAD", commit.decode().strip()) or commit
            return Earlier(name, _said(root, "show", f"{fork.decode().strip()}:./{file}"))
    return None


def files_changed_since(root: Path, under: Sequence[str], base: str) -> tuple[str, ...] | None:
    """The files below these names that are not as the base has them, new ones too; None when there is no such base."""
    commit = _said(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if not commit:
        return None
    fork = (_said(root, "merge-base", "HEAD", commit.decode().strip()) or commit).decode().strip()
    changed = _said(root, "diff", "--name-only", "--relative", "-z", fork, "--", *under) or b""
    added = _said(root, "ls-files", "--others", "--exclude-standard", "-z", "--", *under) or b""
    return tuple(sorted({name for name in (changed + added).decode().split("\0") if name}))


def _said(root: Path, *arguments: str) -> bytes | None:
    """What Git prints, None when it refuses or is not there."""
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run([git, "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S603  # no shell
    return done.stdout if done.returncode == 0 else None
