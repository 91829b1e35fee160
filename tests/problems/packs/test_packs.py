"""What is wrong with adopted packs is told on the file and line that is wrong.

In: a village that has adopted a pack, spoilt in one way each. Out: the complaint. Not here: packs that are not even
taken (tests/packs/test_hostile.py), a pack's own record (tests/problems/kinds/goi).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from loa.model.packed import shadowed as twice
from loa.packs.adopted import files_twice
from loa.source.folder import SourceFile
from packs.ground import PACK, Ground, change, ground
from tiny import TODAY, loa

GUIDE = "huong-dan/nop-ho-so.yml"
LOCAL = f"content/dia-phuong/{GUIDE}"
INSIDE = f"packs/{PACK}/content/{GUIDE}"
LOCK = "packs/lock.json"


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    here = ground(tmp_path_factory.mktemp("bo"))
    assert here.adopt(here.build()).returncode == 0
    return here


def stray(here: Ground) -> str:
    here.local("huong-dan/nopp-ho-so.yml", "owner: ubnd-xa-mau\n")
    return "content/dia-phuong/huong-dan/nopp-ho-so.yml"


def locked_field(here: Ground) -> str:
    here.local(GUIDE, "owner: ubnd-xa-mau\nsummary: Lời khác.\n")
    return f"{LOCAL}:2:1"


def touched(here: Ground) -> str:
    path = here.village / INSIDE
    path.chmod(0o644)
    change(path, "Mở Cổng", "Đóng Cổng")
    return INSIDE


def missing(here: Ground) -> str:
    (here.village / INSIDE).unlink()
    return INSIDE


def extra(here: Ground) -> str:
    (here.village / INSIDE).with_name("them.yml").write_text("title: A\n", encoding="utf-8")
    return f"packs/{PACK}/content/huong-dan/them.yml"


def linked(here: Ground) -> str:
    path = here.village / INSIDE
    elsewhere = here.village.parent / "noi-khac.yml"
    shutil.copy(path, elsewhere)
    path.unlink()
    path.symlink_to(elsewhere)
    return INSIDE


def laid_by_hand(here: Ground) -> str:
    (here.village / "packs" / "tu-chep").mkdir()
    return "packs/tu-chep"


def spoilt_lock(here: Ground) -> str:
    (here.village / LOCK).write_text("{", encoding="utf-8")
    return LOCK


def climbing_lock(here: Ground) -> str:
    change(here.village / LOCK, f'"id": "{PACK}"', '"id": "../content"')
    return LOCK


def resigned(here: Ground) -> str:
    told = json.loads((here.village / LOCK).read_text(encoding="utf-8"))
    told["packs"][0]["key"] = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI="
    (here.village / LOCK).write_text(json.dumps(told), encoding="utf-8")
    return f"packs/{PACK}/manifest.json"


def distrusted(here: Ground) -> str:
    site = here.village / "content" / "site.yml"
    site.write_text(site.read_text(encoding="utf-8").partition("trust:")[0], encoding="utf-8")
    return LOCK


def no_key(here: Ground) -> str:
    site = here.village / "content" / "site.yml"
    with site.open("a", encoding="utf-8") as settings:
        settings.write("    - issuer: Nơi khác\n      key: abc\n")
    return "content/site.yml:11:12"


def shadowed(here: Ground) -> str:
    path = here.village / "content" / GUIDE
    path.parent.mkdir()
    shutil.copy(here.village / INSIDE, path)
    return f"content/{GUIDE}"


def pale(here: Ground) -> str:
    change(here.village / "content" / "site.yml", "trust:", 'brand:\n  primary: "#7FB2E5"\ntrust:')
    return "content/site.yml:7:12"


def revoked(here: Ground) -> str:
    with (here.village / "content" / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"  revoked:\n    - pack: {PACK}\n      reason: Có chỗ sai.\n")
    return LOCK


SPOILT: dict[Callable[[Ground], str], str] = {
    stray: "LỖI P520",
    locked_field: "LỖI P521",
    touched: "LỖI P522",
    missing: "LỖI P522",
    extra: "LỖI P522",
    linked: "LỖI P522",
    laid_by_hand: "LỖI P523",
    spoilt_lock: "LỖI P523",
    climbing_lock: "LỖI P523",
    resigned: "LỖI P524",
    revoked: "LỖI P525",
    shadowed: "LỖI P527",
    distrusted: "LỖI P529",
    no_key: "LỖI P533",
    pale: "LỖI P537",
}


@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__)
def test_it_is_told_where_it_is_wrong(adopted: Ground, tmp_path: Path, spoil: Callable[[Ground], str]) -> None:
    village = tmp_path / "xa"
    shutil.copytree(adopted.village, village, symlinks=True)
    here = Ground(adopted.centre, village, adopted.key)
    place = spoil(here)
    said = [line for line in here.check().splitlines() if SPOILT[spoil] in line]
    assert [line for line in said if line.startswith(place)], here.check()


def test_a_pack_whose_time_is_over_is_told(adopted: Ground, tmp_path: Path) -> None:
    """NHẮC P526 1."""
    change(adopted.centre / "content" / "goi" / f"{PACK}.yml", "version: 1", "version: 2\nexpires_on: 2026-12-31")
    out = tmp_path / "goi.zip"
    command = ["pack", "build", PACK, "--key", str(adopted.key), "--out", str(out), "--today", TODAY]
    assert loa(adopted.centre, *command).returncode == 0
    assert loa(adopted.village, "pack", "update", str(out), "--take", "--today", TODAY).returncode == 0
    assert "P526" not in adopted.check()
    assert "NHẮC P526" in loa(adopted.village, "check", "--today", "2027-01-01").stdout


def test_two_packs_with_the_same_record_or_picture_are_told() -> None:
    """LỖI P528 1, LỖI P534 1: a second pack is refused by these before it is laid down."""
    files = ("packs/mot/content/kenh/a.yml", "packs/hai/content/kenh/a.yml")
    (found,) = twice({}, [(("channel", "a"), file) for file in files])
    assert (found.code, found.place.file) == ("P528", files[1])
    own = SourceFile("content/hinh/a.png", None, 1)
    (found,) = files_twice([own], [own])
    assert (found.code, found.place.file) == ("P534", own.file)
