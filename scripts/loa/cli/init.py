"""loa init: a whole new site in one command, that passes and builds as it stands.

In: an empty folder, what the body is called. Out: the files of a site. Not here: what they say (editing/starting/).
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from loa.build.root import day_of
from loa.build.site_world import checked_address
from loa.build.wrong import WrongUse
from loa.cli.options import add_today
from loa.editing.starting.begun import PALETTES, Body, site_files
from loa.kinds.unit.record import Level, System
from loa.model.site import is_specimen

HELP = "lập một trang mới trong thư mục trống"
ABOUT = """\
Lập một trang mới: thiết lập, giao diện, một hướng dẫn, lời dẫn từng bước. Dựng được ngay; chữ nào cũng sửa được sau.
Không ghi đè gì: thư mục phải chưa có hoặc còn trống."""

TITLE, OWNER, ADDRESS = "Trang của đơn vị", "Đơn vị chịu trách nhiệm", "https://ten-co-quan.example/"
IGNORED = frozenset((".git", ".gitattributes", "LICENSE", "README.md"))
"""What a folder that was fetched from a new repository already holds."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument("out", metavar="THƯ MỤC", type=Path, help="thư mục của trang mới")
    parser.add_argument("--title", metavar="TÊN", default=TITLE, help="tên trang, như người đọc sẽ thấy")
    parser.add_argument("--owner", metavar="TÊN", default=OWNER, help="đơn vị chịu trách nhiệm về trang")
    parser.add_argument("--address", metavar="URL", default=ADDRESS, help="địa chỉ của trang khi đã công bố")
    systems, levels = ([choice.value for choice in choices] for choices in (System, Level))
    parser.add_argument("--system", choices=systems, default="state", help="hệ thống của đơn vị (mặc định state)")
    parser.add_argument("--level", choices=levels, default="commune", help="cấp của đơn vị (mặc định commune)")
    told = "; ".join(f"{name}: {palette.label}" for name, palette in PALETTES.items())
    parser.add_argument("--palette", choices=tuple(PALETTES), default="lam", help=f"bộ màu ({told})")
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the site is there.

    Raises: WrongUse when the folder holds anything, or a name cannot be used.
    """
    out: Path = arguments.out.resolve()
    _refuse_full(out)
    for name in ("title", "owner"):
        text = getattr(arguments, name)
        if not text.strip() or len(text) > 240 or any(not letter.isprintable() for letter in text):
            raise WrongUse(f"Tên “{text}” không dùng được: ghi một dòng chữ, nhiều nhất 240 ký tự.")
    address = checked_address(arguments.address)
    body = Body(
        arguments.title.strip(),
        address,
        arguments.owner.strip(),
        arguments.system,
        arguments.level,
        arguments.palette,
    )
    made = site_files(body, arguments.today or day_of(os.environ))
    for name, data in sorted(made.items()):
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(data)
    print(f"Đã lập trang “{body.title}” trong {out}: {len(made)} tệp.")
    if is_specimen(address):
        print("Địa chỉ còn là địa chỉ mẫu; sửa trong content/site.yml trước khi in mã QR.")
    print(f"Tiếp theo:\n    cd {arguments.out}\n    loa check\n    loa desk", file=sys.stderr)
    return 0


def _refuse_full(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise WrongUse(f"{out} là một tệp. Hãy chọn thư mục khác.")
    there = sorted(path.name for path in out.iterdir() if path.name not in IGNORED) if out.is_dir() else []
    if there:
        raise WrongUse(f"Thư mục {out} đang có {there[0]}; không ghi đè gì. Hãy chọn thư mục trống, ví dụ trang-moi.")
