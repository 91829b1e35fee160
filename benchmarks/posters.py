"""Posters by Loa and by its peers: the same sheets, whole processes, turn by turn.

In: wishes on the command line. Out: a table on the terminal and, with --write, in benchmarks/README.md; with --pictures
one poster of each tool to look at. Not here: how time is taken (pairs.py), what is painted (poster_corpus.py), words
and tables (report.py).

    make bench-posters                      # everything, within a quarter of an hour
    python benchmarks/posters.py --quick    # a few posters, one round: does it run, which order of magnitude
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from pairs import Command, Ratio, Timed, environment, machine, present, timed
from poster_corpus import POSTERS, UNITS, corpus
from report import Line, table, write

from loa.paint.readback import decoded

HERE = Path(__file__).parent
sys.path.append(str(HERE / "peers"))
from chromium_posters import chromium  # noqa: E402  # peers are scripts beside this one, not a package

LOA = "Loa"
KEPT, ONCE, DOCUMENT = "Typst, one compiler a process", "Typst, compiled anew each", "Typst, one document of all"
STARTED, SHOWN = "Chromium, started for each", "Chromium, started once"
SCRIPT = "plain Pillow script"


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to be painted by several tools.

    Shape: `units` are versions of one poster for many units instead of different posters; `targets` are (peer, must,
    aim): what counts as done and where the limit lies, both as a share of the peer's time; None where nothing is asked.
    """

    title: str
    count: int
    format: str
    dpi: int
    units: bool
    targets: tuple[tuple[str, float | None, float | None], ...]
    seconds: float


WORKS = (
    Work("personalised, PNG 150 dpi", 500, "png", 150, True, ((KEPT, 0.25, 0.20), (SCRIPT, 0.10, 0.04)), 200),
    Work("A4 posters, PNG 150 dpi", 500, "png", 150, False, ((KEPT, 0.80, 0.60),), 120),
    Work("A4 posters, PNG 300 dpi", 200, "png", 300, False, ((KEPT, 0.50, 0.40),), 150),
    Work("personalised, PNG 300 dpi", 500, "png", 300, True, ((KEPT, 0.15, 0.12),), 250),
    Work("A4 posters, PDF", 200, "pdf", 0, False, ((ONCE, None, None), (KEPT, None, None)), 40),
    Work("personalised, PDF", 500, "pdf", 0, True, ((KEPT, None, None),), 60),
    Work("A4 posters, PNG 150 dpi", 100, "png", 150, False, ((DOCUMENT, None, None),), 30),
    Work("A4 posters, PNG 150 dpi", 10, "png", 150, False, ((STARTED, None, None), (SHOWN, None, None)), 40),
    Work("A4 posters, PDF", 10, "pdf", 0, False, ((STARTED, None, None), (SHOWN, None, None)), 40),
)
GATE = (0.10, 0.03)
"""Must and aim of reading a code back, as a share of painting its poster."""


def commands(work: Work, folder: Path, count: int) -> tuple[Command, ...]:
    """Loa and the peers of a work, each with its own folder for files."""
    browser = chromium()
    no_browser = "" if browser else "no Chromium or Chrome on this machine"
    no_playwright = no_browser or ("" if find_spec("playwright") else "playwright is not installed")
    programs = {
        LOA: ("loa_posters.py", "", ""),
        KEPT: ("peers/typst_posters.py", "kept", ""),
        ONCE: ("peers/typst_posters.py", "once", ""),
        DOCUMENT: ("peers/typst_posters.py", "document", ""),
        SCRIPT: ("peers/pillow_posters.py", "script", ""),
        STARTED: ("peers/chromium_posters.py", "started", no_browser),
        SHOWN: ("peers/chromium_posters.py", "kept", no_playwright),
    }
    shape = ["--count", str(count), "--format", work.format, *(["--units"] if work.units else [])]
    shape += ["--dpi", str(work.dpi)] if work.dpi else []
    found = []
    for name in (LOA, *(peer for peer, _, _ in work.targets)):
        program, way, missing = programs[name]
        corpus_folder = folder / (UNITS if work.units else POSTERS)
        words = (sys.executable, str(HERE / program), str(corpus_folder), str(folder / "out" / name), *shape)
        found.append(Command(name, (*words, "--way", way) if way else words, missing))
    return tuple(found)


