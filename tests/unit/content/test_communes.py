"""The reference site's communes are those of the State's tables, no more, no fewer, none with a fact made up.

In: data/*.csv, content/don-vi/. Out: every file that differs from the tables. Not here: their pages (unit/kinds/).
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

import communes
from loa.kinds.unit.record import PlaceType, Unit
from loa.source.slug import slug
from unit.content.ground import ROOT, expanded, reference_site, unit

PROVINCE, PARENT, GROUP = "86", "vinh-long", "cac-xa-phuong-vinh-long"


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table that concern the province."""
    with (ROOT / "data" / name).open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["province_code"] == PROVINCE]


def places() -> dict[str, Unit]:
    """The site's communes of the province by their codes."""
    found = (each for each in reference_site().of("unit") if isinstance(each, Unit) and each.parent == PARENT)
    return {each.code: each for each in found if each.code}


def test_every_commune_of_the_table_is_there_and_no_other() -> None:
    wanted = {row["code"].zfill(5): row["name"] for row in table("communes.csv")}
    assert len(wanted) == 124
    assert {code: place.title for code, place in places().items()} == wanted
    sorts = Counter(place.type for place in places().values())
    assert sorts == {PlaceType.COMMUNE: 105, PlaceType.WARD: 19}


def test_every_former_commune_is_told_of_whole_or_partly() -> None:
    wanted = sorted(
        (row["former_province"], row["former_district"], row["former_commune"], row["extent"], row["code"].zfill(5))
        for row in table("former_units.csv")
    )
    said = sorted(
        (origin.province, origin.district, name, extent, code)
        for code, place in places().items()
        for origin in place.formed_from
        for extent, names in (("whole", origin.whole), ("partly", origin.partly))
        for name in names
    )
    assert said == wanted
    assert len(said) == 359


@pytest.mark.parametrize(
    ("name", "code", "district", "told"),
    [
        ("xa-ba-tri", "29110", "Huyện Ba Tri", "Thị trấn Ba Tri"),
        ("phuong-cai-von", "29770", "Huyện Tam Bình", "một phần Xã Ngãi Tứ"),
        ("xa-thanh-phong", "29227", "Huyện Thạnh Phú", "Xã Thạnh Phong"),
        ("xa-dai-dien", "29194", "Huyện Thạnh Phú", "Xã Phú Khánh"),
    ],
)
def test_samples(name: str, code: str, district: str, told: str) -> None:
    place = unit(name)
    assert place.code == code
    assert told in {text for origin in place.formed_from if origin.district == district for text in origin.wordings}


def test_ids_come_from_names_and_are_told_apart_by_code() -> None:
    for place in places().values():
        assert place.id in {slug(place.title), f"{slug(place.title)}-{place.code}"}


def test_nothing_the_tables_do_not_say_is_said_of_them() -> None:
    for place in places().values():
        assert (place.address, place.desk_phone, place.hours) == (None, None, ()), place.id
        assert [str(item.as_of) for item in place.evidence] == ["2026-09"]


def test_the_group_holds_them_all() -> None:
    assert {place.id for place in expanded(GROUP)} == {place.id for place in places().values()}


def test_the_former_districts_lead_to_the_communes_that_took_their_land() -> None:
    districts = {
        row["former_district"] for row in table("former_units.csv") if row["former_province"] == "Tỉnh Bến Tre"
    }
    for name in districts:
        district = unit(slug(name))
        took = {
            place.id
            for place in places().values()
            if any((origin.province, origin.district) == ("Tỉnh Bến Tre", name) for origin in place.formed_from)
        }
        assert set(district.successors) == took, district.id
        assert district.successor_note


def test_the_script_finds_nothing_to_mend_and_writes_the_same_files_again(tmp_path: Path) -> None:
    assert not list(communes.differences(ROOT, PROVINCE, PARENT))
    (tmp_path / "content" / "don-vi").mkdir(parents=True)
    assert communes.write_missing(tmp_path, PROVINCE, PARENT) == 125
    assert communes.write_missing(tmp_path, PROVINCE, PARENT) == 0
    assert not list(communes.differences(tmp_path, PROVINCE, PARENT))


def test_the_script_keeps_what_officers_wrote_and_tells_what_they_should_not_have(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "don-vi"
    folder.mkdir(parents=True)
    communes.write_missing(tmp_path, PROVINCE, PARENT)
    file = folder / "xa-ba-tri.yml"
    filled = file.read_text(encoding="utf-8").replace('# desk_phone: "0270 …"', 'desk_phone: "0270 000 000"')
    file.write_text(filled.replace("29110", "29111"), encoding="utf-8")
    (folder / "xa-ba-dong.yml").unlink(missing_ok=True)
    communes.write_missing(tmp_path, PROVINCE, PARENT)
    assert 'desk_phone: "0270 000 000"' in file.read_text(encoding="utf-8")
    assert list(communes.differences(tmp_path, PROVINCE, PARENT)) == [
        "content/don-vi/xa-ba-tri.yml: code: 29111 instead of 29110"
    ]


def test_names_that_differ_only_in_marks_get_their_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    tables = {
        "communes.csv": [
            {"code": "101", "name": "Xã Tân Hào", "type": "xã", "province_code": "1"},
            {"code": "102", "name": "Xã Tân Hảo", "type": "xã", "province_code": "1"},
            {"code": "103", "name": "Xã Đông Hải", "type": "xã", "province_code": "1"},
        ],
        "former_units.csv": [],
    }
    monkeypatch.setattr(communes, "rows", tables.__getitem__)
    assert [each.id for each in communes.communes("1")] == [
        "xa-dong-hai",
        "xa-tan-hao-00101",
        "xa-tan-hao-00102",
    ]
