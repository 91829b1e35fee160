"""Same commit, same bytes: builds a site under unlike circumstances and compares every file by its hash.

In: a site's folder, the circumstances. Out: a table, a row for each kind of file; 1 when any file differs. Not here:
what each file holds (tests/).

    python scripts/reproducible.py [--site DIR] [--today DATE]

Without --site it is the reference site as committed. What differs: the path of the site and of Loa's own code, the
time zone, the locale and with it the encoding that Python prefers, the user, the mask of new files, the hash seed, the
number of workers, the order in which files were written, their times, and the cache: none, warm, and left by another
content.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TODAY = "2026-11-22"
"""The day is an input of a build, like the commit: what is shown from a day on depends on it."""

AS_ANOTHER = ("unshare", "--user", "--map-user=4711", "--map-group=4711")
"""Another user without needing to be root: a namespace in which we bear another number."""


@dataclass(frozen=True)
class Circumstances:
    """What a build happens to be surrounded by; none of it may be seen in what it makes."""

    place: str
    environment: Mapping[str, str]
    umask: int
    jobs: int
    before: tuple[str, ...] = ()
    backwards: bool = False
    written_s: int = 1_700_000_000


HERE = Circumstances(
    "a",
    {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1", "USER": "lan", "PYTHONUTF8": "1"},
    umask=0o022,
    jobs=1,
)
ELSEWHERE = Circumstances(
    "nơi khác, sâu hơn/và tên dài hơn",
    {
        "TZ": "America/St_Johns",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONHASHSEED": "4242",
        "USER": "hùng",
        "COLUMNS": "40",
    },
    umask=0o077,
    jobs=3,
    before=AS_ANOTHER,
    backwards=True,
    written_s=1_000_000_000,
)


@dataclass(frozen=True)
class Built:
    """The files of one build: their hashes and sizes by path."""

    name: str
    hashes: Mapping[str, str]
    sizes: Mapping[str, int] = field(default_factory=dict)


def differences(one: Built, other: Built) -> tuple[str, ...]:
    """The paths that one has and the other lacks, or whose bytes differ."""
    paths = sorted({*one.hashes, *other.hashes})
    return tuple(path for path in paths if one.hashes.get(path) != other.hashes.get(path))


def four_builds(site: Path, ground: Path, today: str = TODAY) -> tuple[Built, ...]:
    """The site built here, elsewhere, elsewhere again with a warm cache, and here with what another content left."""
    here, there = laid(site, ground, HERE), laid(site, ground, ELSEWHERE)
    builds = [
        build(here, HERE, today, "here, nothing cached"),
        build(there, usable(ELSEWHERE), today, "elsewhere, nothing cached"),
        build(there, usable(ELSEWHERE), today, "elsewhere, all cached", out="lại"),
    ]
    settings = here / "content" / "site.yml"
    before = settings.read_bytes()
    changed = re.sub(rb'(?m)^(tagline: "?)', rb"\1X ", before)
    assert changed != before, "every site has a tagline"
    settings.write_bytes(changed)
    other = build(here, HERE, today, "another content")
    assert differences(builds[0], other), "another tagline is seen somewhere, or the comparison is blind"
    settings.write_bytes(before)
    return (*builds, build(here, HERE, today, "here, changed and changed back"))


def laid(site: Path, ground: Path, where: Circumstances) -> Path:
    """The site and a copy of Loa's code at that place, written in that order with those times; the site's root."""
    target = ground / where.place
    for source, name in ((site, "trang"), (ROOT / "scripts" / "loa", "code/loa")):
        paths = sorted(path for path in source.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        for path in reversed(paths) if where.backwards else paths:
            copy = target / name / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            os.utime(copy, (where.written_s, where.written_s))
    return target / "trang"


def usable(where: Circumstances) -> Circumstances:
    """The circumstances, without the other user where this machine allows no namespaces of users."""
    tried = subprocess.run([*where.before, "true"], capture_output=True, check=False) if where.before else None  # noqa: S603  # a constant of ours
    if tried is None or tried.returncode == 0:
        return where
    return replace(where, before=())


def build(root: Path, where: Circumstances, today: str, name: str, out: str = "site") -> Built:
    """The site as `loa build` makes it there.

    Raises: RuntimeError when it does not.
    """
    code = root.parent / "code"
    home = root.parent / "home"
    home.mkdir(exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": str(code),
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_MKDOCS_2_WARNING": "1",
        **where.environment,
    }
    command = [*where.before, sys.executable, "-m", "loa.cli", "build", "--today", today, "--jobs", str(where.jobs)]
    done = subprocess.run(  # noqa: S603  # our own command
        [*command, "--out", out], cwd=root, env=environment, umask=where.umask, capture_output=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stdout.decode()}{done.stderr.decode()}")
    return of_folder(root / out, name)


def of_folder(folder: Path, name: str) -> Built:
    """The files of a folder."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return Built(
        name,
        {key: hashlib.sha256(path.read_bytes()).hexdigest() for key, path in paths.items()},
        {key: path.stat().st_size for key, path in paths.items()},
    )


