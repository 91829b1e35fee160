"""A thousand communes tell what they show, and the board's numbers are those that were counted beforehand.

In: packs.json of 1,000 sites made up from one, two versions of a pack. Out: the board by count. Not here: how a site
comes to tell what it tells (test_walk.py).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from loa.kinds import KINDS
from loa.model.told import told_read
from loa.model.trust import Trust, TrustedKey
from loa.packs.opened import opened
from loa.packs.survey import Known, known_of
from loa.site.pack_survey import channel_table, drift_table, in_tree, surveyed
from packs.ground import PACK, Ground, change, ground, public_of, told
from tiny import TODAY, loa

DAY = date(2026, 12, 22)
COMMUNES = 1000


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    made = ground(tmp_path_factory.mktemp("khao-sat"))
    assert made.adopt(made.build()).returncode == 0
    made.local("huong-dan/nop-ho-so.yml", "owner: ubnd-xa-mau\nhelp: [Bộ phận một cửa xã Mẫu]\n")
    return made


@pytest.fixture(scope="module")
def first(here: Ground) -> dict[str, Any]:
    return told(here.village)


@pytest.fixture(scope="module")
def packs(here: Ground, first: dict[str, Any]) -> tuple[Path, Path]:
    assert first
    old = here.build()
    change(here.centre / "content" / "goi" / f"{PACK}.yml", "version: 1", "version: 2")
    change(here.centre / "content" / "goi" / f"{PACK}.yml", "issued: 2026-11-22", "issued: 2026-12-01")
    change(here.centre / "content" / "huong-dan" / "nop-ho-so.yml", "Chọn thủ tục cần làm.", "Chọn đúng thủ tục.")
    out = here.key.parent / "goi-v2.zip"
    done = loa(here.centre, "pack", "build", PACK, "--key", str(here.key), "--today", "2026-12-01", "--out", str(out))
    assert done.returncode == 0, done.stderr
    return old, out


@pytest.fixture(scope="module")
def known(here: Ground, packs: tuple[Path, Path]) -> list[Known]:
    trust = Trust(keys=(TrustedKey(issuer="Tổ làm thử", key=public_of(here.key)),))
    records = [kind.record for kind in KINDS]
    return [known_of(opened(pack.read_bytes(), trust, DAY), records) for pack in packs]


def communes(first: dict[str, Any], known: list[Known]) -> Iterator[dict[str, Any]]:
    """Of every ten: five have the old version, two the new one, one nothing, one an unknown one, one changed a word."""
    old, new = sorted(known, key=lambda one: one.version)
    for number in range(COMMUNES):
        made = json.loads(json.dumps(first))
        made["site"] = f"https://xa-{number}.example/"
        made["unit"] |= {"id": f"xa-{number}", "title": f"Xã số {number}", "parents": [{"id": "tinh", "title": "Tỉnh"}]}
        pack = made["adopted"][0]
        place = number % 10
        if place in (5, 6):
            pack |= {"version": 2, "digest": new.digest}
            for record in pack["records"]:
                record["locked"] = new.digests[record["record"]]
        elif place == 7:
            made["adopted"] = []
        elif place == 8:
            pack["version"] = 7
        elif place == 9:
            pack["records"][0]["locked"] = "0" * 64
        assert pack["digest"] in (old.digest, new.digest)
        yield made


def test_a_thousand_communes_are_counted(
    here: Ground, first: dict[str, Any], packs: tuple[Path, Path], known: list[Known], tmp_path: Path
) -> None:
    sent = tmp_path / "thu-ve"
    sent.mkdir()
    for number, made in enumerate(communes(first, known)):
        (sent / f"{number}.json").write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    (sent / "hong.json").write_text('{"format": 1, "site": "javascript:alert(1)"}', encoding="utf-8")
    out = tmp_path / "bang"
    command = ["pack", "survey", str(sent), *map(str, packs), "--key", public_of(here.key), "--out", str(out)]
    done = loa(here.centre, *command, "--today", DAY.isoformat())
    assert done.returncode == 1, done.stderr  # somewhere locked words were changed
    assert (
        "1000 đơn vị, 200 dùng bản mới nhất, 500 dùng bản cũ, 100 chưa nhận, 100 đổi lời khóa, "
        "100 không có tệp để đối chiếu, 0 chưa gửi số liệu." in done.stdout
    )
    assert "Bỏ qua" in done.stderr
    assert "hong.json" in done.stderr
    board = json.loads((out / "bang.json").read_text(encoding="utf-8"))
    rows = next(table["rows"] for table in board["tables"] if table["name"] == "bo-noi-dung")
    states = [row["state"]["words"] for row in rows]
    assert {state: states.count(state) for state in sorted(set(states))} == {
        "chưa nhận": 100,
        "dùng bản cũ": 500,
        "dùng bản mới nhất": 200,
        "không có tệp bản này để đối chiếu": 100,
        "lời khóa bị đổi": 100,
    }
    assert {row["days_behind"] for row in rows if row["state"]["words"] == "dùng bản cũ"} == {21}
    assert {row["filled"] for row in rows if row["state"]["words"] == "dùng bản cũ"} == {2}
    spoilt = first["adopted"][0]["records"][0]["record"]
    assert {row["changed"] for row in rows if row["state"]["words"] == "lời khóa bị đổi"} == {spoilt}
    with (out / "bang.csv").open(encoding="utf-8-sig", newline="") as opened_csv:
        assert sum(1 for row in csv.reader(opened_csv) if row) == COMMUNES + 1
    sheets = openpyxl.load_workbook(out / "bang.xlsx", read_only=True)
    assert [sheet.max_row for sheet in sheets.worksheets][1] >= COMMUNES + 1
    page = (out / "bang.html").read_text(encoding="utf-8")
    assert "Xã số 999" in page
    assert "<script" not in page


def test_who_has_told_nothing_is_named(first: dict[str, Any], known: list[Known]) -> None:
    told_of = told_read(json.dumps(first).encode())
    found = surveyed([told_of], known, DAY, {"ubnd-xa-mau": "Xã Mẫu", "xa-im-lang": "Xã Im Lặng"})
    assert found.silent == (("xa-im-lang", "Xã Im Lặng"),)
    assert drift_table(found).rows[-1][3].words == "chưa gửi số liệu"


def test_channels_stand_in_a_tree_from_the_centre_down(first: dict[str, Any], known: list[Known]) -> None:
    def unit(name: str, level: str, parents: list[str], channel: str = "") -> Any:
        made = json.loads(json.dumps(first))
        made["site"] = f"https://{name}.example/"
        above = [{"id": each, "title": each.upper()} for each in parents]
        made["unit"] = {"id": name, "title": name.upper(), "level": level, "parents": above}
        made["channels"] = [
            {
                "id": "kenh",
                "title": channel,
                "platform": "zalo-oa",
                "state": "verified",
                "address": "https://zalo.me/123",
                "owner": {"id": name, "title": name.upper()},
                "parent": None,
            }
        ] * bool(channel)
        return told_read(json.dumps(made).encode())

    sent = [
        unit("xa-b", "commune", ["tinh-a", "trung-uong"]),
        unit("tinh-a", "province", ["trung-uong"], "Tỉnh A"),
        unit("xa-a", "commune", ["tinh-a", "trung-uong"], "Xã A"),
        unit("trung-uong", "central", [], "Trung ương"),
        unit("tinh-b", "province", ["trung-uong"]),
    ]
    assert [one.unit.id for one in in_tree(sent)] == ["trung-uong", "tinh-a", "xa-a", "xa-b", "tinh-b"]
    rows = channel_table(surveyed(sent, known, DAY)).rows
    assert [(row[0].value, row[1].text, row[4].text) for row in rows] == [
        (0, "TRUNG-UONG", "Trung ương"),
        (1, "TINH-A", "Tỉnh A"),
        (2, "XA-A", "Xã A"),
        (2, "XA-B", "chưa có"),
        (1, "TINH-B", "chưa có"),
    ]
    circle = [unit("a", "province", ["b"]), unit("b", "province", ["a"])]
    assert {one.unit.id for one in in_tree(circle)} == {"a", "b"}


@pytest.mark.parametrize(
    "told_by",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"format": 2}',
        b"[" * 100_000,
        b'{"format": 1, "site": "https://a.vn/", "title": "A"}',
    ],
)
def test_what_is_no_report_is_refused(told_by: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        told_read(told_by)


def test_what_is_told_today_was_meant_for_today(here: Ground) -> None:
    status = loa(here.village, "pack", "status", "--format", "json", "--today", TODAY)
    assert json.loads(status.stdout)["adopted"][0]["filled"] == 2
    said = loa(here.centre, "pack", "status", "--today", "2026-12-22").stdout
    assert "Phát hành: nop-ho-so-thong-nhat" in said
