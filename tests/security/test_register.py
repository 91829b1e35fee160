"""The register of officers never gets into anything that is made, wherever somebody puts it.

In: the tiny site with a register beside, inside and in its content; folders named to the report. Out: sites in which
nobody of it is found, and refusals. Not here: telephones in content (test_privacy.py).
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from loa.build.wrong import WrongUse
from loa.cli.register import register_folder
from security.laid_open import holders
from tiny import ROOT, TODAY, files_in, loa, run, tiny_site

NAME, PHONE = "Nguyễn Bí Mật", "0912345678"
ROSTER = f"""\
officers:
  - name: "{NAME}"
    position: "Chánh Văn phòng"
    phone: "0912 345 678"
    registered: 2024-07-18
"""


def told(files: dict[str, bytes]) -> list[str]:
    """Where the officer is found, by name or number."""
    return [*holders(files, PHONE), *(name for name, data in files.items() if NAME.encode() in data)]


def laid(folder: Path) -> None:
    """A register in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "to-thu.yml").write_text(ROSTER, encoding="utf-8")


@pytest.mark.parametrize("place", ["so-can-bo", "overrides/so-can-bo", "../so-can-bo"])
def test_a_register_beside_the_content_is_not_published(tmp_path: Path, place: str) -> None:
    root = tiny_site(tmp_path)
    laid(root / place)
    assert loa(root, "build", "--today", TODAY).returncode == 0
    assert loa(root, "export", "out", "--today", TODAY).returncode == 0
    assert run(root, "mkdocs", "build", "--strict", "--site-dir", "by-mkdocs").returncode == 0
    for made in ("site", "out", "by-mkdocs"):
        assert told(files_in(root / made)) == []


@pytest.mark.parametrize("place", ["content/so-can-bo", "content/don-vi"])
def test_a_register_in_content_is_refused_and_stays_out_of_previews(tmp_path: Path, place: str) -> None:
    root = tiny_site(tmp_path)
    laid(root / place)
    refused = loa(root, "build", "--today", TODAY)
    assert refused.returncode == 1
    assert NAME not in refused.stderr.replace("“", "")
    assert loa(root, "build", "--today", TODAY, "--preview").returncode == 1
    assert told(files_in(root / "site")) == []


@pytest.mark.parametrize(
    ("place", "word"),
    [
        ("content/so-can-bo", "content/"),
        ("so-can-bo", "thư mục của trang"),
        ("../so-can-bo", "kho Git"),
        ("..", "kho Git"),
    ],
)
def test_a_folder_that_is_carried_along_is_refused(tmp_path: Path, place: str, word: str) -> None:
    root = tiny_site(tmp_path)
    (tmp_path / ".git").mkdir()
    laid(root / place)
    with pytest.raises(WrongUse, match=word):
        register_folder(root / place, root)


def test_a_link_does_not_hide_where_a_folder_lies(tmp_path: Path) -> None:
    root = tiny_site(tmp_path / "kho")
    laid(tmp_path / "so")
    laid(root / "content" / "so")
    (root / "so").symlink_to(tmp_path / "so")
    (tmp_path / "ngoai").symlink_to(root / "content" / "so")
    for folder in (root / "so", tmp_path / "ngoai"):
        with pytest.raises(WrongUse, match="nằm trong"):
            register_folder(folder, root)


def test_a_folder_around_the_site_is_refused(tmp_path: Path) -> None:
    root = tiny_site(tmp_path / "kho")
    with pytest.raises(WrongUse, match="chính thư mục"):
        register_folder(tmp_path, root)


def test_a_folder_outside_is_taken(tmp_path: Path) -> None:
    root = tiny_site(tmp_path / "kho")
    laid(tmp_path / "so")
    assert register_folder(tmp_path / "so", root) == (tmp_path / "so").resolve()
    with pytest.raises(WrongUse, match="Không có thư mục"):
        register_folder(tmp_path / "khong-co", root)


def test_only_the_report_and_its_option_know_the_register() -> None:
    """The contract of imports says so too (pyproject.toml); here it is read from the sources."""
    package = ROOT / "scripts" / "loa"
    knowing = {
        path.relative_to(package).as_posix()
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("loa.internal")
    }
    assert {name for name in knowing if not name.startswith("internal/")} <= {"cli/report.py", "cli/register.py"}