def table(builds: Sequence[Built]) -> tuple[str, ...]:
    """A row for each kind of file: how many, how large, and how many of them differ from the first build's."""
    first, *others = builds
    kinds = Counter(kind_of(path) for path in first.hashes)
    sizes: Counter[str] = Counter()
    for path, size in first.sizes.items():
        sizes[kind_of(path)] += size
    unlike = [Counter(kind_of(path) for path in differences(first, other)) for other in others]
    heads = [f"({number})" for number in range(1, len(others) + 1)]
    lines = [
        f"(0) {first.name}",
        *(f"{head} {other.name}" for head, other in zip(heads, others, strict=True)),
        "",
        f"{'kind':8}{'files':>7}{'bytes':>13}" + "".join(f"{f'{head} differ':>13}" for head in heads),
    ]
    lines.extend(
        f"{kind:8}{kinds[kind]:7}{sizes[kind]:13,}" + "".join(f"{one[kind]:13}" for one in unlike)
        for kind in sorted({*kinds, *(name for one in unlike for name in one)})
    )
    total = "".join(f"{one.total():13}" for one in unlike)
    lines.append(f"{'all':8}{kinds.total():7}{sizes.total():13,}{total}")
    return tuple(lines)


def kind_of(path: str) -> str:
    """What a file is by its name."""
    return Path(path).suffix.lstrip(".").lower() or "(none)"


def committed(revision: str, target: Path) -> Path:
    """The repository's site as committed, without anything that only lies about."""
    parts = ("content", "overrides", "mkdocs.yml", "data")
    packed = subprocess.run(  # noqa: S603  # git, with arguments of ours
        ["git", "archive", "--format=tar", revision, *parts],  # noqa: S607  # the machine's own git
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        archive.extractall(target, filter="data")
    return target


def main() -> int:
    """Builds, compares, prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--site", type=Path, help="a site's root (default: the reference site as committed)")
    parser.add_argument("--today", default=TODAY)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="loa-same-") as ground:
        site = arguments.site or committed("HEAD", Path(ground) / "commit")
        builds = four_builds(site.resolve(), Path(ground) / "ground", arguments.today)
        print(*table(builds), sep="\n")
        user = "another user" if usable(ELSEWHERE).before else "the same user (no namespaces of users here)"
        print(f"\nElsewhere: {user}, umask 077, TZ, LC_ALL=C, hash seed, 3 workers for 1, order and times of files.")
        found = sorted({path for other in builds[1:] for path in differences(builds[0], other)})
    for path in found[:50]:
        print(f"  differs: {path}")
    print("reproducible: " + (f"no, {len(found)} files differ" if found else "yes, every byte"))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
