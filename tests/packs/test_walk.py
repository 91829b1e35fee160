"""One message from the centre to the commune: packed, taken, filled in, kept from being changed, taken anew, counted.

In: the reference site as the centre, the commune of tests/sites. Out: what each command says and does. Not here: packs
that are refused (test_hostile.py), many sites (test_survey.py).
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from loa.packs.signing import new_key
from packs.ground import change, members, public_of, trusting
from tiny import ROOT, TODAY, files_in, loa

PACK = "dich-vu-cong-va-quet-ma"
POSTER = "ma-otp-khong-dua-ai"
CODE = "AT2CB"
PRINT = """\
title: Không đưa mã OTP cho ai, bảng tin xã
poster: ma-otp-khong-dua-ai
format: a4
version: 1
unit: ubnd-xa-vinh-mau
place: Bảng tin trước trụ sở xã
count: 2
since: 2026-11-22
keeper: Văn phòng xã
payload: https://loa.example/q/AT2CB/
"""


class Sites:
    """The centre, the commune, the key."""

    def __init__(self, folder: Path) -> None:
        self.centre, self.commune, self.key = folder / "trung-uong", folder / "xa", folder / "khoa.pem"
        self.centre.mkdir()
        shutil.copytree(ROOT / "content", self.centre / "content")
        shutil.copy(ROOT / "mkdocs.yml", self.centre / "mkdocs.yml")
        shutil.copytree(ROOT / "tests" / "sites" / "commune", self.commune)
        shutil.copytree(ROOT / "overrides", self.commune / "overrides")
        self.key.write_text(new_key(), encoding="ascii")
        trusting(self.commune, self.key)

    def pack(self, version: int) -> Path:
        out = self.key.parent / f"{PACK}-v{version}.zip"
        self.said(self.centre, "pack", "build", PACK, "--key", str(self.key), "--out", str(out), "--today", TODAY)
        return out

    def said(self, site: Path, *command: str, code: int = 0) -> str:
        done = loa(site, *command)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def survey(self, *paths: Path) -> str:
        out = self.key.parent / "khao-sat"
        key = public_of(self.key)
        named = (str(path) for path in paths)
        said = self.said(
            self.centre, "pack", "survey", *named, "--key", key, "--out", str(out), "--today", "2026-12-02"
        )
        self.board = json.loads((out / "bang.json").read_text(encoding="utf-8"))
        return said

    def drift(self) -> dict[str, dict[str, Any]]:
        """The board's rows by site."""
        (table,) = (table for table in self.board["tables"] if table["name"] == "bo-noi-dung")
        return {row["site"]: row for row in table["rows"]}


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    made = Sites(tmp_path_factory.mktemp("mot-loi"))
    made.said(made.commune, "pack", "adopt", str(made.pack(1)), "--today", TODAY)
    return made


def test_the_same_content_gives_the_same_pack_to_the_byte(sites: Sites, tmp_path: Path) -> None:
    again = tmp_path / "lan-hai.zip"
    sites.said(sites.centre, "pack", "build", PACK, "--key", str(sites.key), "--out", str(again), "--today", TODAY)
    assert again.read_bytes() == (sites.key.parent / f"{PACK}-v1.zip").read_bytes()
    assert b"PRIVATE KEY" not in b"".join(members(again).values())


def test_the_commune_shows_the_message_as_its_own_and_says_whose_it_is(sites: Sites) -> None:
    assert "LỖI" not in sites.said(sites.commune, "check", "--today", TODAY)
    sites.said(sites.commune, "build", "--today", TODAY)
    page = (sites.commune / "site" / "huong-dan" / "nop-ho-so-truc-tuyen" / "index.html").read_text(encoding="utf-8")
    assert "Ủy ban nhân dân xã Vĩnh Mẫu (xã mẫu)" in page
    assert "Bộ phận một cửa xã Vĩnh Mẫu&#58; mang theo điện thoại" in page
    assert "bộ nội dung “Dịch vụ công trực tuyến và quét mã an toàn”, bản 1" in page
    assert "Mở trình duyệt, gõ dichvucong.gov.vn" in page  # the centre's words, letter for letter
    sheet = (sites.commune / "site" / "ap-phich" / POSTER / "a4.pdf").read_bytes()
    words = subprocess.run(["pdftotext", "-", "-"], input=sheet, capture_output=True, check=True).stdout.decode()
    assert "Chịu trách nhiệm nội dung: Ủy ban nhân dân xã Vĩnh Mẫu (xã mẫu)" in words
    assert "Nội dung của Ban Biên tập trang Loa (trang mẫu), bản 1" in words
    assert "loa.example/q/AT2CB" in words  # the centre keeps the code alive
    assert not (sites.commune / "site" / "q").exists()
    assert (sites.commune / "site" / "goi" / "index.html").is_file()


def test_no_build_is_needed_when_nothing_has_changed_and_a_changed_local_part_is_seen(sites: Sites) -> None:
    sites.said(sites.commune, "build", "--today", TODAY)
    local = sites.commune / "content" / "dia-phuong" / "huong-dan" / "tra-cuu-ho-so.yml"
    before = local.read_text(encoding="utf-8")
    local.write_text("owner: ubnd-xa-vinh-mau\n", encoding="utf-8")
    sites.said(sites.commune, "build", "--today", TODAY)
    page = (sites.commune / "site" / "huong-dan" / "tra-cuu-ho-so" / "index.html").read_text(encoding="utf-8")
    assert "Ủy ban nhân dân xã Vĩnh Mẫu" in page
    local.write_text(before, encoding="utf-8")


