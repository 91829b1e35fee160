"""loa qr: the codes that were given out: list them, look at one, check them, give out new ones, retire old ones.

In: a site. Out: codes as text or JSON, problems of codes, a changed ledger. Not here: what must hold (kinds/qr/),
writing (cli/qr_changes.py).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from loa.build.wrong import WrongUse
from loa.cli import qr_changes
from loa.cli.actions import actions_of
from loa.cli.git import earlier
from loa.cli.qr_site import Codes, codes_of
from loa.cli.terminal import has_colour
from loa.kinds import qr
from loa.kinds.qr.hanging import hanging_sheets
from loa.kinds.qr.past import past_kept
from loa.messages.render import github_text, json_text, terminal_text
from loa.model.ledger import Issued, Ledger, ledger_read
from loa.problems import Place, Problem, Severity, has_errors, in_order, problem
from loa.sheet.qr import QUIET_MODULES, qr_rows
from loa.site.check import rule_problems
from loa.source.folder import LEDGER

HELP = "sổ cấp mã QR: liệt kê, xem, kiểm tra, cấp mã, ngừng mã"
ABOUT = """\
Mỗi mã QR đã cấp có một dòng trong sổ content/qr/so-cai.csv. Dòng đã ghi thì không xóa, mã đã cấp thì không cấp lại.
Xem cách dùng từng việc bằng: loa qr VIỆC --help"""

_OF_CODES = frozenset(("P376", "P383", "P464"))
"""What is told of codes in other files than theirs."""

_BLACK_ON_WHITE, _PLAIN = "\033[30;107m", "\033[0m"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    action = actions_of(parser)
    listing = action("list", _list, "liệt kê mọi mã đã cấp, dẫn tới đâu, còn dùng không")
    _add_format(listing, "json")
    show = action("show", _show, "xem một mã: hình mã, nơi đến, các trang, áp phích và bản in mang mã")
    show.add_argument("code", metavar="CODE", help="mã, ví dụ K7M2")
    _add_format(show, "json")
    check = action("check", _check, "kiểm tra mọi mã, so với sổ cấp mã đã công bố trong Git")
    check.add_argument("--base", metavar="REF", help="bản đã công bố, ví dụ origin/main (mặc định: nhánh chính)")
    _add_format(check, "github", "json")
    qr_changes.add_actions(action)


def _add_format(parser: argparse.ArgumentParser, *others: str) -> None:
    told = f"cách nêu: text (mặc định), {', '.join(others)}"
    parser.add_argument("--format", choices=("text", *others), default="text", help=told)


def run(arguments: argparse.Namespace) -> int:
    """What the action gives: 0 when all is well, 1 when codes have errors."""
    act: Callable[[argparse.Namespace], int] = arguments.act
    return act(arguments)


def _list(arguments: argparse.Namespace) -> int:
    codes = codes_of(arguments.folder, arguments.today)
    rows = [described(line, codes) for line in codes.ledger.lines]
    if arguments.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        unit = f" · {row['unit']}" if row["unit"] else ""
        print(f"{row['code']:<8} {row['state_label']:<13} {row['payload']}  →  {row['target']}  ({row['qr']}{unit})")
    used = sum(row["state"] == "active" for row in rows)
    print(f"{len(rows)} mã đã cấp, {used} mã đang dùng.", file=sys.stderr)
    return 0


def _show(arguments: argparse.Namespace) -> int:
    codes = codes_of(arguments.folder, arguments.today)
    line = codes.line(arguments.code)
    row = described(line, codes)
    if arguments.format == "json":
        print(json.dumps(row, ensure_ascii=False, indent=2))
        return 0
    print("\n".join(symbol_lines(line.payload, has_colour(sys.stdout))))
    for label, value in _facts(row):
        print(f"  {label:<15} {value}")
    return 0


def described(line: Issued, codes: Codes) -> dict[str, Any]:
    """One code as JSON."""
    record, library, address = codes.record(line), codes.library, codes.library.site.address
    scanned = codes.scannable(line)
    sheets = hanging_sheets(line.qr, library, line.unit or None)
    return {
        "code": line.code,
        "qr": line.qr,
        "title": record.title if record else None,
        "unit": line.unit or None,
        "state": line.state.value,
        "state_label": line.state.label,
        "payload": line.payload,
        "target": line.target,
        "issued": line.issued,
        "note": line.note or None,
        "agreed_by": line.agreed_by or None,
        "landing": f"{address}q/{line.code}/",
        "page": f"{address}{record.page.removesuffix('.md')}/" if record else None,
        "not_printable": scanned.draft_reason(library, address) if scanned else "không còn tệp của mã",
        "posters": [each.id for each in library.referrers(record, "poster")] if record else [],
        "prints": [{"place": each.place, "count": each.count} for each in sheets],
        "file": library.file(record) if record else None,
    }


def _facts(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "Mã", f"{row['code']} ({row['state_label'].lower()})"
    yield "Tên", row["title"] or "chưa có"
    if row["unit"]:
        yield "Riêng cho", row["unit"]
    yield "Mã chứa", row["payload"]
    yield "Dẫn tới", row["target"]
    yield "Trang đến", row["landing"]
    yield "Trang của mã", row["page"] or "không còn"
    yield "Cấp ngày", row["issued"]
    if row["note"]:
        yield "Ghi chú", f"{row['note']} ({row['agreed_by'] or 'chưa ghi ai đồng ý'})"
    yield "In được không", f"chưa: {row['not_printable']}" if row["not_printable"] else "được"
    yield "Áp phích", ", ".join(row["posters"]) or "chưa có"
    yield "Bản in còn dán", "; ".join(f"{one['count']} bản ở {one['place']}" for one in row["prints"]) or "chưa có"
    yield "Tệp", row["file"] or "không còn"


def symbol_lines(payload: str, coloured: bool = False) -> Iterator[str]:
    """A symbol as text, two rows of modules on a line, quiet zone included; on a terminal always black on white."""
    rows = qr_rows(payload)
    side = len(rows) + 2 * QUIET_MODULES
    margin = ["0" * side] * QUIET_MODULES
    whole = [*margin, *("0" * QUIET_MODULES + row + "0" * QUIET_MODULES for row in rows), *margin]
    whole += ["0" * side] * (len(whole) % 2)
    blocks = {"00": " ", "10": "▀", "01": "▄", "11": "█"}
    for upper, lower in zip(whole[::2], whole[1::2], strict=True):
        text = "".join(blocks[above + below] for above, below in zip(upper, lower, strict=True))
        yield f"{_BLACK_ON_WHITE}{text}{_PLAIN}" if coloured else text


def _check(arguments: argparse.Namespace) -> int:
    codes = codes_of(arguments.folder, arguments.today)
    found = [*codes.problems, *rule_problems(codes.library, codes.world, (qr.KIND,))]
    ours = [each for each in found if each.place.file.startswith("content/qr/") or each.code in _OF_CODES]
    problems = in_order((*ours, *_past(codes, arguments.base)))
    if arguments.format == "json":
        print(json_text(problems), end="")
    elif arguments.format == "github":
        print(github_text(problems), end="")
    else:
        print(terminal_text(problems, codes.lines_of, colour=has_colour(sys.stdout)), end="")
    return int(has_errors(problems))


def _past(codes: Codes, base: str | None) -> Iterator[Problem]:
    """What Git's memory says of the ledger.

    Raises: WrongUse when it does not know the base that was asked for.
    """
    before = earlier(codes.root, LEDGER, base)
    if before is None and base:
        raise WrongUse(
            f"Git không biết “{base}”. Hãy ghi tên một nhánh hay một lần ghi đã có, ví dụ --base origin/main."
        )
    if before is None:
        yield problem(Place(LEDGER), "P476", Severity.REMINDER)
    elif before.data is not None:
        yield from past_kept(ledger_read(before.data)[0], codes.library.ledger or Ledger())
