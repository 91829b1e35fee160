"""Root: where a site lies and what day it is there.

In: a folder, the environment. Out: the site's root, the day. Not here: the rest of the outside (site_world.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from loa.build.wrong import WrongUse

_VIETNAM = timezone(timedelta(hours=7))


def site_root(folder: Path) -> Path:
    """The folder, resolved, when it is a site's root.

    Raises: WrongUse when it holds no mkdocs.yml and content/.
    """
    root = folder.resolve()
    if not ((root / "mkdocs.yml").is_file() and (root / "content").is_dir()):
        raise WrongUse(
            f"Thư mục {root} không phải là gốc của một trang Loa (cần có mkdocs.yml và content/). "
            "Hãy chuyển vào đúng thư mục, hoặc chỉ ra bằng -C THƯ_MỤC."
        )
    return root


def day_of(environment: Mapping[str, str]) -> date:
    """Today: SOURCE_DATE_EPOCH where it is set, else the clock; both as a calendar in Việt Nam shows them.

    Source: a server's clock runs on UTC, on which a new day in Việt Nam begins seven hours late.
    """
    seconds = environment.get("SOURCE_DATE_EPOCH")
    if not seconds:
        return datetime.now(_VIETNAM).date()
    try:
        return datetime.fromtimestamp(int(seconds), UTC).astimezone(_VIETNAM).date()
    except (ValueError, OverflowError, OSError) as error:
        raise WrongUse(f"SOURCE_DATE_EPOCH phải là một số giây, không phải “{seconds}”.") from error
