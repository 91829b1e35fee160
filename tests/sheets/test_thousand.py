"""Random sheets by the hundred: every code on every file says what is recorded; every planted fault is found.

In: sheets/random_sheets.py through rules, painters and gate. Out: nothing unread, nothing overlooked. Not here: how
sheets look (test_demo.py).

`LOA_SHEETS=1000 python -m pytest tests/sheets/test_thousand.py` asks for a thousand.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import pytest

from loa.paint.fonts import measure, missing
from loa.paint.painter import PAINTERS
from loa.paint.pdf import pdf_bytes
from loa.paint.readback import unread_symbols
from loa.sheet.finish import bled
from loa.sheet.marks import Fill, Mark, Picture, Sheet, Squares
from loa.sheet.mono import mono
from loa.sheet.qr import qr_rows
from loa.sheet.rules import Demands, findings
from sheets.random_sheets import Case, random_case

SHEETS = int(os.environ.get("LOA_SHEETS", "60"))
BATCH = 20
BATCHES = pytest.mark.parametrize("first", range(0, SHEETS, BATCH))
NUMBERS = pytest.mark.parametrize("number", range(6))


def unread(file: str) -> bytes:
    raise AssertionError(file)


def rules_broken(sheet: Sheet) -> set[str]:
    return {str(found.rule) for found in findings(sheet, Demands(), measure, missing)} - {"off_sheet", "safe_margin"}


def unread_in(case: Case, sheet: Sheet, format_name: str) -> bool:
    """Whether a file of the sheet fails to say what the case's own sheet records."""
    if format_name == "pdf":
        data = pdf_bytes(sheet, unread, case.finish)
    else:
        data = PAINTERS[format_name](sheet, case.dpi, unread)
    return bool(unread_symbols(case.sheet, data, format_name, case.dpi))


@BATCHES
def test_every_code_says_what_is_recorded(first: int) -> None:
    for number in range(first, min(first + BATCH, SHEETS)):
        case = random_case(number)
        faults = [name for name in ("png", "pdf") if unread_in(case, case.sheet, name)]
        assert not faults, f"sheet {number}: {faults}"


@BATCHES
def test_every_code_keeps_the_rules(first: int) -> None:
    for number in range(first, min(first + BATCH, SHEETS)):
        assert rules_broken(random_case(number).sheet) == set(), f"sheet {number}"


@NUMBERS
def test_bleed_and_black_and_white_leave_the_code_readable(number: int) -> None:
    case = random_case(number)
    for sheet in (mono(case.sheet), bled(case.sheet, 3), bled(mono(case.sheet), 3)):
        changed = replace(case, sheet=sheet)
        assert not unread_in(changed, sheet, "png")
        assert not unread_in(changed, sheet, "pdf")


def with_code(sheet: Sheet, change: Callable[[Fill, Squares], tuple[Mark, ...]]) -> Sheet:
    """The sheet with something done to its symbol and the symbol's ground, its last two marks."""
    *others, ground, squares = sheet.marks
    assert isinstance(ground, Fill)
    assert isinstance(squares, Squares)
    return replace(sheet, marks=(*others, *change(ground, squares)))


def without_quiet_zone(ground: Fill, squares: Squares) -> tuple[Mark, ...]:
    """Dark ground right up to the modules."""
    inner = Fill(squares.x_mm, squares.y_mm, squares.side_mm, squares.side_mm, ground.colour)
    return replace(ground, colour="#14202B"), inner, squares


def inverted(ground: Fill, squares: Squares) -> tuple[Mark, ...]:
    return replace(ground, colour="#14202B"), replace(squares, colour="#FFFFFF")


def logo_too_big(ground: Fill, squares: Squares) -> tuple[Mark, ...]:
    side, rows = 0.4 * squares.side_mm, qr_rows(squares.payload, "H")
    at = [start + 0.3 * squares.side_mm for start in (squares.x_mm, squares.y_mm)]
    return ground, replace(squares, rows=rows), Picture(at[0], at[1], side, side, "hinh/dau.svg", "")


def code_too_small(ground: Fill, squares: Squares) -> tuple[Mark, ...]:
    return ground, replace(squares, side_mm=0.3 * len(squares.rows))


@NUMBERS
@pytest.mark.parametrize(
    ("fault", "rules"),
    [
        (without_quiet_zone, {"light_ground", "inverted"}),
        (inverted, {"inverted"}),
        (logo_too_big, {"logo_too_big"}),
        (code_too_small, {"module_size"}),
    ],
)
def test_planted_faults_are_found_by_the_rules(
    number: int, fault: Callable[[Fill, Squares], tuple[Mark, ...]], rules: set[str]
) -> None:
    assert rules_broken(with_code(random_case(number).sheet, fault)) & rules


@NUMBERS
@pytest.mark.parametrize("format_name", ["png", "webp", "pdf", "svg"])
def test_inverted_colours_are_found_by_the_gate_too(number: int, format_name: str) -> None:
    case = random_case(number)
    assert unread_in(case, with_code(case.sheet, inverted), format_name)


@NUMBERS
@pytest.mark.parametrize("format_name", ["png", "webp", "pdf", "svg"])
def test_a_payload_changed_after_printing_is_found(number: int, format_name: str) -> None:
    case = random_case(number)
    changed = with_code(
        case.sheet, lambda ground, squares: (ground, replace(squares, rows=qr_rows(f"{squares.payload}x")))
    )
    assert unread_in(case, changed, format_name)
