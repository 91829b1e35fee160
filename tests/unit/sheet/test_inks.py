"""Printing inks: the rule, its limit, black alone for black.

In: colours. Out: shares of ink. Not here: how they look in print, which nobody can promise.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loa.sheet.inks import BLACK_ALONE, MOST_INK, inks, inks_of_light


@pytest.mark.parametrize(
    ("colour", "shares"),
    [
        ("#FFFFFF", (0, 0, 0, 0)),
        ("#FF0000", (0, 1, 1, 0)),
        ("#00FF00", (1, 0, 1, 0)),
        ("#0000FF", (1, 1, 0, 0)),
        ("#808080", (0, 0, 0, 0.498)),
        ("#000000", (0, 0, 0, 1)),
        ("#14202B", (0, 0, 0, 1)),
    ],
)
def test_the_rule(colour: str, shares: tuple[float, ...]) -> None:
    assert inks(colour) == pytest.approx(shares)


@given(st.integers(0, 0xFFFFFF).map("#{:06X}".format))
def test_never_more_than_the_limit_and_one_ink_of_three_always_spared(colour: str) -> None:
    found = inks(colour)
    assert all(0 <= share <= 1 for share in found)
    assert sum(found) <= MOST_INK
    assert min(found.cyan, found.magenta, found.yellow) == 0


@given(*(st.floats(0, 1) for _ in range(3)))
def test_light_that_is_not_there_is_black_ink(red: float, green: float, blue: float) -> None:
    found = inks_of_light(red, green, blue)
    assert found.black == pytest.approx(1 - max(red, green, blue), abs=1e-3)
    assert inks_of_light(0, 0, 0) == BLACK_ALONE
