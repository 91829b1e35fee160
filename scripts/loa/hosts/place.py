"""Place: a finished folder takes the old one's place in one move, or not at all.

In: where a folder shall lie. Out: a new one to fill, then in its place. Not here: what is in it (built.py, folder.py).
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from loa.build.wrong import WrongUse

NEW, OLD = ".moi", ".cu"
"""Endings of the folder being filled, and of an old site on its way out."""

README = "DOC-TRUOC.txt"
"""Lies in every offline copy: tells whoever opens the folder what to do, and a later build that it may replace it."""

OFFLINE = "ban-ngoai-tuyen"
"""Where an offline copy lies unless somebody asks for another place."""

_RENAME_EXCHANGE = 2
_AT_FDCWD = -100
_SIGNS_OF_A_SITE = frozenset(("index.html", "404.html", "sitemap.xml"))
_NEVER_OURS = frozenset((".git", "content", "packs"))


def checked_out(out: Path, root: Path, is_ours: Callable[[frozenset[str]], bool]) -> Path:
    """Where the new folder shall lie, when nothing of anybody's is lost by it.

    `is_ours` tells by the names in an existing folder whether Loa has made it.

    Raises: WrongUse when the folder holds anything else, or lies where the site's sources are.
    """
    target = out.resolve()
    for source in ("content", "packs", "overrides", ".loa", ".git"):
        if target.is_relative_to(root / source):
            raise WrongUse(f"Không ghi vào {target}: đó là nơi chứa nguồn của trang. Hãy chọn thư mục khác.")
    if root.is_relative_to(target):
        raise WrongUse(f"Không ghi vào {target}: thư mục ấy chứa cả nguồn của trang. Hãy chọn thư mục khác.")
    names = _names_in(target)
    if names is None or (names and (not is_ours(names) or names & _NEVER_OURS)):
        raise WrongUse(
            f"{target} đang có nội dung không phải do Loa tạo ra. Hãy chọn thư mục khác, hoặc tự dọn thư mục này trước."
        )
    return target


def is_site(names: frozenset[str]) -> bool:
    """Whether these are the files of a finished site."""
    return names.issuperset(_SIGNS_OF_A_SITE)


def is_copy(names: frozenset[str]) -> bool:
    """Whether these are the files of an offline copy."""
    return names.issuperset((README, "index.html"))


def _names_in(target: Path) -> frozenset[str] | None:
    """The names in a folder, none when there is no such folder; None when it is something else."""
    if target.is_dir():
        return frozenset(path.name for path in target.iterdir())
    return None if target.exists() else frozenset()


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A folder beside the target to be filled; on leaving in peace it takes the target's place, else it is removed.

    It is locked while it is filled, so that what a dead build has left behind is told from a living one's.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    recover(target)
    folder = Path(tempfile.mkdtemp(prefix=_prefix(target), suffix=NEW, dir=target.parent))
    folder.chmod(0o755)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield folder
        take_place(folder, target)
    finally:
        os.close(handle)
        shutil.rmtree(folder, ignore_errors=True)


def take_place(folder: Path, target: Path) -> None:
    """Puts the folder at the target; what was there is gone afterwards, or lies at the folder's own path."""
    if not target.exists():
        folder.rename(target)
    elif not _exchanged(folder, target):
        old = folder.with_suffix(OLD)
        try:
            target.rename(old)
        except OSError as error:  # a mount point, or a folder of a lower layer: nothing can be moved there
            raise WrongUse(f"Không thay được thư mục {target} ({error.strerror}). Hãy chọn thư mục khác.") from error
        folder.rename(target)
        shutil.rmtree(old, ignore_errors=True)


def recover(target: Path) -> None:
    """Puts back an old site that a dead build had moved aside, and removes what dead builds have left."""
    ours = re.compile(rf"{re.escape(_prefix(target))}[a-z0-9_]{{8}}({re.escape(NEW)}|{re.escape(OLD)})")
    for folder in sorted(path for path in target.parent.iterdir() if ours.fullmatch(path.name)):
        if not _is_dead(folder):
            continue
        if folder.suffix == OLD and not target.exists():
            folder.rename(target)
        else:
            shutil.rmtree(folder, ignore_errors=True)


def _prefix(target: Path) -> str:
    return f".loa-{target.name}."


def _is_dead(folder: Path) -> bool:
    """Whether no living build holds the folder's lock."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        else:
            return True
        finally:
            os.close(handle)
    return False


def _exchanged(one: Path, other: Path) -> bool:
    """Swaps two folders' names in one step of the kernel's; False where the kernel or file system cannot.

    Source: renameat2(2), Linux 3.15, glibc 2.28.
    """
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "renameat2"):
        return False
    paths = (os.fsencode(one), os.fsencode(other))
    if library.renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM, errno.EXDEV, errno.EBUSY):
        return False
    raise OSError(number, os.strerror(number), str(other))
