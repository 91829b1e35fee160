"""loa new: a new record begins as a copy of its kind's commented example.

In: a kind, an id. Out: a file in content/. Not here: the examples (kinds/*/example.yml).
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from random import SystemRandom

from loa.build.root import site_root
from loa.build.wrong import WrongUse
from loa.editing.starters import kind_named, names, required_keys, starter
from loa.kinds.qr.proposal import fresh_code
from loa.kinds.qr.record import Qr
from loa.kinds.story.record import CERTIFICATE_LENGTH, Story
from loa.model.ledger import ledger_read
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


def run(arguments: argparse.Namespace) -> int:
    """0 when the file was made.

    Raises: WrongUse when there is such a record already, or the kind or id cannot be.
    """
    root = site_root(arguments.folder)
    kind = kind_named(arguments.kind)
    path, text = starter(kind, arguments.id)
    if kind.name == Qr.KIND:
        text = _CODE_LINE.sub(rf"\g<1>{fresh_code(codes_given(root), SystemRandom())}", text)
    if kind.name == Story.KIND:
        text = _CERTIFICATE_LINE.sub(rf"\g<1>{fresh_code((), SystemRandom(), CERTIFICATE_LENGTH)}", text)
    file = root / path
    for taken in sorted(file.parent.glob(f"{file.stem}.*")):
        raise WrongUse(f"Đã có {taken.relative_to(root)}; Loa không ghi đè. Hãy chọn tên khác, hoặc mở tệp ấy để sửa.")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8") as opened:
        opened.write(text)
    print(
        f"Đã tạo {path} ({kind.label[0].lower()}{kind.label[1:]}). Hãy mở tệp ấy, thay nội dung mẫu; bắt buộc phải có:"
    )
    for key, told in required_keys(kind):
        print(f"  {key}: {told}")
    print("Xong thì chạy: loa check")
    return 0


def codes_given(root: Path) -> frozenset[str]:
    """Every code that the ledger or a record of the site has, sound or not."""
    ledger = root / LEDGER
    given = {line.code for line in ledger_read(ledger.read_bytes())[0].lines} if ledger.is_file() else set()
    for file in sorted(ledger.parent.glob("*.yml")):
        tree, _ = yaml_tree(file.name, file.read_bytes())
        given.add(str(tree.data().get("code")) if tree else "")
    return frozenset(given)
