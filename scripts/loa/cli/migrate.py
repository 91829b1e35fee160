"""loa migrate: the content of an older site in the present way of writing.

In: a site. Out: what would change, told; with --write the files. Not here: what changes from format to format
(editing/migration.py).
"""

from __future__ import annotations

import argparse

from loa.build.root import site_root
from loa.build.wrong import WrongUse
from loa.editing.migration import SETTINGS, format_of, migrated
from loa.model.site import FORMAT

HELP = "đưa nội dung viết theo cách cũ sang cách viết hiện nay"
ABOUT = """\
Kể những tệp phải đổi khi Loa có cách viết mới; thêm --write thì ghi. Ghi chú và thứ tự trong tệp giữ nguyên. Nên chạy
khi mọi thứ đã lưu vào Git, để xem lại bằng git diff."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument("--write", action="store_true", help="ghi các thay đổi; không có thì chỉ kể")


def run(arguments: argparse.Namespace) -> int:
    """0 when there is nothing to do or it was told or done.

    Raises: WrongUse when the site is of a newer format, or a file has the old and the new name of a key.
    """
    root = site_root(arguments.folder)
    paths = sorted(path for ending in ("yml", "md") for path in (root / "content").rglob(f"*.{ending}"))
    texts = {path.relative_to(root).as_posix(): path.read_bytes().decode("utf-8", "surrogateescape") for path in paths}
    if SETTINGS not in texts:
        raise WrongUse("Chưa có content/site.yml nên chưa biết nội dung viết theo cách nào.")
    before = format_of(texts[SETTINGS])
    if (before or 1) > FORMAT:
        raise WrongUse(
            f"Trang viết theo cách số {before}, bản Loa này chỉ biết tới số {FORMAT}. Hãy cài bản Loa mới hơn."
        )
    try:
        changed = migrated(texts)
    except ValueError as error:
        path, old, new = error.args
        raise WrongUse(
            f"{path} có cả “{old}” (tên cũ) lẫn “{new}” (tên mới). Hãy bỏ một trong hai rồi chạy lại."
        ) from error
    if not changed:
        print(f"Nội dung đã theo cách viết số {FORMAT}, cách hiện nay. Không có gì phải đổi.")
        return 0
    for path, text in changed.items():
        if arguments.write:
            (root / path).write_bytes(text.encode("utf-8", "surrogateescape"))
        print(f"  {path}")
    told = "Đã đổi" if arguments.write else "Sẽ đổi (thêm --write để ghi)"
    print(f"{told} {len(changed)} tệp, sang cách viết số {FORMAT}. Xem lại bằng: git diff")
    return 0
