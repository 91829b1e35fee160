"""Writes a record for every commune and ward of a province that says that nothing is known yet of a team there.

In: data/*.csv by way of communes.py. Out: content/doi-hinh/….yml for communes, and for districts whose desks ended.
Not here: what officers find out about a team, which is never touched.

`python scripts/teams.py` writes what is missing and leaves every file that is there alone; `--check` writes nothing and
tells which places have no record. A letter that asked a former province for teams is named with `--asked`; it says
nothing about whether they were founded, so neither do the records.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from communes import Commune, communes
from loa.source.slug import slug

ROOT = Path(__file__).resolve().parents[1]
TEAMS = "content/doi-hinh"
DISTRICTS_ENDED = "2025-06-30"
ASKED = "Tỉnh Bến Tre=1949-cv-tdtn-tckt#s4-5"

NOW = (
    "Từ ngày 01/7/2025 không còn bộ phận một cửa cấp huyện. Bà con đến Trung tâm Phục vụ hành chính công "
    "của xã, phường nơi mình ở."
)
SOURCE = "Từ ngày 01/7/2025, 34 tỉnh, thành phố áp dụng mô hình chính quyền địa phương hai cấp (cấp tỉnh và cấp xã)."
ADDRESS = (
    "https://vov.vn/cong-nghe/tin-cong-nghe/canh-bao-ve-toi-pham-mang-loi-dung-ung-dung-vneid-gia-mao-post1213395.vov"
)

HEAD = (
    "# Chưa biết ở đây có đội hình hay không. Biết chắc rồi mới đổi state, kèm nguồn; viết thế nào: loa new team.",
    "# Không ghi tên, số điện thoại riêng của ai.",
)


@dataclass(frozen=True, slots=True)
class District:
    """A district that ended, with the ids of the communes that took its land."""

    title: str
    successors: tuple[str, ...]

    @property
    def id(self) -> str:
        """Its unit's file."""
        return slug(self.title)

    @property
    def union(self) -> str:
        """Its Youth Union's file: huyen-doan-ba-tri, thanh-doan-ben-tre."""
        return self.id.replace("thanh-pho-", "thanh-doan-").replace("huyen-", "huyen-doan-")


def commune_text(commune: Commune, asked: dict[str, str]) -> str:
    """The record of a commune: its name, that nothing is known, which letters asked for a team."""
    letters = dict.fromkeys(asked[str(o["province"])] for o in commune.origins if o["province"] in asked)
    lines = [
        *HEAD,
        f'title: "{commune.title}: nơi giúp làm dịch vụ công"',
        "state: unknown",
        f"units: [{commune.id}]",
    ]
    if letters:
        lines += ["asked_by:", *(f"  - {letter}" for letter in letters)]
    return "\n".join(lines) + "\n"


def district_text(district: District, letter: str) -> str:
    """The record of a district's desk: it ended with the district; where people go now."""
    name = f"{district.title[0].lower()}{district.title[1:]}"
    successors = "\n".join(f"      - {successor}" for successor in district.successors)
    return f"""# Cấp huyện chấm dứt từ ngày 01/7/2025. Giữ tệp này để địa chỉ cũ còn mở được và chỉ sang nơi kế tiếp.
title: "Bộ phận một cửa {name}"
state: unknown
units: [{district.id}]
founder: {district.union}
host: ubnd-{district.id}
asked_by:
  - {letter}
stations:
  - id: bo-phan-mot-cua
    title: "Bộ phận một cửa {name}"
    site: one-stop
    valid_to: {DISTRICTS_ENDED}
    successors:
{successors}
    successor_note: "{NOW}"
evidence:
  - text: "{SOURCE}"
    url: {ADDRESS}
    as_of: 2025-07
"""


def districts(found: Iterable[Commune], province: str) -> tuple[District, ...]:
    """The former districts of a former province, by name."""
    taken: dict[str, list[str]] = {}
    for commune in found:
        for origin in commune.origins:
            if origin["province"] == province:
                taken.setdefault(str(origin["district"]), []).append(commune.id)
    return tuple(District(title, tuple(taken[title])) for title in sorted(taken, key=slug))


def team_files(province: str, asked: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(file's name, its text) for all communes of a province and the districts that were asked."""
    found = communes(province)
    for commune in found:
        yield f"{commune.id}.yml", commune_text(commune, asked)
    for former, letter in asked.items():
        for district in districts(found, former):
            yield f"{district.id}.yml", district_text(district, letter)


def main(arguments: Sequence[str]) -> int:
    """Writes what is missing, or with --check tells what is."""
    parser = argparse.ArgumentParser(description="Writes a record for every place of which no team is known yet.")
    parser.add_argument("--province", default="86", help="the province's number in data/provinces.csv")
    parser.add_argument("--asked", action="append", help="PROVINCE=LETTER#DUTY: a former province asked for teams")
    parser.add_argument("--site", type=Path, default=ROOT, help="the site's root")
    parser.add_argument("--check", action="store_true", help="write nothing, tell what is missing")
    wishes = parser.parse_args(arguments)
    asked = dict(each.split("=", 1) for each in wishes.asked or [ASKED])
    folder = wishes.site / TEAMS
    absent = {name: text for name, text in team_files(wishes.province, asked) if not (folder / name).exists()}
    if wishes.check:
        print("\n".join(f"{TEAMS}/{name}: missing" for name in absent) or "Every place has its record.")
        return 1 if absent else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in absent.items():
        (folder / name).write_text(text, encoding="utf-8")
    print(f"{len(absent)} files written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
