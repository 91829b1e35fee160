"""loa report: the month's report of a leader, ready to sign, from the same numbers as the boards.

In: a site, a month, perhaps a unit and the officers' register. Out: a file. Not here: what it says
(site/boards/report.py), how it is written (exports/), reading the register (internal/).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.cli.months import month
from loa.cli.options import add_today
from loa.cli.register import add_internal, ground_of, register_folder
from loa.exports.csv import csv_bytes
from loa.exports.data import json_bytes
from loa.exports.paper import Paper
from loa.exports.paper_docx import docx_bytes
from loa.exports.paper_html import html_bytes
from loa.exports.xlsx import xlsx_bytes
from loa.internal.register import officers_read, unknown_names
from loa.internal.registration import Timing, registrations
from loa.kinds import KINDS
from loa.messages.words import counted, told
from loa.model.chain import Shown
from loa.model.library import Library
from loa.model.read import library_read
from loa.model.record import Record
from loa.model.withheld import open_library
from loa.packs.adopted import site_files
from loa.problems import Problem, has_errors, in_order
from loa.site.boards.boards import Boards, boards
from loa.site.boards.report import Asked, monthly_report
from loa.site.boards.report_tables import OfficerRow
from loa.site.check import rule_problems
from loa.site.privacy import kept_private
from loa.source.nearest import nearest
from loa.world import World

HELP = "làm báo cáo tháng để trình ký, từ cùng số liệu với các bảng"
ABOUT = """\
Làm báo cáo của một tháng: chỉ tiêu sản phẩm, sản phẩm đã làm, việc đến hạn, đơn vị còn thiếu gì. Chỗ số, ngày và
chữ ký để trống. Không bao giờ ghi đè tệp đã có."""

_TOLD_OF = ("document", "product", "plan", "unit")
"""Kinds whose rules decide whether the numbers can be trusted."""

_LOOKS = {
    Timing.IN_TIME: "done",
    Timing.DONE: "done",
    Timing.LATE: "late",
    Timing.OVERDUE: "missing",
    Timing.WAITING: "open",
    Timing.OPEN: "open",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    parser.add_argument("--month", metavar="MONTH", type=month, required=True, help="tháng báo cáo, dạng 2024-07")
    parser.add_argument("--format", choices=tuple(_FORMATS), default="docx", help="dạng tệp (mặc định: docx)")
    parser.add_argument("--unit", metavar="UNIT", help="chỉ báo cáo về đơn vị này: tên tệp trong don-vi/")
    parser.add_argument("--out", metavar="FILE", type=Path, required=True, help="tệp báo cáo sẽ ghi")
    add_internal(parser)
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the report was written, 1 when the content has errors that its numbers would hide.

    Raises: WrongUse when there is such a file or no such unit, or a report with names would lie where it is published.
    """
    root = site_root(arguments.folder)
    library, world, problems = _site(root, arguments.today)
    if has_errors(problems):
        for one in problems[:3]:
            print(f"{one.place.file}:{one.place.line}: {told(one).sentence}")
        print(f"{counted(problems)} Sửa xong mới làm được báo cáo đúng số; xem từng chỗ bằng: loa check")
        return 1
    whole = boards(library, world.today)
    unit = _unit(arguments.unit, library) if arguments.unit else None
    officers = None
    if arguments.internal:
        _refuse_published(arguments.out, root)
        officers = tuple(_officers(register_folder(arguments.internal, root), whole, library))
    paper = monthly_report(whole, library, Asked(arguments.month, unit, officers))
    head = {
        "title": f"{paper.title}: {paper.subtitle}",
        "month": arguments.month.name,
        "unit": unit.id if unit else None,
        "as_of": world.today.isoformat(),
    }
    _write(arguments.out, _FORMATS[arguments.format](paper, head))
    print(f"Đã ghi {arguments.out}. Số, ngày và chữ ký còn để trống.")
    return 0


