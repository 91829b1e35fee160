"""loa import: a Word letter becomes the draft of a document's record, its open questions told.

In: a .docx file. Out: a file in content/van-ban/, and pictures where they are asked for. Not here: reading letters
(editing/letters/).
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from loa.build.root import day_of, site_root
from loa.build.wrong import WrongUse
from loa.cli.options import add_today
from loa.editing.letters.draft import draft_of
from loa.editing.letters.drafted import Draft
from loa.editing.letters.record_text import record_name, record_text
from loa.kinds import KINDS
from loa.kinds.document.record import Document
from loa.model.library import Library
from loa.model.read import library_read
from loa.packs.adopted import site_files
from loa.source.folder import PICTURES

HELP = "nhập một công văn Word (.docx) thành bản nháp văn bản"
ABOUT = """\
Đọc một văn bản Word (.docx) rồi lập bản nháp trong content/van-ban/: số, ngày, trích yếu, nơi nhận, căn cứ, toàn văn và
những câu có thể là việc được giao. Văn bản thiếu gì thì để trống và hỏi lại; không tự đặt ra điều gì. Phông chữ cũ
(.VnTime, VNI-Times) được đổi sang Unicode. Không nhận PDF, bản quét, .doc, tệp có mật khẩu hay có macro."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    parser.add_argument("letter", metavar="LETTER", type=Path, help="tệp Word của văn bản, ví dụ cong-van.docx")
    parser.add_argument("--out", metavar="FILE", type=Path, help="ghi bản nháp vào tệp này thay vì content/van-ban/")
    parser.add_argument(
        "--pictures",
        action="store_true",
        help="chép cả hình trong văn bản vào content/hinh/ (trừ hình ở phần ký); mỗi hình còn phải khai nguồn",
    )
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the draft was written.

    Raises: WrongUse when the letter cannot be read, or a file would be overwritten.
    """
    root = site_root(arguments.folder)
    letter: Path = arguments.letter
    try:
        data = letter.read_bytes()
    except OSError as error:
        raise WrongUse(f"Không mở được tệp {letter}: hãy xem lại tên tệp và thư mục.") from error
    draft = draft_of(data, letter.name, _library(root), arguments.today or day_of(os.environ))
    name = arguments.out.stem if arguments.out else record_name(draft, letter.stem)
    file = arguments.out or root / "content" / Document.FOLDER / f"{name}.md"
    for taken in sorted(file.parent.glob(f"{file.stem}.*")):
        raise WrongUse(
            f"Đã có {_shown(taken, root)}; Loa không ghi đè. Hãy đổi tên tệp ấy, hoặc ghi bản nháp ra chỗ khác bằng "
            "--out rồi tự chép phần cần thiết sang."
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as opened:
        opened.write(record_text(draft))
    print(f"Đã lập bản nháp {_shown(file, root)}.")
    for picture in _written(draft, name, root) if arguments.pictures else ():
        print(f"Đã chép hình {_shown(picture, root)}: hãy khai nguồn bằng lệnh loa new hinh {picture.stem}")
    print("Còn phải xem:" if draft.questions else "Không còn gì phải hỏi.")
    for question in draft.questions:
        print(f"  - {question}")
    print("Sửa xong thì chạy: loa check")
    return 0


def _library(root: Path) -> Library | None:
    """The sound records of the site, with which a letter's words are matched."""
    found = site_files(root)
    return library_read(found.files, [kind.record for kind in KINDS], packs=found.packs).library


def _written(draft: Draft, name: str, root: Path) -> Iterator[Path]:
    """The pictures that may be taken out, now in content/hinh/; none is ever written over another."""
    folder = root / PICTURES
    folder.mkdir(exist_ok=True)
    for number, picture in enumerate((one for one in draft.pictures if one.can_be_taken), 1):
        file = folder / f"{name}-{number}.{picture.ending}"
        if not file.exists():
            file.write_bytes(picture.data)
            yield file


def _shown(file: Path, root: Path) -> str:
    """The file as the officer finds it: below the site's root where it lies there."""
    path = file.resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(file)
