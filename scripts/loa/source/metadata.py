"""Metadata: what a picture or an attachment carries besides what one sees.

In: a file's bytes. Out: its hidden words, and whether it tells where it was taken. Not here: sizes (paint/sizes.py),
what may not be in a drawing (svg.py), what in the words is private (private/).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from loa.source.tiff import exif_words

LARGEST_WORDS = 1024 * 1024
"""More than this of hidden words, unpacked, is not read: nobody writes so much into a picture."""

_XMP_PLACE = re.compile(r"GPSLatitude|GPSLongitude")
_TAGS = re.compile(r"<[^>]*>")
_PARAGRAPHS = re.compile(r"</(?:w:p|w:tr|si|row|c|text|tspan|title|desc)>")
_SAID = re.compile(r"""(?:aria-label|title|alt|inkscape:label|sodipodi:docname)\s*=\s*["']([^"']*)["']""")
_XML_PARTS = re.compile(
    r"^(?:word/[\w.]+|xl/(?:sharedStrings|worksheets/[\w.]+|comments\d*)|docProps/\w+)\.xml$|\.xml$"
)
_COMMENTS = re.compile(r"<!--(.*?)-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Hidden:
    """What a file carries unseen: words, and a place on the map or none."""

    words: tuple[str, ...] = ()
    located: bool = False


NOTHING = Hidden()


def hidden(data: bytes) -> Hidden:
    """The hidden words of a picture, a drawing or an office file, told by its first bytes; nothing for any other."""
    parts = tuple(_parts(data))
    words = tuple(text for text, _ in parts if text.strip())
    return Hidden(words, any(located for _, located in parts))


def _parts(data: bytes) -> Iterator[tuple[str, bool]]:
    """(words, whether they come with a place) part by part."""
    if data.startswith(b"\xff\xd8"):
        yield from _jpeg(data)
    elif data.startswith(b"\x89PNG\r\n\x1a\n"):
        yield from _png(data)
    elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        yield from _webp(data)
    elif data.startswith(b"PK\x03\x04"):
        yield from _office(data)
    elif b"<svg" in data[:4096]:
        yield from _drawing(data)


def _jpeg(data: bytes) -> Iterator[tuple[str, bool]]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] not in (0xDA, 0xD9):
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        block = data[at + 4 : at + 2 + size]
        if data[at + 1] == 0xE1 and block.startswith(b"Exif\0\0"):
            yield exif_words(block[6:])
        elif data[at + 1] in (0xE1, 0xED, 0xFE):
            yield _words(block)
        at += 2 + size


def _png(data: bytes) -> Iterator[tuple[str, bool]]:
    at = 8
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        sort, block = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
        if sort == b"eXIf":
            yield exif_words(block)
        elif sort in (b"tEXt", b"zTXt", b"iTXt"):
            yield _words(_unpacked(block) if sort == b"zTXt" or b"\0\x01\0" in block[:82] else block)
        at += 12 + size


def _webp(data: bytes) -> Iterator[tuple[str, bool]]:
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        block = data[at + 8 : at + 8 + size]
        if data[at : at + 4] == b"EXIF":
            yield exif_words(block.removeprefix(b"Exif\0\0"))
        elif data[at : at + 4] == b"XMP ":
            yield _words(block)
        at += 8 + size + size % 2


def _unpacked(block: bytes) -> bytes:
    """A compressed text of a PNG: the deflated part begins where zlib's first byte stands."""
    start = block.find(b"\x78")
    while start >= 0:
        try:
            return block[:start] + zlib.decompressobj().decompress(block[start:], LARGEST_WORDS)
        except zlib.error:
            start = block.find(b"\x78", start + 1)
    return block


def _words(block: bytes) -> tuple[str, bool]:
    text = block[:LARGEST_WORDS].decode("utf-8", errors="replace").replace("\0", "\n")
    return _plain(text), bool(_XMP_PLACE.search(text))


def _drawing(data: bytes) -> Iterator[tuple[str, bool]]:
    """The words of a drawing: what it says, its comments and labels, not the numbers that draw it."""
    text = data[: 4 * LARGEST_WORDS].decode("utf-8", errors="replace")
    yield "\n".join((_plain(text), *_COMMENTS.findall(text), *_SAID.findall(text))), False


def _office(data: bytes) -> Iterator[tuple[str, bool]]:
    """The words of a Word or Excel file, and of what it says of itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                if _XML_PARTS.search(entry.filename):
                    with archive.open(entry) as part:
                        yield _plain(part.read(4 * LARGEST_WORDS).decode("utf-8", errors="replace")), False
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        return


def _plain(text: str) -> str:
    """The text of XML: a line for each paragraph, cell or label."""
    return _TAGS.sub("", _PARAGRAPHS.sub("\n", _COMMENTS.sub(" ", text)))
