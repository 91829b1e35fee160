"""A build that would change nothing does nothing, and says what the last one said; any doubt, and it is done.

In: the tiny site, built twice. Out: what the second build says. Not here: what a build makes (test_builds.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tiny import TODAY, files_in, loa, tiny_site

NOTHING = "Không có gì đổi"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tiny_site(tmp_path_factory.mktemp("unchanged"))
    assert loa(root, "build", "--today", TODAY).returncode == 0
    return root


def rewrite(path: str) -> Callable[[Path], object]:
    """Writes a file anew with the same words, as an editor does."""
    return lambda root: (root / path).write_bytes((root / path).read_bytes() + b"")


def test_a_second_build_only_looks(root: Path) -> None:
    first = loa(root, "build", "--today", TODAY)
    before = files_in(root / "site")
    again = loa(root, "build", "--today", TODAY, "--why")
    assert NOTHING in again.stdout
    assert again.stderr == first.stderr
    assert files_in(root / "site") == before


@pytest.mark.parametrize(
    "happens",
    [
        rewrite("content/site.yml"),
        rewrite("overrides/main.html"),
        rewrite("mkdocs.yml"),
        rewrite("site/index.html"),
        lambda root: (root / "site" / "trang" / "gioi-thieu" / "index.html").unlink(),
        lambda root: (root / "site" / "la.txt").touch(),
    ],
    ids=["content", "theme", "settings", "the site", "a file less", "a file more"],
)
def test_whatever_changes_is_seen(
    root: Path, happens: Callable[[Path], object], request: pytest.FixtureRequest
) -> None:
    loa(root, "build", "--today", TODAY)
    happens(root)
    said = loa(root, "build", "--today", TODAY)
    assert said.returncode == 0, said.stderr
    assert (NOTHING in said.stdout) == request.node.name.endswith("[nothing]")


@pytest.mark.parametrize("more", [("--preview",), ("--base-url", "https://khac.gov.vn/"), ("--today", "2026-11-23")])
def test_another_wish_is_another_build(root: Path, more: tuple[str, ...]) -> None:
    loa(root, "build", "--today", TODAY)
    assert NOTHING not in loa(root, "build", "--today", TODAY, *more).stdout


def test_errors_of_a_preview_are_told_again(root: Path) -> None:
    broken = root / "content" / "trang" / "hong.md"
    broken.write_text("---\ntitle: Hỏng\n---\n", encoding="utf-8")
    try:
        first, second = (loa(root, "build", "--today", TODAY, "--preview") for _ in range(2))
    finally:
        broken.unlink()
    assert NOTHING in second.stdout
    assert (second.returncode, second.stderr) == (first.returncode, first.stderr)
    assert first.returncode == 1
    assert "hong.md" in second.stderr


def test_a_file_swapped_for_one_of_the_same_size_and_time_is_seen(root: Path) -> None:
    loa(root, "build", "--today", TODAY)
    page = root / "site" / "index.html"
    state = page.stat()
    other = page.with_name("x")
    other.write_bytes(b"x" * state.st_size)
    os.utime(other, ns=(state.st_atime_ns, state.st_mtime_ns))
    other.replace(page)
    assert NOTHING not in loa(root, "build", "--today", TODAY).stdout
