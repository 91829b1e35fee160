"""loa pack adopt, update, drop, status: packs of others taken into this site, and where it stands with them.

In: a site, a pack's file. Out: a changed packs/, words. Not here: what a pack may be (packs/), laying it in
(editing/packs/adopting.py).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from loa.build.prints import print_key
from loa.build.root import day_of, site_root
from loa.build.wrong import WrongUse
from loa.cli.actions import Action
from loa.cli.changes import write_pictures
from loa.cli.git import refuse_carried_cache
from loa.cli.looked import looked_through
from loa.editing.changes.compared import changes
from loa.editing.changes.told import sections, text_of
from loa.editing.packs.adopting import drop, is_new, lay, local_starters, locked
from loa.editing.packs.updating import Foreseen, foreseen
from loa.kinds.pack.record import PackRecord
from loa.messages.render import terminal_text
from loa.model.library import Library
from loa.model.trust import Trust
from loa.packs.archive import LARGEST_PACK_BYTES
from loa.packs.opened import Opened, opened
from loa.packs.refused import RefusedError
from loa.problems import Problem
from loa.site.check import Checked
from loa.source.folder import PACKS


def add_actions(action: Action) -> None:
    """The actions of whoever takes packs in."""
    adopt = action("adopt", _adopt, "nhận một bộ nội dung vào trang này")
    adopt.add_argument("file", metavar="TỆP", type=Path, help="tệp bộ nội dung")
    update = action("update", _update, "xem bản mới của một bộ đổi những gì; thêm --take để nhận")
    update.add_argument("file", metavar="TỆP", type=Path, help="tệp bản mới")
    update.add_argument("--take", action="store_true", help="nhận luôn sau khi nêu những gì đổi")
    update.add_argument("--pictures", metavar="THƯ MỤC", type=Path, help="vẽ áp phích trước và sau vào thư mục này")
    dropped = action("drop", _drop, "bỏ một bộ nội dung khỏi trang này")
    dropped.add_argument("pack", metavar="ID", help="tên bộ, như loa pack status cho biết")
    status = action("status", _status, "xem trang đang dùng, đang phát hành những bộ nào")
    status.add_argument("--format", choices=("text", "json"), default="text", help="cách nêu: text (mặc định), json")


def _adopt(arguments: argparse.Namespace) -> int:
    root, today = _site(arguments)
    found = _opened(arguments.file, root, today)
    manifest = found.pack.manifest
    before = locked(root).get(manifest.id)
    if not is_new(found, locked(root), _trusting(root, today)) and not _is_damaged(root, today, found.pack.id):
        print(f"Trang đang dùng đúng bản {manifest.version} của bộ “{manifest.title}”; không có gì phải làm.")
        return 0
    if before is not None and before.version < manifest.version:
        raise RefusedError(
            f"Trang đang dùng bản {before.version} của bộ này. Xem bản {manifest.version} đổi gì rồi nhận: "
            f"loa pack update {arguments.file} --take"
        )
    with tempfile.TemporaryDirectory(prefix="loa-pack-") as name:
        seen = foreseen(root, Path(name), found, today, lambda folder: looked_through(folder, root, today))
        _tell_unfit(seen.unfit, seen.after)
    _take(root, found, today)
    return 0


def _update(arguments: argparse.Namespace) -> int:
    root, today = _site(arguments)
    found = _opened(arguments.file, root, today)
    manifest, lines = found.pack.manifest, locked(root)
    if manifest.id not in lines:
        raise RefusedError(f"Trang chưa dùng bộ “{manifest.title}”. Nhận lần đầu bằng: loa pack adopt {arguments.file}")
    if not is_new(found, lines, _trusting(root, today)):
        print(f"Trang đang dùng đúng bản {manifest.version} của bộ “{manifest.title}”; không có gì phải làm.")
        return 0
    with tempfile.TemporaryDirectory(prefix="loa-pack-") as name:
        seen = foreseen(root, Path(name), found, today, lambda folder: looked_through(folder, root, today))
        _tell(seen, found, lines[manifest.id].version, arguments.pictures)
    if not arguments.take:
        print(f"Chưa nhận gì. Đồng ý thì chạy: loa pack update {arguments.file} --take", file=sys.stderr)
        return 0
    _take(root, found, today)
    return 0


def _drop(arguments: argparse.Namespace) -> int:
    root, _ = _site(arguments)
    if not drop(root, arguments.pack):
        known = ", ".join(sorted(locked(root))) or "chưa nhận bộ nào"
        raise WrongUse(f"Trang không dùng bộ “{arguments.pack}”. Đang dùng: {known}.")
    print(
        f"Đã bỏ bộ “{arguments.pack}”. Phần địa phương đã điền vẫn còn trong content/dia-phuong/; "
        "xem trang còn thiếu gì: loa check"
    )
    return 0


def _site(arguments: argparse.Namespace) -> tuple[Path, date]:
    root = site_root(arguments.folder)
    refuse_carried_cache(root)
    return root, arguments.today or day_of(os.environ)


def _trusting(root: Path, today: date) -> Trust:
    """Whom the site trusts."""
    return _library(root, today).site.trust


def _library(root: Path, today: date) -> Library:
    seen = looked_through(root, root, today)
    if seen.library is None:
        raise WrongUse("Chưa đọc được content/site.yml. Xem lỗi bằng: loa check")
    return seen.library


def _opened(file: Path, root: Path, today: date) -> Opened:
    try:
        if file.stat().st_size > LARGEST_PACK_BYTES:
            raise RefusedError(f"Tệp lớn hơn {LARGEST_PACK_BYTES // 1024 // 1024} MB, nên không mở.")
        data = file.read_bytes()
    except OSError as error:
        raise WrongUse(f"Không đọc được tệp {file}.") from error
    return opened(data, _trusting(root, today), today)


def _is_damaged(root: Path, today: date, name: str) -> bool:
    """Whether what lies in packs/ is not what was adopted, so that adopting it again mends it."""
    seen = looked_through(root, root, today)
    return any(one.code in ("P522", "P524") and one.place.file.startswith(f"{PACKS}/{name}/") for one in seen.problems)


def _tell(seen: Foreseen, found: Opened, version: int, pictures: Path | None) -> None:
    manifest = found.pack.manifest
    print(f"Bộ “{manifest.title}”: từ bản {version} lên bản {manifest.version}.\n")
    compared = changes(seen.before, seen.after, lambda sheet, world: print_key(sheet, world.read))
    told = sections(compared)
    print(text_of(told) if told else "Không có gì khác.\n", end="")
    _tell_unfit(seen.unfit, seen.after)
    if pictures and compared.looks:
        write_pictures(compared, seen.before, seen.after, pictures)


def _tell_unfit(unfit: tuple[Problem, ...], seen: Checked) -> None:
    if unfit:
        print("\nPHẦN ĐỊA PHƯƠNG ĐÃ ĐIỀN KHÔNG CÒN KHỚP; tệp vẫn giữ nguyên, hãy sửa sau khi nhận:\n")
        print(terminal_text(unfit, seen.lines_of), end="")


def _take(root: Path, found: Opened, today: date) -> None:
    lay(root, found, today)
    begun = local_starters(root, found)
    for name, text in begun.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    manifest = found.pack.manifest
    print(
        f"Đã nhận “{manifest.title}”, bản {manifest.version}, của {manifest.issuer}: {len(manifest.records)} bản ghi."
    )
    if begun:
        print("Những mục để mở, mỗi bản ghi một tệp (bỏ dấu # rồi điền):")
        print("".join(f"  {name}\n" for name in begun), end="")
    print("Xem lại bằng: loa check, rồi loa serve", file=sys.stderr)


def _status(arguments: argparse.Namespace) -> int:
    root, today = _site(arguments)
    library, lines = _library(root, today), locked(root)
    adopted = []
    for name, pack in sorted(library.packs.items()):
        entries = [entry for entry in library.entries.values() if entry.mark and entry.mark.pack == name]
        manifest = pack.manifest
        adopted.append(
            {
                "id": name,
                "title": manifest.title,
                "issuer": manifest.issuer,
                "version": manifest.version,
                "issued": manifest.issued.isoformat(),
                "expires_on": manifest.expires_on.isoformat() if manifest.expires_on else None,
                "adopted_on": lines[name].adopted_on if name in lines else None,
                "records": len(entries),
                "open": sum(len(fields) for fields in manifest.open.values()),
                "filled": sum(len(entry.mark.filled) for entry in entries if entry.mark),
            }
        )
    issued = [
        {"id": one.id, "title": one.title, "version": one.version, "issued": one.issued.isoformat()}
        for one in library.of(PackRecord.KIND)
        if isinstance(one, PackRecord)
    ]
    if arguments.format == "json":
        print(json.dumps({"adopted": adopted, "issued": issued}, ensure_ascii=False, indent=2))
        return 0
    for each in adopted:
        print(
            f"Đang dùng: {each['id']} bản {each['version']}, “{each['title']}” của {each['issuer']}; nhận ngày "
            f"{each['adopted_on']}; {each['records']} bản ghi, đã điền {each['filled']}/{each['open']} mục để mở."
        )
    for one in issued:
        print(f"Phát hành: {one['id']} bản {one['version']}, “{one['title']}”, ngày {one['issued']}.")
    if not adopted and not issued:
        print("Trang chưa dùng và chưa phát hành bộ nội dung nào.")
    return 0
