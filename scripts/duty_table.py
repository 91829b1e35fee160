"""Prints what the letters oblige Loa to do, a row each: it passes, or what is missing and which issue brings it.

In: tests/duties/. Out: a table, and 1 when a row that should pass has no passing test. Not here: the rows' tests.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from duties.table import Row, row_of, rows  # noqa: E402  # the table lies among the tests

Outcomes = Mapping[str, list[tuple[str, bool]]]
"""For each row its tests by name, and whether they passed."""


def outcomes(report: Path) -> Outcomes:
    """What a run of the tests found, by row."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for case in ET.parse(report).iter("testcase"):  # noqa: S314  # written a moment ago by our own run
        row = row_of(case.get("name", ""))
        if row:
            passed = not any(case.find(fault) is not None for fault in ("failure", "error", "skipped"))
            found.setdefault(row, []).append((case.get("name", ""), passed))
    return found


def verdict(row: Row, tests: list[tuple[str, bool]]) -> tuple[str, str]:
    """(word, what to say): pass, partly, missing or FAIL."""
    broken = [name for name, passed in tests if not passed]
    if broken:
        return "FAIL", ", ".join(broken)
    if row.awaits:
        return "partly" if tests else "missing", f"{row.awaits.what} (issue {row.awaits.issue})"
    return ("pass", f"{len(tests)} test{'s' if len(tests) > 1 else ''}") if tests else ("FAIL", "no test shows it")


def told(found: Outcomes) -> tuple[list[str], bool]:
    """The lines of the table, and whether every row is as it should be."""
    verdicts = [(row, *verdict(row, found.get(row.id, []))) for row in rows().values()]
    lines = [f"{row.id:<6} {word:<8} {row.holds}\n{'':<15} {says}" for row, word, says in verdicts]
    counts = {word: sum(one == word for _, one, _ in verdicts) for word in ("pass", "partly", "missing", "FAIL")}
    lines.append(", ".join(f"{count} {word}" for word, count in counts.items()) + f", of {len(verdicts)} rows")
    return lines, not counts["FAIL"]


def main(arguments: list[str]) -> int:
    """Runs the tests of the duties, with any arguments more for pytest, and prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "tests/duties", f"--junitxml={report}", "-q", *arguments]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own words
        if not report.exists():
            print(run.stdout + run.stderr)
            return 2
        lines, whole = told(outcomes(report))
    print("\n".join(lines))
    if run.returncode:
        print(f"\n{run.stdout}")
    return 0 if whole and not run.returncode else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
