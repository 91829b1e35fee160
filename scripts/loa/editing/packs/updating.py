"""Updating: what taking a pack, or a newer version of it, would do to a site, found out beside the site.

In: a site's root, an opened pack, how a site is looked through. Out: the site before and after, what no longer fits.
Not here: laying the pack into the site (adopting.py), telling changes (editing/changes/).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from loa.editing.packs.adopting import lay
from loa.packs.opened import Opened
from loa.packs.refused import RefusedError
from loa.problems import Problem, Severity
from loa.site.check import Checked
from loa.source.folder import CONTENT, LOCAL, PACKS

COPIED = ("mkdocs.yml", CONTENT, PACKS)
"""What a site's own words lie in."""
_SHADOWS = frozenset(("P527", "P528", "P534"))


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A site before and after; `unfit` is what it has filled in that the pack no longer has room for."""

    before: Checked
    after: Checked
    unfit: tuple[Problem, ...]


def foreseen(root: Path, beside: Path, found: Opened, today: date, look: Callable[[Path], Checked]) -> Foreseen:
    """What taking the pack would do; `beside` is an empty folder outside the site.

    Raises: RefusedError when the pack's own records are not sound, or stand in the way of the site's.
    """
    for name in COPIED:
        source = root / name
        if source.is_dir():
            shutil.copytree(source, beside / name, symlinks=True)
        elif source.is_file():
            shutil.copy2(source, beside / name)
    before = look(root)
    lay(beside, found, today)
    after = look(beside)
    known = set(before.problems)
    new = [one for one in after.problems if one.severity is Severity.ERROR and one not in known]
    theirs = tuple(one for one in new if one.place.file.startswith(f"{PACKS}/{found.pack.id}/"))
    shadows = tuple(one for one in new if one.code in _SHADOWS)
    if theirs or shadows:
        raise RefusedError(_why(found, bool(shadows)), shadows or theirs)
    return Foreseen(before, after, tuple(one for one in new if one.place.file.startswith(f"{LOCAL}/")))


def _why(found: Opened, shadows: bool) -> str:
    title = found.pack.manifest.title
    if shadows:
        return f"Bộ nội dung “{title}” trùng với nội dung đang có; chưa nhận gì cả:"
    return f"Bộ nội dung “{title}” chưa dùng được ở trang này; chưa nhận gì cả:"
