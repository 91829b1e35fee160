"""loa serve: the site as it is being written, on this machine only.

In: a site. Out: a preview server until Ctrl+C. Not here: the server (hosts/served.py).
"""

from __future__ import annotations

import argparse
import sys

from loa.build.root import site_root
from loa.build.site import Prepared
from loa.build.wishes import Wishes
from loa.cli.options import add_today
from loa.hosts.served import HOST, free_port, serve
from loa.hosts.theme import directory_url
from loa.messages.words import counted

HELP = "xem trang ngay trong khi sửa"
ABOUT = """\
Mở trang xem trước trên máy này. Sửa và lưu một tệp trong content/ thì trang tự cập nhật. Tệp còn lỗi được bỏ qua
và nêu ở một trang riêng. Dừng bằng Ctrl+C."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "--port", metavar="N", type=int, default=8000, help="cổng (mặc định 8000; bận thì lấy cổng kế tiếp)"
    )
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when it was ended with Ctrl+C."""
    root = site_root(arguments.folder)
    port = free_port(arguments.port)
    address = f"http://{HOST}:{port}/"

    def tell(site: Prepared) -> None:
        print(f"Đọc lại nội dung: {counted(site.problems)}", flush=True)
        if site.problems:
            print(f"  {address}{directory_url(site.problems_page)}", flush=True)

    print(f"Trang xem trước: {address}  (dừng bằng Ctrl+C)", file=sys.stderr)
    serve(root, port, Wishes(today=arguments.today, preview=True), tell)
    return 0
