"""Options that several verbs share.

In: a parser. Out: the parser with the options, their values checked. Not here: what the verbs do with them.
"""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path

from loa.build.wishes import Wishes, Workers

_CLUSTER = re.compile(r"^(tcp|tls)://[A-Za-z0-9.-]+:\d{1,5}$")


def day(text: str) -> date:
    """A date written as 2026-11-22."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” không phải ngày dạng năm-tháng-ngày, ví dụ 2026-11-22.") from error


def processes(text: str) -> int:
    """A number of processes."""
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"“{text}” không dùng được; hãy ghi một số từ 1 đến 256.")
    return int(text)


def cluster(text: str) -> str:
    """The address of a Dask scheduler."""
    if not _CLUSTER.match(text):
        raise argparse.ArgumentTypeError(f"“{text}” không phải địa chỉ một cụm Dask, ví dụ tcp://10.0.0.5:8786.")
    return text


def add_root(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """-C; before the verb or after it, as one likes."""
    parser.add_argument(
        "-C",
        dest="folder",
        metavar="DIR",
        type=Path,
        default=default,
        help="gốc của trang (mặc định: thư mục hiện tại)",
    )


def add_wishes(parser: argparse.ArgumentParser, preview: bool = True) -> None:
    """--base-url, --today, --jobs, --workers and, where it makes sense, --preview."""
    parser.add_argument("--base-url", metavar="URL", help="địa chỉ công bố, thay cho address trong content/site.yml")
    add_today(parser)
    painters = parser.add_mutually_exclusive_group()
    painters.add_argument(
        "--jobs", metavar="N", type=processes, help="số tiến trình vẽ cùng lúc (mặc định: số lõi của máy)"
    )
    painters.add_argument(
        "--workers", metavar="tcp://MÁY:CỔNG", type=cluster, help="vẽ bằng các máy của một cụm Dask thay cho máy này"
    )
    if preview:
        parser.add_argument(
            "--preview", action="store_true", help="bản xem trước: bỏ qua tệp còn lỗi và nêu chúng ở một trang"
        )


def add_today(parser: argparse.ArgumentParser) -> None:
    """--today."""
    parser.add_argument("--today", metavar="DATE", type=day, help="coi như hôm nay là ngày này, dạng 2026-11-22")


def wishes(arguments: argparse.Namespace) -> Wishes:
    """What the options ask of a build."""
    return Wishes(
        arguments.base_url,
        arguments.today,
        getattr(arguments, "preview", False),
        Workers(arguments.jobs, arguments.workers),
    )
