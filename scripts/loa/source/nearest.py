"""Nearest: the word that was probably meant.

In: a word and the words that would have been right. Out: the nearest, or None. Not here: the sentence (messages/).
"""

from __future__ import annotations

from collections.abc import Iterable

from loa.source.slug import slug

LONGEST_WORD = 80
"""Longer texts are no slip of the finger, and comparing them would only cost time."""


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that differs from the word by least, marks and capitals aside; the first in order among equals.

    One slip is forgiven in short words, two from six letters on, three from twelve on.

    >>> nearest("tieude", ["title", "tieu_de"])
    'tieu_de'
    """
    sought = slug(word)
    if not sought or len(sought) > LONGEST_WORD:
        return None
    allowed = 1 if len(sought) < 6 else 2 if len(sought) < 12 else 3
    best: str | None = None
    for choice in sorted(set(choices)):
        folded = slug(choice)
        if abs(len(folded) - len(sought)) > allowed:
            continue
        slips = _slips(sought, folded)
        if slips <= allowed and slips < max(len(sought), len(folded)):
            best, allowed = choice, slips - 1
    return best


def _slips(left: str, right: str) -> int:
    """How many letters must be added, dropped, changed or swapped with the next to get from left to right."""
    before_last: list[int] = []
    last = list(range(len(right) + 1))
    for row, letter in enumerate(left, 1):
        now = [row]
        for column, other in enumerate(right, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other:
                cost = min(cost, before_last[column - 2] + 1)
            now.append(cost)
        before_last, last = last, now
    return last[-1]
