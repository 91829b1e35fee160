"""Picture files without what they tell of places, cameras and people; their pixels stay as they are.

In: the bytes of a PNG, JPEG, WebP or SVG file. Out: bytes of the same sort. Not here: drawings, which source/svg.py
judges; pictures on sheets, whose files are never passed on (paint/pictures.py).

What is kept is a list, not what is dropped: a camera of tomorrow may hide its place in a chunk that nobody knows today.
A picture that lies on its side by its EXIF alone would lie there for ever once that is gone, so it is turned upright.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator

from PIL import ExifTags, Image, ImageOps

from loa.paint.chunks import png_of
from loa.paint.pictures import PictureError, is_svg, opened

PHOTOGRAPHS = (".png", ".jpg", ".jpeg", ".webp")
"""Endings of the names of files with pixels."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_RIFF, _WEBP = b"RIFF", b"WEBP"

_PNG_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split())
"""What pixels and colours need, moving pictures included. Source: W3C PNG, third edition, 11."""

_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"))
"""Source: RFC 9649, 2.7."""
_WEBP_TELLS = 0x04 | 0x08
"""The flags by which a WebP's header announces XMP and EXIF."""

_SOI, _EOI, _SOS, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
"""JPEG markers without a length: a relic and the restart markers."""
_APPLICATIONS = range(0xE0, 0xF0)
_JPEG_KEPT = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
"""The application segments that colours depend on. Source: ITU-T T.871; ICC.1, annex B.4; ITU-T T.872, 6.5.3."""
_JFIF_BYTES = 14
"""A JFIF segment without its thumbnail."""

_TURNED = range(2, 9)
"""Values of the orientation tag that turn or mirror a picture. Source: Exif 2.32, 4.6.4."""
_AGAIN_QUALITY = 95
"""A turned photograph is packed once more; at this quality no eye tells it from the first."""
_USUAL_DPI = 96


def bare(file: str, data: bytes) -> bytes:
    """The picture as it may leave; drawings, and pictures that tell nothing, come back as they are.

    Raises:
        PictureError: it is no picture of a sort that we know, it is broken off, or it cannot be turned upright.
    """
    if is_svg(file):
        return data
    strip = _strip_of(data)
    if strip is None:
        raise PictureError(file, "neither PNG nor JPEG nor WebP")
    with opened(file, data) as image:
        if image.getexif().get(ExifTags.Base.Orientation) in _TURNED:
            return _turned(image)
    try:
        return b"".join(strip(data))
    except (struct.error, ValueError, IndexError) as error:
        raise PictureError(file, "broken off") from error


def _strip_of(data: bytes) -> Callable[[bytes], Iterator[bytes]] | None:
    """What strips a file of this sort, told by its first bytes and not by its name."""
    if data.startswith(_PNG):
        return _bare_png
    if data.startswith(_JPEG):
        return _bare_jpeg
    return _bare_webp if data[:4] == _RIFF and data[8:12] == _WEBP else None


def _turned(image: Image.Image) -> bytes:
    """The picture upright, in its own format."""
    kind, profile = image.format, image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    out = io.BytesIO()
    if kind == "JPEG":
        upright.save(out, kind, quality=_AGAIN_QUALITY, icc_profile=profile, exif=b"")
    elif kind == "WEBP":
        upright.save(out, kind, lossless=True, icc_profile=profile, exif=b"", xmp=b"")
    else:
        dpi = image.info.get("dpi", (_USUAL_DPI, _USUAL_DPI))[0]
        return png_of(upright.convert("RGBA" if upright.has_transparency_data else "RGB"), dpi)
    return out.getvalue()


def _bare_png(data: bytes) -> Iterator[bytes]:
    """The chunks that are kept, whole; nothing that follows the end."""
    yield _PNG
    at, name = len(_PNG), b""
    while name != b"IEND":
        length, name = struct.unpack_from(">I4s", data, at)
        chunk = data[at : at + 12 + length]
        if len(chunk) < 12 + length or zlib.crc32(chunk[4:-4]).to_bytes(4) != chunk[-4:]:
            raise ValueError(at)
        if name in _PNG_KEPT:
            yield chunk
        at += len(chunk)


def _bare_jpeg(data: bytes) -> Iterator[bytes]:
    """The segments that are kept and the pixels between them; nothing after the end, where phones put films."""
    yield data[:2]
    at, marker = 2, _SOI
    while marker != _EOI:
        lead, marker = struct.unpack_from(">BB", data, at)
        if lead != 0xFF:
            raise ValueError(at)
        if marker == 0xFF:  # a byte of padding
            at += 1
            continue
        end = at + 2 if marker in _ALONE or marker == _EOI else at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        end = _scan_end(data, end) if marker == _SOS else end
        yield from _segment(data[at:end], marker, end - at)
        at = end


def _segment(segment: bytes, marker: int, length: int) -> Iterator[bytes]:
    """One segment, if it is to be kept."""
    if len(segment) < length:
        raise ValueError(length)
    if marker not in _APPLICATIONS and marker != _COMMENT:
        yield segment
    elif marker == 0xE0 and segment[4:9] == b"JFIF\0":
        yield struct.pack(">BBH", 0xFF, marker, _JFIF_BYTES + 2) + segment[4 : 4 + _JFIF_BYTES - 2] + b"\0\0"
    elif any(marker == number and segment[4:].startswith(name) for number, name in _JPEG_KEPT):
        yield segment


def _scan_end(data: bytes, at: int) -> int:
    """Where the pixels that begin here end: at the next marker that is neither a stuffed byte nor a restart."""
    while True:
        at = data.index(b"\xff", at)
        following = data[at + 1]
        if following not in {0x00, 0xFF} and following not in _ALONE:
            return at
        at += 1 if following == 0xFF else 2


def _bare_webp(data: bytes) -> Iterator[bytes]:
    """The chunks that are kept, under a header that announces no others."""
    chunks = b"".join(_webp_chunks(data))
    yield _RIFF + struct.pack("<I", len(chunks) + len(_WEBP)) + _WEBP + chunks


def _webp_chunks(data: bytes) -> Iterator[bytes]:
    (total,) = struct.unpack_from("<I", data, 4)
    at, end = 12, 8 + total
    if len(data) < end:
        raise ValueError(end)
    while at < end:
        name, length = struct.unpack_from("<4sI", data, at)
        chunk = data[at : at + 8 + length + length % 2]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~_WEBP_TELLS,)) + chunk[9:]
        if name in _WEBP_KEPT:
            yield chunk
        at += 8 + length + length % 2
