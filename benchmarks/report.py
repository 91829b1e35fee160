"""What was measured, as a table for readers, and its place in benchmarks/README.md.

In: lines of a benchmark, a description of the machine. Out: Markdown. Not here: measuring (pairs.py, posters.py).
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pairs import Ratio, versions

README = Path(__file__).with_name("README.md")
_BEGIN, _END = "<!-- posters: begin -->", "<!-- posters: end -->"
_PACKAGES = ("pillow", "typst", "zlib-ng", "zxing-cpp", "qrcode", "playwright")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what was painted, how many, against whom, both medians in seconds, the ratio, how it should be."""

    work: str
    count: int
    peer: str
    seconds: tuple[float, float]
    ratio: Ratio
    rounds: int
    must: float | None
    aim: float | None

    @property
    def verdict(self) -> str:
        """Whether the ratio is what counts as done, or better."""
        if self.must is None or self.aim is None:
            return ""
        if self.ratio.middle <= self.aim:
            return "aim reached"
        return "met" if self.ratio.middle <= self.must else "**missed**"


def table(lines: Sequence[Line], started: str) -> str:
    """The rows as Markdown, under a line about when and where."""
    head = (
        "| work | posters | Loa | against | its time | Loa / it (range) | rounds | must | aim | |",
        "| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    )
    rows = (
        f"| {line.work} | {line.count} | {_told(line.seconds[0])} | {line.peer} | {_told(line.seconds[1])} "
        f"| {line.ratio} | {line.rounds} | {_target(line.must)} | {_target(line.aim)} | {line.verdict} |"
        for line in lines
    )
    day = datetime.now(UTC).date().isoformat()
    where = f"{day}, commit {_commit()}. {started} at the start. {versions(_PACKAGES)}{_chromium()}."
    return "\n".join((where, "", *head, *rows))


def write(lines: Sequence[Line], started: str) -> None:
    """Puts the table between its two marks in the README."""
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    README.write_text(f"{before}{_BEGIN}\n{table(lines, started)}\n{_END}{after}", encoding="utf-8")


def _told(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 / 5 else f"{1000 * seconds:.1f} ms"


def _target(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def _commit() -> str:
    """The commit that was measured, with a plus when files were changed since."""
    words = ("git", "-C", str(README.parent), "describe", "--always", "--dirty=+")
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    return ended.stdout.strip() or "unknown"


def _chromium() -> str:
    """The browser's own version, "" without one."""
    for name in ("chromium", "google-chrome"):
        try:
            ended = subprocess.run((name, "--version"), capture_output=True, text=True, check=False)
        except FileNotFoundError:
            continue
        return f", {ended.stdout.strip()}"
    return ""
