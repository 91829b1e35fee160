"""loa pack survey: who shows which version of which pack, from the files that sites publish.

In: packs.json of many sites and the packs' own files. Out: a folder with the board as page, CSV, XLSX and JSON. Not
here: judging (packs/survey.py), the board's tables (site/pack_survey.py), fetching files from the network.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from loa.build.root import day_of, site_root
from loa.build.wrong import WrongUse
from loa.cli.actions import Action
from loa.cli.looked import looked_through
from loa.exports.csv import csv_bytes
from loa.exports.data import json_bytes
from loa.exports.paper import Paper
from loa.exports.paper_html import html_bytes
from loa.exports.xlsx import xlsx_bytes
from loa.kinds import KINDS
from loa.model.library import Library
from loa.model.members import member_ids
from loa.model.told import LARGEST_BYTES, Told, told_read
from loa.model.trust import Trust, TrustedKey
from loa.model.values import Ref
from loa.packs.opened import opened
from loa.packs.refused import RefusedError
from loa.packs.survey import Known, State, known_of
from loa.site.pack_survey import Surveyed, channel_table, drift_table, summary_table, surveyed

LONG_AGO = date(1970, 1, 1)
"""An old version is judged as well as a new one, whether or not its time is over."""


def add_actions(action: Action) -> None:
    """The action of whoever keeps count at the centre."""
    survey = action("survey", _survey, "xem nơi nào đang dùng bản nào của bộ nào")
    survey.add_argument(
        "paths", metavar="TỆP|THƯ MỤC", nargs="+", type=Path, help="tệp packs.json của các trang và tệp .zip các bộ"
    )
    survey.add_argument(
        "--key",
        metavar="KHÓA",
        action="append",
        default=[],
        help="khóa công khai đã ký các bộ, nếu không phải của trang này tin cậy",
    )
    survey.add_argument("--of", metavar="NHÓM", help="nhóm đơn vị lẽ ra phải có số liệu: tên tệp trong don-vi/")
    survey.add_argument(
        "--out",
        metavar="THƯ MỤC",
        type=Path,
        default=Path("build/khao-sat"),
        help="thư mục sẽ ghi (mặc định: build/khao-sat)",
    )


def _survey(arguments: argparse.Namespace) -> int:
    """0, or 1 when somewhere locked words were changed."""
    root = site_root(arguments.folder)
    today = arguments.today or day_of(os.environ)
    library = looked_through(root, root, today).library
    if library is None:
        raise WrongUse("Chưa đọc được content/site.yml. Xem lỗi bằng: loa check")
    trust = Trust(keys=(*library.site.trust.keys, *(TrustedKey(issuer="--key", key=key) for key in arguments.key)))
    told, known = _read(arguments.paths, trust)
    if not known:
        raise WrongUse(
            "Chưa có tệp bộ nội dung nào (.zip) để đối chiếu; kể cả tệp ấy, ví dụ: loa pack survey thu-ve/ bo-v2.zip"
        )
    found = surveyed(told, known, today, _expected(arguments.of, library))
    _write(found, arguments.out, library, today)
    _tell(found, arguments.out)
    return int(any(found.count(name, State.CHANGED) for name in found.packs))


def _read(paths: Iterable[Path], trust: Trust) -> tuple[list[Told], list[Known]]:
    """What sites tell, each site once, and the packs; a file that is neither is told and left out."""
    told: dict[str, Told] = {}
    known: dict[tuple[str, int], Known] = {}
    for file in _files(paths):
        try:
            data = file.read_bytes() if file.suffix == ".zip" or file.stat().st_size <= LARGEST_BYTES else b""
            if file.suffix == ".zip":
                each = _known(data, trust)
                known[each.id, each.version] = each
            else:
                one = told_read(data)
                if one.site in told:
                    print(f"Bỏ qua {file}: trang {one.site} đã có trong một tệp khác.", file=sys.stderr)
                told.setdefault(one.site, one)
        except RefusedError as refused:
            print(f"Bỏ qua {file}: {refused}", file=sys.stderr)
        except (OSError, ValueError):
            print(f"Bỏ qua {file}: không phải tệp packs.json mà trang Loa công bố.", file=sys.stderr)
    return list(told.values()), list(known.values())


def _known(data: bytes, trust: Trust) -> Known:
    """A pack of this site's own needs no trust: it is known by the key that its record's issuer has, given by --key."""
    return known_of(opened(data, trust, LONG_AGO), [kind.record for kind in KINDS])


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*") if each.suffix in (".json", ".zip") and each.is_file())
        elif path.is_file():
            yield path
        else:
            raise WrongUse(f"Không có tệp hay thư mục {path}.")


def _expected(group: str | None, library: Library) -> dict[str, str]:
    """The units of a group by id."""
    if group is None:
        return {}
    if library.get("unit", group) is None:
        raise WrongUse(f"Không có đơn vị hay nhóm “{group}” trong content/don-vi/.")
    ids = member_ids((Ref(group, "unit"),), library)
    return {name: unit.title if (unit := library.get("unit", name)) else name for name in ids}


def _write(found: Surveyed, folder: Path, library: Library, today: date) -> None:
    tables = (summary_table(found), drift_table(found), channel_table(found))
    title = "Bộ nội dung dùng chung: nơi nào dùng bản nào"
    day = f"{today:%d/%m/%Y}"
    paper = Paper(
        title="Bộ nội dung dùng chung",
        subtitle=f"Nơi nào dùng bản nào, ngày {day}",
        left=(library.resolve(library.site.owner).title,),
        right=(library.site.title,),
        number="",
        day=f"Ngày {day}",
        blocks=tables,
        ends=((), ()),
        author=library.resolve(library.site.owner).title,
    )
    head = {"title": title, "as_of": today.isoformat(), "site": library.site.address}
    files = {
        "bang.html": html_bytes(paper),
        "bang.csv": csv_bytes([tables[1]]),
        "kenh.csv": csv_bytes([tables[2]]),
        "bang.xlsx": xlsx_bytes(title, tables),
        "bang.json": json_bytes(head, tables),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _tell(found: Surveyed, folder: Path) -> None:
    for pack in found.packs.values():
        counts = {state: found.count(pack.id, state) for state in State}
        print(
            f"{pack.title}, bản mới nhất {pack.version}: {len(found.rows)} đơn vị, "
            f"{counts[State.CURRENT]} dùng bản mới nhất, {counts[State.BEHIND]} dùng bản cũ, "
            f"{counts[State.MISSING]} chưa nhận, {counts[State.CHANGED]} đổi lời khóa, "
            f"{counts[State.UNKNOWN]} không có tệp để đối chiếu, {len(found.silent)} chưa gửi số liệu."
        )
    print(f"Bảng: {folder / 'bang.html'}", file=sys.stderr)
