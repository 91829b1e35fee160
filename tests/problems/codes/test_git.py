"""loa qr on a whole site: what Git remembers is held against the ledger, and what is written is written once.

In: the tiny site in a repository of its own. Out: what the verb prints, the files it leaves. Not here: single
complaints (test_codes.py).
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from loa.cli.main import main
from loa.source.folder import LEDGER
from tiny import tiny_site

FAMILY = """\
# Mã riêng của từng xã, không đổi.
title: Mã của từng xã
code: R4T7V
summary: Quét mã để xem cách nộp hồ sơ.
owner: to-thu
issued: 2026-11-22
guide: nop-ho-so
units: [xa-an, xa-binh]
state: active # còn dùng
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tiny_site(tmp_path)
    for name in ("xa-an", "xa-binh"):
        (root / f"content/don-vi/{name}.yml").write_text(f"title: {name}\nsystem: place\nlevel: commune\n")
    (root / "content/qr/tung-xa.yml").write_text(FAMILY)
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root)
    return root


def git(root: Path, *arguments: str) -> None:
    found = shutil.which("git")
    assert found
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run([found, *who, *arguments], cwd=root, check=True, capture_output=True)


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message=A")


def qr(root: Path, *arguments: str) -> int:
    """The exit code of loa qr ARGUMENTS."""
    return main(["qr", *arguments[:1], "-C", str(root), "--today", "2026-11-23", *arguments[1:]])


def codes_said(said: str) -> set[str]:
    return set(re.findall(r"(?:LỖI|NHẮC) P\d{3}", said))


def issued(root: Path) -> bytes:
    """The ledger once every code is in it, published."""
    assert qr(root, "issue") == 0
    commit(root)
    return (root / LEDGER).read_bytes()


