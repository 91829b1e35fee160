"""loa new: a new record begins as a copy of its kind's commented example.

In: a kind, an id, perhaps a duty it is to serve. Out: a file in content/. Not here: the examples (kinds/*/example.yml),
what a duty fills in (editing/filled.py).
"""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from random import SystemRandom

from loa.build.root import day_of, site_root
from loa.build.wrong import WrongUse
from loa.cli.months import month
from loa.editing.editor import modeline
from loa.editing.filled import duty_named, filled, titled, unit_for
from loa.editing.starters import free_id, kind_named, names, required_keys, starter
from loa.kind import Kind
from loa.kinds import KINDS
from loa.kinds.qr.proposal import fresh_code
from loa.kinds.qr.record import Qr
from loa.kinds.story.record import CERTIFICATE_LENGTH, Story
from loa.model.ledger import ledger_read
from loa.model.read import library_read
from loa.model.spans import span_of
from loa.packs.adopted import site_files
from loa.source.folder import LEDGER
from loa.source.yaml import yaml_tree

HELP = "tạo một tệp nội dung mới từ mẫu có chú thích"
ABOUT = f"""\
Chép mẫu có chú thích thành tệp mới trong content/. Không bao giờ ghi đè tệp đã có.
Các loại: {", ".join(names())}."""


_CODE_LINE = re.compile(r"^(code: )\w+$", re.MULTILINE)
_CERTIFICATE_LINE = re.compile(r"^( +code: GN-)\w+$", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    parser.add_argument("kind", metavar="KIND", help="loại nội dung, ví dụ ap-phich hoặc poster")
    parser.add_argument(
        "id",
        metavar="ID",
        nargs="?",
        default="",
        help="tên tệp không kèm đuôi: chữ thường không dấu, chữ số, dấu “-” (trang chủ thì không ghi)",
    )
    parser.add_argument(
        "--title",
        metavar="TEXT",
        help="tiêu đề; không ghi ID thì tên tệp đặt theo tiêu đề, bỏ dấu, không trùng",
    )
    parser.add_argument(
        "--duty",
        metavar="DUTY",
        help="điền sẵn theo một nhiệm vụ, dạng văn-bản#nhiệm-vụ",
    )
    parser.add_argument("--unit", metavar="UNIT", help="đi với --duty: đơn vị làm, tên tệp trong don-vi/")
    parser.add_argument(
        "--month",
        metavar="MONTH",
        type=month,
        help="đi với --duty: tính cho tháng nào, ví dụ 2024-07 (mặc định: nay)",
    )


def run(arguments: argparse.Namespace) -> int:
    """0 when the file was made.

    Raises: WrongUse when there is such a record already, or the kind or id cannot be.
    """
    root = site_root(arguments.folder)
    kind = kind_named(arguments.kind)
    name = arguments.id or (free_id(kind, arguments.title, root) if arguments.title and kind.folder else "")
    path, text = starter(kind, name)
    if arguments.title:
        text = titled(text, arguments.title)
    if arguments.duty:
        text = _for_duty(kind, text, arguments, root)
    elif arguments.unit or arguments.month:
        raise WrongUse("--unit và --month chỉ dùng cùng --duty, ví dụ: --duty stttt-ttbc-2024-07#s2-4")
    if kind.name == Qr.KIND:
        text = _CODE_LINE.sub(rf"\g<1>{fresh_code(codes_given(root), SystemRandom())}", text)
    if kind.name == Story.KIND:
        text = _CERTIFICATE_LINE.sub(rf"\g<1>{fresh_code((), SystemRandom(), CERTIFICATE_LENGTH)}", text)
    file = root / path
    for taken in sorted(file.parent.glob(f"{file.stem}.*")):
        other = free_id(kind, file.stem, root)
        raise WrongUse(
            f"Đã có {taken.relative_to(root)}; Loa không ghi đè. "
            f"Hãy chọn tên khác, ví dụ {other}, hoặc mở tệp ấy để sửa."
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8") as opened:
        opened.write(modeline(root, kind, path) + text)
    print(
        f"Đã tạo {path} ({kind.label[0].lower()}{kind.label[1:]}). Hãy mở tệp ấy, thay nội dung mẫu; bắt buộc phải có:"
    )
    for key, told in required_keys(kind):
        print(f"  {key}: {told}")
    print("Xong thì chạy: loa check")
    return 0


def _for_duty(kind: Kind, text: str, arguments: argparse.Namespace, root: Path) -> str:
    """The starter with what a duty of one of the site's letters tells."""
    found = site_files(root)
    library = library_read(found.files, [each.record for each in KINDS], packs=found.packs).library
    if library is None:
        raise WrongUse("Chưa đọc được content/site.yml nên chưa tìm được nhiệm vụ; xem lỗi bằng: loa check")
    document, duty = duty_named(arguments.duty, library)
    today = day_of(os.environ)
    span = arguments.month or span_of(today)
    unit = unit_for(document, duty, arguments.unit, library)
    values = {"unit": unit, "month": span.name, "drafted": today.isoformat()}
    return filled(kind, text, document, duty, values)


def codes_given(root: Path) -> frozenset[str]:
    """Every code that the ledger or a record of the site has, sound or not."""
    ledger = root / LEDGER
    given = {line.code for line in ledger_read(ledger.read_bytes())[0].lines} if ledger.is_file() else set()
    for file in sorted(ledger.parent.glob("*.yml")):
        tree, _ = yaml_tree(file.name, file.read_bytes())
        given.add(str(tree.data().get("code")) if tree else "")
    return frozenset(given)
