"""One changed line lists everything that it touches: files by line and column, pages, prints, what hangs on walls.

In: the tiny site with an old word in a guide, a poster, a letter, a code and on a wall; a unit that has ended. Out:
what `loa sweep` tells. Not here: which words are old (tests/unit/model/test_renaming.py), what a letter's margin says.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from loa.cli.main import main
from tiny import ROOT, TODAY, tiny_site

TERMS = """\
title: Từ cũ, từ mới
summary: Để thử.
terms:
  - id: bang-tin-ap
    old: ["bảng tin ấp"]
    new: "bảng thông báo"
    since: 2026-01
    evidence:
      - text: Đặt ra để thử.
        as_of: 2026-01
"""
LETTER = """\
---
title: Công văn thử
family: state
form: cong-van
issuer: to-thu
subject: Thử
---
Dán ở bảng tin ấp.
"""
PRINT = """\
title: Bản dán thử
poster: nop-ho-so
format: a4
unit: to-thu
place: Cổng chợ
count: 3
since: 2026-11-22
keeper: Văn thư
version: 1
"""
ENDED = "title: Tỉnh An Xuyên\nsystem: place\nlevel: province\nvalid_to: 2025-06-30\nsuccessors: [tinh-moi]\n"
FOLLOWING = (
    "title: Tỉnh Mũi Đất\nsystem: place\nlevel: province\nformer_names: [Xứ Biển]\nformed_from:\n"
    "  - province: Tỉnh An Xuyên\n    district: Huyện Năm Căn Cũ\n    whole: [Xã Rạch Gốc Cũ]\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The site."""
    site = tiny_site(tmp_path)
    content = site / "content"
    (content / "thuat-ngu.yml").write_text(TERMS, encoding="utf-8")
    for name, text in (
        ("van-ban/cv.md", LETTER),
        ("ban-in/cong-cho.yml", PRINT),
        ("don-vi/tinh-cu.yml", ENDED),
        ("don-vi/tinh-moi.yml", FOLLOWING),
    ):
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")
    change(site, "content/huong-dan/nop-ho-so.yml", "Chọn thủ tục cần làm.", "Xem bảng tin ấp ở tỉnh An Xuyên.")
    change(site, "content/ap-phich/nop-ho-so.yml", "Quét mã để xem cách làm", "Xem bảng tin ấp")
    change(site, "content/qr/nop-ho-so.yml", "Quét mã này", "Ra bảng tin ấp, quét mã này")
    change(site, "content/trang/gioi-thieu.md", "Đường đến", "Bảng tin ấp nay là bảng thông báo.\n\nĐường đến")
    return site


