"""loa changes: what a change does to the site, in words, before it is published.

In: a site, the name of the state it is held against. Out: sentences, Markdown for a Git host, pictures before and
after. Not here: comparing (editing/changes/), asking Git (git.py).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from loa.build.prints import print_key
from loa.build.root import site_root
from loa.build.wrong import WrongUse
from loa.cli.git import refuse_carried_cache, state_in
from loa.cli.looked import looked_through
from loa.cli.options import add_today
from loa.editing.changes.compared import Changes, changes
from loa.editing.changes.pictures import picture_files
from loa.editing.changes.told import markdown_of, sections, text_of
from loa.kind import Print
from loa.paint.painter import files_bytes
from loa.site.check import Checked
from loa.world import World

HELP = "nói bằng lời: thay đổi này làm gì với trang"
ABOUT = """\
So nội dung đang có với bản đã công bố và nói bằng lời: trang nào mới, đổi, mất; áp phích nào trông khác; mã QR nào thêm
hoặc dẫn đi nơi khác; nhiệm vụ nào nay có bằng chứng; bản in nào phải gỡ. Không ghi BẢN thì so với nhánh chính."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "base", metavar="BẢN", nargs="?", help="bản để so trong Git, ví dụ main (mặc định: nhánh chính)"
    )
    parser.add_argument(
        "--format",
        choices=("text", "markdown", "json"),
        default="text",
        help="cách nêu (mặc định text)",
    )
    parser.add_argument("--pictures", metavar="THƯ MỤC", type=Path, help="vẽ áp phích trước và sau vào thư mục này")
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0, or 1 when the content cannot be read.

    Raises: WrongUse when there is no earlier state.
    """
    root = site_root(arguments.folder)
    refuse_carried_cache(root)
    with tempfile.TemporaryDirectory(prefix="loa-changes-") as name:
        past = Path(name)
        base = state_in(root, past, arguments.base)
        if base is None:
            raise WrongUse(
                f"Git không có bản “{arguments.base}”; hãy ghi tên nhánh hoặc mã bản, ví dụ main."
                if arguments.base
                else "Thư mục này chưa có bản nào trong Git để so."
            )
        now, then = (looked_through(folder, root, arguments.today) for folder in (root, past))
        if now.library is None or then.library is None:
            which = "đang có" if now.library is None else "trước"
            print(f"Chưa đọc được content/site.yml của bản {which}. Xem lỗi bằng: loa check", file=sys.stderr)
            return 1
        found = changes(then, now, _look)
        _tell(found, base, arguments.format)
        if arguments.pictures and found.looks:
            write_pictures(found, then, now, arguments.pictures)
    return 0


def _look(sheet: Print, world: World) -> str:
    return print_key(sheet, world.read)


def _tell(found: Changes, base: str, form: str) -> None:
    told = sections(found)
    if form == "json":
        print(json.dumps([asdict(section) for section in told], ensure_ascii=False, indent=2))
    elif not told:
        print(f"So với {base}: không có gì khác." if form == "text" else f"So với `{base}`: không có gì khác.")
    elif form == "markdown":
        print(f"## So với `{base}`\n\n{markdown_of(told)}", end="")
    else:
        print(f"So với {base}:\n\n{text_of(told)}", end="")


def write_pictures(found: Changes, then: Checked, now: Checked, folder: Path) -> None:
    """The posters that look otherwise, before and after, as files of a folder."""
    files = picture_files(found.looks, _painted(then), _painted(now))
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    print(f"Áp phích trước và sau: {folder / 'index.html'}", file=sys.stderr)


def _painted(seen: Checked) -> Callable[[Print], bytes]:
    def painted(sheet: Print) -> bytes:
        assert seen.world
        return files_bytes(sheet.sheet, ("png",), sheet.dpi, seen.world.read, sheet.finish)[0]

    return painted
