"""Archive: the one file a pack travels in, written the same every time and read as if a stranger had made it.

In: members by name, or a file's bytes. Out: a file's bytes, or the members. Not here: zips themselves are written by
exports/archive.py; whether members are what the manifest says (opened.py).
"""

from __future__ import annotations

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping

from loa.exports.archive import archive_bytes
from loa.model.pack import LARGEST_MANIFEST_BYTES, MOST_MEMBERS
from loa.packs.refused import RefusedError
from loa.packs.signing import LARGEST_BYTES as LARGEST_SIGNATURE_BYTES
from loa.source.folder import CONTENT, LARGEST_PICTURE_BYTES

MANIFEST = "manifest.json"
SIGNATURE = "signature.json"
LARGEST_PACK_BYTES = 100 * 1024 * 1024
LARGEST_UNPACKED_BYTES = 300 * 1024 * 1024

_MEMBER = re.compile(rf"^{CONTENT}/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)?[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$")
_DAMAGED = "Tệp này không phải bộ nội dung, hoặc đã hỏng khi chép, khi gửi. Hãy xin lại tệp từ nơi phát hành."


def packed(manifest: bytes, signature: bytes, members: Mapping[str, bytes]) -> bytes:
    """The pack's file; `members` by their names below content/."""
    inside = [(f"{CONTENT}/{name}", data) for name, data in members.items()]
    return archive_bytes([(MANIFEST, manifest), (SIGNATURE, signature), *inside])


def unpacked(data: bytes) -> tuple[bytes, bytes, dict[str, bytes]]:
    """(manifest, signature, members by their names below content/) of a pack's file.

    Nothing is unpacked before its name, its sort and its size have been looked at; nothing is ever written.

    Raises: RefusedError when anything in it is not as we pack.
    """
    if len(data) > LARGEST_PACK_BYTES:
        raise RefusedError(
            f"Tệp lớn hơn {LARGEST_PACK_BYTES // 1024 // 1024} MB, nên không mở. Hãy hỏi lại nơi phát hành."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            listed = archive.infolist()
            _judge(listed)
            found = {info.filename: _read(archive, info) for info in listed}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise RefusedError(_DAMAGED) from error
    for name in (MANIFEST, SIGNATURE):
        if name not in found:
            what = "chữ ký" if name == SIGNATURE else "bản kê"
            raise RefusedError(
                f"Bộ nội dung này không có {what} ({name}), nên không nhận. Hãy xin lại tệp từ nơi phát hành."
            )
    manifest, signature = found.pop(MANIFEST), found.pop(SIGNATURE)
    return manifest, signature, {name.removeprefix(f"{CONTENT}/"): inside for name, inside in found.items()}


def _judge(listed: list[zipfile.ZipInfo]) -> None:
    """Looks at what the archive says of its members before any is opened."""
    if len(listed) > MOST_MEMBERS + 2:
        raise RefusedError(f"Tệp chứa {len(listed)} mục, nhiều hơn mức {MOST_MEMBERS}, nên không mở.")
    seen: set[str] = set()
    for info in listed:
        name = info.filename
        if name not in (MANIFEST, SIGNATURE) and not _MEMBER.match(name):
            raise RefusedError(
                f"Trong tệp có mục “{_shown(name)}” không được phép có trong bộ nội dung, nên không nhận."
            )
        if name.casefold() in seen:
            raise RefusedError(f"Trong tệp có hai mục cùng tên “{name}”, nên không nhận.")
        seen.add(name.casefold())
        if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
            raise RefusedError(f"Mục “{name}” không phải tệp thường mà dẫn sang nơi khác, nên không nhận.")
        if info.flag_bits & 0x1:
            raise RefusedError(f"Mục “{name}” đặt mật khẩu, nên không mở.")
        if info.file_size > _limit(name):
            raise RefusedError(f"Mục “{name}” lớn {info.file_size // 1024} KB, quá mức cho phép, nên không mở.")
    whole = sum(info.file_size for info in listed)
    if whole > LARGEST_UNPACKED_BYTES:
        raise RefusedError(f"Mở ra tệp này chiếm {whole // 1024 // 1024} MB, quá mức cho phép, nên không mở.")


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A member's bytes, no more than it said it has."""
    with archive.open(info) as opened:
        data = opened.read(info.file_size + 1)
    if len(data) != info.file_size:
        raise RefusedError(_DAMAGED)
    return data


def _limit(name: str) -> int:
    if name == SIGNATURE:
        return LARGEST_SIGNATURE_BYTES
    return LARGEST_MANIFEST_BYTES if name == MANIFEST else LARGEST_PICTURE_BYTES


def _shown(name: str) -> str:
    """A name from a stranger, made fit for a terminal."""
    return "".join(letter if letter.isprintable() else "�" for letter in name)[:120]
