"""loa prints names what hangs, what must come down, and whoever was meant.

In: the tiny site with prints laid into it. Out: what the verb prints. Not here: following references
(tests/unit/kinds/print).
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from loa.cli.main import main

POSTER_IN_USE = "version: 2\nstatus: approved\napproved_by: Trưởng ban\n"
ROW = """title: Bản in ở {place}
poster: nop-ho-so
format: a4
version: {version}
unit: to-thu
place: {place}
count: 3
since: 2026-11-20
keeper: Văn thư
"""
TINY = Path(__file__).resolve().parents[2] / "sites" / "tiny"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The tiny site at a real address, its poster approved, one sheet of each version up."""
    for file in TINY.rglob("*"):
        if file.is_file():
            target = tmp_path / file.relative_to(TINY)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
    for name in ("site.yml", "qr/so-cai.csv"):
        file = tmp_path / "content" / name
        file.write_text(file.read_text().replace("thu.example", "thu.gov.vn"))
    poster = tmp_path / "content" / "ap-phich" / "nop-ho-so.yml"
    poster.write_text(poster.read_text().rstrip() + "\n" + POSTER_IN_USE)
    register = tmp_path / "content" / "ban-in"
    register.mkdir()
    (register / "cho.yml").write_text(ROW.format(place="Chợ", version=1))
    (register / "ben.yml").write_text(ROW.format(place="Bến", version=2) + "payload: https://thu.gov.vn/nho/q/K7M2/\n")
    return tmp_path


def told(site: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str, str]:
    """(exit code, what was printed, what was complained) of loa prints."""
    code = main(["-C", str(site), "prints", "--today", "2026-11-22", *options])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_old_version_comes_first(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said, _ = told(site, capsys)
    assert code == 0
    down, up = said.index("Phải gỡ hoặc thay: 3 bản ở 1 nơi"), said.index("Được dán tiếp: 3 bản ở 1 nơi")
    assert down < said.index("Chợ") < up < said.index("Bến")
    assert "đang dán bản 1, áp phích đã sang bản 2" in said
    assert "thêm dòng payload: https://thu.gov.vn/nho/q/K7M2/" in said


def test_a_changed_guide_leads_to_what_shows_it(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said, _ = told(site, capsys, "--affected-by", "huong-dan/nop-ho-so", "--format", "json")
    assert code == 0
    rows = {row["id"]: row for row in json.loads(said)}
    assert rows["ben"]["take_down"] is False
    assert rows["cho"]["take_down"] is True
    assert rows["ben"]["because_of"] == ["guide/nop-ho-so", "poster/nop-ho-so"]
    assert rows["ben"]["payload_now"] == rows["ben"]["payload"]
    assert {rows["ben"][key] for key in ("place", "keeper")} == {"Bến", "Văn thư"}


def test_a_changed_poster_brings_every_sheet_down(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said, _ = told(site, capsys, "--affected-by", "content/ap-phich/nop-ho-so.yml")
    assert "Phải gỡ hoặc thay: 6 bản ở 2 nơi" in said


def test_one_name_of_several_kinds_means_them_all(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said, _ = told(site, capsys, "--affected-by", "nop-ho-so")
    assert "áp phích “Áp phích nộp hồ sơ”" in said
    assert "mã QR “Mã xem cách nộp hồ sơ”" in said


def test_what_nothing_hangs_of_is_told_so(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said, _ = told(site, capsys, "--affected-by", "gioi-thieu")
    assert "Không có bản in nào phải gỡ hay xem lại." in said


def test_a_slip_in_a_name_is_answered_with_the_one_meant(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, complained = told(site, capsys, "--affected-by", "nop-hoso")
    assert code == 2
    assert "có phải “nop-ho-so” không?" in complained


def test_errors_are_told_and_sound_prints_still_listed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "content" / "ban-in" / "hong.yml").write_text("title: Hỏng\n")
    code, said, complained = told(site, capsys)
    assert code == 1
    assert "Bến" in said
    assert "loa check" in complained
