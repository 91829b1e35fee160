"""Voice: how a region says numbers.

In: nothing. Out: the voices of North and South. Not here: saying the numbers (numbers.py).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voice:
    """The words in which the regions differ; both are understood everywhere.

    Shape: `gap` stands for the zero in 105, `thousand` is the word, `four` ends 24.
    """

    gap: str
    thousand: str
    four: str


NORTH = Voice("linh", "nghìn", "tư")
SOUTH = Voice("lẻ", "ngàn", "bốn")
