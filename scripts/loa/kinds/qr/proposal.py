"""New codes: random, never near one that was given out, never a word.

In: the codes ever given out, a source of chance. Out: a code. Not here: entering it in the ledger (writing.py).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from random import Random

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No look-alikes: no 0 O, 1 I L, U."""

LENGTH = 5
"""29 of these to the fifth are 24 million: room enough that every code is far from every other."""

_THREE_LETTERS = re.compile("[A-Z]{3}")
_UNWANTED = re.compile("DM|DK|CC|VC|CL|DC|DD|SS|KK|WC|XX|69|88|DB|CS|N66|4T|49|53|78")
"""Abbreviations people curse with, marks of extremists, numbers held to be unlucky or lewd.

Source: our judgement; a code on a commune's wall must not make anybody laugh or shudder.
"""


def is_pleasant(code: str) -> bool:
    """Whether a code reads as chance: no word, nothing unwanted, letters and digits both.

    >>> is_pleasant("K7M2X"), is_pleasant("BAC23"), is_pleasant("24735")
    (True, False, False)
    """
    mixed = any(letter.isdigit() for letter in code) and any(letter.isalpha() for letter in code)
    return mixed and not _THREE_LETTERS.search(code) and not _UNWANTED.search(code)


def near_code(code: str, given: Container[str]) -> str | None:
    """One of these that is the same or differs by one letter changed, left out, added or swapped with the next."""
    return next((other for other in _neighbours(code) if other in given), None)


def _neighbours(code: str) -> Iterator[str]:
    yield code
    for at in range(len(code)):
        yield code[:at] + code[at + 1 :]
        yield from (code[:at] + letter + code[at + 1 :] for letter in LETTERS if letter != code[at])
    for at in range(len(code) + 1):
        yield from (code[:at] + letter + code[at:] for letter in LETTERS)
    for at in range(len(code) - 1):
        if code[at] != code[at + 1]:
            yield code[:at] + code[at + 1] + code[at] + code[at + 2 :]


def fresh_code(given: Container[str], chance: Random, length: int = LENGTH) -> str:
    """A pleasant code at least two slips away from every one that was ever given out."""
    while True:
        code = "".join(chance.choice(LETTERS) for _ in range(length))
        if is_pleasant(code) and near_code(code, given) is None:
            return code