def test_issuing_only_adds_at_the_end(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (site / LEDGER).read_bytes()
    assert qr(site, "check") == 1
    assert codes_said(capsys.readouterr().out) == {"LỖI P461", "LỖI P462"}
    after = issued(site)
    assert after.startswith(before)
    assert [line.split(",")[1:3] for line in after[len(before) :].decode().splitlines()] == [
        ["tung-xa", ""],
        ["tung-xa", "xa-an"],
        ["tung-xa", "xa-binh"],
    ]
    assert qr(site, "check") == 0
    assert qr(site, "issue") == 0
    assert (site / LEDGER).read_bytes() == after
    assert not list((site / "content/qr").glob(".*"))


def test_a_line_taken_out_is_missed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """LỖI P470, whether or not the change is committed, against the main branch or a base that is named."""
    lines = issued(site).splitlines(keepends=True)
    git(site, "switch", "--quiet", "--create=thay-doi")
    (site / LEDGER).write_bytes(b"".join(lines[:-1]))
    capsys.readouterr()
    assert qr(site, "check") == 1
    assert "LỖI P470" in codes_said(capsys.readouterr().out)
    commit(site)
    assert qr(site, "check", "--base", "main") == 1
    assert "LỖI P470" in codes_said(capsys.readouterr().out)
    assert qr(site, "check", "--base", "HEAD") == 1
    assert "LỖI P470" not in codes_said(capsys.readouterr().out)


def test_what_others_published_since_is_not_missed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(site, "branch", "thay-doi")
    issued(site)
    git(site, "switch", "--quiet", "thay-doi")
    capsys.readouterr()
    qr(site, "check", "--base", "main")
    assert "LỖI P470" not in codes_said(capsys.readouterr().out)


def test_without_git_it_is_said(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """NHẮC P476, which does not fail; a base that Git does not know is wrong use."""
    issued(site)
    assert qr(site, "check", "--base", "khong-co") == 2
    assert "khong-co" in capsys.readouterr().err
    shutil.rmtree(site / ".git")
    assert qr(site, "check") == 0
    assert codes_said(capsys.readouterr().out) == {"NHẮC P476"}


def test_retiring_keeps_all_that_is_not_changed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = issued(site).splitlines()
    file = site / "content/qr/tung-xa.yml"
    reason = 'Bị dán đè, gọi là "mã giả"'
    assert qr(site, "retire", "r4t7v", "--why", reason, "--agreed-by", "Trưởng ban", "--successor", "K7M2") == 0
    expected = FAMILY.replace("state: active # còn dùng\n", "state: retired # còn dùng\n")
    expected += 'retired_note: "Bị dán đè, gọi là \\"mã giả\\""\nsuccessor: nop-ho-so\n'
    assert file.read_text(encoding="utf-8") == expected
    after = (site / LEDGER).read_bytes().splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [old.decode().split(",")[0] for old, _ in changed] == ["R4T7V"]
    assert changed[0][1].decode().endswith(',retired,"Bị dán đè, gọi là ""mã giả""",Trưởng ban')
    capsys.readouterr()
    assert qr(site, "check") == 0, capsys.readouterr().out
    assert qr(site, "retire", "R4T7V", "--why", "x", "--agreed-by", "y") == 2


def test_a_units_code_is_retired_in_the_ledger_alone(site: Path) -> None:
    line = next(line for line in issued(site).decode().splitlines() if ",xa-an," in line)
    assert qr(site, "retire", line.split(",")[0], "--why", "Đã sáp nhập", "--agreed-by", "Văn phòng") == 0
    assert (site / "content/qr/tung-xa.yml").read_text(encoding="utf-8") == FAMILY
    assert line.replace("active,,", "retired,Đã sáp nhập,Văn phòng") in (site / LEDGER).read_text(encoding="utf-8")
    assert qr(site, "check") == 0


def test_a_units_code_is_renewed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = issued(site)
    code = next(line for line in before.decode().splitlines() if ",xa-an," in line).split(",")[0]
    assert qr(site, "retire", code, "--renew", "--why", "Bị dán đè", "--agreed-by", "Văn phòng") == 0
    rows = [line for line in (site / LEDGER).read_text(encoding="utf-8").splitlines() if ",xa-an," in line]
    assert [row.split(",")[6:] for row in rows] == [
        ["retired", f'"Bị dán đè; nay dùng mã {rows[1][:5]}"', "Văn phòng"],
        ["active", "", ""],
    ]
    capsys.readouterr()
    assert qr(site, "check") == 0, capsys.readouterr().out
    assert qr(site, "retire", "K7M2", "--renew", "--why", "x", "--agreed-by", "y") == 2


def test_a_reason_must_have_words(site: Path) -> None:
    before = issued(site)
    assert qr(site, "retire", "R4T7V", "--why", " ", "--agreed-by", "Trưởng ban") == 2
    assert qr(site, "retire", "R4T7V", "--why", "Bị dán đè") == 2
    assert (site / LEDGER).read_bytes() == before


def test_repointing_needs_a_reason_and_then_passes(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    issued(site)
    settings = site / "content/site.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("thu.example", "moi.example"), encoding="utf-8")
    capsys.readouterr()
    assert qr(site, "check") == 1
    assert codes_said(capsys.readouterr().out) == {"LỖI P464"}
    assert qr(site, "repoint", "--all", "--why", "Trang chuyển nhà", "--agreed-by", "Trưởng ban") == 0
    assert qr(site, "check") == 0
    rows = (site / LEDGER).read_text(encoding="utf-8").splitlines()[1:]
    assert all("https://moi.example/nho/q/" in row and row.endswith("Trang chuyển nhà,Trưởng ban") for row in rows)


def test_nothing_is_written_while_a_code_is_broken(site: Path) -> None:
    before = (site / LEDGER).read_bytes()
    (site / "content/qr/hong.yml").write_text("title: Hỏng\n", encoding="utf-8")
    assert qr(site, "issue") == 2
    assert (site / LEDGER).read_bytes() == before


def test_listing_and_showing_say_where_a_code_leads(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    issued(site)
    capsys.readouterr()
    assert qr(site, "list", "--format", "json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["unit"] for row in rows] == [None, None, "xa-an", "xa-binh"]
    assert {row["payload"] for row in rows} == {f"https://thu.example/nho/q/{row['code']}/" for row in rows}
    assert qr(site, "show", "https://thu.example/nho/q/k7m2") == 0
    said = capsys.readouterr().out
    assert "https://thu.example/nho/q/K7M2/" in said
    assert said.count("█") > 50
    assert qr(site, "show", "K7M3") == 2
    assert "K7M2" in capsys.readouterr().err


def test_a_proposed_code_is_far_from_all_and_not_written(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (site / LEDGER).read_bytes()
    assert qr(site, "issue", "--propose") == 0
    assert re.fullmatch(r"[2-9A-HJKMNP-TV-Z]{5}\n", capsys.readouterr().out)
    assert (site / LEDGER).read_bytes() == before