def _site(root: Path, today: date | None) -> tuple[Library, World, tuple[Problem, ...]]:
    """The site's records, read and held to the rules that numbers depend on, but not planned."""
    found = site_files(root)
    records = [kind.record for kind in KINDS]
    kept = kept_private(found.files, records)
    read = library_read(kept.files, records, packs=found.packs)
    if read.library is None:
        raise WrongUse("Chưa đọc được content/site.yml nên chưa làm được báo cáo; xem lỗi bằng: loa check")
    world = world_of(root, today=today)(read.library.site.address)
    library = open_library(read.library, world.today)
    rules = rule_problems(library, world, [kind for kind in KINDS if kind.name in _TOLD_OF])
    return library, world, in_order((*found.problems, *kept.problems, *read.problems, *rules))


def _unit(name: str, library: Library) -> Record:
    unit = library.get("unit", name)
    if unit is None:
        meant = nearest(name, [each.id for each in library.of("unit")])
        hint = f"; có phải “{meant}” không?" if meant else ". Hãy ghi tên tệp trong content/don-vi/, không kèm đuôi."
        raise WrongUse(f"Không có đơn vị “{name}”{hint}")
    return unit


def _refuse_published(out: Path, root: Path) -> None:
    """A report with names lies nowhere from where it would be published or kept for ever."""
    ground = ground_of(out.parent, root)
    if ground:
        raise WrongUse(
            f"Báo cáo có tên và số điện thoại cán bộ không được ghi vào {ground}. Hãy ghi ra một thư mục ở ngoài, "
            f"ví dụ --out ../bao-cao/{out.name}"
        )


def _officers(folder: Path, whole: Boards, library: Library) -> Iterator[OfficerRow]:
    """Whom each unit has named for each duty that asks for somebody.

    Raises: WrongUse when the register cannot be read whole.
    """
    register = officers_read(folder)
    faults = (*register.problems, *unknown_names(register, library))
    if has_errors(faults):
        first = faults[0]
        raise WrongUse(f"Sổ cán bộ còn lỗi ở {first.place.file}:{first.place.line}. {told(first).sentence}")
    for laid in (one for board in whole.letters for one in board.all if one.duty.shown_by is Shown.OFFICER):
        for row in registrations(laid.duty, laid.document.id, library, register.officers, whole.today):
            officer = row.officer
            told_of = (officer.name, officer.position, officer.phone or "") if officer else ("", "", "")
            yield OfficerRow(row.unit_id, laid.duty.title, row.wording, _LOOKS[row.timing], *told_of)


def _write(out: Path, content: bytes) -> None:
    if not out.parent.is_dir():
        raise WrongUse(f"Không có thư mục {out.parent}. Hãy tạo thư mục ấy, hoặc ghi --out vào thư mục khác.")
    try:
        with out.open("xb") as opened:
            opened.write(content)
    except FileExistsError as error:
        raise WrongUse(f"Đã có {out}; Loa không ghi đè. Hãy chọn tên khác, hoặc xóa tệp cũ.") from error


def _as_xlsx(paper: Paper, head: Mapping[str, object]) -> bytes:
    return xlsx_bytes(str(head["title"]), paper.tables)


def _as_csv(paper: Paper, _head: Mapping[str, object]) -> bytes:
    return csv_bytes(paper.tables)


def _as_json(paper: Paper, head: Mapping[str, object]) -> bytes:
    return json_bytes(head, paper.tables)


def _as_docx(paper: Paper, _head: Mapping[str, object]) -> bytes:
    return docx_bytes(paper)


def _as_html(paper: Paper, _head: Mapping[str, object]) -> bytes:
    return html_bytes(paper)


_FORMATS: Mapping[str, Callable[[Paper, Mapping[str, object]], bytes]] = {
    "docx": _as_docx,
    "html": _as_html,
    "xlsx": _as_xlsx,
    "csv": _as_csv,
    "json": _as_json,
}
