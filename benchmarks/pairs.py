"""Times whole processes against each other, turn by turn, so that a machine's moods strike all of them alike.

In: commands, how many rounds, how much time. Out: seconds of each round, medians, and ratios taken within a round, with
their range. Not here: what the commands do (posters.py, peers/), tables for readers (report.py).

    python benchmarks/pairs.py --rounds 5 "python a.py" "python b.py"

A machine that others use too may be twice as slow from one minute to the next: a ratio of two medians then says little,
a median of ratios from neighbouring minutes still does. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import platform
import shlex
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median

LEAST_ROUNDS = 3
"""So many rounds are run even when they take longer than was given."""


@dataclass(frozen=True, slots=True)
class Command:
    """A process to time: what to call it, how to start it; `missing` says why it cannot be run here, "" if it can."""

    name: str
    words: tuple[str, ...]
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How much of the other's time is taken: the median over the rounds, the smallest, the largest."""

    middle: float
    least: float
    most: float

    def __str__(self) -> str:
        return f"{self.middle:.2f} ({self.least:.2f}–{self.most:.2f})"


@dataclass(frozen=True, slots=True)
class Timed:
    """Seconds of each command, round by round; as many of each."""

    seconds: Mapping[str, tuple[float, ...]]

    @property
    def rounds(self) -> int:
        """How many rounds there were."""
        return min(map(len, self.seconds.values()))

    def middle_s(self, name: str) -> float:
        """A command's median."""
        return median(self.seconds[name])

    def ratio(self, name: str, other: str) -> Ratio:
        """A command's time as a share of another's in the same round."""
        shares = [one / two for one, two in zip(self.seconds[name], self.seconds[other], strict=True)]
        return Ratio(median(shares), min(shares), max(shares))


def timed(commands: Sequence[Command], rounds: int, enough_s: float = float("inf")) -> Timed:
    """Every command in turn, the order reversed in every second round, whatever it writes thrown away.

    Shape: after `enough_s` no further round begins, if there have been LEAST_ROUNDS.

    Raises:
        RuntimeError: a command fails; a benchmark of something broken would be worth nothing.
    """
    seconds: dict[str, list[float]] = {command.name: [] for command in commands}
    began_s = time.monotonic()
    for number in range(rounds):
        if number >= LEAST_ROUNDS and time.monotonic() - began_s > enough_s:
            break
        for command in commands if number % 2 == 0 else tuple(reversed(commands)):
            seconds[command.name].append(seconds_of(command))
    return Timed({name: tuple(took) for name, took in seconds.items()})


def seconds_of(command: Command) -> float:
    """From the start of a process to its end."""
    began_s = time.perf_counter()
    ended = subprocess.run(command.words, capture_output=True, text=True, check=False, env=environment())
    took_s = time.perf_counter() - began_s
    if ended.returncode != 0:
        raise RuntimeError(f"{command.name} failed ({ended.returncode}): {shlex.join(command.words)}\n{ended.stderr}")
    return took_s


def environment() -> dict[str, str]:
    """What processes find around them: Python keeps what it has compiled, as it does on anybody's machine."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def present(commands: Sequence[Command]) -> tuple[Command, ...]:
    """The commands that can be run here; says aloud which cannot."""
    for command in commands:
        if command.missing:
            print(f"skipped: {command.name}: {command.missing}", flush=True)
    return tuple(command for command in commands if not command.missing)


def machine() -> str:
    """Processor, cores, memory, system and Python in one line, with the load of the last minute."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    memory_gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    parts = (
        _processor(),
        f"{cores} cores",
        f"{memory_gib:.0f} GiB",
        f"{platform.system()} {platform.release()}",
        f"Python {platform.python_version()}",
        f"load {os.getloadavg()[0]:.1f}",
    )
    return ", ".join(parts)


def _processor() -> str:
    """What the processor calls itself."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def versions(packages: Sequence[str]) -> str:
    """Which versions of these packages are installed, in one line."""
    found = []
    for package in packages:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"{package} not installed")
    return ", ".join(found)


def main() -> None:
    """Times the commands of the command line, the first against each other."""
    parser = argparse.ArgumentParser(description="Times whole processes against each other, turn by turn.")
    parser.add_argument("commands", nargs="+", metavar="COMMAND", help="in quotes, as for a shell")
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    if asked.rounds < 1:
        parser.error("at least one round")
    commands = [Command(f"{number} {words}", tuple(shlex.split(words))) for number, words in enumerate(asked.commands)]
    print(machine())
    found = timed(commands, asked.rounds)
    for command in commands:
        took = found.seconds[command.name]
        print(f"{median(took):8.3f} s ({min(took):.3f}–{max(took):.3f})  {command.name}")
    for other in commands[1:]:
        print(f"{found.ratio(commands[0].name, other.name)}  of  {other.name}")


if __name__ == "__main__":
    main()
