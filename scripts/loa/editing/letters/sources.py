"""Sources: the bytes of a Word letter, opened, or refused with a word that says what to do.

In: bytes, a file's name. Out: python-docx's document. Not here: what it says (story.py).

Nothing is taken apart before it is known to be small enough, and nothing that could run is taken at all.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError

from loa.build.wrong import WrongUse

LARGEST_FILE = 50 * 1024 * 1024
LARGEST_WHOLE = 200 * 1024 * 1024
LARGEST_TEXT = 24 * 1024 * 1024
"""Of one part in XML: a letter of a thousand pages has less."""
MOST_PARTS = 4000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS = "Hãy mở bằng Word hoặc LibreOffice, chọn Save As (Lưu thành) kiểu Word .docx, rồi chạy lại."
_DOCTYPE = re.compile(rb"<!\s*DOCTYPE", re.IGNORECASE)
_BROKEN = (BadZipFile, LargeZipFile, OpcError, KeyError, ValueError, AttributeError, SyntaxError, OSError, zlib.error)
"""What python-docx and zipfile raise over files that are damaged: they promise no other errors."""


class Refused(WrongUse):
    """This file cannot be read as a letter; the sentence says why and what helps."""


def opened(data: bytes, name: str) -> WordDocument:
    """The letter as python-docx sees it.

    Raises: Refused when it is no .docx, when it is damaged, locked, too large or holds macros.
    """
    _known_sorts(data, name)
    try:
        with ZipFile(BytesIO(data)) as archive:
            _harmless(archive, name)
        return docx.Document(BytesIO(data))
    except _BROKEN as error:
        raise Refused(
            f"Tệp {name} bị hỏng, không mở được như tệp Word. Hãy xin lại tệp, hoặc mở bằng Word rồi lưu lại."
        ) from error
    except (NotImplementedError, RuntimeError) as error:  # a way of packing or locking that zipfile does not know
        raise Refused(f"Tệp {name} được nén hoặc khóa theo cách Loa không mở được. {_SAVE_AS}") from error


def _known_sorts(data: bytes, name: str) -> None:
    """What is no .docx at all, told by its first bytes."""
    if not data:
        raise Refused(f"Tệp {name} trống, không có gì để nhập.")
    if len(data) > LARGEST_FILE:
        raise Refused(
            f"Tệp {name} nặng hơn {LARGEST_FILE // 1024 // 1024} MB; công văn không lớn đến vậy. Hãy bỏ bớt hình."
        )
    if data.lstrip()[:5] == b"%PDF-":
        raise Refused(
            f"{name} là tệp PDF. Loa chỉ nhập tệp Word .docx, không đọc bản quét hay PDF, vì chữ đọc từ ảnh có thể "
            "sai. Hãy xin bản Word của văn bản."
        )
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise Refused(f"Tệp {name} có đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi chạy lại.")
        raise Refused(f"{name} là tệp Word đời cũ (.doc). {_SAVE_AS}")
    if data.lstrip()[:5] == b"{\\rtf":
        raise Refused(f"{name} là tệp RTF. {_SAVE_AS}")
    if not data.startswith(b"PK"):
        raise Refused(f"{name} không phải là tệp Word .docx. {_SAVE_AS}")


def _harmless(archive: ZipFile, name: str) -> None:
    """Sizes as the archive states them, which zipfile will not exceed, and parts that are no text."""
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise Refused(f"Tệp {name} có đặt mật khẩu. Hãy bỏ mật khẩu rồi chạy lại.")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_WHOLE or any(map(_swollen, parts)):
        raise Refused(f"Tệp {name} bung ra quá lớn so với một công văn; Loa không mở. Hãy xin lại tệp từ nơi gửi.")
    if any(part.lower().endswith("vbaproject.bin") for part in names) or _types(archive, b"macroEnabled"):
        raise Refused(
            f"Tệp {name} có macro (chương trình chạy bên trong); Loa không mở. Hãy xin bản không có macro, "
            "hoặc lưu lại thành .docx."
        )
    if "mimetype" in names or not _types(archive, b"wordprocessingml"):
        raise Refused(f"{name} không phải là tệp Word .docx. {_SAVE_AS}")
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels")) and _DOCTYPE.search(archive.read(part)):
            raise Refused(f"Tệp {name} có khai báo lạ trong phần {part.filename}; Loa không mở. {_SAVE_AS}")


def _swollen(part: ZipInfo) -> bool:
    """Whether one part of the archive is larger than any letter's."""
    is_text = part.filename.lower().endswith((".xml", ".rels"))
    return is_text and part.file_size > LARGEST_TEXT


def _types(archive: ZipFile, word: bytes) -> bool:
    """Whether the list of the parts' types has a word."""
    return word in archive.read("[Content_Types].xml")
