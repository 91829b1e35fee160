"""Every row of the table of duties is held by the reference site's content.

In: content/. Out: one test a row, S0-1 to S4-10, and what else must hold of all duties. Not here: how duties are shown.
"""

from __future__ import annotations

import pytest

from loa.model.chain import DutyKind
from unit.content.ground import LETTERS, comparable, letter
from unit.content.held import HELD, duty
from unit.content.rows import LAST_DAYS, QUOTED, REQUEST_BUT, ROWS


@pytest.mark.parametrize("row", ROWS)
def test_row_is_held(row: str) -> None:
    assert row in QUOTED or row in HELD, f"nothing holds {row}"
    if row in QUOTED:
        assert comparable(QUOTED[row]) in " | ".join(comparable(quote) for quote in duty(row).quotes)
    if row in HELD:
        HELD[row]()


@pytest.mark.parametrize("short", LETTERS)
def test_every_duty_is_a_row(short: str) -> None:
    assert [item.id for item in letter(short).duties] == [row.lower() for row in QUOTED if row.startswith(short)]


@pytest.mark.parametrize("row", QUOTED)
def test_quotes_are_the_letters_own_words(row: str) -> None:
    body = comparable(letter(row[:2]).body or "")
    for quote in duty(row).quotes:
        assert comparable(quote) in body


@pytest.mark.parametrize("row", QUOTED)
def test_duty_is_worded_as_the_letter_words_it(row: str) -> None:
    assert duty(row).kind is REQUEST_BUT.get(row, DutyKind.REQUEST)


@pytest.mark.parametrize("row", QUOTED)
def test_deadline_is_the_letters(row: str) -> None:
    due = duty(row).due
    assert (due.last_day if due else None) == LAST_DAYS.get(row)


@pytest.mark.parametrize("row", QUOTED)
def test_duty_reaches_units(row: str) -> None:
    assert duty(row).units
