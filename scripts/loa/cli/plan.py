"""loa plan: every file the site will consist of, before any is made.

In: a site. Out: addresses with kind, form and source, as text or JSON. Not here: planning (site/plan.py).
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.cli.options import add_today
from loa.kind import Output, Page, Print
from loa.kinds import KINDS
from loa.messages.words import counted
from loa.problems import has_errors
from loa.site.check import checked
from loa.site.plan import address

HELP = "liệt kê mọi tệp mà trang sẽ gồm, không dựng trang"
ABOUT = "Liệt kê từng địa chỉ của trang: thuộc loại nội dung nào, ở dạng nào, sinh ra từ tệp nào."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="cách liệt kê: text (mặc định), json"
    )
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0, or 1 when the content has errors: then the plan is of what is sound."""
    root = site_root(arguments.folder)
    seen = checked(root, world_of(root, today=arguments.today))
    entries = [described_output(output) for output in seen.plan.outputs]
    if arguments.format == "json":
        print(json.dumps(entries, ensure_ascii=False, indent=2))
    else:
        for entry in entries:
            print(f"{entry['kind']:<10} {entry['form']:<5} {entry['address']}  ←  {entry['source']}")
    if seen.problems:
        print(f"{counted(seen.problems)} Xem từng chỗ bằng: loa check", file=sys.stderr)
    return int(has_errors(seen.problems))


def described_output(output: Output) -> dict[str, Any]:
    """What the plan knows of one output, as JSON can say it."""
    entry: dict[str, Any] = {
        "address": address(output),
        "path": output.path,
        "kind": _kind_of(output),
        "form": output.format if isinstance(output, Print) else type(output).__name__.lower(),
        "source": output.edit,
    }
    if isinstance(output, Print):
        entry |= {"width_mm": output.sheet.width_mm, "height_mm": output.sheet.height_mm, "dpi": output.dpi}
    elif isinstance(output, Page):
        entry |= {"title": output.title}
    return entry


def _kind_of(output: Output) -> str:
    """The kind whose record or listing made it, told by the file to open; "site" when it is nobody's own."""
    by_folder = {kind.folder: kind.name for kind in KINDS if kind.folder}
    by_file = {f"content/{kind.record.FILE}": kind.name for kind in KINDS if kind.record.FILE}
    opened = output.edit.removeprefix("content/").partition("/")[0]
    return by_file.get(output.edit) or by_folder.get(opened) or by_folder.get(output.path.partition("/")[0]) or "site"
