"""Folder: the files of content/, each judged by name, sort and size before anything is read from it.

In: a site's root. Out: source files in a fixed order, problems. Not here: what they say (yaml.py, markdown.py), what is
published (site/ decides by allow-list).
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from loa.problems import Place, Problem, Severity, in_order, problem
from loa.source.metadata import NOTHING, Hidden, hidden
from loa.source.slug import slug
from loa.source.svg import svg_problems
from loa.source.text import file_kib

CONTENT = "content"
PICTURES = "content/hinh"
ATTACHMENTS = "content/van-ban"
LEDGER = "content/qr/so-cai.csv"
"""The one table among the records: every QR code ever given out. It is read, never published as a file."""
PACKS = "packs"
"""Where content lies that others have published in packs, a folder for each, laid out below its content/ like ours."""
LOCAL = "content/dia-phuong"
"""Where a site fills in what packs leave open, laid out like content/ too."""

TEXT_ENDINGS = (".yml", ".md")
PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".svg")
ATTACHMENT_ENDINGS = (".pdf", ".docx", ".xlsx")
LARGEST_TEXT_BYTES = 1024 * 1024
LARGEST_PICTURE_BYTES = 20 * 1024 * 1024
LARGEST_LEDGER_BYTES = 16 * 1024 * 1024

_IN_PACK = re.compile(rf"{PACKS}/[^/]+/{CONTENT}/")
_IN_LOCAL = re.compile(rf"{LOCAL}/")
_IN_CONTENT = re.compile(rf"{CONTENT}/")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LEFTOVERS = frozenset(("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"))


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of content/.

    Shape: `file` is relative to the site's root with forward slashes; `data` is there for .yml, .md and the
    ledger only, `hidden` for pictures and attachments.
    """

    file: str
    data: bytes | None
    size: int
    hidden: Hidden = NOTHING


def below_content(file: str) -> str:
    """A file's path below content/, or what it would be, were it no file of a pack or of what a site fills in there.

    >>> below_content("packs/dvc/content/huong-dan/x.yml"), below_content("content/dia-phuong/kenh/y.yml")
    ('huong-dan/x.yml', 'kenh/y.yml')
    """
    for start in (_IN_PACK, _IN_LOCAL, _IN_CONTENT):
        if match := start.match(file):
            return file[match.end() :]
    return file


def pack_of(file: str) -> str:
    """The id of the pack that a file belongs to, "" for files of the site's own."""
    return file.split("/")[1] if _IN_PACK.match(file) else ""


def is_local(file: str) -> bool:
    """Whether a file fills in what a pack leaves open."""
    return file.startswith(f"{LOCAL}/")


def source_files(root: Path) -> tuple[tuple[SourceFile, ...], tuple[Problem, ...]]:
    """Every usable file of root/content by name, and what is wrong with the others. Links are never followed."""
    content = root / CONTENT
    if content.is_symlink():
        return (), (problem(Place(CONTENT), "P050"),)
    if not content.is_dir():
        return (), (problem(Place(CONTENT), "P058"),)
    files: list[SourceFile] = []
    problems: list[Problem] = []
    for name, path in _walk(content, CONTENT, problems):
        found = judged(name, path, problems)
        if found is not None:
            files.append(found)
    return tuple(sorted(files, key=lambda found: found.file)), in_order(problems)


def _walk(folder: Path, name: str, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """(name, path) of every file below a folder; what may not be opened is noted and passed by."""
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        problems.append(problem(Place(_shown(name)), "P056"))
        return
    paths = [path for path in paths if not _is_leftover(path.name)]
    problems += _twins(name, paths)
    for path in paths:
        inner = f"{name}/{path.name}"
        if path.is_symlink():
            problems.append(problem(Place(_shown(inner)), "P050"))
        elif path.is_dir():
            problems += _name_problems(inner, path.name, "")
            yield from _walk(path, inner, problems)
        else:
            yield inner, path


def _is_leftover(name: str) -> bool:
    """Whether an editor or a system has left this file: nobody means it to be content."""
    return name[0] in ".~" or name.endswith("~") or name.lower() in _LEFTOVERS


def _twins(folder: str, paths: list[Path]) -> Iterator[Problem]:
    """Names that Windows and macOS would take for one."""
    first: dict[str, str] = {}
    # The one in small letters is right, the other is told.
    for path in sorted(paths, key=lambda path: path.name != path.name.lower()):
        folded = unicodedata.normalize("NFC", path.name).casefold()
        other = first.setdefault(folded, path.name)
        if other != path.name:
            yield problem(Place(_shown(f"{folder}/{path.name}")), "P054", name=_shown(path.name), other=_shown(other))


def _name_problems(file: str, name: str, ending: str) -> Iterator[Problem]:
    """A name that is no plain slug, with the one to take instead."""
    stem = name[: len(name) - len(ending)]
    if not _SLUG.fullmatch(stem) or ending != ending.lower():
        suggestion = (slug(_shown(stem)) or "tep-1") + ending.lower()
        yield problem(Place(_shown(file)), "P053", name=_shown(name), suggestion=suggestion)


def judged(file: str, path: Path, problems: list[Problem]) -> SourceFile | None:
    """The file as content, or None when it cannot be; what is wrong with it is noted."""
    ending = path.suffix
    sort = ending.lower()
    place = Place(_shown(file))
    if file == LEDGER:
        return _read(path, file, sort, problems)
    if sort == ".yaml":
        problems.append(problem(place, "P051", suggestion=(slug(path.stem) or "tep-1") + ".yml"))
        return None
    if sort not in TEXT_ENDINGS + PICTURE_ENDINGS + ATTACHMENT_ENDINGS:
        problems.append(problem(place, "P052", Severity.REMINDER, name=_shown(path.name)))
        return None
    named_wrong = tuple(_name_problems(file, path.name, ending))
    home = PICTURES if sort in PICTURE_ENDINGS else ATTACHMENTS if sort in ATTACHMENT_ENDINGS else CONTENT
    if not file.startswith(home + "/"):
        problems.append(problem(place, "P057", name=_shown(path.name), folder=home))
        return None
    problems += named_wrong
    read = _read(path, file, sort, problems)
    return None if named_wrong else read


def _read(path: Path, file: str, sort: str, problems: list[Problem]) -> SourceFile | None:
    is_text = sort in TEXT_ENDINGS or file == LEDGER
    limit = LARGEST_LEDGER_BYTES if file == LEDGER else LARGEST_TEXT_BYTES if is_text else LARGEST_PICTURE_BYTES
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode):
            problems.append(problem(Place(_shown(file)), "P056"))
            return None
        if state.st_size > limit:
            size = file_kib(state.st_size)
            problems.append(problem(Place(_shown(file)), "P055", size=size, limit=file_kib(limit)))
            return None
        data = path.read_bytes()
    except OSError:
        problems.append(problem(Place(_shown(file)), "P056"))
        return None
    if sort == ".svg":
        problems += svg_problems(file, data)
    return SourceFile(file, data, state.st_size) if is_text else SourceFile(file, None, state.st_size, hidden(data))


def _shown(name: str) -> str:
    """A file name that can be printed: bytes that are no UTF-8 become �, control characters too."""
    text = os.fsencode(name).decode("utf-8", errors="replace")
    return "".join(letter if letter.isprintable() else "�" for letter in unicodedata.normalize("NFC", text))
