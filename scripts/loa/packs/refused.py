"""Refused: why a pack is not taken, or cannot be made, in a sentence that says what to do.

In: a sentence in Vietnamese. Out: an exception that the command line tells as it is. Not here: problems with places,
which the check tells (adopted.py).
"""

from __future__ import annotations

from loa.problems import Problem


class RefusedError(Exception):
    """Nothing was written. Shape: `problems` are what the check has found wrong inside, where that is the reason."""

    def __init__(self, sentence: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems
