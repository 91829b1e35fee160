"""loa schema: what an editor needs to know to help while one types.

In: a kind's name, or none. Out: JSON Schema draft-07, or the files of `.vscode/`. Not here: making them
(model/schema.py, editing/editor.py).
"""

from __future__ import annotations

import argparse
import json

from loa.build.root import site_root
from loa.editing.editor import EXTENSION, FOLDER, editor_files
from loa.editing.starters import kind_named
from loa.kinds import KINDS
from loa.model.record import Record
from loa.model.schema import described
from loa.model.site import Site

HELP = "in JSON Schema của một loại nội dung"
ABOUT = "In JSON Schema (draft-07) để trình soạn thảo gợi ý khi gõ. Không nêu loại thì in tất cả, mỗi loại một mục."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "kind", metavar="KIND", nargs="?", help="loại nội dung, ví dụ ap-phich, poster, site (bỏ trống: tất cả)"
    )
    parser.add_argument(
        "--editor", action="store_true", help="ghi các tệp của .vscode/: gợi ý khi gõ, mẫu có chú thích, cách lưu tệp"
    )


def run(arguments: argparse.Namespace) -> int:
    """Always 0."""
    if arguments.editor:
        root = site_root(arguments.folder)
        for name, text in editor_files().items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        print(f"Đã ghi {FOLDER}/. Mở thư mục này bằng VS Code và cài phần mở rộng {EXTENSION} khi được hỏi.")
        return 0
    if arguments.kind is None:
        records: tuple[type[Record], ...] = (Site, *(kind.record for kind in KINDS))
        schemas = {record.KIND: described(record) for record in records}
        print(json.dumps(schemas, ensure_ascii=False, indent=2))
        return 0
    record = Site if arguments.kind == Site.KIND else kind_named(arguments.kind).record
    print(json.dumps(described(record), ensure_ascii=False, indent=2))
    return 0
