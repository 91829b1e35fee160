"""loa check: everything that is wrong with the content, at once.

In: a site. Out: problems as text, as GitHub annotations or as JSON. Not here: finding them (site/check.py).
"""

from __future__ import annotations

import argparse
import sys

from loa.build.dictionary import dictionary
from loa.build.memory import StoredMemory
from loa.build.root import site_root
from loa.build.site_world import world_of
from loa.cli.git import refuse_carried_cache
from loa.cli.options import add_today
from loa.cli.terminal import has_colour
from loa.messages.render import github_text, json_text, terminal_text
from loa.problems import has_errors
from loa.site.check import checked

HELP = "xem nội dung có gì sai, không dựng trang"
ABOUT = "Đọc mọi tệp trong content/ và nêu một lần tất cả những chỗ sai, kèm cách sửa."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb may be told."""
    parser.add_argument(
        "--format", choices=("text", "github", "json"), default="text", help="cách nêu: text (mặc định), github, json"
    )
    parser.add_argument("--lang", choices=("vi", "en"), default="vi", help="ngôn ngữ: vi (mặc định), en")
    parser.add_argument(
        "--spelling", action="store_true", help="soát cả chính tả, bằng từ điển tiếng Việt của máy (gói hunspell-vi)"
    )
    add_today(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 without errors, else 1."""
    root = site_root(arguments.folder)
    refuse_carried_cache(root)
    memory = StoredMemory(root)
    words = dictionary() if arguments.spelling else frozenset()
    seen = checked(root, world_of(root, today=arguments.today), memory=memory, dictionary=words)
    memory.save()
    if arguments.format == "json":
        print(json_text(seen.problems, lang=arguments.lang), end="")
    elif arguments.format == "github":
        print(github_text(seen.problems, lang=arguments.lang), end="")
    else:
        print(terminal_text(seen.problems, seen.lines_of, arguments.lang, has_colour(sys.stdout)), end="")
    return int(has_errors(seen.problems))
