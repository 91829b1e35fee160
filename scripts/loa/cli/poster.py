"""loa poster: one poster's files in any format, for any unit, for an office printer or a print shop.

In: a site, a poster's id, formats, units. Out: files in a folder, and words about them. Not here: what the files are
(kinds/poster/asked.py), painting them (build/).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from loa.build.cache import Cache
from loa.build.prints import Ready, print_key, ready_prints
from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.cli.options import add_wishes, wishes
from loa.cli.terminal import PaintProgress, has_colour
from loa.kinds import KINDS
from loa.kinds.poster import KIND
from loa.kinds.poster.asked import Request, asked_prints, asked_problems, formats_asked, units_asked
from loa.kinds.poster.formats import FORMATS
from loa.kinds.poster.record import Poster
from loa.kinds.poster.rules import sheets_fit
from loa.messages.render import terminal_text
from loa.model.library import Library
from loa.model.read import library_read
from loa.packs.adopted import site_files
from loa.problems import Problem, has_errors, in_order
from loa.sheet.finish import PLAIN, PRINT_SHOP
from loa.source.folder import SourceFile
from loa.source.nearest import nearest
from loa.source.text import file_lines

HELP = "làm các tệp của một áp phích: khổ nào, đơn vị nào cũng được"
ABOUT = """\
Vẽ một áp phích ra các tệp để in và để đăng. Không ghi --format thì làm mọi khổ mà bố cục của áp phích hợp.
Mã QR trên từng tệp được đọc lại; mã không đọc được thì lệnh báo lỗi và không ghi tệp ấy.

Ví dụ:
  loa poster nop-ho-so-tai-nha --out in-an
  loa poster nop-ho-so-tai-nha --format a3 --format standee --bleed --out gui-nha-in"""

_MOST_LISTED = 40
_RULES = tuple(rule for rule in KIND.rules if rule is not sheets_fit)
"""What must hold before a file leaves: all rules, but only the formats that are asked for need fit."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must and may be told."""
    names = ", ".join(form.name for form in FORMATS)
    parser.add_argument("id", metavar="ID", help="tên tệp của áp phích trong content/ap-phich/, không kèm đuôi")
    parser.add_argument("--format", metavar="F", dest="formats", action="append", help=f"khổ cần làm: {names}")
    parser.add_argument(
        "--unit", metavar="U", dest="units", action="append", help="bản riêng của đơn vị này (all: mọi đơn vị)"
    )
    parser.add_argument("--mono", action="store_true", help="chỉ làm bản đen trắng, ít mực")
    parser.add_argument("--bleed", action="store_true", help="tệp cho nhà in: chừa xén 3 mm, dấu cắt, màu CMYK")
    parser.add_argument("--out", metavar="DIR", type=Path, help="thư mục nhận tệp (mặc định: build/ap-phich/ID)")
    add_wishes(parser, preview=False)


def run(arguments: argparse.Namespace) -> int:
    """0 when every file asked for is there, 1 when something about the poster is wrong."""
    began_s = time.monotonic()
    root, wished = site_root(arguments.folder), wishes(arguments)
    found = site_files(root)
    read = library_read(found.files, [kind.record for kind in KINDS], packs=found.packs)
    problems = (*found.problems, *read.problems)
    poster = _poster(arguments.id, read.library, problems) if read.library else None
    if poster is None or read.library is None:
        _tell(problems, found.files)
        print("Chưa vẽ được. Hãy sửa các lỗi trên rồi chạy lại.")
        return 1
    library, world = read.library, world_of(root, wished.base_url, wished.today)(read.library.site.address)
    request = _request(arguments, poster, library)
    ruled = in_order(each for rule in _RULES for each in rule(poster, library, world))
    if has_errors(ruled):
        _tell(ruled, found.files)
        print("Chưa vẽ: áp phích còn lỗi. Hãy sửa rồi chạy lại.")
        return 1
    out = _checked_out(arguments.out or root / "build" / "ap-phich" / poster.id, root)
    keyed = ((print_key(each, world.read), each) for each in asked_prints(poster, request, library, world))
    ready = ready_prints(keyed, Cache(root), world.read, wished.workers)
    written, unread = _written(ready, request.most_files, out)
    told = in_order((*ruled, *asked_problems(poster, request, library, world), *unread))
    _tell(told, found.files)
    print(_summary(poster, written, out, time.monotonic() - began_s))
    return int(has_errors(told))


