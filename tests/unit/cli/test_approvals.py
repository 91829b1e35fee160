"""Two people stand behind each change of codes and channels, as the history tells.

In: repositories with histories of a few commits. Out: who is said to have stood alone. Not here: a Git host's rules.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from loa.cli.main import main

WRITER, SECOND = "can-bo@vi-du.example", "nguoi-duyet@vi-du.example"


def git(root: Path, *arguments: str, who: str = WRITER) -> None:
    person = {"GIT_AUTHOR_NAME": "X", "GIT_AUTHOR_EMAIL": who, "GIT_COMMITTER_NAME": "X", "GIT_COMMITTER_EMAIL": who}
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True, env={**os.environ, **person})


def commit(root: Path, file: str, words: str, who: str = WRITER) -> None:
    path = root / "content" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    git(root, "add", ".")
    git(root, "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", words, who=who)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    commit(tmp_path, "trang/a.md", "Trang đầu")
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n", encoding="utf-8")
    return tmp_path


def told(root: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = main(["-C", str(root), "approvals", *arguments])
    return status, capsys.readouterr().out


def test_other_changes_need_nobody(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(root, capsys) == (0, "Chưa có thay đổi nào về mã QR, kênh, thiết lập trang.\n")


def test_a_change_of_one_person_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commit(root, "qr/a.yml", "Đổi nơi đến của mã")
    status, said = told(root, capsys)
    assert status == 1
    assert "MỘT NGƯỜI  Đổi nơi đến của mã" in said
    assert "1/1" in said


def test_who_merges_the_branch_of_another_is_the_second(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "switch", "--quiet", "-c", "doi")
    commit(root, "kenh/a.yml", "Thêm kênh")
    git(root, "switch", "--quiet", "main")
    git(root, "merge", "--quiet", "--no-ff", "-m", "Gộp kênh", "doi", who=SECOND)
    status, said = told(root, capsys)
    assert status == 0
    assert "hai người  Gộp kênh" in said
    assert f"{WRITER}, {SECOND}" in said


def test_who_merges_their_own_branch_stays_alone(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(root, "switch", "--quiet", "-c", "doi")
    commit(root, "kenh/a.yml", "Thêm kênh")
    git(root, "switch", "--quiet", "main")
    git(root, "merge", "--quiet", "--no-ff", "-m", "Gộp kênh", "doi")
    assert told(root, capsys)[0] == 1


def test_a_reviewer_named_below_counts_and_a_machine_does_not(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commit(root, "qr/a.yml", f"Đổi mã\n\nReviewed-by: Người duyệt <{SECOND}>\n")
    assert told(root, capsys)[0] == 0
    commit(root, "qr/b.yml", "Thêm mã\n\nReviewed-by: Máy <noreply@github.com>\n")
    assert told(root, capsys)[0] == 1
    assert told(root, capsys, "HEAD")[0] == 0, "nothing has changed since"


def test_a_state_that_is_not_there_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(root), "approvals", "khong-co"]) == 2
    assert "khong-co" in capsys.readouterr().err
