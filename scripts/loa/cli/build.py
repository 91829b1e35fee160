"""loa build: the finished site in a folder, in one move or not at all.

In: a site, wishes. Out: a folder, and words about what was made. Not here: how it is made (build/, hosts/built.py).
"""

from __future__ import annotations

import argparse
import shlex
import sys
import time
from pathlib import Path

from loa.build.build import counts
from loa.build.site import Prepared, prepared, prune_cache
from loa.build.site_world import site_root
from loa.cli.options import add_wishes, wishes
from loa.cli.terminal import PaintProgress, has_colour
from loa.hosts.incremental import Finished, finished
from loa.hosts.place import checked_out, is_site
from loa.messages.render import terminal_text
from loa.model.memory import Question
from loa.problems import has_errors

HELP = "dựng trang vào một thư mục"
ABOUT = """\
Kiểm tra nội dung, vẽ áp phích và mã QR, rồi dựng trang. Nội dung còn lỗi thì dừng lại (trừ khi có --preview).
Trang mới thay trang cũ trong một lần; nếu bị ngắt giữa chừng, trang cũ vẫn còn nguyên."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="thư mục chứa trang (mặc định: site trong gốc của trang)"
    )
    parser.add_argument("--why", action="store_true", help="nói thêm: làm lại những gì, và vì tệp nào đã đổi")
    add_wishes(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the site is built and its content is sound, 1 when the content has errors, built as a preview or not."""
    began_s = time.monotonic()
    root = site_root(arguments.folder)
    target = checked_out(arguments.out or root / "site", root, is_site)
    site = prepared(root, wishes(arguments), PaintProgress())
    tell_problems(site)
    if site.refused:
        print("Chưa dựng trang. Hãy sửa các lỗi trên rồi chạy lại, hoặc thêm --preview để xem trước.")
        return 1
    done = finished(site, target)
    prune_cache(site, done.keys)
    if done.unknown:
        print(f"NHẮC: mkdocs.yml dùng phần thêm {', '.join(done.unknown)}, nên lần nào cũng phải dựng lại tất cả.")
    if arguments.why:
        print(why(site, done))
    print(summary(site, target, len(done.files), time.monotonic() - began_s))
    return int(has_errors(site.problems))


def tell_problems(site: Prepared) -> None:
    """All problems, on standard error."""
    if site.problems:
        print(
            terminal_text(site.problems, site.checked.lines_of, "vi", has_colour(sys.stderr)), end="", file=sys.stderr
        )


def why(site: Prepared, done: Finished) -> str:
    """What was done anew and because of what, one a line."""
    lines = [f"  tính lại {name}: {_change(question)}" for name, question in site.checked.worked.items()]
    lines += [f"  dựng lại {path}: {cause.value}" for path, cause in sorted(done.made.items())]
    return "\n".join(["Làm lại, và vì sao:", *(lines or ["  không có gì"])])


def _change(question: Question) -> str:
    """What has changed, as an officer would call it."""
    sort, *names = question
    words = {
        "new": "chưa tính lần nào, hoặc Loa đã đổi phiên bản",
        "all": "có tệp trong content/ đã đổi",
        "files": "danh sách tệp kèm đã đổi",
        "ledger": "sổ mã QR đã đổi",
        "today": "sang ngày khác",
        "base_url": "địa chỉ trang đã đổi",
    }
    if sort in ("entry", "named"):
        return f"{names[0]} {names[1]} đã đổi" if sort == "entry" else f"những gì nhắc tới {names[0]} {names[1]} đã đổi"
    return words.get(sort) or f"{' '.join(names)} đã đổi"


def summary(site: Prepared, target: Path, files: int, took_s: float) -> str:
    """What was made, where it lies and how to look at it."""
    held = counts(site.plan)
    made = site.made
    pictures = held["png"] + held["webp"] + held["svg"]
    lines = [
        f"{'Đã dựng bản xem trước' if site.wishes.preview else 'Đã dựng xong trang'} trong {took_s:.1f} giây: {target}",
        f"  {held['page']} trang · {pictures} hình áp phích · {held['pdf']} tệp PDF để in · tất cả {files} tệp",
    ]
    if made:
        lines.append(
            f"  vẽ mới {made.painted}, dùng lại {made.kept} · {made.codes} mã QR trên hình đã được đọc lại và đúng"
        )
    if site.checked.left_out:
        lines.append(f"  tạm vắng {len(site.checked.left_out)} tệp còn lỗi hoặc dựa vào tệp còn lỗi; xem trang báo lỗi")
    lines.append(f"Xem thử:  {shlex.join([sys.executable, '-m', 'http.server', '-d', str(target), '8000'])}")
    lines.append("rồi mở  http://localhost:8000/")
    return "\n".join(lines)
