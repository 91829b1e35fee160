"""Words: the parser's own English said in Vietnamese.

In: argparse's messages. Out: a parser that speaks Vietnamese and finds the verb that was meant. Not here: the verbs.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from typing import NoReturn

from loa.source.nearest import nearest

_CHOICE = re.compile(r"^argument (?P<name>.+): invalid choice: '(?P<word>.*)' \(choose from (?P<choices>.*)\)$")
_SENTENCES = (
    (re.compile(r"^unrecognized arguments: (.+)$"), r"không hiểu “\1”."),
    (re.compile(r"^the following arguments are required: (.+)$"), r"còn thiếu \1."),
    (re.compile(r"^argument (.+): expected one argument$"), r"\1 cần có một giá trị đi kèm."),
    (re.compile(r"^argument (.+): not allowed with argument (.+)$"), r"\1 không dùng chung với \2."),
    (re.compile(r"^argument (.+): ignored explicit argument (.+)$"), r"\1 không nhận giá trị \2."),
    (re.compile(r"^ambiguous option: (.+) could match (.+)$"), r"“\1” chưa rõ, có thể là \2."),
    (re.compile(r"^argument (.+): invalid int value: '(.*)'$"), r"\1 phải là một số nguyên, không phải “\2”."),
    (re.compile(r"^argument (.+): (.+)$"), r"\1: \2"),
)


def told(message: str) -> str:
    """One of argparse's complaints in Vietnamese; one it does not know stays as it is.

    >>> told("argument VERB: invalid choice: 'biuld' (choose from 'build', 'check')")
    'không có “biuld”; có phải “build” không?'
    """
    choice = _CHOICE.match(message)
    if choice:
        choices = re.findall(r"[\w-]+", choice["choices"])
        meant = nearest(choice["word"], choices)
        hint = f"có phải “{meant}” không?" if meant else f"hãy chọn một trong: {', '.join(choices)}."
        return f"không có “{choice['word']}”; {hint}"
    for pattern, sentence in _SENTENCES:
        if pattern.match(message):
            return pattern.sub(sentence, message)
    return message


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with Vietnamese headings."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=100)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],  # the type that argparse itself declares
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Cách dùng: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are Vietnamese; wrong use ends with 2."""

    def __init__(self, prog: str | None = None, description: str | None = None, **_: object) -> None:
        super().__init__(
            prog=prog, description=description, formatter_class=_Formatter, add_help=False, allow_abbrev=False
        )
        self._positionals.title = "Cần ghi"
        self._optionals.title = "Tùy chọn"
        self.add_argument("-h", "--help", action="help", help="hiện phần trợ giúp này rồi thôi")

    def error(self, message: str) -> NoReturn:
        """Says what was wrong, how the verb is used, and ends with 2."""
        print(f"{self.prog}: {told(message)}\n\n{self.format_usage().rstrip()}", file=sys.stderr)
        print(f"Xem thêm: {self.prog} --help", file=sys.stderr)
        self.exit(2)
