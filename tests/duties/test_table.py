"""The table of duties and its tests belong together: no row without a test, no test without a row.

In: rows.toml and the tests in this folder. Out: rows that nothing shows, tests of rows that are not there.
Not here: whether the tests pass (scripts/duty_table.py runs them).
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from duties.table import FOLDER, Awaited, Row, row_of, rows
from duty_table import outcomes, verdict

COUNTS = {"S0": 9, "S1": 12, "S2": 11, "S3": 12, "S4": 10}

REPORT = """<testsuites><testsuite name="pytest">
<testcase classname="duties.test_asked" name="test_s4_7_finds"/>
<testcase classname="duties.test_asked" name="test_s4_7_folds[Ba Tri]"><failure message="no"/></testcase>
<testcase classname="duties.test_asked" name="test_s4_8_checks"><skipped/></testcase>
<testcase classname="duties.test_table" name="test_rows"/>
</testsuite></testsuites>"""

WHOLE = Row("S4-7", "S4", "Found.", None)
AWAITING = Row("S4-7", "S4", "Found.", Awaited(5, "the finder"))


def shown_by_row() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in sorted(FOLDER.glob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and (row := row_of(node.name)):
                found.setdefault(row, []).append(node.name)
    return found


def test_every_row_of_the_letters_is_in_the_table() -> None:
    assert list(rows()) == [f"{short}-{number}" for short, count in COUNTS.items() for number in range(1, count + 1)]
    assert all(row.id.startswith(f"{row.letter}-") for row in rows().values())


def test_every_row_that_awaits_nothing_has_a_test() -> None:
    shown = shown_by_row()
    assert [row.id for row in rows().values() if row.awaits is None and row.id not in shown] == []


def test_every_test_named_after_a_row_has_its_row() -> None:
    assert set(shown_by_row()) <= set(rows())


@pytest.mark.parametrize(
    ("row", "tests", "word"),
    [
        (WHOLE, [("a", True)], "pass"),
        (WHOLE, [("a", True), ("b", False)], "FAIL"),
        (WHOLE, [], "FAIL"),
        (AWAITING, [], "missing"),
        (AWAITING, [("a", True)], "partly"),
        (AWAITING, [("a", False)], "FAIL"),
    ],
)
def test_a_row_fails_when_a_test_fails_or_none_shows_it(row: Row, tests: list[tuple[str, bool]], word: str) -> None:
    assert verdict(row, tests)[0] == word
    if row.awaits and not any(not passed for _, passed in tests):
        assert verdict(row, tests)[1] == "the finder (issue 5)"


def test_outcomes_are_read_from_the_run(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT, encoding="utf-8")
    assert outcomes(report) == {
        "S4-7": [("test_s4_7_finds", True), ("test_s4_7_folds[Ba Tri]", False)],
        "S4-8": [("test_s4_8_checks", False)],
    }
