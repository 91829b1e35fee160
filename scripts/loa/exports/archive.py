"""Archive: files packed into one zip that is the same to the byte whenever the files are, and the list that vouches.

In: names and bytes. Out: the bytes of a zip; the bytes of its manifest. Not here: which files (site/kits.py).
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest day a zip can tell: no file in it has a time of its own."""

DEFLATE_LEVEL = 9
STORED_ENDINGS = frozenset((".png", ".webp", ".jpg", ".jpeg", ".pdf", ".zip", ".docx", ".xlsx", ".woff2"))
"""Already compressed; deflating them again costs time and saves nothing."""

_MODE = 0o100644 << 16
_UNIX = 3
_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices; a file of that name cannot be unpacked there."""

_MEDIA = {
    ".csv": "text/csv",
    ".jpg": "image/jpeg",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """One file as a manifest lists it.

    Shape: `alt` tells a picture in words; `licence` how it may be used; `record` is the file it was made from; all
    three may be "".
    """

    name: str
    content: bytes
    alt: str = ""
    licence: str = ""
    record: str = ""


def archive_bytes(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of (name, bytes), sorted by name.

    Raises: ValueError when a name could lead out of the folder that it is unpacked in, could not be unpacked
        everywhere, or stands twice (capitals aside): such names are made by us, never by officers.
    """
    files = sorted(members)
    _check_names([name for name, _ in files])
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files:
            archive.writestr(_entry(name), content, compresslevel=DEFLATE_LEVEL)
    return whole.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """The description of one file, nothing of it from this machine or this moment."""
    entry = zipfile.ZipInfo(name, DATE)
    entry.create_system = _UNIX
    entry.external_attr = _MODE
    stored = PurePosixPath(name).suffix.lower() in STORED_ENDINGS
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    return entry


def _check_names(names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        parts = name.split("/")
        if not all(_PART.fullmatch(part) and not part.endswith(".") for part in parts):
            raise ValueError(f"not a safe name in an archive: {name!r}")
        if any(_DEVICES.fullmatch(part) for part in parts):
            raise ValueError(f"Windows keeps this name for a device: {name!r}")
        if name.casefold() in seen:
            raise ValueError(f"twice in an archive: {name!r}")
        seen.add(name.casefold())


def manifest_bytes(title: str, files: Iterable[Listed]) -> bytes:
    """The list of an archive's files as JSON: for each its SHA-256, size, media type, words, licence and origin."""
    listed = [_described(file) for file in sorted(files, key=lambda file: file.name)]
    whole = {"title": title, "files": listed}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _described(file: Listed) -> dict[str, object]:
    """A file's entry; what is not known of it is left out."""
    entry: dict[str, object] = {
        "name": file.name,
        "sha256": hashlib.sha256(file.content).hexdigest(),
        "bytes": len(file.content),
        "format": _MEDIA.get(PurePosixPath(file.name).suffix.lower(), "application/octet-stream"),
    }
    told = {"alt": file.alt, "licence": file.licence, "record": file.record}
    return entry | {name: text for name, text in told.items() if text}
