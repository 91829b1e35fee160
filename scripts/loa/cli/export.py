"""loa export: the site as Markdown and files, for another generator.

In: a site, a folder. Out: docs/, overrides/, mkdocs.yml there. Not here: writing them (hosts/folder.py).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from loa.build.root import site_root
from loa.build.site import prepared
from loa.cli.build_words import tell_problems
from loa.cli.options import add_wishes, wishes
from loa.cli.terminal import PaintProgress
from loa.hosts.folder import exported, is_export
from loa.hosts.place import checked_out

HELP = "xuất thư mục mà ProperDocs hoặc MkDocs dựng được, không cần Loa"
ABOUT = """\
Ghi docs/ (trang Markdown, hình, PDF, dữ liệu), overrides/ và mkdocs.yml vào một thư mục. Chạy “properdocs build” hoặc
“mkdocs build” ở đó cho ra cùng các địa chỉ. Chỉ ghi vào thư mục trống hoặc thư mục đã xuất lần trước."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must and may be told."""
    parser.add_argument("out", metavar="DIR", type=Path, help="thư mục để xuất vào")
    add_wishes(parser, preview=False)


def run(arguments: argparse.Namespace) -> int:
    """0 when the folder is written, 1 when the content has errors."""
    root = site_root(arguments.folder)
    target = checked_out(arguments.out, root, is_export)
    site = prepared(root, wishes(arguments), PaintProgress())
    tell_problems(site)
    if site.refused:
        print("Chưa xuất. Hãy sửa các lỗi trên rồi chạy lại.")
        return 1
    files = exported(site, target)
    print(f"Đã xuất {len(files)} tệp vào {target}. Dựng ở đó bằng: properdocs build, hoặc mkdocs build")
    return 0
