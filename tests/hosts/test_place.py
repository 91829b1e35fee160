"""A new folder takes the old one's place in one move, or nothing changes.

In: temporary folders. Out: what is there after success, failure, and a death half-way. Not here: what is in them.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from loa.build.wrong import WrongUse
from loa.hosts import place
from loa.hosts.place import checked_out, is_site, new_folder, recover


def filled(folder: Path, text: str) -> Path:
    """A folder that looks like a finished site."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("index.html", "404.html", "sitemap.xml"):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture(params=[True, False], ids=["one step of the kernel's", "two renames"])
def exchanging(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    if not request.param:
        monkeypatch.setattr(place, "_exchanged", lambda _one, _other: False)
    return bool(request.param)


@pytest.mark.usefixtures("exchanging")
def test_the_new_site_replaces_the_old(tmp_path: Path) -> None:
    target = filled(tmp_path / "site", "old")
    (target / "gone.html").touch()
    with new_folder(target) as folder:
        filled(folder, "new")
        assert (target / "index.html").read_text(encoding="utf-8") == "old"
    assert (target / "index.html").read_text(encoding="utf-8") == "new"
    assert names(target) == {"index.html", "404.html", "sitemap.xml"}
    assert names(tmp_path) == {"site"}


def test_the_kernel_swaps_where_it_can(tmp_path: Path) -> None:
    one, other = filled(tmp_path / "one", "1"), filled(tmp_path / "other", "2")
    if place._exchanged(one, other):
        assert (one / "index.html").read_text(encoding="utf-8") == "2"
    assert names(tmp_path) == {"one", "other"}


def interrupted(target: Path) -> None:
    """A build that is cut off when all is written but not yet in place."""
    with new_folder(target) as folder:
        filled(folder, "new")
        raise KeyboardInterrupt


@pytest.mark.usefixtures("exchanging")
def test_a_failure_leaves_the_old_site_and_no_rubbish(tmp_path: Path) -> None:
    target = filled(tmp_path / "site", "old")
    with pytest.raises(KeyboardInterrupt):
        interrupted(target)
    assert (target / "index.html").read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == {"site"}


def test_the_first_site_needs_no_old_one(tmp_path: Path) -> None:
    with new_folder(tmp_path / "deep" / "site") as folder:
        filled(folder, "new")
    assert (tmp_path / "deep" / "site" / "index.html").exists()


def test_an_old_site_left_aside_by_a_dead_build_comes_back(tmp_path: Path) -> None:
    filled(tmp_path / ".loa-site.abcdefgh.cu", "old")
    filled(tmp_path / ".loa-site.abcdefgh.moi", "half")
    recover(tmp_path / "site")
    assert names(tmp_path) == {"site"}
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "old"


def test_what_a_living_build_or_another_site_has_there_stays(tmp_path: Path) -> None:
    living = filled(tmp_path / ".loa-site.abcdefgh.moi", "half")
    other = filled(tmp_path / ".loa-site.two.abcdefgh.cu", "other's old")
    handle = os.open(living, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        recover(tmp_path / "site")
    finally:
        os.close(handle)
    assert names(tmp_path) == {living.name, other.name}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("content", "overrides"):
        (tmp_path / "root" / name).mkdir(parents=True)
    return tmp_path / "root"


@pytest.mark.parametrize("where", [".", "..", "content", "content/x", "overrides", ".loa/x", ".git"])
def test_a_site_never_lies_over_its_sources(root: Path, where: str) -> None:
    with pytest.raises(WrongUse):
        checked_out(root / where, root, is_site)


def test_a_folder_of_somebody_else_is_refused(root: Path, tmp_path: Path) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    assert checked_out(letters, root, is_site) == letters
    (letters / "letter.txt").touch()
    with pytest.raises(WrongUse, match="letters"):
        checked_out(letters, root, is_site)
    with pytest.raises(WrongUse, match=r"letter\.txt"):
        checked_out(letters / "letter.txt", root, is_site)


def test_a_site_under_version_control_is_refused(root: Path) -> None:
    site = filled(root / "site", "old")
    assert checked_out(site, root, is_site) == site
    (site / ".git").mkdir()
    with pytest.raises(WrongUse):
        checked_out(site, root, is_site)


def test_a_link_to_a_site_is_followed(root: Path, tmp_path: Path) -> None:
    real = filled(tmp_path / "real", "old")
    (root / "site").symlink_to(real)
    assert checked_out(root / "site", root, is_site) == real
