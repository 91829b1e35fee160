"""loa headers: the settings of a web server for this site.

In: a site's address, a server's name. Out: the settings, on the terminal or in a file. Not here: what they say
(exports/headers.py).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from urllib.parse import urlsplit

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.exports.headers import SERVERS
from loa.site.check import checked

HELP = "in phần cài đặt máy chủ web cho trang: Nginx, Apache, Netlify, Cloudflare"
ABOUT = """\
In các dòng cài đặt để máy chủ web gửi kèm mỗi tệp những lời giữ an toàn: không cho trang khác nhúng, không đoán loại
tệp, trang của mã QR luôn là bản mới."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    parser.add_argument("server", metavar="MÁY CHỦ", choices=tuple(SERVERS), help=", ".join(SERVERS))
    parser.add_argument("--out", metavar="THƯ MỤC", type=Path, help="ghi thành tệp trong thư mục này, ví dụ site")


def run(arguments: argparse.Namespace) -> int:
    """0 when the settings were printed or written.

    Raises: WrongUse when the site's address cannot be read.
    """
    root = site_root(arguments.folder)
    seen = checked(root, world_of(root))
    if seen.library is None:
        raise WrongUse("Chưa đọc được content/site.yml; xem lỗi bằng: loa check")
    name, text_of = SERVERS[arguments.server]
    text = text_of(urlsplit(seen.library.site.address).path or "/")
    if arguments.out is None:
        print(text, end="")
        return 0
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / name).write_text(text, encoding="utf-8")
    print(f"Đã ghi {arguments.out / name}")
    return 0
