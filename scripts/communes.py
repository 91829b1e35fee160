"""Writes the units of a province's communes and wards from the tables in data/.

In: data/*.csv. Out: content/don-vi/xa-….yml, phuong-….yml and their group, or what in them differs from the tables.
Not here: what officers fill in (telephones, addresses, hours), which is never touched.

`python scripts/communes.py` writes what is missing and leaves every file that is there alone; `--check` writes nothing
and tells where files and tables differ. Another province: `python scripts/communes.py --province 33 --parent hung-yen`.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from loa.source.slug import slug
from loa.source.yaml import yaml_tree

ROOT = Path(__file__).resolve().parents[1]
TABLES = ROOT / "data"
UNITS = "content/don-vi"
SINCE = "2025-07-01"
"""When the two-tier local government began."""

TYPES = {"xã": "commune", "phường": "ward", "đặc khu": "special-zone"}
SOURCE = (
    "Bảng chuyển đổi đơn vị hành chính (tên, mã, đơn vị cũ thành đơn vị mới), thu thập tháng 9/2026; "
    "khi cần quyết định, đối chiếu với nghị quyết về sắp xếp đơn vị hành chính."
)
AS_OF = "2026-09"

Facts = Mapping[str, object]
"""The keys of a unit's file that the tables vouch for, as the file says them."""


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, ward or special zone of today. Shape: `id` is its file's name, `code` has five digits."""

    id: str
    title: str
    type: str
    code: str
    origins: tuple[dict[str, object], ...]


def rows(table: str) -> list[dict[str, str]]:
    """The rows of a table, each by its columns' names."""
    with (TABLES / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def communes(province: str) -> tuple[Commune, ...]:
    """The communes of a province by name; of those whose names differ only in marks each has its code in its id."""
    here = [row for row in rows("communes.csv") if row["province_code"] == province]
    former = [row for row in rows("former_units.csv") if row["province_code"] == province]
    slugs = [slug(row["name"]) for row in here]
    return tuple(
        Commune(
            name if slugs.count(name) == 1 else f"{name}-{row['code'].zfill(5)}",
            row["name"],
            TYPES[row["type"]],
            row["code"].zfill(5),
            tuple(_origins(each for each in former if each["code"] == row["code"])),
        )
        for name, row in sorted(zip(slugs, here, strict=True), key=lambda pair: (pair[0], pair[1]["code"]))
    )


def _origins(former: Iterator[dict[str, str]]) -> Iterator[dict[str, object]]:
    """What went into one commune, by former district, in the tables' order."""
    districts: dict[tuple[str, str], dict[str, list[str]]] = {}
    for row in former:
        parts = districts.setdefault((row["former_province"], row["former_district"]), {"whole": [], "partly": []})
        parts[row["extent"]].append(row["former_commune"])
    for (province, district), parts in districts.items():
        yield {"province": province, "district": district, **{key: names for key, names in parts.items() if names}}


def commune_facts(commune: Commune, parent: str) -> Facts:
    """What the tables say of a commune."""
    return {
        "title": commune.title,
        "system": "place",
        "level": "commune",
        "type": commune.type,
        "code": commune.code,
        "parent": parent,
        "valid_from": SINCE,
        "formed_from": list(commune.origins),
    }


def group_facts(found: Sequence[Commune], parent: str, name: str) -> Facts:
    """What the tables say of all communes of a province together."""
    sorts = [label for label, value in TYPES.items() if any(commune.type == value for commune in found)]
    return {
        "title": f"{len(found)} {', '.join(sorts)} của {name[0].lower()}{name[1:]}",
        "system": "group",
        "level": "commune",
        "parent": parent,
        "valid_from": SINCE,
        "members": [commune.id for commune in found],
    }


def province_files(province: str, parent: str) -> dict[str, Facts]:
    """(file's name, its facts) for all communes of a province and for their group."""
    found = communes(province)
    name = next(row["name"] for row in rows("provinces.csv") if row["code"] == province)
    files = {f"{commune.id}.yml": commune_facts(commune, parent) for commune in found}
    return {**files, f"cac-xa-phuong-{parent}.yml": group_facts(found, parent, name)}


def file_text(facts: Facts) -> str:
    """A new file: the facts, what officers may fill in, the source."""
    lines = ["# Tên, mã, đơn vị cũ: theo bảng trong data/. Sửa một dòng ở đây thì sửa cả ở bảng."]
    for key, value in facts.items():
        lines += _said(key, value)
    if facts["system"] == "place":
        lines += [
            "# Bộ phận một cửa: chỉ điền điều đã biết chắc, rồi bỏ dấu # ở đầu dòng. Không ghi số riêng của ai.",
            '# address: "…"',
            '# desk_phone: "0270 …"',
            "# hours:",
            '#   - days: "Thứ hai đến thứ sáu"',
            '#     opens: "07:30"',
            '#     closes: "11:00"',
        ]
    return "\n".join([*lines, "evidence:", f'  - text: "{SOURCE}"', f"    as_of: {AS_OF}"]) + "\n"


def _said(key: str, value: object) -> Iterator[str]:
    """A key with its value as YAML; only what the facts hold: texts, lists of ids, lists of groups."""
    if isinstance(value, str):
        yield f'{key}: "{value}"' if key in {"title", "code"} else f"{key}: {value}"
        return
    assert isinstance(value, list)
    yield f"{key}:"
    for item in value:
        if isinstance(item, str):
            yield f"  - {item}"
            continue
        for number, (name, part) in enumerate(item.items()):
            texts = ", ".join(f'"{each}"' for each in part) if isinstance(part, list) else f'"{part}"'
            yield f"  {'  ' if number else '- '}{name}: " + (f"[{texts}]" if isinstance(part, list) else texts)


def differences(root: Path, province: str, parent: str) -> Iterator[str]:
    """Where the site's files do not say what the tables say, one line a key."""
    for name, facts in province_files(province, parent).items():
        file = f"{UNITS}/{name}"
        if not (root / file).is_file():
            yield f"{file}: missing"
            continue
        tree, _ = yaml_tree(file, (root / file).read_bytes())
        said = tree.data() if tree else {}
        yield from (
            f"{file}: {key}: {said.get(key)} instead of {fact}" for key, fact in facts.items() if said.get(key) != fact
        )


def write_missing(root: Path, province: str, parent: str) -> int:
    """Writes the files that are not there; tells how many."""
    absent = {
        root / UNITS / name: facts
        for name, facts in province_files(province, parent).items()
        if not (root / UNITS / name).exists()
    }
    for path, facts in absent.items():
        path.write_text(file_text(facts), encoding="utf-8")
    return len(absent)


def main(arguments: Sequence[str]) -> int:
    """Writes what is missing, or with --check tells what differs."""
    parser = argparse.ArgumentParser(description="Writes the units of a province from the tables in data/.")
    parser.add_argument("--province", default="86", help="the province's number in data/provinces.csv")
    parser.add_argument("--parent", default="vinh-long", help="the province's unit: its file's name in content/don-vi/")
    parser.add_argument("--site", type=Path, default=ROOT, help="the site's root")
    parser.add_argument("--check", action="store_true", help="write nothing, tell what differs")
    asked = parser.parse_args(arguments)
    if asked.check:
        found = list(differences(asked.site, asked.province, asked.parent))
        print("\n".join(found) or "All files say what the tables say.")
        return 1 if found else 0
    print(f"{write_missing(asked.site, asked.province, asked.parent)} files written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
