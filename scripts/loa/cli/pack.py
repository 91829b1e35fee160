"""loa pack: content that one body publishes, signed, and many show as their own.

In: a site, packs' files. Out: packs, changed folders of packs/, words, boards. Not here: what each action does
(pack_issue.py, pack_take.py, pack_survey.py).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from loa.cli.actions import actions_of
from loa.messages.render import terminal_text
from loa.packs.refused import RefusedError

HELP = "bộ nội dung dùng chung: đóng, nhận, cập nhật, đối chiếu"
ABOUT = """\
Một cơ quan viết một lần, ký rồi phát hành thành bộ; tỉnh, xã nhận về đăng như của mình và chỉ điền những mục để mở.
Xem cách dùng từng việc bằng: loa pack VIỆC --help"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb must be told."""
    from loa.cli import pack_issue, pack_survey, pack_take  # noqa: PLC0415  # only this verb needs them

    action = actions_of(parser)
    for module in (pack_issue, pack_take, pack_survey):
        module.add_actions(action)


def run(arguments: argparse.Namespace) -> int:
    """What the action gives: 0 when it was done, 1 when the content or the pack forbids it."""
    act: Callable[[argparse.Namespace], int] = arguments.act
    try:
        return act(arguments)
    except RefusedError as refused:
        print(refused, file=sys.stderr)
        if refused.problems:
            print(terminal_text(refused.problems, lambda _file: ()), end="", file=sys.stderr)
        return 1
