"""Two small sites: one that issues a pack, one that takes it; and the reference site as a centre.

In: a temporary folder. Out: site roots, keys, ways to run Loa there. Not here: tests.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loa.packs.signing import new_key, public_key
from tiny import ROOT, TODAY, loa, tiny_site

PACK = "nop-ho-so-thong-nhat"
RECORD = """\
title: Nộp hồ sơ, một lời chung
summary: Để mọi xã cùng nói một lời.
version: 1
issued: 2026-11-22
owner: to-thu
guides: [nop-ho-so]
posters: [nop-ho-so]
open:
  - of: guide
    fields: [owner, help]
  - of: poster
    fields: [owner, qr]
"""
VILLAGE = {
    "site.yml": """\
title: Xã Mẫu
tagline: Một xã không có thật, để thử
address: https://xa-mau.example/
owner: ubnd-xa-mau
allowed_hosts: [cong.dichvucong.gov.vn]
""",
    "don-vi/ubnd-xa-mau.yml": "title: Ủy ban nhân dân xã Mẫu\nsystem: state\nlevel: commune\n",
    "index.md": """\
---
title: Xã Mẫu
lead: Bà con cần làm gì?
summary: Trang của một xã không có thật.
first: nop-ho-so
first_label: Nộp hồ sơ
needs:
  - title: Tôi muốn nộp hồ sơ tại nhà
    guides: [nop-ho-so]
---
""",
}


@dataclass(frozen=True)
class Ground:
    """A centre, a village that trusts it, and the key between them."""

    centre: Path
    village: Path
    key: Path

    def build(self, version: int = 1, *more: str) -> Path:
        """The pack's file, built by the command."""
        out = self.key.parent / f"goi-v{version}.zip"
        done = loa(
            self.centre, "pack", "build", PACK, "--key", str(self.key), "--today", TODAY, "--out", str(out), *more
        )
        assert done.returncode == 0, done.stderr
        return out

    def adopt(self, pack: Path) -> subprocess.CompletedProcess[str]:
        """`loa pack adopt` in the village."""
        return loa(self.village, "pack", "adopt", str(pack), "--today", TODAY)

    def check(self) -> str:
        """What `loa check` says in the village."""
        return loa(self.village, "check", "--today", TODAY).stdout

    def local(self, file: str, text: str) -> None:
        """Fills in a local part."""
        path = self.village / "content" / "dia-phuong" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def ground(folder: Path) -> Ground:
    """Both sites, nothing adopted yet."""
    centre = tiny_site(folder)
    (centre / "content" / "goi").mkdir()
    (centre / "content" / "goi" / f"{PACK}.yml").write_text(RECORD, encoding="utf-8")
    key = folder / "khoa.pem"
    key.write_text(new_key(), encoding="ascii")
    village = folder / "xa"
    for name, text in VILLAGE.items():
        (village / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (village / "content" / name).write_text(text, encoding="utf-8")
    shutil.copy(centre / "mkdocs.yml", village / "mkdocs.yml")
    shutil.copytree(ROOT / "overrides", village / "overrides")
    trusting(village, key)
    return Ground(centre, village, key)


def trusting(site: Path, key: Path) -> None:
    """Has a site trust a key."""
    with (site / "content" / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write(f'trust:\n  keys:\n    - issuer: Tổ làm thử\n      key: "{public_of(key)}"\n')


def public_of(key: Path) -> str:
    """The public half of a key's file."""
    return public_key(key.read_text(encoding="ascii"))


def change(file: Path, old: str, new: str) -> None:
    """Replaces words of a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def members(pack: Path) -> dict[str, bytes]:
    """What a pack's file holds."""
    with zipfile.ZipFile(pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def told(site: Path) -> dict[str, Any]:
    """The packs.json that a site publishes."""
    planned = loa(site, "build", "--today", TODAY, "--preview")
    assert planned.returncode == 0, planned.stderr
    found = json.loads((site / "site" / "du-lieu" / "v1" / "packs.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found
