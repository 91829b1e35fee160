"""loa pack key, loa pack build: a key to sign with, and a signed pack of this site's records.

In: a site, a private key from a file or the environment. Out: a key's file, a pack's file. Not here: which records go
into it (kinds/pack/contents.py), how they are packed (editing/packs/packing.py).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from loa.build.memory import StoredMemory
from loa.build.root import day_of, site_root
from loa.build.site_world import world_of
from loa.build.wrong import WrongUse
from loa.cli.actions import Action
from loa.cli.git import said
from loa.cli.looked import looked_through
from loa.editing.packs.packing import Packed, packed_records
from loa.editing.packs.updating import foreseen
from loa.kinds.pack.record import PackRecord
from loa.model.library import Library
from loa.model.pack import Pack, digest_of, manifest_bytes
from loa.packs.archive import packed
from loa.packs.opened import Opened
from loa.packs.refused import RefusedError
from loa.packs.signing import new_key, public_key, signature_bytes
from loa.problems import Severity, has_errors
from loa.site.check import checked
from loa.source.folder import below_content
from loa.source.nearest import nearest

KEY = "LOA_PACK_KEY"
"""The environment's name for a private key, for machines that keep secrets there."""


def add_actions(action: Action) -> None:
    """The actions of whoever publishes packs."""
    key = action("key", _key, "tạo khóa ký mới, ghi vào một tệp ngoài kho Git")
    key.add_argument("file", metavar="TỆP", type=Path, help="tệp sẽ giữ khóa riêng")
    build = action("build", _build, "đóng và ký một bộ nội dung của trang này")
    build.add_argument("pack", metavar="ID", help="bộ nội dung: tên tệp trong content/goi/")
    build.add_argument("--key", metavar="TỆP", type=Path, help=f"tệp khóa riêng (không ghi thì lấy ở biến {KEY})")
    build.add_argument("--out", metavar="TỆP", type=Path, help="tệp sẽ ghi (mặc định: build/goi/ID-vSỐ.zip)")


def _key(arguments: argparse.Namespace) -> int:
    """Makes a key; only its public half is shown."""
    file: Path = arguments.file
    _refuse_in_repository(file)
    private = new_key()
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as opened:
            opened.write(private)
    except FileExistsError as error:
        raise WrongUse(f"Đã có tệp {file}; không ghi đè khóa cũ. Hãy chọn tên khác.") from error
    except OSError as error:
        raise WrongUse(f"Không ghi được {file}: {error.strerror}.") from error
    print(
        f"Khóa riêng ở {file}: giữ kín, không gửi cho ai, không đưa vào kho Git; cất một bản ở nơi an toàn.",
        file=sys.stderr,
    )
    print("Khóa công khai, để các nơi ghi vào mục trust của họ:", file=sys.stderr)
    print(public_key(private))
    return 0


def _build(arguments: argparse.Namespace) -> int:
    """Writes the pack's file, once it has been found to stand by itself."""
    root = site_root(arguments.folder)
    private = _private(arguments.key)
    today = arguments.today or day_of(os.environ)
    memory = StoredMemory(root)
    seen = checked(root, world_of(root, today=today), memory=memory)
    memory.save()
    if seen.library is None or seen.world is None or has_errors(seen.problems):
        raise WrongUse("Nội dung còn lỗi; sửa xong mới đóng bộ được. Xem lỗi bằng: loa check")
    pack = seen.library.get(PackRecord.KIND, arguments.pack)
    if not isinstance(pack, PackRecord):
        names = [one.id for one in seen.library.of(PackRecord.KIND)]
        hint = nearest(arguments.pack, names) or ", ".join(names) or "trang chưa có bộ nào trong content/goi/"
        raise WrongUse(f"Không có bộ nội dung “{arguments.pack}” còn dùng được. Có: {hint}.")
    inside = packed_records(pack, seen.library, seen.world)
    manifest = manifest_bytes(inside.manifest)
    signature = signature_bytes(manifest, private)
    found = Opened(Pack(inside.manifest, digest_of(manifest), public_key(private)), manifest, signature, inside.members)
    _try_out(root, found, seen.library, today)
    out: Path = arguments.out or root / "build" / "goi" / f"{pack.id}-v{pack.version}.zip"
    _write(out, packed(manifest, signature, inside.members))
    _tell(inside, out)
    return 0


def _private(file: Path | None) -> str:
    """The private key, from a file outside every repository or from the environment."""
    if file is None:
        private = os.environ.get(KEY, "")
        if not private:
            raise WrongUse(
                f"Chưa có khóa để ký: thêm --key TỆP, hoặc đặt khóa vào biến {KEY}. Tạo khóa: loa pack key TỆP"
            )
        return private.replace("\\n", "\n")
    _refuse_in_repository(file)
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise WrongUse(f"Không đọc được khóa ở {file}.") from error


def _refuse_in_repository(file: Path) -> None:
    """A private key never lies where Git could carry it away."""
    folder = file.resolve().parent
    if folder.is_dir() and said(folder, "rev-parse", "--show-toplevel"):
        raise WrongUse(f"{file} nằm trong một kho Git; khóa riêng phải để ngoài mọi kho, ví dụ trong thư mục nhà.")


def _try_out(root: Path, found: Opened, library: Library, today: date) -> None:
    """Takes the pack in beside a site that has nothing but its own settings and what its owner needs.

    Raises: RefusedError when its records do not stand without the rest of this site.
    """
    with tempfile.TemporaryDirectory(prefix="loa-pack-") as name:
        beside = Path(name)
        bare = beside / "bare"
        _bare_site(root, bare, found, library)
        try:
            foreseen(bare, _made(beside / "after"), found, today, lambda folder: looked_through(folder, root, today))
        except RefusedError as refused:
            errors = tuple(one for one in refused.problems if one.severity is Severity.ERROR)
            raise RefusedError(
                "Bộ này chưa đứng riêng được; hãy thêm vào bộ những gì nó nhắc tới:", errors
            ) from refused


def _bare_site(root: Path, bare: Path, found: Opened, library: Library) -> None:
    """A site of this one's settings and owner, without what the pack itself brings."""
    owner = below_content(library.file(library.resolve(library.site.owner)))
    names = ["mkdocs.yml", "content/site.yml", *([] if owner in found.members else [f"content/{owner}"])]
    for name in names:
        (bare / name).parent.mkdir(parents=True, exist_ok=True)
        (bare / name).write_bytes((root / name).read_bytes())


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _write(out: Path, data: bytes) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    part = out.with_name(f".{out.name}.part")
    part.write_bytes(data)
    part.replace(out)


def _tell(inside: Packed, out: Path) -> None:
    manifest = inside.manifest
    print(
        f"Đã đóng “{manifest.title}”, bản {manifest.version}: "
        f"{len(manifest.records)} bản ghi, {len(inside.members)} tệp."
    )
    opened = sum(len(fields) for fields in manifest.open.values())
    print(f"Để mở cho địa phương: {opened} mục. Còn lại khóa.")
    for line in inside.left:
        print(f"  Để lại, vì dẫn tới nội dung ngoài bộ: {line}")
    print(f"Tệp: {out}", file=sys.stderr)
