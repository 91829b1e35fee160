"""loa new: a new record begins as a copy of its kind's commented example.

In: a kind, an id. Out: a file in content/. Not here: the examples (kinds/*/example.yml).
"""

from __future__ import annotations

import argparse

from loa.build.site_world import site_root
from loa.build.wrong import WrongUse
from loa.editing.starters import kind_named, names, required_keys, starter

HELP = "tạo một tệp nội dung mới từ mẫu có chú thích"
ABOUT = f"""\
Chép mẫu có chú thích thành tệp mới trong content/. Không bao giờ ghi đè tệp đã có.
Các loại: {", ".join(names())}."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    parser.add_argument("kind", metavar="KIND", help="loại nội dung, ví dụ ap-phich hoặc poster")
    parser.add_argument("id", metavar="ID", help="tên tệp không kèm đuôi: chữ thường không dấu, chữ số, dấu “-”")


def run(arguments: argparse.Namespace) -> int:
    """0 when the file was made.

    Raises: WrongUse when there is such a record already, or the kind or id cannot be.
    """
    root = site_root(arguments.folder)
    kind = kind_named(arguments.kind)
    path, text = starter(kind, arguments.id)
    file = root / path
    for taken in sorted(file.parent.glob(f"{file.stem}.*")):
        raise WrongUse(f"Đã có {taken.relative_to(root)}; Loa không ghi đè. Hãy chọn tên khác, hoặc mở tệp ấy để sửa.")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8") as opened:
        opened.write(text)
    print(f"Đã tạo {path} ({kind.label.lower()}). Hãy mở tệp ấy, thay nội dung mẫu; bắt buộc phải có:")
    for key, told in required_keys(kind):
        print(f"  {key}: {told}")
    print("Xong thì chạy: loa check")
    return 0