def lines(work: Work, count: int, found: Timed) -> Iterator[Line]:
    """The rows of a work: Loa against each peer that was there; targets hold for all of its posters, not for a few."""
    for peer, must, aim in work.targets:
        if peer in found.seconds:
            seconds = (found.middle_s(LOA), found.middle_s(peer))
            targets = (must, aim) if count == work.count else (None, None)
            yield Line(work.title, count, peer, seconds, found.ratio(LOA, peer), found.rounds, *targets)


def gate_lines(folder: Path, count: int) -> Iterator[Line]:
    """Reading back against painting, in one process: the medians of many posters."""
    words = (sys.executable, str(HERE / "gate.py"), str(folder / POSTERS), "--count", str(count))
    ended = subprocess.run(words, capture_output=True, text=True, check=True, env=environment())
    for kind, pairs in json.loads(ended.stdout).items():
        shares = [gate / painted for painted, gate in pairs]
        seconds = (median(gate for _, gate in pairs) / 1000, median(painted for painted, _ in pairs) / 1000)
        ratio = Ratio(median(shares), min(shares), max(shares))
        title = f"code read back, {kind.upper()}" + (" dpi" if " " in kind else "")
        yield Line(title, 1, "painting that poster", seconds, ratio, len(pairs), *GATE)


def shown(work: Work, folder: Path, pictures: Path | None) -> None:
    """Has two posters painted by each tool and reads their codes: a peer that paints something else is no peer.

    Raises: AssertionError when a code is not the poster's.
    """
    name = UNITS if work.units else POSTERS
    texts = json.loads((folder / name / f"{name}.json").read_text(encoding="utf-8"))
    for command in commands(work, folder, 2):
        if command.missing:
            continue
        subprocess.run(command.words, capture_output=True, check=True, env=environment())
        if work.format == "pdf":
            continue
        files = sorted((folder / "out" / command.name).glob("*.png"))[:2]
        read = tuple(decoded(file.read_bytes()) for file in files)
        assert read == tuple((text["payload"],) for text in texts[:2]), f"{command.name}: {read}"
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
            name = f"{'unit' if work.units else 'poster'}-{work.dpi}-{command.name}.png".replace(", ", "-")
            (pictures / name.replace(" ", "-").lower()).write_bytes(files[0].read_bytes())


def measured(asked: argparse.Namespace, folder: Path) -> Iterator[Line]:
    """All rows, one work after the other; works that come too late have one round."""
    began_s = time.monotonic()
    for work in (each for each in WORKS if asked.match in each.title):
        count = min(work.count, asked.count or work.count)
        late = time.monotonic() - began_s > 60 * asked.minutes
        here = present(commands(work, folder, count))
        if len(here) > 1:
            print(f"{count} {work.title} …", file=sys.stderr, flush=True)
            found = timed(here, 1 if late else asked.rounds, work.seconds)
            yield from lines(work, count, found)
    yield from gate_lines(folder, min(20, asked.count or 20))


def main(words: Sequence[str] | None = None) -> None:
    """Measures, prints, writes."""
    parser = argparse.ArgumentParser(description="Posters by Loa and by its peers.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--count", type=int, help="at most so many posters in each row")
    parser.add_argument("--minutes", type=float, default=16, help="afterwards each row has one round only")
    parser.add_argument("--quick", action="store_true", help="--rounds 1 --count 10")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="keep a poster of each tool there, to look at")
    parser.add_argument("--match", default="", metavar="TEXT", help="only the rows whose title has this in it")
    asked = parser.parse_args(words)
    if asked.quick:
        asked.rounds, asked.count = 1, min(10, asked.count or 10)
    started = machine()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        most = [max(work.count for work in WORKS if work.units is units) for units in (False, True)]
        corpus(folder, *(min(count, max(2, asked.count or count)) for count in most))
        for work in WORKS:
            if asked.match in work.title:
                shown(work, folder, asked.pictures)
        found = tuple(measured(asked, folder))
    print(table(found, started))
    if asked.write:
        write(found, started)


if __name__ == "__main__":
    main()
