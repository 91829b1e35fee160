"""Job: a sheet to paint in some formats, and the painting of it, which any process on any machine may do.

In: a Job. Out: its files, what on them does not read, who painted them. Not here: which sheets there are (build.py),
who does the work (pool.py).

What a worker has to import is imported here and nowhere else in build/: it knows neither content nor kinds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version

from loa.build.cache import digest
from loa.paint.fonts import FACES, FACES_DIR
from loa.paint.painter import PAINTER_VERSION, files_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.finish import Finish
from loa.sheet.marks import Sheet

_LIBRARIES = ("pillow", "typst", "zlib-ng", "pikepdf")


@dataclass(frozen=True, slots=True)
class Job:
    """A sheet to paint at a resolution, with all that a process elsewhere needs for it."""

    sheet: Sheet
    formats: tuple[str, ...]
    dpi: int
    pictures: Mapping[str, bytes]
    finish: Finish


@dataclass(frozen=True, slots=True)
class Painted:
    """A file, and what its codes that do not read were meant to say."""

    content: bytes
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """The files of a job, in the order of its formats; `painter` tells who painted them."""

    files: tuple[Painted, ...]
    painter: str


def done(job: Job) -> Done:
    """The sheet's files, their codes read back; pure, so that any process may do it."""
    contents = files_bytes(job.sheet, job.formats, job.dpi, job.pictures.__getitem__, job.finish)
    files = []
    for form, content in zip(job.formats, contents, strict=True):
        unread = unread_symbols(job.sheet, content, form, job.dpi)
        files.append(Painted(content, tuple(code.payload for code in unread)))
    return Done(tuple(files), painter())


@lru_cache(maxsize=1)
def painter() -> str:
    """Who paints: our code and faces, letter by letter, so that nobody need remember a version, and the libraries."""
    room = FACES_DIR.parent
    sources = [path for folder in (room, room.parent / "sheet") for path in sorted(folder.iterdir())]
    ours = digest(*(path.read_bytes() for path in sources if path.suffix in {".py", ".typ"}))
    faces = digest(*(face_digest(face).encode() for face in sorted(FACES)))
    return " ".join((PAINTER_VERSION, ours, faces, *(f"{name} {version(name)}" for name in _LIBRARIES)))


@lru_cache(maxsize=len(FACES))
def face_digest(face: str) -> str:
    """The hash of a face's file."""
    return digest((FACES_DIR / FACES[face].file).read_bytes())