def test_locked_text_cannot_be_changed(sites: Sites) -> None:
    local = sites.commune / "content" / "dia-phuong" / "ap-phich" / f"{POSTER}.yml"
    before = local.read_text(encoding="utf-8")
    local.write_text(f"{before}headline: Mã OTP thì cứ đưa\n", encoding="utf-8")
    said = sites.said(sites.commune, "check", "--today", TODAY, code=1)
    assert f"content/dia-phuong/ap-phich/{POSTER}.yml:2:1  LỖI P521" in said
    assert "Bộ viết: “Mã OTP, mật khẩu: không đưa cho ai”. Tệp này viết: “Mã OTP thì cứ đưa”." in said
    sites.said(sites.commune, "build", "--today", TODAY, code=1)
    local.write_text(before, encoding="utf-8")
    inside = sites.commune / "packs" / PACK / "content" / "ap-phich" / f"{POSTER}.yml"
    kept = inside.read_bytes()
    inside.chmod(0o644)
    inside.write_bytes(kept.replace("không đưa cho ai".encode(), "đưa cho ai cũng được".encode()))
    assert "LỖI P522" in sites.said(sites.commune, "check", "--today", TODAY, code=1)
    sites.said(sites.commune, "pack", "adopt", str(sites.key.parent / f"{PACK}-v1.zip"), "--today", TODAY)
    assert inside.read_bytes() == kept


def second_version(sites: Sites) -> Path:
    """The centre's next version: a poster says something else, a code leads elsewhere."""
    content = sites.centre / "content"
    change(content / "goi" / f"{PACK}.yml", "version: 1", "version: 2")
    change(content / "ap-phich" / f"{POSTER}.yml", "Mã OTP, mật khẩu: không đưa cho ai", "Mã OTP: không đọc cho ai")
    change(content / "ap-phich" / f"{POSTER}.yml", "version: 1", "version: 2")
    change(content / "qr" / "huong-dan-lo-quet-ma-la.yml", "guide: lo-quet-ma-la", "guide: khong-xac-nhan-dang-nhap")
    sites.said(sites.centre, "qr", "repoint", CODE, "--why", "Hướng dẫn gộp", "--agreed-by", "Ban Biên tập")
    return sites.pack(2)


def test_a_new_version_is_told_in_words_before_it_is_taken_and_the_count_follows(sites: Sites, tmp_path: Path) -> None:
    first_told = _told(sites.commune)
    second = second_version(sites)
    before = files_in(sites.commune / "packs")
    # Specimen addresses may not hang, so the register's row stands only while the change is told.
    row = sites.commune / "content" / "ban-in" / "bang-tin.yml"
    row.parent.mkdir()
    row.write_text(PRINT, encoding="utf-8")
    pictures = tmp_path / "truoc-sau"
    said = sites.said(sites.commune, "pack", "update", str(second), "--today", TODAY, "--pictures", str(pictures))
    row.unlink()
    for words in (
        "từ bản 1 lên bản 2",
        "MÃ QR DẪN ĐI NƠI KHÁC",
        "BẢN IN ĐANG DÁN PHẢI GỠ HOẶC XEM LẠI",
        "Bảng tin trước trụ sở xã",
        "Áp phích trông khác trước",
        "Mã OTP: không đọc cho ai",
    ):
        assert words in said
    assert {f"{POSTER}-truoc.png", f"{POSTER}-sau.png", "index.html"} <= set(files_in(pictures))
    assert files_in(sites.commune / "packs") == before
    _counted(sites, second, first_told, tmp_path)


def _counted(sites: Sites, second: Path, first_told: dict[str, object], folder: Path) -> None:
    """The survey shows both behind, one behind once the other has taken the new version, then none."""
    mine, other, packs = folder / "xa.json", folder / "xa-khac.json", sites.key.parent
    elsewhere = {"site": "https://xa-khac.example/"}
    mine.write_text(json.dumps(first_told), encoding="utf-8")
    other.write_text(json.dumps({**first_told, **elsewhere}), encoding="utf-8")
    assert "2 đơn vị, 0 dùng bản mới nhất, 2 dùng bản cũ" in sites.survey(packs, mine, other)
    taken = sites.said(sites.commune, "pack", "update", str(second), "--take", "--today", TODAY)
    assert "Đã nhận “Dịch vụ công trực tuyến và quét mã an toàn”, bản 2" in taken
    local = sites.commune / "content" / "dia-phuong" / "ap-phich" / f"{POSTER}.yml"
    assert local.read_text(encoding="utf-8") == "owner: ubnd-xa-vinh-mau\n"
    now = _told(sites.commune)
    mine.write_text(json.dumps(now), encoding="utf-8")
    assert "2 đơn vị, 1 dùng bản mới nhất, 1 dùng bản cũ" in sites.survey(packs, mine, other)
    assert sites.drift()["https://xa-khac.example/"]["days_behind"] == 10
    other.write_text(json.dumps({**now, **elsewhere}), encoding="utf-8")
    assert "2 đơn vị, 2 dùng bản mới nhất, 0 dùng bản cũ" in sites.survey(packs, mine, other)
    assert [row["changed"] for row in sites.drift().values()] == ["không", "không"]


def _told(site: Path) -> dict[str, object]:
    """What the site publishes of its packs."""
    done = loa(site, "build", "--today", TODAY, "--preview")
    assert done.returncode == 0, done.stderr
    told = json.loads((site / "site" / "du-lieu" / "v1" / "packs.json").read_text(encoding="utf-8"))
    assert isinstance(told, dict)
    return told
