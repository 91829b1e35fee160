"""Actions: a verb that has verbs of its own, as `loa qr` and `loa pack` do.

In: a verb's parser. Out: what adds one action to it. Not here: what the actions do.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from loa.cli.options import add_root, add_today
from loa.cli.words import Parser

Action = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]
"""(name, what is run, what it does in words) -> the action's own parser."""


def actions_of(parser: argparse.ArgumentParser) -> Action:
    """What adds actions to a verb; the one that is asked for stands in the arguments as `act`."""
    actions = parser.add_subparsers(title="Các việc", metavar="VIỆC", dest="action", required=True, parser_class=Parser)

    def action(name: str, act: Callable[[argparse.Namespace], int], told: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
        add_root(made)
        add_today(made)
        made.set_defaults(act=act)
        return made

    return action