def _poster(name: str, library: Library, problems: Sequence[Problem]) -> Poster | None:
    """The poster of that id; None when its file is there but cannot be read.

    Raises: WrongUse when there is no such file.
    """
    poster = library.get(Poster.KIND, name)
    if isinstance(poster, Poster):
        return poster
    if any(Path(each.place.file).stem == name and Poster.FOLDER in each.place.file for each in problems):
        return None
    meant = nearest(name, (each.id for each in library.of(Poster.KIND)))
    hint = f"có phải “{meant}” không?" if meant else f"xem tên các tệp trong content/{Poster.FOLDER}/."
    raise WrongUse(f"Không có áp phích “{name}”; {hint}")


def _request(arguments: argparse.Namespace, poster: Poster, library: Library) -> Request:
    """What the options ask for.

    Raises: WrongUse for a format or a unit that the poster has not.
    """
    try:
        units = units_asked(poster, arguments.units or (), library)
        formats = formats_asked(poster, arguments.formats or (), bool(units))
    except ValueError as error:
        raise WrongUse(str(error)) from error
    return Request(formats, units, arguments.mono, PRINT_SHOP if arguments.bleed else PLAIN)


def _checked_out(out: Path, root: Path) -> Path:
    """The folder for the files.

    Raises: WrongUse when it lies in content/, where they would be taken for content, or is no folder.
    """
    folder = out.resolve()
    if folder.is_relative_to(root / "content"):
        raise WrongUse(f"Không ghi tệp vào {out}: đó là nơi chứa nội dung. Hãy chọn thư mục khác cho --out.")
    if folder.exists() and not folder.is_dir():
        raise WrongUse(f"{out} là một tệp, không phải thư mục. Hãy chọn chỗ khác cho --out.")
    return folder


def _tell(problems: Sequence[Problem], files: Iterable[SourceFile]) -> None:
    """Problems on standard error, with the lines they stand on."""
    if not problems:
        return
    texts = {file.file: file.data for file in files if file.data is not None}
    colour = has_colour(sys.stderr)
    told = terminal_text(in_order(problems), lambda file: file_lines(texts.get(file, b"")), "vi", colour)
    print(told, end="", file=sys.stderr)


def _written(ready: Iterable[Ready], most: int, out: Path) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """(the files, what does not read): each written as soon as it is there; none whose code does not read."""
    progress, count = PaintProgress(), 0
    written: list[Path] = []
    unread: list[Problem] = []
    for count, each in enumerate(ready, 1):
        progress(count, most)
        unread += each.problems
        if not each.unread:
            target = out / each.print.path
            target.parent.mkdir(parents=True, exist_ok=True)
            part = target.with_name(f".{target.name}.part")
            shutil.copyfile(each.file, part)
            part.replace(target)
            written.append(target)
    if count < most:
        progress(most, most)
    return tuple(sorted(written)), tuple(unread)


def _summary(poster: Poster, files: Sequence[Path], out: Path, took_s: float) -> str:
    """What was made and where it lies."""
    if not files:
        return f"Chưa có tệp nào của áp phích “{poster.title}”."
    lines = [f"Đã làm {len(files)} tệp của áp phích “{poster.title}” trong {took_s:.1f} giây: {out}"]
    lines += [f"  {file.relative_to(out).as_posix():<48} {_size(file)}" for file in files[:_MOST_LISTED]]
    if len(files) > _MOST_LISTED:
        lines.append(f"  … và {len(files) - _MOST_LISTED} tệp nữa")
    return "\n".join(lines)


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1000:.0f} kB"
