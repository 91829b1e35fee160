"""Same commit, same bytes: whole sites built under circumstances that differ in all but the content.

In: the sites of tests/sites. Out: no file that differs. Not here: the reference site (`make reproducible`).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reproducible import Built, differences, four_builds, kind_of, table
from tiny import ROOT

SCRIPT = """\
title: Nộp hồ sơ qua mạng
summary: Mời bà con nộp hồ sơ qua mạng.
owner: to-thu
responsible: Tổ làm thử
slot: 30s
lines:
  - Thưa bà con! Giấy tờ nhà nước nay nộp được tại nhà, ngay trên điện thoại.
  - Chưa quen thì bà con đến bộ phận một cửa, có người chỉ từng bước. Nộp xong, nhớ giữ mã hồ sơ để tra kết quả.
  - Xin nhắc lại, bộ phận một cửa, mời bà con ghé.
contact:
  desk: bộ phận một cửa
evidence:
  - text: Người làm trang tự đặt ra để thử.
    as_of: 2026-11-22
date: 2026-11-22
status: draft
"""
"""A script for loudspeakers: the one kind that makes Word files."""

KINDS = {
    "tiny": {"html", "png", "webp", "pdf", "svg", "zip", "docx", "csv", "json", "xml"},
    "boards": {"html", "xlsx", "ics", "csv", "json"},
    "dengue": {"html", "png", "webp", "pdf", "zip"},
}


def site(name: str, folder: Path) -> Path:
    """A copy of a site with its theme; the tiny one with a script."""
    root = folder / name
    shutil.copytree(ROOT / "tests" / "sites" / name, root)
    shutil.copytree(ROOT / "overrides", root / "overrides")
    if name == "tiny":
        (root / "content" / "phat-thanh").mkdir()
        (root / "content" / "phat-thanh" / "nop-ho-so.yml").write_text(SCRIPT, encoding="utf-8")
    return root


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_nothing_around_a_build_is_seen_in_it(name: str, tmp_path: Path) -> None:
    first, *others = four_builds(site(name, tmp_path), tmp_path / "ground")
    assert {kind_of(path) for path in first.hashes} >= KINDS[name]
    assert {other.name: differences(first, other) for other in others} == {other.name: () for other in others}


def test_a_difference_is_counted_by_kind() -> None:
    one = Built("one", {"a.png": "1", "b.png": "2", "c.pdf": "3"}, {"a.png": 10, "b.png": 5, "c.pdf": 7})
    other = Built("other", {"a.png": "1", "b.png": "9", "d.ics": "4"})
    assert differences(one, other) == ("b.png", "c.pdf", "d.ics")
    rows = {line.split()[0]: line.split()[1:] for line in table((one, other)) if line}
    assert rows["png"] == ["2", "15", "1"]
    assert rows["ics"] == ["0", "0", "1"]
    assert rows["all"] == ["3", "22", "3"]
