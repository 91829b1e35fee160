"""Every verb that reads a site reads its packs, too, and nothing that nobody has vouched for.

In: a village that has adopted a pack. Out: what the verbs say and make. Not here: `loa pack` itself (test_walk.py).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from loa.build.site_world import file_of
from loa.packs.adopted import adopted
from packs.ground import PACK, Ground, ground
from tiny import TODAY, loa

OWN_CODE = """\
title: Mã của xã
code: W4NT
summary: Xem cách nộp hồ sơ.
owner: ubnd-xa-mau
issued: 2026-11-22
guide: nop-ho-so
"""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    made = ground(tmp_path_factory.mktemp("lenh"))
    assert made.adopt(made.build()).returncode == 0
    (made.village / "content" / "qr").mkdir()
    (made.village / "content" / "qr" / "ma-cua-xa.yml").write_text(OWN_CODE, encoding="utf-8")
    return made


def test_a_code_of_the_site_may_lead_to_a_guide_of_the_pack(here: Ground) -> None:
    issued = loa(here.village, "qr", "issue", "--today", TODAY)
    assert issued.returncode == 0, issued.stderr
    assert "W4NT" in issued.stdout
    listed = loa(here.village, "qr", "list", "--today", TODAY)
    assert "guide:nop-ho-so" in listed.stdout
    assert "LỖI" not in here.check()


def test_a_poster_of_the_pack_is_made_in_any_format(here: Ground, tmp_path: Path) -> None:
    out = tmp_path / "to"
    made = loa(here.village, "poster", "nop-ho-so", "--format", "a5", "--out", str(out), "--today", TODAY)
    assert made.returncode == 0, made.stdout + made.stderr
    assert any(out.iterdir())


def test_a_report_can_be_made(here: Ground, tmp_path: Path) -> None:
    out = tmp_path / "thang.json"
    command = ("report", "--month", "2026-11", "--format", "json", "--out", str(out), "--today", TODAY)
    made = loa(here.village, *command)
    assert made.returncode == 0, made.stdout + made.stderr


def test_a_pack_that_was_only_half_laid_down_gives_nothing_away(here: Ground, tmp_path: Path) -> None:
    village = tmp_path / "xa"
    shutil.copytree(here.village, village)
    half = village / "packs" / ".khac.moi" / "content" / "hinh" / "nua-chung.png"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"nua chung")
    (village / "packs" / ".lock.moi").write_text("{", encoding="utf-8")
    assert not file_of(village, "content/hinh/nua-chung.png").exists()
    found = adopted(village)
    assert set(found.packs) == {PACK}
    assert found.problems == ()
