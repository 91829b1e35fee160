"""Every duty of the reference site is worded, quoted and timed as its letter does.

In: content/. Out: what must hold of all duties alike. Not here: what each row of the table of duties wants (duties/).
"""

from __future__ import annotations

import pytest

from duties.ground import duty
from loa.model.chain import DutyKind
from unit.content.ground import LETTERS, comparable, letter
from unit.content.rows import LAST_DAYS, QUOTED, REQUEST_BUT


@pytest.mark.parametrize("row", QUOTED)
def test_duty_quotes_the_words_it_is_known_by(row: str) -> None:
    assert comparable(QUOTED[row]) in " | ".join(comparable(quote) for quote in duty(row).quotes)


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
