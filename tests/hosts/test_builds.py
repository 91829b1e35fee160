"""A build is whole or it has not been.

In: the tiny site, killed, interrupted, spoilt. Out: what is left of the old site, and what is said.
Not here: moving folders (test_place.py).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tiny import QUIET, TODAY, files_in, loa, run, tiny_site

BROKEN = "title: Tổ hỏng\nsystem: group\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tiny_site(tmp_path)


def started(root: Path, *arguments: str) -> subprocess.Popen[str]:
    """A build in its own process, painting slowly: one sheet at a time, nothing cached."""
    command = [sys.executable, "-m", "loa.cli", "build", *arguments]
    return subprocess.Popen(
        command, cwd=root, env={**os.environ, **QUIET}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def wait_for(path: Path, pattern: str) -> None:
    """Waits until something of that name has appeared."""
    deadline_s = time.monotonic() + 30
    while not any(path.glob(pattern)):
        assert time.monotonic() < deadline_s, f"{pattern} never appeared in {path}"
        time.sleep(0.002)


@pytest.mark.parametrize("moment", [".loa/cache/*/*.png", ".loa-site.*.moi/*"], ids=["painting", "writing pages"])
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_build_cut_off_leaves_the_old_site_whole(root: Path, moment: str, blow: signal.Signals) -> None:
    assert loa(root, "build", "--today", TODAY).returncode == 0
    before = files_in(root / "site")
    for path in (root / ".loa" / "cache").rglob("*.*"):
        path.unlink()
    (root / "content" / "trang" / "gioi-thieu.md").write_text(
        "---\ntitle: Tên mới\nsummary: Khác.\nupdated: 2026-11-22\n---\nKhác hẳn.\n", encoding="utf-8"
    )
    with started(root, "--today", TODAY, "--jobs", "1") as process:
        wait_for(root, moment)
        process.send_signal(blow)
        said = process.communicate()
    assert process.returncode == (-9 if blow is signal.SIGKILL else 2), said
    assert files_in(root / "site") == before
    if blow is not signal.SIGKILL:
        assert "Traceback" not in said[1]
        assert "Đã dừng theo yêu cầu" in said[1]
        assert not list(root.glob(".loa-*"))
    again = loa(root, "build", "--today", TODAY)
    assert again.returncode == 0, again.stderr
    assert "Tên mới" in (root / "site" / "trang" / "gioi-thieu" / "index.html").read_text(encoding="utf-8")
    assert not list(root.glob(".loa-*"))


def test_errors_refuse_the_build_and_a_preview_leaves_them_out(root: Path) -> None:
    assert loa(root, "build", "--today", TODAY).returncode == 0
    before = files_in(root / "site")
    (root / "content" / "don-vi" / "to-hong.yml").write_text(BROKEN, encoding="utf-8")
    refused = loa(root, "build", "--today", TODAY)
    assert refused.returncode == 1
    assert "content/don-vi/to-hong.yml" in refused.stderr
    assert "Chưa dựng trang" in refused.stdout
    assert files_in(root / "site") == before
    preview = loa(root, "build", "--today", TODAY, "--preview", "--out", "preview")
    assert preview.returncode == 1
    page = (root / "preview" / "xem-truoc" / "noi-dung-con-loi" / "index.html").read_text(encoding="utf-8")
    assert "to-hong" in page
    assert not (root / "preview" / "don-vi" / "to-hong").exists()
    assert (root / "preview" / "don-vi" / "to-thu" / "index.html").exists()
    plain = run(root, "mkdocs", "build", "--strict", "--site-dir", "by-mkdocs")
    assert plain.returncode == 1
    assert "content/don-vi/to-hong.yml" in plain.stderr + plain.stdout
    assert "Traceback" not in plain.stderr + plain.stdout
    assert not (root / "by-mkdocs" / "index.html").exists()


def test_even_a_site_without_settings_has_a_preview(root: Path) -> None:
    (root / "content" / "site.yml").write_text("titel: Sai\n", encoding="utf-8")
    assert loa(root, "build").returncode == 1
    preview = loa(root, "build", "--preview")
    assert preview.returncode == 1, preview.stderr
    assert "site.yml" in (root / "site" / "index.html").read_text(encoding="utf-8")


def test_the_cache_is_used_and_damage_to_it_is_repaired(root: Path) -> None:
    assert "dùng lại 0" in loa(root, "build", "--today", TODAY).stdout
    before = files_in(root / "site")
    looked_at = root / "content" / "site.yml"
    looked_at.touch()
    assert "vẽ mới 0" in loa(root, "build", "--today", TODAY).stdout
    picture = next((root / ".loa" / "cache").rglob("*.png"))
    picture.write_bytes(picture.read_bytes()[:-100])
    looked_at.touch()
    assert "vẽ mới 1" in loa(root, "build", "--today", TODAY).stdout
    assert files_in(root / "site") == before


def test_another_address_changes_the_codes(root: Path) -> None:
    assert loa(root, "build", "--today", TODAY, "--base-url", "https://khac.example/x").returncode == 0
    sitemap = (root / "site" / "sitemap.xml").read_text(encoding="utf-8")
    assert "https://khac.example/x/trang/gioi-thieu/" in sitemap
    assert "thu.example" not in sitemap
    assert "<lastmod>2026-11-20</lastmod>" in sitemap  # the page's own date


def test_a_foreign_folder_is_not_replaced(root: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("kept", encoding="utf-8")
    refused = loa(root, "build", "--today", TODAY, "--out", str(mine))
    assert refused.returncode == 2
    assert files_in(mine) == {"letter.txt": b"kept"}


def test_a_failure_of_ours_is_told_as_ours(root: Path) -> None:
    (root / "overrides" / "main.html").write_text("{% extends 'no-such.html' %}", encoding="utf-8")
    failed = loa(root, "build", "--today", TODAY)
    assert failed.returncode == 2
    assert "không phải do nội dung của bạn" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not (root / "site").exists()
    assert "no-such.html" in (root / ".loa" / "failure.txt").read_text(encoding="utf-8")
    shown = loa(root, "build", "--today", TODAY, more={"LOA_DEBUG": "1"})
    assert "Traceback" in shown.stderr


def test_a_page_that_mkdocs_warns_of_is_not_published(root: Path) -> None:
    with (root / "content" / "trang" / "gioi-thieu.md").open("a", encoding="utf-8") as page:
        page.write("\n[Đi đâu](#khong-co-muc-nay)\n")
    outcome = loa(root, "build", "--today", TODAY)
    assert outcome.returncode in {1, 2}
    assert not (root / "site").exists()
