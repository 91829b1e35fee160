"""loa qr issue, retire, repoint: the three ways to write in the ledger of codes.

In: a site, a code, reasons. Out: changed files, whole or not at all. Not here: which lines (kinds/qr/writing.py).
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from random import SystemRandom

from loa.build.wrong import WrongUse
from loa.cli.actions import Action
from loa.cli.qr_site import Codes, codes_of
from loa.kinds import KINDS
from loa.kinds.qr.hanging import hanging_sheets, hanging_wording
from loa.kinds.qr.ledger import codes as records
from loa.kinds.qr.proposal import fresh_code
from loa.kinds.qr.record import Qr
from loa.kinds.qr.writing import brought_up_to_date, lines_to_add, renewed, retired, with_changed, with_lines
from loa.model.ledger import Issued, State
from loa.model.read import library_read
from loa.problems import has_errors
from loa.source.folder import LEDGER, SourceFile


def add_actions(action: Action) -> None:
    """The actions that write."""
    issue = action("issue", _issue, "ghi vào sổ những mã chưa có dòng, cấp mã mới cho các đơn vị chưa có")
    issue.add_argument(
        "--propose", action="store_true", help="chỉ đề xuất một mã mới để ghi vào tệp, không ghi gì vào sổ"
    )
    retire = action("retire", _retire, "ngừng dùng một mã, ghi rõ vì sao và ai đồng ý; mã giữ trang của nó mãi mãi")
    retire.add_argument("code", metavar="CODE", help="mã phải ngừng, ví dụ K7M2")
    retire.add_argument("--successor", metavar="CODE", help="mã dùng thay")
    retire.add_argument("--renew", action="store_true", help="mã riêng của đơn vị: cấp luôn mã mới cho đơn vị ấy")
    repoint = action("repoint", _repoint, "ghi lại nơi đến của mã sau khi đã đổi trong tệp và được đồng ý")
    repoint.add_argument("code", metavar="CODE", nargs="?", help="mã, ví dụ K7M2")
    repoint.add_argument("--all", action="store_true", help="mọi mã, khi địa chỉ của trang đã đổi")
    for parser in (retire, repoint):
        parser.add_argument("--why", metavar="TEXT", required=True, help="vì sao, người sau đọc phải hiểu")
        parser.add_argument(
            "--agreed-by", metavar="TEXT", required=True, help="chức danh, bộ phận đã đồng ý (không ghi tên người)"
        )


def _issue(arguments: argparse.Namespace) -> int:
    codes = codes_of(arguments.folder, arguments.today)
    if arguments.propose:
        given = {line.code for line in codes.ledger.lines} | {qr.code for qr in records(codes.library)}
        print(fresh_code(given, SystemRandom()))
        return 0
    _refuse_broken(codes)
    added = lines_to_add(codes.library, codes.world.today, SystemRandom())
    if not added:
        print("Mọi mã đều đã có trong sổ, không ghi gì thêm.")
        return 0
    _write(codes.root / LEDGER, with_lines(_ledger_bytes(codes), added))
    for line in added:
        print(f"{line.code:<8} {line.qr}{f' · {line.unit}' if line.unit else ''}")
    print(f"Đã ghi {len(added)} dòng vào {LEDGER}. Hãy gửi tệp ấy cùng thay đổi của bạn.")
    return 0


def _retire(arguments: argparse.Namespace) -> int:
    codes = codes_of(arguments.folder, arguments.today)
    _refuse_broken(codes)
    _refuse_blank(arguments)
    line, successor = _to_retire(codes, arguments)
    record = codes.record(line)
    if record is not None and not line.unit:
        file = codes.library.file(record)
        text = _retired_text(codes, record, arguments.why, successor.qr if successor else None)
        _write(codes.root / file, text)
        print(f"Đã sửa {file}: state, retired_note{', successor' if successor else ''}.")
    why = f"{arguments.why.rstrip('.')}; nay dùng mã {successor.code}" if successor and line.unit else arguments.why
    data = with_changed(_ledger_bytes(codes), (retired(line, why, arguments.agreed_by),))
    if arguments.renew and successor:
        data = with_lines(data, (successor,))
    _write(codes.root / LEDGER, data)
    print(f"Đã ghi vào {LEDGER}: mã {line.code} ngừng dùng. Trang {line.code} vẫn mở được và nói rõ điều ấy.")
    if successor:
        print(f"Mã dùng thay: {successor.code}.")
    print(hanging_wording(hanging_sheets(line.qr, codes.library, line.unit or None)) + ".")
    return 0


def _to_retire(codes: Codes, arguments: argparse.Namespace) -> tuple[Issued, Issued | None]:
    """(line to retire, line of what replaces it or None).

    Raises: WrongUse when one of them cannot be.
    """
    line = codes.line(arguments.code)
    if line.state is State.RETIRED:
        raise WrongUse(f"Mã {line.code} đã ngừng dùng từ trước: {line.note}")
    if arguments.renew:
        if not line.unit or arguments.successor:
            raise WrongUse("--renew chỉ dùng cho mã riêng của một đơn vị, và không dùng chung với --successor.")
        return line, renewed(line, codes.library, codes.world.today, SystemRandom())
    successor = codes.line(arguments.successor) if arguments.successor else None
    if successor is not None and (successor.state is State.RETIRED or successor.code == line.code):
        raise WrongUse(f"Mã {successor.code} không thay được: mã dùng thay phải là một mã khác, còn đang dùng.")
    if successor is not None and successor.unit and not line.unit:
        raise WrongUse(f"Mã {successor.code} là mã riêng của một đơn vị, không thay được mã chung.")
    return line, successor


def _repoint(arguments: argparse.Namespace) -> int:
    codes = codes_of(arguments.folder, arguments.today)
    _refuse_broken(codes)
    if bool(arguments.code) is arguments.all:
        raise WrongUse("Hãy ghi một mã, ví dụ: loa qr repoint K7M2 …, hoặc --all cho mọi mã.")
    _refuse_blank(arguments)
    names = (line.code for line in codes.ledger.lines) if arguments.all else (codes.line(arguments.code).code,)
    changed = brought_up_to_date(codes.library, frozenset(names), arguments.why, arguments.agreed_by)
    if not changed:
        print("Sổ đã ghi đúng như tệp, không phải ghi lại.")
        return 0
    _write(codes.root / LEDGER, with_changed(_ledger_bytes(codes), changed))
    for line in changed:
        print(f"{line.code:<8} {line.payload}  →  {line.target}")
    sheets = [each for name in {line.qr for line in changed} for each in hanging_sheets(name, codes.library)]
    print(f"Đã ghi lại {len(changed)} dòng trong {LEDGER}. {hanging_wording(sheets)}.")
    return 0


def _refuse_broken(codes: Codes) -> None:
    """Nothing is written while the ledger or a code's record cannot be read.

    Raises: WrongUse.
    """
    broken = [each for each in codes.problems if each.place.file.startswith("content/qr/")]
    if has_errors(broken):
        raise WrongUse("Tệp trong content/qr/ còn lỗi nên chưa ghi gì. Xem lỗi bằng: loa qr check")


def _refuse_blank(arguments: argparse.Namespace) -> None:
    """Reasons are words.

    Raises: WrongUse.
    """
    if not arguments.why.strip(" =+-@") or not arguments.agreed_by.strip(" =+-@"):
        raise WrongUse("--why và --agreed-by phải có chữ: người sau cần biết vì sao và ai đã đồng ý.")


def _ledger_bytes(codes: Codes) -> bytes:
    found = codes.files.get(LEDGER)
    return found.data if found and found.data else b""


def _retired_text(codes: Codes, record: Qr, why: str, successor: str | None) -> bytes:
    """The record's file with its state changed and the reason added; every other line, comments too, stays.

    Raises: WrongUse when the file cannot be changed so.
    """
    file = codes.library.file(record)
    data = codes.files[file].data or b""
    lines = data.decode("utf-8-sig").splitlines()
    added = [f"retired_note: {json.dumps(' '.join(why.split()), ensure_ascii=False)}"]
    added += [f"successor: {successor}"] if successor else []
    if "state" in codes.library.tree(record).data():
        place = codes.library.place(record, "state")
        line = lines[place.line - 1]
        lines[place.line - 1] = line[: place.column - 1] + State.RETIRED.value + line[place.end_column - 1 :]
        lines[place.line : place.line] = added
    else:
        lines += [f"state: {State.RETIRED.value}", *added]
    made = ("\n".join(lines) + "\n").encode()
    others = [each for name, each in codes.files.items() if name != file]
    files = (*others, SourceFile(file, made, len(made)))
    read = library_read(files, [kind.record for kind in KINDS], packs=codes.library.packs)
    if any(each.place.file == file for each in read.problems):
        raise WrongUse(
            f"Chưa sửa được {file} bằng lệnh. Hãy mở tệp ấy, ghi state: retired và retired_note rồi chạy lại."
        )
    return made


def _write(file: Path, data: bytes) -> None:
    """Puts the whole file in place at once: whoever reads it sees the old one or the new one."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
        Path(name).chmod(file.stat().st_mode & 0o777 if file.exists() else 0o644)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
