"""loa serve: the site as it is being written, on this machine only.

In: a site. Out: a preview server until Ctrl+C. Not here: the server (hosts/live.py).
"""

from __future__ import annotations

import argparse
import os
import sys

from loa.build.root import site_root
from loa.build.site import Prepared
from loa.build.wishes import Wishes
from loa.cli.git import refuse_carried_cache
from loa.cli.options import add_today
from loa.hosts.incremental import KNOWN_PLUGINS
from loa.hosts.live import HOST, free_port, serve
from loa.hosts.preview import Preview, served
from loa.hosts.settings import plugin_names
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
    refuse_carried_cache(root)
    port = free_port(arguments.port)
    address = f"http://{HOST}:{port}/"

    def tell(site: Prepared) -> None:
        print(f"Đọc lại nội dung: {counted(site.problems)}", flush=True)
        if site.problems:
            print(f"  {address}{directory_url(site.problems_page)}", flush=True)

    unknown = [name for name in plugin_names(root) if name not in KNOWN_PLUGINS]
    if unknown:
        print(f"NHẮC: bản xem trước không chạy phần thêm {', '.join(unknown)} của mkdocs.yml.", file=sys.stderr)
    print(f"Trang xem trước: {address}  (dừng bằng Ctrl+C)", file=sys.stderr)
    serve(Preview(root, served(Wishes(today=arguments.today)), tell), port)
    sys.stdout.flush()
    os._exit(0)  # libraries that were loaded by the preview's threads complain when they are taken apart in order
