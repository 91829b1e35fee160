"""Terminal: what a person sees while a verb works and when it is done.

In: counts. Out: lines on standard error. Not here: the sentences about problems (messages/).
"""

from __future__ import annotations

import os
import sys
import time
from typing import TextIO

CLEAR_LINE = "\r\033[K"
_EVERY_S = 5.0
"""How often a log, which cannot be overwritten, hears of long work."""


def has_colour(stream: TextIO) -> bool:
    """Whether to write in colour there: only on a terminal, and not when NO_COLOR asks for none.

    Source: no-color.org.
    """
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class PaintProgress:
    """A Progress for people: one line that moves on a terminal, now and then a line in a log."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self.moving = self.stream.isatty()
        self.told_s = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """Tells that so many of the sheets are painted."""
        line = f"Đang vẽ áp phích và mã QR: {done}/{total}"
        if self.moving:
            self.stream.write(f"{CLEAR_LINE}{line}" if done < total else CLEAR_LINE)
        elif done == total or time.monotonic() - self.told_s >= _EVERY_S:
            self.told_s = time.monotonic()
            self.stream.write(f"{line}\n")
        self.stream.flush()
