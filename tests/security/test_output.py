"""Nothing leaves that the plan does not name.

In: the tiny site with planted files, keys and links. Out: a finished site in which none of it is found.
Not here: what a page may contain (source/body.py's tests).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tiny import TODAY, files_in, loa, run, tiny_site

SECRET = "0912-SO-RIENG-CUA-ANH-BA"


def holders(folder: Path) -> list[str]:
    """The files whose names or bytes hold the secret."""
    return [name for name, data in files_in(folder).items() if SECRET.encode() in data or SECRET in name]


def plant_strays(root: Path) -> None:
    """Files that lie about in a site's folders and in its root."""
    for name in (
        f"{SECRET}.txt",
        ".env",
        "private/so-lieu.yml",
        "overrides/notes.md",
        "overrides/private.yml",
        "overrides/assets/draft.psd",
        "overrides/assets/.hidden.css",
        "overrides/secret.html",
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SECRET, encoding="utf-8")


@pytest.mark.parametrize("command", [("loa.cli", "build", "--today", TODAY), ("mkdocs", "build", "--strict")])
def test_strays_outside_content_are_not_published(tmp_path: Path, command: tuple[str, ...]) -> None:
    root = tiny_site(tmp_path)
    plant_strays(root)
    outcome = run(root, *command)
    assert outcome.returncode == 0, outcome.stderr
    assert (root / "site" / "index.html").exists()
    assert holders(root / "site") == []


def test_strays_are_not_exported_for_publication(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    plant_strays(root)
    assert loa(root, "export", "out", "--today", TODAY).returncode == 0
    assert holders(root / "out" / "docs") == []
    assert run(root / "out", "mkdocs", "build").returncode == 0
    assert holders(root / "out" / "site") == []


@pytest.mark.parametrize(
    "file",
    [
        f"content/{SECRET}.txt",
        "content/huong-dan/ghi-chu.html",
        "content/.nhap/so.yml",
        "content/ap-phich/.nhap.yml",
    ],
)
def test_a_stray_file_in_content_is_not_published(tmp_path: Path, file: str) -> None:
    root = tiny_site(tmp_path)
    (root / file).parent.mkdir(exist_ok=True)
    (root / file).write_text(f"<svg xmlns='http://www.w3.org/2000/svg'><desc>{SECRET}</desc></svg>", encoding="utf-8")
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode == 0, outcome.stderr
    assert holders(root / "site") == []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("content/rieng/so.yml", f"title: {SECRET}\n"),
        ("content/hinh/khong-ai-khai.svg", f"<svg xmlns='http://www.w3.org/2000/svg'><desc>{SECRET}</desc></svg>"),
        ("content/huong-dan/README.md", f"# {SECRET}\n"),
        ("content/don-vi/rieng.yml", f"title: Tổ\nsystem: group\nlevel: commune\nnote_private: {SECRET}\n"),
    ],
)
def test_what_content_should_not_hold_stops_the_build_and_stays_out_of_previews(
    tmp_path: Path, file: str, text: str
) -> None:
    root = tiny_site(tmp_path)
    (root / file).parent.mkdir(exist_ok=True)
    (root / file).write_text(text, encoding="utf-8")
    assert loa(root, "build", "--today", TODAY).returncode == 1
    assert not (root / "site").exists()
    assert loa(root, "build", "--today", TODAY, "--preview").returncode == 1
    told = "xem-truoc/noi-dung-con-loi/index.html"
    assert (root / "site" / told).exists()
    # The page that tells the officer of the mistake quotes the line; it exists in previews only.
    assert set(holders(root / "site")) <= {told}


@pytest.mark.parametrize("target", ["secret.md", "."])
def test_a_link_out_of_content_leads_nowhere(tmp_path: Path, target: str) -> None:
    root = tiny_site(tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    front = "title: Trang\nsummary: Trang.\nupdated: 2026-11-22"
    (outside / "secret.md").write_text(f"---\n{front}\n---\n{SECRET}\n", encoding="utf-8")
    (root / "content" / "trang" / "lien-ket.md").symlink_to(outside / target)
    refused = loa(root, "check")
    assert refused.returncode == 1
    assert "content/trang/lien-ket.md" in refused.stdout
    assert loa(root, "build", "--today", TODAY, "--preview").returncode == 1
    assert holders(root / "site") == []
    assert run(root, "mkdocs", "build", "--strict", "--site-dir", "by-mkdocs").returncode != 0
    assert not (root / "by-mkdocs" / "index.html").exists()


def test_a_linked_asset_of_the_theme_is_not_followed(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    (tmp_path / "secret.css").write_text(SECRET, encoding="utf-8")
    (root / "overrides" / "assets" / "linked.css").symlink_to(tmp_path / "secret.css")
    assert loa(root, "build", "--today", TODAY).returncode == 0
    assert holders(root / "site") == []


def test_what_lies_in_the_empty_folder_is_removed_not_published(tmp_path: Path) -> None:
    root = tiny_site(tmp_path)
    (root / ".loa" / "empty" / "deep").mkdir(parents=True)
    for name in ("index.md", "deep/secret.md"):
        (root / ".loa" / "empty" / name).write_text(SECRET, encoding="utf-8")
    assert loa(root, "build", "--today", TODAY).returncode == 0
    assert holders(root / "site") == []
