"""loa build: the finished site in a folder, in one move or not at all.

In: a site, wishes. Out: a folder, and words about what was made. Not here: how it is made (build/, hosts/).

Whatever is needed only when something has changed is loaded only then.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from loa.build.root import day_of, site_root
from loa.cli.git import refuse_carried_cache
from loa.cli.options import add_wishes, wishes
from loa.cli.terminal import has_colour
from loa.hosts.place import OFFLINE, checked_out, is_copy, is_site
from loa.hosts.unchanged import Last, last_build, note_build, sources_now

HELP = "dựng trang vào một thư mục"
ABOUT = """\
Kiểm tra nội dung, vẽ áp phích và mã QR, rồi dựng trang. Nội dung còn lỗi thì dừng lại (trừ khi có --preview).
Trang mới thay trang cũ trong một lần; nếu bị ngắt giữa chừng, trang cũ vẫn còn nguyên."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="thư mục chứa trang (mặc định: site trong gốc của trang)"
    )
    parser.add_argument(
        "--offline",
        action="store_true",
        help=f"bản chép xem không cần mạng, mở bằng cách bấm đúp (mặc định vào thư mục {OFFLINE})",
    )
    parser.add_argument("--why", action="store_true", help="nói thêm: làm lại những gì, và vì tệp nào đã đổi")
    add_wishes(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the site is built and its content is sound, 1 when the content has errors, built as a preview or not."""
    began_s = time.monotonic()
    root = site_root(arguments.folder)
    refuse_carried_cache(root)
    offline = arguments.offline
    target = checked_out(
        arguments.out or root / (OFFLINE if offline else "site"), root, is_copy if offline else is_site
    )
    wished = wishes(arguments)
    asked = f"{replace(wished, today=wished.today or day_of(os.environ))} {has_colour(sys.stderr)} {offline}"
    last = last_build(root, target, asked)
    if last is None:
        return _built(arguments, root, target, asked, began_s)
    print(last.problems, end="", file=sys.stderr)
    if arguments.why:
        print("Làm lại, và vì sao:\n  không có gì")
    print(f"Không có gì đổi từ lần dựng trước ({time.monotonic() - began_s:.1f} giây): {target}\n{last.summary}")
    return last.code


def _built(arguments: argparse.Namespace, root: Path, target: Path, asked: str, began_s: float) -> int:
    from loa.build.site import prepared, prune_cache  # noqa: PLC0415  # see above
    from loa.cli.build_words import headline, painted, summary, tell_problems, why  # noqa: PLC0415  # likewise
    from loa.cli.terminal import PaintProgress  # noqa: PLC0415  # likewise
    from loa.hosts.incremental import finished  # noqa: PLC0415  # likewise
    from loa.problems import has_errors  # noqa: PLC0415  # likewise

    before = sources_now(root)
    site = prepared(root, wishes(arguments), PaintProgress())
    told = tell_problems(site)
    if site.refused:
        print("Chưa dựng trang. Hãy sửa các lỗi trên rồi chạy lại, hoặc thêm --preview để xem trước.")
        return 1
    done = finished(site, target, arguments.offline)
    prune_cache(site, done.keys)
    if done.unknown:
        print(f"NHẮC: mkdocs.yml dùng phần thêm {', '.join(done.unknown)}, nên lần nào cũng phải dựng lại tất cả.")
    if arguments.why:
        print(why(site, done))
    last = Last(told, summary(site, target, len(done.files), arguments.offline), int(has_errors(site.problems)))
    print(headline(site, target, time.monotonic() - began_s), *painted(site), last.summary, sep="\n")
    if not done.unknown:
        note_build(root, target, asked, last, before)
    return last.code