def change(site: Path, file: str, old: str, new: str) -> None:
    """A file with some words changed."""
    text = (site / file).read_text(encoding="utf-8")
    assert old in text
    (site / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def told(site: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What the verb says."""
    capsys.readouterr()
    main(["-C", str(site), "sweep", "--today", TODAY, *arguments])
    return capsys.readouterr().out


def rows(site: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Any]:
    """What the verb says as JSON."""
    return list(json.loads(told(site, capsys, "--format", "json", *arguments)))


@pytest.mark.parametrize("asked", ["bang-tin-ap", "bảng tin ấp", "Bang tin ap"])
def test_a_word_is_found_in_every_file_by_line_and_column(
    root: Path, capsys: pytest.CaptureFixture[str], asked: str
) -> None:
    (found,) = rows(root, capsys, asked)
    places = {(each["file"], each["task"]) for each in found["places"]}
    assert places == {
        ("content/huong-dan/nop-ho-so.yml", "change"),
        ("content/ap-phich/nop-ho-so.yml", "change"),
        ("content/qr/nop-ho-so.yml", "change"),
        ("content/trang/gioi-thieu.md", "kept"),
        ("content/van-ban/cv.md", "verbatim"),
        ("content/thuat-ngu.yml", "record"),
    }
    for each in found["places"]:
        line = (root / each["file"]).read_text(encoding="utf-8").split("\n")[each["line"] - 1]
        assert line[each["column"] - 1 : each["end_column"] - 1].lower() == "bảng tin ấp"


def test_a_word_is_found_on_pages_prints_and_walls(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = rows(root, capsys, "bang-tin-ap")
    pages = {each["address"] for each in found["pages"]}
    assert {"huong-dan/nop-ho-so/index.html", "van-ban/cv/index.html", "qr/nop-ho-so/index.html"} <= pages
    assert any(each["address"].endswith("a4.pdf") for each in found["prints"])
    assert [(each["place"], each["count"]) for each in found["hanging"]] == [("Cổng chợ", 3)]


def test_it_is_told_in_words(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(root, capsys, "bang-tin-ap")
    assert "Từ “bảng tin ấp”: nay là bảng thông báo (từ 01/2026)" in text
    assert "Phải sửa: 3 chỗ" in text
    assert "content/van-ban/cv.md:8:7  Văn bản “Công văn thử”: Dán ở bảng tin ấp." in text
    assert "Bản đang dán phải xem lại: 3 bản" in text


def test_without_a_name_everything_old_is_swept(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert {each["key"] for each in rows(root, capsys)} == {"term#bang-tin-ap", "unit#tinh-cu"}


def test_a_unit_is_found_by_words_and_by_what_names_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = rows(root, capsys, "to-thu")
    assert {"content/huong-dan/nop-ho-so.yml", "content/ban-in/cong-cho.yml"} <= {
        each["file"] for each in found["references"]
    }
    assert all(each["line"] for each in found["references"])


@pytest.mark.parametrize("asked", ["Xứ Biển", "Xã Rạch Gốc Cũ", "huyen nam can cu"])
def test_a_former_name_finds_its_place_of_today(root: Path, capsys: pytest.CaptureFixture[str], asked: str) -> None:
    (found,) = rows(root, capsys, asked)
    assert found["new"] == ["Tỉnh Mũi Đất"]


def test_a_former_commune_that_no_record_knows_is_found_in_the_tables(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "data", root / "data")
    found = rows(root, capsys, "Phường Phúc Xá")
    assert [each["new"] for each in found] == [["Phường Hồng Hà"]]


def test_what_nobody_knows_is_wrong_use(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(root), "sweep", "bảng tin ấq"]) == 2
    assert "có phải “bang-tin-ap” không?" in capsys.readouterr().err


def git(site: Path, *arguments: str) -> None:
    """One command of Git's, by an author that no machine has to know."""
    who = ("-c", "user.name=thu", "-c", "user.email=thu@example.com")
    subprocess.run(["git", "-C", str(site), *who, *arguments], check=True, capture_output=True)


def test_one_changed_line_lists_everything(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "content" / "thuat-ngu.yml").unlink()
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "before")
    assert rows(root, capsys, "--since", "HEAD") == []
    (root / "content" / "thuat-ngu.yml").write_text(TERMS, encoding="utf-8")
    (found,) = rows(root, capsys, "--since", "HEAD")
    assert (found["key"], len([each for each in found["places"] if each["task"] == "change"])) == (
        "term#bang-tin-ap",
        3,
    )
    change(root, "content/don-vi/to-thu.yml", "title: Tổ làm thử", "title: Tổ làm thật")
    by_key = {each["key"]: each for each in rows(root, capsys, "--since", "HEAD")}
    assert set(by_key) == {"term#bang-tin-ap", "unit#to-thu", "unit#to-thu:title"}
    assert by_key["unit#to-thu:title"]["old"] == ["Tổ làm thử"]
    assert by_key["unit#to-thu"]["references"]


def test_an_earlier_state_that_is_not_there_is_wrong_use(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-C", str(root), "sweep", "--since", "khong-co"]) == 2
    assert "khong-co" in capsys.readouterr().err
