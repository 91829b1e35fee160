"""loa sweep: everything that a changed word, body or place touches, by file and line.

In: a site, a term, a unit, a former place, or an earlier state. Out: places, pages, prints, sheets on walls, as text or
JSON. Not here: finding them (site/sweep/), telling them (sweep_words.py).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.cli.git import earlier, files_changed_since
from loa.cli.options import add_today
from loa.cli.sweep_words import described, text_lines
from loa.messages.words import counted
from loa.problems import has_errors
from loa.site.check import Checked, checked
from loa.site.sweep.changed import TERMS, UNITS, changed_subjects
from loa.site.sweep.former import TABLE, TODAY, former_places
from loa.site.sweep.subject import Subject, asked_subjects, known_subjects
from loa.site.sweep.swept import swept
from loa.source.nearest import nearest

HELP = "đổi một từ, một đơn vị, một tên nơi chốn thì những chỗ nào phải xem lại"
ABOUT = """\
Liệt kê mọi chỗ bị ảnh hưởng khi một từ, một đơn vị hay tên một nơi thay đổi: tệp nào, dòng nào, cột nào; trang, áp
phích, mã QR nào có chữ ấy; bản in nào đang dán phải xem lại. Không ghi gì thì xét mọi từ trong content/thuat-ngu.yml và
mọi đơn vị đã chấm dứt. Thêm --since để xét những gì đã đổi từ một bản cũ trong Git. Lệnh này không sửa tệp nào."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "subject", metavar="TÊN", nargs="?", help="mã từ, tên tệp đơn vị, hoặc chữ cần tìm, ví dụ “mức độ 4”, ben-tre"
    )
    parser.add_argument("--since", metavar="REV", help="những từ, đơn vị đã đổi so với bản này trong Git, ví dụ main")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="cách nêu: text (mặc định), json")
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0, or 1 when the content has errors: then only sound records are swept."""
    root = site_root(arguments.folder)
    seen = checked(root, world_of(root, today=arguments.today))
    if seen.library is None:
        print("Chưa đọc được content/site.yml. Xem lỗi bằng: loa check", file=sys.stderr)
        return 1
    found = swept(_subjects(arguments, root, seen), seen)
    if not arguments.subject and not arguments.since:
        found = tuple(each for each in found if not each.is_empty)
    if arguments.format == "json":
        print(json.dumps([described(each, seen.library) for each in found], ensure_ascii=False, indent=2))
    else:
        print("\n".join(text_lines(found, seen)).strip("\n"))
    if seen.problems:
        print(f"{counted(seen.problems)} Xem từng chỗ bằng: loa check", file=sys.stderr)
    return int(has_errors(seen.problems))


def _subjects(arguments: argparse.Namespace, root: Path, seen: Checked) -> tuple[Subject, ...]:
    """What is to be looked for.

    Raises: WrongUse when two things are asked at once, or nothing of that name is known.
    """
    assert seen.library is not None
    assert seen.world is not None
    if arguments.subject and arguments.since:
        raise WrongUse("Ghi một tên, hoặc --since, không dùng cả hai cùng lúc.")
    if arguments.since:
        return _since(arguments.since, root, seen)
    if not arguments.subject:
        return known_subjects(seen.library, seen.world.today)
    found = asked_subjects(arguments.subject, seen.library) or _in_tables(arguments.subject, root)
    if not found:
        names = [word for each in seen.library.renamings for word in (each.key.partition("#")[2], *each.old)]
        meant = nearest(arguments.subject, names)
        hint = f"; có phải “{meant}” không?" if meant else "."
        raise WrongUse(f"Không có từ, đơn vị hay tên cũ nào là “{arguments.subject}”{hint}")
    return found


def _in_tables(text: str, root: Path) -> tuple[Subject, ...]:
    """What the tables of former places say of a name, where the site has them."""
    former, communes = root / TABLE, root / TODAY
    if not (former.is_file() and communes.is_file()):
        return ()
    return tuple(former_places(text, former.read_bytes(), communes.read_bytes()))


def _since(revision: str, root: Path, seen: Checked) -> tuple[Subject, ...]:
    """What has changed in words and units since an earlier state.

    Raises: WrongUse when there is no such state.
    """
    assert seen.library is not None
    files = files_changed_since(root, (TERMS, UNITS), revision)
    if files is None:
        raise WrongUse(f"Không tìm được bản “{revision}” trong Git của thư mục này.")
    before = {file: state.data for file in files if (state := earlier(root, file, revision))}
    return tuple(changed_subjects(before, seen.library))
