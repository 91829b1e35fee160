"""The folder of the officers' register, refused wherever a site could be made of it or a repository carry it away.

In: a folder that the command line names, the site's root. Out: the folder. Not here: reading it (internal/register.py).
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from loa.build.wrong import WrongUse


def add_internal(parser: argparse.ArgumentParser) -> None:
    """--internal."""
    parser.add_argument(
        "--internal",
        metavar="DIR",
        type=Path,
        help="thư mục sổ cán bộ, nằm ngoài kho của trang; chỉ báo cáo dùng tới, không bao giờ đăng",
    )


def register_folder(folder: Path, root: Path) -> Path:
    """The folder, resolved.

    Raises: WrongUse when there is none, or when it lies in the site or in the repository that the site belongs to.
    """
    found = folder.resolve()
    if not found.is_dir():
        raise WrongUse(f"Không có thư mục {folder}. Hãy tạo thư mục ấy ở ngoài kho của trang, ví dụ ../so-can-bo.")
    ground = ground_of(folder, root)
    if ground:
        raise WrongUse(
            f"Sổ cán bộ ở {folder} nằm trong {ground}: tên và số điện thoại sẽ bị đăng hoặc lưu mãi trong lịch sử. "
            "Hãy chuyển sổ ra một thư mục ở ngoài, ví dụ ../so-can-bo, rồi xóa bản ở trong."
        )
    if root.resolve().is_relative_to(found):
        raise WrongUse(
            f"Trang nằm trong chính thư mục {folder}. Hãy để sổ cán bộ ở một thư mục riêng, ví dụ ../so-can-bo."
        )
    return found


def ground_of(folder: Path, root: Path) -> str | None:
    """What a folder lies in from where it would be published or kept for ever; None where it is neither."""
    named, found = Path(os.path.abspath(folder)), folder.resolve()  # noqa: PTH100  # links kept, “..” not
    site = root.resolve()
    for ground, what in (
        (site / "content", "content/"),
        (site, "thư mục của trang"),
        (_repository(site), "kho Git của trang"),
    ):
        if ground is not None and any(path.is_relative_to(ground) for path in (named, found)):
            return what
    return None


def _repository(site: Path) -> Path | None:
    """The working tree that the site belongs to, None where it is in none."""
    return next((folder for folder in (site, *site.parents) if (folder / ".git").exists()), None)
