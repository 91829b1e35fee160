"""Masks: the one that the qrcode library would choose, for symbols of every size.

In: payloads of many lengths. Out: the library's own symbols, module by module. Not here: marks (test_qr.py).
"""

from __future__ import annotations

import random

import pytest
import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q

from loa.sheet.qr import Level, qr_rows

LEVELS: dict[Level, int] = {
    "L": ERROR_CORRECT_L,
    "M": ERROR_CORRECT_M,
    "Q": ERROR_CORRECT_Q,
    "H": ERROR_CORRECT_H,
}
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789/.:-?=ạếữ"


def of_the_library(payload: str, level: Level) -> tuple[str, ...]:
    """The symbol as the library makes it by itself."""
    code = qrcode.QRCode(error_correction=LEVELS[level], border=0)
    code.add_data(payload)
    code.make(fit=True)
    return tuple("".join("1" if dark else "0" for dark in row) for row in code.get_matrix())


@pytest.mark.parametrize("level", sorted(LEVELS))
@pytest.mark.parametrize("length", [1, 9, 25, 33, 40, 41, 42, 60, 90, 130])
def test_symbols_are_those_of_the_library(length: int, level: Level) -> None:
    dice = random.Random(length)  # noqa: S311 - chance that repeats itself
    for _ in range(4):
        payload = "".join(dice.choices(LETTERS, k=length))
        assert qr_rows(payload, level) == of_the_library(payload, level)


@pytest.mark.parametrize("length", [200, 290, 420, 700, 1200])
def test_large_symbols_too(length: int) -> None:
    payload = "".join(random.Random(length).choices(LETTERS, k=length))  # noqa: S311 - chance that repeats itself
    assert qr_rows(payload, "L") == of_the_library(payload, "L")


def test_all_eight_masks_are_chosen_at_times() -> None:
    masks = {format_bits(qr_rows("x" * number, level)) for number in range(1, 120) for level in LEVELS}
    assert len(masks) == 8


def format_bits(rows: tuple[str, ...]) -> str:
    """The three bits that name the mask. Source: ISO/IEC 18004:2015, 7.9.1."""
    return rows[8][2:5]
