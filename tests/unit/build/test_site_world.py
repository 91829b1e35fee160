"""The outside is what the command line, the environment and the site's own files say, and no more.

In: a temporary site root. Out: worlds, and what may not be read. Not here: site.yml (model/).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from loa.build.root import day_of, site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse

TODAY = date(2026, 11, 22)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    (folder / "content").mkdir(parents=True)
    (folder / "mkdocs.yml").touch()
    (folder / "content" / "a.txt").write_bytes(b"inside")
    (tmp_path / "secret.txt").write_bytes(b"outside")
    return folder


def test_a_folder_without_a_site_is_refused(root: Path) -> None:
    assert site_root(root) == root
    with pytest.raises(WrongUse, match=r"mkdocs\.yml"):
        site_root(root / "content")


def test_the_address_is_the_sites_unless_another_is_asked_for(root: Path) -> None:
    assert world_of(root, None, TODAY)("https://a.vn/").base_url == "https://a.vn/"
    assert world_of(root, "https://b.github.io/kho", TODAY)("https://a.vn/").base_url == "https://b.github.io/kho/"


@pytest.mark.parametrize(
    "url", ["http://a.vn/", "a.vn", "https://", "https://a.vn/?x", "https://a.vn/ x", "https://A B/"]
)
def test_an_address_that_cannot_be_is_wrong_use(root: Path, url: str) -> None:
    with pytest.raises(WrongUse, match="https"):
        world_of(root, url, TODAY)


def test_the_day_begins_as_in_viet_nam() -> None:
    assert day_of({"SOURCE_DATE_EPOCH": "1795366799"}) == date(2026, 11, 22)  # 16:59:59 UTC
    assert day_of({"SOURCE_DATE_EPOCH": "1795366800"}) == date(2026, 11, 23)  # 17:00:00 UTC
    with pytest.raises(WrongUse):
        day_of({"SOURCE_DATE_EPOCH": "today"})


def test_only_files_of_the_site_are_read(root: Path) -> None:
    read = world_of(root, None, TODAY)("https://a.vn/").read
    assert read("content/a.txt") == b"inside"
    (root / "content" / "link.txt").symlink_to(root.parent / "secret.txt")
    (root / "content" / "far").symlink_to(root.parent)
    for name in ("../secret.txt", "content/../../secret.txt", "content/link.txt", "content/far/secret.txt"):
        with pytest.raises(PermissionError):
            read(name)
    with pytest.raises(PermissionError):
        read(str(root.parent / "secret.txt"))
