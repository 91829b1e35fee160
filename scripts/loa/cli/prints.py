"""loa prints: what hangs, and what must come down after a change.

In: a site, the id of what changes. Out: prints with place, keeper and reason, as text or JSON. Not here: following
references (kinds/print/affected.py), judging what hangs (kinds/print/standing.py).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.cli.options import add_today
from loa.kinds.print.affected import hanging, touched
from loa.kinds.print.record import Printed
from loa.kinds.print.standing import payloads_now, reasons
from loa.messages.words import counted
from loa.model.library import Library
from loa.model.record import Record
from loa.pages.writer import day
from loa.problems import has_errors
from loa.site.check import checked
from loa.source.nearest import nearest
from loa.world import World

HELP = "bản in nào đang dán ở đâu; đổi một điều thì phải gỡ bản nào"
ABOUT = """\
Liệt kê các bản in còn dán theo sổ trong content/ban-in/: in gì, dán ở đâu, ai trông nom, có phải gỡ không.
Thêm --affected-by để biết khi một áp phích, mã QR, kênh, hướng dẫn, đơn vị hay văn bản thay đổi thì phải gỡ hoặc xem
lại những bản nào. ID là tên tệp không kèm đuôi; hai loại trùng tên thì ghi cả thư mục, ví dụ qr/nop-ho-so."""


@dataclass(frozen=True, slots=True)
class Line:
    """One print as it is told: `reasons` why it must come down, `chain` from the change to it (none without one)."""

    printed: Printed
    reasons: tuple[str, ...]
    chain: tuple[Record, ...]
    surely: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument("--affected-by", metavar="ID", help="chỉ những bản bị ảnh hưởng khi điều này thay đổi")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="cách nêu: text (mặc định), json")
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0, or 1 when the content has errors: then only sound records are listed."""
    root = site_root(arguments.folder)
    seen = checked(root, world_of(root, today=arguments.today))
    if seen.library is None or seen.world is None:
        print("Chưa đọc được content/site.yml. Xem lỗi bằng: loa check", file=sys.stderr)
        return 1
    changed = changed_records(arguments.affected_by, seen.library) if arguments.affected_by else ()
    lines = tuple(told_lines(changed, seen.library, seen.world))
    if arguments.format == "json":
        rows = [described(line, seen.library, seen.world) for line in lines]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        print("\n".join(text_lines(lines, changed, seen.library, seen.world)).strip("\n"))
    if seen.problems:
        print(f"{counted(seen.problems)} Xem từng chỗ bằng: loa check", file=sys.stderr)
    return int(has_errors(seen.problems))


def changed_records(named: str, library: Library) -> tuple[Record, ...]:
    """The records with this id, in whatever kind, or the one in the folder that stands before it.

    Raises: WrongUse when there is none.
    """
    folder, _, name = named.partition("#")[0].removeprefix("content/").rpartition("/")
    name = name.removesuffix(".yml").removesuffix(".md")
    found = tuple(
        record for record in library.all() if record.id == name and folder in ("", record.FOLDER, record.KIND)
    )
    if found:
        return found
    meant = nearest(name, [record.id for record in library.all()])
    raise WrongUse(f"Không có nội dung nào tên “{named}”{f'; có phải “{meant}” không?' if meant else '.'}")


def told_lines(changed: tuple[Record, ...], library: Library, world: World) -> Iterator[Line]:
    """The prints that the change touches, or all that hang when nothing changes."""
    if not changed:
        for row in hanging(library):
            wrong = tuple(reasons(row, library, world))
            yield Line(row, wrong, (), bool(wrong))
    for each in touched(library, changed):
        wrong = tuple(reasons(each.printed, library, world))
        yield Line(each.printed, wrong, each.chain, each.surely or bool(wrong))


def described(line: Line, library: Library, world: World) -> dict[str, object]:
    """One print as JSON."""
    row = line.printed
    return {
        "id": row.id,
        "file": library.file(row),
        "poster": row.poster.id,
        "format": row.format,
        "version": row.version,
        "unit": row.unit.id,
        "place": row.place,
        "count": row.count,
        "since": row.since.isoformat(),
        "keeper": row.keeper,
        "payload": row.payload,
        "payload_now": payloads_now(row, library, world)[0],
        "take_down": line.surely,
        "reasons": list(line.reasons),
        "because_of": [f"{record.KIND}/{record.id}" for record in line.chain],
    }


def text_lines(lines: tuple[Line, ...], changed: tuple[Record, ...], library: Library, world: World) -> Iterator[str]:
    """The prints in words: first those that must come down, then the others."""
    if changed:
        yield f"Khi thay đổi {'; '.join(map(_named, changed))}:"
    if not lines:
        yield "Không có bản in nào còn dán." if not changed else "Không có bản in nào phải gỡ hay xem lại."
    rest = "Phải xem lại, gỡ nếu điều thay đổi có in trên giấy" if changed else "Được dán tiếp"
    for heading, surely in (("Phải gỡ hoặc thay", True), (rest, False)):
        group = [line for line in lines if line.surely is surely]
        if group:
            yield f"\n{heading}: {_sheets(group)}"
        for line in group:
            yield ""
            yield from _in_words(line, library, world)


def _sheets(lines: Iterable[Line]) -> str:
    counts = [line.printed.count for line in lines]
    return f"{sum(counts)} bản ở {len(counts)} nơi"


def _in_words(line: Line, library: Library, world: World) -> Iterator[str]:
    row = line.printed
    poster, unit = library.resolve(row.poster), library.resolve(row.unit)
    yield f"  {row.place}: {row.count} bản “{poster.title}”, khổ {row.format}, phiên bản {row.version}"
    yield f"    Ai trông nom: {row.keeper} ({unit.title}), dán từ {day(row.since)}"
    if line.chain:
        yield f"    Liên quan:    {' → '.join(map(_named, line.chain))}"
    for reason in line.reasons:
        yield f"    Phải gỡ vì:   {reason}"
    if row.payload is None:
        yield f"    Chưa ghi mã:  quét thử, đúng thì thêm dòng payload: {payloads_now(row, library, world)[0]}"
    yield f"    Sổ ghi ở:     {library.file(row)}"


def _named(record: Record) -> str:
    return f"{record.LABEL[0].lower()}{record.LABEL[1:]} “{record.title}”"
