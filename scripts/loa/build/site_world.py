"""The World of a site on disk: its address, the day, our fonts, and its files and no others.

In: a site root, what the command line said. Out: World. Not here: what a World is for (world.py).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path, PurePosixPath

from loa.build.root import day_of
from loa.build.wrong import WrongUse
from loa.paint.fonts import measure, missing
from loa.paint.seen import PictureFiles
from loa.source.folder import CONTENT, PACKS
from loa.world import World

_BASE_URL = re.compile(r"^https://[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?(/[^\s<>\"?#]*)?$")


def world_of(root: Path, base_url: str | None = None, today: date | None = None) -> Callable[[str], World]:
    """What makes the outside as a build of this site sees it, from the address that site.yml states.

    `base_url` goes before that address, `today` before the clock.

    Raises: WrongUse when the address or the environment's date cannot be used.
    """
    asked = checked_address(base_url) if base_url else None
    day = today or day_of(os.environ)

    def world(address: str) -> World:
        read = reader(root)
        return World(asked or address, day, measure, missing, read, PictureFiles(read))

    return world


def reader(root: Path) -> Callable[[str], bytes]:
    """A function that gives the bytes of a file of the site, and of nothing else on the machine."""

    def read(file: str) -> bytes:
        return file_of(root, file).read_bytes()

    return read


def file_of(root: Path, file: str) -> Path:
    """Where a file named relative to the site root lies; one of content/ may lie in a pack that the site has adopted.

    Raises: PermissionError when the name leads out of the root, or over a symbolic link.
    """
    path = root.resolve() / PurePosixPath(file)  # a name that begins with / would replace the root altogether
    if not path.exists() and file.startswith(f"{CONTENT}/"):
        # A hidden folder there is a pack that was being laid down when the machine stopped: nobody has vouched for it.
        packs = sorted(found for found in (root.resolve() / PACKS).glob("*") if not found.name.startswith("."))
        path = next((found / file for found in packs if (found / file).exists()), path)
    if path.resolve() != path or not path.is_relative_to(root.resolve()):
        raise PermissionError(f"outside the site: {file}")
    return path


def checked_address(base_url: str) -> str:
    """A site's address with its closing slash.

    Raises: WrongUse when it is none.
    """
    address = base_url.strip().rstrip("/") + "/"
    if not _BASE_URL.match(address):
        raise WrongUse(
            f"Địa chỉ “{base_url}” không dùng được: cần dạng https://tên-miền/ hoặc https://tên-miền/thư-mục/."
        )
    return address
