"""Laid open: every text that a finished folder holds, whatever it is packed in.

In: files of any sort. Out: their texts: of zips and of what is in them, of PDFs as readers copy it, of pictures what
they tell unseen; the files that hold a number however its digits are grouped. Not here: which files there should be.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping

import pypdfium2
from PIL import Image


def texts(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """(where, text) of everything a file says, by name and in its bytes, packed or not."""
    yield name, name
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield name, data.decode(encoding, errors="replace")
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield from texts(f"{name}!{entry.filename}", archive.read(entry))
    elif data[:2] == b"\x1f\x8b":
        yield from texts(f"{name}!", zlib.decompress(data, wbits=31))
    elif data[:5] == b"%PDF-":
        yield from _pdf(name, data)
    elif data[:4] in (b"\x89PNG", b"RIFF") or data[:2] == b"\xff\xd8":
        yield from _picture(name, data)


def _pdf(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    document = pypdfium2.PdfDocument(data)
    yield f"{name}!about", repr(document.get_metadata_dict())
    for number, page in enumerate(document):
        yield f"{name}!{number + 1}", page.get_textpage().get_text_bounded()


def _picture(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    with Image.open(io.BytesIO(data)) as image:
        exif = image.getexif()
        told = [*image.info.items(), *exif.items(), *exif.get_ifd(0x8769).items(), *exif.get_ifd(0x8825).items()]
        yield f"{name}!told", repr(told)


def holders(files: Mapping[str, bytes], digits: str) -> list[str]:
    """Where the digits of a number stand, in whatever groups."""
    pattern = re.compile(r"[\s.\-–()]{0,3}".join(digits))
    return sorted({where for name, data in files.items() for where, text in texts(name, data) if pattern.search(text)})
