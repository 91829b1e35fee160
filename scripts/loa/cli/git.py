"""Git: the site as it was published, or one file of it, asked of the `git` of this machine.

In: a site's root, a name of a state. Out: bytes then, or a folder that holds all of it.
Not here: what has changed (kinds/qr/past.py).
"""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from loa.build.wrong import WrongUse

USUAL_BASES = ("origin/main", "main", "origin/master", "master")
"""Where a site's published state usually stands."""
CACHE = ".loa"
SITE = ("content", "packs", "mkdocs.yml")
"""What a site's own words lie in."""


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
        commit = said(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if commit:
            fork = said(root, "merge-base", "HEAD", commit.decode().strip()) or commit
            return Earlier(name, said(root, "show", f"{fork.decode().strip()}:./{file}"))
    return None


def state_in(root: Path, folder: Path, base: str | None, names: Sequence[str] = SITE) -> str | None:
    """Lays the site as the base has it into an empty folder; the base's name, None when there is no Git or no base.

    Without a base it is the main branch, where this state branched off from it. Links are not laid.
    """
    import tarfile  # noqa: PLC0415  # only comparing needs it, and a build asks Git, too

    for name in (base,) if base else (*USUAL_BASES, "HEAD"):
        commit = said(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if not commit:
            continue
        fork = (said(root, "merge-base", "HEAD", commit.decode().strip()) or commit).decode().strip()
        there = (said(root, "ls-tree", "--name-only", "-z", fork, "--", *names) or b"").decode().split("\0")
        packed = said(root, "archive", "--format=tar", fork, "--", *filter(None, there))
        if packed is None:
            return None
        with tarfile.open(fileobj=io.BytesIO(packed)) as tar:
            tar.extractall(folder, [each for each in tar if each.isfile() or each.isdir()], filter="data")
        return name
    return None


def files_changed_since(root: Path, under: Sequence[str], base: str) -> tuple[str, ...] | None:
    """The files below these names that are not as the base has them, new ones too; None when there is no such base."""
    commit = said(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{base}^{{commit}}")
    if not commit:
        return None
    fork = (said(root, "merge-base", "HEAD", commit.decode().strip()) or commit).decode().strip()
    changed = said(root, "diff", "--name-only", "--relative", "-z", fork, "--", *under) or b""
    added = said(root, "ls-files", "--others", "--exclude-standard", "-z", "--", *under) or b""
    return tuple(sorted({name for name in (changed + added).decode().split("\0") if name}))


def refuse_carried_cache(root: Path) -> None:
    """Refuses a site whose repository carries `.loa/`: what is kept there is trusted to have been made on this machine.

    Raises: WrongUse that says how to take it out of the repository.
    """
    if said(root, "ls-files", "--", CACHE):
        raise WrongUse(
            f"Kho Git này mang theo thư mục {CACHE}/, nơi Loa giữ những gì chính máy này đã làm; của người khác thì "
            f"không tin được. Hãy bỏ ra khỏi kho rồi chạy lại: git rm -r --cached {CACHE} && rm -rf {CACHE}"
        )


def said(root: Path, *arguments: str) -> bytes | None:
    """What Git prints, None when it refuses or is not there."""
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run([git, "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S603  # no shell
    return done.stdout if done.returncode == 0 else None
