"""loa desk: the officer's work table in the browser of this machine.

In: a site. Out: the desk and the preview beside it, until Ctrl+C. Not here: the desk (desk/), the preview (hosts/).
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import webbrowser
from contextlib import suppress

from loa.build.root import site_root
from loa.build.site import Prepared
from loa.build.wishes import Wishes
from loa.cli.git import refuse_carried_cache
from loa.cli.options import add_today
from loa.desk.app import desk_app
from loa.desk.ground import Ground
from loa.desk.guard import fresh_secret
from loa.desk.serving import desk_server
from loa.hosts.live import HOST, free_port, serve
from loa.hosts.preview import Preview, served

HELP = "mở bàn làm việc trong trình duyệt: việc cần làm, biểu mẫu, xem trước"
ABOUT = """\
Mở bàn làm việc trong trình duyệt của máy này: việc cần làm, điều chưa đúng và cách sửa, biểu mẫu cho mọi loại nội
dung, trang xem trước bên cạnh. Chỉ máy này mở được. Dừng bằng Ctrl+C."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "--port", metavar="N", type=int, default=8100, help="cổng (mặc định 8100; bận thì lấy cổng kế tiếp)"
    )
    parser.add_argument("--no-open", action="store_true", help="không tự mở trình duyệt, chỉ in địa chỉ")
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when it was ended with Ctrl+C."""
    root = site_root(arguments.folder)
    refuse_carried_cache(root)
    port = free_port(arguments.port)
    preview_port = free_port(port + 1)
    preview = Preview(root, served(Wishes(today=arguments.today)), _silent)
    threading.Thread(target=serve, args=(preview, preview_port), daemon=True).start()
    secret = fresh_secret()
    ground = Ground(root, preview, f"http://{HOST}:{preview_port}/")
    app = desk_app(ground, secret, (f"{HOST}:{port}", f"localhost:{port}"), f"loa-desk-{port}")
    address = f"http://{HOST}:{port}/?khoa={secret}"
    print(f"Bàn làm việc: {address}\n(dừng bằng Ctrl+C)", file=sys.stderr, flush=True)
    if not arguments.no_open:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    with suppress(KeyboardInterrupt):
        desk_server(app, HOST, port).serve_forever()
    sys.stdout.flush()
    os._exit(0)  # libraries that were loaded by the preview's threads complain when they are taken apart in order


def _silent(_site: Prepared) -> None:
    """The desk tells what is wrong on its pages."""
